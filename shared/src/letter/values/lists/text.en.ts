// Mailing lists, letters of programs, wishes of authors, in English.

import type { Text } from '../../../i18n/text.ts';
import type { ListId } from './citations.ts';

export const listTexts: Record<ListId, Text> = {
  'letter.list.name': { title: 'name of the list', body: 'For people; it may change.' },
  'letter.list.id': {
    title: 'identifier of the list',
    body: 'Shaped like a domain and always the same, so filters can rely on it. Nothing can be sent to it.',
  },
  'letter.list.oneClick': {
    title: 'one click is enough',
    body: 'Your mail program may unsubscribe you with a POST to the web address in List-Unsubscribe, without asking anything else.',
  },
  'letter.list.no': { title: 'closed list', body: 'Readers of this list cannot write to it.' },
  'letter.url.mailto': {
    title: 'by mail',
    body: 'Send a letter to this address; a subject behind the ? belongs to it.',
  },
  'letter.url.web': {
    title: 'by web page',
    body: 'Opening it can tell the sender that your address is read. Use it for senders you know.',
  },
  'letter.url.other': { title: 'other address', body: 'Neither mail nor web; few programs can open it.' },
  'letter.auto.no': { title: 'written by a person', body: 'Automatic answers are allowed.' },
  'letter.auto.auto-generated': {
    title: 'written by a program',
    body: 'Nobody asked for it by letter, for example a nightly report. Programs should not answer it.',
  },
  'letter.auto.auto-replied': {
    title: 'automatic answer',
    body: 'A program’s answer to a letter, such as a holiday notice. Programs must not answer it again.',
  },
  'letter.auto.auto-notified': {
    title: 'notification',
    body: 'A filter of the recipient wrote it because a letter arrived.',
  },
  'letter.precedence.bulk': { title: 'bulk', body: 'Sent to many people. No holiday notices, please.' },
  'letter.precedence.list': {
    title: 'mailing list',
    body: 'Came through a mailing list. An automatic answer would reach all its readers.',
  },
  'letter.precedence.junk': {
    title: 'junk',
    body: 'By its sender’s own word unimportant: no bounce and no answer wanted.',
  },
  'letter.precedence.first-class': {
    title: 'ordinary letter',
    body: 'From one person to another. Nothing special follows from it.',
  },
  'letter.importance.high': {
    title: 'important',
    body: 'The author marked the letter; mail programs show an exclamation mark.',
  },
  'letter.importance.normal': { title: 'of ordinary importance', body: 'The same as leaving the field out.' },
  'letter.importance.low': { title: 'of little importance', body: 'The author thinks that it can wait.' },
  'letter.priority.urgent': {
    title: 'urgent',
    body: 'The author would like quick delivery. Internet servers deliver all letters alike.',
  },
  'letter.priority.normal': { title: 'not urgent, not slow', body: 'The usual case.' },
  'letter.priority.non-urgent': { title: 'non-urgent', body: 'The author is content with slow delivery.' },
  'letter.xPriority.1': { title: '1: highest', body: 'Outlook and others show a red mark. Spam likes it as well.' },
  'letter.xPriority.2': { title: '2: high', body: 'Shown like the highest by most programs.' },
  'letter.xPriority.3': { title: '3: normal', body: 'No mark. Programs write it by habit.' },
  'letter.xPriority.4': { title: '4: low', body: 'Some programs show an arrow down.' },
  'letter.xPriority.5': { title: '5: lowest', body: 'Shown as low, if at all.' },
  'letter.sensitivity.personal': { title: 'personal', body: 'Meant for you as a person, not for your office.' },
  'letter.sensitivity.private': { title: 'private', body: 'The author asks you not to pass it on.' },
  'letter.sensitivity.company-confidential': {
    title: 'confidential',
    body: 'The author asks you to keep it within the company.',
  },
  'letter.tls.no': {
    title: 'deliver without TLS if need be',
    body: 'Rules that demand encryption on the way may be set aside for this letter.',
  },
};
