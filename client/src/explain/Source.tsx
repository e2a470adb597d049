// Where an explanation comes from: an RFC section as a link, what it was observed on, or who reports it.

import { citationLabel, citationLink } from '@mailterm/shared/citation';
import type { Citation } from '@mailterm/shared/citation';
import type { DialectId } from '@mailterm/shared/dialects/facts';
import { useSpeech } from '../ui/language.tsx';
import styles from './Source.module.css';

/** The source of an explanation; nothing for an id that has none. */
export function Source({ dialect, id }: { readonly dialect: DialectId; readonly id: string }) {
  const { cite } = useSpeech();
  const citation = cite(id, dialect);
  return citation ? <Cited citation={citation} /> : null;
}

/** A source, as a link where it has a page. */
export function Cited({ citation }: { readonly citation: Citation }) {
  const { word } = useSpeech();
  const link = citationLink(citation);
  const label = citationLabel(citation);
  return (
    <>
      {'reported' in citation && <span className={styles.reported}>{word('explain.reported')} </span>}
      {link === undefined ? (
        <cite className={styles.source}>{label}</cite>
      ) : (
        <a className={styles.source} href={link} target="_blank" rel="noreferrer">
          {label}
        </a>
      )}
    </>
  );
}
