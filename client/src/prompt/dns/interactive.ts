// `nslookup` without a name, as tutorials use it: `set q=mx`, then names, then `exit`. Pure.

import type { Saying } from '@mailterm/shared/dialect';
import type { RecordType } from '@mailterm/shared/wire/lookup';
import { promptSaying } from '../say.ts';
import { tidy } from '../tidy.ts';
import { readQuery } from './query.ts';
import type { Query } from './query.ts';

/** What has been set. */
export interface Nslookup {
  readonly type?: RecordType;
}

/** A line is a question, or changes what is set, or leaves (`next` is absent). */
export interface LineRead {
  readonly query?: Query;
  readonly next?: Nslookup;
  readonly answers: readonly Saying[];
}

/** Reads a line that was typed while nslookup is open. */
export function readLine(nslookup: Nslookup, typed: string): LineRead {
  const { line, notes } = tidy(typed.replace(/^\s*>\s*/, ''));
  const [first = '', ...words] = line.split(/\s+/);
  if (/^(?:exit|quit|q|\^[CD])$/i.test(first)) return { answers: notes };
  if (/^(?:help|\?)$/i.test(first)) return { answers: [...notes, promptSaying('prompt.nslookup')], next: nslookup };
  if (/^server$/i.test(first)) {
    return { answers: [promptSaying('prompt.dnsOptionIgnored', { option: line.slice(0, 40) })], next: nslookup };
  }
  if (/^set$/i.test(first)) return set(nslookup, words.join(''), notes);
  const options = nslookup.type === undefined ? [] : [`-type=${nslookup.type}`];
  const query = readQuery('nslookup', [...options, first, ...words]);
  return { query: query.ok ? { ...query, notes: [...notes, ...query.notes] } : query, answers: [] };
}

/** `set q=mx`, `set type=mx`, `set querytype=mx`; other settings change nothing here. */
function set(nslookup: Nslookup, setting: string, notes: readonly Saying[]): LineRead {
  const wish = /^(?:q|ty|type|querytype|query)=(.*)$/i.exec(setting)?.[1];
  if (wish === undefined) {
    const note = promptSaying('prompt.dnsOptionIgnored', { option: `set ${setting}`.slice(0, 40) });
    return { answers: [...notes, note], next: nslookup };
  }
  const read = readQuery('nslookup', [`-type=${wish}`, 'x']);
  if (!read.ok) return { answers: [...notes, read.why], next: nslookup };
  return { answers: [...notes, promptSaying('prompt.nslookup')], next: { type: read.questions[0].type } };
}
