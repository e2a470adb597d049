// A persona that bears with any number of errors and never lets a client wait, for tests that say everything there is to say.

import type { SmtpHabits } from '../src/practice/hosts/smtp/habits.ts';
import type { Speaker } from '../src/practice/personas/persona.ts';

/** Habits that end or delay a session, and that a server may be without. */
const impatient: readonly string[] = [
  'tarpit',
  'greetingMs',
  'lettersMax',
  'failedLoginsMax',
  'greylistMs',
] satisfies readonly (keyof SmtpHabits)[];

/** The persona without those habits; all others stay. */
export function patient(persona: Speaker<'smtp'>): Speaker<'smtp'> {
  const kept = Object.entries(persona.smtp.habits).filter(([name]) => !impatient.includes(name));
  const hangsUpOn = { words: [], headerLines: false };
  const habits = { ...(Object.fromEntries(kept) as unknown as SmtpHabits), errorsMax: 1000, hangsUpOn };
  return { ...persona, smtp: { ...persona.smtp, habits } };
}
