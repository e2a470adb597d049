// The host of a double: while the recorded lines are typed again it answers them as the recorded server did, and keeps the
// practice host behind it in step; from there on that one answers, in the recorded words where it would say the same. Pure.

import type { Frame } from '@mailterm/shared/dialect';
import type { Cut } from '@mailterm/shared/framing';
import { fromLatin1, toLatin1 } from '@mailterm/shared/octets';
import type { Protocol } from '../faults/fault.ts';
import type { Host, Step, World } from '../hosts/host.ts';
import { classOf } from './script.ts';
import type { ScriptStep } from './script.ts';
import { isLogin, loginLines, substitutesFor, tagOf } from './substitutes.ts';

interface DoubleState<Inner> {
  readonly inner: Inner;
  /** How the practice host cuts what comes next. */
  readonly next: Frame;
  /** The next step of the script. */
  readonly at: number;
  /** Within a login, which is not told to the practice host before it is over; the tag that it began with. */
  readonly loginTag?: string;
}

/** What a double is made of. */
export interface DoubleParts<Inner> {
  readonly protocol: Protocol;
  readonly host: Host<Inner>;
  readonly greeting: Uint8Array;
  readonly script: readonly ScriptStep[];
  /** A mail domain at which the practice host is at home. */
  readonly domain: string;
}

/** Makes the host. */
export function createDoubleHost<Inner>(parts: DoubleParts<Inner>): Host<DoubleState<Inner>> {
  const { host, greeting, script } = parts;
  const words = wordsOf(parts);
  const isOver = ({ at }: DoubleState<Inner>): boolean => at >= script.length;
  /** What happens without the client is told when the script is over. */
  const quietly = (act: NonNullable<Host<Inner>['wake']> | undefined) =>
    act &&
    ((state: DoubleState<Inner>, world: World): Step<DoubleState<Inner>> =>
      isOver(state) ? wrap(act(state.inner, world), state.at) : still(state, world));
  const wake = quietly(host.wake?.bind(host));
  const notice = quietly(host.notice?.bind(host));
  return {
    begin(world) {
      const step = host.begin(world);
      return { ...wrap(step, 0), output: greeting };
    },
    receive(state, unit, world) {
      const step = script[state.at];
      if (step && isSame(step, unit)) return play(parts, state, step, world);
      return worded(words, wrap(host.receive(state.inner, unit, world), script.length));
    },
    ...(host.secured && {
      secured: (state: DoubleState<Inner>, world: World) =>
        wrap(host.secured?.(state.inner, world) as Step<Inner>, state.at),
    }),
    ...(wake && { wake }),
    ...(notice && { notice }),
    leave: (world) => host.leave(world),
  };
}

function wrap<Inner>(step: Step<Inner>, at: number, loginTag?: string): Step<DoubleState<Inner>> {
  const { state: inner, next } = step;
  return { ...step, state: { inner, next, at, ...(loginTag !== undefined && { loginTag }) } };
}

/** Nothing has happened. */
function still<Inner>(state: DoubleState<Inner>, world: World): Step<DoubleState<Inner>> {
  const next: Frame = state.loginTag === undefined ? state.next : { kind: 'line' };
  return { state, output: new Uint8Array(0), next, room: world.room };
}

function isSame({ frame, typed }: ScriptStep, { frame: cut, octets }: Cut): boolean {
  return frame === cut && typed.length === octets.length && typed.every((octet, at) => octet === octets[at]);
}

/** One step of the script. */
function play<Inner>(
  parts: DoubleParts<Inner>,
  state: DoubleState<Inner>,
  step: ScriptStep,
  world: World,
): Step<DoubleState<Inner>> {
  const { protocol } = parts;
  const at = state.at + 1;
  const begins = step.verb === 'AUTH' || step.verb === 'AUTHENTICATE';
  const loginTag = state.loginTag ?? (begins ? tagOf(step.typed) : undefined);
  if (loginTag === undefined) {
    return { ...wrap(inStep(parts, state, step, world), at), output: step.reply };
  }
  // RFC 4954 §4: between AUTH and the last answer each line is part of the login, whatever it looks like.
  if (step.replyClass === 'goOn') return { ...still({ ...state, at, loginTag }, world), output: step.reply };
  const before = idle(state, world);
  const done = step.replyClass === 'done' ? logIn(parts, before, loginTag, world) : before;
  return { ...wrap(done, at), output: step.reply, ...(protocol === 'smtp' && { stage: 'AUTH' }) };
}

