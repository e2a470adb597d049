// What stands where a transcript would be: one sentence and one action each.

import type { ReactNode } from 'react';
import type { Saying } from '@mailterm/shared/dialect';
import { addressOf } from '../../routes.ts';
import { useSpeech } from '../../ui/language.tsx';
import { useTitle } from '../../ui/title.ts';
import { useTranscriptWords } from './speech.ts';
import styles from './Page.module.css';

/** Until it has come. */
export function Loading() {
  const tell = useTranscriptWords();
  return (
    <p className={styles.loading} role="status">
      {tell('loading')}
    </p>
  );
}

interface StateProps {
  readonly title: string;
  readonly body?: string | undefined;
  readonly children: ReactNode;
}

/** A sentence, why, and what can be done. */
export function State({ title, body, children }: StateProps) {
  useTitle(title);
  return (
    <section className={styles.state} aria-labelledby="state">
      <h1 id="state">{title}</h1>
      {body && <p>{body}</p>}
      <p className={styles.action}>{children}</p>
    </section>
  );
}

/** No transcript has this address. */
export function Gone() {
  const tell = useTranscriptWords();
  return (
    <State title={tell('gone')} body={tell('goneBody')}>
      <a href={addressOf('/explain')}>{tell('goneAction')}</a>
    </State>
  );
}

interface UnreachableProps {
  readonly why: Saying;
  readonly onAgain: () => void;
}

/** It may be there, and has not come. */
export function Unreachable({ why, onAgain }: UnreachableProps) {
  const tell = useTranscriptWords();
  const { say } = useSpeech();
  const isOffline = why.id === 'link.unreachable';
  return (
    <State title={isOffline ? tell('offline') : say(why).title} body={isOffline ? undefined : say(why).body}>
      <button type="button" className="framed" onClick={onAgain}>
        {tell('again')}
      </button>
    </State>
  );
}
