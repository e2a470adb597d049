// Which function writes which form of a transcript. The functions are shared with the page and have no I/O; what they need
// from this machine is given here.

import type { TranscriptDocument } from '@mailterm/shared/transcript/document';
import type { ExportForm, ExportOptions } from '@mailterm/shared/transcript/export/index';
import type { TranscriptSpeech } from '@mailterm/shared/transcript/speech';
import type { Language } from '@mailterm/shared/i18n/languages';
import { documentJson } from './told.ts';

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

const makers: Partial<Record<MadeForm, (sheet: Sheet) => string | Promise<string>>> = {
  json: ({ document }) => documentJson(document),
};

/** False for a form that nobody writes. */
export function isMade(form: MadeForm): boolean {
  return makers[form] !== undefined;
}

/** Writes a transcript in this form. */
export async function make(form: MadeForm, sheet: Sheet): Promise<string> {
  return (await makers[form]?.(sheet)) ?? '';
}

/** Hashes of the scripts in this form; they are the same for every transcript. */
export async function scriptsOf(form: MadeForm, language: Language): Promise<readonly string[]> {
  void form;
  void language;
  return Promise.resolve([]);
}
