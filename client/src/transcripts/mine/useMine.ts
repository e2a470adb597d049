// The list of one's own transcripts as the server tells it, and what can be done to what stands in it. After every change the
// list is fetched anew: what it shows is what is stored.

import { useCallback, useEffect, useState } from 'react';
import type { Saying } from '@mailterm/shared/dialect';
import type { ChangeAsked, DeleteAsked, MineTold } from '@mailterm/shared/wire/transcripts';
import { ask } from '../../link/ask.ts';

export interface Mine {
  /** Undefined until it was told once. */
  readonly told: MineTold | undefined;
  /** Why the last question or change failed. */
  readonly why: Saying | undefined;
  fetch(): Promise<void>;
  /** Each is true when it was done. */
  rename(recording: string, title: string): Promise<boolean>;
  deleteRecording(id: string): Promise<boolean>;
  changeLink(id: string, change: ChangeAsked): Promise<boolean>;
  deleteLink(id: string): Promise<boolean>;
}

/** Asks for the list when it is first drawn. */
export function useMine(): Mine {
  const [told, setTold] = useState<MineTold>();
  const [why, setWhy] = useState<Saying>();
  const fetch = useCallback(async () => {
    const answer = await ask<MineTold>('recordings');
    setWhy(answer.ok ? undefined : answer.why);
    if (answer.ok) setTold(answer.value);
  }, []);
  useEffect(() => void fetch(), [fetch]);
  const post = async (path: string, body: object) => {
    const answer = await ask<object>(path, body);
    if (answer.ok) await fetch();
    else setWhy(answer.why);
    return answer.ok;
  };
  return {
    told,
    why,
    fetch,
    rename: (id, title) => post(`recordings/${id}/rename`, { title }),
    deleteRecording: (id) => post(`recordings/${id}/delete`, {}),
    changeLink: (id, change) => post(`links/${id}/change`, change),
    deleteLink: (id) => post(`links/${id}/delete`, {} satisfies DeleteAsked),
  };
}
