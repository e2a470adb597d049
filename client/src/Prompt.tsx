// The prompt and what helps to fill it: chips, suggestion, history, extra keys. Enter is decided here: at the local prompt
// a line is a command for Mailterm, in a session it goes to the server. Nothing else sends.

import { lazy, Suspense, useEffect, useImperativeHandle, useLayoutEffect, useRef, useState } from 'react';
import type { Dispatch, KeyboardEvent, Ref, RefObject, SetStateAction } from 'react';
import type { Asked, DeskHandle } from './editor/handle.ts';
import { Chips } from './explain/Chips.tsx';
import { explainedUnit } from './explain/selection.ts';
import { Incomplete } from './Incomplete.tsx';
import { prefillOf } from './prompt/fragment.ts';
import { ghost as ghostFor } from './prompt/ghost.ts';
import { letterPartOf } from './session/letterPart.ts';
import type { Session, UnitEntry } from './session/model.ts';
import type { SessionStore } from './session/store.ts';
import * as line from './terminal/lineEditor.ts';
import { LineInput } from './terminal/LineInput.tsx';
import { secretOf } from './session/awaited.ts';
import { modeLight } from './terminal/modeLight.ts';
import { KeyRow } from './ui/KeyRow.tsx';

/** Completion, search, paste tray, bytes: what a line needs once somebody speaks to a server. */
const Desk = lazy(() => import('./editor/Desk.tsx').catch(() => ({ default: Incomplete })));

/** What the page may ask of the prompt. */
export interface PromptHandle {
  /** Puts a line into the prompt. Never sends it. */
  type(text: string): void;
  focus(): void;
}

interface PromptProps {
  readonly handle: Ref<PromptHandle>;
  readonly store: SessionStore;
  readonly session: Session;
  /** The unit that is being explained. */
  readonly unit?: UnitEntry | undefined;
  /** Narrow screens have the chips here; wide ones have them in the explanation. */
  readonly chips: 'here' | 'elsewhere';
  readonly onEntered: () => void;
}

/** The last row of the conversation. */
export function Prompt({ handle, store, session, unit, chips, onEntered }: PromptProps) {
  const [editor, setEditor] = useState(line.emptyEditor);
  const input = useRef<HTMLInputElement>(null);
  const type = useTyping(input, setEditor);
  const light = modeLight(session, editor.text);
  const ghost = ghostFor(session);
  const suggested = editor.text === '' ? ghost : undefined;
  const { desk, asked, ask } = useDesk();
  const [slot, setSlot] = useState<HTMLElement | null>(null);

  const confirm = (text: string, octets?: Uint8Array) => {
    // An answer to a challenge is never remembered, not even the user name, which is shown while it is typed.
    const answers = secretOf(session.nextClient) !== undefined || session.nextClient.kind === 'wait';
    const { editor: next } = line.confirmLine(line.typeText(editor, text), { secret: light.secret || answers });
    // What cannot be sent stays in the prompt.
    if (session.phase === 'open' && !store.send(octets ?? text)) return false;
    if (session.phase !== 'open') store.runLocal(text);
    setEditor(next);
    onEntered();
    return true;
  };
  const enter = () => {
    const text = suggested ?? editor.text;
    if (!desk.current?.enter(text)) confirm(text);
  };
  const complete = () => {
    if (suggested === undefined) ask({ kind: 'key', key: 'Tab' });
    else type(suggested);
    return suggested !== undefined;
  };
  useImperativeHandle(handle, () => ({ type, focus: () => input.current?.focus() }));
  usePrefill(type);
  useEffect(() => input.current?.focus(), [session.id]);

  return (
    <>
      {chips === 'here' && <ChipRow session={session} onType={type} />}
      {(session.phase !== 'local' || asked) && (
        <Suspense>
          <Desk
            {...{ desk, asked, slot, store, session, unit, input, editor }}
            secret={light.secret}
            onText={type}
            onConfirm={(octets) => confirm(editor.text, octets)}
            onHistory={(history) => setEditor((now) => line.withHistory(now, history))}
          />
        </Suspense>
      )}
      <LineInput
        inputRef={input}
        label={light.label}
        mode={light.mode}
        secret={light.secret}
        value={editor.text}
        ghost={ghost}
        part={letterPartOf(session)}
        onChange={(text) => setEditor(line.typeText(editor, desk.current?.typed(editor.text, text) ?? text))}
        onEnter={enter}
        onEarlier={() => setEditor(line.goEarlier(editor))}
        onLater={() => setEditor(line.goLater(editor))}
        onKey={(event) => desk.current?.key(event) ?? askedBy(event, ask)}
        onComplete={() => suggested !== undefined && complete()}
        onPasteLines={(text, at) => ask({ kind: 'paste', text, at })}
        onSlot={setSlot}
      />
      <KeyRow
        onSign={(sign) => type(...withSign(input.current, editor.text, sign))}
        onComplete={complete}
        onEarlier={() => setEditor(line.goEarlier(editor))}
      />
    </>
  );
}

/** What could be said next, above the line. */
function ChipRow({ session, onType }: { readonly session: Session; readonly onType: (line: string) => void }) {
  const hints = explainedUnit(session, undefined)?.reading?.hints ?? [];
  if (!session.dialect || session.phase !== 'open') return null;
  return <Chips hints={hints} dialect={session.dialect} onType={onType} layout="row" numbered />;
}

/** Types for the person: behind what is set from outside stands the caret, or where it was asked for. */
function useTyping(input: RefObject<HTMLInputElement | null>, setEditor: Dispatch<SetStateAction<line.LineEditor>>) {
  const after = useRef<number>(undefined);
  useLayoutEffect(() => {
    if (after.current !== undefined) input.current?.setSelectionRange(after.current, after.current);
    after.current = undefined;
  });
  return (text: string, caret?: number): void => {
    after.current = caret;
    setEditor((now) => line.typeText(now, text));
    input.current?.focus();
  };
}

/** The desk may not be there yet; it is fetched when something is asked of it, and does that. */
function useDesk() {
  const desk = useRef<DeskHandle>(null);
  const [asked, setAsked] = useState<Asked>();
  const ask = (what: Asked) => {
    if (desk.current) desk.current.take(what);
    else setAsked(what);
  };
  return { desk, asked, ask };
}

/** Ctrl+R and Ctrl+B before the desk is there. */
function askedBy({ key, ctrlKey, altKey, metaKey }: KeyboardEvent, ask: (what: Asked) => void): boolean {
  if (!ctrlKey || altKey || metaKey || (key !== 'r' && key !== 'b')) return false;
  ask({ kind: 'key', key });
  return true;
}

/** The text with a sign put where the caret stands, and where the caret stands then. */
function withSign(input: HTMLInputElement | null, text: string, sign: string): [text: string, caret: number] {
  const at = input?.selectionStart ?? text.length;
  return [text.slice(0, at) + sign + text.slice(input?.selectionEnd ?? at), at + sign.length];
}

/** `#telnet=host:25` puts a line into the prompt. It never connects by itself. */
function usePrefill(type: (text: string) => void): void {
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
