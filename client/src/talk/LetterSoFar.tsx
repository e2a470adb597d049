// The letter as it stands while it is typed: which fields are there, whether the empty line is, and whom the envelope names.

import { formatSize } from '../explain/size.ts';
import type { Session } from '../session/model.ts';
import styles from './LetterSoFar.module.css';
import { letterSoFarOf } from './letterSoFar.ts';
import { useTell } from './speech.ts';

export default function LetterSoFar({ session }: { readonly session: Session }) {
  const tell = useTell();
  const letter = letterSoFarOf(session);
  if (!letter) return null;
  const { stray, hasBorder, sender, receivers } = letter;
  const field = (value: string | undefined) =>
    value === undefined ? <Missing>{tell('letter.missing')}</Missing> : <Given>{value}</Given>;
  return (
    <section className={styles.letter} aria-labelledby="letter-so-far">
      <h2 id="letter-so-far">{tell('letter.title')}</h2>
      <dl>
        <dt>From</dt>
        <dd>{field(letter.from)}</dd>
        <dt>To</dt>
        <dd>{field(letter.to)}</dd>
        <dt>Subject</dt>
        <dd>{field(letter.subject)}</dd>
        <dt>Date</dt>
        <dd>
          {letter.date === undefined ? <Missing>{tell('letter.dateMissing')}</Missing> : <Given>{letter.date}</Given>}
        </dd>
        <dt>{tell('letter.border')}</dt>
        <dd>
          {hasBorder ? (
            <Given>{tell('letter.given')}</Given>
          ) : (
            <Missing warns={stray !== undefined}>
              {stray === undefined ? tell('letter.noBorder') : tell('letter.textInHeader', { line: stray })}
            </Missing>
          )}
        </dd>
        <dt>{tell('letter.body')}</dt>
        <dd>{tell('letter.lines', { lines: letter.bodyLines, size: formatSize(letter.octets) })}</dd>
        {sender !== undefined && (
          <>
            <dt>{tell('letter.sender')}</dt>
            <dd>
              <code>{`<${sender}>`}</code>
            </dd>
          </>
        )}
        {receivers.length > 0 && (
          <>
            <dt>{tell('letter.receivers')}</dt>
            <dd>
              <code>{receivers.join(', ')}</code>
            </dd>
          </>
        )}
      </dl>
      {receivers.length > 0 && <p>{tell('letter.envelope')}</p>}
      <p>{tell('letter.end')}</p>
    </section>
  );
}

function Given({ children }: { readonly children: string }) {
  return (
    <>
      <span aria-hidden="true">✓</span> {children}
    </>
  );
}

function Missing({ children, warns = false }: { readonly children: string; readonly warns?: boolean }) {
  return (
    <span className={warns ? styles.warns : styles.missing}>
      <span aria-hidden="true">{warns ? '!' : '–'}</span> {children}
    </span>
  );
}
