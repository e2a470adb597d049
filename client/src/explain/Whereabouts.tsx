// Where the conversation stands, and every command that is legal there, from the dialect's own table.

import { Suspense, useState } from 'react';
import { citationLabel, citationLink } from '@mailterm/shared/citation';
import type { CommandFact, Hint } from '@mailterm/shared/dialect';
import { dialectFacts } from '@mailterm/shared/dialects/facts';
import type { DialectId } from '@mailterm/shared/dialects/facts';
import { useSpeech } from '../ui/language.tsx';
import { part } from '../ui/part.ts';
import styles from './Whereabouts.module.css';

const StateMap = part(() => import('../map/StateMap.tsx'));

interface WhereaboutsProps {
  readonly dialect: DialectId;
  readonly state: string;
  /** Of the present moment. */
  readonly hints: readonly Hint[];
  readonly onType: (line: string) => void;
}

/** The commands that are legal in a state. */
function legalCommands(dialect: DialectId, state: string): readonly CommandFact[] {
  return dialectFacts[dialect].commands.filter((command) => command.states.includes(state));
}

/** State of the session, with the legal commands folded below, and the way to the map. */
export function Whereabouts({ dialect, state, hints, onType }: WhereaboutsProps) {
  const { word, state: nameState } = useSpeech();
  const [hasMap, setHasMap] = useState(false);
  const commands = legalCommands(dialect, state);
  if (commands.length === 0) return null;
  return (
    <>
      <details className={styles.where}>
        <summary>
          {word('explain.where', { state: nameState(state) })}{' '}
          <span className={styles.count}>{word('explain.whereBody', { count: commands.length })}</span>
        </summary>
        <ul>
          {commands.map((command) => (
            <li key={command.verb}>
              <code>{command.syntax}</code>{' '}
              <a href={citationLink(command.citation)} target="_blank" rel="noreferrer">
                {citationLabel(command.citation)}
              </a>
            </li>
          ))}
        </ul>
      </details>
      <button type="button" className={styles.map} aria-haspopup="dialog" onClick={() => setHasMap(true)}>
        {word('explain.map')}
      </button>
      <Suspense>
        {hasMap && (
          <StateMap dialect={dialect} state={state} hints={hints} onType={onType} onClose={() => setHasMap(false)} />
        )}
      </Suspense>
    </>
  );
}
