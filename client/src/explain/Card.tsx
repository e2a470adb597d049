// The card of a reading, always in the same order: Says, Means here, Do next; then what went wrong and why, then remarks.

import type { ReactNode } from 'react';
import type { Diagnosis, Reading, TurnId } from '@mailterm/shared/dialect';
import type { DialectId } from '@mailterm/shared/dialects/facts';
import type { Refusal } from '@mailterm/shared/refusal/vocabulary';
import { addressOf } from '../routes.ts';
import { useSpeech } from '../ui/language.tsx';
import { Chips } from './Chips.tsx';
import { Source } from './Source.tsx';
import styles from './Card.module.css';

interface CardProps {
  readonly reading: Reading;
  readonly turn: TurnId | undefined;
  readonly dialect: DialectId;
  /** `numbered`: this is the present moment. `plain`: an earlier one. `none`: the session has ended. */
  readonly chips: 'numbered' | 'plain' | 'none';
  readonly onType: (line: string) => void;
  readonly onTurn: (turn: TurnId) => void;
  /** The line of a turn, where the view numbers lines and not turns. */
  readonly lineOf?: ((turn: TurnId) => number | undefined) | undefined;
}

/** What a unit says, means and asks for. */
export function Card({ reading, turn, dialect, chips, onType, onTurn, lineOf }: CardProps) {
  const { say, word } = useSpeech();
  const says = say(reading.says, dialect);
  const means = say(reading.means, dialect);
  const same = reading.says.id === reading.means.id;
  const code = /^(?:reply\.(?=\d)|code\.)([A-Z\d/-]+)$/.exec(reading.says.id)?.[1];
  return (
    <section className={styles.card}>
      <h3>{word('explain.says')}</h3>
      <p>
        <strong>{says.title}</strong> {says.body} <Source dialect={dialect} id={reading.says.id} />{' '}
        {code !== undefined && (
          <a className={styles.code} href={addressOf(`/code/${dialect}/${code}`)}>
            {word('explain.code', { code })}
          </a>
        )}
      </p>
      {!same && (
        <>
          <h3>{word('explain.means')}</h3>
          <p>
            <strong>{means.title}</strong> {means.body} <Source dialect={dialect} id={reading.means.id} />
          </p>
        </>
      )}
      <Causes
        heading={<h3>{word('explain.notices')}</h3>}
        diagnoses={reading.notices ?? []}
        turn={turn}
        dialect={dialect}
        onTurn={onTurn}
        lineOf={lineOf}
      />
      {reading.refusal && <Mending refusal={reading.refusal} dialect={dialect} />}
      {chips !== 'none' && reading.hints.length > 0 && (
        <>
          <h3>{word('explain.next')}</h3>
          <Chips
            hints={reading.hints}
            dialect={dialect}
            onType={onType}
            layout="list"
            numbered={chips === 'numbered'}
          />
        </>
      )}
      <Causes
        heading={<h3>{word('explain.causes')}</h3>}
        diagnoses={reading.diagnoses}
        turn={turn}
        dialect={dialect}
        onTurn={onTurn}
        lineOf={lineOf}
      />
      <Remarks reading={reading} dialect={dialect} />
    </section>
  );
}

/** The reason in one word, and who can mend it. */
function Mending({ refusal, dialect }: { readonly refusal: Refusal; readonly dialect: DialectId }) {
  const { say, word } = useSpeech();
  const reason = say({ id: `reason.${refusal.reason}` }, dialect);
  const mender = say({ id: `mender.${refusal.mender}` }, dialect);
  return (
    <dl className={styles.mending}>
      <dt>{word('explain.reason')}</dt>
      <dd>
        {reason.title} <code className={styles.reasonId}>{refusal.reason}</code>
      </dd>
      <dt>{word('explain.mender')}</dt>
      <dd>{mender.title}</dd>
    </dl>
  );
}

const strength = { certain: '▮▮▮', likely: '▮▮', possible: '▮' } as const;

interface CausesProps {
  /** The heading above them. */
  readonly heading: ReactNode;
  readonly diagnoses: readonly Diagnosis[];
  readonly turn: TurnId | undefined;
  readonly dialect: DialectId;
  readonly onTurn: (turn: TurnId) => void;
  readonly lineOf?: CardProps['lineOf'];
}

/** Why it went wrong, the best guess first, each with how sure it is and a way to the turn that is to blame. */
export function Causes({ heading, diagnoses, turn, dialect, onTurn, lineOf }: CausesProps) {
  const { say, word } = useSpeech();
  if (diagnoses.length === 0) return null;
  return (
    <>
      {heading}
      <ol className={styles.causes}>
        {diagnoses.map((diagnosis) => {
          const text = say(diagnosis, dialect);
          const line = lineOf?.(diagnosis.turn);
          return (
            <li key={`${diagnosis.id} ${diagnosis.turn}`}>
              <span className={styles.certainty}>
                <span aria-hidden="true">{strength[diagnosis.certainty]}</span> {word(`explain.${diagnosis.certainty}`)}
              </span>
              <p>
                <strong>{text.title}</strong> {text.body} <Source dialect={dialect} id={diagnosis.id} />{' '}
                {diagnosis.turn !== turn && (
                  <button type="button" className={styles.jump} onClick={() => onTurn(diagnosis.turn)}>
                    {line === undefined
                      ? word('explain.cause', { turn: diagnosis.turn })
                      : word('explain.causeInLine', { line })}
                  </button>
                )}
              </p>
            </li>
          );
        })}
      </ol>
    </>
  );
}

function Remarks({ reading, dialect }: { readonly reading: Reading; readonly dialect: DialectId }) {
  const { say, word } = useSpeech();
  if (reading.oddities.length === 0) return null;
  return (
    <div data-aside="">
      <h3>{word('explain.remarks')}</h3>
      <ul className={styles.remarks}>
        {reading.oddities.map((oddity, index) => {
          const text = say(oddity, dialect);
          const by = word(oddity.by === 'client' ? 'explain.remarkClient' : 'explain.remarkServer');
          return (
            <li key={`${index} ${oddity.id}`}>
              <strong>{text.title}</strong> {text.body} <span className={styles.by}>{by}</span>{' '}
              <Source dialect={dialect} id={oddity.id} />
            </li>
          );
        })}
      </ul>
    </div>
  );
}
