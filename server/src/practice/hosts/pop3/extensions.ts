// CAPA, and what it announces beside the commands of RFC 1939: STLS, UTF8 and LANG. Who lists an extension serves it.

import type { World } from '../host.ts';
import { isClear } from '../sasl/index.ts';
import type { Mechanism } from '../sasl/index.ts';
import { habitsOf } from './habits.ts';
import { mistake } from './state.ts';
import type { Outcome, Turn } from './state.ts';

/** The only language the host has words in. */
const language = { tag: 'en', name: 'English' };

/** CAPA: what this server can do beyond the minimum (RFC 2449 §5). */
export function capa(turn: Turn): Outcome {
  const { wording, capabilities } = turn.persona.pop3;
  return { reply: wording.capa, block: capabilities.flatMap((line) => shown(turn, line)).join('') };
}

/** The line as it holds now, or nothing. */
function shown(turn: Turn, line: string): readonly string[] {
  const { persona, state, world } = turn;
  const isHidden = state.maildrop !== undefined && habitsOf(persona.pop3).capaAfterLogin === 'withoutLogins';
  switch (line.split(' ', 1)[0]) {
    // RFC 2595 §4: STLS is listed where it is permitted in the current state.
    case 'STLS':
      return world.canSecure && state.maildrop === undefined && !state.utf8 ? [`${line}\r\n`] : [];
    case 'USER':
      return isHidden || mustSecure(turn) ? [] : [`${line}\r\n`];
    case 'SASL': {
      const offered = mechanismsNow(turn);
      return isHidden || offered.length === 0 ? [] : [`SASL ${offered.join(' ')}\r\n`];
    }
    default:
      return [`${line}\r\n`];
  }
}

/** The mechanisms that are taken at this moment. */
export function mechanismsNow(turn: Turn): readonly Mechanism[] {
  const { mechanisms } = turn.persona.pop3;
  return mustSecure(turn) ? mechanisms.filter((name) => !isClear(name)) : mechanisms;
}

/** True when a password must wait for TLS (RFC 2595 §2.1). Where TLS cannot be had it would wait for ever. */
export function mustSecure({ persona, world }: Turn): boolean {
  return habitsOf(persona.pop3).clearLogin === 'refused' && world.canSecure;
}

/** True when the persona lists this capability. */
export function lists({ persona }: Turn, capability: string): boolean {
  return persona.pop3.capabilities.some((line) => line.split(' ', 1)[0] === capability);
}

/** STLS can be served: it is listed, and TLS is on or can be had. */
export function servesTls({ secure, canSecure }: World): boolean {
  return secure || canSecure;
}

/** STLS (RFC 2595 §4). */
export function stls(turn: Turn): Outcome {
  const { wording } = turn.persona.pop3;
  if (turn.world.secure) return mistake(wording['stls.active']);
  // RFC 6856 §2.1: a client must not send STLS after UTF8, and a server may refuse it.
  if (turn.state.utf8) return mistake(wording['stls.afterUtf8']);
  return { reply: wording['stls.go'], facts: { name: undefined }, startTls: true };
}

/** UTF8 (RFC 6856 §2.1). Letters are sent as they are with it and without. */
export function utf8({ persona }: Turn): Outcome {
  return { reply: persona.pop3.wording['utf8.ok'], facts: { utf8: true } };
}

/** LANG [language-range] (RFC 6856 §3): lists the languages, or chooses one. */
export function lang({ persona, argument }: Turn): Outcome {
  const { wording } = persona.pop3;
  const tag = argument.trim();
  if (tag === '') return { reply: wording['lang.list'], block: `${language.tag} ${language.name}\r\n` };
  // RFC 6856 §3.2: `*` is the server's own choice, and a range may name the language more narrowly than the server does.
  const isOurs = tag === '*' || /^(en|i-default)(-|$)/i.test(tag);
  return isOurs
    ? { reply: wording['lang.ok'], fill: { tag: language.tag } }
    : { reply: wording['lang.unknown'], fill: { tag } };
}
