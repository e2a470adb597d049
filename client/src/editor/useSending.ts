// A letter on its way: sent piece by piece, so that it can be stopped, and so that nothing of it waits in the page for long.

import { useEffect, useRef, useState } from 'react';
import { LF } from '@mailterm/shared/octets';
import { frameOctetsMax } from '@mailterm/shared/wire/frame';
import type { DeskProps } from './handle.ts';
import { clientOctets } from './turn.ts';

/** So much may be under way: more than a round trip needs, and little enough to stop soon. */
const aheadOctetsMax = 65_536;

interface Letter {
  readonly sessionId: number;
  readonly octets: Uint8Array;
  /** Octets of the person's that were in the log before. */
  readonly baseOctets: number;
  readonly stopped: boolean;
}

export interface Sending {
  /** True while nothing else may be sent. */
  readonly isBusy: boolean;
  readonly letter: Letter | undefined;
  /** Octets of the letter that have crossed. */
  readonly crossedOctets: number;
  begin(octets: Uint8Array): void;
  stop(): void;
  /** Forgets a letter that was stopped. */
  dismiss(): void;
}

/** @param props the session that takes it */
export function useSending({ session, store }: DeskProps): Sending {
  const [letter, setLetter] = useState<Letter>();
  const sentOctets = useRef(0);
  const isHere = letter?.sessionId === session.id;
  const crossedOctets = letter && isHere ? clientOctets(session) - letter.baseOctets : 0;
  useEffect(() => {
    if (!letter || !isHere) return;
    const isOver = session.phase !== 'open' || crossedOctets >= letter.octets.length;
    if (isOver) return setLetter(undefined);
    while (!letter.stopped && sentOctets.current < letter.octets.length) {
      if (sentOctets.current - crossedOctets >= aheadOctetsMax) break;
      const piece = pieceAt(letter.octets, sentOctets.current);
      // The session has said why.
      if (!store.send(piece)) return setLetter({ ...letter, stopped: true });
      sentOctets.current += piece.length;
    }
  }, [letter, isHere, session.phase, crossedOctets, store]);
  return {
    isBusy: letter !== undefined && isHere && !letter.stopped,
    letter: isHere ? letter : undefined,
    crossedOctets,
    begin: (octets) => {
      sentOctets.current = 0;
      setLetter({ sessionId: session.id, octets, baseOctets: clientOctets(session), stopped: false });
    },
    stop: () => letter && setLetter({ ...letter, stopped: true }),
    dismiss: () => setLetter(undefined),
  };
}

/** Whole lines, so that whoever stops can go on by hand; a line that is longer than a frame is cut. */
function pieceAt(octets: Uint8Array, start: number): Uint8Array {
  const piece = octets.subarray(start, start + frameOctetsMax);
  const lines = piece.lastIndexOf(LF) + 1;
  return lines > 0 ? piece.subarray(0, lines) : piece;
}
