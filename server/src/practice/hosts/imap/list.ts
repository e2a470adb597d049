// LIST with its extensions, and LSUB (RFC 9051 §6.3.9, RFC 3501 §6.3.9, RFC 6154 for what a mailbox is for).

import { specialUses } from '../../mailbox.ts';
import type { Cursor } from './cursor.ts';
import { decodeName, quoteName, shownName, wireName } from './names.ts';
import { badSyntax, done } from './state.ts';
import type { Outcome, UserTurn } from './state.ts';
import { readStatusItems, statusData } from './status.ts';
import type { StatusItem } from './status.ts';

/** What LIST asks for. */
interface Wish {
  readonly selection: ReadonlySet<string>;
  /** Each with the reference before it. */
  readonly patterns: readonly string[];
  readonly returns: ReadonlySet<string>;
  readonly status: readonly StatusItem[];
}

/** A name that can be listed. */
interface Row {
  /** UTF-8 octets, as this server shows it. */
  readonly shown: string;
  /** The mailbox; absent for a level of a name that is none itself. */
  readonly name?: string;
  readonly attributes: readonly string[];
  readonly subscribed: boolean;
}

const selections: ReadonlySet<string> = new Set(['SUBSCRIBED', 'REMOTE', 'RECURSIVEMATCH', 'SPECIAL-USE']);
const returnables: ReadonlySet<string> = new Set(['SUBSCRIBED', 'CHILDREN', 'SPECIAL-USE']);

/** RFC 9051 §6.3.9: LIST [(selection)] reference pattern [RETURN (options)] */
export function list(turn: UserTurn): Outcome {
  const wish = readWish(turn);
  if (wish === undefined) return badSyntax;
  const { separator } = turn.persona.imap;
  // An empty pattern asks for the separator alone.
  if (wish.patterns.every((pattern) => pattern === ''))
    return done({ data: [`* LIST (\\Noselect) "${separator}" ""`] });
  const wantsSubscribed = wish.selection.has('SUBSCRIBED');
  const rows = rowsOf(turn).filter(
    ({ shown, subscribed, attributes }) =>
      wish.patterns.some((pattern) => fitsPattern(shown, pattern, separator)) &&
      (!wantsSubscribed || subscribed) &&
      (!wish.selection.has('SPECIAL-USE') || attributes.some((attribute) => uses.has(attribute))),
  );
  const showsSubscribed = wantsSubscribed || wish.returns.has('SUBSCRIBED');
  return done({
    data: rows.flatMap((row) => [
      writeRow(turn, 'LIST', row, showsSubscribed && row.subscribed ? ['\\Subscribed'] : []),
      ...(wish.status.length > 0 && row.name !== undefined ? [statusData(turn, row.name, wish.status)] : []),
    ]),
  });
}

/** RFC 3501 §6.3.9 */
export function lsub(turn: UserTurn): Outcome {
  const { args } = turn;
  const reference = readShown(turn, args.astring());
  const pattern = args.space() ? readShown(turn, args.pattern()) : undefined;
  if (reference === undefined || pattern === undefined || !args.atEnd) return badSyntax;
  const { separator } = turn.persona.imap;
  const rows = rowsOf(turn).filter(
    ({ shown, subscribed }) => subscribed && fitsPattern(shown, reference + pattern, separator),
  );
  return done({ data: rows.map((row) => writeRow(turn, 'LSUB', row, [])) });
}

/** The LIST response of one mailbox. */
export function listData(turn: UserTurn, name: string): string {
  const row = rowsOf(turn).find((each) => each.name === name);
  return row === undefined ? '' : writeRow(turn, 'LIST', row, []);
}

const uses: ReadonlySet<string> = new Set(specialUses);

