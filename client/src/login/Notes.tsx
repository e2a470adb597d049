// What the provider of this server wants in the place of a password, or who lives on the practice server.

import { isPractice } from '../faults/practiceHost.ts';
import type { Session } from '../session/model.ts';
import { noteFor } from './providerNotes.ts';
import { useTell } from './speech.ts';
import styles from './Login.module.css';

export function Notes({ session }: { readonly session: Session }) {
  const tell = useTell();
  if (isPractice(session)) return <p>{tell('practice')}</p>;
  const note = noteFor(session.target?.host ?? '');
  if (!note) return null;
  return (
    <p>
      {tell(`note.${note.id}`)}{' '}
      <span className={styles.soft}>
        <a href={note.page} target="_blank" rel="noreferrer">
          {tell('source')}
        </a>
        , {tell('noted', { month: note.noted })}
      </span>
    </p>
  );
}
