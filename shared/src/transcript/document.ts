// A transcript as one document: what is shared, exported, opened again and kept in a file. Its events are those of the
// public log in their final form: a unit that was redacted later stands there as it was redacted. docs/transcript.md is
// the same in prose, docs/transcript.schema.json for machines.

import type { TurnId } from '../dialect.ts';
import { secretsIn } from './counts.ts';
import type { PublicEvent } from './event.ts';

export const documentFormat = 'mailterm.transcript';

/** What was kept out before the document came to be, as counts. None of it is in the document. */
export interface HiddenCounts {
  /** Passwords and other credentials, by the recorder. */
  readonly secrets: number;
  /** Mail addresses, each counted once. */
  readonly addresses: number;
  /** IP addresses and Received fields. */
  readonly routes: number;
  /** Names of hosts and domains. */
  readonly hosts: number;
  /** Octets of letters. */
  readonly bodyOctets: number;
}

/** Something that somebody wrote beside a turn. */
export interface Comment {
  readonly id: string;
  readonly turn: TurnId;
  /** The place of a span in the last unit of the turn's reply, where the comment is about a part of it. */
  readonly span?: number;
  /** As the writer calls themself; '' for nobody. */
  readonly author: string;
  /** By who shared the transcript. */
  readonly byOwner: boolean;
  /** Unix time. */
  readonly writtenMs: number;
  /** Markdown, as it was written (comment.ts says which part of it is shown). */
  readonly text: string;
}

/** One conversation with one server. */
export interface TranscriptDocument {
  readonly format: typeof documentFormat;
  readonly v: 1;
  /** As its owner calls it; '' where nobody did. */
  readonly title: string;
  /**
   * `recorded`: a Mailterm server wrote it down while it happened. `imported`: somebody brought it, pasted or from a file, and
   * nobody vouches for it.
   */
  readonly origin: 'recorded' | 'imported';
  readonly hidden: HiddenCounts;
  /** In their order, numbered anew from 0; no `redact` among them. */
  readonly events: readonly PublicEvent[];
  readonly comments: readonly Comment[];
}

/**
 * The document of events of which nothing is hidden but their secrets, and beside which nobody has written anything.
 * @param events as a document has them
 */
export function documentOf(
  events: readonly PublicEvent[],
  { title, origin }: Pick<TranscriptDocument, 'title' | 'origin'>,
): TranscriptDocument {
  const secrets = events.reduce((sum, event) => sum + secretsIn(event), 0);
  const hidden = { secrets, addresses: 0, routes: 0, hosts: 0, bodyOctets: 0 };
  return { format: documentFormat, v: 1, title, origin, hidden, events, comments: [] };
}
