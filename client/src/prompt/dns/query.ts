// `dig`, `host` and `nslookup` as people type them: which names and types are asked for, and how the answer is to look. Pure.

import type { Saying } from '@mailterm/shared/dialect';
import { recordTypes } from '@mailterm/shared/wire/lookup';
import type { RecordType } from '@mailterm/shared/wire/lookup';
import { promptSaying } from '../say.ts';

export type Program = 'dig' | 'host' | 'nslookup';

/** How an answer is printed. */
export type Look = Program | 'short';

export interface Question {
  readonly name: string;
  readonly type: RecordType;
}

/** What a line asks, with notes about how it was read. */
export type Query =
  | {
      readonly ok: true;
      readonly questions: readonly [Question, ...Question[]];
      readonly look: Look;
      readonly notes: readonly Saying[];
    }
  | { readonly ok: false; readonly why: Saying };

const examples: Readonly<Record<Program, string>> = {
  dig: 'dig MX practice.test',
  host: 'host -t mx practice.test',
  nslookup: 'nslookup -type=mx practice.test',
};

/** Options of dig that change only what is printed beside the answer. */
const silent = /^(?:\+(?:no)?(?:all|answer|comments|cmd|question|stats|multiline|ttlid|tcp|recurse)|-[46av]|in|-sil)$/i;

/** Reads what stands behind the name of the program. Never throws. */
export function readQuery(program: Program, words: readonly string[]): Query {
  const notes: Saying[] = [];
  let name: string | undefined;
  let type: RecordType | undefined;
  let look: Look = program;
  const types: string[] = [];
  for (let at = 0; at < words.length; at++) {
    const word = words[at] ?? '';
    const bound = /^-(?:type|query|querytype|q|ty)=(.+)$/i.exec(word)?.[1];
    if (bound !== undefined) types.push(bound);
    else if (word === '-t' || word === '-q' || word === '-x') {
      const next = words[++at] ?? '';
      if (word === '-t') types.push(next);
      else name = next;
    } else if (/^\+short$/i.test(word)) look = 'short';
    else if (silent.test(word)) continue;
    else if (/^[@+-]/.test(word)) notes.push(promptSaying('prompt.dnsOptionIgnored', { option: word.slice(0, 40) }));
    else if (program === 'dig' && typeOf(word) !== undefined) types.push(word);
    else if (name === undefined) name = word;
    else notes.push(promptSaying('prompt.dnsOptionIgnored', { option: word.slice(0, 40) }));
  }
  const [wish] = types.slice(-1);
  if (wish !== undefined) {
    type = typeOf(wish);
    if (type === undefined) return { ok: false, why: { id: 'lookup.type', params: { type: wish.slice(0, 20) } } };
  }
  if (name === undefined || name === '') {
    return { ok: false, why: promptSaying('prompt.hostMissing', { command: program, suggestion: examples[program] }) };
  }
  return { ok: true, questions: questionsOf(program, name, type), look, notes };
}

function questionsOf(program: Program, name: string, type: RecordType | undefined): [Question, ...Question[]] {
  const reverse = reverseName(name);
  if (reverse !== undefined && (type === undefined || type === 'PTR')) return [{ name: reverse, type: 'PTR' }];
  if (type !== undefined) return [{ name, type }];
  const asked: [Question, ...Question[]] = [{ name, type: 'A' }];
  // What these two ask for when nothing is said.
  if (program !== 'dig') asked.push({ name, type: 'AAAA' });
  if (program === 'host') asked.push({ name, type: 'MX' });
  return asked;
}

function typeOf(word: string): RecordType | undefined {
  return recordTypes.find((type) => type === word.toUpperCase());
}

/** The name under which an address is looked up (RFC 1035 §3.5, RFC 3596 §2.5); undefined for what is no address. */
export function reverseName(text: string): string | undefined {
  if (/^\d{1,3}(?:\.\d{1,3}){3}$/.test(text)) return `${text.split('.').reverse().join('.')}.in-addr.arpa`;
  if (!/^[0-9a-f:]*:[0-9a-f:]*$/i.test(text)) return undefined;
  const [head = '', tail] = text.toLowerCase().split('::', 2);
  const groups = (part: string): string[] => part.split(':').filter((group) => group !== '');
  const [before, after] = [groups(head), groups(tail ?? '')];
  const missing = 8 - before.length - after.length;
  if (missing < 0 || (tail === undefined && missing > 0)) return undefined;
  const all = [...before, ...new Array<string>(missing).fill('0'), ...after];
  if (all.some((group) => group.length > 4)) return undefined;
  const nibbles = all.map((group) => group.padStart(4, '0')).join('');
  return `${[...nibbles].reverse().join('.')}.ip6.arpa`;
}
