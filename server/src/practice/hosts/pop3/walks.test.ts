// Orders of commands that nobody wrote down, drawn from the dialect's table: after each answer the host and the machine
// that reads it are in the same state, and that state is one the table allows for the status.

import { createHash } from 'node:crypto';
import { dialects } from '@mailterm/shared/dialects/index';
import { verbs } from '@mailterm/shared/dialects/pop3/commands';
import type { Verb } from '@mailterm/shared/dialects/pop3/commands';
import { transitions } from '@mailterm/shared/dialects/pop3/states';
import { Framer } from '@mailterm/shared/framing';
import { fromLatin1 } from '@mailterm/shared/octets';
import { ConversationReader } from '@mailterm/shared/reader';
import type { ReadUnit } from '@mailterm/shared/reader';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { base64 } from '../../../../testing/base64.ts';
import { Accounts } from '../../accounts.ts';
import type { Fault } from '../../faults/fault.ts';
import { createMailroom } from '../../mailroom.ts';
import { personas } from '../../personas/index.ts';
import { speaks } from '../../personas/persona.ts';
import type { Speaker } from '../../personas/persona.ts';
import { seedMail } from '../../seed/seedMail.ts';
import type { Step, World } from '../host.ts';
import { createPop3Host } from './pop3Host.ts';
import type { Pop3HostState } from './state.ts';

const accounts = new Accounts(personas.flatMap((persona) => persona.domains));
const nowMs = 1_618_364_054_000;
const numRuns = process.env['MAILTERM_THOROUGH'] === '1' ? 300 : 60;

const plainBob = base64('\0bob\0practice-code');

/** What a client may say for each verb; `*` is an answer within AUTH, `{digest}` that of APOP. */
const lines: Readonly<Record<Verb | '*', readonly string[]>> = {
  USER: ['USER bob', 'USER nobody', 'USER'],
  PASS: ['PASS practice-code', 'PASS wrong', 'PASS practice-password'],
  APOP: ['APOP bob {digest}', 'APOP bob x', 'APOP'],
  AUTH: [`AUTH PLAIN ${plainBob}`, 'AUTH PLAIN AA==', 'AUTH PLAIN', 'AUTH LOGIN', 'AUTH CRAM-MD5', 'AUTH', 'AUTH FOO'],
  STLS: ['STLS', 'STLS x'],
  STAT: ['STAT', 'STAT 1'],
  LIST: ['LIST', 'LIST 1', 'LIST 99'],
  RETR: ['RETR 1', 'RETR 2', 'RETR 3', 'RETR'],
  DELE: ['DELE 1', 'DELE 2', 'DELE x'],
  NOOP: ['NOOP', 'NOOP x'],
  RSET: ['RSET'],
  TOP: ['TOP 1 0', 'TOP 3 2', 'TOP 1'],
  UIDL: ['UIDL', 'UIDL 1', 'UIDL 99'],
  CAPA: ['CAPA'],
  UTF8: ['UTF8'],
  LANG: ['LANG', 'LANG *', 'LANG zh'],
  QUIT: ['QUIT', 'QUIT x'],
  '*': [base64('bob'), base64('practice-code'), plainBob, base64('wrong'), '*', '%', ''],
};

/** One step: what is drawn is made a line when the state is known. */
interface Draw {
  /** A verb that the table has a row for in this state, or any. */
  readonly fromTable: boolean;
  readonly verb: number;
  readonly line: number;
}

const draws = fc.array(
  fc.record({ fromTable: fc.boolean(), verb: fc.nat(1000), line: fc.nat(1000) }) satisfies fc.Arbitrary<Draw>,
  { minLength: 1, maxLength: 30 },
);

/** Refusals on purpose: the first letter of a stage is always there, the rest is chosen. */
const someFaults = fc.subarray(['connect', 'USER', 'PASS', 'AUTH', '*', 'STLS', 'LIST', 'RETR', 'QUIT'], {
  maxLength: 2,
});

const faultsAt = (stages: readonly string[]): readonly Fault[] =>
  stages.map((stage) => ({
    id: stage,
    protocol: 'pop3',
    stage,
    act: { kind: 'reply', lines: ['-ERR [SYS/TEMP] not now'] },
    left: 1,
  }));

