// What the buttons of the editor do with the text, and what is said about it.

import { useState } from 'react';
import { visible } from '@mailterm/shared/charset';
import { fromUtf8 } from '@mailterm/shared/octets';
import { lessonOctetsMax } from '@mailterm/shared/wire/lessons';
import { useTell } from '../../ReadingPage.tsx';
import { addressOf } from '../../routes.ts';
import { saveFile } from '../../ui/saveFile.ts';
import { copyText } from '../../ui/useCopy.ts';
import { fragmentOf, sharedLessonPath } from '../fragment.ts';
import { openOwnLesson } from '../ownLesson.ts';
import { starterLesson } from './starter.ts';
import type { Drafting } from './useDraft.ts';
import type { EditorWordId } from './words/ids.ts';

export interface Actions {
  readonly said: string;
  readonly openFile: (file: File) => void;
  readonly beginAnew: () => void;
  readonly save: () => void;
  readonly study: () => void;
  readonly copyLink: () => void;
}

/** @param lessonId names the file that is saved */
export function useActions({ text, begin }: Drafting, lessonId: string | undefined): Actions {
  const tell = useTell<EditorWordId>();
  const [said, setSaid] = useState('');
  const open = async (file: File): Promise<void> => {
    const read = await textOf(file);
    if (read.ok) begin(read.text);
    setSaid(read.ok ? tell('opened', { name: visible(file.name) }) : tell(read.why));
  };
  const copyLink = async (): Promise<void> => {
    const fragment = await fragmentOf(text);
    if (fragment === undefined) return setSaid(tell('linkTooLong'));
    const isCopied = await copyText(location.origin + addressOf(sharedLessonPath) + fragment);
    setSaid(tell(isCopied ? 'linked' : 'notLinked'));
  };
  return {
    said,
    openFile: (file) => void open(file),
    beginAnew() {
      begin(starterLesson);
      setSaid('');
    },
    save: () => saveFile(new Blob([text], { type: 'text/markdown' }), `${lessonId ?? 'lesson'}.md`),
    study: () => openOwnLesson(text),
    copyLink: () => void copyLink(),
  };
}

type Read =
  { readonly ok: true; readonly text: string } | { readonly ok: false; readonly why: 'tooLarge' | 'unreadable' };

async function textOf(file: File): Promise<Read> {
  if (file.size > lessonOctetsMax) return { ok: false, why: 'tooLarge' };
  const octets = await file.arrayBuffer().catch(() => undefined);
  const text = octets && fromUtf8(new Uint8Array(octets));
  return text === undefined ? { ok: false, why: 'unreadable' } : { ok: true, text: text.replace(/\r\n?/g, '\n') };
}
