// What is opened on this page now: from a file, a paste, or the address, which may change while the page is there.

import { useCallback, useEffect, useState, useSyncExternalStore } from 'react';
import type { TranscriptDocument } from '@mailterm/shared/transcript/document';
import { go } from '../../routes.ts';
import { heldTranscriptPath } from '../fragment.ts';
import { keepOpened, recallOpened } from '../handover.ts';
import { readLinked } from './read.ts';
import type { Read, Refused } from './read.ts';

export interface Opening {
  /** None: there is a form to put something in. */
  readonly opened: readonly TranscriptDocument[];
  /** Why the last could not be opened. */
  readonly refused: Refused | undefined;
  readonly isReading: boolean;
  /** Opens what is being read. What cannot be read leaves what is there. */
  take(reading: Promise<Read>): void;
  /** Closes what is open, and takes it out of the address. */
  close(): void;
}

const nothing: readonly TranscriptDocument[] = [];

/** What the page has opened. */
export function useOpened(): Opening {
  const [opened, setOpened] = useState(recallOpened);
  const [refused, setRefused] = useState<Refused>();
  const [isReading, setReading] = useState(false);
  const fragment = useSyncExternalStore(watchAddress, () => location.hash);
  const show = useCallback((next: readonly TranscriptDocument[], why?: Refused) => {
    keepOpened(next);
    setOpened(next);
    setRefused(why);
    scrollTo(0, 0);
  }, []);
  useEffect(() => {
    let stale = false;
    void readLinked(fragment).then((read) => {
      if (stale || !read) return;
      if (read.ok) show(read.documents);
      else show(nothing, read);
    });
    return () => {
      stale = true;
    };
  }, [fragment, show]);
  return {
    opened,
    refused,
    isReading,
    take(reading) {
      setReading(true);
      setRefused(undefined);
      void reading.then((read) => {
        setReading(false);
        if (read.ok) show(read.documents);
        else setRefused(read);
      });
    },
    close() {
      show(nothing);
      go(heldTranscriptPath, 'replace');
    },
  };
}

function watchAddress(changed: () => void): () => void {
  addEventListener('popstate', changed);
  return () => removeEventListener('popstate', changed);
}
