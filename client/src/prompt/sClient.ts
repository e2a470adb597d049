// `openssl s_client …` as people know it: where to, and whether TLS comes first or is asked for in the conversation. Pure.

import type { Saying } from '@mailterm/shared/dialect';
import { readPlace } from './place.ts';
import type { Place } from './place.ts';
import { promptSaying } from './tidy.ts';

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
const silent: ReadonlySet<string> = new Set(['-crlf', '-quiet', '-ign_eof', '-brief', '-4', '-6', '-showcerts']);

/** The command that asks for TLS: RFC 3207 §2, RFC 2595 §3 and §4. */
const askingCommands: Readonly<Record<string, string>> = {
  smtp: 'EHLO me.example.test, STARTTLS',
  pop3: 'STLS',
  imap: 'a1 STARTTLS',
};

/**
 * Reads what stands behind `openssl s_client`.
 * @returns `ok` with notes; with `-starttls` the target is in clear, and a note says what to type
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
  const asking = startTls === undefined ? undefined : askingCommands[startTls.toLowerCase()];
  const said = asking === undefined ? [] : [promptSaying('prompt.startTls', { commands: asking })];
  const security = startTls === undefined ? 'tls' : 'plain';
  return { ok: true, target: { ...read.target, security }, notes: [...notes, ...own, ...said] };
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
