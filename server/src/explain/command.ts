// `mailterm explain`: reads, explains, prints. Everything that touches the process is handed in, so that tests run it as a
// person does.

import { readFile } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import { visible } from '@mailterm/shared/charset';
import { fill } from '@mailterm/shared/i18n/text';
import { explainPaste, loadPasteSpeech, pasteOctetsMax, replyRecords } from '@mailterm/shared/paste/index';
import type { Explained, PasteSpeech } from '@mailterm/shared/paste/index';
import { gb18030 } from '../gb18030.ts';
import { readFileStart, readStream } from './input.ts';
import type { Input } from './input.ts';
import { parseOptions, widthMin } from './options.ts';
import type { Environment, Misuse, Options } from './options.ts';
import { printExplained } from './print.ts';
import { paintRow } from './rows.ts';
import { loadWords } from './words/index.ts';
import type { Words } from './words/index.ts';

/** What the command touches. */
export interface Surroundings {
  readonly environment: Environment;
  readonly input: Readable & { readonly isTTY?: boolean };
  /** True when more may be written; false ends the command (the reader has gone). */
  readonly write: (text: string) => Promise<boolean>;
  readonly complain: (text: string) => void;
  readonly terminal: { readonly isTerminal: boolean; readonly columns?: number };
}

const widthDefault = 80;

/** Rows are written in pieces of about so many characters. */
const pieceCharacters = 64 * 1024;

/** Runs `mailterm explain`. Resolves with the exit code. */
export async function explain(args: readonly string[], surroundings: Surroundings): Promise<number> {
  const { environment, complain, write } = surroundings;
  const parsed = parseOptions(args, environment);
  const words = await loadWords(parsed.kind === 'run' ? parsed.options.language : parsed.language);
  switch (parsed.kind) {
    case 'help':
      await write(words.help);
      return 0;
    case 'version':
      await write(`mailterm ${await version()}\n`);
      return 0;
    case 'misuse':
      complain(complaint(words, `${misuseOf(parsed, words)}${words.gap}${words.seeHelp}`));
      return 2;
    case 'run':
      return run(parsed.options, words, surroundings);
  }
}

function misuseOf({ problem, option, value = '', expected = '' }: Misuse, words: Words): string {
  return fill(words.misuse[problem], { option: visible(option), value: visible(value), expected });
}

function complaint(words: Words, problem: string): string {
  return `${fill(words.failed, { problem })}\n`;
}

async function version(): Promise<string> {
  const facts: unknown = JSON.parse(await readFile(new URL('../../package.json', import.meta.url), 'utf8'));
  return typeof facts === 'object' && facts !== null && 'version' in facts ? String(facts.version) : '?';
}

async function run(options: Options, words: Words, surroundings: Surroundings): Promise<number> {
  const { complain, input } = surroundings;
  if (options.file === undefined && input.isTTY) {
    complain(complaint(words, `${words.nothingPiped}${words.gap}${words.seeHelp}`));
    return 2;
  }
  const read =
    options.file === undefined
      ? await readStream(input, pasteOctetsMax)
      : await readFileStart(options.file, pasteOctetsMax);
  if (typeof read === 'string') {
    complain(complaint(words, fill(words.input[read], { file: visible(options.file ?? '') })));
    return 1;
  }
  return explainInput(read, options, words, surroundings);
}

async function explainInput(
  { octets, octetsLeft }: Input,
  options: Options,
  words: Words,
  surroundings: Surroundings,
): Promise<number> {
  const speech = await loadPasteSpeech(options.language);
  const explained = explainPaste(octets, {
    gb18030,
    octetsLeft,
    ...(options.protocol && { protocol: options.protocol }),
  });
  const noReply = options.json ? explained.notes.find(({ id }) => id === 'paste.noReply') : undefined;
  const problem = explained.problem ?? noReply;
  if (problem) {
    const { title, body } = speech.note(problem);
    const notes = explained.notes.filter((note) => note !== problem).map((note) => speech.note(note).body);
    surroundings.complain(complaint(words, [`${title}${words.stop}`, body, ...notes].join(words.gap)));
    return 1;
  }
  const lines = options.json
    ? jsonLines(explained, speech)
    : textLines(explained, options, words, speech, surroundings);
  await writeLines(lines, surroundings);
  return 0;
}

async function writeLines(lines: Iterable<string>, { write }: Surroundings): Promise<void> {
  let piece = '';
  for (const line of lines) {
    piece += `${line}\n`;
    if (piece.length < pieceCharacters) continue;
    if (!(await write(piece))) return;
    piece = '';
  }
  if (piece !== '') await write(piece);
}

function* jsonLines({ units }: Explained, speech: PasteSpeech): Generator<string> {
  for (const record of replyRecords(units, speech, gb18030)) yield JSON.stringify(record);
}

function* textLines(
  explained: Explained,
  options: Options,
  words: Words,
  speech: PasteSpeech,
  { terminal, environment }: Surroundings,
): Generator<string> {
  // A terminal that does not know its width says 0.
  const width = options.width ?? Math.max(widthMin, terminal.columns || widthDefault);
  const colored = isColored(options.color, terminal.isTerminal, environment);
  for (const row of printExplained(explained, { words, speech, gb18030, width })) yield paintRow(row, colored);
}

// no-color.org: a NO_COLOR that is set and not empty switches colour off, unless an option asks for it.
function isColored(wish: Options['color'], isTerminal: boolean, environment: Environment): boolean {
  if (wish !== 'auto') return wish === 'always';
  return isTerminal && !environment['NO_COLOR'] && environment['TERM'] !== 'dumb';
}
