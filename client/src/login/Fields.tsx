// Who logs in, and what proves it. The field of the secret is left to the browser: its text is in no attribute and in no state.

import { useId } from 'react';
import type { KeyboardEvent, RefObject } from 'react';
import { classes } from '../ui/classes.ts';
import { isComposing } from '../ui/composing.ts';
import type { LoginMoment } from './attempt.ts';
import { proofOf } from './mechanisms.ts';
import type { Mechanism } from './mechanisms.ts';
import { useTell } from './speech.ts';
import styles from './Login.module.css';

interface FieldsProps {
  readonly moment: LoginMoment;
  readonly mechanism: Mechanism;
  readonly onMechanism: (mechanism: Mechanism) => void;
  readonly user: string;
  readonly onUser: (user: string) => void;
  readonly userField: RefObject<HTMLInputElement | null>;
  readonly secret: RefObject<HTMLInputElement | null>;
  readonly onEnter: () => void;
}

export function Fields(props: FieldsProps) {
  const { moment, mechanism } = props;
  const tell = useTell();
  const id = useId();
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    // An Enter that belongs to an input method chooses a word.
    if (event.key !== 'Enter' || isComposing(event)) return;
    event.preventDefault();
    props.onEnter();
  };
  return (
    <>
      <div className={styles.fields}>
        {moment.kind === 'offered' && <Ways ways={moment.mechanisms} chosen={mechanism} onChoose={props.onMechanism} />}
        <label>
          <span>{tell('user')}</span>
          <input
            ref={props.userField}
            value={props.user}
            autoCapitalize="off"
            autoComplete="off"
            autoCorrect="off"
            spellCheck={false}
            onChange={(event) => props.onUser(event.target.value)}
            onKeyDown={onKeyDown}
          />
        </label>
        <label>
          <span>{tell(proofOf(mechanism))}</span>
          {/* A browser keeps nothing of a code that is good for once. */}
          <input
            ref={props.secret}
            type="password"
            autoComplete="one-time-code"
            aria-describedby={id}
            onKeyDown={onKeyDown}
          />
        </label>
      </div>
      <p id={id} className={classes(styles.soft, styles.small)}>
        {tell('secretHint')}
      </p>
    </>
  );
}

function Ways(props: {
  readonly ways: readonly Mechanism[];
  readonly chosen: Mechanism;
  readonly onChoose: (way: Mechanism) => void;
}) {
  const tell = useTell();
  return (
    <label>
      <span>{tell('mechanism')}</span>
      <select value={props.chosen} onChange={(event) => props.onChoose(event.target.value as Mechanism)}>
        {props.ways.map((way) => (
          <option key={way}>{way}</option>
        ))}
      </select>
    </label>
  );
}
