// What can be chosen at a stage, in which order, and the fault that comes of a choice. Pure.

import type { Fault, FaultAct, FaultChoice, Manner, Protocol } from '@mailterm/shared/wire/faults';

export const protocols: readonly Protocol[] = ['smtp', 'pop3', 'imap'];

/** The stages in the order of a conversation; those that are missing here come last. */
const order: Readonly<Record<Protocol, string>> = {
  smtp: 'connect EHLO HELO STARTTLS AUTH * MAIL RCPT DATA . RSET NOOP VRFY EXPN HELP QUIT XMRG XDFN XPRT',
  pop3: 'connect CAPA STLS AUTH * USER PASS APOP STAT LIST UIDL RETR TOP DELE RSET QUIT',
  imap: 'connect CAPABILITY STARTTLS AUTHENTICATE * LOGIN SELECT FETCH SEARCH STORE COPY MOVE APPEND CREATE NOOP',
};

/** All stages of a protocol. */
export function stagesOf(protocol: Protocol, choices: readonly FaultChoice[]): readonly string[] {
  const named = choices.filter((choice) => choice.protocol === protocol).flatMap(({ stages }) => stages);
  return [...new Set([...order[protocol].split(' '), ...named])];
}

/** The replies that make sense at a stage, those at home there first. */
export function repliesAt(choices: readonly FaultChoice[], protocol: Protocol, stage: string): readonly FaultChoice[] {
  const fitting = choices.filter((choice) => choice.protocol === protocol && choice.stages.includes(stage));
  const byCode = (a: FaultChoice, b: FaultChoice) => (a.lines[0] ?? '').localeCompare(b.lines[0] ?? '', 'en');
  return fitting.sort(byCode);
}

/** What is no reply, and where the TLS handshake can fail. */
export function mannersAt(stage: string): readonly Manner[] {
  const tls = stage === 'STARTTLS' || stage === 'STLS' || stage === 'connect';
  return ['delay', 'drop', 'halfReply', 'brokenLines', 'garbage', ...(tls ? (['tlsFails'] as const) : [])];
}

/** How often: undefined is always. */
export const timesOffered = [1, 3, undefined] as const;

const delayMs = 5_000;

export function actOf(choice: FaultChoice | Manner): FaultAct {
  if (typeof choice !== 'string') return { kind: 'reply', lines: choice.lines };
  return choice === 'delay' ? { kind: 'delay', delayMs } : { kind: choice };
}

/** The faults with a new one, which takes the place of one that it would hide. */
export function withFault(faults: readonly Fault[], fault: Omit<Fault, 'id'>): readonly Fault[] {
  const part = fault.act.kind === 'reply' ? 'reply' : 'manner';
  const id = `${fault.protocol} ${fault.stage} ${part}`;
  return [...faults.filter((other) => other.id !== id), { id, ...fault }];
}
