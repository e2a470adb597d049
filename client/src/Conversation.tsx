// The conversation side of the page: what was said, what can be done when it cannot go on, and the prompt.

import { useImperativeHandle, useRef } from 'react';
import type { Ref } from 'react';
import { Below } from './connect/Below.tsx';
import { NextStep } from './connect/NextStep.tsx';
import { Reach } from './connect/Reach.tsx';
import { Welcome } from './connect/Welcome.tsx';
import { explainedUnit } from './explain/selection.ts';
import { Face } from './Face.tsx';
import type { Gaze } from './gaze.ts';
import { Prompt } from './Prompt.tsx';
import type { PromptHandle } from './Prompt.tsx';
import type { Session } from './session/model.ts';
import type { SessionStore, Targets } from './session/store.ts';
import { Log } from './terminal/Log.tsx';
import type { TerminalHandle } from './terminal/Terminal.tsx';
import { useSpeech } from './ui/language.tsx';
import type { Settings } from './ui/settings.ts';
import styles from './Page.module.css';

/** What the page may ask of the conversation. */
export type ConversationHandle = TerminalHandle & PromptHandle;

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
}

/** The left side, or the only one. */
export function Conversation(props: ConversationProps) {
  const { store, session, gaze, onTap, settings, projected } = props;
  const { word } = useSpeech();
  const prompt = useRef<PromptHandle>(null);
  const terminal = useRef<TerminalHandle>(null);
  const unit = explainedUnit(session, gaze.chosenKey);
  useImperativeHandle(props.handle, () => ({
    type: (text) => prompt.current?.type(text),
    typeAll: (lines) => prompt.current?.typeAll(lines),
    focus: () => prompt.current?.focus(),
    scrollPages: (pages) => terminal.current?.scrollPages(pages),
    showEntry: (key) => terminal.current?.showEntry(key),
  }));

  return (
    <section className={styles.conversation} aria-label={word('page.conversation')}>
      <div className={styles.talk}>
        {session.entries.length === 0 && (
          <Welcome onType={(line) => prompt.current?.type(line)} onFaults={props.onFaults} />
        )}
        <Face
          handle={terminal}
          session={session}
          gaze={gaze}
          settings={settings}
          projected={projected}
          onDrawn={store.drawn}
          onChoose={(key) => {
            gaze.choose(key);
            if (onTap) onTap();
            else prompt.current?.focus();
          }}
        />
        <div className={styles.below}>
          <Below
            session={session}
            store={store}
            onType={(line) => prompt.current?.type(line)}
            onTypeAll={(lines) => prompt.current?.typeAll(lines)}
          />
          <NextStep session={session} store={store} />
          {onTap && unit && (
            <button type="button" className={styles.why} onClick={onTap}>
              {word('explain.open')}
            </button>
          )}
          <Prompt
            handle={prompt}
            store={store}
            session={session}
            chips={onTap ? 'here' : 'elsewhere'}
            onEntered={() => gaze.choose(undefined)}
          />
        </div>
      </div>
      <Log session={session} revealed={gaze.revealed} isAll={settings.chosen.view === 'terminal' && !projected} />
      {!projected && (!onTap || session.phase === 'local') && <Reach targets={props.targets} />}
    </section>
  );
}
