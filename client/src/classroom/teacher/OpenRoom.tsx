// The way for whoever teaches: opens a room and goes to its wall. The secret goes into the fragment of the address, which no
// server is sent, and nowhere else. Stands on the page where learners join; loads its own words.

import { useState } from 'react';
import type { Saying } from '@mailterm/shared/dialect';
import type { RoomOpened } from '@mailterm/shared/wire/room/messages';
import { ask } from '../../link/ask.ts';
import { go } from '../../routes.ts';
import { useSpeech } from '../../ui/language.tsx';
import { useTell, WithTeachWords } from './speech.ts';
import styles from './Forms.module.css';

/** One sentence and one button. */
export default function OpenRoom() {
  return (
    <WithTeachWords>
      <Opening />
    </WithTeachWords>
  );
}

function Opening() {
  const tell = useTell();
  const { say } = useSpeech();
  const [isOpening, setOpening] = useState(false);
  const [why, setWhy] = useState<Saying>();
  const open = async () => {
    setOpening(true);
    const answer = await ask<RoomOpened>('rooms', {});
    setOpening(false);
    if (answer.ok) go(`/class/${answer.value.code}/teach#${answer.value.secret}`);
    else setWhy(answer.why);
  };
  return (
    <section className={styles.part}>
      <p>{tell('openLead')}</p>
      <p className={styles.answers}>
        <button type="button" className="framed" aria-disabled={isOpening} onClick={() => !isOpening && void open()}>
          {tell(isOpening ? 'opening' : 'open')}
        </button>
      </p>
      {why && (
        <p role="alert">
          <strong>{say(why).title}</strong> {say(why).body}
        </p>
      )}
    </section>
  );
}
