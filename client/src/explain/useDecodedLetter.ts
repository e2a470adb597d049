// Decoding a letter, while the page goes on: fetches the decoder with the first letter, and remembers what was decoded.

import { useEffect, useState } from 'react';
import type { UnitEntry } from '../session/model.ts';
import type { DecodedLetter } from './decodeLetter.ts';
import { storedOctets } from './wholeLetter.ts';
import type { WholeLetter } from './wholeLetter.ts';

/** A decoded letter, or why there is none. */
export type DecodingOutcome = DecodedLetter | 'decoding' | 'failed';

/** Letters that were decoded, by their first piece: going back to one shows it at once. */
const remembered = new WeakMap<UnitEntry, { readonly octets: number; readonly outcome: Promise<DecodingOutcome> }>();

function decodingOf(whole: WholeLetter): Promise<DecodingOutcome> {
  const [first] = whole.pieces;
  const known = first && remembered.get(first);
  if (known?.octets === whole.octets) return known.outcome;
  const outcome: Promise<DecodingOutcome> = import('./decodeLetter.ts')
    .then(({ decodeLetter }) => decodeLetter(storedOctets(whole)))
    .catch(() => {
      // The next look tries again: the decoder may only have been out of reach.
      if (first) remembered.delete(first);
      return 'failed' as const;
    });
  if (first) remembered.set(first, { octets: whole.octets, outcome });
  return outcome;
}

/**
 * The letter decoded, once it is wanted.
 * @param wanted false while nobody has asked for it
 */
export function useDecodedLetter(whole: WholeLetter, wanted: boolean): DecodingOutcome {
  const [outcome, setOutcome] = useState<DecodingOutcome>('decoding');
  const [first] = whole.pieces;
  const { octets } = whole;
  useEffect(() => {
    if (!wanted) return undefined;
    let gone = false;
    const follow = async () => {
      const done = await decodingOf(whole);
      if (!gone) setOutcome(done);
    };
    void follow();
    return () => {
      gone = true;
    };
    // A letter is the same as long as it begins with the same piece and has not grown.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [first, octets, wanted]);
  return outcome;
}
