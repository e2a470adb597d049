// The course of sharing: fetch, choose what to leave out, look, create the link. Nothing is sent before the person asks for
// the link, and then only a title, choices and a digest of what they saw: the server makes the same of its own recording.

import { useCallback, useEffect, useMemo, useState } from 'react';
import type { Saying } from '@mailterm/shared/dialect';
import type { TranscriptDocument } from '@mailterm/shared/transcript/document';
import { usualSwitches } from '@mailterm/shared/transcript/hide/switches';
import type { HideSwitches } from '@mailterm/shared/transcript/hide/switches';
import type {
  CommentPolicy,
  ImportAsked,
  LinkLife,
  LinkTold,
  ShareAsked,
  SharedTold,
} from '@mailterm/shared/wire/transcripts';
import { ask } from '../../link/ask.ts';
import type { Answered } from '../../link/ask.ts';
import { digestOf, documentOf } from './documentOf.ts';
import { fetchDraft } from './source.ts';
import type { Draft, ShareSource } from './source.ts';

/** What the person chooses. */
export interface Terms {
  readonly title: string;
  readonly hide: HideSwitches;
  readonly life: LinkLife;
  readonly comments: CommentPolicy;
}

/** A link that exists now. A revision has no new delete link. */
export interface Made {
  readonly link: LinkTold;
  readonly deleteToken?: string;
}

export interface Sharing {
  /** Undefined while it is fetched. */
  readonly draft: Draft | undefined;
  /** What readers would get with the present choices. */
  readonly document: TranscriptDocument | undefined;
  readonly terms: Terms;
  choose(change: Partial<Terms>): void;
  /** Why it could not be fetched or shared. */
  readonly why: Saying | undefined;
  /** The session went on since the preview was made. */
  readonly changed: boolean;
  readonly busy: boolean;
  readonly made: Made | undefined;
  create(): void;
  /** Fetches once more. */
  fetch(): void;
}

const atFirst: Terms = { title: '', hide: usualSwitches(false), life: 'month', comments: 'off' };

/** @param source the same object as long as the dialog is open */
export function useShare(source: ShareSource): Sharing {
  const [draft, setDraft] = useState<Draft>();
  const [terms, setTerms] = useState(atFirst);
  const [why, setWhy] = useState<Saying>();
  const [changed, setChanged] = useState(false);
  const [busy, setBusy] = useState(false);
  const [made, setMade] = useState<Made>();
  const fetch = useCallback(
    async (again: boolean) => {
      const fetched = await fetchDraft(source);
      setWhy(fetched.ok ? undefined : fetched.why);
      if (!fetched.ok) return;
      setDraft(fetched.draft);
      // What the person has chosen meanwhile stays.
      if (!again) setTerms((now) => ({ ...now, ...firstTerms(fetched.draft, source) }));
    },
    [source],
  );
  useEffect(() => void fetch(false), [fetch]);
  const { title, hide } = terms;
  const document = useMemo(() => draft && documentOf(draft, title, hide), [draft, title, hide]);
  const create = async () => {
    if (!draft || !document || busy) return;
    setBusy(true);
    setWhy(undefined);
    const answer = await post(source, draft, document, terms);
    setBusy(false);
    if (answer.ok) return setMade(answer.value);
    if (answer.why.id !== 'transcript.changed') return setWhy(answer.why);
    setChanged(true);
    await fetch(true);
  };
  return {
    draft,
    document,
    terms,
    choose: (change) => setTerms((now) => ({ ...now, ...change })),
    why,
    changed,
    busy,
    made,
    create: () => void create(),
    fetch: () => void fetch(draft !== undefined),
  };
}

function firstTerms({ title, isPractice }: Draft, source: ShareSource): Partial<Terms> {
  const first = { title, hide: usualSwitches(isPractice) };
  if (source.kind !== 'revision') return first;
  const { expiresMs, comments } = source.link;
  return { ...first, comments, life: expiresMs === undefined ? 'keep' : 'month' };
}

async function post(
  source: ShareSource,
  draft: Draft,
  document: TranscriptDocument,
  { life, comments, hide }: Terms,
): Promise<Answered<Made>> {
  if (draft.recording === undefined) {
    return ask<SharedTold>('links/import', { document, life, comments } satisfies ImportAsked);
  }
  const asked: ShareAsked = {
    title: document.title,
    hide,
    through: draft.events.at(-1)?.seq ?? 0,
    digest: await digestOf(document),
    life,
    comments,
  };
  if (source.kind !== 'revision') return ask<SharedTold>(`recordings/${draft.recording}/share`, asked);
  return ask<Made>(`links/${source.link.id}/revise`, asked);
}
