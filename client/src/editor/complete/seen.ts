// What a session has shown so far that can be typed again: addresses, what the server announced, numbers of letters, names
// of mailboxes. Pure: derived from the log. Secrets and the insides of letters are never looked at.

import { toLatin1 } from '@mailterm/shared/octets';
import { unitsOf } from '../../explain/selection.ts';
import type { Session, UnitEntry } from '../../session/model.ts';

export interface Seen {
  /** Latest first. */
  readonly addresses: readonly string[];
  /** Keywords that the server announced (EHLO, CAPA, CAPABILITY), in upper case, with their parameters. */
  readonly announced: ReadonlyMap<string, readonly string[]>;
  /** Numbers of letters, in order. */
  readonly numbers: readonly number[];
  /** UIDs of letters, in order. */
  readonly uids: readonly number[];
  readonly mailboxes: readonly string[];
}

/** Only so much of a session is looked at, and nothing as long as a letter: it must be quick at each Tab. */
const unitsMax = 600;
const octetsMax = 2048;
const numbersMax = 200;

/** Looks through a session. */
export function seenIn(session: Session): Seen {
  const units = unitsOf(session).slice(-unitsMax);
  const lines = units.flatMap((unit) => linesOf(unit).map((line) => ({ from: unit.from, unit, line })));
  const said = lines.filter(({ from }) => from === 'server').map(({ line }) => line);
  const [numbers, uids] = session.dialect === 'imap' ? imapNumbers(said) : [popNumbers(said), []];
  return {
    addresses: unique(lines.flatMap(({ line }) => line.match(address) ?? []).reverse()),
    announced: announcedIn(said, session),
    numbers,
    uids,
    mailboxes: unique(said.flatMap((line) => mailbox.exec(line)?.[1] ?? [])),
  };
}

const address = /[\w.+%=-]+@[\w-]+(?:\.[\w-]+)*/g;
// RFC 9051 §7.3.1: attributes, delimiter, name.
const mailbox = /^\* (?:LIST|LSUB|XLIST) \([^)]*\) (?:"[^"]*"|NIL) ("(?:[^"\\]|\\.)*"|[^\s"]+)/i;

/** The text of a unit without its credentials. */
function linesOf({ octets, reading }: UnitEntry): readonly string[] {
  if (!reading || reading.withheld === true || octets.length > octetsMax) return [];
  const spans = reading.spans.filter(({ kind }) => kind !== 'credential');
  const text = spans.map(({ start, end }) => toLatin1(octets.subarray(start, end))).join('');
  return text.split(/\r?\n/);
}

/** RFC 5321 §4.1.1.1, RFC 2449 §5, RFC 9051 §7.2.2. A later announcement replaces the one before, say after TLS. */
function announcedIn(said: readonly string[], { dialect }: Session): ReadonlyMap<string, readonly string[]> {
  const announced = new Map<string, readonly string[]>();
  const learn = (words: readonly string[]): void => {
    const [keyword = '', ...params] = words;
    if (keyword !== '') announced.set(keyword.toUpperCase(), params);
  };
  for (const line of said) {
    const smtp = dialect === 'smtp' ? /^250[- ]([A-Z0-9][A-Z0-9-]*(?:[ =].*)?)$/.exec(line)?.[1] : undefined;
    // Old servers write AUTH=LOGIN for clients that know no better.
    if (smtp !== undefined && !smtp.startsWith('AUTH=')) learn(smtp.trim().split(/\s+/));
    const imap = dialect === 'imap' ? /(?:^\* |\[)CAPABILITY ([^\]]*)/i.exec(line)?.[1] : undefined;
    if (imap !== undefined) announced.clear();
    for (const word of imap?.trim().split(/\s+/) ?? []) learn([word]);
    if (dialect === 'pop3' && /^[A-Z][A-Z0-9-]*(?: |$)/.test(line)) learn(line.trim().split(/\s+/));
  }
  return announced;
}

/** RFC 1939 §5: a line of a listing begins with a letter's number. */
function popNumbers(said: readonly string[]): readonly number[] {
  return ordered(said.flatMap((line) => /^(\d{1,7}) \S+$/.exec(line)?.[1] ?? []));
}

/** RFC 9051 §7.4.1, §7.5.2: how many there are, and what was fetched of each. */
function imapNumbers(said: readonly string[]): readonly [readonly number[], readonly number[]] {
  const exists = said.filter((line) => /^\* \d{1,9} EXISTS/i.test(line)).at(-1);
  const count = Math.min(Number(/\d+/.exec(exists ?? '0')?.[0]), numbersMax);
  const fetched = said.flatMap((line) => /^\* (\d{1,9}) FETCH/i.exec(line)?.[1] ?? []);
  const found = said.flatMap((line) => /^\* SEARCH ([\d ]+)/i.exec(line)?.[1]?.trim().split(' ') ?? []);
  const uids = said.flatMap((line) => /^\* \d+ FETCH .*\bUID (\d{1,10})\b/i.exec(line)?.[1] ?? []);
  const all = Array.from({ length: count }, (_, index) => String(index + 1));
  return [ordered([...all, ...fetched]), ordered([...uids, ...found])];
}

function ordered(numbers: readonly string[]): readonly number[] {
  return [...new Set(numbers.map(Number))].sort((a, b) => a - b).slice(-numbersMax);
}

function unique<T>(values: readonly T[]): readonly T[] {
  return [...new Set(values)];
}
