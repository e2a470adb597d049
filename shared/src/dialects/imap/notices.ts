// What looks like success and is not: an OK that did something else than was meant, and marks of \Deleted that nothing
// follows. Looks at what is remembered of the conversation; says nothing about refusals.

import type { Certainty, Diagnosis } from '../../dialect.ts';
import type { SeenId } from './citations.ts';
import type { Asked, Mailbox, Session } from './session.ts';

/**
 * What the OK that ends a command hides.
 * @param session as it is after it
 */
export function notice(session: Session, asked: Asked): readonly Diagnosis[] {
  const { verb, wants, got, seen, deletes, faults, turn } = asked;
  const found: Diagnosis[] = [];
  const add = (id: SeenId, certainty: Certainty): unknown => found.push({ id, certainty, turn });
  if (verb === 'FETCH' && wants === 'structure' && got > 0) add('seen.structure', 'likely');
  // RFC 9051 §6.4.5: nothing changes in a mailbox that was opened by EXAMINE.
  if (seen && !session.mailbox.readOnly) add('seen.read', 'certain');
  if (verb === 'STORE' && deletes === 'keyword') add('seen.keyword', 'certain');
  if (faults.some(({ id }) => id === 'fault.tagRepeated')) add('seen.tagRepeated', 'certain');
  return found;
}

/** What the person loses by leaving now. */
export function noticeLeaving({ base, mailbox }: Session): readonly Diagnosis[] {
  if (base !== 'selected' || !mailbox.marked) return [];
  return [{ id: 'seen.notExpunged' satisfies SeenId, certainty: 'certain', turn: mailbox.marked.turn }];
}

/** Sets of marked messages that are remembered. */
const setsMax = 16;

/** The mailbox after a STORE that succeeded. */
export function marksAfter(mailbox: Mailbox, { deletes, set = '', turn }: Asked): Mailbox {
  if (mailbox.readOnly) return mailbox;
  const { marked } = mailbox;
  if (deletes === 'marks') {
    return { ...mailbox, marked: { sets: [...(marked?.sets ?? []), set].slice(-setsMax), turn } };
  }
  if (deletes !== 'unmarks' || !marked) return mailbox;
  const sets = marked.sets.filter((other) => !covers(set, other));
  return sets.length > 0 ? { ...mailbox, marked: { ...marked, sets } } : withoutMarks(mailbox);
}

/** The mailbox when what was marked is gone, or not marked any more. */
export function withoutMarks({ marked: _marked, ...mailbox }: Mailbox): Mailbox {
  return mailbox;
}

/** Whether all messages of a set may be in another one; numbers and UIDs cannot be compared, so they may. */
function covers(whole: string, part: string): boolean {
  if (whole.startsWith('uid ') !== part.startsWith('uid ')) return true;
  const outer = rangesOf(whole);
  return rangesOf(part).every(([low, high]) => outer.some(([least, most]) => least <= low && high <= most));
}

// ABNF: sequence-set (RFC 9051 §9); `*` is the highest number there is.
function rangesOf(set: string): readonly (readonly [number, number])[] {
  return set
    .replace(/^uid /, '')
    .split(',')
    .map((range) => {
      const ends = range.split(':').map((end) => (end === '*' ? Infinity : Number(end)));
      return [Math.min(...ends), Math.max(...ends)] as const;
    });
}
