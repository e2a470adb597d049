// The tables as queries see them: text, whole numbers and octets, so that SQLite and PostgreSQL hold the same. What makes
// them is migrations.ts. Truth is 0 or 1, a time is Unix time in milliseconds, absent is null.

import type { ColumnType } from 'kysely';
import type { CommentPolicy, Visibility } from '@mailterm/shared/wire/transcripts';

/** Written as a Buffer; libsql gives it back as an ArrayBuffer (pack.ts reads both). */
export type Octets = ColumnType<Uint8Array | ArrayBuffer, Buffer, Buffer>;

export interface RecordingRow {
  readonly id: string;
  readonly owner: string;
  readonly title: string;
  readonly host: string;
  readonly port: number;
  readonly security: string;
  readonly dialect: string;
  readonly is_practice: number;
  readonly started_ms: number;
  readonly ended_ms: number | null;
  readonly expires_ms: number;
  readonly turns: number;
  /** The highest turn so far, -1 for none: what counts as a new one. */
  readonly last_turn: number;
  readonly secrets: number;
  /** What it takes: JSON while it runs, packed afterwards. */
  readonly octets: number;
  /** The highest event that is on disk, -1 for none: what is written twice is kept once. */
  readonly last_seq: number;
  /** Its owner deleted it while it ran: nothing of it is left but this row, which goes when the session does. */
  readonly is_deleted: number;
}

/** An event of a recording that runs, as it reads now. */
export interface EventRow {
  readonly recording: string;
  readonly seq: number;
  readonly body: string;
}

/** All events of a recording that is over. */
export interface PackRow {
  readonly recording: string;
  readonly body: Octets;
}

export interface LinkRow {
  readonly id: string;
  readonly owner: string;
  readonly recording: string | null;
  readonly delete_digest: string;
  readonly title: string;
  readonly revision: number;
  readonly created_ms: number;
  readonly expires_ms: number | null;
  readonly visibility: Visibility;
  readonly comments: CommentPolicy;
  readonly turns: number;
  readonly octets: number;
}

/** What a link shows. There is one for each link: the ones before are gone. */
export interface RevisionRow {
  readonly link: string;
  readonly number: number;
  readonly body: Octets;
}

export interface CommentRow {
  readonly link: string;
  readonly id: string;
  readonly turn: number;
  readonly span: number | null;
  readonly author: string;
  readonly by_owner: number;
  readonly written_ms: number;
  readonly text: string;
  readonly is_shown: number;
}

export interface Tables {
  readonly recordings: RecordingRow;
  readonly events: EventRow;
  readonly packs: PackRow;
  readonly links: LinkRow;
  readonly revisions: RevisionRow;
  readonly comments: CommentRow;
}
