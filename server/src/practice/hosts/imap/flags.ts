// Flags of messages (RFC 9051 §2.3.2): how they are written, and how many a message can have.

import type { Mailbox } from '../../mailbox.ts';
import type { Cursor } from './cursor.ts';

export const systemFlags = {
  answered: '\\Answered',
  flagged: '\\Flagged',
  deleted: '\\Deleted',
  seen: '\\Seen',
  draft: '\\Draft',
} as const;

const system: readonly string[] = Object.values(systemFlags);

/** A message has at most this many flags. */
export const flagsMax = 20;

/** A keyword has at most this many octets. */
const keywordOctetsMax = 40;

/** Reads one flag. A system flag gets the case that everybody writes; others with a backslash do not exist. */
function readFlag(args: Cursor): string | undefined {
  if (!args.skip('\\')) {
    const keyword = args.atom();
    return keyword !== undefined && keyword.length <= keywordOctetsMax ? keyword : undefined;
  }
  const name = `\\${args.atom() ?? ''}`.toLowerCase();
  return system.find((flag) => flag.toLowerCase() === name);
}

/** Reads flags in brackets, or, as STORE allows, side by side. */
export function readFlags(args: Cursor): readonly string[] | undefined {
  const listed = args.sees('(') ? args.list(() => readFlag(args)) : readBare(args);
  return listed && unique(listed);
}

function readBare(args: Cursor): readonly string[] | undefined {
  const flags: string[] = [];
  do {
    const flag = readFlag(args);
    if (flag === undefined) return undefined;
    flags.push(flag);
  } while (args.space());
  return flags;
}

/** The same flags, each once. RFC 9051 §2.3.2: keywords are compared without case. */
export function unique(flags: readonly string[]): readonly string[] {
  return flags.filter((flag, i) => flags.findIndex((other) => isSameFlag(other, flag)) === i);
}

export function isSameFlag(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}

/** The flags that a mailbox knows. */
export function boxFlags({ letters }: Mailbox): readonly string[] {
  return unique([...system, ...letters.flatMap(({ flags }) => flags)]);
}
