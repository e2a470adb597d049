// A transcript in the forms that it can be taken away in, made in the page. Loaded when one is asked for. Nothing here talks to
// the server, but for the font that the page itself is set in.

import fontAddress from '@fontsource/ibm-plex-mono/files/ibm-plex-mono-latin-400-normal.woff2?url';
import { toBase64 } from '@mailterm/shared/octets';
import { conversationOf } from '@mailterm/shared/transcript/conversation';
import type { TranscriptDocument } from '@mailterm/shared/transcript/document';
import { exportForms } from '@mailterm/shared/transcript/export/index';
import type { ExportOptions } from '@mailterm/shared/transcript/export/index';
import { loadTranscriptSpeech } from '@mailterm/shared/transcript/speech';
import type { TranscriptSpeech } from '@mailterm/shared/transcript/speech';
import type { Language } from '@mailterm/shared/i18n/languages';
import { gb18030 } from '../explain/gb18030.ts';
import { assetOctets } from '../link/asset.ts';
import { saveFile } from '../ui/saveFile.ts';
import type { SaveForm } from './forms.ts';
import { digestOf } from './share/documentOf.ts';

/**
 * The text of a document in a form.
 * @param options of what is copied; a file has the notes, and what tells whether it is the same
 */
export async function textIn(
  form: SaveForm,
  document: TranscriptDocument,
  language: Language,
  options?: ExportOptions,
): Promise<string> {
  const speech = await loadTranscriptSpeech(conversationOf(document.events).dialect, language, gb18030);
  return makers[form]({ document, speech, options: options ?? (await optionsOfFile(document)) });
}

async function optionsOfFile(document: TranscriptDocument): Promise<ExportOptions> {
  return { notes: true, digest: await digestOf(document) };
}

interface Sheet {
  readonly document: TranscriptDocument;
  readonly speech: TranscriptSpeech;
  readonly options: ExportOptions;
}

/** Each is fetched when it is asked for. */
const makers: Readonly<Record<SaveForm, (sheet: Sheet) => Promise<string>>> = {
  async txt({ document, speech, options }) {
    const { textOf } = await import('@mailterm/shared/transcript/export/text');
    return textOf(document, speech, options);
  },
  async md({ document, speech, options }) {
    const [{ markdownOf }, { readComment }] = await Promise.all([
      import('@mailterm/shared/transcript/export/markdown'),
      import('../ui/readComment.ts'),
    ]);
    return markdownOf(document, speech, options, readComment);
  },
  async html({ document, speech, options }) {
    const [{ htmlOf }, { readComment }, font] = await Promise.all([
      import('@mailterm/shared/transcript/export/html/index'),
      import('../ui/readComment.ts'),
      fontInBase64(),
    ]);
    return htmlOf(document, speech, options, { font, comments: readComment });
  },
  async json({ document }) {
    const { jsonOf } = await import('@mailterm/shared/transcript/export/json');
    return jsonOf(document);
  },
  async cast({ document, speech, options }) {
    const { castOf } = await import('@mailterm/shared/transcript/export/asciicast');
    return castOf(document, speech, { ...options, version: 3 });
  },
  async sh({ document, speech }) {
    const { scriptOf } = await import('@mailterm/shared/transcript/export/rerun');
    return scriptOf(document, speech);
  },
};

/** The mono of the page, for a file that has to bring its own. */
async function fontInBase64(): Promise<string> {
  return toBase64(await assetOctets(fontAddress));
}

/** Gives a text to the browser as a file, named after the server and the day. */
export function saveText(text: string, form: SaveForm, document: TranscriptDocument): void {
  saveFile(new Blob([text], { type: exportForms[form] }), `${nameOf(document)}.${form}`);
}

/** `smtp.example-2026-11-26`: only characters that every file system takes. */
function nameOf({ events }: TranscriptDocument): string {
  const { target, startedMs } = conversationOf(events);
  const host = (target?.host ?? '').replace(/[^\w.-]+/g, '-').replace(/^[.-]+|[.-]+$/g, '');
  const day = startedMs > 0 ? new Date(startedMs).toISOString().slice(0, 10) : '';
  return [host || 'transcript', day].filter((part) => part !== '').join('-');
}
