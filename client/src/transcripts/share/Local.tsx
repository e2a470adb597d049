// Without a link: the same document as a file, or on the clipboard. Made in the page, nothing is uploaded.

import { useState } from 'react';
import type { TranscriptDocument } from '@mailterm/shared/transcript/document';
import { useSpeech } from '../../ui/language.tsx';
import { saveForms } from '../forms.ts';
import type { SaveForm } from '../forms.ts';
import { useCopy } from '../useCopy.ts';
import { useTell } from './speech.ts';
import styles from './ShareDialog.module.css';

/** The ways that need no link. */
export function Local({ document }: { readonly document: TranscriptDocument }) {
  const tell = useTell();
  const { language } = useSpeech();
  const [said, copy] = useCopy();
  const [failed, setFailed] = useState(false);
  const make = async (form: SaveForm) => (await import('../save.ts')).textIn(form, document, language);
  const save = async (form: SaveForm) => {
    setFailed(false);
    try {
      const text = await make(form);
      (await import('../save.ts')).saveText(text, form, document);
    } catch {
      setFailed(true);
    }
  };
  const copyText = async () => {
    setFailed(false);
    try {
      await copy(await make('txt'));
    } catch {
      setFailed(true);
    }
  };
  return (
    <section className={styles.local}>
      <h3>{tell('without')}</h3>
      <p className={styles.soft}>{tell('withoutLead')}</p>
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
    </section>
  );
}
