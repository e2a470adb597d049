// What the mechanisms have in common: a login that is going on, what it gives to be judged, and what may come next.

import type { Persona } from '../../personas/persona.ts';
import type { World } from '../host.ts';

/** The mechanisms the practice hosts know, the strongest first. */
export const mechanisms = ['SCRAM-SHA-256', 'CRAM-MD5', 'XOAUTH2', 'PLAIN', 'LOGIN'] as const;

export type Mechanism = (typeof mechanisms)[number];

/** The mechanisms that show the password, or what is as good as one, to who listens. */
const clear: readonly Mechanism[] = ['XOAUTH2', 'PLAIN', 'LOGIN'];

/** True when the mechanism shows the password. */
export function isClear(mechanism: Mechanism): boolean {
  return clear.includes(mechanism);
}

/** A login that is going on. A plain value; neither a password nor a token enters it. */
export interface Login {
  readonly mechanism: Mechanism;
  /** Who wants to log in, once that was given. An octet string. */
  readonly name?: string;
  /** What this side asked last, without its base64, where the answer depends on it. */
  readonly asked?: string;
  /** What the client said first, where its proof covers it. */
  readonly heard?: string;
  /** Judged already: only the client's empty answer is missing. */
  readonly settled?: 'proved' | 'refused';
}

/** Who wants to log in, and whether what they gave fits a password. Texts are octet strings. Never part of a state. */
export interface Credentials {
  readonly name: string;
  /** True when the client knows this password, as far as the mechanism can tell. */
  readonly knows: (password: string) => boolean;
}

/** What comes after AUTH or after an answer. */
export type SaslStep =
  /** The server challenges, and the next line answers. `challenge` is base64, and empty where the client only waits. */
  | {
      readonly kind: 'ask';
      readonly what: 'user' | 'password' | 'response';
      readonly login: Login;
      readonly challenge?: string;
    }
  /** All was said; without credentials, in a form that means nothing. */
  | { readonly kind: 'judge'; readonly credentials: Credentials | undefined }
  | { readonly kind: 'refuse'; readonly why: 'cancelled' | 'notBase64' };

/** Where a login takes place; every turn of a host is one. What must never come twice is made from it. */
export interface Place {
  readonly world: Pick<World, 'connection' | 'nowMs'>;
  readonly persona: Pick<Persona, 'hostNames'>;
}

/** One mechanism. Texts are octet strings. */
export interface MechanismRules {
  /** The first challenge; absent where it is empty, because the client begins. */
  readonly challenge?: (login: Login, place: Place) => SaslStep;
  /** The client cannot answer before it was asked. */
  readonly waits?: true;
  /** The client has answered. */
  readonly answer: (login: Login, said: string, place: Place) => SaslStep;
}

/** Credentials of somebody who said the password. */
export function plainCredentials(name: string, said: string): Credentials {
  return { name, knows: (password) => said === password };
}

/** Nothing that could be judged. */
export const meaningless: SaslStep = { kind: 'judge', credentials: undefined };
