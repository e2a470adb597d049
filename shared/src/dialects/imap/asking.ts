// What is remembered of a command while it waits for its response: what it asks for, as far as its arguments tell. Nothing
// secret is.

import { visible } from '../../charset.ts';
import type { TurnId } from '../../dialect.ts';
import type { Fault } from './faults.ts';
import { systemFlag } from './faults.ts';
import type { CommandLine } from './grammar.ts';
import { decodeMailboxName } from './mailboxName.ts';
import { readable } from './places.ts';
import type { Asked } from './session.ts';
import type { Fact } from './walk.ts';

/** A command that begins to wait. A misspelt one asks for nothing: the server will not take it for the one that was meant. */
export function askedOf(line: CommandLine, turn: TurnId, faults: readonly Fault[]): Asked {
  const { likeness, verb, uid, tag, facts } = line;
  const base: Asked = {
    turn,
    firstTurn: turn,
    tag: tag.slice(0, 256),
    faults,
    got: 0,
    hits: 0,
    ...(likeness === 'none' && { withheld: true }),
  };
  if (likeness !== 'same' || verb === undefined) return base;
  return learnArguments({ ...base, verb, ...(uid && { uid }) }, facts);
}

/** What the arguments that were read so far tell. */
export function learnArguments(asked: Asked, facts: readonly Fact[]): Asked {
  const first = (name: Fact['name']): string | undefined => facts.find((fact) => fact.name === name)?.value;
  const mailboxes = facts.filter(({ name }) => name === 'mailbox');
  // COPY and MOVE name the mailbox that a refusal is about last, and so does RENAME.
  const mailbox = mailboxes[mailboxes.length - 1]?.value;
  const mechanism = first('mechanism');
  const number = highest(first('set') ?? '');
  const wants = asked.verb === 'FETCH' ? wantsOf(facts) : undefined;
  const deletes = asked.verb === 'STORE' ? deletesOf(facts) : undefined;
  return {
    ...asked,
    ...(mailbox !== undefined && { mailbox: shownMailbox(mailbox) }),
    ...(mechanism !== undefined && { mechanism: mechanism.toUpperCase() }),
    ...(number !== undefined && !asked.uid && { number }),
    ...(wants && { wants }),
    ...(deletes && { deletes, set: `${asked.uid ? 'uid ' : ''}${(first('set') ?? '').slice(0, 64)}` }),
    ...(wants === 'content' && asksFlags(facts) && { asksFlags: true }),
  };
}

/** A mailbox's name as people read it. */
export function shownMailbox(name: string): string {
  const decoded = decodeMailboxName(name);
  return decoded === undefined ? readable(name) : visible(decoded.slice(0, 240));
}

function highest(set: string): number | undefined {
  const numbers = (set.match(/\d{1,10}/g) ?? []).map(Number);
  return numbers.length > 0 ? Math.max(...numbers) : undefined;
}

// RFC 9051 §6.4.5: BODY[...], RFC822 and RFC822.TEXT set \Seen; the PEEK forms and RFC822.HEADER do not. BODY alone is
// the structure.
function wantsOf(facts: readonly Fact[]): Asked['wants'] {
  const items = facts.filter(({ name }) => name === 'item' || name === 'bare').map(({ value }) => value.toUpperCase());
  if (items.some((item) => item === 'RFC822' || item === 'RFC822.TEXT' || item === 'BODY[' || item === 'BINARY[')) {
    return 'content';
  }
  if (items.some((item) => item.endsWith('.PEEK[') || item === 'RFC822.HEADER')) return 'peek';
  return items.includes('BODY') && !items.includes('BODYSTRUCTURE') ? 'structure' : undefined;
}

/** RFC 9051 §6.4.5: ALL, FAST and FULL stand for lists with FLAGS in them. */
function asksFlags(facts: readonly Fact[]): boolean {
  return facts.some(
    ({ name, value }) => (name === 'item' || name === 'bare') && /^(?:FLAGS|ALL|FAST|FULL)$/i.test(value),
  );
}

// RFC 9051 §6.4.6: FLAGS without a sign replaces all flags, \Deleted with them.
function deletesOf(facts: readonly Fact[]): Asked['deletes'] {
  const flags = facts.filter(({ name }) => name === 'flag').map(({ value }) => value);
  const mode = facts.find(({ name }) => name === 'mode')?.value ?? '';
  if (flags.some((flag) => /^\\deleted$/i.test(flag))) return mode.startsWith('-') ? 'unmarks' : 'marks';
  if (flags.some((flag) => systemFlag.test(flag)) && !mode.startsWith('-')) return 'keyword';
  return /^FLAGS/i.test(mode) ? 'unmarks' : undefined;
}
