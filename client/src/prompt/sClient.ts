// `openssl s_client …` as people know it: where to, and whether TLS comes first or is asked for in the conversation. Pure.

import type { Saying } from '@mailterm/shared/dialect';
import { dialectFacts, isDialectId } from '@mailterm/shared/dialects/facts';
import { readPlace } from './place.ts';
import type { Place } from './place.ts';
import { promptSaying } from './say.ts';

/** What the options of a line say. */
interface Options {
  readonly place?: string;
  readonly startTls?: string;
  readonly notes: readonly Saying[];
}

/** Options that take a word with them. Only the first two say where to. */
const valued: ReadonlySet<string> = new Set([
  '-connect',
  '-starttls',
  '-servername',
  '-name',
  '-CAfile',
  '-CApath',
  '-verify',
  '-host',
  '-port',
]);

/** What is done here anyway. */
const silent: ReadonlySet<string> = new Set([
  '-crlf',
  '-quiet',
  '-ign_eof',
  '-nocommands',
  '-brief',
  '-4',
  '-6',
  '-showcerts',
]);

/** With these, the lines of openssl that begin with R or Q go to the server, as they always do here. */
const withoutMagic: ReadonlySet<string> = new Set(['-quiet', '-ign_eof', '-nocommands']);

/**
 * Reads what stands behind `openssl s_client`.
 * @returns `ok` with notes; with `-starttls` the target is in clear, and TLS is asked for in the conversation
 */
export function readSClient(words: readonly string[]): Place {
  const { place, startTls, notes } = readOptions(words);
  if (place === undefined) {
    const suggestion = 'openssl s_client -connect smtp.example.com:465';
    return { ok: false, why: promptSaying('prompt.hostMissing', { command: 'openssl s_client', suggestion }) };
  }
  const read = readPlace([place], startTls === undefined ? 465 : undefined);
  if (!read.ok) return read;
  // A colon belongs between host and port of this command.
  const own = read.notes.filter(({ id }) => id !== 'prompt.colonPort');
  const magic = words.some((word) => withoutMagic.has(word)) ? [] : [promptSaying('prompt.noMagic')];
  if (startTls === undefined) {
    return { ok: true, target: { ...read.target, security: 'tls' }, notes: [...notes, ...own, ...magic] };
  }
  const dialect = startTls.toLowerCase();
  const commands = isDialectId(dialect) ? dialectFacts[dialect].startTls?.join(', ') : undefined;
  const said = commands === undefined ? [] : [promptSaying('prompt.startTls', { commands })];
  return {
    ok: true,
    target: { ...read.target, security: 'plain' },
    notes: [...notes, ...own, ...said, ...magic],
    ...(commands !== undefined && isDialectId(dialect) && { startTls: dialect }),
  };
}

function readOptions(words: readonly string[]): Options {
  const found: { place?: string; startTls?: string } = {};
  const notes: Saying[] = [];
  for (let at = 0; at < words.length; at++) {
    const word = words[at] ?? '';
    const value = valued.has(word) ? words[++at] : undefined;
    if (word === '-connect' && value !== undefined) found.place = value;
    else if (word === '-starttls' && value !== undefined) found.startTls = value;
    else if (!word.startsWith('-')) found.place ??= word;
    else if (!silent.has(word)) {
      notes.push(promptSaying('prompt.optionIgnored', { option: [word, value].filter(Boolean).join(' ') }));
    }
  }
  return { ...found, notes };
}
