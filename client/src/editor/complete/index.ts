// Tab completion: what could stand where the caret is. Pure: a session, a line and a caret go in; pieces come out, the
// likeliest first. Nothing here types or sends.

import type { Session } from '../../session/model.ts';
import { imapChoices } from './imap.ts';
import type { Choice, Offer, Place } from './offer.ts';
import { pop3Choices } from './pop3.ts';
import { seenIn } from './seen.ts';
import { smtpChoices } from './smtp.ts';

/** Pieces that may replace the line from `start` to the caret. */
export interface Completion {
  readonly start: number;
  readonly choices: readonly Choice[];
}

const choicesMax = 50;

const byDialect: Readonly<Record<string, ((place: Place) => Offer) | undefined>> = {
  smtp: smtpChoices,
  pop3: pop3Choices,
  imap: imapChoices,
};

/** What fits at the caret; nothing while a secret or a letter is typed. */
export function completionsAt(session: Session, line: string, caret: number): Completion {
  const before = line.slice(0, caret);
  const none = { start: caret, choices: [] };
  const { phase, dialect, nextClient } = session;
  const offer = dialect && byDialect[dialect];
  if (phase !== 'open' || !offer || nextClient.kind !== 'line' || nextClient.secret !== undefined) return none;
  const words = before.trimStart().split(/\s+/).slice(0, -1);
  const { start, choices, fits } = offer({ session, seen: seenIn(session), words, before });
  return { start, choices: fitting(choices, fits ? '' : before.slice(start)) };
}

/** Those that begin with what was typed, in any case, and say more than it. */
function fitting(choices: readonly (Choice | string)[], typed: string): readonly Choice[] {
  const all = choices.map((choice) => (typeof choice === 'string' ? { text: choice } : choice));
  const lower = typed.toLowerCase();
  const fit = all.filter(({ text }) => text !== typed && text.toLowerCase().startsWith(lower));
  return [...new Map(fit.map((choice) => [choice.text, choice])).values()].slice(0, choicesMax);
}

/** The longest beginning that all choices share. */
export function sharedStart(choices: readonly Choice[]): string {
  const [first, ...others] = choices.map(({ text }) => text);
  if (first === undefined) return '';
  let length = first.length;
  for (const other of others) while (!other.startsWith(first.slice(0, length))) length--;
  return first.slice(0, length);
}
