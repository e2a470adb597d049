// Which function writes which form of a transcript. The functions are shared with the page and have no I/O; what they need
// from this machine is given here.

import type { TranscriptDocument } from '@mailterm/shared/transcript/document';
import { castOf } from '@mailterm/shared/transcript/export/asciicast';
import { cardOf } from '@mailterm/shared/transcript/export/card';
import { embedOf, htmlOf } from '@mailterm/shared/transcript/export/html/index';
import type { HtmlAssets } from '@mailterm/shared/transcript/export/html/index';
import type { ExportForm, ExportOptions } from '@mailterm/shared/transcript/export/index';
import { jsonOf } from '@mailterm/shared/transcript/export/json';
import { markdownOf } from '@mailterm/shared/transcript/export/markdown';
import { textOf } from '@mailterm/shared/transcript/export/text';
import type { TranscriptSpeech } from '@mailterm/shared/transcript/speech';
import { readFont } from './font.ts';
import { readComments } from './markdown.ts';

/** A form of export, or the page within a frame. */
export type MadeForm = ExportForm | 'embed';

/** What an export is made of. */
export interface Sheet {
  readonly document: TranscriptDocument;
  readonly speech: TranscriptSpeech;
  readonly options: ExportOptions;
  /** Of asciicast. */
  readonly version: 2 | 3;
}

const makers: Readonly<Record<MadeForm, (sheet: Sheet) => string | Promise<string>>> = {
  txt: ({ document, speech, options }) => textOf(document, speech, options),
  md: ({ document, speech, options }) => markdownOf(document, speech, options),
  json: ({ document }) => jsonOf(document),
  cast: ({ document, speech, options, version }) => castOf(document, speech, { ...options, version }),
  svg: ({ document, speech }) => cardOf(document, speech),
  html: async ({ document, speech, options }) => htmlOf(document, speech, options, await assetsOf(document)),
  embed: async ({ document, speech, options }) => embedOf(document, speech, options, await assetsOf(document)),
};

/** Writes a transcript in this form. */
export async function make(form: MadeForm, sheet: Sheet): Promise<string> {
  return makers[form](sheet);
}

async function assetsOf({ comments }: TranscriptDocument): Promise<HtmlAssets> {
  return { font: await readFont(), comments: await readComments(comments) };
}
