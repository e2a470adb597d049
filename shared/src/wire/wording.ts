// What `GET practice/wording` tells the page: the words of a practice server, and where each of them comes from.

import type { Protocol } from './faults.ts';

/** Where the words of a reply come from. */
export type WordingSource =
  /** Somebody saw a server say so: which one, and when. */
  | { readonly kind: 'observed'; readonly where: string }
  /** A page of the maker of the server, or an RFC, says so. */
  | { readonly kind: 'documented'; readonly page: string }
  /** Ours: nobody here knows what such a server says, or it is the model server itself. */
  | { readonly kind: 'own' };

/** One reply. */
export interface WordedReply {
  readonly protocol: Protocol;
  /** Without line ends; `{name}` stands for a fact of the conversation. Of IMAP without the tag. */
  readonly lines: readonly string[];
  readonly source: WordingSource;
}

export interface WordingTold {
  readonly replies: readonly WordedReply[];
}
