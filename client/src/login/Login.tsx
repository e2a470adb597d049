// The login helper: a row where the server takes logins, a card where somebody wants help or the server asks. It makes lines
// for the prompt and sends nothing. Loaded when a session is in a state in which one logs in.

import { useMemo, useState } from 'react';
import type { Session } from '../session/model.ts';
import { loginMoment } from './attempt.ts';
import type { LoginMoment } from './attempt.ts';
import { LoginCard } from './LoginCard.tsx';
import { WithLoginWords, useTell } from './speech.ts';
import styles from './Login.module.css';

interface LoginProps {
  readonly session: Session;
  /** Puts a line into the prompt. Never sends it. */
  readonly onType: (line: string) => void;
}

export default function Login({ session, onType }: LoginProps) {
  const moment = useMemo(() => loginMoment(session), [session]);
  const [isOpen, setOpen] = useState(false);
  const [typesOwn, setTypesOwn] = useState(false);
  const [isWanted, setWanted] = useState(false);
  // Where the server asks, help is there unasked, unless it was sent away before.
  if (moment.kind === 'asked' && !typesOwn && !isOpen) setOpen(true);
  if (moment.kind === 'none' && isOpen) {
    setOpen(false);
    setWanted(false);
  }
  if (moment.kind === 'none') return null;
  const close = () => {
    setOpen(false);
    setTypesOwn(true);
  };
  return (
    <WithLoginWords>
      {isOpen ? (
        <LoginCard session={session} moment={moment} onType={onType} onClose={close} takesFocus={isWanted} />
      ) : (
        <Row
          moment={moment}
          onHelp={() => {
            setOpen(true);
            setTypesOwn(false);
            setWanted(true);
          }}
        />
      )}
    </WithLoginWords>
  );
}

/** One line that says that there is a login, and offers help. */
function Row({ moment, onHelp }: { readonly moment: LoginMoment; readonly onHelp: () => void }) {
  const tell = useTell();
  const [names, setNames] = useState('');
  const offered = moment.kind === 'offered' ? moment.mechanisms.join(' · ') : names;
  if (offered !== names) setNames(offered);
  return (
    <div className={styles.row}>
      {names !== '' && <span className={styles.soft}>{tell('offered', { mechanisms: names })}</span>}
      <button type="button" className="framed" onClick={onHelp}>
        {tell('help')}
      </button>
    </div>
  );
}
