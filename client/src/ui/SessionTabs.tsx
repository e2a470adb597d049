// The list of sessions, once there is more than one. One of them is shown.

import type { Session } from '../session/model.ts';
import { useSpeech } from './language.tsx';
import { phaseGlyphs } from './SessionFacts.tsx';
import styles from './SessionTabs.module.css';

interface SessionTabsProps {
  readonly sessions: readonly Session[];
  readonly shown: Session;
  readonly onShow: (id: number) => void;
}

/** One button a session. */
export function SessionTabs({ sessions, shown, onShow }: SessionTabsProps) {
  const { word } = useSpeech();
  return (
    <nav className={styles.tabs} aria-label={word('header.sessions')}>
      {sessions.map((session) => (
        <button
          key={session.id}
          type="button"
          className={styles.tab}
          aria-current={session.id === shown.id ? 'page' : undefined}
          onClick={() => onShow(session.id)}
        >
          <span aria-hidden="true">{phaseGlyphs[session.phase]}</span>{' '}
          {`${session.target?.host ?? ''}:${session.target?.port ?? ''}`}
          <span className="unseen"> {word(`phase.${session.phase}`)}</span>
        </button>
      ))}
    </nav>
  );
}
