// How the conversation is shown: as a terminal, as text, or on a projector. What is not shown is not loaded.

import { Suspense, useMemo } from 'react';
import type { Ref } from 'react';
import { explainedUnit } from './explain/selection.ts';
import type { Gaze } from './gaze.ts';
import type { Session } from './session/model.ts';
import { Terminal } from './terminal/Terminal.tsx';
import type { TerminalHandle } from './terminal/Terminal.tsx';
import { useSpeech } from './ui/language.tsx';
import type { Settings } from './ui/settings.ts';
import { part } from './ui/part.ts';

const Reader = part(() => import('./reader/Reader.tsx'));
const Stage = part(() => import('./projector/Stage.tsx'));

interface FaceProps {
  readonly handle: Ref<TerminalHandle>;
  readonly session: Session;
  readonly gaze: Gaze;
  readonly settings: Settings;
  readonly projected: { readonly onLeave: () => void } | undefined;
  /** It is seen and not touched. */
  readonly isHeld: boolean;
  readonly onChoose: (key: string) => void;
  readonly onDrawn: (session: Session) => void;
}

/** The conversation as it is seen. */
export function Face({ settings, projected, ...face }: FaceProps) {
  const { session, gaze } = face;
  const { say, word } = useSpeech();
  const { revealed, expanded } = gaze;
  const look = useMemo(
    () => ({ say, word, dialect: session.dialect, revealed, expanded }),
    [say, word, session.dialect, revealed, expanded],
  );
  const { showTimes } = settings;
  if (projected) return <Suspense>{<Stage {...face} showTimes={false} onLeave={projected.onLeave} />}</Suspense>;
  if (settings.chosen.view === 'reader') return <Suspense>{<Reader {...face} showTimes={showTimes} />}</Suspense>;
  return (
    <Terminal
      // Its type is measured when it is made.
      key={settings.chosen.text}
      {...face}
      showTimes={showTimes}
      look={look}
      colours={settings.colours}
      chosenKey={explainedUnit(session, gaze.chosenKey)?.key}
      raised={gaze.raised}
      onRaise={gaze.raise}
      onExpand={gaze.expand}
    />
  );
}
