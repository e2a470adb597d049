// What can be found in the words of a reply, in English.

import type { Text } from '../i18n/text.ts';
import type { WordingId } from './citations.ts';

export const wordingTexts: Record<WordingId, Text> = {
  'wording.address': {
    title: 'address {address}',
    body: 'The mail address that the server means. Compare it letter by letter with the one you wanted.',
  },
  'wording.ip': {
    title: 'network address {ip}',
    body: 'Usually the address from which the server sees you connect. Behind a company or a provider it is theirs, shared with others.',
  },
  'wording.url': {
    title: 'link',
    body: 'The server’s operator explains more here. It was written by the server, so look where it leads before you sign in there.',
  },
  'wording.list': {
    title: 'block list {list}',
    body: 'The server asked this list about you. Only the list’s own page can say why it has an entry and how to take it off.',
  },
  'wording.listUrl': {
    title: 'page of the block list ({list})',
    body: 'Look the network address up there: the page says why it is listed and who may ask for removal.',
  },
  'wording.queueId': {
    title: 'queue id {queueId}',
    body: 'The server’s own name for this letter or session. Give it to its postmaster: with it the entry is found in the log.',
  },
  'wording.retry': {
    title: 'wait {wait}',
    body: 'The server names a time ({seconds} seconds). Trying again earlier often starts the clock anew.',
  },
  'wording.limit': {
    title: 'limit {limit}',
    body: 'The number at which the server stops. What is above it must be made smaller or sent in several parts.',
  },
};
