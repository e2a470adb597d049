// The kinds of facts that stand in the words of a reply: how each is found and what it is called.

import type { Params } from '../dialect.ts';
import type { WordingId } from './citations.ts';

/**
 * A kind of fact. The fact is the pattern's first group, which stands at the end of the match, or the whole match. Each
 * pattern repeats one class at a time, so that a search is linear.
 */
export interface Kind {
  /** False for words that hold no fact of the kind for sure: cheaper than the search, and so with most replies. */
  readonly isPossible: (words: string) => boolean;
  readonly pattern: RegExp;
  /** The word that the match ends is part of the fact, as a host name's first labels are. */
  readonly isEnding?: true;
  readonly read: (text: string) => { readonly id: WordingId; readonly params: Params };
}

/** A block list in the host name of a link. */
const listHost = /^https?:\/\/[\w.-]{0,64}(spamhaus|spamcop|barracudacentral|sorbs|uceprotect|abuseat|mailspike)\b/i;

const secondsIn: Readonly<Record<string, number>> = { s: 1, m: 60, h: 3600, d: 86_400 };

const link: Kind = {
  isPossible: (words) => words.includes('://'),
  pattern: /https?:\/\/[^\s<>"'()[\]]{3,400}/gi,
  read: (text) => {
    const list = listHost.exec(text)?.[1]?.toLowerCase();
    if (list === undefined) return { id: 'wording.url', params: { url: text } };
    return { id: 'wording.listUrl', params: { url: text, list } };
  },
};

// RFC 5321 §4.1.2: Mailbox = Local-part "@" ( Domain / address-literal )
const address: Kind = {
  isPossible: (words) => words.includes('@'),
  pattern: /<?(?<![\w.+@-])[\w.+=-]{1,64}@[\w-][\w.-]{0,254}>?/g,
  read: (text) => ({ id: 'wording.address', params: { address: text.replace(/[<>]/g, '') } }),
};

/** What the names of block lists hold; the others end in `bl`. */
const listSigns = [
  'bl.',
  'BL',
  'pam',
  'orbs',
  'ORBS',
  'arracuda',
  'rotect',
  'abuseat',
  'gbudb',
  'bl ',
  'mailspike',
  'valuement',
];

const list: Kind = {
  isPossible: (words) => listSigns.some((sign) => words.includes(sign)),
  pattern:
    /(?:spamhaus|spamcop|barracudacentral|sorbs|uceprotect|abuseat|mailspike|invaluement|spamrats|surriel|manitu|gbudb|dnsbl|rbl)\b[\w.-]{0,64}/gi,
  isEnding: true,
  read: (text) => ({ id: 'wording.list', params: { list: text } }),
};

const ip4: Kind = {
  isPossible: (words) => /\d\.\d/.test(words),
  pattern: /\[?(?<![\w.])(?:\d{1,3}\.){3}\d{1,3}(?![\w.]*\d)\]?/g,
  read: readAddress,
};

const ip6: Kind = {
  isPossible: (words) => words.includes(':') && /[\da-f]:[\da-f]{0,4}:/i.test(words),
  pattern: /\[?(?:IPv6:)?(?<![\w:])[\da-f]{1,4}:(?:[\da-f]{0,4}:){2,6}[\da-f]{1,4}(?![\w:])\]?/gi,
  read: readAddress,
};

function readAddress(text: string): ReturnType<Kind['read']> {
  return { id: 'wording.ip', params: { ip: text.replace(/[[\]]|IPv6:/gi, '') } };
}

const queueId: Kind = {
  isPossible: (words) => words.includes('id') || words.includes('ueued as') || words.includes('ID'),
  pattern: /\b(?:queued as|id)[ =:]{0,3}([\w.,+-]{6,80})/gi,
  read: (text) => ({ id: 'wording.queueId', params: { queueId: text } }),
};

const retry: Kind = {
  isPossible: (words) => /\d ?[smhd]/i.test(words),
  pattern: /\b(?:in|after|for|within|another) (\d{1,6} ?(?:seconds?|secs?|minutes?|mins?|hours?|hrs?|days?))\b/gi,
  read: (text) => {
    const unit = /[a-z]/i.exec(text)?.[0].toLowerCase() ?? 's';
    const seconds = Number.parseInt(text, 10) * (secondsIn[unit] ?? 1);
    return { id: 'wording.retry', params: { wait: text, seconds } };
  },
};

const limitSigns = ['imit', 'aximum', 'ax ', 'uota', 'than '];

const limit: Kind = {
  isPossible: (words) => /\d/.test(words) && limitSigns.some((sign) => words.includes(sign)),
  pattern:
    /\b(?:limit|maximum|max|quota|than)(?: of| to| is|ed to)?[ =:]{1,3}(\d[\d,.]{0,14}(?: ?(?:bytes|octets|kb|mb|gb|recipients|messages|connections))?)/gi,
  read: (text) => ({ id: 'wording.limit', params: { limit: text } }),
};

/** In the order in which they win where they overlap. */
export const kinds: readonly Kind[] = [link, address, list, ip4, ip6, queueId, retry, limit];
