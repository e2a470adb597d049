// What outlives a session: recordings, links and comments. The contract; database.ts keeps it in SQLite or PostgreSQL. Only
// public events come in, and nothing that identifies a person but the digest of their owner label.

import type { Comment, TranscriptDocument } from '@mailterm/shared/transcript/document';
import type { PublicEvent, Target } from '@mailterm/shared/transcript/event';
import type { CommentPolicy, LinkTold, RecordingTold, Visibility } from '@mailterm/shared/wire/transcripts';

/** The digest of somebody's label, base64url of SHA-256; the label itself is in their cookie only. */
export type Owner = string;

/** What one session adds to its recording. The first one of a recording creates it. */
export interface RecordWrite {
  readonly id: string;
  readonly owner: Owner;
  readonly target: Target;
  readonly isPractice: boolean;
  readonly startedMs: number;
  /** In their order. A `redact` among them also rewrites the event that it is about: the secret is in no row afterwards. */
  readonly events: readonly PublicEvent[];
  /** Unix time; the recording is over. */
  readonly endedMs?: number;
}

export interface Recording extends Omit<RecordingTold, 'links'> {
  readonly owner: Owner;
}

/** What a link shows from now on. */
export interface Revision {
  readonly title: string;
  readonly document: Omit<TranscriptDocument, 'title' | 'comments'>;
}

export interface NewLink extends Revision {
  readonly id: string;
  readonly owner: Owner;
  /** The recording that it was made of; absent for an imported one. */
  readonly recording?: string;
  /** SHA-256 of the token that deletes it. */
  readonly deleteDigest: string;
  readonly createdMs: number;
  readonly expiresMs?: number;
  readonly visibility: Visibility;
  readonly comments: CommentPolicy;
}

export interface Link extends LinkTold {
  readonly owner: Owner;
  readonly recording?: string;
  readonly deleteDigest: string;
}

/** A comment, and whether others see it. */
export interface StoredComment extends Comment {
  readonly isShown: boolean;
}

/**
 * Every method is one transaction; what it resolves with is on disk. An id that is not there, that has expired, or that
 * belongs to somebody else where an owner is asked for, gives undefined or false: nobody learns which of these it was.
 * `nowMs` is Unix time.
 */
export interface Store {
  /** Appends to recordings, all or none of them. Rejects when the disk or the database does not take it. */
  record(writes: readonly RecordWrite[]): Promise<void>;
  /** Newest first. */
  recordings(owner: Owner, nowMs: number): Promise<readonly Recording[]>;
  /** With its events as they read last: no `redact` among them. */
  recording(
    owner: Owner,
    id: string,
    nowMs: number,
  ): Promise<{ readonly recording: Recording; readonly events: readonly PublicEvent[] } | undefined>;
  renameRecording(owner: Owner, id: string, title: string): Promise<boolean>;
  /** Links that were made of it stay. */
  deleteRecording(owner: Owner, id: string): Promise<boolean>;
  /** Octets that an owner's recordings and links take. */
  usedOctets(owner: Owner): Promise<number>;
  /** The part of it that links take: no sweep makes room in it. */
  linkOctets(owner: Owner): Promise<number>;

  links(owner: Owner, nowMs: number): Promise<readonly Link[]>;
  createLink(link: NewLink): Promise<void>;
  /** What the link shows is replaced; the revisions before are gone. Returns the new number. */
  reviseLink(owner: Owner, id: string, revision: Revision): Promise<number | undefined>;
  changeLink(
    owner: Owner,
    id: string,
    change: {
      readonly title?: string;
      /** null: until it is deleted. */
      readonly expiresMs?: number | null;
      readonly visibility?: Visibility;
      readonly comments?: CommentPolicy;
    },
  ): Promise<boolean>;
  link(
    id: string,
    nowMs: number,
  ): Promise<{ readonly link: Link; readonly document: Omit<TranscriptDocument, 'comments'> } | undefined>;
  deleteLink(id: string): Promise<boolean>;

  comments(link: string): Promise<readonly StoredComment[]>;
  addComment(link: string, comment: StoredComment): Promise<void>;
  showComment(link: string, comment: string): Promise<boolean>;
  deleteComment(link: string, comment: string): Promise<boolean>;

  /** Deletes what has expired, and of each owner the oldest recordings beyond the quota. Gives the room back to the disk. */
  sweep(nowMs: number): Promise<{ readonly recordings: number; readonly links: number }>;
  close(): Promise<void>;
}
