// Saying a session again, turn by turn: what is put into the prompt, and when. Secrets are not in it: they are asked again.
// Pure; nothing here sends.

import type { ReplyClass, TurnId } from '@mailterm/shared/dialect';
import { LF } from '@mailterm/shared/octets';
import { isMaskable } from '../explain/pieces.ts';
import { isHidden, secretOf } from '../session/awaited.ts';
import type { Session, UnitEntry } from '../session/model.ts';
import { turnsOf } from '../session/turns.ts';
import type { Turn } from '../session/turns.ts';

/** One turn to say again. */
export interface Step {
  readonly turn: TurnId;
  /** `block`: a letter, up to its dot. */
  readonly kind: 'line' | 'block';
  /** Without line ends. What stood before a secret, where there is one. */
  readonly lines: readonly string[];
  /** The person types a secret, here or behind what stands in the line. */
  readonly asks: boolean;
  /** How the server answered the last time. */
  readonly replyClass?: ReplyClass;
}

/** The turns that the person said; those that a command typed for the person come again by themselves. */
export function stepsOf({ entries, watching }: Session): readonly Step[] {
  if (watching === true) return [];
  return enteredOf(turnsOf(entries)).flatMap((turn) => stepOf(turn) ?? []);
}

/** What was sent with one Enter each: a literal without a line end is one line with what follows it. */
function enteredOf(turns: readonly Turn[]): readonly Turn[] {
  const entered: Turn[] = [];
  for (const turn of turns) {
    const before = entered[entered.length - 1];
    const octets = before?.said[before.said.length - 1]?.octets;
    if (before && octets && turn.said.length > 0 && octets[octets.length - 1] !== LF) {
      entered[entered.length - 1] = { ...before, said: [...before.said, ...turn.said], replies: turn.replies };
    } else entered.push(turn);
  }
  return entered;
}

function stepOf({ turn, said, replies }: Turn): Step | undefined {
  if (said.length === 0 || said.some(({ byCommand, reading }) => byCommand || !reading)) return undefined;
  const read = said.map(withoutSecret);
  const replyClass = replies[replies.length - 1]?.replyClass;
  // Lines behind a secret (a literal goes on) cannot be known to fit: the person types them.
  const cut = read.findIndex(({ asks }) => asks);
  const text = read
    .slice(0, cut < 0 ? undefined : cut + 1)
    .map((part) => part.text)
    .join('');
  return {
    turn,
    kind: said[0]?.ofLetter ? 'block' : 'line',
    lines: text.replace(/\r?\n$/, '').split(/\r?\n/),
    asks: cut >= 0,
    ...(replyClass && { replyClass }),
  };
}

/** The text of a unit up to its first secret. The name in a login is shown to who types it, and may come again. */
function withoutSecret({ octets, reading }: UnitEntry): { readonly text: string; readonly asks: boolean } {
  const secret = reading?.spans.find(isMaskable);
  const withheld = reading?.withheld === true;
  const end = withheld ? 0 : (secret?.start ?? octets.length);
  return { text: new TextDecoder().decode(octets.subarray(0, end)), asks: withheld || secret !== undefined };
}

/** Where the saying-again stands. */
export type Standing =
  /** The server is to speak first. */
  | { readonly kind: 'wait' }
  /** This step may be put into the prompt. */
  | { readonly kind: 'ready'; readonly step: Step }
  /** The conversation went another way than before: the person decides. */
  | { readonly kind: 'differs'; readonly step: Step }
  | { readonly kind: 'done' };

/**
 * What is next in the new session. A line that the person sends takes the place of a step.
 * @param skipped how many steps were left out
 */
export function standingOf(steps: readonly Step[], session: Session, skipped: number): Standing {
  const turns = enteredOf(turnsOf(session.entries)).filter(({ said }) => !said.some(({ byCommand }) => byCommand));
  const said = turns.filter((turn) => turn.said.length > 0);
  const step = steps[said.length + skipped];
  if (!step || session.phase === 'ended') return { kind: 'done' };
  const last = said[said.length - 1] ?? turns.find(({ turn }) => turn === 0);
  const answer = last?.replies[last.replies.length - 1];
  const { nextClient } = session;
  if (session.phase !== 'open' || !answer?.complete || nextClient.kind === 'wait') return { kind: 'wait' };
  if (session.startTls && (!session.tls || session.asks)) return { kind: 'wait' };
  const before = steps[said.length - 1 + skipped];
  const isOther = said.length > 0 && skipped === 0 && before?.replyClass !== answer.replyClass;
  const fits = step.kind === 'block' ? nextClient.kind === 'block' : nextClient.kind !== 'block';
  const isAsked = isHidden(secretOf(nextClient)) ? step.asks : true;
  return { kind: fits && isAsked && !isOther ? 'ready' : 'differs', step };
}
