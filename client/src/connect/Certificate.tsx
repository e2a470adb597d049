// What a TLS handshake told, folded: one line, and below it each certificate of the chain. Loaded when there is one.

import type { Certificate as Facts, TlsFacts } from '@mailterm/shared/transcript/tls';
import { useSpeech } from '../ui/language.tsx';
import styles from './Certificate.module.css';

const dayMs = 86_400_000;

/** Whole days that a certificate is still valid; negative when it is not any more. */
function daysLeft({ untilMs }: Pick<Facts, 'untilMs'>, nowMs: number): number {
  return Math.floor((untilMs - nowMs) / dayMs);
}

/** @param atMs Unix time of the handshake */
export default function Certificate({ facts, atMs }: { readonly facts: TlsFacts; readonly atMs: number }) {
  const { word, say } = useSpeech();
  const { version, cipher, chain, distrust, host } = facts;
  return (
    <details className={styles.certificate}>
      <summary>
        <span className={distrust ? styles.untrusted : styles.trusted}>
          {distrust ? say(distrust).title : word('tls.trusted', { host })}
        </span>{' '}
        <span className={styles.facts}>
          {version} · {cipher}
        </span>
      </summary>
      <ol>
        {chain.map((certificate) => (
          <li key={certificate.fingerprint}>
            <dl>
              <dt>{word('tls.subject')}</dt>
              <dd>{certificate.subject}</dd>
              {certificate.names.length > 0 && (
                <>
                  <dt>{word('tls.names')}</dt>
                  <dd>{certificate.names.join(' · ')}</dd>
                </>
              )}
              <dt>{word('tls.issuer')}</dt>
              <dd>{certificate.issuer}</dd>
              <dt>{word('tls.until')}</dt>
              <dd>
                {new Date(certificate.untilMs).toISOString().slice(0, 10)}{' '}
                {word('tls.days', { days: daysLeft(certificate, atMs) })}
              </dd>
              <dt>SHA-256</dt>
              <dd className={styles.print}>
                {eights(certificate.fingerprint).map((eight) => (
                  <span key={eight}>{eight}</span>
                ))}
              </dd>
            </dl>
          </li>
        ))}
      </ol>
    </details>
  );
}

/** The 32 octets of a fingerprint in four groups, to be compared by eye. */
function eights(fingerprint: string): readonly string[] {
  const octets = fingerprint.split(':');
  return [0, 8, 16, 24].map((at) => octets.slice(at, at + 8).join(':'));
}
