// A letter as it stands: its header fields and the size of its body. What each field is for stands in the list of parts.

import type { UnitEntry } from '../session/model.ts';
import { useSpeech } from '../ui/language.tsx';
import { letterOf } from './letter.ts';
import styles from './Letter.module.css';

/** Letters from afar carry dozens of postmarks; the panel shows the first fields. */
const fieldsMax = 16;
const valueCharactersMax = 160;

/** The table; nothing for units that hold no letter. */
export function Letter({ entry }: { readonly entry: UnitEntry }) {
  const { word } = useSpeech();
  const letter = letterOf(entry);
  if (!letter) return null;
  return (
    <section>
      <h3>{word('explain.letter')}</h3>
      <dl>
        {letter.fields.slice(0, fieldsMax).map((field) => (
          <div key={field.index} className={styles.field}>
            <dt>{field.name}</dt>
            <dd>{field.value.slice(0, valueCharactersMax)}</dd>
          </div>
        ))}
      </dl>
      <p className={styles.body}>{word('explain.letterBody', { lines: letter.bodyLines })}</p>
    </section>
  );
}
