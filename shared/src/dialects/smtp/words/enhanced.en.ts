// Enhanced status codes, in English. The class (2 done, 4 try later, 5 refused) is in the code itself.

import type { Text } from '../../../i18n/text.ts';
import type { EnhancedId } from '../enhanced.ts';

export const enhancedTexts: Record<EnhancedId, Text> = {
  'enhanced.0.0': { title: '{code}: no detail', body: 'Only the class is stated, nothing more.' },
  'enhanced.1.0': { title: '{code}: address', body: 'Something about an address.' },
  'enhanced.1.1': { title: '{code}: no such mailbox', body: 'The part before the @ is not known on this server.' },
  'enhanced.1.2': {
    title: '{code}: no such domain',
    body: 'The part after the @ cannot be reached: the domain does not exist or takes no mail.',
  },
  'enhanced.1.3': {
    title: '{code}: recipient address malformed',
    body: 'The recipient’s address is not written correctly.',
  },
  'enhanced.1.4': { title: '{code}: address ambiguous', body: 'The address fits more than one mailbox.' },
  'enhanced.1.5': { title: '{code}: recipient valid', body: 'The recipient’s address was accepted.' },
  'enhanced.1.6': { title: '{code}: mailbox moved', body: 'The mailbox has moved and left no new address.' },
  'enhanced.1.7': { title: '{code}: sender address malformed', body: 'The sender’s address is not written correctly.' },
  'enhanced.1.8': {
    title: '{code}: sender’s domain is bad',
    body: 'The sender’s domain does not exist or cannot take mail back.',
  },
  'enhanced.1.9': {
    title: '{code}: relayed, no report',
    body: 'The letter was passed to a system that sends no delivery reports.',
  },
  'enhanced.1.10': {
    title: '{code}: domain takes no mail',
    body: 'The recipient’s domain declares in the DNS that it accepts no mail (null MX).',
  },
  'enhanced.2.0': { title: '{code}: mailbox', body: 'Something about the mailbox.' },
  'enhanced.2.1': { title: '{code}: mailbox disabled', body: 'The mailbox exists but takes no letters.' },
  'enhanced.2.2': { title: '{code}: mailbox full', body: 'The recipient has no room left.' },
  'enhanced.2.3': {
    title: '{code}: letter too long for the mailbox',
    body: 'The letter is larger than this mailbox allows.',
  },
  'enhanced.2.4': { title: '{code}: mailing list problem', body: 'The mailing list could not be expanded.' },
  'enhanced.3.0': { title: '{code}: mail system', body: 'Something about the mail system that answers.' },
  'enhanced.3.1': { title: '{code}: mail system full', body: 'The server itself has no storage left.' },
  'enhanced.3.2': { title: '{code}: takes no mail now', body: 'The server is not accepting mail from the network.' },
  'enhanced.3.3': { title: '{code}: feature not available', body: 'The server cannot do what was asked for.' },
  'enhanced.3.4': {
    title: '{code}: letter too big for the system',
    body: 'The letter is larger than this server takes from anyone.',
  },
  'enhanced.3.5': {
    title: '{code}: server misconfigured',
    body: 'The server’s settings are wrong; its administrator must act.',
  },
  'enhanced.3.6': {
    title: '{code}: priority changed',
    body: 'The letter was taken with another priority than requested.',
  },
  'enhanced.4.0': { title: '{code}: network', body: 'Something about the network or the route.' },
  'enhanced.4.1': { title: '{code}: no answer from the host', body: 'The next server did not answer.' },
  'enhanced.4.2': { title: '{code}: bad connection', body: 'The connection broke or is not good enough to go on.' },
  'enhanced.4.3': {
    title: '{code}: directory failure',
    body: 'A lookup, for example in the DNS or a directory, failed.',
  },
  'enhanced.4.4': { title: '{code}: no route', body: 'No server was found that is responsible for the recipient.' },
  'enhanced.4.5': { title: '{code}: congestion', body: 'The mail system is overloaded.' },
  'enhanced.4.6': { title: '{code}: mail loop', body: 'The letter goes round in circles between servers.' },
  'enhanced.4.7': { title: '{code}: delivery time expired', body: 'The letter waited too long and was given up.' },
  'enhanced.5.0': { title: '{code}: protocol', body: 'Something about the dialogue itself.' },
  'enhanced.5.1': { title: '{code}: invalid command', body: 'The command is unknown or not valid at this point.' },
  'enhanced.5.2': { title: '{code}: syntax error', body: 'The command could not be understood as it was written.' },
  'enhanced.5.3': {
    title: '{code}: too many recipients',
    body: 'More recipients than this server takes for one letter.',
  },
  'enhanced.5.4': {
    title: '{code}: invalid arguments',
    body: 'The command is known; its arguments are wrong or not allowed here.',
  },
  'enhanced.5.5': {
    title: '{code}: wrong protocol version',
    body: 'The two sides speak different versions of the protocol.',
  },
  'enhanced.5.6': {
    title: '{code}: login line too long',
    body: 'An answer during the login is longer than the server allows.',
  },
  'enhanced.6.0': { title: '{code}: content', body: 'Something about the letter’s content.' },
  'enhanced.6.1': { title: '{code}: media not supported', body: 'The kind of content is not supported.' },
  'enhanced.6.2': {
    title: '{code}: conversion prohibited',
    body: 'The content must be converted to go on, and that is forbidden.',
  },
  'enhanced.6.3': {
    title: '{code}: conversion not supported',
    body: 'The content must be converted and the server cannot do it.',
  },
  'enhanced.6.4': { title: '{code}: converted with loss', body: 'The content was converted and something got lost.' },
  'enhanced.6.5': { title: '{code}: conversion failed', body: 'The content could not be converted.' },
  'enhanced.6.6': { title: '{code}: content not available', body: 'The content to be fetched could not be found.' },
  'enhanced.6.7': {
    title: '{code}: non-ASCII address not permitted',
    body: 'The address holds characters that this recipient’s server cannot take.',
  },
  'enhanced.6.8': {
    title: '{code}: reply would need UTF-8',
    body: 'The server would have to answer in UTF-8, and the client did not allow it.',
  },
  'enhanced.6.9': {
    title: '{code}: UTF-8 header not deliverable',
    body: 'A header in UTF-8 cannot be delivered to some recipient.',
  },
  'enhanced.6.10': { title: '{code}: (deprecated)', body: 'A withdrawn duplicate of X.6.8.' },
  'enhanced.7.0': { title: '{code}: security', body: 'Something about security or policy.' },
  'enhanced.7.1': {
    title: '{code}: not authorised',
    body: 'The server’s policy does not allow this delivery, often because it would be relaying.',
  },
  'enhanced.7.2': { title: '{code}: list expansion prohibited', body: 'You may not send to this mailing list.' },
  'enhanced.7.3': {
    title: '{code}: security conversion impossible',
    body: 'The letter would have to change its security form, which is not possible.',
  },
  'enhanced.7.4': {
    title: '{code}: security feature not supported',
    body: 'A security feature that was asked for is missing here.',
  },
  'enhanced.7.5': { title: '{code}: cryptographic failure', body: 'Encryption or signature checking failed.' },
  'enhanced.7.6': { title: '{code}: algorithm not supported', body: 'The cryptographic algorithm is not supported.' },
  'enhanced.7.7': { title: '{code}: letter was altered', body: 'The letter’s integrity check failed.' },
  'enhanced.7.8': { title: '{code}: credentials invalid', body: 'The user name or the password is wrong.' },
  'enhanced.7.9': {
    title: '{code}: mechanism too weak',
    body: 'Choose a stronger login mechanism, or an app password.',
  },
  'enhanced.7.10': { title: '{code}: encryption needed', body: 'The connection must be encrypted first.' },
  'enhanced.7.11': {
    title: '{code}: mechanism needs encryption',
    body: 'This login mechanism is allowed only over TLS.',
  },
  'enhanced.7.12': {
    title: '{code}: password transition needed',
    body: 'Log in once in the older way so that the password can be converted.',
  },
  'enhanced.7.13': { title: '{code}: account disabled', body: 'The account has been switched off.' },
  'enhanced.7.14': { title: '{code}: trust relationship required', body: 'The server must trust your system first.' },
  'enhanced.7.15': {
    title: '{code}: priority too low',
    body: 'The letter’s priority is lower than what is accepted now.',
  },
  'enhanced.7.16': {
    title: '{code}: too big for its priority',
    body: 'The letter is too large for the priority it asks for.',
  },
  'enhanced.7.17': {
    title: '{code}: mailbox has a new owner',
    body: 'The mailbox belongs to somebody else since the date you named.',
  },
  'enhanced.7.18': {
    title: '{code}: domain has a new owner',
    body: 'The domain belongs to somebody else since the date you named.',
  },
  'enhanced.7.19': {
    title: '{code}: owner cannot be checked',
    body: 'The server cannot tell since when the mailbox has its owner.',
  },
  'enhanced.7.20': {
    title: '{code}: no passing DKIM signature',
    body: 'No DKIM signature of the letter could be verified.',
  },
  'enhanced.7.21': {
    title: '{code}: no acceptable DKIM signature',
    body: 'There are valid DKIM signatures, but none that this server accepts.',
  },
  'enhanced.7.22': {
    title: '{code}: no DKIM signature of the author',
    body: 'No valid DKIM signature belongs to the author’s domain.',
  },
  'enhanced.7.23': { title: '{code}: SPF failed', body: 'The sending server may not send for that domain.' },
  'enhanced.7.24': { title: '{code}: SPF error', body: 'The SPF record of the domain could not be evaluated.' },
  'enhanced.7.25': { title: '{code}: reverse DNS failed', body: 'The sender’s IP address has no proper reverse name.' },
  'enhanced.7.26': { title: '{code}: several checks failed', body: 'More than one of SPF, DKIM and the like failed.' },
  'enhanced.7.27': {
    title: '{code}: sender’s domain takes no mail',
    body: 'The sender’s domain declares that it accepts no mail, so nobody could answer.',
  },
  'enhanced.7.28': { title: '{code}: mail flood', body: 'Too many letters in a short time.' },
  'enhanced.7.29': { title: '{code}: ARC failed', body: 'The chain of authentication records (ARC) is broken.' },
  'enhanced.7.30': {
    title: '{code}: REQUIRETLS not possible',
    body: 'The letter demands encryption on its whole way, and the next server does not support it.',
  },
  'enhanced.subject.0': { title: '{code}: other', body: 'A code without a subject that Mailterm knows.' },
  'enhanced.subject.1': { title: '{code}: about an address', body: 'An address code that Mailterm has no text for.' },
  'enhanced.subject.2': { title: '{code}: about a mailbox', body: 'A mailbox code that Mailterm has no text for.' },
  'enhanced.subject.3': {
    title: '{code}: about the mail system',
    body: 'A mail system code that Mailterm has no text for.',
  },
  'enhanced.subject.4': { title: '{code}: about the network', body: 'A network code that Mailterm has no text for.' },
  'enhanced.subject.5': { title: '{code}: about the protocol', body: 'A protocol code that Mailterm has no text for.' },
  'enhanced.subject.6': { title: '{code}: about the content', body: 'A content code that Mailterm has no text for.' },
  'enhanced.subject.7': {
    title: '{code}: about security',
    body: 'A security or policy code that Mailterm has no text for; some providers use numbers of their own.',
  },
  'enhanced.unknown': {
    title: '{code}: unknown',
    body: 'Shaped like an enhanced status code, but its subject is not defined.',
  },
  'enhanced.malformed': {
    title: '{code}: not a valid code',
    body: 'The x is a placeholder from a manual that was left in by mistake; a digit belongs there.',
  },
};
