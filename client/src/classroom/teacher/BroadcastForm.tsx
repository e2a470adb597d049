// Which of the teacher's own sessions the class is to see, and how large.

import { useId, useState } from 'react';
import type { BroadcastMode, TeacherMessage } from '@mailterm/shared/wire/room/messages';
import { addressOf } from '../../routes.ts';
import type { SessionStore } from '../../session/store.ts';
import { useSessions } from '../../session/useSessions.ts';
import { useTell } from './speech.ts';
import styles from './Forms.module.css';

interface BroadcastFormProps {
  readonly openStore: () => SessionStore;
  readonly onBegin: (message: TeacherMessage) => void;
}

const modes: readonly BroadcastMode[] = ['follow', 'work'];

/** The form. */
export function BroadcastForm({ openStore, onBegin }: BroadcastFormProps) {
  const tell = useTell();
  const id = useId();
  const [store] = useState(openStore);
  const { sessions } = useSessions(store);
  const running = sessions.filter(({ phase, watching }) => phase === 'open' && watching !== true);
  const [wanted, setWanted] = useState<number>();
  const [mode, setMode] = useState<BroadcastMode>('follow');
  const chosen = running.find((session) => session.id === wanted) ?? running.at(-1);
  if (!chosen) {
    return (
      <div className={styles.form}>
        <p>{tell('broadcastNone')}</p>
        <a href={addressOf('/')}>{tell('broadcastTerminal')}</a>
      </div>
    );
  }
  const begin = () => {
    const claim = store.claimOf(chosen.id);
    if (claim) onBegin({ kind: 'broadcast', ...claim, mode });
  };
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        begin();
      }}
    >
      <p className={styles.soft}>{tell('broadcastWhy')}</p>
      <fieldset>
        <legend>{tell('broadcastWhich')}</legend>
        {running.map((session) => (
          <label key={session.id} className={styles.choice}>
            <input
              type="radio"
              name={`${id}session`}
              checked={session === chosen}
              onChange={() => setWanted(session.id)}
            />
            <code>
              {session.target?.host}:{session.target?.port}
            </code>
          </label>
        ))}
      </fieldset>
      <fieldset>
        <legend>{tell('broadcastHow')}</legend>
        {modes.map((each) => (
          <label key={each} className={styles.choice}>
            <input type="radio" name={`${id}mode`} checked={mode === each} onChange={() => setMode(each)} />
            <span>
              {tell(`mode.${each}`)} <span className={styles.soft}>{tell(`modeWhat.${each}`)}</span>
            </span>
          </label>
        ))}
      </fieldset>
      <button type="submit" className="framed">
        {tell('broadcastStart')}
      </button>
    </form>
  );
}
