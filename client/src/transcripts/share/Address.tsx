// An address to hand on or to keep: shown whole, to be copied.

import { useId } from 'react';
import { classes } from '../../ui/classes.ts';
import { useCopy } from '../../ui/useCopy.ts';
import { useTell } from './speech.ts';
import styles from './ShareDialog.module.css';

interface AddressProps {
  readonly label: string;
  /** A heading says the same: the label is for who does not see it. */
  readonly isNamedAbove?: boolean;
  readonly value: string;
  /** What the button says. */
  readonly copy: string;
}

/** A field that selects itself, and a button. */
export function Address({ label, isNamedAbove = false, value, copy: copyWord }: AddressProps) {
  const tell = useTell();
  const id = useId();
  const [said, copy] = useCopy();
  return (
    <div className={styles.address}>
      <label className={isNamedAbove ? 'unseen' : styles.label} htmlFor={id}>
        {label}
      </label>
      <input
        id={id}
        className={classes(styles.field, styles.mono)}
        readOnly
        value={value}
        onFocus={({ target }) => target.select()}
      />
      <button type="button" className="framed" onClick={() => void copy(value)}>
        {copyWord}
      </button>
      <span role="status" className={styles.said}>
        {said && tell(said)}
      </span>
    </div>
  );
}
