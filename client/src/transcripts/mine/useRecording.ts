// One recording of one's own, whole, as the server has it.

import { useEffect, useState } from 'react';
import type { TranscriptDocument } from '@mailterm/shared/transcript/document';
import { ask } from '../../link/ask.ts';
import type { Answered } from '../../link/ask.ts';

/** @returns undefined until the server has answered */
export function useRecording(id: string): Answered<TranscriptDocument> | undefined {
  const [answer, setAnswer] = useState<Answered<TranscriptDocument>>();
  useEffect(() => {
    let stale = false;
    void ask<TranscriptDocument>(`recordings/${id}`).then((come) => {
      if (!stale) setAnswer(come);
    });
    return () => {
      stale = true;
    };
  }, [id]);
  return answer;
}
