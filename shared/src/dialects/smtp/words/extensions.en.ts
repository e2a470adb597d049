// What an EHLO answer offers, in English.

import type { Text } from '../../../i18n/text.ts';
import type { ExtensionId } from '../extensions.ts';

export const extensionTexts: Record<ExtensionId, Text> = {
  'ehlo.8BITMIME': {
    title: '8BITMIME',
    body: 'The body may contain 8-bit octets, such as UTF-8 text, without being encoded.',
  },
  'ehlo.ATRN': { title: 'ATRN', body: 'After login, the server sends you the mail it holds for your domain.' },
  'ehlo.AUTH': { title: 'AUTH', body: 'You can log in here, with one of the mechanisms listed.' },
  'ehlo.AUTH=': { title: 'AUTH=', body: 'The same as AUTH, spelled with = for very old mail programs.' },
  'ehlo.BINARYMIME': { title: 'BINARYMIME', body: 'The body may be any octets at all, if it is sent with BDAT.' },
  'ehlo.BURL': { title: 'BURL', body: 'A letter can be fetched from an IMAP mailbox instead of being typed.' },
  'ehlo.CHECKPOINT': { title: 'CHECKPOINT', body: 'An interrupted transfer can go on later. Historic.' },
  'ehlo.CHUNKING': {
    title: 'CHUNKING',
    body: 'The command BDAT sends the letter in counted pieces, without a final dot.',
  },
  'ehlo.CONNEG': {
    title: 'CONNEG',
    body: 'The recipient’s abilities can be asked for, to convert content. Rarely seen.',
  },
  'ehlo.CONPERM': {
    title: 'CONPERM',
    body: 'The sender may permit servers on the way to convert content. Rarely seen.',
  },
  'ehlo.DELIVERBY': { title: 'DELIVERBY', body: 'A letter can carry a deadline for its delivery.' },
  'ehlo.DSN': { title: 'DSN', body: 'You may ask for a notice when the letter is delivered, delayed or failed.' },
  'ehlo.ENHANCEDSTATUSCODES': {
    title: 'ENHANCEDSTATUSCODES',
    body: 'Replies carry a second, more exact code such as 5.1.1.',
  },
  'ehlo.ETRN': { title: 'ETRN', body: 'You can ask the server to start sending the mail it holds for a domain.' },
  'ehlo.EXPN': { title: 'EXPN', body: 'The command EXPN lists the members of a mailing list.' },
  'ehlo.FUTURERELEASE': { title: 'FUTURERELEASE', body: 'A letter can be handed in now and sent later.' },
  'ehlo.HELP': { title: 'HELP', body: 'The server answers the command HELP.' },
  'ehlo.LIMITS': { title: 'LIMITS', body: 'The server states how many letters and recipients it takes.' },
  'ehlo.MT-PRIORITY': { title: 'MT-PRIORITY', body: 'Letters can be given a priority for their transfer.' },
  'ehlo.MTRK': { title: 'MTRK', body: 'The way of a letter can be tracked afterwards. Rarely seen.' },
  'ehlo.NO-SOLICITING': { title: 'NO-SOLICITING', body: 'The server does not want advertising of the kinds listed.' },
  'ehlo.PIPELINING': {
    title: 'PIPELINING',
    body: 'You may send several commands at once without waiting for each reply.',
  },
  'ehlo.REQUIRETLS': { title: 'REQUIRETLS', body: 'A letter can demand that every hop of its way be encrypted.' },
  'ehlo.RRVS': { title: 'RRVS', body: 'A letter can be tied to the person who owned the mailbox at a given date.' },
  'ehlo.SIZE': {
    title: 'SIZE',
    body: 'The server tells how large a letter may be, and you can announce a size with MAIL.',
  },
  'ehlo.SMTPUTF8': {
    title: 'SMTPUTF8',
    body: 'Addresses and headers may contain Chinese and other non-ASCII characters.',
  },
  'ehlo.STARTTLS': {
    title: 'STARTTLS',
    body: 'The connection can be encrypted from here on. Do it before you log in.',
  },
  'ehlo.SUBMITTER': {
    title: 'SUBMITTER',
    body: 'An experiment of Microsoft’s to name who is responsible for a letter.',
  },
  'ehlo.UTF8SMTP': { title: 'UTF8SMTP', body: 'The experimental forerunner of SMTPUTF8.' },
  'ehlo.VRFY': { title: 'VRFY', body: 'The command VRFY asks whether a user exists; most servers answer evasively.' },
  'ehlo.XCLIENT': {
    title: 'XCLIENT',
    body: 'A trusted proxy may pass on who the real client is. A Postfix extension.',
  },
  'ehlo.XFORWARD': {
    title: 'XFORWARD',
    body: 'A content filter may pass on who the client was, for the log. A Postfix extension.',
  },
  'ehlo.XVERP': {
    title: 'XVERP',
    body: 'Each recipient can get an own envelope sender, so that bounces show who failed.',
  },
  'ehlo.PRDR': {
    title: 'PRDR',
    body: 'After the letter, the server may answer for each recipient separately. An Exim extension.',
  },
  'ehlo.PIPECONNECT': { title: 'PIPECONNECT', body: 'A known client may talk before the greeting. An Exim extension.' },
  'ehlo.COREMAIL': {
    title: 'coremail',
    body: 'A token that Coremail servers (163, 126 and others) print. It means nothing to a client.',
  },
  'ehlo.exchange': { title: '{keyword}', body: 'Something that Microsoft Exchange servers use among themselves.' },
  'ehlo.obsolete': { title: '{keyword}', body: 'A word from the early days of SMTP that nobody should use any more.' },
  'ehlo.unknown': {
    title: '{keyword}: unknown extension',
    body: 'Mailterm does not know this extension. You can ignore it: nothing changes until you use it.',
  },
  'ehlo.maximum': {
    title: 'largest letter: {size}',
    body: 'A letter may have {octets} octets at most; 0 means no fixed limit.',
  },
  'ehlo.limit': { title: '{name}: {value}', body: 'A limit of this server; going beyond it is refused.' },
  'ehlo.parameter': { title: 'parameter', body: 'Belongs to the keyword before it.' },
};
