// What a TLS handshake told, folded: one line, and below it each certificate of the chain. Under it, where the server is a
// practice server or on the machine that Mailterm runs on, the switch for practice. Loaded when there is a certificate.

import { useState } from 'react';
import type { ReactNode } from 'react';
import type { Certificate as Facts } from '@mailterm/shared/transcript/tls';
import type { Session } from '../session/model.ts';
import { classes } from '../ui/classes.ts';
import { useSpeech } from '../ui/language.tsx';
import { useTable } from '../ui/partWords.tsx';
import { acceptOwnName, useStored } from '../ui/stored.ts';
import { certificateWords } from './certificateWords.ts';
import styles from './Certificate.module.css';

const dayMs = 86_400_000;

/** Whole days that a certificate is still valid; negative when it is not any more. */
function daysLeft({ untilMs }: Pick<Facts, 'untilMs'>, nowMs: number): number {
  return Math.floor((untilMs - nowMs) / dayMs);
}

interface CertificateProps {
  readonly tls: NonNullable<Session['tls']>;
  /** The person is asked whether to go on. */
  readonly asks: boolean;
}

export default function Certificate({ tls, asks }: CertificateProps) {
  const { say } = useSpeech();
  const word = useTable(certificateWords);
  const [acceptsOwn, setAcceptsOwn] = useStored<'on' | 'off'>(acceptOwnName, (kept) => (kept === 'on' ? 'on' : 'off'));
  const { facts, atMs, own } = tls;
  const { version, cipher, chain, distrust, host } = facts;
  const choice = distrust && own && (
    <AcceptOwn isOn={acceptsOwn === 'on'} onSwitch={(isOn) => setAcceptsOwn(isOn ? 'on' : 'off')} />
  );
  // Where it matters now, or was at work, it is in sight; else it is folded away with the rest.
  const [wasOn] = useState(acceptsOwn === 'on');
  const isUrgent = asks || wasOn;
  return (
    <div className={styles.certificate}>
      <details>
        <summary>
          <span className={distrust ? styles.untrusted : styles.trusted}>
            {distrust ? say(distrust).title : word('trusted', { host })}
          </span>{' '}
          <span className={styles.facts}>
            {version} · {cipher}
          </span>
        </summary>
        <ol>
          {chain.map((certificate, index) => (
            <li key={certificate.fingerprint}>
              <Entry certificate={certificate} atMs={atMs}>
                {index === 0 && (
                  <span className={classes(styles.verdict, facts.otherName ? styles.untrusted : styles.trusted)}>
                    {facts.otherName ? `✗ ${word('otherName', { host })}` : `✓ ${word('named', { host })}`}
                  </span>
                )}
              </Entry>
            </li>
          ))}
        </ol>
        {!isUrgent && choice}
      </details>
      {isUrgent && choice}
    </div>
  );
}

interface EntryProps {
  readonly certificate: Facts;
  /** Unix time of the handshake. */
  readonly atMs: number;
  /** What is said behind the names. */
  readonly children: ReactNode;
}

function Entry({ certificate, atMs, children }: EntryProps) {
  const word = useTable(certificateWords);
  const days = daysLeft(certificate, atMs);
  return (
    <dl>
      <dt>{word('subject')}</dt>
      <dd>{certificate.subject}</dd>
      {certificate.names.length > 0 && (
        <>
          <dt>{word('names')}</dt>
          <dd>
            {certificate.names.join(' · ')} {children}
          </dd>
        </>
      )}
      <dt>{word('issuer')}</dt>
      <dd>{certificate.issuer}</dd>
      <dt>{word('until')}</dt>
      <dd>
        {new Date(certificate.untilMs).toISOString().slice(0, 10)}{' '}
        {days < 0 ? word('over', { days: -days }) : word('days', { days })}
      </dd>
      <dt>SHA-256</dt>
      <dd className={styles.print}>
        {eights(certificate.fingerprint).map((eight) => (
          <span key={eight}>{eight}</span>
        ))}
      </dd>
    </dl>
  );
}

/** The switch for practice: off until somebody turns it on, and then for later handshakes. */
function AcceptOwn({ isOn, onSwitch }: { readonly isOn: boolean; readonly onSwitch: (isOn: boolean) => void }) {
  const word = useTable(certificateWords);
  return (
    <label className={styles.acceptOwn}>
      <input type="checkbox" checked={isOn} onChange={(event) => onSwitch(event.currentTarget.checked)} />
      <span>
        {word('acceptOwn')} <span className={styles.facts}>{word('acceptOwnWhere')}</span>
      </span>
    </label>
  );
}

/** The 32 octets of a fingerprint in four groups, to be compared by eye. */
function eights(fingerprint: string): readonly string[] {
  const octets = fingerprint.split(':');
  return [0, 8, 16, 24].map((at) => octets.slice(at, at + 8).join(':'));
}
