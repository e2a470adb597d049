// Where an asciicast of ours keeps the document: what writer and reader must agree on.

import type { TranscriptDocument } from '../document.ts';

/** The key of the header under which all of the document stands but its events. Players pass over keys that they do not know. */
export const castKey = 'mailterm';

/**
 * The code of an event of the recording that carries one of the transcript's, as JSON in its data. One letter, because
 * asciinema takes no longer ones; players pass over codes that they do not know.
 */
export const eventCode = 'T';

/** The document without its events. */
export type CastMeta = Omit<TranscriptDocument, 'events'>;
