// The forms that a document can be saved in, each as a button, and the clipboard. Made in the page, nothing is uploaded.

import { useState } from 'react';
import type { TranscriptDocument } from '@mailterm/shared/transcript/document';
import { useSpeech } from '../../ui/language.tsx';
import { saveForms } from '../forms.ts';
import type { SaveForm } from '../forms.ts';
import { useCopy } from '../../ui/useCopy.ts';
import { useTell, WithShareWords } from './speech.ts';
import styles from './ShareDialog.module.css';

/** With its words, wherever it stands. */
export function FileButtons({ document }: { readonly document: TranscriptDocument }) {
  return (
    <WithShareWords>
      <Buttons document={document} />
    </WithShareWords>
  );
}

function Buttons({ document }: { readonly document: TranscriptDocument }) {
  const tell = useTell();
  const { language } = useSpeech();
  const [said, copy] = useCopy();
  const [failed, setFailed] = useState(false);
  const attempt = async (work: () => Promise<unknown>) => {
    setFailed(false);
    try {
      await work();
    } catch {
      setFailed(true);
    }
  };
  const save = (form: SaveForm) =>
    attempt(async () => {
      const { saveText, textIn } = await import('../save.ts');
      saveText(await textIn(form, document, language), form, document);
    });
  const copyText = () =>
    attempt(async () => {
      const { textIn } = await import('../save.ts');
      await copy(await textIn('txt', document, language));
    });
  return (
    <>
      <div className={styles.forms}>
        {saveForms.map((form) => (
          <button key={form} type="button" onClick={() => void save(form)}>
            {tell(`form.${form}`)}
          </button>
        ))}
        <button type="button" onClick={() => void copyText()}>
          {tell('copy')}
        </button>
      </div>
      <p role="status" className={styles.said}>
        {said && tell(said)}
        {failed && tell('saveFailed')}
      </p>
    </>
  );
}
