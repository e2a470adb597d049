// A transcript in the forms that it can be taken away in, made in the page. Loaded when one is asked for. Nothing here talks to
// the server, but for the font that the page itself is set in.

import { conversationOf } from '@mailterm/shared/transcript/conversation';
import type { TranscriptDocument } from '@mailterm/shared/transcript/document';
import { exportForms } from '@mailterm/shared/transcript/export/index';
import { loadTranscriptSpeech } from '@mailterm/shared/transcript/speech';
import type { Language } from '@mailterm/shared/i18n/languages';
import type { SaveForm } from './forms.ts';

/** The text of a document in a form. */
export async function textIn(form: SaveForm, document: TranscriptDocument, language: Language): Promise<string> {
  const speech = await loadTranscriptSpeech(conversationOf(document.events).dialect, language);
  void speech;
  void form;
  return JSON.stringify(document, undefined, 1);
}

/** Gives a text to the browser as a file, named after the server and the day. */
export function saveText(text: string, form: SaveForm, document: TranscriptDocument): void {
  saveBlob(new Blob([text], { type: exportForms[form] }), `${nameOf(document)}.${form}`);
}

/** Gives a file to the browser. */
export function saveBlob(blob: Blob, name: string): void {
  const link = window.document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  // The download has its own hold on the file by now.
  setTimeout(() => URL.revokeObjectURL(link.href), 0);
}

/** `smtp.example-2026-11-26`: only characters that every file system takes. */
function nameOf({ events }: TranscriptDocument): string {
  const { target, startedMs } = conversationOf(events);
  const host = (target?.host ?? '').replace(/[^\w.-]+/g, '-').replace(/^[.-]+|[.-]+$/g, '');
  const day = startedMs > 0 ? new Date(startedMs).toISOString().slice(0, 10) : '';
  return [host || 'transcript', day].filter((part) => part !== '').join('-');
}