/** The host and the machine that reads what both sides say. */
class Walk {
  readonly #host;
  readonly #reader = new ConversationReader(dialects.pop3.begin());
  readonly #framer = new Framer();
  readonly #canSecure: boolean;
  #secure = false;
  step: Step<Pop3HostState>;
  read: readonly ReadUnit[];

  constructor(persona: Speaker<'pop3'>, canSecure: boolean, faults: readonly Fault[]) {
    this.#host = createPop3Host({ persona, accounts });
    this.#canSecure = canSecure;
    this.step = this.#host.begin(this.#world({ ...createMailroom(seedMail(nowMs), nowMs), faults }));
    this.read = this.#reader.push('server', this.step.output);
  }

  /** Says what is drawn, and returns the verb that it was. */
  take({ fromTable, verb, line }: Draw): Verb | '*' | '' {
    const { at, timestamp } = this.step.state;
    const word = at.startsWith('auth.') ? '*' : this.#verb(at, fromTable, verb);
    const text = pick(lines[word], line);
    const digest = createHash('md5').update(`${timestamp}practice-code`).digest('hex');
    this.#say(text.replace('{digest}', digest));
    // AUTH alone only asks for the mechanisms.
    return text === 'AUTH' ? '' : word;
  }

  #verb(at: string, fromTable: boolean, draw: number): Verb {
    const open = transitions.filter((row) => row.from === at).map(({ on }) => on);
    const likely = verbs.filter((verb) => open.includes(verb));
    return pick(fromTable && likely.length > 0 ? likely : verbs, draw);
  }

  #say(line: string): void {
    const octets = fromLatin1(`${line}\r\n`);
    this.#framer.push(octets);
    this.read = this.#reader.push('client', octets);
    const cut = this.#framer.cut(this.step.next);
    if (cut === undefined) throw new Error('Cannot cut a line: the host waits');
    this.#keep(this.#host.receive(this.step.state, cut, this.#world(this.step.room)));
    if (this.step.next.kind === 'wait') {
      this.#keep(this.#host.wake?.(this.step.state, this.#world(this.step.room)) ?? this.step);
    }
    if (this.step.startTls) {
      this.#secure = true;
      this.#keep(this.#host.secured?.(this.step.state, this.#world(this.step.room)) ?? this.step);
    }
  }

  #keep(step: Step<Pop3HostState>): void {
    this.step = step;
    this.read = [...this.read, ...this.#reader.push('server', step.output)];
  }

  #world(room: World['room']): World {
    const canSecure = this.#canSecure && !this.#secure;
    return { room, nowMs, connection: 1, secure: this.#secure, canSecure, faults: room.faults };
  }
}

function pick<Value>(values: readonly Value[], draw: number): Value {
  return values[draw % values.length] as Value;
}

/** The states that the table allows after an answer of this class. */
function allowed(from: string, on: string, reply: string | undefined): readonly string[] {
  const rows = transitions.filter((row) => row.from === from && row.on === on && row.reply === reply);
  return rows.length > 0 ? rows.map(({ to }) => to) : [from];
}

const speakers = personas.filter((persona) => speaks(persona, 'pop3')).map((persona) => [persona.id, persona] as const);

describe.each(speakers)('POP3 of persona %s', (_id, persona) => {
  it('walks as the table says, and the machine with it', () => {
    fc.assert(
      fc.property(draws, fc.boolean(), someFaults, (steps, canSecure, stages) => {
        const walk = new Walk(persona, canSecure, faultsAt(stages));
        for (const draw of steps) {
          if (walk.step.close) break;
          const before = walk.step.state.at;
          const on = walk.take(draw);
          const last = walk.read.findLast(({ from }) => from === 'server')?.reading;
          expect(last?.complete).toBe(true);
          expect(walk.step.state.at).toBe(last?.state);
          expect(allowed(before, on, last?.replyClass)).toContain(walk.step.state.at);
          expect(last?.oddities.filter(({ by }) => by === 'server')).toEqual([]);
        }
      }),
      { numRuns },
    );
  });
});
