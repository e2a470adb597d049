// What each reply code says, and the parts of a reply, in English.

import type { Text } from '../../../i18n/text.ts';
import type { ReplyId } from '../replies.ts';

export const replyTexts: Record<ReplyId, Text> = {
  'reply.200': {
    title: '200 success (not standard)',
    body: 'A success code from before SMTP was standardised. Read it like 250.',
  },
  'reply.211': { title: '211 system status', body: 'Status of the server, or help about help.' },
  'reply.214': { title: '214 help', body: 'Help for a human reader. Programs ignore it.' },
  'reply.220': { title: '220 ready', body: 'The service is ready.' },
  'reply.221': { title: '221 goodbye', body: 'The server is closing the connection.' },
  'reply.235': { title: '235 logged in', body: 'Authentication succeeded.' },
  'reply.250': { title: '250 OK', body: 'Done: the command was carried out.' },
  'reply.251': { title: '251 will forward', body: 'Not a local user, but the server will forward the mail.' },
  'reply.252': {
    title: '252 cannot verify',
    body: 'The server does not say whether the user exists, but will take the mail and try.',
  },
  'reply.253': { title: '253 queue started', body: 'Waiting mail for that node is being sent.' },
  'reply.334': {
    title: '334 go on with the login',
    body: 'The server sends a challenge in base64 and waits for your answer.',
  },
  'reply.354': { title: '354 send the letter', body: 'Start writing; a line with a lone dot ends it.' },
  'reply.355': {
    title: '355 transaction offset',
    body: 'Where an interrupted transaction goes on. A historic extension.',
  },
  'reply.421': {
    title: '421 service not available',
    body: 'The server cannot serve you now and closes the connection.',
  },
  'reply.422': {
    title: '422 password change needed',
    body: 'The password must be changed or converted before this kind of login works.',
  },
  'reply.430': { title: '430 temporarily not possible', body: 'A rarely used code of the temporary class: not now.' },
  'reply.432': {
    title: '432 password transition needed',
    body: 'Log in once with PLAIN under TLS so that the server can store the password in the new form.',
  },
  'reply.441': {
    title: '441 no answer from the host (not standard)',
    body: 'Exchange writes this into its bounces when the next server did not answer.',
  },
  'reply.450': {
    title: '450 mailbox unavailable now',
    body: 'The mailbox cannot be reached at the moment; try again later.',
  },
  'reply.451': {
    title: '451 local error',
    body: 'Something went wrong on the server; the command was aborted. Try again later.',
  },
  'reply.452': {
    title: '452 not enough storage',
    body: 'The server has no room, or allows no more recipients, at the moment.',
  },
  'reply.453': { title: '453 no mail', body: 'There is no mail waiting for you (ODMR).' },
  'reply.454': {
    title: '454 temporary login or TLS failure',
    body: 'Login or encryption does not work at the moment.',
  },
  'reply.455': {
    title: '455 parameters not possible now',
    body: 'The server cannot honour a parameter of MAIL or RCPT at the moment.',
  },
  'reply.458': { title: '458 cannot queue', body: 'Messages for that node could not be queued.' },
  'reply.459': { title: '459 node not allowed', body: 'That node may not ask for its queue here.' },
  'reply.500': {
    title: '500 not recognised',
    body: 'The server does not know this command, or the line was too long.',
  },
  'reply.501': {
    title: '501 error in the arguments',
    body: 'The command is known, but what stands after it is not right.',
  },
  'reply.502': { title: '502 not implemented', body: 'The server knows of this command and does not offer it.' },
  'reply.503': { title: '503 bad sequence', body: 'The command is fine but comes at the wrong moment.' },
  'reply.504': { title: '504 parameter not implemented', body: 'The server does not support this value or parameter.' },
  'reply.521': { title: '521 takes no mail', body: 'This host never accepts mail.' },
  'reply.523': { title: '523 encryption needed', body: 'The command is refused until the connection is encrypted.' },
  'reply.524': {
    title: '524 encryption needed for this mechanism',
    body: 'This way of logging in is allowed only over TLS.',
  },
  'reply.525': { title: '525 account disabled', body: 'The account exists and has been switched off.' },
  'reply.530': { title: '530 something must come first', body: 'Login or encryption is required before this command.' },
  'reply.533': { title: '533 not authorised', body: 'A rarely used code: the delivery is not authorised.' },
  'reply.534': { title: '534 mechanism too weak', body: 'The server wants a stronger way to log in.' },
  'reply.535': { title: '535 credentials invalid', body: 'The user name or the password was not accepted.' },
  'reply.538': {
    title: '538 encryption required',
    body: 'This mechanism may be used only on an encrypted connection.',
  },
  'reply.540': {
    title: '540 recipient blocked (not standard)',
    body: 'Seen at some providers: the recipient is inactive or blocked.',
  },
  'reply.541': {
    title: '541 rejected by the recipient’s side (not standard)',
    body: 'Seen at some providers: the destination rejected the letter.',
  },
  'reply.550': {
    title: '550 refused',
    body: 'The mailbox is not available: it does not exist, or the server’s policy says no.',
  },
  'reply.551': { title: '551 not local', body: 'The user is not here; the server may name another address.' },
  'reply.552': { title: '552 storage exceeded', body: 'The letter or the mailbox is over its limit.' },
  'reply.553': { title: '553 mailbox name not allowed', body: 'The address is not accepted in this form or from you.' },
  'reply.554': { title: '554 failed', body: 'The transaction failed; as a greeting: no mail service here.' },
  'reply.555': {
    title: '555 parameters not recognised',
    body: 'A parameter of MAIL or RCPT is unknown to this server.',
  },
  'reply.556': {
    title: '556 domain takes no mail',
    body: 'The recipient’s domain says in the DNS that it accepts no mail.',
  },
  'reply.571': {
    title: '571 blocked (not standard)',
    body: 'Refused by a filter, for example because the sender’s address has no reverse name.',
  },
  'reply.591': { title: '591 listed (not standard)', body: 'The sending host is on a block list.' },
  'reply.class.done': {
    title: '{code}: success',
    body: 'A code that Mailterm has no text for. It begins with 2: done.',
  },
  'reply.class.goOn': {
    title: '{code}: go on',
    body: 'A code that Mailterm has no text for. It begins with 3: the server waits for more.',
  },
  'reply.class.tryLater': {
    title: '{code}: try later',
    body: 'A code that Mailterm has no text for. It begins with 4: not now, try again later.',
  },
  'reply.class.no': {
    title: '{code}: refused',
    body: 'A code that Mailterm has no text for. It begins with 5: refused for good.',
  },
  'reply.class.other': {
    title: '{code}: no SMTP code',
    body: 'SMTP replies begin with 2, 3, 4 or 5. This one does not.',
  },
  'reply.more': { title: 'more lines follow', body: 'A hyphen after the code: the reply goes on in the next line.' },
  'reply.last': { title: 'last line', body: 'A blank after the code: this is the reply’s only or last line.' },
  'reply.domain': { title: 'server’s name', body: 'The host name by which the server introduces itself.' },
  'reply.esmtp': { title: 'protocol word', body: 'SMTP, or ESMTP where the server knows extensions and expects EHLO.' },
  'reply.text': { title: 'words for people', body: 'Free text. Only the code counts for programs.' },
  'reply.garbage': { title: 'not a reply', body: 'A reply begins with three digits. This line does not.' },
};
