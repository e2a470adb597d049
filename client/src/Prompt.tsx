// The prompt and what helps to fill it: chips, suggestion, history, extra keys. Enter is decided here: at the local prompt
// a line is a command for Mailterm, in a session it goes to the server. Nothing else sends.

import { useEffect, useImperativeHandle, useLayoutEffect, useRef, useState } from 'react';
import type { Dispatch, Ref, RefObject, SetStateAction } from 'react';
import { Chips } from './explain/Chips.tsx';
import { explainedUnit } from './explain/selection.ts';
import { ghost as ghostFor } from './prompt/ghost.ts';
import { letterPartOf } from './session/letterPart.ts';
import type { Session } from './session/model.ts';
import type { SessionStore } from './session/store.ts';
import * as line from './terminal/lineEditor.ts';
import { LineInput } from './terminal/LineInput.tsx';
import { secretOf } from './session/awaited.ts';
import { modeLight } from './terminal/modeLight.ts';
import { KeyRow } from './ui/KeyRow.tsx';

/** What the page may ask of the prompt. */
export interface PromptHandle {
  /** Puts a line into the prompt. Never sends it. */
  type(text: string): void;
  /** Puts the first of some lines into the prompt; each other one waits for the Enter before it. */
  typeAll(lines: readonly string[]): void;
  focus(): void;
}

interface PromptProps {
  readonly handle: Ref<PromptHandle>;
  readonly store: SessionStore;
  readonly session: Session;
  /** Narrow screens have the chips here; wide ones have them in the explanation. */
  readonly chips: 'here' | 'elsewhere';
  readonly onEntered: () => void;
}

/** The last row of the conversation. */
export function Prompt({ handle, store, session, chips, onEntered }: PromptProps) {
  const [editor, setEditor] = useState(line.emptyEditor);
  const input = useRef<HTMLInputElement>(null);
  const caretAfter = useRef<number>(undefined);
  const light = modeLight(session, editor.text);
  const ghost = ghostFor(session);
  const suggested = editor.text === '' ? ghost : undefined;
  const hints = explainedUnit(session, undefined)?.reading?.hints ?? [];

  const { type, typeAll, paste, change, runAside } = useTyping(setEditor, input, store);
  const enter = () => {
    const taken = suggested === undefined ? editor : line.typeText(editor, suggested);
    // An answer to a challenge is never remembered, not even the user name, which is shown while it is typed.
    const answers = secretOf(session.nextClient) !== undefined;
    const { editor: next, line: confirmed } = line.confirmLine(taken, { secret: light.secret || answers });
    const aside = session.phase === 'open' && light.mode !== 'block' ? programAside.exec(confirmed)?.[1] : undefined;
    if (aside !== undefined) return runAside(aside);
    // What cannot be sent stays in the prompt.
    if (session.phase === 'open' && !store.send(confirmed)) return;
    if (session.phase !== 'open') store.runLocal(confirmed);
    // What waits for its turn is for the server that is being called.
    if (session.phase === 'connecting' && editor.waiting.length > 0) return;
    setEditor(next);
    onEntered();
  };
  const complete = () => {
    if (suggested !== undefined) type(suggested);
    return suggested !== undefined;
  };
  // A text set from outside moves the caret to its end; after a sign it belongs behind the sign.
  useLayoutEffect(() => {
    if (caretAfter.current === undefined) return;
    input.current?.setSelectionRange(caretAfter.current, caretAfter.current);
    caretAfter.current = undefined;
  });
  useImperativeHandle(handle, () => ({ type, typeAll, focus: () => input.current?.focus() }));
  usePrefill(type);
  useEffect(() => input.current?.focus(), [session.id]);

  return (
    <>
      {chips === 'here' && session.dialect && session.phase === 'open' && (
        <Chips hints={hints} dialect={session.dialect} onType={type} layout="row" numbered />
      )}
      <LineInput
        inputRef={input}
        label={light.label}
        mode={light.mode}
        secret={light.secret}
        value={editor.text}
        ghost={ghost}
        part={letterPartOf(session)}
        waiting={editor.waiting}
        onChange={change}
        onEnter={enter}
        onEarlier={() => setEditor(line.goEarlier(editor))}
        onLater={() => setEditor(line.goLater(editor))}
        onComplete={complete}
        onPasteLines={paste}
        onDropWaiting={() => setEditor(line.dropWaiting(editor))}
      />
      <KeyRow
        onSign={(sign) => {
          const { text, caret } = withSign(input.current, editor.text, sign);
          caretAfter.current = caret;
          type(text);
        }}
        onComplete={complete}
        onEarlier={() => setEditor(line.goEarlier(editor))}
      />
    </>
  );
}

/** Ways to fill the prompt from outside. */
function useTyping(
  setEditor: Dispatch<SetStateAction<line.LineEditor>>,
  input: RefObject<HTMLInputElement | null>,
  store: SessionStore,
) {
  const type = (text: string) => {
    setEditor((now) => line.typeText(now, text));
    input.current?.focus();
  };
  return {
    type,
    change: (text: string) => {
      store.prepareLocal();
      setEditor((now) => line.typeText(now, text));
    },
    runAside: (program: string) => {
      setEditor((now) => line.typeText(now, ''));
      void store.runAside(program).then((result) => result !== undefined && type(result));
    },
    typeAll: (lines: readonly string[]) => {
      const all = `${lines.join('\n')}\n`;
      setEditor((now) => line.pasteLines(line.dropWaiting(now), all, { start: 0, end: now.text.length }));
      input.current?.focus();
    },
    paste: (text: string, at: { readonly start: number; readonly end: number }) => {
      const insert = () => setEditor((now) => line.pasteLines(now, text, at));
      if (store.snapshot().shown.phase === 'open' || !hasReply.test(text)) return insert();
      store.pasteLocal(text).then((taken) => taken || insert(), insert);
    },
  };
}

/** As in telnet and mail(1), a bang hands the line to programs of one's own; here to those that make base64. */
const programAside = /^!\s*((?:echo|printf|base64|openssl\s+(?:base64|enc))\s.*)$/;

/** A line of a server, among others: what was copied is a conversation, and no list of commands. */
const hasReply = /^\W{0,4}(?:S:|[2-5]\d\d[ -]|\+OK|\* OK)/m;

/** The text with a sign put where the caret stands, and where the caret stands then. */
function withSign(input: HTMLInputElement | null, text: string, sign: string) {
  const at = input?.selectionStart ?? text.length;
  return { text: text.slice(0, at) + sign + text.slice(input?.selectionEnd ?? at), caret: at + sign.length };
}

/** `#telnet=host:25` puts a line into the prompt. It never connects by itself. */
function usePrefill(type: (text: string) => void): void {
  const latest = useRef(type);
  useEffect(() => {
    latest.current = type;
  });
  useEffect(() => {
    const read = () => {
      if (location.hash === '') return;
      import('./prompt/fragment.ts').then(
        ({ prefillOf }) => {
          const prefill = prefillOf(location.hash);
          if (prefill !== undefined) latest.current(prefill);
        },
        // The prompt stays empty, as without a link.
        () => undefined,
      );
    };
    read();
    addEventListener('hashchange', read);
    return () => removeEventListener('hashchange', read);
  }, []);
}
