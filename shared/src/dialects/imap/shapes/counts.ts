// The items of STATUS, asked for and answered (RFC 9051 §6.3.11, §7.3.3).

import { messageCitations } from '../citations.ts';
import type { MessageId } from '../citations.ts';

/** An item of STATUS; those that nobody knows are `count.other`. */
export function countId(word: string): MessageId {
  const id = `count.${word.toUpperCase()}`;
  return Object.hasOwn(messageCitations, id) ? (id as MessageId) : 'count.other';
}
