// A conversation that is said in lines, for tests about what comes after it.

import type { Dialect } from '../src/dialect.ts';
import { toUtf8 } from '../src/octets.ts';
import { ConversationReader } from '../src/reader.ts';

/** The reader of a conversation from lines such as `S: 220 x` and `C: QUIT`. */
export function talk(dialect: Pick<Dialect, 'begin'>, lines: readonly string[]): ConversationReader {
  const reader = new ConversationReader(dialect.begin());
  for (const line of lines) reader.push(line.startsWith('S') ? 'server' : 'client', toUtf8(`${line.slice(3)}\r\n`));
  return reader;
}

/** What is first found in a line that would be sent now, as its name and the line that was probably meant. */
export function lintAfter(
  dialect: Pick<Dialect, 'begin'>,
  lines: readonly string[],
  typed: string,
): readonly (string | undefined)[] {
  const [first] = talk(dialect, lines).lint(toUtf8(`${typed}\r\n`));
  return [first?.id, first?.fix];
}

/** What only looks fine after the last line, each as its name and turn. */
export function seenAfter(
  dialect: Pick<Dialect, 'begin'>,
  lines: readonly string[],
  leaves = false,
): readonly string[] {
  return talk(dialect, lines)
    .after(leaves)
    .map(({ id, turn }) => `${id} ${turn}`);
}
