// What a POP3 server does where its persona says nothing else: what RFC 1939 says, and patience.

import type { Pop3Habits, Pop3Persona } from '../../personas/persona.ts';

const plainHabits: Pop3Habits = {
  unserved: [],
  clearLogin: 'taken',
  extraArguments: 'refused',
  bareAuth: 'listed',
  capaAfterLogin: 'same',
  wrongLoginDelayMs: 0,
  wrongLoginsMax: 10,
  errorsMax: 30,
  loginDelayMs: 0,
  autologoutMs: 10 * 60 * 1000,
  autologoutSays: 'nothing',
};

/** The habits of a persona, all of them. */
export function habitsOf({ habits }: Pop3Persona): Pop3Habits {
  return { ...plainHabits, ...habits };
}
