// The keys of SEARCH, and what SORT and THREAD put before them (RFC 9051 §6.4.4, RFC 5256 §3). A key remembers which
// arguments it still waits for, so that `SUBJECT SEEN` looks for a word and not for a flag.

import { searchCitations } from '../citations.ts';
import type { SearchId } from '../citations.ts';
import { readable, shown } from '../places.ts';
import type { Place, Rule, Token } from '../places.ts';
import { isSet, messageSet } from './names.ts';

/** What an argument of a key is. */
type Argument = 'text' | 'field' | 'date' | 'number' | 'keyword' | 'uids' | 'charset' | 'options' | 'id';

/** The arguments of the keys that have some. */
const argumentsOf: Readonly<Record<string, readonly Argument[]>> = {
  BCC: ['text'],
  BODY: ['text'],
  CC: ['text'],
  FROM: ['text'],
  SUBJECT: ['text'],
  TEXT: ['text'],
  TO: ['text'],
  'X-GM-RAW': ['text'],
  FILTER: ['text'],
  HEADER: ['field', 'text'],
  BEFORE: ['date'],
  ON: ['date'],
  SINCE: ['date'],
  SENTBEFORE: ['date'],
  SENTON: ['date'],
  SENTSINCE: ['date'],
  SAVEDBEFORE: ['date'],
  SAVEDON: ['date'],
  SAVEDSINCE: ['date'],
  LARGER: ['number'],
  SMALLER: ['number'],
  YOUNGER: ['number'],
  OLDER: ['number'],
  MODSEQ: ['number'],
  KEYWORD: ['keyword'],
  UNKEYWORD: ['keyword'],
  UID: ['uids'],
  EMAILID: ['id'],
  THREADID: ['id'],
  'X-GM-MSGID': ['id'],
  'X-GM-THRID': ['id'],
  'X-GM-LABELS': ['keyword'],
  CHARSET: ['charset'],
  RETURN: ['options'],
};

// ABNF: date = date-text / DQUOTE date-text DQUOTE; date-text = date-day "-" date-month "-" date-year (RFC 9051 §9)
const dateForm = /^\d{1,2}-(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)-\d{4}$/i;

const argumentPlaces: Readonly<Record<Argument, (token: Token) => Place>> = {
  text: ({ value }) => ({ id: 'search.argument.text', params: { text: readable(value) } }),
  field: ({ value }) => ({ id: 'search.argument.field', params: { name: readable(value) } }),
  date: ({ value }) =>
    dateForm.test(value)
      ? { id: 'search.argument.date', params: { date: value } }
      : { id: 'search.argument.noDate', kind: 'unknown', fact: 'badDate' },
  number: ({ value }) => ({ id: 'search.argument.number', params: { number: readable(value) } }),
  keyword: ({ value }) => ({ id: 'search.argument.keyword', params: { name: readable(value) } }),
  uids: ({ value }) => ({ id: 'set.uids', params: { set: readable(value) } }),
  charset: ({ value }) => ({ id: 'search.argument.charset', params: { name: readable(value.toUpperCase()) } }),
  options: ({ value }) => ({ id: 'option.search', params: { name: readable(value) } }),
  id: ({ value }) => ({ id: 'search.argument.id', params: { id: readable(value) } }),
};

/** A key, an argument of the key before it, a set of messages, or a group of keys. */
const keys: Rule = (token, level) => {
  const waiting = level.key ?? '';
  if (token.kind === 'open') {
    return waiting === 'options'
      ? { id: 'mark.open', inner: 'searchOptions', key: '' }
      : { id: 'search.group', inner: 'searchKeys', key: '' };
  }
  if (waiting !== '') {
    const [argument = 'text', ...more] = waiting.split(',') as Argument[];
    // RFC 7162 §3.1.5: a name and a type of entry may stand before the number of MODSEQ.
    if (argument === 'number' && !/^\d/.test(token.value))
      return { id: 'option.value', params: { value: readable(token.value) } };
    return { ...argumentPlaces[argument](token), key: more.join(',') };
  }
  return keyPlace(token, level);
};

const keyPlace: Rule = (token, level) => {
  const { value } = token;
  const upper = value.toUpperCase();
  if (token.kind === 'word' && (isSet(value) || value === '$')) return messageSet(token, { ...level, key: '' });
  const id = `search.${upper}`;
  if (upper.includes('ARGUMENT') || !Object.hasOwn(searchCitations, id)) {
    return { id: 'search.other', params: { name: readable(value) }, fact: 'unknownKey' };
  }
  return { id: id as SearchId, key: (argumentsOf[upper] ?? []).join(',') };
};

// RFC 5267 §3.1: RETURN may stand first; then the criteria, the charset, and the keys.
const sort: Rule = (token, level) => {
  if (token.kind === 'open') {
    return level.key === 'RETURN'
      ? { id: 'mark.open', inner: 'searchOptions', key: '' }
      : { id: 'mark.open', inner: 'sortKeys', key: 'charset' };
  }
  if (level.key === 'charset') return { ...argumentPlaces.charset(token), rule: 'searchKeys', key: '' };
  if (/^return$/i.test(token.value)) return { id: 'search.RETURN', key: 'RETURN' };
  return { id: 'arg.extra', kind: 'unknown', fact: 'extra' };
};

const thread: Rule = (token, level) => {
  if (level.index === 0) return shown('arg.algorithm', 'name')(token);
  return { ...argumentPlaces.charset(token), rule: 'searchKeys' };
};

export const searchRules = { keys, sort, thread } as const;
