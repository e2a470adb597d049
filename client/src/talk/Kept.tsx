// What is kept of a session, where and how long, always in sight; and the way to have it forgotten at once.

import { useEffect, useRef, useState } from 'react';
import type { Session } from '../session/model.ts';
import type { SessionStore } from '../session/store.ts';
import { classes } from '../ui/classes.ts';
import { useTell } from './speech.ts';
import styles from './SessionButtons.module.css';

interface KeptProps {
  readonly session: Session;
  readonly store: Pick<SessionStore, 'forget' | 'keepEnded'>;
}

const minuteMs = 60_000;

/** Nothing before the server has said how long it keeps a session. */
export function Kept({ session, store }: KeptProps) {
  const tell = useTell();
  const [isOpen, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const { keptMs, kept = true } = session;
  if (keptMs === undefined) return null;
  const lost = session.recording?.lost;
  const minutes = Math.round(keptMs / minuteMs);
  const close = () => {
    setOpen(false);
    button.current?.focus();
  };
  const isWiped = !kept && session.phase === 'ended';
  const state = isWiped ? tell('kept.gone') : kept ? tell('kept.on', { minutes }) : tell('kept.off');
  return (
    <>
      <button
        ref={button}
        type="button"
        className={styles.button}
        aria-expanded={isOpen}
        title={tell('kept.title')}
        onClick={() => setOpen(!isOpen)}
      >
        <span aria-hidden="true">{kept ? '◉' : '○'}</span> <span className={styles.word}>{state}</span>
        {lost && <span className={styles.failed}>{tell('kept.lostBrief')}</span>}
      </button>
      {isOpen && <Panel session={session} store={store} minutes={minutes} onClose={close} />}
    </>
  );
}

interface PanelProps extends KeptProps {
  readonly minutes: number;
  readonly onClose: () => void;
}

function Panel({ session, store, minutes, onClose }: PanelProps) {
  const tell = useTell();
  const [failed, setFailed] = useState(false);
  const { kept = true, phase, watching } = session;
  const isWiped = !kept && phase === 'ended';
  useEscape(onClose);
  const forget = async () => {
    const isForgotten = await store.forget(session.id);
    if (!isForgotten) setFailed(true);
  };
  return (
    <section className={styles.panel} aria-labelledby="kept-title">
      <h2 id="kept-title">{tell('kept.title')}</h2>
      {isWiped ? <p>{tell('kept.wiped')}</p> : <p>{tell('kept.where')}</p>}
      {!isWiped && <p>{kept ? tell('kept.long', { minutes }) : tell('kept.short')}</p>}
      <Written session={session} />
      <p className={styles.soft}>{tell('kept.tab')}</p>
      {watching ? (
        <p className={styles.soft}>{tell('kept.watched')}</p>
      ) : (
        <>
          {phase !== 'ended' && (
            <label>
              <input
                type="checkbox"
                checked={kept}
                onChange={(event) => store.keepEnded(session.id, event.target.checked)}
              />
              {tell('kept.switch')}
            </label>
          )}
          <p className={styles.soft}>{tell('kept.forgetHow')}</p>
        </>
      )}
      {failed && (
        <p className={styles.failed} role="alert">
          {tell('kept.failed', { minutes })}
        </p>
      )}
      <Actions canForget={watching !== true} onForget={() => void forget()} onClose={onClose} />
    </section>
  );
}

/** What reaches a disk: nothing, or a copy without secrets, and how far it goes. */
function Written({ session: { recording, kept = true, phase } }: Pick<KeptProps, 'session'>) {
  const tell = useTell();
  if (!recording || (!kept && phase === 'ended')) return <p>{tell('kept.disk')}</p>;
  const { lost, isSaved } = recording;
  return (
    <>
      <p>{tell('kept.written')}</p>
      <p className={lost ? styles.failed : undefined}>
        {tell(lost ? 'kept.lost' : isSaved ? 'kept.saved' : 'kept.saving')}
      </p>
    </>
  );
}

interface ActionsProps {
  readonly canForget: boolean;
  readonly onForget: () => void;
  readonly onClose: () => void;
}

function Actions({ canForget, onForget, onClose }: ActionsProps) {
  const tell = useTell();
  const closing = useRef<HTMLButtonElement>(null);
  useEffect(() => closing.current?.focus(), []);
  return (
    <p className={styles.actions}>
      {canForget && (
        <button type="button" className={classes('framed', styles.action)} onClick={onForget}>
          {tell('kept.forget')}
        </button>
      )}
      <button ref={closing} type="button" className={classes('framed', styles.action)} onClick={onClose}>
        {tell('kept.close')}
      </button>
    </p>
  );
}

function useEscape(onEscape: () => void): void {
  const latest = useRef(onEscape);
  useEffect(() => {
    latest.current = onEscape;
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => event.key === 'Escape' && latest.current();
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, []);
}
