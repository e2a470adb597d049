// The conversation of a paste, line by line with the numbers of the paste: who spoke, what, and below each refusal what it
// is about. A line that is chosen is explained beside it, or below it where there is no room.

import type { KeyboardEvent, ReactNode } from 'react';
import { dialectFacts } from '@mailterm/shared/dialects/facts';
import type { ReplyClass } from '@mailterm/shared/dialect';
import type { PasteSpeech } from '@mailterm/shared/paste/index';
import { classGlyphs } from '@mailterm/shared/replyClass';
import { useTell } from '../ReadingPage.tsx';
import { classes } from '../ui/classes.ts';
import { useSpeech } from '../ui/language.tsx';
import { dialectOf } from './conversation.ts';
import type { Row } from './conversation.ts';
import { Source } from '../explain/Source.tsx';
import type { PasteWordId } from './words/ids.ts';
import styles from './Turns.module.css';

/** Of a letter, so many lines are shown. */
const linesMax = 12;
const lineCharactersMax = 400;

interface TurnsProps {
  readonly rows: readonly Row[];
  readonly speech: PasteSpeech;
  readonly chosenKey: string | undefined;
  readonly onChoose: (key: string) => void;
  /** What is shown below the chosen line, on narrow screens. */
  readonly below: ReactNode;
  /** True where several connections are in one paste. */
  readonly isMany: boolean;
}

/** The list. */
export function Turns({ rows, speech, chosenKey, onChoose, below, isMany }: TurnsProps) {
  const tell = useTell<PasteWordId>();
  return (
    <ol className={styles.turns} aria-label={tell('turns')}>
      {rows.map((row) => (
        <li key={row.key}>
          {isMany && row.opens && (
            <h2 className={styles.opens}>
              {tell('conversation', {
                number: row.unit.conversation + 1,
                protocol: dialectFacts[dialectOf(row.opens)].name,
              })}
            </h2>
          )}
          <Line row={row} isChosen={row.key === chosenKey} onChoose={onChoose} />
          {/* What is explained whole right below need not be said before. */}
          {row.refusal && !(below && row.key === chosenKey) && <Refused row={row} speech={speech} />}
          {row.key === chosenKey && below}
        </li>
      ))}
    </ol>
  );
}

interface LineProps {
  readonly row: Row;
  readonly isChosen: boolean;
  readonly onChoose: (key: string) => void;
}

function Line({ row, isChosen, onChoose }: LineProps) {
  const tell = useTell<PasteWordId>();
  const { word } = useSpeech();
  const { unit, lines, key } = row;
  const { from, line, reading } = unit;
  const shown = lines.slice(0, lines.length === linesMax + 1 ? lines.length : linesMax);
  return (
    <button
      type="button"
      id={key}
      className={classes(styles.line, isChosen && styles.chosen)}
      aria-current={isChosen ? 'true' : undefined}
      data-from={from}
      onClick={() => onChoose(key)}
      onKeyDown={(event) => step(event)}
    >
      <span className={styles.number}>
        <span className="unseen">{tell('line', { line })}, </span>
        <span aria-hidden="true">{line}</span>
      </span>
      <span className={styles.sign}>
        <span aria-hidden="true">{from === 'client' ? '▸' : '◂'}</span>
        <span className="unseen">{word(`speaker.${from}`)}: </span>
      </span>
      <span className={styles.text}>
        {shown.map((text, index) => (
          <span key={index}>
            {from === 'server' && index === 0 ? (
              <Reply text={clip(text)} replyClass={reading.replyClass} />
            ) : (
              clip(text)
            )}
            {'\n'}
          </span>
        ))}
        {lines.length > shown.length && (
          <span className={styles.fold}>{tell('moreLines', { count: lines.length - shown.length })}</span>
        )}
      </span>
    </button>
  );
}

function clip(text: string): string {
  return text.length > lineCharactersMax ? `${text.slice(0, lineCharactersMax)}…` : text;
}

/** A line of a server: its code has the colour of its class; a refusal has it whole. */
function Reply({ text, replyClass }: { readonly text: string; readonly replyClass: ReplyClass | undefined }) {
  if (!replyClass) return text;
  const isRefusal = replyClass === 'no' || replyClass === 'tryLater';
  const code = isRefusal ? text : (/^(?:\d{3}|[+-]\S+|\S{1,32} (?:OK|PREAUTH))(?=[ -]|$)/i.exec(text)?.[0] ?? '');
  return (
    <>
      <span data-class={replyClass}>{code}</span>
      {text.slice(code.length)}
    </>
  );
}

/** What a refusal is about: its title, what it means, why, and who can mend it. */
function Refused({ row, speech }: { readonly row: Row; readonly speech: PasteSpeech }) {
  const tell = useTell<PasteWordId>();
  const { word } = useSpeech();
  const { unit, refusal, isKnown } = row;
  if (!refusal) return null;
  const { protocol, reading } = unit;
  const text = speech.say(refusal, protocol);
  const { replyClass, refusal: why, diagnoses } = reading;
  // What was sent proves more than the words of the reply.
  const certain = diagnoses.find(({ certainty, id }) => certainty === 'certain' && id !== refusal.id);
  return (
    <div className={styles.refused}>
      <p className={styles.title}>
        {replyClass && (
          <span data-class={replyClass} aria-hidden="true">
            {classGlyphs[replyClass]}{' '}
          </span>
        )}
        {text.title}
      </p>
      <p className={styles.body}>
        {isKnown ? (
          tell('seeAbove')
        ) : (
          <>
            {text.body} <Source dialect={dialectOf(protocol)} id={refusal.id} />
          </>
        )}
      </p>
      {!isKnown && certain && (
        <p className={styles.body}>
          <span className={styles.certain}>{tell('certain')}</span> {speech.say(certain, protocol).title}
        </p>
      )}
      {why && !isKnown && (
        <dl className={styles.why}>
          <dt>{word('explain.reason')}</dt>
          <dd>
            {speech.say({ id: `reason.${why.reason}` }, protocol).title} <code>{why.reason}</code>
          </dd>
          <dt>{word('explain.mender')}</dt>
          <dd>{speech.say({ id: `mender.${why.mender}` }, protocol).title}</dd>
        </dl>
      )}
    </div>
  );
}

/** The arrow keys go from line to line. */
function step(event: KeyboardEvent<HTMLButtonElement>): void {
  const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (by === undefined) return;
  event.preventDefault();
  const list = event.currentTarget.closest('ol');
  const lines = [...(list?.querySelectorAll<HTMLButtonElement>(`:scope > li > button`) ?? [])];
  lines[lines.indexOf(event.currentTarget) + by]?.focus();
}
