// What is opened in this tab: kept while the page is open, so that it is there again after a change of language or a look at
// another page, and handed over from an explained paste.

import type { TranscriptDocument } from '@mailterm/shared/transcript/document';

let opened: readonly TranscriptDocument[] = [];

/** The conversations that are opened now; none before something was. */
export function recallOpened(): readonly TranscriptDocument[] {
  return opened;
}

/** Keeps what is opened now; none forgets it. */
export function keepOpened(documents: readonly TranscriptDocument[]): void {
  opened = documents;
}
