// The teacher's terminal as text: large where all are to follow, a strip where they work on their own. One reads it and can
// fold it; the gaze on it is one's own and is told to nobody.

import { useState } from 'react';
import type { ReactNode } from 'react';
import { loadExplanations } from '@mailterm/shared/dialects/explanations';
import type { DialectId } from '@mailterm/shared/dialects/facts';
import type { Language } from '@mailterm/shared/i18n/languages';
import { sayIn } from '@mailterm/shared/i18n/text';
import { useGaze, useViews } from '../../gaze.ts';
import Reader from '../../reader/Reader.tsx';
import type { Session } from '../../session/model.ts';
import { SpeechProvider, useSpeech } from '../../ui/language.tsx';
import { useLoaded } from '../../ui/partWords.tsx';
import type { Settings } from '../../ui/settings.ts';
import type { SeatView } from './seat.ts';
import { useTell } from './speech.ts';
import styles from './BroadcastView.module.css';

interface BroadcastViewProps {
  readonly view: SeatView;
  readonly settings: Settings;
}

/** Nothing while the teacher shows nothing. */
export function BroadcastView({ view: { room, broadcast }, settings }: BroadcastViewProps) {
  const tell = useTell();
  const [isFolded, setFolded] = useState(false);
  const mode = room?.broadcast?.mode;
  if (!mode) return null;
  return (
    <section className={styles.broadcast} data-mode={isFolded ? 'folded' : mode} aria-label={tell('broadcast')}>
      <div className={styles.head}>
        <h2 className={styles.title}>{tell('broadcast')}</h2>
        {broadcast?.target && (
          <code className={styles.target}>
            {broadcast.target.host}:{broadcast.target.port}
          </code>
        )}
        <button type="button" className={styles.fold} aria-expanded={!isFolded} onClick={() => setFolded(!isFolded)}>
          {tell(isFolded ? 'broadcastOpen' : 'broadcastFold')}
        </button>
      </div>
      {!isFolded &&
        (broadcast ? (
          <WithDialect dialect={broadcast.dialect}>
            <Screen session={broadcast} showTimes={settings.showTimes} />
          </WithDialect>
        ) : (
          <p className={styles.waits}>{tell('broadcastWaits')}</p>
        ))}
    </section>
  );
}

const nothing = () => undefined;

function Screen({ session, showTimes }: { readonly session: Session; readonly showTimes: boolean }) {
  const gaze = useGaze(session, useViews());
  return (
    <div className={styles.screen}>
      <Reader
        handle={null}
        session={session}
        gaze={gaze}
        showTimes={showTimes}
        onChoose={gaze.choose}
        onDrawn={nothing}
      />
    </div>
  );
}

interface WithDialectProps {
  readonly dialect: DialectId | undefined;
  readonly children: ReactNode;
}

const loaders = new Map<DialectId | undefined, (language: Language) => ReturnType<typeof loadExplanations>>();

/** One function for each dialect, as useLoaded asks for. */
function loaderOf(dialect: DialectId | undefined) {
  const known = loaders.get(dialect);
  if (known) return known;
  const load = (language: Language) => loadExplanations(dialect ?? 'smtp', language);
  loaders.set(dialect, load);
  return load;
}

/** The words of the teacher's protocol, which one's own sessions may not speak. */
function WithDialect({ dialect, children }: WithDialectProps) {
  const speech = useSpeech();
  const tell = useTell();
  const loaded = useLoaded(loaderOf(dialect));
  const say: typeof speech.say = (saying, of) =>
    (of === dialect && loaded ? sayIn(loaded.texts, saying) : undefined) ?? speech.say(saying, of);
  // Who speaks there is not the reader.
  const word: typeof speech.word = (id, params) =>
    id === 'speaker.client' ? tell('teacher') : speech.word(id, params);
  return <SpeechProvider value={{ ...speech, say, word }}>{children}</SpeechProvider>;
}
