// Transcripts as the server tells them, for tests of the page alone: what the page asks for is answered here.

import type { Page } from '@playwright/test';
import type { Comment, TranscriptDocument } from '../../shared/src/transcript/document.ts';
import { writePublicEvent } from '../../shared/src/transcript/publicJson.ts';
import type { TranscriptTold } from '../../shared/src/wire/transcripts.ts';

export interface ToldBy {
  readonly link?: Partial<TranscriptTold['link']>;
  readonly isMine?: boolean;
  readonly waiting?: readonly Comment[];
  readonly comments?: readonly Comment[];
}

/** 2026-01-15T08:50:00Z, after the transcripts of the tests. */
export const sharedMs = Date.UTC(2026, 0, 15, 8, 50);

/** From now on `links/ID` is this document. */
export async function tellTranscript(page: Page, document: TranscriptDocument, by: ToldBy = {}): Promise<void> {
  const { link, isMine = false, waiting, comments = [] } = by;
  const { events, ...rest } = { ...document, comments };
  const told: Omit<TranscriptTold, 'document'> = {
    link: { id: 'Abc-1', revision: 1, createdMs: sharedMs, comments: 'off', visibility: 'link', ...link },
    isMine,
    ...(waiting && { waiting }),
  };
  const lines = events.map(writePublicEvent).join(',');
  const body = `{"document":${JSON.stringify(rest).slice(0, -1)},"events":[${lines}]},${JSON.stringify(told).slice(1)}`;
  await page.route('**/links/Abc-1', (route) => route.fulfill({ contentType: 'application/json', body }));
}

/** A comment. */
export function comment(turn: number, text: string, rest: Partial<Comment> = {}): Comment {
  return { id: `c${turn}-${text.length}`, turn, author: '', byOwner: false, writtenMs: sharedMs, text, ...rest };
}
