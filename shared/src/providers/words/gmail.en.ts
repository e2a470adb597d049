// What Gmail means by its own wording, in English.

import type { Text } from '../../i18n/text.ts';
import type { GmailRuleId } from '../rules/gmail.ts';

export const gmailWords: Record<`provider.${GmailRuleId}`, Text> = {
  'provider.gmail.badCredentials': {
    title: 'Gmail refuses this user name or password',
    body: 'Gmail does not take the normal account password here. Turn on 2-Step Verification, create an app password at myaccount.google.com/apppasswords and use its 16 letters without blanks, or log in by XOAUTH2. The user name is the full address.',
  },
  'provider.gmail.appPasswordRequired': {
    title: 'Gmail wants an app password',
    body: 'The account has 2-Step Verification, so its normal password does not open it here. Create an app password at myaccount.google.com/apppasswords and log in with its 16 letters.',
  },
  'provider.gmail.webLoginRequired': {
    title: 'Gmail wants you to sign in with a browser first',
    body: 'Google does not trust this login yet, or the password is not one for programs. Sign in with a browser in the same network, confirm the security question, and try again; an app password or OAuth is safer against this.',
  },
  'provider.gmail.loginRequired': {
    title: 'Gmail wants you to log in first',
    body: 'MAIL came before the login. On port 587 the order is STARTTLS, EHLO again, AUTH, then MAIL; on port 465 AUTH follows EHLO directly.',
  },
  'provider.gmail.cannotDecode': {
    title: 'Gmail could not decode your base64',
    body: 'What you sent to AUTH is not valid base64. Encode it again in one piece, without line breaks; for PLAIN it is NUL, user name, NUL, password.',
  },
  'provider.gmail.tokenRefused': {
    title: 'The access token was refused',
    body: 'This is no question but an error: the base64 text is a JSON object, and its “status” says why. Send an empty line (AQ== after OAUTHBEARER) to get the final reply, then fetch a new token; for Gmail its scope must be https://mail.google.com/.',
  },
  'provider.gmail.tooManyLogins': {
    title: 'Too many logins at Gmail',
    body: 'After many logins in a short time Gmail refuses more of them for a while. Wait some minutes, put the password right, and keep one connection open instead of logging in for every letter.',
  },
  'provider.gmail.loginTemporarilyDown': {
    title: 'Gmail cannot check logins now',
    body: 'Gmail has a problem of its own; this says nothing about your password. Try again in a few minutes.',
  },
  'provider.gmail.starttlsFirst': {
    title: 'Gmail wants encryption first',
    body: 'Nothing but EHLO is possible here in the open. Send STARTTLS, then EHLO again, then repeat the command.',
  },
  'provider.gmail.relayLoginRequired': {
    title: 'The Workspace relay does not know you',
    body: 'Google Workspace takes this mail only from known senders. Its administrator can register your IP address under “SMTP relay service”, or allow SMTP AUTH so that you can log in.',
  },
  'provider.gmail.relayLimit': {
    title: 'The organisation has used up its relay limit',
    body: 'All senders of this Google Workspace together have reached the limit of the SMTP relay for one day. Send again after up to 24 hours; the administrator can see who sent so much.',
  },
  'provider.gmail.relayUnknownClient': {
    title: 'The Workspace relay finds no account for this sender',
    body: 'Neither your IP address nor the domains in EHLO and MAIL FROM belong to a Workspace account that may relay here. Register the address you really connect from (IPv6 counts, too), write one of your domains in EHLO, or log in.',
  },
  'provider.gmail.notOnAllowList': {
    title: 'Not on the recipient’s allow list',
    body: 'The recipient’s domain takes mail only from listed IP addresses, and yours is missing. Only its administrator can add it.',
  },
  'provider.gmail.tlsRequired': {
    title: 'This domain takes mail only over TLS',
    body: 'The administrator of the recipient’s domain demands encryption. Connect again, send STARTTLS and a second EHLO, then MAIL.',
  },
  'provider.gmail.lowReputation': {
    title: 'Gmail mistrusts your address or domain',
    body: 'Too much unwanted mail came from this IP address or domain before, perhaps from a neighbour on a shared one. A 421 may be sent again later; a 550 is final. Send less, only to people who asked for it, and watch Google Postmaster Tools.',
  },
  'provider.gmail.dmarcPolicy': {
    title: 'The sender’s DMARC policy says no',
    body: 'The domain in From tells receivers to turn away mail that does not prove where it is from, and this letter does not. Send through a server that the domain’s SPF allows, or sign with DKIM for the very domain in From.',
  },
  'provider.gmail.spfHardFail': {
    title: 'SPF forbids this server',
    body: 'The SPF record of the domain in MAIL FROM ends in -all, and your IP address is not in it. Add the address to the record, or send through a server that it lists.',
  },
  'provider.gmail.unauthenticated': {
    title: 'Neither SPF nor DKIM passed',
    body: 'Gmail wants proof that the sending domain agrees to this letter, and both proofs failed; the reply lists the results. Publish an SPF record that names your server’s IP address, or sign with DKIM, better both.',
  },
  'provider.gmail.spfNotPassed': {
    title: 'Bulk senders must pass SPF',
    body: 'SPF did not pass for the domain in MAIL FROM, and Gmail asks it of those who send in bulk. Add the IP address named in the reply to that domain’s SPF record.',
  },
  'provider.gmail.dkimNotPassed': {
    title: 'Bulk senders must sign with DKIM',
    body: 'The letter has no DKIM signature that holds. Turn on DKIM on the sending server and publish its key in DNS. (Gmail uses X.7.30 in a sense of its own: in the registry it is about REQUIRETLS.)',
  },
  'provider.gmail.sentWithoutTls': {
    title: 'Bulk senders must use TLS',
    body: 'The letter came over an unencrypted connection. Send STARTTLS before MAIL. (Gmail uses X.7.29 in a sense of its own: in the registry it is about ARC.)',
  },
  'provider.gmail.notAligned': {
    title: 'From does not match SPF or DKIM',
    body: 'SPF or DKIM may have passed, but for another domain than the one in From. Use the same organisational domain in From and in MAIL FROM, or sign with DKIM for the domain in From.',
  },
  'provider.gmail.reverseDns': {
    title: 'Gmail wants matching reverse DNS',
    body: 'Your IP address has no PTR record, or the name in it does not lead back to the address. Whoever gave you the address can set it; both directions must agree.',
  },
  'provider.gmail.directSendingRefused': {
    title: 'This address may not send to Gmail directly',
    body: 'Your IP address counts as one that does not deliver mail itself, as most home connections do. Send through the mail server of your provider, logged in on port 587 or 465.',
  },
  'provider.gmail.ipv6Guidelines': {
    title: 'Not good enough for mail over IPv6',
    body: 'Over IPv6 Gmail insists on a PTR record for your address and on SPF or DKIM; at least one of them is missing. Set them right, or let the server send over IPv4.',
  },
  'provider.gmail.suspiciousSpf': {
    title: 'Gmail finds the SPF record suspicious',
    body: 'The SPF record of the sending domain has entries that Gmail does not trust; it does not say which. Keep only the servers that really send for the domain.',
  },
  'provider.gmail.unusualRate': {
    title: 'Gmail sees an unusual amount of mail from you',
    body: 'More mail than before, and unwanted mail among it, comes from your IP address, or shares your domain or a link with it; the words say which. Find out who sends it, slow down, and let your server try a 421 again.',
  },
  'provider.gmail.unsolicitedMail': {
    title: 'Gmail takes this letter for spam',
    body: 'Its content, its links or the past of its sender led to that; Gmail does not say which. A short test letter with few words and a link is often refused so: write a real one, from a domain with SPF and DKIM.',
  },
  'provider.gmail.malformedHeader': {
    title: 'The header section breaks the rules',
    body: 'A field that must stand once is missing or stands twice, or From holds no single valid address; the words say which. Write exactly one From, one Subject, one Date and one Message-ID.',
  },
  'provider.gmail.blockedContent': {
    title: 'Gmail blocks this attachment or content',
    body: 'Programs and scripts are refused, even inside a ZIP file, and so are some macros. Leave the attachment out and share it by a link.',
  },
  'provider.gmail.headerTooBig': {
    title: 'The header section is too big for Gmail',
    body: 'A header field, or all of them together, is longer than Gmail allows. Long lists in To, Cc or References are the usual reason: shorten them.',
  },
  'provider.gmail.messageTooBig': {
    title: 'The letter is too big for Gmail',
    body: 'The limit counts the letter as it travels: base64 makes attachments a third larger. Send less, or a link to the file; the reply to EHLO shows the limit behind SIZE.',
  },
  'provider.gmail.mailLoop': {
    title: 'The letter runs in a circle',
    body: 'It has passed more servers than Gmail allows, so two of them probably forward it to each other. Read its Received fields and undo the forwarding that sends it back.',
  },
  'provider.gmail.overQuota': {
    title: 'The recipient’s storage is full, for now',
    body: 'Gmail, Drive and Photos of this person share one storage, and it is used up. Programs try again by themselves; tell the person some other way to make room.',
  },
  'provider.gmail.overQuotaForGood': {
    title: 'The storage is full, and Gmail gives up',
    body: 'This no is final for this letter: the mailbox takes nothing until its owner makes room. Reach the person some other way.',
  },
  'provider.gmail.noSuchUser': {
    title: 'No such Gmail account',
    body: 'Nobody has this address. Look for typing errors and stray blanks; in a company’s domain the account may have been deleted.',
  },
  'provider.gmail.accountDisabled': {
    title: 'This account is switched off',
    body: 'The address exists, but Google or its administrator has disabled the account. You cannot change that: reach the person some other way.',
  },
  'provider.gmail.receivingRate': {
    title: 'The recipient gets mail too fast',
    body: 'So much mail comes in for this person that Gmail holds back more, from every sender. Wait and send again later (a 550 is final for this letter); if you send most of it yourself, send less.',
  },
  'provider.gmail.dailyLimit': {
    title: 'The daily sending limit is used up',
    body: 'This account has sent to as many recipients as Gmail allows in a day. Sending opens again within 24 hours; a relay or a mailing service has higher limits.',
  },
  'provider.gmail.tooManyRecipients': {
    title: 'Too many recipients in one letter',
    body: 'Those accepted before stay accepted. Finish this letter with DATA, and send it again for the rest in a new transaction.',
  },
  'provider.gmail.domainPolicySize': {
    title: 'This recipient needs a letter of its own',
    body: 'The mail rules of the recipients’ domains are together too large for one transaction. Send to this recipient separately: a new MAIL, then this RCPT.',
  },
  'provider.gmail.timeout': {
    title: 'Gmail got tired of waiting',
    body: 'Nothing came from you for too long, so the connection is closed. Connect again and have the lines ready.',
  },
  'provider.gmail.connectionExpired': {
    title: 'The connection got too old',
    body: 'Gmail ends connections after a while, even busy ones. Connect again and go on; nothing is wrong with your commands.',
  },
  'provider.gmail.tooManyUnknownCommands': {
    title: 'Too many unknown commands: Gmail hangs up',
    body: 'Several lines in a row were no SMTP commands, perhaps because a letter’s text was sent without DATA. Connect again and start with EHLO.',
  },
  'provider.gmail.unknownCommand': {
    title: 'Gmail does not know this command',
    body: 'The first word is misspelt, or it belongs to a letter: Subject: and the text may be sent only after DATA and its 354.',
  },
  'provider.gmail.helloFirst': {
    title: 'Say EHLO first',
    body: 'Gmail wants your introduction before anything else, and again after STARTTLS: EHLO and a name.',
  },
  'provider.gmail.wrongOrder': {
    title: 'A step is missing before this command',
    body: 'The words name it: MAIL before RCPT, RCPT before DATA, and no DATA once BDAT has begun. The whole order is EHLO, STARTTLS, EHLO, AUTH, MAIL, RCPT, DATA.',
  },
  'provider.gmail.addressSyntax': {
    title: 'Gmail cannot read the MAIL or RCPT line',
    body: 'The address belongs between angle brackets, without a name and without a blank after the colon: MAIL FROM:<alice@example.org>. A line end inside the address causes this, too.',
  },
  'provider.gmail.imapBadCredentials': {
    title: 'Gmail refuses this IMAP login',
    body: 'The user name or password is not accepted; the normal account password never is. Use an app password without blanks or XOAUTH2, and in a company ask whether IMAP is allowed.',
  },
  'provider.gmail.imapAppPasswordRequired': {
    title: 'Gmail wants an app password for IMAP',
    body: 'With 2-Step Verification the normal password does not work in mail programs. Create an app password at myaccount.google.com/apppasswords and write it in LOGIN.',
  },
  'provider.gmail.imapNotUnderstood': {
    title: 'Gmail could not read the IMAP line',
    body: 'Reported: the tag is missing, the command is misspelt, or a name with blanks has no quotation marks. Write: a1 LOGIN user password. SEARCH with RETURN, and non-ASCII words in quotation marks, are reported to end this way, too.',
  },
  'provider.gmail.imapTrafficLimit': {
    title: 'Too much IMAP traffic for this account',
    body: 'Reported: after too many commands or too much downloading, Gmail shuts IMAP for the account, for a day at most. Close other programs that read the same mailbox, and fetch in smaller steps.',
  },
  'provider.gmail.imapTooManyConnections': {
    title: 'More than 15 IMAP connections',
    body: 'Gmail allows 15 at a time for one account, and every mail program and phone uses several. Log out elsewhere; connections that were merely dropped take some minutes to disappear.',
  },
  'provider.gmail.popBadCredentials': {
    title: 'Gmail refuses this POP login',
    body: 'The normal account password is not accepted in mail programs. Use an app password without blanks, write the full address in USER, and see that POP is turned on in the Gmail settings.',
  },
  'provider.gmail.popAppPasswordRequired': {
    title: 'Gmail wants an app password for POP',
    body: 'The account has 2-Step Verification. Create an app password at myaccount.google.com/apppasswords and send its 16 letters in PASS.',
  },
  'provider.gmail.popWebLoginRequired': {
    title: 'Gmail wants a browser sign-in before POP',
    body: 'Google has stopped this login as unusual. Sign in with a browser, confirm that it was you, then connect again, better with an app password.',
  },
  'provider.gmail.popDisabled': {
    title: 'POP is switched off for this account',
    body: 'Reported: the password was right, but the mailbox is not open to POP. Turn it on in Gmail: Settings, Forwarding and POP/IMAP.',
  },
  'provider.gmail.adminRule': {
    title: 'A rule of the domain’s administrator',
    body: 'The mark gcdp (Google custom domain policies) means that not Google, but a rule of this Workspace’s administrator wrote the refusal. The words before it are all that is known; ask that administrator.',
  },
  'provider.gmail.sessionMark': {
    title: 'This reply is from Google',
    body: 'The mark gsmtp names Google’s mail servers, and the letters and digits before it this session; they explain nothing. Go by the code and the words before them, and quote the whole line when you ask for help.',
  },
};
