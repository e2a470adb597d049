// Hosts where something goes wrong on purpose: `[STAGE "-"] WHAT ".fault.test"`. WHAT is a name of the catalogue
// (`452.queue-full`), bare numbers (`452-4.3.1`), or a manner (`drop`, `half`, `delay-5s`). Without a stage a reply comes
// where it is at home, and everything else with the greeting.

import { commands as imapCommands } from '@mailterm/shared/dialects/imap/commands';
import { commands as pop3Commands } from '@mailterm/shared/dialects/pop3/commands';
import { commands as smtpCommands } from '@mailterm/shared/dialects/smtp/commands';
import { delayMsMax } from '@mailterm/shared/wire/faults';
import { rowsNamed } from './catalogue/index.ts';
import { replyByCode } from './codeWords.ts';
import type { Fault, FaultAct, Protocol } from './fault.ts';

/** A host of this kind: the persona that answers, and what goes wrong there. */
export interface FaultHost {
  readonly words: 'esa' | 'own';
  readonly faults: readonly Fault[];
}

const ending = '.fault.test';
const protocols: readonly Protocol[] = ['smtp', 'pop3', 'imap'];

/** Words for stages that are no verb. */
const stageWords: Readonly<Record<string, string>> = { connect: 'connect', greeting: 'connect', dot: '.', answer: '*' };

const verbs: Readonly<Record<Protocol, readonly string[]>> = {
  smtp: smtpCommands.map(({ verb }) => verb),
  pop3: pop3Commands.map(({ verb }) => verb),
  imap: imapCommands.map(({ verb }) => verb),
};

/** True for every name below the domain of faults, whether something is known to go wrong there or not. */
export function isFaultHost(host: string): boolean {
  return host.endsWith(ending);
}

/** @param host in lower case, without a final dot */
export function readFaultHost(host: string): FaultHost | undefined {
  if (!isFaultHost(host)) return undefined;
  const label = host.slice(0, -ending.length);
  const whole = faultsOf(label);
  if (whole !== undefined) return whole;
  const [, word = '', what = ''] = /^([a-z]+)-(.+)$/.exec(label) ?? [];
  const stage = stageWords[word] ?? word.toUpperCase();
  const staged = faultsOf(what, stage);
  if (staged === undefined) return undefined;
  const faults = staged.faults.filter(({ protocol }) => hasStage(protocol, stage));
  return faults.length > 0 ? { ...staged, faults } : undefined;
}

function hasStage(protocol: Protocol, stage: string): boolean {
  if (stage === '.') return protocol === 'smtp';
  return stage === 'connect' || stage === '*' || verbs[protocol].includes(stage);
}

/** @param stage where a person wants it; absent: where it is at home */
function faultsOf(what: string, stage?: string): FaultHost | undefined {
  const named = rowsNamed(what);
  if (named.length > 0) {
    const faults = named.flatMap(({ protocol, at, lines }) =>
      (stage === undefined ? at : [stage]).map((each) => fault(protocol, each, { kind: 'reply', lines })),
    );
    return { words: named.every(({ words }) => words === 'esa') ? 'esa' : 'own', faults };
  }
  const reply = replyByCode(what, 'name', 'own');
  if (reply !== undefined) {
    return { words: 'own', faults: [fault('smtp', stage ?? 'connect', { kind: 'reply', lines: [reply] })] };
  }
  const act = mannerNamed(what);
  if (act === undefined) return undefined;
  return { words: 'own', faults: protocols.map((protocol) => fault(protocol, stage ?? 'connect', act)) };
}

function mannerNamed(what: string): FaultAct | undefined {
  const [, count, unit] = /^delay-(\d{1,5})(ms|s)$/.exec(what) ?? [];
  if (count !== undefined) {
    const delayMs = Math.min(Number(count) * (unit === 's' ? 1000 : 1), delayMsMax);
    return { kind: 'delay', delayMs };
  }
  return Object.hasOwn(manners, what) ? manners[what] : undefined;
}

/** The manners by name; a delay has its length behind it. */
export const manners: Readonly<Record<string, FaultAct>> = {
  delay: { kind: 'delay', delayMs: 5_000 },
  drop: { kind: 'drop' },
  half: { kind: 'halfReply' },
  broken: { kind: 'brokenLines' },
  garbage: { kind: 'garbage' },
  tls: { kind: 'tlsFails' },
};

/** It happens always: who wants it otherwise dials another name. */
function fault(protocol: Protocol, stage: string, act: FaultAct): Fault {
  return { id: `host ${protocol} ${stage}`, protocol, stage, act };
}
