// What is known of the session on screen: where it goes, in which protocol, how safe, in which state, since when.

import { dialectFacts } from '@mailterm/shared/dialects/facts';
import type { Session } from '../session/model.ts';
import { formatElapsed, useNow } from './clock.ts';
import { useSpeech } from './language.tsx';
import styles from './SessionFacts.module.css';

interface SessionFactsProps {
  readonly session: Session;
  /** False where a list of sessions beside it says the name already. */
  readonly named: boolean;
}

/** One line of facts; nothing before the first connection. */
export function SessionFacts({ session, named }: SessionFactsProps) {
  const { word, state } = useSpeech();
  const { target, dialect, phase, tls } = session;
  if (!target) return null;
  const talked = session.state !== '';
  return (
    <div className={styles.facts}>
      {named && (
        <span className={styles.target}>
          <span className={styles.host}>{target.host}</span>
          <span>:{target.port}</span>
        </span>
      )}
      {dialect && talked && <span className={styles.dialect}>{dialectFacts[dialect].name}</span>}
      {tls && (
        <span className={styles.safety}>
          <span aria-hidden="true">{tls.facts.distrust ? '!' : '✓'}</span> {tls.facts.version}
        </span>
      )}
      {target.security === 'plain' && !tls && talked && (
        <span className={styles.safety} title={word('header.plainHint')}>
          <span aria-hidden="true">✗</span> {word('header.plain')}
        </span>
      )}
      {/* Before the state, whose width changes with every step: the clock stays where it is. */}
      {session.startedMs !== undefined && <Elapsed session={session} startedMs={session.startedMs} />}
      <span className={styles.state}>
        <span aria-hidden="true">{phaseGlyphs[phase]}</span>{' '}
        {phase === 'open' && session.state !== '' ? state(session.state) : word(`phase.${phase}`)}
      </span>
    </div>
  );
}

/** The phase as a sign, beside its word. */
export const phaseGlyphs: Readonly<Record<Session['phase'], string>> = {
  local: '·',
  connecting: '…',
  open: '●',
  ended: '○',
};

function Elapsed({ session, startedMs }: { readonly session: Session; readonly startedMs: number }) {
  const { word } = useSpeech();
  const nowMs = useNow(session.phase !== 'ended');
  const elapsedMs = session.phase === 'ended' ? lastMs(session) : nowMs - startedMs;
  return (
    <time className={styles.clock} title={word('header.elapsed')}>
      {formatElapsed(elapsedMs)}
    </time>
  );
}

/** When the last thing happened, in milliseconds since the opening. */
function lastMs(session: Session): number {
  return Math.max(0, ...session.entries.slice(-4).map((entry) => (entry.kind === 'local' ? 0 : entry.atMs)));
}
