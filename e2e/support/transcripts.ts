// Transcripts as pages, made as the server makes them: real conversations, the real face, comments read by the real parser.

import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { loadTranscriptSpeech } from '../../shared/src/transcript/speech.ts';
import type { TranscriptSpeech } from '../../shared/src/transcript/speech.ts';
import { blocksOf } from '../../shared/src/transcript/comment.ts';
import { conversationOf } from '../../shared/src/transcript/conversation.ts';
import type { TranscriptDocument } from '../../shared/src/transcript/document.ts';
import type { HtmlAssets } from '../../shared/src/transcript/export/html/index.ts';
import { gb18030, smtpTranscript } from '../../shared/testing/transcripts.ts';

const face = '../../node_modules/@fontsource/ibm-plex-mono/files/ibm-plex-mono-latin-400-normal.woff2';

export const assets: HtmlAssets = {
  font: readFileSync(path.resolve(import.meta.dirname, face)).toString('base64'),
  comments: (markdown) => blocksOf(fromMarkdown(markdown)),
};

/** What is said of a document in a language. */
export function speechOf(document: TranscriptDocument, language: 'en' | 'zh'): Promise<TranscriptSpeech> {
  return loadTranscriptSpeech(conversationOf(document.events).dialect, language, gb18030);
}

/** A conversation with a refused login, a letter and comments. */
export function commented(): TranscriptDocument {
  const writtenMs = Date.UTC(2026, 0, 16, 9, 5);
  return {
    ...smtpTranscript(),
    comments: [
      {
        id: 'a',
        turn: 6,
        span: 2,
        author: 'Postmaster',
        byOwner: false,
        writtenMs,
        text: 'We see a **line end** inside the code: `printf` writes none, `echo` does.\n\n> wrong-horse is not what I typed\n\n1. Encode again\n2. Compare with [RFC 4954](https://www.rfc-editor.org/rfc/rfc4954.html)',
      },
      {
        id: 'b',
        turn: 6,
        author: '',
        byOwner: true,
        writtenMs: writtenMs + 600_000,
        text: 'Fixed with `printf`. 谢谢！',
      },
    ],
  };
}
