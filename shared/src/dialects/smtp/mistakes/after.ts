// What the server took without a word and is wrong all the same, and what is lost if the person leaves now.

import type { Diagnosis, Held } from '../../../dialect.ts';
import { blame } from '../sayings.ts';
import { oldest } from '../session.ts';
import type { Asked, Session } from '../session.ts';

/**
 * Notes on the latest success, or on leaving.
 * @param leaves the person is about to go
 */
export function after(session: Session, leaves: boolean, held: Held): readonly Diagnosis[] {
  if (leaves) return onLeaving(session, held);
  const { done } = session;
  if (done === undefined) return [];
  if (done.on === 'MAIL') return onSender(session, done);
  return done.on === '.' ? onLetter(session, done.turn) : [];
}

// RFC 5321 §6.1: only the answer to the dot says that the server has taken the letter.
function onLeaving(session: Session, held: Held): readonly Diagnosis[] {
  const asked = oldest(session);
  if (asked?.on === '.') return [blame('mistake.leftTooSoon', 'certain', asked.turn)];
  return session.client.kind === 'block' ? [blame('mistake.leftTooSoon', 'certain', held.turn)] : [];
}

// RFC 5321 §7.1: nobody checks the sender here. A name of the sender's own domain is no reason to speak of it.
function onSender({ authenticated, hello }: Session, { argument, turn }: Asked): readonly Diagnosis[] {
  const domain = argument?.split('@')[1]?.toLowerCase();
  const name = hello?.name.toLowerCase() ?? '';
  if (authenticated || domain === undefined || !name.includes('.') || name.startsWith('[')) return [];
  const isOwn = organisation(domain) === organisation(name);
  return isOwn ? [] : [blame('mistake.forgedSender', 'likely', turn)];
}

/** The last two labels: enough to see that two names have nothing to do with each other. */
function organisation(domain: string): string {
  return domain.split('.').slice(-2).join('.');
}

function onLetter({ letter, received }: Session, turn: Diagnosis['turn']): readonly Diagnosis[] {
  if (letter === undefined) return [];
  // RFC 5322 §2.1: the text begins at once, and what looks like nothing arrives.
  if (letter.fields === 0) return [blame('mistake.noHeader', 'certain', turn)];
  const notes: Diagnosis[] = [];
  // RFC 5321 §3.3: the envelope decides. A letter to a list, or a blind copy, names in its header nobody who receives it.
  const left = letter.named.filter(({ address }) => !received.includes(address));
  const some = letter.named.length > left.length;
  const first = left.find(({ field }) => field === 'bcc') ?? (some ? left[0] : undefined);
  if (first) notes.push(blame('mistake.receiverOnlyInHeader', 'likely', turn, { receiver: first.address }));
  if (letter.hasUntoldCharset) notes.push(blame('mistake.rawEightBit', 'certain', turn));
  return notes;
}
