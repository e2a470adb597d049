// The ways in: LOGIN and AUTHENTICATE (RFC 9051 §6.2.2, §6.2.3). Both end in `enter`.

import { practiceCode, webPassword } from '../../accounts.ts';
import { admit } from '../admission.ts';
import { beginLogin, continueLogin, mechanismOf, plainCredentials } from '../sasl/index.ts';
import type { Credentials, SaslStep } from '../sasl/index.ts';
import { capabilityText, isLoginOpen, isOpen } from './capabilities.ts';
import type { Cursor } from './cursor.ts';
import { badSyntax } from './state.ts';
import type { HeardPassword, Outcome, Turn } from './state.ts';

/** Echoed words of a client are cut here. */
const echoOctetsMax = 64;

/** LOGIN user password. */
export function login(turn: Turn): Outcome {
  const { args, state } = turn;
  const name = readUserName(args);
  if (name === undefined || !args.space()) return badSyntax;
  const password = args.astring();
  if (password === undefined || !args.atEnd) return badSyntax;
  if (!isLoginOpen(turn)) return { reply: 'login.needsTls' };
  const heard = state.input?.heard;
  return enter(turn, heard === undefined ? plainCredentials(name, password) : heardCredentials(name, heard));
}

/** RFC 9051 §9 wants `%` in quotes; the name of a room stands behind one, and people type it without. */
export function readUserName(args: Cursor): string | undefined {
  return args.pattern();
}

function heardCredentials(name: string, heard: HeardPassword): Credentials {
  const password = { code: practiceCode, web: webPassword, wrong: undefined }[heard];
  return { name, knows: (wanted) => wanted === password };
}

/** AUTHENTICATE mechanism [initial-response] */
export function authenticate(turn: Turn): Outcome {
  const { args, persona } = turn;
  const word = args.atom();
  const initial = args.space() ? args.take(/[A-Za-z0-9+/=]+/y) : undefined;
  if (word === undefined || !args.atEnd) return badSyntax;
  const mechanism = mechanismOf(word);
  if (mechanism === undefined || !persona.imap.mechanisms.includes(mechanism)) {
    return { reply: 'auth.mechanism', fill: { mechanism: word.slice(0, echoOctetsMax) } };
  }
  if (!isOpen(mechanism, turn)) return { reply: 'login.needsTls' };
  return perform(turn, beginLogin(mechanism, initial, turn));
}

/** A line after a challenge. */
export function answerLogin(turn: Turn, line: string): Outcome {
  const { login: begun } = turn.state;
  return perform(turn, begun ? continueLogin(begun, line, turn) : { kind: 'refuse', why: 'cancelled' });
}

function perform(turn: Turn, step: SaslStep): Outcome {
  switch (step.kind) {
    case 'ask':
      return {
        reply: `auth.${step.what}`,
        fill: { challenge: step.challenge ?? '' },
        waits: `auth.${step.what}`,
        facts: { login: step.login, tag: turn.tag },
      };
    case 'judge':
      return enter(turn, step.credentials);
    case 'refuse':
      return { reply: `auth.${step.why}`, facts: { login: undefined } };
  }
}

function enter(turn: Turn, credentials: Credentials | undefined): Outcome {
  const { accounts, world } = turn;
  const facts = { login: undefined };
  const admission = admit(accounts, world, credentials);
  if (admission.kind === 'webPassword') return { reply: 'login.webPassword', facts };
  if (admission.kind === 'wrong') return { reply: 'login.failed', facts };
  const { user, room, roomName } = admission;
  const capabilities = capabilityText({ ...turn, state: { user } });
  return {
    reply: 'login.ok',
    fill: { capabilities, user },
    facts: { ...facts, user },
    room,
    ...(roomName !== undefined && { roomName }),
  };
}
