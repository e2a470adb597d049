// A transcript as text for the clipboard, loaded when somebody copies it.

import type { DialectId } from '@mailterm/shared/dialects/facts';
import type { Language } from '@mailterm/shared/i18n/languages';
import type { TranscriptDocument } from '@mailterm/shared/transcript/document';
import type { ExportOptions } from '@mailterm/shared/transcript/export/index';
import { textOf } from '@mailterm/shared/transcript/export/text';
import { loadTranscriptSpeech } from '@mailterm/shared/transcript/speech';

/** The text, in the language that is read here. */
export async function textToCopy(
  document: TranscriptDocument,
  dialect: DialectId,
  language: Language,
  options: ExportOptions,
): Promise<string> {
  return textOf(document, await loadTranscriptSpeech(dialect, language), options);
}
