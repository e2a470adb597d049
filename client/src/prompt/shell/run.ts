// Runs a pipeline of small programs here in the page: `echo -n x | base64`. Pure; nothing is sent, stored or read.

import type { Saying } from '@mailterm/shared/dialect';
import { fromUtf8, joinOctets } from '@mailterm/shared/octets';
import { answer } from '../command.ts';
import type { Command } from '../command.ts';
import { promptSaying } from '../say.ts';
import { runLanguage } from './languages.ts';
import { base64, programs } from './programs.ts';
import type { Made, Program } from './programs.ts';
import { octetsOf, readShell } from './words.ts';
import type { ShellCommand, Stage } from './words.ts';

/** The commands of a pipeline before its last one, and what they write. */
export interface Fed {
  readonly last: readonly string[];
  readonly octets: Uint8Array | undefined;
  readonly notes: readonly Saying[];
}

/** Runs a line whose programs are all known here; undefined for a line that is something else. */
export function runPipeline(line: string): Command | undefined {
  const single = runLanguage(line);
  if (single) return told(single, single.ok ? (single.notes ?? []) : []);
  if (!beginsLocally(line)) return undefined;
  const read = readShell(line);
  if (!read.ok) return answer(promptSaying('prompt.shellSign', { sign: read.sign }));
  const result = runStages(read.pipeline);
  return told(result.made, result.notes);
}

/** What is piped into a program that does not run here: `printf '…' | nc host 25`. */
export function feed(line: string): Fed | undefined {
  if (!line.includes('|')) return undefined;
  const read = readShell(line);
  if (!read.ok || read.pipeline.length < 2) return undefined;
  const last = read.pipeline.at(-1)?.[0];
  const before = read.pipeline.slice(0, -1);
  if (!last || programOf(last)) return undefined;
  const { made, notes } = runStages(before);
  return { last: last.words, octets: made.ok ? made.octets : undefined, notes };
}

function runStages(pipeline: readonly Stage[]): { readonly made: Made; readonly notes: readonly Saying[] } {
  const notes: Saying[] = [];
  let made: Made = { ok: false, why: promptSaying('prompt.shellSign', { sign: '|' }) };
  let input: Uint8Array | undefined;
  for (const stage of pipeline) {
    const outputs: Uint8Array[] = [];
    for (const command of stage) {
      made = runCommand(command, input);
      if (!made.ok) return { made, notes };
      outputs.push(made.octets);
      notes.push(...(made.notes ?? []));
    }
    input = joinOctets(outputs);
    if (made.ok) made = { ...made, octets: input };
  }
  return { made, notes };
}

function runCommand(command: ShellCommand, piped: Uint8Array | undefined): Made {
  const program = programOf(command);
  const [name = ''] = command.words;
  if (name === 'sleep' || name === 'true') return { ok: true, octets: new Uint8Array() };
  if (!program) return { ok: false, why: promptSaying('prompt.notInPage', { word: name.slice(0, 40) }) };
  // bash puts a line end behind what `<<<` hands over (Bash Reference Manual §3.6.7).
  const input = command.input === undefined ? piped : octetsOf(`${command.input}\n`);
  return program(command.words.slice(1), input);
}

function programOf({ words }: ShellCommand): Program | undefined {
  const [name = '', second = ''] = words;
  if (name === 'openssl') return /^(?:base64|enc)$/.test(second) ? openssl : undefined;
  return Object.hasOwn(programs, name) ? programs[name] : undefined;
}

/** `openssl base64 [-d] [-A]` and `openssl enc -base64`. */
function openssl(words: readonly string[], input: Uint8Array | undefined): Made {
  return base64(words.includes('-d') ? ['-d'] : [], input);
}

function beginsLocally(line: string): boolean {
  return /^\(?\s*(?:echo|printf|base64|cat|xxd|hexdump|od|openssl\s+(?:base64|enc))(?:\s|$)/.test(line);
}

function told(made: Made, notes: readonly Saying[]): Command {
  if (!made.ok) return answer(...notes, made.why);
  const { octets } = made;
  const text = made.prints ? (fromUtf8(octets) ?? '').trimEnd() : visible(octets);
  const output = text === '' ? promptSaying('prompt.printedNothing') : promptSaying('prompt.output', { text });
  const said = answer(output, ...notes, promptSaying('prompt.ranHere'));
  // Base64 is for the next line to a server.
  return made.prints === 'base64' && text !== '' && text.length <= lineCharactersMax
    ? { ...said, lines: [text] }
    : said;
}

const lineCharactersMax = 12_000;

/** Octets as text in which every control character can be seen. */
function visible(octets: Uint8Array): string {
  const decoded =
    fromUtf8(octets) ?? [...octets].map((octet) => String.fromCharCode(octet < 128 ? octet : 0xfffd)).join('');
  return [...decoded]
    .map(shown)
    .join('')
    .replace(/␊(?=.)/gs, '␊\n');
}

/** The pictures of control characters lie in their order (Unicode, block U+2400). */
function shown(character: string): string {
  const point = character.codePointAt(0) ?? 0;
  if (point < 32) return String.fromCharCode(0x2400 + point);
  return point === 127 ? '␡' : character;
}
