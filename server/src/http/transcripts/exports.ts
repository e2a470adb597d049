// Which function writes which form of a transcript. The functions are shared with the page and have no I/O; what they need
// from this machine is given here, and the words of the transcript's dialect are loaded.

import { isDialectId } from '@mailterm/shared/dialects/facts';
import type { DialectId } from '@mailterm/shared/dialects/facts';
import type { Language } from '@mailterm/shared/i18n/languages';
import type { TranscriptDocument } from '@mailterm/shared/transcript/document';
import { castOf } from '@mailterm/shared/transcript/export/asciicast';
import { cardOf } from '@mailterm/shared/transcript/export/card';
import { embedOf, htmlOf } from '@mailterm/shared/transcript/export/html/index';
import type { HtmlAssets } from '@mailterm/shared/transcript/export/html/index';
import type { ExportForm, ExportOptions } from '@mailterm/shared/transcript/export/index';
import { jsonOf } from '@mailterm/shared/transcript/export/json';
import { markdownOf } from '@mailterm/shared/transcript/export/markdown';
import { scriptOf } from '@mailterm/shared/transcript/export/rerun';
import { textOf } from '@mailterm/shared/transcript/export/text';
import { loadTranscriptSpeech } from '@mailterm/shared/transcript/speech';
import type { TranscriptSpeech } from '@mailterm/shared/transcript/speech';
import { gb18030 } from '../../gb18030.ts';
import { readFont } from './font.ts';
import { readComments } from './markdown.ts';

/** A form of export, or the page within a frame. */
export type MadeForm = ExportForm | 'embed';

/** What an export is made of. */
export interface Sheet {
  readonly document: TranscriptDocument;
  readonly language: Language;
  readonly options: ExportOptions;
  /** Of asciicast. */
  readonly version: 2 | 3;
}

type Maker = (sheet: Sheet, speech: TranscriptSpeech) => string | Promise<string>;

const makers: Readonly<Record<MadeForm, Maker>> = {
  txt: ({ document, options }, speech) => textOf(document, speech, options),
  md: async ({ document, options }, speech) =>
    markdownOf(document, speech, options, await readComments(document.comments)),
  json: ({ document }) => jsonOf(document),
  cast: ({ document, options, version }, speech) => castOf(document, speech, { ...options, version }),
  sh: ({ document }, speech) => scriptOf(document, speech),
  svg: ({ document }, speech) => cardOf(document, speech),
  html: async ({ document, options }, speech) => htmlOf(document, speech, options, await assetsOf(document)),
  embed: async ({ document, options }, speech) => embedOf(document, speech, options, await assetsOf(document)),
};

/** Writes a transcript in this form. */
export async function make(form: MadeForm, sheet: Sheet): Promise<string> {
  const speech = await loadTranscriptSpeech(dialectOf(sheet.document), sheet.language, gb18030);
  return makers[form](sheet, speech);
}

/** The dialect that its events name; the plain one for any that this version does not know. */
function dialectOf({ events }: Pick<TranscriptDocument, 'events'>): DialectId {
  let dialect: DialectId = 'raw';
  for (const event of events) if (event.kind === 'dialect' && isDialectId(event.dialect)) dialect = event.dialect;
  return dialect;
}

async function assetsOf({ comments }: TranscriptDocument): Promise<HtmlAssets> {
  return { font: await readFont(), comments: await readComments(comments) };
}
