// How the next line is made, step by step, and a sample that shows what base64 hides.

import { useState } from 'react';
import { classes } from '../ui/classes.ts';
import { decodeChallenge } from './answer.ts';
import { exposureOf } from './mechanisms.ts';
import type { Mechanism } from './mechanisms.ts';
import { visible } from './recipe.ts';
import type { Step, StepId } from './recipe.ts';
import { samples } from './samples.ts';
import { useTell } from './speech.ts';
import styles from './Login.module.css';

/** What must not be overlooked. */
const grave: ReadonlySet<StepId> = new Set(['forged', 'refused', 'fewRounds']);

interface RecipeProps {
  readonly steps: readonly Step[];
  /** A line that needs no making. */
  readonly line: string | undefined;
}

export function Recipe({ steps, line }: RecipeProps) {
  const tell = useTell();
  if (steps.length === 0 && line === undefined) return null;
  return (
    <ol className={styles.steps} aria-label={tell('how')}>
      {line !== undefined && <Row label={tell('line')} value={line} />}
      {steps.map(({ id, value }) => (
        <Row key={id} label={tell(`step.${id}`)} value={value} isGrave={grave.has(id)} />
      ))}
    </ol>
  );
}

function Row(props: { readonly label: string; readonly value: string; readonly isGrave?: boolean }) {
  return (
    <li>
      <span
        className={classes(props.isGrave === true ? styles.warning : styles.soft, props.value === '' && styles.alone)}
      >
        {props.label}
      </span>{' '}
      {props.value !== '' && (
        <code className={styles.value}>
          <bdi>{props.value}</bdi>
        </code>
      )}
    </li>
  );
}

/** A line with nobody's password, decoded on demand. */
export function Sample({ mechanism }: { readonly mechanism: Mechanism }) {
  const tell = useTell();
  const [decoded, setDecoded] = useState<Mechanism>();
  const line = samples[mechanism];
  return (
    <details className={styles.sample}>
      <summary>{tell('sample')}</summary>
      <p className={styles.soft}>{tell('sampleIs')}</p>
      <code className={styles.value}>{line}</code>{' '}
      {decoded === mechanism ? (
        <div role="status">
          <code className={styles.value}>{visible(decodeChallenge(line) ?? '')}</code>
          <p>{tell(exposureOf(mechanism) === 'secret' ? 'sampleOpen' : 'sampleClosed')}</p>
        </div>
      ) : (
        <button type="button" className={styles.quiet} onClick={() => setDecoded(mechanism)}>
          {tell('sampleDecode')}
        </button>
      )}
    </details>
  );
}
