// What Microsoft means by its own wording, in English.

import type { Text } from '../../i18n/text.ts';
import type { MicrosoftRuleId } from '../rules/microsoft.ts';

export const microsoftWords: Record<`provider.${MicrosoftRuleId}`, Text> = {
  'provider.microsoft.basicAuthOff': {
    title: 'Login by password is switched off',
    body: 'Microsoft no longer lets this account log in with user name and password, however right they are. Log in with OAuth: AUTH XOAUTH2 and an access token.',
  },
  'provider.microsoft.smtpAuthOff': {
    title: 'SMTP login is switched off for this organisation or mailbox',
    body: 'The password was not even looked at: authenticated SMTP is disabled, and the words say whether for the tenant or the mailbox. An administrator can turn it on in the Microsoft 365 admin center, under the user’s mail apps.',
  },
  'provider.microsoft.loginRefused': {
    title: 'Microsoft refuses this login',
    body: 'Reported: the user name or password is wrong, or SMTP login is switched off for the mailbox; the words do not tell which. Write the full address as user name, and ask the administrator about “Authenticated SMTP”.',
  },
  'provider.microsoft.basicAuthRetired': {
    title: 'Password login for sending has been retired',
    body: 'Reported: Exchange Online has given up user name and password for sending, so no setting brings it back. Use OAuth (AUTH XOAUTH2) or another sending service.',
  },
  'provider.microsoft.loginRequired': {
    title: 'Microsoft 365 wants you to log in first',
    body: 'MAIL came before the login. On smtp.office365.com the order is EHLO, STARTTLS, EHLO, AUTH, then MAIL; a device that cannot log in needs a connector instead.',
  },
  'provider.microsoft.connectorWantsLogin': {
    title: 'This Exchange server takes no anonymous mail',
    body: 'The receive connector you reached wants a login before MAIL. Log in, or ask its administrator to allow anonymous senders there.',
  },
  'provider.microsoft.heloNameInvalid': {
    title: 'Exchange does not accept the name in EHLO',
    body: 'Reported: the name is no proper host name, for example because a full stop ends it. Write a plain host name, or your IP address in brackets: EHLO [192.0.2.25].',
  },
  'provider.microsoft.serviceNotActive': {
    title: 'This Exchange server is out of service',
    body: 'The connection works, but the transport service behind it is not active, for example during maintenance. Try again later, or another host of the domain’s MX.',
  },
  'provider.microsoft.sendAsRefused': {
    title: 'You may not send as this sender',
    body: 'You are logged in, but the address in MAIL FROM or From belongs to somebody else. Use your own address, or have an administrator grant you “Send As” for the other mailbox.',
  },
  'provider.microsoft.sendAsDenied': {
    title: 'Send As denied',
    body: 'The letter was taken and then refused, because the signed-in account may not use the address in From. Write your own address there, or ask for “Send As” rights on the other mailbox.',
  },
  'provider.microsoft.senderBlocked': {
    title: 'This account is blocked for sending spam',
    body: 'Microsoft has stopped the sending account, which somebody else may be using. Change its password and check its forwarding rules; then an administrator can unblock it on the Restricted entities page.',
  },
  'provider.microsoft.unregisteredDomain': {
    title: 'The organisation sends for domains it has not registered',
    body: 'Too much mail left this tenant with sender domains that are not registered in it. Its administrator must add and verify every domain used in sender addresses.',
  },
  'provider.microsoft.recipientNotFound': {
    title: 'No such recipient at this organisation',
    body: 'The address was looked up in the directory and not found. Check its spelling; if it worked before, delete the entry that your mail program suggests and type it anew.',
  },
  'provider.microsoft.resolverNotFound': {
    title: 'Exchange does not find the recipient',
    body: 'No mailbox in the organisation has this address. A wrong spelling is the usual reason; inside one organisation it may be an outdated entry in Outlook’s suggestions.',
  },
  'provider.microsoft.edgeBlocked': {
    title: 'Turned away at the edge: no such recipient',
    body: 'Microsoft 365 refuses addresses that the organisation does not list (directory-based edge blocking). Check the address; if everybody there is refused, the domain is not set up in Microsoft 365, and its administrator must look at the MX record.',
  },
  'provider.microsoft.recipientNotValid': {
    title: 'This recipient address is not valid',
    body: 'Microsoft 365 does not know the address in RCPT TO. Check the spelling and send again.',
  },
  'provider.microsoft.recipientBanned': {
    title: 'This recipient is banned',
    body: 'Microsoft 365 delivers nothing to this address. If you think that this is a mistake, the recipient’s organisation must ask Microsoft.',
  },
  'provider.microsoft.internalOnly': {
    title: 'The recipient takes mail from colleagues only',
    body: 'This address refuses mail from outside its organisation, and you are outside or not logged in. Only the administrator there can open it.',
  },
  'provider.microsoft.notAnAllowedSender': {
    title: 'You are not among this group’s allowed senders',
    body: 'The group takes mail only from a list of people. Ask its owner to add you; even owners may be missing from it.',
  },
  'provider.microsoft.membersOnly': {
    title: 'Not open to senders from outside',
    body: 'The recipient takes mail only from inside its organisation; the last digit says what it is: 3 a group, 4 a mailbox, 5 a public folder, 6 a mail user. Ask its owner or the administrator.',
  },
  'provider.microsoft.hourlyLimitOfSender': {
    title: 'You write to this recipient too often',
    body: 'One sender may send one recipient only so many letters in an hour, and you have reached that number. Wait an hour, and slow down what sends by itself.',
  },
  'provider.microsoft.hourlyLimitOfRecipient': {
    title: 'The recipient has had enough mail for this hour',
    body: 'All senders together have reached the hourly limit of this mailbox. Send again later.',
  },
  'provider.microsoft.routingLoop': {
    title: 'The letter goes round in circles',
    body: 'Exchange gave up because servers keep handing the letter to each other. Forwarding rules, mail flow rules or connectors on one side point back; 5.4.14 comes from Exchange Online, 5.4.6 from a server of the organisation.',
  },
  'provider.microsoft.nextServerUnreachable': {
    title: 'Microsoft cannot reach the next server',
    body: 'The connection to the recipient’s server was refused or timed out; the fault is nearly always there. Its administrator should look at the firewall and the MX record.',
  },
  'provider.microsoft.ipv6RangeLimit': {
    title: 'Too much mail from your IPv6 range',
    body: 'Microsoft counts whole IPv6 ranges, and yours has sent too much in a short time. Send more slowly, or over IPv4.',
  },
  'provider.microsoft.ipReputation': {
    title: 'Slowed down for the reputation of your IP address',
    body: 'Outlook.com does not trust your address enough to take mail at this rate. Send less and let the server try again; keep the S code for a request at the postmaster pages, and look up the address in SNDS.',
  },
  'provider.microsoft.underObservation': {
    title: 'Microsoft holds mail from you back for a while',
    body: 'The traffic looked unusual, and Microsoft is checking it. Let the server try again; if the mail is wanted, the limit goes by itself. Keep the AS number for questions.',
  },
  'provider.microsoft.ipv6Unauthenticated': {
    title: 'Over IPv6, SPF or DKIM is required',
    body: 'This letter passed neither. Put your IPv6 address into the SPF record or sign with DKIM, or let the server send over IPv4.',
  },
  'provider.microsoft.badHelo': {
    title: 'You introduced yourself by the server’s own name',
    body: 'EHLO or HELO must carry your name, not the name of the host you are talking to, as spam programs do. Write the name of your own computer.',
  },
  'provider.microsoft.blockedByRecipient': {
    title: 'The recipient’s organisation blocks your IP address',
    body: 'Not Microsoft, but the people there have put the address on their list. Only they can take it off: reach the recipient some other way.',
  },
  'provider.microsoft.dmarcReject': {
    title: 'DMARC failed, and the domain says reject',
    body: 'The domain in From wants mail refused that neither SPF nor DKIM proves to be its own. Send through the domain’s own servers, or sign with DKIM for exactly that domain.',
  },
  'provider.microsoft.noIpv6': {
    title: 'This recipient takes no mail over IPv6',
    body: 'Nothing is wrong with the letter. Let your server connect over IPv4.',
  },
  'provider.microsoft.bannedSender': {
    title: 'Banned, and the delisting page does not help',
    body: 'Microsoft wants to look at the traffic of your IP address before it lifts this ban. Forward the whole reply to the delisting address that it names.',
  },
  'provider.microsoft.customerBlockList': {
    title: 'On a block list of the recipient’s organisation',
    body: 'The organisation itself has listed your IP address; Microsoft only carries the list out. Ask its administrator to remove it.',
  },
  'provider.microsoft.highVolumeSender': {
    title: 'Outlook.com wants SPF, DKIM and DMARC',
    body: 'Domains that send much mail must pass SPF and DKIM and publish DMARC, with a From that matches; the end of the reply says which one failed. Mend that one in DNS or on the sending server.',
  },
  'provider.microsoft.bannedIp': {
    title: 'Microsoft has banned your IP address',
    body: 'Spam from this address, perhaps by an earlier owner, got it banned. Stop the cause, then ask for removal at sender.office.com; it takes up to a day.',
  },
  'provider.microsoft.bareLineFeed': {
    title: 'Bare line feeds in the letter',
    body: 'Some lines end in LF alone, and DATA wants CR LF. Let your program write CR LF everywhere. (5.6.11 is Microsoft’s own code; the registry does not have it.)',
  },
  'provider.microsoft.noFromAddress': {
    title: 'No valid address in From',
    body: 'Every letter needs one From with an address in it. Write it in this form: From: Alice <alice@example.org>.',
  },
  'provider.microsoft.outlookBlockList': {
    title: 'Your network is on Outlook.com’s block list',
    body: 'S3140 and S3150 mean that Outlook.com refuses your IP address or the network around it. Whoever runs the sending server can ask for mitigation in Outlook.com’s sender support form; name the address and the S code.',
  },
  'provider.microsoft.outlookRateLimit': {
    title: 'Too much mail for Outlook.com at once',
    body: 'RP-001 means too much for your address’s reputation, RP-002 too much on this connection, RP-003 too many connections. Slow down, let the server try again, and look up the address in SNDS.',
  },
  'provider.microsoft.outlookPolicy': {
    title: 'SC-001: Outlook.com refuses this mail',
    body: 'The content looks like spam, or your address or domain has a bad reputation; the words may add that your network is on its block list. Check both, and ask for mitigation in the sender support form.',
  },
  'provider.microsoft.outlookNamespaceMining': {
    title: 'SC-002: you seem to be guessing addresses',
    body: 'Your server tried many addresses that do not exist, as people do who collect valid ones. Stop testing addresses by RCPT TO and clean your list of recipients.',
  },
  'provider.microsoft.outlookOpenProxy': {
    title: 'SC-003: an open proxy or relay',
    body: 'Outlook.com thinks that strangers can send through your IP address. Close the proxy or relay there, then ask for removal.',
  },
  'provider.microsoft.outlookComplaints': {
    title: 'SC-004: too many complaints',
    body: 'Recipients reported mail from your IP address as junk, so it is blocked. Join the Junk Email Reporting Program to see the complaints, and stop writing to those people.',
  },
  'provider.microsoft.outlookDynamicIp': {
    title: 'DY-001: a dynamic address',
    body: 'Your IP address is one that providers hand out to homes, and Outlook.com takes no mail from those. Send through your provider’s mail server, logged in.',
  },
  'provider.microsoft.outlookInfectedHost': {
    title: 'DY-002: the sending computer may be infected',
    body: 'Mail from your address looks like the work of a virus or an intruder. Clean the computer, close port 25 for everything but the mail server, then ask for removal.',
  },
  'provider.microsoft.outlookSpamhaus': {
    title: 'OU-001: listed by Spamhaus',
    body: 'Outlook.com refuses IP addresses that Spamhaus lists. Look up yours at check.spamhaus.org, mend the cause named there, and ask Spamhaus for removal.',
  },
  'provider.microsoft.outlookListedNetwork': {
    title: 'OU-002: a block list is against you',
    body: 'Your IP address, or the network around it, is on a list that Outlook.com goes by. Look it up at check.spamhaus.org first; if it is not there, ask in Outlook.com’s sender support form.',
  },
  'provider.microsoft.imapLoginRefused': {
    title: 'Exchange refuses this IMAP login',
    body: 'The words do not say why. In Microsoft 365 a password never works for IMAP: use AUTHENTICATE XOAUTH2. On an Exchange server check name and password, and whether IMAP is on for the mailbox.',
  },
  'provider.microsoft.imapNotConnected': {
    title: 'Logged in, but the mailbox does not open',
    body: 'Exchange took the login and then found no mailbox to open. A wrong name for a shared mailbox, a missing licence, IMAP switched off or a token without the IMAP permission are known causes.',
  },
  'provider.microsoft.popLoginRefused': {
    title: 'Exchange refuses this POP login',
    body: 'The words blame name or password, but Microsoft 365 says the same to every password login: use OAuth there. On an Exchange server check both, and whether POP is on for the mailbox.',
  },
};
