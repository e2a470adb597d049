// The conversation side of the page: what was said, what can be done, and the prompt. Enter is decided here: at the local
// prompt a line is a command for Mailterm, in a session it goes to the server.

import { useEffect, useImperativeHandle, useMemo, useRef, useState } from 'react';
import type { Ref } from 'react';
import { Chips } from './explain/Chips.tsx';
import { explainedUnit } from './explain/selection.ts';
import { NextStep } from './connect/NextStep.tsx';
import { Reach } from './connect/Reach.tsx';
import { Welcome } from './connect/Welcome.tsx';
import type { Gaze } from './gaze.ts';
import { ghost as ghostFor } from './prompt/ghost.ts';
import { prefillOf } from './prompt/fragment.ts';
import type { Session } from './session/model.ts';
import type { SessionStore, Targets } from './session/store.ts';
import * as line from './terminal/lineEditor.ts';
import { LineInput } from './terminal/LineInput.tsx';
import { Log } from './terminal/Log.tsx';
import { modeLight } from './terminal/modeLight.ts';
import { Terminal } from './terminal/Terminal.tsx';
import type { TerminalHandle } from './terminal/Terminal.tsx';
import { KeyRow } from './ui/KeyRow.tsx';
import { useSpeech } from './ui/language.tsx';
import styles from './App.module.css';

/** What the page may ask of the conversation. */
export interface ConversationHandle extends TerminalHandle {
  /** Puts a line into the prompt. Never sends it. */
  type(line: string): void;
  focus(): void;
}

interface ConversationProps {
  readonly handle: Ref<ConversationHandle>;
  readonly store: SessionStore;
  readonly session: Session;
  readonly targets: Targets | undefined;
  readonly gaze: Gaze;
  readonly scheme: 'light' | 'dark';
  readonly showTimes: boolean;
  /** On narrow screens: opens the explanation of the line that was tapped. */
  readonly onTap: (() => void) | undefined;
}

/** The left side, or the only one. */
export function Conversation(props: ConversationProps) {
  const { store, session, gaze, onTap } = props;
  const { word, say } = useSpeech();
  const [editor, setEditor] = useState(line.emptyEditor);
  const input = useRef<HTMLInputElement>(null);
  const terminal = useRef<TerminalHandle>(null);
  const unit = explainedUnit(session, gaze.chosenKey);
  const latest = explainedUnit(session, undefined);
  const light = modeLight(session);
  const ghost = ghostFor(session);
  const { revealed, expanded } = gaze;
  const look = useMemo(
    () => ({ say, word, dialect: session.dialect, revealed, expanded }),
    [say, word, session.dialect, revealed, expanded],
  );

  const type = (text: string) => {
    setEditor((now) => line.typeText(now, text));
    input.current?.focus();
  };
  const enter = () => {
    const taken = editor.text === '' && ghost !== undefined ? line.typeText(editor, ghost) : editor;
    const { editor: next, line: confirmed } = line.confirmLine(taken, { secret: light.secret });
    // What cannot be sent stays in the prompt.
    if (session.phase === 'open' && !store.send(confirmed)) return;
    if (session.phase !== 'open') store.runLocal(confirmed);
    setEditor(next);
    gaze.choose(undefined);
  };
  useImperativeHandle(props.handle, () => ({
    type,
    focus: () => input.current?.focus(),
    scrollPages: (pages) => terminal.current?.scrollPages(pages),
    showEntry: (key) => terminal.current?.showEntry(key),
  }));
  usePrefill(type);
  useEffect(() => input.current?.focus(), [session.id]);

  return (
    <main className={styles.conversation} aria-label={word('page.conversation')}>
      <div className={styles.talk}>
        {session.entries.length === 0 && <Welcome onType={type} />}
        <Terminal
          handle={terminal}
          session={session}
          look={look}
          scheme={props.scheme}
          showTimes={props.showTimes}
          chosenKey={unit?.key}
          raised={gaze.raised}
          onRaise={gaze.raise}
          onChoose={(key) => {
            gaze.choose(key);
            if (onTap) onTap();
            else input.current?.focus();
          }}
          onExpand={gaze.expand}
          onDrawn={store.drawn}
        />
        <div className={styles.below}>
          {onTap && unit && (
            <button type="button" className={styles.why} onClick={onTap}>
              {word('explain.open')}
            </button>
          )}
          <NextStep session={session} onTarget={(target) => store.openTarget(target)} onLeave={() => store.leave()} />
          {onTap && latest?.reading && session.dialect && session.phase === 'open' && (
            <Chips hints={latest.reading.hints} dialect={session.dialect} onType={type} layout="row" numbered />
          )}
          <LineInput
            inputRef={input}
            label={light.label}
            mode={light.mode}
            secret={light.secret}
            value={editor.text}
            ghost={ghost}
            waiting={editor.waiting}
            onChange={(text) => setEditor(line.typeText(editor, text))}
            onEnter={enter}
            onEarlier={() => setEditor(line.goEarlier(editor))}
            onLater={() => setEditor(line.goLater(editor))}
            onComplete={() => {
              if (editor.text !== '' || ghost === undefined) return false;
              type(ghost);
              return true;
            }}
            onPasteLines={(text, at) => setEditor(line.pasteLines(editor, text, at))}
            onDropWaiting={() => setEditor(line.dropWaiting(editor))}
          />
        </div>
      </div>
      <Log session={session} revealed={revealed} />
      <div className={styles.keys}>
        <KeyRow
          onSign={(sign) => type(insertAt(input.current, editor.text, sign))}
          onComplete={() => ghost !== undefined && editor.text === '' && type(ghost)}
          onEarlier={() => setEditor(line.goEarlier(editor))}
        />
      </div>
      {(!onTap || session.phase === 'local') && <Reach targets={props.targets} />}
    </main>
  );
}

/** The text with a sign put where the caret stands. */
function insertAt(input: HTMLInputElement | null, text: string, sign: string): string {
  const at = input?.selectionStart ?? text.length;
  return text.slice(0, at) + sign + text.slice(input?.selectionEnd ?? at);
}

/** `#telnet=host:25` puts a line into the prompt. It never connects by itself. */
function usePrefill(type: (line: string) => void): void {
  const latest = useRef(type);
  useEffect(() => {
    latest.current = type;
  });
  useEffect(() => {
    const read = () => {
      const prefill = prefillOf(location.hash);
      if (prefill !== undefined) latest.current(prefill);
    };
    read();
    addEventListener('hashchange', read);
    return () => removeEventListener('hashchange', read);
  }, []);
}
