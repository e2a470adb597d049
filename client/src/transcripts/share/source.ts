// Where a transcript that is to be shared comes from: a recording on the server, this tab alone, or something that was opened
// in the page. Fetches it; hides nothing yet.

import type { Saying } from '@mailterm/shared/dialect';
import type { HiddenCounts, TranscriptDocument } from '@mailterm/shared/transcript/document';
import type { PublicEvent } from '@mailterm/shared/transcript/event';
import type { LinkTold } from '@mailterm/shared/wire/transcripts';
import { isPractice } from '../../faults/practiceHost.ts';
import { ask } from '../../link/ask.ts';
import type { Session } from '../../session/model.ts';
import type { ShareWordId } from './words/ids.ts';

/** What the person asked to share. */
export type ShareSource =
  /** The session in the terminal; its recording on the server, or else what this tab has of it. */
  | { readonly kind: 'session'; readonly session: Session }
  | { readonly kind: 'recording'; readonly id: string }
  /** A link shows the recording as it is now. */
  | { readonly kind: 'revision'; readonly id: string; readonly link: LinkTold }
  /** A file or a paste. */
  | { readonly kind: 'opened'; readonly document: TranscriptDocument };

/** A transcript before anything is hidden beside its secrets. */
export interface Draft {
  readonly title: string;
  readonly origin: TranscriptDocument['origin'];
  readonly events: readonly PublicEvent[];
  /** What it lacked when it came. */
  readonly hidden: HiddenCounts;
  readonly isPractice: boolean;
  /** The recording on the server; absent where there is none. */
  readonly recording?: string;
  /** Why no link can be made of it. */
  readonly onlyHere?: ShareWordId;
}

export type Fetched = { readonly ok: true; readonly draft: Draft } | { readonly ok: false; readonly why: Saying };

/** Fetches what is to be shared. */
export async function fetchDraft(source: ShareSource): Promise<Fetched> {
  if (source.kind === 'opened') return { ok: true, draft: draftOf(source.document) };
  if (source.kind !== 'session') return fetchRecording(source.id, source.kind === 'revision' ? source.link.title : '');
  const { session } = source;
  if (session.watchOnly) return fromTab(session, 'program');
  if (session.recording === undefined) return fromTab(session, session.watching ? 'watched' : 'notRecorded');
  const fetched = await fetchRecording(session.recording.id, '');
  return fetched.ok || fetched.why.id === 'link.unreachable' ? fetched : fromTab(session, 'notRecorded');
}

async function fetchRecording(recording: string, title: string): Promise<Fetched> {
  const answer = await ask<TranscriptDocument>(`recordings/${encodeURIComponent(recording)}`);
  if (!answer.ok) return answer;
  const draft = draftOf(answer.value);
  return { ok: true, draft: { ...draft, recording, title: title === '' ? draft.title : title } };
}

async function fromTab(session: Session, onlyHere: ShareWordId): Promise<Fetched> {
  const { ownLog } = await import('./ownLog.ts');
  const events = ownLog(session);
  const draft = { title: '', origin: 'recorded', events, hidden: nothing, onlyHere } as const;
  return { ok: true, draft: { ...draft, isPractice: isPractice(session) } };
}

function draftOf({ title, origin, events, hidden }: TranscriptDocument): Draft {
  const target = events.find((event) => event.kind === 'open')?.target;
  return { title, origin, events, hidden, isPractice: target !== undefined && isPractice({ target }) };
}

const nothing: HiddenCounts = { secrets: 0, addresses: 0, routes: 0, hosts: 0, bodyOctets: 0 };
