// The commands of the transaction state (RFC 1939 §5, §7): they read the mailbox as it was at login, and only mark what
// QUIT deletes.

import { uidlOf, without } from '../../mailbox.ts';
import { inboxOf, putBox, unlock } from '../../mailroom.ts';
import type { Mailroom } from '../../mailroom.ts';
import { mistake } from './state.ts';
import type { Entry, Maildrop, MaildropTurn, Outcome } from './state.ts';

/** A message that is there and not marked. */
interface Numbered extends Entry {
  readonly number: number;
}

/** STAT: how many messages, and how many octets in all. */
export function stat({ persona, maildrop }: MaildropTurn): Outcome {
  return { reply: persona.pop3.wording.stat, fill: totals(maildrop) };
}

/** LIST [msg]: sizes. */
export function list(turn: MaildropTurn): Outcome {
  return listing(turn, {
    syntax: 'LIST [msg]',
    all: 'list.all',
    one: 'list.one',
    row: ({ number, octets }) => `${number} ${octets}`,
  });
}

/** UIDL [msg]: names that stay the same from session to session. */
export function uidl(turn: MaildropTurn): Outcome {
  return listing(turn, {
    syntax: 'UIDL [msg]',
    all: 'uidl.all',
    one: 'uidl.one',
    row: ({ number, uid }) => `${number} ${uid}`,
  });
}

interface Listing {
  readonly syntax: string;
  readonly all: 'list.all' | 'uidl.all';
  readonly one: 'list.one' | 'uidl.one';
  readonly row: (message: Numbered) => string;
}

function listing(turn: MaildropTurn, { syntax, all, one, row }: Listing): Outcome {
  const { wording } = turn.persona.pop3;
  if (turn.argument === '') {
    const rows = unmarked(turn.maildrop).map((message) => `${row(message)}\r\n`);
    return { reply: wording[all], fill: totals(turn.maildrop), block: rows.join('') };
  }
  return withMessage(turn, { syntax, word: turn.argument }, (message) => ({
    reply: wording[one],
    fill: { number: message.number, octets: message.octets, uid: message.uid },
  }));
}

/** RETR msg: the whole message. */
export function retr(turn: MaildropTurn): Outcome {
  return withText(turn, { syntax: 'RETR msg', word: turn.argument }, ({ number, octets }, block) => ({
    reply: turn.persona.pop3.wording.retr,
    fill: { number, octets },
    block,
  }));
}

/** TOP msg n: the header section, the empty line, and the first n lines of the body. */
export function top(turn: MaildropTurn): Outcome {
  const syntax = 'TOP msg n';
  const [word = '', lines = '', ...more] = turn.argument.split(/ +/);
  if (!/^\d{1,9}$/.test(lines) || more.length > 0) {
    return mistake(turn.persona.pop3.wording['number.syntax'], { syntax });
  }
  return withText(turn, { syntax, word }, ({ number }, text) => {
    const block = firstLines(text, Number(lines));
    return { reply: turn.persona.pop3.wording.top, fill: { number, lines, octets: block.length }, block };
  });
}

/** DELE msg: marks; nothing is deleted yet. */
export function dele(turn: MaildropTurn): Outcome {
  return withMessage(turn, { syntax: 'DELE msg', word: turn.argument }, ({ number }) => ({
    reply: turn.persona.pop3.wording['dele.ok'],
    fill: { number },
    facts: { maildrop: { ...turn.maildrop, marked: [...turn.maildrop.marked, number] } },
  }));
}

/** RSET: takes all marks away. */
export function rset({ persona, maildrop }: MaildropTurn): Outcome {
  const fresh = { ...maildrop, marked: [] };
  return { reply: persona.pop3.wording.rset, fill: totals(fresh), facts: { maildrop: fresh } };
}

/** QUIT after login: the update state, in which alone messages are deleted (RFC 1939 §6). */
export function commit({ persona, maildrop, world }: MaildropTurn): Outcome {
  const { user, entries, marked } = maildrop;
  const uids = marked.flatMap((number) => entries[number - 1]?.uid ?? []);
  const inbox = inboxOf(world.room, user);
  const gone = inbox.letters.filter((letter) => uids.includes(uidlOf(inbox, letter))).map(({ uid }) => uid);
  const room: Mailroom = unlock(putBox(world.room, user, without(inbox, gone)), world.connection);
  return { reply: persona.pop3.wording['quit.commit'], fill: { deleted: uids.length }, room };
}

/** Number of messages and octets of what is not marked. */
export function totals(maildrop: Maildrop): { readonly count: number; readonly octets: number } {
  const messages = unmarked(maildrop);
  return { count: messages.length, octets: messages.reduce((sum, message) => sum + message.octets, 0) };
}

function unmarked({ entries, marked }: Maildrop): readonly Numbered[] {
  const numbered = entries.map((entry, i) => ({ ...entry, number: i + 1 }));
  return numbered.filter(({ number }) => !marked.includes(number));
}

/** `msg` is a number without sign; it must be that of a message which is not marked (RFC 1939 §5). */
function withMessage(
  { persona, maildrop }: MaildropTurn,
  { syntax, word }: { readonly syntax: string; readonly word: string },
  outcomeOf: (message: Numbered) => Outcome,
): Outcome {
  const { wording } = persona.pop3;
  if (!/^\d{1,9}$/.test(word)) return mistake(wording['number.syntax'], { syntax });
  const number = Number(word);
  const entry = maildrop.entries[number - 1];
  if (entry === undefined) return { reply: wording['message.none'], fill: { number, count: maildrop.entries.length } };
  if (maildrop.marked.includes(number)) return { reply: wording['message.deleted'], fill: { number } };
  return outcomeOf({ ...entry, number });
}

/** A message and its letter. IMAP knows no lock, and a room may be furnished anew: then the letter is gone. */
function withText(
  turn: MaildropTurn,
  asked: { readonly syntax: string; readonly word: string },
  outcomeOf: (message: Numbered, text: string) => Outcome,
): Outcome {
  const inbox = inboxOf(turn.world.room, turn.maildrop.user);
  return withMessage(turn, asked, (message) => {
    const letter = inbox.letters.find((each) => uidlOf(inbox, each) === message.uid);
    if (letter) return outcomeOf(message, letter.octets);
    return { reply: turn.persona.pop3.wording['message.deleted'], fill: { number: message.number } };
  });
}

function firstLines(letter: string, count: number): string {
  const headerEnd = letter.indexOf('\r\n\r\n');
  if (headerEnd < 0) return letter;
  let end = headerEnd + 4;
  for (let i = 0; i < count && end < letter.length; i++) {
    const lineEnd = letter.indexOf('\r\n', end);
    end = lineEnd < 0 ? letter.length : lineEnd + 2;
  }
  return letter.slice(0, end);
}
