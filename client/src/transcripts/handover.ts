// A transcript on its way from one page to another within this tab: from an explained paste to the page that opens it.

import type { TranscriptDocument } from '@mailterm/shared/transcript/document';

let handed: TranscriptDocument | undefined;

/** Hands a document over to the page that is gone to next. */
export function handOver(document: TranscriptDocument): void {
  handed = document;
}

/** What was handed over last; it stays until something else is opened, so that a change of language keeps it. */
export function recallHanded(): TranscriptDocument | undefined {
  return handed;
}

/** What is opened now. */
export function keepOpened(document: TranscriptDocument | undefined): void {
  handed = document;
}
