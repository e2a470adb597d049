// From lines and literals to whole commands (RFC 9051 §2.2.1, §4.3): what a line announces is asked for, taken without
// asking, or refused. A password that comes as a literal is judged at once, so that it never stands in a state.

import { readAnnouncement } from '@mailterm/shared/dialects/imap/literal';
import type { Announcement } from '@mailterm/shared/dialects/imap/literal';
import { practiceCode, webPassword } from '../../accounts.ts';
import { letterOctetsMax } from '../../mailroom.ts';
import type { Facts } from '../wording.ts';
import { refuseEarly } from './append.ts';
import { Cursor } from './cursor.ts';
import { readUserName } from './login.ts';
import type { ImapReplyId } from './replies.ts';
import type { HeardPassword, Input, Outcome, Refusal, Turn } from './state.ts';

/** The arguments of a command, its letter apart: long sets of numbers and keys fit. */
const commandOctetsMax = 64 * 1024;
/** Before the login there is a name and a password to say. */
const strangerOctetsMax = 4 * 1024;
/** What a refused client may send without having been asked; beyond it the connection is closed. */
const droppedOctetsMax = 64 * 1024 * 1024;

/** What a line of a command comes to. */
export type Taken =
  /** The command is whole. */
  | { readonly kind: 'whole' }
  /** More comes. `asks`: and the client waits for a go-ahead. */
  | { readonly kind: 'more'; readonly input: Input; readonly asks?: { readonly octets: number } }
  | ({ readonly kind: 'refused' } & Refusal)
  /** What comes and nobody wants is too much. */
  | { readonly kind: 'flood' };

/**
 * A line has been added to a command.
 * @param text the whole command so far
 * @param early what the command is refused with whatever comes
 */
export function takeLine(text: string, turn: Turn, early: Outcome | undefined): Taken {
  const before = turn.state.input;
  const announced = readAnnouncement(text);
  if (announced === undefined) {
    return before?.refusal === undefined ? { kind: 'whole' } : { kind: 'refused', ...before.refusal };
  }
  const { octets, form } = announced;
  const refusal = before?.refusal ?? refusalOf(text, announced, turn, early);
  if (refusal === undefined) {
    const input: Input = { phase: octets > 0 ? 'octets' : 'rest', text: `${text}\r\n`, octets };
    return { kind: 'more', input: { ...input, ...heardOf(before) }, ...(form === 'waits' && { asks: { octets } }) };
  }
  // A client that waits for the go-ahead sends nothing more when it is refused (RFC 9051 §4.3).
  if (form === 'waits') return { kind: 'refused', ...refusal };
  if (octets > droppedOctetsMax) return { kind: 'flood' };
  return { kind: 'more', input: { phase: octets > 0 ? 'octets' : 'rest', text: '', octets, refusal } };
}

/** The octets of a literal, or a piece of them, have come. */
export function takeOctets(input: Input, octets: string, more: boolean): Input {
  if (input.refusal) return more ? input : { ...input, phase: 'rest' };
  const announcement = input.text.lastIndexOf('{');
  if (isPasswordNext(input.text.slice(0, announcement))) {
    return { ...input, phase: 'rest', text: `${input.text.slice(0, announcement)}""`, heard: heard(octets) };
  }
  return { ...input, phase: more ? 'octets' : 'rest', text: input.text + octets };
}

/** A piece of a line that is too long. Nothing is kept of it but what may announce a literal at its end. */
export function refuseLine({ tag, verb, state }: Turn, piece: string, early: Outcome): Input {
  const { input } = state;
  const end = /[ (](?:~?\{(?:\d{1,15}\+?\}?)?)?$/.exec(
    (state.overlong ? (input?.text ?? '') : '') + piece.slice(-30),
  )?.[0];
  const refusal = input?.refusal ?? { tag, verb, reply: early.reply ?? 'lineTooLong', fill: early.fill ?? {} };
  return { phase: 'rest', text: end ?? '', octets: 0, refusal };
}

/** True where an argument begins. Elsewhere, within quotes or behind a letter, nobody can say what braces announce. */
function isArgument(text: string, { start }: Announcement, { state }: Turn): boolean {
  const before = text.slice(state.input?.text.length ?? 0, start);
  return /(^|[ (])$/.test(before) && before.replace(/\\./g, '').split('"').length % 2 === 1;
}

function heardOf(input: Input | undefined): { readonly heard?: HeardPassword } {
  return input?.heard === undefined ? {} : { heard: input.heard };
}

function refusalOf(text: string, announced: Announcement, turn: Turn, early: Outcome | undefined): Refusal | undefined {
  const { octets } = announced;
  const refuse = (reply: ImapReplyId, fill: Facts = {}): Refusal => ({ tag: turn.tag, verb: turn.verb, reply, fill });
  if (early?.reply) return refuse(early.reply, early.fill);
  const { verb, state } = turn;
  if (!isArgument(text, announced, turn)) return refuse('syntax');
  // RFC 9051 §9: an answer of SASL is no literal. Behind a password nothing may come, and what stands there stays unread.
  if (verb === 'AUTHENTICATE' || (verb === 'LOGIN' && !isNameNext(text) && !isPasswordNext(text)))
    return refuse('syntax');
  if (verb === 'APPEND') {
    const limit = letterOctetsMax;
    if (octets > limit || text.length > limit + commandOctetsMax) return refuse('literal.tooLarge', { limit });
    const refused = refuseEarly(turn, octets);
    return refused?.reply && refuse(refused.reply, refused.fill);
  }
  const limit = state.base === 'notauth' ? strangerOctetsMax : commandOctetsMax;
  return text.length + octets > limit ? refuse('literal.tooLarge', { limit }) : undefined;
}

function isNameNext(text: string): boolean {
  return /^[^ ]+ login ~?\{\d+\+?\}$/i.test(text);
}

/** LOGIN, a name, and then what stands here: the password. */
function isPasswordNext(text: string): boolean {
  const head = /^[^ ]+ login /i.exec(text)?.[0];
  if (head === undefined) return false;
  const cursor = new Cursor(text.slice(head.length));
  if (readUserName(cursor) === undefined || !cursor.space()) return false;
  return cursor.atEnd || cursor.take(/~?\{\d+\+?\}$/y) !== undefined;
}

function heard(password: string): HeardPassword {
  if (password === practiceCode) return 'code';
  return password === webPassword ? 'web' : 'wrong';
}
