// The decoded letter, as a mail program shows it: who, to whom, about what, the text, the files. Fetched and decoded when it is
// looked at. HTML is shown as its source and never rendered: nothing in a letter may make this page fetch anything.

import { useMemo, useState } from 'react';
import { languageTags } from '@mailterm/shared/i18n/languages';
import type { Language } from '@mailterm/shared/i18n/languages';
import type { Session, UnitEntry } from '../session/model.ts';
import { useSpeech } from '../ui/language.tsx';
import type { Attachment, DecodedLetter as Decoded } from './decodeLetter.ts';
import styles from './DecodedLetter.module.css';
import { saveLetter } from './saveLetter.ts';
import { formatSize } from './size.ts';
import { useDecodedLetter } from './useDecodedLetter.ts';
import type { DecodingOutcome } from './useDecodedLetter.ts';
import { wholeLetterOf } from './wholeLetter.ts';
import type { WholeLetter } from './wholeLetter.ts';

/** Larger letters are decoded when asked for: they take a moment. */
const atOnceOctetsMax = 1024 * 1024;
const linesMax = 12;
const charactersMax = 1500;
const sourceCharactersMax = 20_000;

interface DecodedLetterProps {
  readonly session: Session;
  readonly unit: UnitEntry;
}

/** The letter that a unit belongs to; nothing for units that hold none. */
export function DecodedLetter({ session, unit }: DecodedLetterProps) {
  const whole = useMemo(() => wholeLetterOf(session.entries, unit), [session.entries, unit]);
  return whole && <Letter key={whole.pieces[0]?.key} whole={whole} />;
}

function Letter({ whole }: { readonly whole: WholeLetter }) {
  const { word } = useSpeech();
  // Asked for as it is now: a letter that grows is not decoded again with every piece of it.
  const [askedOctets, setAskedOctets] = useState<number>();
  const isDecodable = whole.hasHeader;
  const wanted = askedOctets === whole.octets || (whole.complete && whole.octets <= atOnceOctetsMax);
  const outcome = useDecodedLetter(whole, wanted && isDecodable);
  return (
    <section className={styles.letter} aria-labelledby="letter-title">
      <header className={styles.heading}>
        <h3 id="letter-title">{word('explain.letter')}</h3>
        <button type="button" className={styles.action} onClick={() => saveLetter(whole)}>
          {word('explain.letterSave')}
        </button>
      </header>
      {!isDecodable && <p className={styles.note}>{word('explain.letterHeadless')}</p>}
      {isDecodable && !whole.complete && <p className={styles.note}>{word('explain.letterIncomplete')}</p>}
      {isDecodable && !wanted && (
        <button type="button" className={styles.action} onClick={() => setAskedOctets(whole.octets)}>
          {word('explain.letterDecode', { size: formatSize(whole.octets) })}
        </button>
      )}
      {isDecodable && wanted && <Outcome outcome={outcome} />}
    </section>
  );
}

function Outcome({ outcome }: { readonly outcome: DecodingOutcome }) {
  const { word } = useSpeech();
  if (outcome === 'decoding') {
    return (
      <p className={styles.note} role="status">
        {word('explain.letterDecoding')}
      </p>
    );
  }
  if (outcome === 'failed') return <p className={styles.note}>{word('explain.letterFailed')}</p>;
  return <Contents letter={outcome} />;
}

function Contents({ letter }: { readonly letter: Decoded }) {
  const { word, language } = useSpeech();
  const rows = [
    ['explain.letterSubject', letter.subject],
    ['explain.letterFrom', letter.from],
    ['explain.letterTo', letter.to],
    ['explain.letterCc', letter.cc],
    ['explain.letterDate', letter.date instanceof Date ? dateText(letter.date, language) : letter.date],
  ] as const;
  return (
    <>
      <dl className={styles.facts}>
        {rows.map(([id, value]) =>
          value === undefined ? null : (
            <div key={id}>
              <dt>{word(id)}</dt>
              <dd>{value}</dd>
            </div>
          ),
        )}
      </dl>
      {letter.text === undefined || letter.text === '' ? (
        letter.html === undefined && <p className={styles.note}>{word('explain.letterNoText')}</p>
      ) : (
        <Text text={letter.text} />
      )}
      {letter.html !== undefined && <Source source={letter.html} />}
      <Attachments attachments={letter.attachments} />
    </>
  );
}

/** In the language of the page, as it is written where the reader is, and in the reader's zone, whose name is said. */
function dateText(date: Date, language: Language): string {
  const regional = navigator.languages.find((tag) => tag.startsWith(language));
  return new Intl.DateTimeFormat(regional ?? languageTags[language], {
    weekday: 'short',
    year: 'numeric',
    month: 'short',
    day: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    timeZoneName: 'short',
  }).format(date);
}

/** The text; of a long one, its beginning until the reader asks for more. */
function Text({ text }: { readonly text: string }) {
  const { word } = useSpeech();
  const [expanded, setExpanded] = useState(false);
  const lines = text.split('\n');
  const beginning = lines.slice(0, linesMax).join('\n').slice(0, charactersMax);
  const isLong = beginning.length < text.length;
  return (
    <>
      <p className={styles.text}>{expanded || !isLong ? text : `${beginning.trimEnd()} …`}</p>
      {isLong && (
        <button
          type="button"
          className={styles.action}
          aria-expanded={expanded}
          onClick={() => setExpanded((before) => !before)}
        >
          {expanded ? word('explain.letterShowLess') : word('explain.letterShowAll', { lines: lines.length })}
        </button>
      )}
    </>
  );
}

function Source({ source }: { readonly source: string }) {
  const { word } = useSpeech();
  const shown = source.length > sourceCharactersMax ? `${source.slice(0, sourceCharactersMax)} …` : source;
  return (
    <details className={styles.source}>
      <summary>{word('explain.letterHtml', { size: formatSize(source.length) })}</summary>
      <p className={styles.note}>{word('explain.letterHtmlNote')}</p>
      <pre className="wire">{shown}</pre>
    </details>
  );
}

function Attachments({ attachments }: { readonly attachments: readonly Attachment[] }) {
  const { word } = useSpeech();
  if (attachments.length === 0) return null;
  return (
    <>
      <h4 className={styles.label}>{word('explain.letterAttachments')}</h4>
      <ul className={styles.attachments}>
        {attachments.map(({ name, type, octets }, index) => (
          <li key={`${index} ${name}`}>
            <span className={styles.name}>{name ?? word('explain.letterUnnamed')}</span>
            <span className={styles.kind}>{type}</span>
            <span className={styles.size}>{formatSize(octets)}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
