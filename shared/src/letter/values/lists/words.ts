// Fields whose value is one word of a short list: Auto-Submitted, Precedence, Importance and the like.

import type { LetterId } from '../../citations.ts';
import { letterCitations } from '../../citations.ts';
import type { ValueCursor, ValueReader } from '../cursor.ts';
import { readParameters } from '../content/parameters.ts';

/**
 * A reader for one word.
 * @param family the beginning of the explanations: `letter.auto` for `letter.auto.no`
 */
function wordReader(family: string): ValueReader {
  return (value: ValueCursor) => {
    value.comments();
    const word = value.peek(/[A-Za-z0-9-]{1,40}(?=[\s;(]|$)/y)?.[0] ?? '';
    const id = `${family}.${word.toLowerCase()}`;
    if (Object.hasOwn(letterCitations, id)) value.take(word.length, id as LetterId);
    else value.skip(word.length);
    value.comments();
  };
}

// auto-submitted = "Auto-Submitted:" [CFWS] auto-submitted-field [CFWS] opt-parameter-list       (RFC 3834 §5)
/** Reads whether a program wrote the letter. */
export function readAutoSubmitted(value: ValueCursor): void {
  wordReader('letter.auto')(value);
  readParameters(value);
}

export const readPrecedence = wordReader('letter.precedence');
export const readImportance = wordReader('letter.importance');
export const readPriority = wordReader('letter.priority');
/** `1 (Highest)` to `5 (Lowest)`. */
export const readNumberedPriority = wordReader('letter.xPriority');
export const readSensitivity = wordReader('letter.sensitivity');
/** RFC 8689 §3: the one value there is means "deliver even where TLS fails". */
export const readTlsRequired = wordReader('letter.tls');
