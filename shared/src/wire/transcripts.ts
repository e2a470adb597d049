// What the page asks about transcripts over HTTP, and what it is told. A recording is the log of one's own session, which
// nobody else can open. A link makes a copy of it, a revision, readable for who has the address. Every change is a POST.

import type { Comment, TranscriptDocument } from '../transcript/document.ts';
import type { Target } from '../transcript/event.ts';
import type { HideSwitches } from '../transcript/hide/switches.ts';

/** Characters of what a person writes beside a transcript; of a comment's text: comment.ts. */
export const titleCharactersMax = 200;
export const authorCharactersMax = 60;

/** Who may write beside the turns of a transcript. What a visitor writes is seen by others when its owner has allowed it. */
export const commentPolicies = ['off', 'owner', 'visitors'] as const;
export type CommentPolicy = (typeof commentPolicies)[number];

/** How long a link leads somewhere: a day, 30 days, or until somebody deletes it. */
export const linkLives = ['day', 'month', 'keep'] as const;
export type LinkLife = (typeof linkLives)[number];

/** `link`: who has the address. `owner`: nobody but its owner, for a while. */
export const visibilities = ['link', 'owner'] as const;
export type Visibility = (typeof visibilities)[number];

/** A recording in the list of one's own. */
export interface RecordingTold {
  readonly id: string;
  readonly title: string;
  readonly target: Target;
  readonly dialect: string;
  readonly isPractice: boolean;
  /** Unix time. */
  readonly startedMs: number;
  /** Absent while it goes on. */
  readonly endedMs?: number;
  readonly turns: number;
  readonly secrets: number;
  /** When it is deleted by itself, in Unix time. */
  readonly expiresMs: number;
  readonly links: readonly LinkTold[];
}

/** A link as its owner sees it. */
export interface LinkTold {
  readonly id: string;
  readonly title: string;
  readonly revision: number;
  readonly createdMs: number;
  /** Absent: until it is deleted. */
  readonly expiresMs?: number;
  readonly visibility: Visibility;
  readonly comments: CommentPolicy;
  /** Comments of visitors that nobody but the owner sees so far. */
  readonly waiting: number;
  readonly turns: number;
}

/** `GET recordings`. */
export interface MineTold {
  readonly recordings: readonly RecordingTold[];
  /** Links to imported transcripts, and those whose recording is gone. */
  readonly links: readonly LinkTold[];
  readonly used: { readonly octets: number; readonly limit: number };
}

/** `POST recordings/ID/share`, and `POST links/ID/revise` for a new revision of what a link shows. */
export interface ShareAsked {
  readonly title: string;
  readonly hide: HideSwitches;
  /** The last event that the preview was made of. */
  readonly through: number;
  /** SHA-256 of the events that the preview showed (digest.ts): nothing else is stored. */
  readonly digest: string;
  readonly life: LinkLife;
  readonly comments: CommentPolicy;
}

/** `POST recordings/ID/rename`. */
export interface RenameAsked {
  readonly title: string;
}

/** `POST links/import`: a transcript that was opened in the page. */
export interface ImportAsked extends Pick<ShareAsked, 'life' | 'comments'> {
  readonly document: TranscriptDocument;
}

/** The answer to both. The token deletes the link without the cookie; it is told once and kept by nobody. */
export interface SharedTold {
  readonly link: LinkTold;
  readonly deleteToken: string;
}

/** The answer to `POST links/ID/revise`. The address and the delete link stay as they were. */
export type RevisedTold = Pick<SharedTold, 'link'>;

/** `POST links/ID/change`: what is given is changed. */
export interface ChangeAsked {
  readonly title?: string;
  readonly life?: LinkLife;
  readonly visibility?: Visibility;
  readonly comments?: CommentPolicy;
}

/** `POST links/ID/delete`. */
export interface DeleteAsked {
  readonly deleteToken?: string;
}

/** `GET links/ID`: what the page of a transcript shows. */
export interface TranscriptTold {
  readonly document: TranscriptDocument;
  readonly link: Pick<LinkTold, 'id' | 'revision' | 'createdMs' | 'expiresMs' | 'comments' | 'visibility'>;
  /** The reader owns it. */
  readonly isMine: boolean;
  /** To its owner: comments that wait to be allowed. */
  readonly waiting?: readonly Comment[];
}

/** `POST links/ID/comments`; the answer is the comment, which waits where a visitor wrote it. */
export interface CommentAsked extends Pick<Comment, 'turn' | 'span' | 'author' | 'text'> {}

export interface CommentTold {
  readonly comment: Comment;
  readonly waits: boolean;
}
