// The end of a transcript: whoever has its delete link is asked once, and then it is gone.

import { useState } from 'react';
import type { Saying } from '@mailterm/shared/dialect';
import type { DeleteAsked } from '@mailterm/shared/wire/transcripts';
import { ask } from '../../link/ask.ts';
import { addressOf } from '../../routes.ts';
import { useSpeech } from '../../ui/language.tsx';
import { useTranscriptWords } from './speech.ts';
import { State } from './States.tsx';
import styles from './Page.module.css';

/** Asks, deletes, says so. */
export function DeletePage({ id }: { readonly id: string }) {
  const tell = useTranscriptWords();
  const { say } = useSpeech();
  // The token stays behind the number sign, which no browser sends to a server with the address.
  const [deleteToken] = useState(() => decodeURIComponentSafely(location.hash.slice(1)));
  const [outcome, setOutcome] = useState<'asks' | 'deleting' | 'gone' | Saying>('asks');
  const remove = async () => {
    setOutcome('deleting');
    const answer = await ask(`links/${id}/delete`, (deleteToken ? { deleteToken } : {}) satisfies DeleteAsked);
    setOutcome(answer.ok ? 'gone' : answer.why);
  };
  if (outcome === 'gone') {
    return (
      <State title={tell('delete.done')} body={tell('delete.doneBody')}>
        <a href={addressOf('/')}>{tell('home')}</a>
      </State>
    );
  }
  const why = typeof outcome === 'object' ? `${tell('delete.failed')} ${say(outcome).body}` : undefined;
  return (
    <State title={tell('delete.title')} body={deleteToken ? tell('delete.lead') : tell('delete.noToken')}>
      {deleteToken && (
        <button type="button" className="framed" disabled={outcome === 'deleting'} onClick={() => void remove()}>
          {tell('delete.action')}
        </button>
      )}
      <a href={addressOf(`/t/${id}`)}>{tell('delete.keep')}</a>
      <span role="status" className={styles.problem}>
        {why}
      </span>
    </State>
  );
}

function decodeURIComponentSafely(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