function rowsOf(turn: UserTurn): readonly Row[] {
  const { separator } = turn.persona.imap;
  const boxes = turn.world.room.boxes[turn.user].map((box) => ({ box, shown: shownName(turn, box.name) }));
  const names = boxes.map(({ shown }) => shown);
  const children = (shown: string): string =>
    names.some((name) => name.startsWith(shown + separator)) ? '\\HasChildren' : '\\HasNoChildren';
  const rows = boxes.map(({ box, shown }): Row => {
    const attributes = [children(shown), ...(box.use === undefined ? [] : [box.use])];
    return { shown, name: box.name, attributes, subscribed: box.subscribed };
  });
  // `[Gmail]` is a level of names and no mailbox.
  const levels = new Set(names.flatMap((name) => levelsAbove(name, separator)).filter((name) => !names.includes(name)));
  const bare = [...levels].map((shown): Row => ({
    shown,
    attributes: ['\\Noselect', '\\HasChildren'],
    subscribed: false,
  }));
  return [...rows, ...bare];
}

function levelsAbove(name: string, separator: string): readonly string[] {
  const levels = name.split(separator);
  return levels.slice(1).map((_, i) => levels.slice(0, i + 1).join(separator));
}

function writeRow(turn: UserTurn, response: 'LIST' | 'LSUB', row: Row, more: readonly string[]): string {
  const name = quoteName(wireName(turn, row.shown));
  return `* ${response} (${[...row.attributes, ...more].join(' ')}) "${turn.persona.imap.separator}" ${name}`;
}

function readWish(turn: UserTurn): Wish | undefined {
  const { args } = turn;
  const selection = args.sees('(') ? args.list(() => option(args, selections)) : [];
  if (selection === undefined || (selection.length > 0 && !args.space())) return undefined;
  const reference = readShown(turn, args.astring());
  if (reference === undefined || !args.space()) return undefined;
  const patterns = args.sees('(')
    ? args.list(() => readShown(turn, args.pattern()))
    : [readShown(turn, args.pattern())].filter((pattern) => pattern !== undefined);
  if (patterns === undefined || patterns.length === 0 || patterns.length > patternsMax) return undefined;
  const options = args.space() ? readReturns(args) : { returns: [], status: [] };
  if (options === undefined || !args.atEnd) return undefined;
  return {
    selection: new Set(selection),
    patterns: patterns.map((pattern) => (pattern === '' ? '' : reference + pattern)),
    returns: new Set(options.returns),
    status: options.status,
  };
}

const patternsMax = 20;

/** RETURN (SUBSCRIBED CHILDREN STATUS (MESSAGES)), the last of them by RFC 5819. */
function readReturns(
  args: Cursor,
): { readonly returns: readonly string[]; readonly status: readonly StatusItem[] } | undefined {
  if (!args.word('RETURN') || !args.space()) return undefined;
  let status: readonly StatusItem[] | undefined = [];
  const returns = args.list(() => {
    if (!args.word('STATUS')) return option(args, returnables);
    status = args.space() ? readStatusItems(args) : undefined;
    return status && 'STATUS';
  });
  return returns && { returns, status };
}

function option(args: Cursor, known: ReadonlySet<string>): string | undefined {
  const word = args.atom()?.toUpperCase();
  return word !== undefined && known.has(word) ? word : undefined;
}

function readShown(turn: UserTurn, wire: string | undefined): string | undefined {
  return wire === undefined || wire.length > wireOctetsMax ? undefined : decodeName(turn, wire);
}

/** Longer than any name can be in modified UTF-7. */
const wireOctetsMax = 1000;

/**
 * RFC 9051 §6.3.9: `*` stands for anything, `%` for anything within a level. INBOX fits in any case. Step by step through
 * the pattern, the set of places in the name that are reached: no pattern takes long.
 */
function fitsPattern(name: string, pattern: string, separator: string): boolean {
  if (name === 'INBOX' && pattern.toUpperCase() === 'INBOX') return true;
  let reached = new Set([0]);
  for (const sign of pattern) {
    const next = new Set<number>();
    for (const at of reached) {
      if (sign !== '*' && sign !== '%') {
        if (name.charAt(at) === sign) next.add(at + 1);
        continue;
      }
      for (let end = at; end <= name.length; end++) {
        next.add(end);
        if (sign === '%' && name.charAt(end) === separator) break;
      }
    }
    reached = next;
  }
  return reached.has(name.length);
}
