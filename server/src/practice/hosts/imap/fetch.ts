// FETCH: what there is to know of messages (RFC 9051 §6.4.5). Reading a text sets \Seen, unless the client only peeks.

import { bodyStructure, envelope, literal, section } from '../../message/index.ts';
import type { Letter, Mailbox } from '../../mailbox.ts';
import { putBox } from '../../mailroom.ts';
import { decodedPart } from './binary.ts';
import { systemFlags } from './flags.ts';
import { readItems } from './fetchItems.ts';
import type { FetchItem, Partial, PlainItem } from './fetchItems.ts';
import { writeDateTime } from './internalDate.ts';
import { choose, readSet } from './numberSet.ts';
import { badSyntax, done } from './state.ts';
import type { Outcome, SelectedTurn } from './state.ts';
import { boxBehind, withFlags } from './view.ts';
import type { Numbered } from './view.ts';

/** What one FETCH may answer: all that a user can have, some times over. */
const answerOctetsMax = 16 * 1024 * 1024;

/** FETCH sequence-set (item ...) */
export function fetch(turn: SelectedTurn): Outcome {
  const { args, uid, view, world, user } = turn;
  const set = readSet(args);
  const items = set && args.space() ? readItems(args) : undefined;
  if (set === undefined || items === undefined || !args.atEnd) return badSyntax;
  const box = boxBehind(view, world.room, user);
  const choice = choose(set, uid, view, box);
  if (choice.kind === 'none') return { reply: 'sequence.none', fill: { count: view.uids.length } };
  const read = readSeen(turn, box, choice.letters, items);
  const answers = answerAll(turn, read.letters, items, read.changed);
  if (answers === 'tooMuch') return { reply: 'fetch.tooMuch', fill: { limit: answerOctetsMax } };
  if (answers === 'unknownEncoding') return { reply: 'fetch.encoding' };
  return {
    ...done({
      data: answers,
      facts: {
        view: withFlags(
          view,
          read.letters.filter(({ letter }) => read.changed.has(letter.uid)),
        ),
      },
      keepsNumbers: true,
      ...(read.box && { room: putBox(world.room, user, read.box) }),
    }),
    // RFC 9051 §7.1, EXPUNGEISSUED: others have removed what the client still counts.
    ...(choice.someGone && { reply: 'message.gone' }),
  };
}

interface Read {
  /** Letters with the flags that they have now. */
  readonly letters: readonly Numbered[];
  /** UIDs of those that were not seen before. */
  readonly changed: ReadonlySet<number>;
  readonly box?: Mailbox;
}

/** RFC 9051 §6.4.5: reading sets \Seen, but not in a mailbox that was opened by EXAMINE. */
function readSeen(
  { view }: SelectedTurn,
  box: Mailbox | undefined,
  letters: readonly Numbered[],
  items: readonly FetchItem[],
): Read {
  const reads = items.some((item) => item.kind !== 'plain' && !item.peeks);
  const unseen = letters.filter(({ letter }) => !letter.flags.includes(systemFlags.seen));
  const changed = new Set(reads && !view.readOnly ? unseen.map(({ letter }) => letter.uid) : []);
  if (box === undefined || changed.size === 0) return { letters, changed };
  const see = (letter: Letter): Letter =>
    changed.has(letter.uid) ? { ...letter, flags: [...letter.flags, systemFlags.seen] } : letter;
  return {
    letters: letters.map(({ number, letter }) => ({ number, letter: see(letter) })),
    changed,
    box: { ...box, letters: box.letters.map(see) },
  };
}

function answerAll(
  turn: SelectedTurn,
  letters: readonly Numbered[],
  items: readonly FetchItem[],
  changed: ReadonlySet<number>,
): readonly string[] | 'tooMuch' | 'unknownEncoding' {
  const answers: string[] = [];
  let octets = 0;
  for (const { number, letter } of letters) {
    const all = withImplied(items, { uid: turn.uid, flags: changed.has(letter.uid) });
    const values = all.map((item) => writeItem(turn, letter, item));
    if (values.includes(undefined)) return 'unknownEncoding';
    const answer = `* ${number} FETCH (${values.join(' ')})`;
    octets += answer.length;
    if (octets > answerOctetsMax) return 'tooMuch';
    answers.push(answer);
  }
  return answers;
}

/** RFC 9051 §6.4.9: UID FETCH always tells the UID; §6.4.5: a change of flags is told with what caused it. */
function withImplied(
  items: readonly FetchItem[],
  implied: { readonly uid: boolean; readonly flags: boolean },
): readonly FetchItem[] {
  const asks = (name: PlainItem): boolean => items.some((item) => item.kind === 'plain' && item.name === name);
  return [
    ...(implied.uid && !asks('UID') ? [{ kind: 'plain', name: 'UID' } as const] : []),
    ...items,
    ...(implied.flags && !asks('FLAGS') ? [{ kind: 'plain', name: 'FLAGS' } as const] : []),
  ];
}

/** An item and its value; undefined when a part cannot be decoded. */
function writeItem({ persona }: SelectedTurn, letter: Letter, item: FetchItem): string | undefined {
  switch (item.kind) {
    case 'plain':
      return `${item.name} ${plainValue(letter, item.name, persona.zoneMinutes)}`;
    case 'section': {
      const text = section(letter.octets, item.spec);
      return `${item.label} ${text === undefined ? 'NIL' : literal(stretch(text, item.partial))}`;
    }
    case 'binary':
    case 'binarySize': {
      const part = decodedPart(letter.octets, item.path);
      if (part.kind === 'unknownEncoding') return undefined;
      if (part.kind === 'none') return `${item.label} ${item.kind === 'binary' ? 'NIL' : '0'}`;
      if (item.kind === 'binarySize') return `${item.label} ${part.octets.length}`;
      const text = stretch(part.octets, item.partial);
      // RFC 3516 §4.4: only a literal8 can hold NUL.
      return `${item.label} ${text.includes('\0') ? `~{${text.length}}\r\n${text}` : literal(text)}`;
    }
  }
}

function plainValue(letter: Letter, name: PlainItem, zoneMinutes: number): string | number {
  switch (name) {
    case 'FLAGS':
      return `(${letter.flags.join(' ')})`;
    case 'UID':
      return letter.uid;
    case 'INTERNALDATE':
      return writeDateTime(letter.receivedMs, zoneMinutes);
    case 'RFC822.SIZE':
      return letter.octets.length;
    case 'ENVELOPE':
      return envelope(letter.octets);
    case 'BODY':
    case 'BODYSTRUCTURE':
      return bodyStructure(letter.octets, name === 'BODYSTRUCTURE');
  }
}

/** RFC 9051 §6.4.5: a stretch beyond the end is empty. */
function stretch(text: string, partial: Partial | undefined): string {
  return partial === undefined ? text : text.slice(partial.start, partial.start + partial.count);
}
