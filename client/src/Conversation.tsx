// The conversation side of the page: what was said, what can be done when it cannot go on, and the prompt.

import { Suspense, useImperativeHandle, useRef } from 'react';
import type { ReactNode, Ref, RefObject } from 'react';
import { Below } from './connect/Below.tsx';
import { Reach } from './connect/Reach.tsx';
import { Welcome } from './connect/Welcome.tsx';
import { explainedUnit, foundLast } from './explain/selection.ts';
import { Face } from './Face.tsx';
import type { Gaze } from './gaze.ts';
import { Prompt } from './Prompt.tsx';
import type { PromptHandle } from './Prompt.tsx';
import type { Session } from './session/model.ts';
import type { SessionStore, Targets } from './session/store.ts';
import { useArrival } from './sides.ts';
import type { SideName } from './sides.ts';
import { Log } from './terminal/Log.tsx';
import type { TerminalHandle } from './terminal/Terminal.tsx';
import { useSpeech } from './ui/language.tsx';
import type { Settings } from './ui/settings.ts';
import { part } from './ui/part.ts';
import styles from './Page.module.css';

/** Not needed before the first connection. */
const NextStep = part(() => import('./connect/NextStep.tsx'));
const DoubleFrame = part(() => import('./transcripts/fork/DoubleFrame.tsx'));

/** What the page may ask of the conversation. */
export type ConversationHandle = TerminalHandle & Pick<PromptHandle, 'type' | 'typeAll' | 'focus'>;

interface ConversationProps {
  readonly handle: Ref<ConversationHandle>;
  readonly store: SessionStore;
  readonly session: Session;
  readonly targets: Targets | undefined;
  readonly gaze: Gaze;
  readonly settings: Settings;
  /** On narrow screens: opens the explanation of the line that was tapped. */
  readonly onTap: (() => void) | undefined;
  /** Stands on a projector, until it is left. */
  readonly projected: { readonly onLeave: () => void } | undefined;
  /** Opens the fault lab. */
  readonly onFaults: () => void;
  /** What others say to the person, above the prompt. */
  readonly notes: ReactNode;
  /** It is seen and not touched; what is typed waits in the prompt. */
  readonly isHeld: boolean;
  /** A lesson says what to do. */
  readonly isLesson: boolean;
  /** The focus has come here, or a press. */
  readonly onFocus: () => void;
  /** Where two stand side by side: which one this is, and what stands above it. */
  readonly side: { readonly name: SideName; readonly bar: ReactNode } | undefined;
}

/** The left side, or the only one. */
export function Conversation(props: ConversationProps) {
  const { store, session, gaze, onTap, settings, projected, isHeld } = props;
  const { word } = useSpeech();
  const prompt = useRef<PromptHandle>(null);
  const terminal = useRef<TerminalHandle>(null);
  const unit = explainedUnit(session, gaze.chosenKey);
  useHandle(props.handle, prompt, terminal);

  return (
    <Frame onFocus={props.onFocus} side={props.side}>
      <Suspense>{session.double && <DoubleFrame double={session.double} />}</Suspense>
      <div className={styles.talk}>
        {session.entries.length === 0 && !props.isLesson && (
          <Welcome isHeld={isHeld} onType={(line) => prompt.current?.type(line)} onFaults={props.onFaults} />
        )}
        <Face
          handle={terminal}
          session={session}
          gaze={gaze}
          settings={settings}
          projected={projected}
          isHeld={isHeld}
          onDrawn={store.drawn}
          onChoose={(key) => {
            gaze.choose(key);
            if (onTap) onTap();
            else prompt.current?.focus();
          }}
        />
        <div className={styles.below}>
          <div inert={isHeld}>
            <Below
              session={session}
              store={store}
              gaze={gaze}
              isNarrow={onTap !== undefined}
              onType={(line) => prompt.current?.type(line)}
              onTypeAll={(lines) => prompt.current?.typeAll(lines)}
              onOffer={(lines) => prompt.current?.offer(lines)}
            />
            <Suspense>{session.target && <NextStep session={session} store={store} />}</Suspense>
            {onTap && (unit ?? foundLast(session)) && (
              <button type="button" className={styles.why} onClick={onTap}>
                {word('explain.open')}
              </button>
            )}
            {props.notes}
          </div>
          <Prompt
            handle={prompt}
            store={store}
            session={session}
            unit={unit}
            chips={onTap ? 'here' : 'elsewhere'}
            unaided={props.isLesson}
            isHeld={isHeld}
            onEntered={() => gaze.choose(undefined)}
          />
        </div>
      </div>
      <Log session={session} revealed={gaze.revealed} isAll={settings.chosen.view === 'terminal' && !projected} />
      {!projected && (!onTap || session.phase === 'local') && (
        <Reach targets={props.targets} host={session.target?.host} onType={(line) => prompt.current?.type(line)} />
      )}
    </Frame>
  );
}

function useHandle(
  handle: Ref<ConversationHandle>,
  prompt: RefObject<PromptHandle | null>,
  terminal: RefObject<TerminalHandle | null>,
): void {
  useImperativeHandle(handle, () => ({
    type: (text) => prompt.current?.type(text),
    typeAll: (lines) => prompt.current?.typeAll(lines),
    focus: () => prompt.current?.focus(),
    scrollPages: (pages) => terminal.current?.scrollPages(pages),
    showEntry: (key) => terminal.current?.showEntry(key),
  }));
}

/** Around a conversation; where two stand side by side they are told apart by what stands above. */
function Frame({
  side,
  onFocus,
  children,
}: Pick<ConversationProps, 'side' | 'onFocus'> & { readonly children: ReactNode }) {
  const { word } = useSpeech();
  const frame = useRef<HTMLElement>(null);
  useArrival(frame, onFocus);
  return (
    <section
      ref={frame}
      className={styles.conversation}
      aria-label={word('page.conversation') + (side?.name === 'right' ? ' 2' : '')}
    >
      <Suspense>{side?.bar}</Suspense>
      {children}
    </section>
  );
}
