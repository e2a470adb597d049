// What is told of what the store holds: field by field, so that an owner, a digest or a hidden recording cannot slip in.

import type { Comment, TranscriptDocument } from '@mailterm/shared/transcript/document';
import { writePublicEvent } from '@mailterm/shared/transcript/publicJson';
import type { LinkTold, RecordingTold, TranscriptTold } from '@mailterm/shared/wire/transcripts';
import type { Link, Recording, Store, StoredComment } from '../../store/store.ts';

/** A link as its owner sees it. */
export function tellLink(link: Link): LinkTold {
  const { id, title, revision, createdMs, expiresMs, visibility, comments, waiting, turns } = link;
  return {
    id,
    title,
    revision,
    createdMs,
    ...(expiresMs !== undefined && { expiresMs }),
    visibility,
    comments,
    waiting,
    turns,
  };
}

/** A recording as its owner sees it. */
export function tellRecording(recording: Recording, links: readonly Link[]): RecordingTold {
  const { id, title, target, dialect, isPractice, startedMs, endedMs, turns, secrets, expiresMs } = recording;
  return {
    id,
    title,
    target,
    dialect,
    isPractice,
    startedMs,
    ...(endedMs !== undefined && { endedMs }),
    turns,
    secrets,
    expiresMs,
    links: links.filter((link) => link.recording === id).map(tellLink),
  };
}

/** A comment without what only its owner decides. */
export function tellComment({ id, turn, span, author, byOwner, writtenMs, text }: StoredComment): Comment {
  return { id, turn, ...(span !== undefined && { span }), author, byOwner, writtenMs, text };
}

/** What a reader may see of a link, and what waits beside it. Gives undefined where they may see nothing. */
export async function readLink(store: Store, id: string, reader: string | undefined, nowMs: number) {
  const found = await store.link(id, nowMs);
  if (!found) return undefined;
  const isMine = reader !== undefined && reader === found.link.owner;
  if (found.link.visibility === 'owner' && !isMine) return undefined;
  const comments = await store.comments(id);
  const shown = comments.filter(({ isShown }) => isShown).map(tellComment);
  const waiting = comments.filter(({ isShown }) => !isShown).map(tellComment);
  const document: TranscriptDocument = { ...found.document, comments: shown };
  return { link: found.link, document, isMine, waiting };
}

/** A document as JSON in one line. */
export function documentJson({ events, ...rest }: TranscriptDocument): string {
  return `${JSON.stringify(rest).slice(0, -1)},"events":[${events.map(writePublicEvent).join(',')}]}`;
}

/** What the page of a transcript is told, as JSON. */
export function transcriptJson(document: TranscriptDocument, rest: Omit<TranscriptTold, 'document'>): string {
  return `{"document":${documentJson(document)},${JSON.stringify(rest).slice(1)}`;
}
