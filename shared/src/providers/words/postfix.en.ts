// What the rules of rules/postfix.ts mean, in English.

import type { Text } from '../../i18n/text.ts';
import type { PostfixRuleId } from '../rules/postfix.ts';

export const postfixWords: Record<`provider.${PostfixRuleId}`, Text> = {
  'provider.greylisting.tryLater': {
    title: 'Greylisted: come back in some minutes',
    body: 'The server does not know this sender, recipient and IP address together, and turns the first attempt away on purpose. Send the same again from the same address after some minutes; real mail servers do that by themselves.',
  },
  'provider.postfix.relayDenied': {
    title: 'Postfix does not relay for you',
    body: 'The recipient’s domain is not this server’s, and you have not logged in. Use port 587 or 465 with AUTH to send to anyone, or connect to the mail exchanger (MX) of the recipient’s domain.',
  },
  'provider.postfix.senderDomainLater': {
    title: 'The domain in MAIL FROM was not found',
    body: 'DNS has no mail server and no address for the sender’s domain, or did not answer just now. The check concerns MAIL FROM even if the reply comes after RCPT: use a sender in a real domain, or try again when its DNS works.',
  },
  'provider.postfix.senderDomainUnknown': {
    title: 'No such sender domain, for good',
    body: 'The domain in MAIL FROM does not exist in DNS, and this server does not want to see it again. Correct the spelling or use another sender address.',
  },
  'provider.postfix.noReverseName': {
    title: 'Your IP address has no PTR record',
    body: 'Reverse DNS knows no name for the address from which you connect. Whoever owns the address (the hosting or Internet provider) can set one; from a home line use port 587 of your own provider.',
  },
  'provider.postfix.nameMismatch': {
    title: 'Name and IP address do not agree',
    body: 'Postfix wants a PTR record for your IP address, and that name must lead back to the same address. One of the two is missing. Set both, then wait until DNS caches have run out.',
  },
  'provider.postfix.heloUnknownHost': {
    title: 'The name in EHLO is not in DNS',
    body: 'The server looked up the host name that you gave with EHLO and found neither an address nor a mail exchanger. Say EHLO again with a name that resolves.',
  },
  'provider.postfix.heloShortName': {
    title: 'EHLO needs a full host name',
    body: 'A name without a dot is not enough. Say EHLO client.example.org, or EHLO [192.0.2.7] with your own address in brackets.',
  },
  'provider.postfix.senderNotYours': {
    title: 'This sender address is not yours',
    body: 'You are logged in, but MAIL FROM names an address that belongs to someone else. Use your own address, or have the administrator add this one to your login.',
  },
  'provider.postfix.senderNeedsLogin': {
    title: 'This sender must log in',
    body: 'The address in MAIL FROM belongs to a user of this server, so nobody may use it without login. Send RSET, then AUTH, then MAIL FROM again.',
  },
  'provider.postfix.starttlsFirst': {
    title: 'Encryption first',
    body: 'This port accepts nothing but EHLO, NOOP, STARTTLS and QUIT on an unencrypted connection. Send STARTTLS, then EHLO again after the handshake.',
  },
  'provider.postfix.authNotEnabled': {
    title: 'No login on this connection',
    body: 'Postfix does not offer AUTH here: port 25 seldom has it, and elsewhere it often comes only after STARTTLS. Look for AUTH in the EHLO reply; use port 587 or 465.',
  },
  'provider.postfix.authMechanism': {
    title: 'This AUTH mechanism does not exist here',
    body: 'Your password was not looked at. Use one of the mechanisms that stand after AUTH in the EHLO reply, mostly PLAIN or LOGIN.',
  },
  'provider.postfix.authBase64': {
    title: 'Your answer was not base64',
    body: 'What you sent cannot be decoded, so no password was checked. Encode it first: after 334 only one line of base64 is allowed, without blanks, and nothing in plain words.',
  },
  'provider.postfix.authFailed': {
    title: 'User name or password not accepted',
    body: 'The words after the second colon come from the login library and seldom help; “UGFzc3dvcmQ6” is only “Password:” in base64. Try the name with and without its domain. iCloud answers like this, too, and wants an app-specific password.',
  },
  'provider.postfix.authNeedsTls': {
    title: 'This login method only with TLS',
    body: 'PLAIN and LOGIN show the password to everyone on the way, so Postfix takes them only on an encrypted connection. Send STARTTLS and EHLO, then AUTH again.',
  },
  'provider.postfix.heloFirst': {
    title: 'Say EHLO first',
    body: 'Every session begins with EHLO and your host name, and again after STARTTLS. Send it, then repeat this command.',
  },
  'provider.postfix.nestedMail': {
    title: 'A message is begun already',
    body: 'Postfix has a sender already and takes no second one. Go on with RCPT TO, or send RSET to begin anew.',
  },
  'provider.postfix.noRecipients': {
    title: 'Every recipient was refused',
    body: 'There was a RCPT TO, but none got a 250, so there is nobody to send to. Read the replies to RCPT: the real cause stands there.',
  },
  'provider.postfix.timeout': {
    title: 'You waited too long',
    body: 'Nothing came for some minutes (5 by default, less under load), so Postfix hangs up. Connect again; what was not finished with a dot is lost.',
  },
  'provider.postfix.tooManyErrors': {
    title: 'Too many mistakes in one session',
    body: 'Postfix counts refused commands and hangs up at a limit (20 by default). Connect again, and look at the earlier replies to see what went wrong.',
  },
  'provider.postfix.synchronization': {
    title: 'Commands sent before the reply',
    body: 'You sent the next line while an answer was due, for example by pasting several at once. Connect again and send line by line; pipelining is allowed only after EHLO has offered it.',
  },
  'provider.postfix.spokeTooEarly': {
    title: 'You spoke before the greeting',
    body: 'postscreen, the guard in front of Postfix, heard you before its 220 greeting was complete, or got several commands at once; spam programs do that. Connect again and wait for 220 and for each reply.',
  },
  'provider.postfix.portsBusy': {
    title: 'Every place is taken',
    body: 'postscreen, the guard in front of Postfix, has as many connections as it can hold. Nothing is wrong on your side; try again in some minutes.',
  },
  'provider.postfix.addressRefused': {
    title: 'Your IP address is turned away',
    body: 'The administrator’s own access list in postscreen names your address or its network, and no wait helps. Ask the postmaster of that server by another way, or send through your provider.',
  },
  'provider.postfix.comeBack': {
    title: 'Not now: the guard is still testing',
    body: 'postscreen sends this to a client it does not know yet after testing how it speaks, and to one that tries a backup server first. Connect again in some minutes to the server with the best (lowest) MX number.',
  },
  'provider.postfix.messageTooBig': {
    title: 'Bigger than the server takes',
    body: 'The message, or the size that you announced in MAIL FROM, is above the number after SIZE in the EHLO reply. Make the message smaller; attachments grow by a third in base64.',
  },
  'provider.postfix.needsSmtputf8': {
    title: 'Non-ASCII address without SMTPUTF8',
    body: 'An address has letters outside ASCII, which must be announced. Send RSET and then MAIL FROM:<…> SMTPUTF8, if EHLO offered SMTPUTF8.',
  },
  'provider.postfix.lookupFailure': {
    title: 'The server cannot read its own tables',
    body: 'A table of users or domains, often in LDAP or SQL, gave no answer; your address may well be right. Try again later; the administrator finds the name of the table in the mail log.',
  },
  'provider.postfix.misconfigured': {
    title: 'The server is set up wrongly',
    body: 'A setting contradicts itself or names something that does not exist, so every sender gets this reply. Tell the postmaster; the mail log has a warning with the name of the setting.',
  },
  'provider.postfix.spfFail': {
    title: 'The sender’s domain does not allow your IP',
    body: 'The SPF record of the domain in MAIL FROM does not list the address from which you send. Send through that domain’s own server, or have your server added to the record.',
  },
};
