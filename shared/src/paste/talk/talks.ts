// From lines that were said to conversations that can be read: cut where a new connection begins, of one protocol each, with
// a beginning and without gaps. Then octets.

import { cueOfReply, isOffer } from './cue.ts';
import { Flow } from './flow.ts';
import { joinOctets } from '../../octets.ts';
import { mendImap, mendPop3 } from './mendOthers.ts';
import { mendSmtp } from './mendSmtp.ts';
import type { Mended } from './mendSmtp.ts';
import { commandLines, linesBefore, startTlsLines } from './opening.ts';
import type { Part, Protocol } from '../paste.ts';
import { commandOf, replyOf, verbOf } from '../dress/shape.ts';
import { octetsOf } from '../lines/source.ts';
import type { Line, Spoken, Talk } from '../dress/spoken.ts';

/** Cuts what was said into conversations. */
export function talksIn(
  spoken: readonly Spoken[],
  wish?: Protocol,
  startTls: ReadonlySet<number> = new Set(),
): readonly Talk[] {
  const runs: Spoken[][] = [];
  const changes = wish === undefined ? changesOfProtocol(spoken) : new Set<number>();
  for (const [i, said] of spoken.entries()) {
    const run = runs[runs.length - 1];
    if (run && !said.opens && !changes.has(i) && !greetsAnew(said, spoken[i - 1])) run.push(said);
    else runs.push([said]);
  }
  return runs.map((run, i): Talk => {
    const from = i === 0 ? 0 : (runs[i - 1]?.at(-1)?.line ?? 0);
    const first = run[0]?.line ?? 0;
    const hasStartTls = [...startTls].some((line) => line > from && line <= first);
    return { protocol: wish ?? protocolOf(run), spoken: run, ...(hasStartTls && { startTls: true }) };
  });
}

/** Where a server answers in another protocol than before: from the first command that it answers on. */
function changesOfProtocol(spoken: readonly Spoken[]): ReadonlySet<number> {
  const changes = new Set<number>();
  const flow = new Flow();
  let current: Protocol | undefined;
  let asked = 0;
  for (const [i, said] of spoken.entries()) {
    const protocol = said.from === 'server' && !flow.content ? replyOf(said.text) : undefined;
    if (said.from === 'client' && spoken[i - 1]?.from !== 'client') asked = i;
    if (protocol && current && protocol !== current) {
      const start = spoken[i - 1]?.from === 'client' ? asked : i;
      changes.add(firstOf(spoken, start, i, protocol));
    }
    current = protocol ?? current;
    flow.hear(said);
  }
  return changes;
}

/** The first of some commands that the protocol knows: those before it were the last words of the other conversation. */
function firstOf(spoken: readonly Spoken[], start: number, end: number, protocol: Protocol): number {
  for (let i = start; i < end; i++) {
    const { text = '' } = spoken[i] ?? {};
    if (verbOf(text, protocol) !== undefined && !/^quit\b/i.test(text)) return i;
  }
  return end;
}

/** A greeting where no reply is due: the paste holds several conversations. */
function greetsAnew({ from, text }: Spoken, before: Spoken | undefined): boolean {
  if (from !== 'server' || before?.from !== 'server' || before.implied) return false;
  return /^220[ -]/.test(text) && replyOf(before.text) === 'smtp' && before.text[3] !== '-';
}

/** The protocol that most lines look like; replies count more than commands, whose verbs are shared. */
function protocolOf(spoken: readonly Spoken[]): Protocol {
  const votes: Record<Protocol, number> = { smtp: 0, pop3: 0, imap: 0 };
  for (const { from, text } of spoken.slice(0, 400)) {
    const protocol = from === 'server' ? replyOf(text) : commandOf(text);
    if (protocol) votes[protocol] += from === 'server' ? 3 : 1;
  }
  const order: readonly Protocol[] = ['smtp', 'pop3', 'imap'];
  return order.reduce((best, next) => (votes[next] > votes[best] ? next : best));
}

/** A conversation with a beginning and without gaps. */
export function settle(talk: Talk): Mended {
  const { protocol, spoken } = talk;
  const mended = protocol === 'smtp' ? mendSmtp(spoken) : protocol === 'pop3' ? mendPop3(spoken) : mendImap(spoken);
  const [first] = mended.spoken;
  if (!first || first.implied) return mended;
  const mark = { isUtf8: true, line: first.line, implied: true } as const;
  const opening = openingOf(talk).map(([from, text, guessed]): Spoken => ({
    from,
    text,
    ...mark,
    ...(guessed && { guessed }),
  }));
  return { ...mended, spoken: [...opening, ...mended.spoken] };
}

type Opening = readonly (readonly [...Line, guessed?: true])[];

/** What must have been said before the first line. */
function openingOf({ protocol, spoken, startTls }: Talk): Opening {
  if (startTls && protocol === 'smtp') return startTlsLines;
  const [first] = spoken;
  if (!first) return [];
  if (first.from === 'client') return linesBefore(protocol, verbOf(first.text, protocol) ?? firstVerb(protocol));
  if (isGreeting(protocol, spoken)) return [];
  const lists = [first, spoken[1]].some((said) => said?.from === 'server' && isOffer(said.text));
  const cue = protocol !== 'smtp' ? undefined : lists ? { verb: 'EHLO' } : cueOfReply(first.text);
  if (!cue) return linesBefore(protocol, firstVerb(protocol));
  const asked = commandLines(protocol, cue).map(([from, text]) => [from, text, true] as const);
  return [...linesBefore(protocol, cue.verb), ...asked];
}

/** A command that nothing but the greeting must stand before. */
function firstVerb(protocol: Protocol): string {
  return protocol === 'imap' ? 'CAPABILITY' : 'QUIT';
}

/** Whether the server's first line can be its greeting; a refusal is one only where nothing was said after it. */
function isGreeting(protocol: Protocol, spoken: readonly Spoken[]): boolean {
  const text = spoken[0]?.text ?? '';
  if (protocol === 'imap') return /^\* (?:OK|PREAUTH|BYE)\b/i.test(text);
  const client = spoken.find(({ from }) => from === 'client');
  if (protocol === 'pop3')
    return text.startsWith('+OK') || (client !== undefined && verbOf(client.text, 'pop3') === 'QUIT');
  // RFC 5321 §3.1: 554 instead of 220 leaves only QUIT; 421 comes in its place, too.
  if (text.startsWith('220')) return true;
  return /^[45]/.test(text) && client !== undefined && verbOf(client.text, 'smtp') === 'QUIT';
}

const lineEnd = Uint8Array.of(13, 10);

/** The parts of a conversation, ready to be read. */
export function partsOf(spoken: readonly Spoken[], protocol: Protocol): readonly Part[] {
  return spoken.map((said, i): Part => {
    const { from, line, implied, guessed, text } = said;
    const octets = octetsOf(said, text);
    return {
      from,
      octets: said.unended ? octets : joinOctets([octets, said.bareLf ? lineEnd.subarray(1) : lineEnd]),
      line,
      ...(implied && { implied }),
      ...(guessed && { guessed }),
      ...(i === 0 && { opens: protocol }),
    };
  });
}
