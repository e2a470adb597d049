// For who has a mail program of their own: where it reaches the practice server, which room it names, and what it did there.
// Nothing where the ports are closed. Loaded in a session with a practice server.

import { useCallback, useEffect, useState } from 'react';
import type { PortsTold, ProgramSession } from '@mailterm/shared/wire/ports';
import { ask } from '../link/ask.ts';
import type { Claim } from '../link/socket.ts';
import { addressOf } from '../routes.ts';
import { formatTimeOfDay } from '../ui/clock.ts';
import { useTable } from '../ui/partWords.tsx';
import { portWords } from './portWords.ts';
import styles from './PracticePorts.module.css';

/** The latest ones; a program connects often. */
const sessionsMax = 8;

export default function PracticePorts({ onWatch }: { readonly onWatch: (claim: Claim) => void }) {
  const word = useTable(portWords);
  const [told, setTold] = useState<PortsTold>();
  const renew = useCallback(() => {
    void ask<PortsTold>('practice/ports').then((asked) => asked.ok && setTold(asked.value));
  }, []);
  useEffect(renew, [renew]);
  const { host = '', room = '', ports = [], sessions = [] } = told ?? {};
  if (ports.length === 0) return null;
  return (
    <details className={styles.ports} onToggle={(event) => event.currentTarget.open && renew()}>
      <summary>{word('summary', { room })}</summary>
      <p>{word('where', { host, ports: ports.map(({ name, port }) => `${name} ${port}`).join(' · ') })}</p>
      <p>{word('login', { room })}</p>
      <p>
        <a href={addressOf('/practice/practice-ca.pem')} download>
          practice-ca.pem
        </a>{' '}
        {word('authority')}
      </p>
      <p>{word(sessions.length === 0 ? 'none' : 'sessions')}</p>
      <ul>
        {sessions.slice(0, sessionsMax).map((session) => (
          <li key={session.id}>
            <span>{nameOf(session, ports)}</span> <span>{formatTimeOfDay(session.startedMs)}</span>{' '}
            <span>{word(session.isOver ? 'over' : 'open')}</span>{' '}
            <button type="button" onClick={() => onWatch({ session: session.id, token: session.token })}>
              {word('watch')}
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}

function nameOf({ target }: ProgramSession, ports: PortsTold['ports']): string {
  return ports.find(({ port }) => port === target.port)?.name ?? String(target.port);
}