/** The practice host as it stands. */
function idle<Inner>({ inner, next }: DoubleState<Inner>, world: World): Step<Inner> {
  return { state: inner, output: new Uint8Array(0), next, room: world.room };
}

/** Leads the practice host to where the recorded server went with this line. */
function inStep<Inner>(
  parts: DoubleParts<Inner>,
  state: DoubleState<Inner>,
  step: ScriptStep,
  world: World,
): Step<Inner> {
  const { protocol, host, domain } = parts;
  const asTyped = host.receive(state.inner, { frame: step.frame, octets: step.typed }, world);
  if (agrees(protocol, asTyped, step)) return asTyped;
  const before = idle(state, world);
  if (isRefusal(step)) {
    // A letter that was refused is gone all the same; nobody gets it.
    return step.frame === 'line' ? before : { ...asTyped, room: world.room };
  }
  if (isLogin(step.verb)) return logIn(parts, before, tagOf(step.typed), world);
  const instead = say(parts, before, substitutesFor(protocol, step, domain), step.frame, world);
  return instead && agrees(protocol, instead, step) ? instead : before;
}

function agrees(protocol: Protocol, { output }: Step<unknown>, { replyClass, reply }: ScriptStep): boolean {
  const said = classOf(protocol, output);
  if (reply.length === 0) return said === undefined || said === 'done' || said === 'goOn';
  const refuses = (each: typeof said): boolean => each === 'no' || each === 'tryLater';
  return said === replyClass || (refuses(said) && refuses(replyClass));
}

function isRefusal({ replyClass }: ScriptStep): boolean {
  return replyClass === 'no' || replyClass === 'tryLater';
}

/** A login of the practice world, as over TLS: there every host takes it. */
function logIn<Inner>(parts: DoubleParts<Inner>, before: Step<Inner>, tag: string, world: World): Step<Inner> {
  const lines = loginLines(parts.protocol, tag).map((line) => fromLatin1(`${line}\r\n`));
  return say(parts, before, lines, 'line', { ...world, secure: true, canSecure: false }) ?? before;
}

function say<Inner>(
  { host }: DoubleParts<Inner>,
  before: Step<Inner>,
  lines: readonly Uint8Array[],
  frame: 'line' | 'block' | 'octets',
  world: World,
): Step<Inner> | undefined {
  if (lines.length === 0) return undefined;
  return lines.reduce(
    (step, octets) => host.receive(step.state, { frame, octets }, { ...world, room: step.room }),
    before,
  );
}

type Words = ReadonlyMap<string, Uint8Array>;

/** Replies that say nothing of what was asked: they serve again. */
function wordsOf({ protocol, script }: DoubleParts<unknown>): Words {
  const words = new Map<string, Uint8Array>();
  for (const { verb, reply, typed, frame } of script) {
    const isOne = reply.indexOf(0x0a) === reply.length - 1 || verb === 'EHLO';
    if (frame !== 'line' || !isOne || !repeatable[protocol].includes(verb)) continue;
    const argument = toLatin1(typed)
      .trim()
      .replace(/^\S+ */, '')
      .replace(/^(?:FROM|TO):/i, '')
      .replace(/[<>]/g, '');
    if (verb !== 'EHLO' && argument.length > 2 && toLatin1(reply).includes(argument)) continue;
    words.set(`${verb} ${codeOf(reply)}`, reply);
  }
  return words;
}

const repeatable: Readonly<Record<Protocol, readonly string[]>> = {
  smtp: ['EHLO', 'HELO', 'MAIL', 'RCPT', 'DATA', 'RSET', 'NOOP', 'QUIT'],
  pop3: ['USER', 'NOOP', 'QUIT'],
  imap: [],
};

/** `250`, `+OK`. */
function codeOf(reply: Uint8Array): string {
  return toLatin1(reply.subarray(0, 3));
}

function worded<State>(words: Words, step: Step<State>): Step<State> {
  const said = step.stage === undefined ? undefined : words.get(`${step.stage} ${codeOf(step.output)}`);
  return said ? { ...step, output: said } : step;
}
