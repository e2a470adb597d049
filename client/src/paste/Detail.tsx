// The chosen line of a paste, explained as the terminal's page explains its lines: the line with its parts numbered, the
// card, a letter field by field, and part by part.

import { classGlyphs } from '@mailterm/shared/replyClass';
import { useState } from 'react';
import type { Session } from '../session/model.ts';
import { Card } from '../explain/Card.tsx';
import { charsetLabel } from '../explain/characters.ts';
import Letter from '../explain/Letter.tsx';
import { Line } from '../explain/Line.tsx';
import { Parts } from '../explain/Parts.tsx';
import { isBlock } from '../explain/pieces.ts';
import type { SpanRef } from '../explain/selection.ts';
import { useTell } from '../ReadingPage.tsx';
import { useSpeech } from '../ui/language.tsx';
import { dialectOf } from './conversation.ts';
import type { Row } from './conversation.ts';
import type { PasteWordId } from './words/ids.ts';
import styles from './Detail.module.css';

interface DetailProps {
  readonly row: Row;
  readonly session: Session;
  /** Goes to the line that a cause lies in. */
  readonly onTurn: (turn: number) => void;
  readonly lineOf: (turn: number) => number | undefined;
}

/** The explanation of one line. */
export function Detail({ row, session, onTurn, lineOf }: DetailProps) {
  const { word } = useSpeech();
  const [raised, onRaise] = useState<SpanRef>();
  const { unit, entry } = row;
  const { reading } = entry;
  if (!reading) return null;
  const dialect = dialectOf(unit.protocol);
  const charset = charsetLabel(entry);
  const parts = { dialect, revealed: false, raised, onRaise, onShow: nothing, onReveal: nothing };
  return (
    <article className={styles.detail}>
      <Heading row={row} />
      {!isBlock(entry) && <Line entry={entry} revealed={false} raised={raised} onRaise={onRaise} />}
      {charset !== undefined && <p className={styles.remark}>{word('explain.charset', { charset })}</p>}
      {unit.withheld && <p className={styles.remark}>{word('explain.withheld')}</p>}
      <Card
        reading={reading}
        turn={unit.turn}
        dialect={dialect}
        chips="none"
        onType={nothing}
        onTurn={onTurn}
        lineOf={lineOf}
      />
      <Letter session={session} unit={entry} {...parts} />
      <Parts entry={entry} {...parts} />
    </article>
  );
}

/** Nothing can be typed or revealed here: the conversation is over, and its secrets are gone. */
function nothing(): void {
  // On purpose.
}

function Heading({ row: { unit } }: { readonly row: Row }) {
  const tell = useTell<PasteWordId>();
  const { word, language } = useSpeech();
  const { line, from, reading, answers } = unit;
  const { replyClass } = reading;
  const names: Readonly<Record<string, string>> = { '.': tell('letterEnd'), '*': tell('challenge') };
  // Between Chinese and Latin letters stands a blank.
  const command = answers?.verb && (names[answers.verb] ?? `${language === 'zh' ? ' ' : ''}${answers.verb}`);
  return (
    <header>
      <h2 className={styles.heading}>
        {tell('line', { line })} <span className={styles.soft}>{word(`speaker.${from}`)}</span>
        {replyClass && (
          <span className={styles.class} data-class={replyClass}>
            {classGlyphs[replyClass]} {word(`class.${replyClass}`)}
          </span>
        )}
      </h2>
      {command && (
        <p className={styles.soft}>
          {answers?.line === undefined
            ? tell('answers', { command })
            : tell('answersOn', { command, line: answers.line })}
        </p>
      )}
    </header>
  );
}
