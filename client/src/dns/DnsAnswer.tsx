// An answer of the DNS, explained: what follows from it, lines to go on with, and each record with its parts. A press on a
// line types it; nothing is asked or connected by itself.

import { Fragment } from 'react';
import { fill } from '@mailterm/shared/i18n/text';
import { readAnswer } from '@mailterm/shared/dns/read';
import type { DnsSaying, RecordRead } from '@mailterm/shared/dns/read';
import type { LookupTold } from '@mailterm/shared/wire/lookup';
import { Cited } from '../explain/Source.tsx';
import type { Found } from '../session/model.ts';
import { useSpeech } from '../ui/language.tsx';
import { useDnsSpeech } from './speech.ts';
import type { DnsSpeech } from './speech.ts';
import styles from './DnsAnswer.module.css';

/** A domain can have hundreds of texts. */
const recordsMax = 12;

interface DnsAnswerProps {
  readonly found: Found;
  readonly onType: (line: string) => void;
}

export default function DnsAnswer({ found, onType }: DnsAnswerProps) {
  const speech = useDnsSpeech();
  if (!speech) return null;
  // Where one question found nothing and another one did, as with `host`, the empty ones say little.
  const full = found.told.filter(({ answers }) => answers.length > 0);
  return (
    <article className={styles.answer}>
      {(full.length > 0 ? full : found.told.slice(0, 1)).map((told, index) => (
        <Answer
          key={told.type}
          told={told}
          reverse={index === 0 ? found.reverse : undefined}
          speech={speech}
          onType={onType}
        />
      ))}
    </article>
  );
}

interface AnswerProps {
  readonly told: LookupTold;
  readonly reverse: DnsSaying | undefined;
  readonly speech: DnsSpeech;
  readonly onType: (line: string) => void;
}

function Answer({ told, reverse, speech, onType }: AnswerProps) {
  const { word } = useSpeech();
  const { words } = speech;
  const { says, records, lines } = readAnswer(told);
  const shown = records.slice(0, recordsMax);
  // What matters most stands first, and how long it holds last.
  const [last, ...before] = [...says].reverse();
  const remarks = records.flatMap((read) => read.remarks);
  const conclusions = [reverse, ...before.reverse(), ...remarks, last].filter((saying) => saying !== undefined);
  return (
    <section>
      <h2>
        {fill(words.heading, { type: told.type, name: told.name.replace(/\.$/, '') })}{' '}
        <span className={styles.by}>{words[told.by]}</span>
      </h2>
      <h3>{words.follows}</h3>
      <ul className={styles.says}>
        {conclusions.map((saying, index) => (
          <li key={`${index} ${saying.id}`}>
            <Said saying={saying} speech={speech} />
          </li>
        ))}
      </ul>
      {lines.length > 0 && (
        <>
          <h3>{words.next}</h3>
          <ul className={styles.lines}>
            {lines.map((line) => (
              <li key={line}>
                <button type="button" title={word('welcome.put', { line })} onClick={() => onType(line)}>
                  {line}
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
      {shown.map((read, index) => (
        <Record
          key={`${index} ${read.record.data}`}
          read={read}
          number={index + 1}
          isKnown={shown.slice(0, index).some((before) => isAlike(before, read))}
          speech={speech}
        />
      ))}
      {records.length > shown.length && <p>{fill(words.more, { count: records.length - shown.length })}</p>}
    </section>
  );
}

interface RecordProps {
  readonly read: RecordRead;
  readonly number: number;
  /** The same explanation stands above. */
  readonly isKnown: boolean;
  readonly speech: DnsSpeech;
}

function Record({ read, number, isKnown, speech }: RecordProps) {
  const { record, says, parts } = read;
  return (
    <section className={styles.record}>
      <h3>{fill(speech.words.record, { number })}</h3>
      <p className={styles.data}>
        <code>
          {record.name} {record.ttl} {record.type} {record.data}
        </code>
      </p>
      {!isKnown && (
        <>
          <Said saying={says} speech={speech} />
          <dl className={styles.parts}>
            {parts.map((part, index) => (
              <Fragment key={`${index} ${part.text}`}>
                <dt>
                  <code>{part.text}</code>
                </dt>
                <dd>
                  <Said saying={part} speech={speech} />
                </dd>
              </Fragment>
            ))}
          </dl>
        </>
      )}
    </section>
  );
}

function Said({ saying, speech }: { readonly saying: DnsSaying; readonly speech: DnsSpeech }) {
  const { title, body } = speech.texts[saying.id];
  return (
    <p className={styles.said}>
      <strong>{fill(title, saying.params)}</strong> {fill(body, saying.params)}{' '}
      <Cited citation={speech.citations[saying.id]} />
    </p>
  );
}

/** Two records whose explanations are the same, word by word. */
function isAlike(one: RecordRead, other: RecordRead): boolean {
  const ids = ({ says, parts }: RecordRead): string => [says, ...parts].map(({ id }) => id).join(' ');
  const isPlain = other.parts.every(({ params }) => params === undefined);
  return isPlain && ids(one) === ids(other);
}
