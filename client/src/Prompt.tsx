// The prompt and what helps to fill it: chips, suggestion, history, extra keys. Enter is decided here: at the local prompt
// a line is a command for Mailterm, in a session it goes to the server. Nothing else sends.

import { lazy, Suspense, useEffect, useImperativeHandle, useLayoutEffect, useRef, useState } from 'react';
import type { Dispatch, KeyboardEvent, Ref, RefObject, SetStateAction } from 'react';
import type { Asked, DeskHandle } from './editor/handle.ts';
import { Chips } from './explain/Chips.tsx';
import { explainedUnit } from './explain/selection.ts';
import { Incomplete } from './Incomplete.tsx';
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
  /** Puts lines into the prompt where nothing is typed: the first one, and the others wait for their Enter. */
  offer(lines: readonly string[]): unknown;
  /** Puts the first of some lines into the prompt; each other one waits for the Enter before it. */
  typeAll(lines: readonly string[]): void;
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
  /** Nothing is suggested: in a lesson the learner finds the line. */
  readonly unaided?: boolean;
  /** Nothing is sent; what is typed waits. */
  readonly isHeld?: boolean;
  readonly onEntered: () => void;
}

/** The last row of the conversation. */
export function Prompt({ handle, store, session, unit, chips, unaided, isHeld, onEntered }: PromptProps) {
  const [editor, setEditor] = useState(line.emptyEditor);
  const input = useRef<HTMLInputElement>(null);
  const light = modeLight(session, editor.text);
  const ghost = unaided ? undefined : ghostFor(session);
  const suggested = editor.text === '' ? ghost : undefined;
  const { desk, asked, ask } = useDesk();
  const { type, typeAll, offer, paste, change, runAside } = useTyping(setEditor, input, store, ask);
  const [slot, setSlot] = useState<HTMLElement | null>(null);

  const confirm = (text: string, octets?: Uint8Array) => {
    // An answer to a challenge is never remembered, not even the user name, which is shown while it is typed.
    const answers = secretOf(session.nextClient) !== undefined || session.nextClient.kind === 'wait';
    const next = line.confirmLine(line.typeText(editor, text), { secret: light.secret || answers });
    const isCommand = session.phase === 'open' && light.mode !== 'block' && octets === undefined;
    const aside = isCommand ? programAside.exec(text)?.[1] : undefined;
    if (aside !== undefined) return runAside(aside);
    // What cannot be sent stays in the prompt.
    if (session.phase === 'open' && !store.send(octets ?? text)) return false;
    if (session.phase !== 'open') store.runLocal(text);
    setEditor(next);
    onEntered();
    return true;
  };
  const enter = () => {
    const text = suggested ?? editor.text;
    // A letter in the tray goes without being confirmed again.
    if (!isHeld && !desk.current?.enter(text)) confirm(text);
  };
  const complete = () => {
    if (suggested === undefined) ask({ kind: 'key', key: 'Tab' });
    else type(suggested);
    return suggested !== undefined;
  };
  useHandle(handle, session.id, { type, typeAll, offer }, editor, input);
  useDrafts(session, editor, setEditor);
  // Where two prompts are on the page, a link is for the one in use.
  usePrefill(store, (text) => store.snapshot().shown.id === session.id && type(text));

  return (
    <>
      {chips === 'here' && <ChipRow session={session} onType={type} />}
      {(session.phase !== 'local' || asked) && (
        <Suspense>
          <Desk
            {...{ desk, asked, slot, store, session, unit, input, editor, secret: light.secret, onText: type }}
            onConfirm={(octets) => !isHeld && confirm(editor.text, octets)}
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
        onChange={(text) => change(desk.current?.typed(editor.text, text) ?? text)}
        onEnter={enter}
        onEarlier={() => setEditor(line.goEarlier(editor))}
        onLater={() => setEditor(line.goLater(editor))}
        onKey={(event) => desk.current?.key(event) ?? askedBy(event, ask)}
        onComplete={() => suggested !== undefined && complete()}
        onPasteLines={paste}
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

/** Ways to fill the prompt from outside. Behind what is put there stands the caret, or where it was asked for. */
function useTyping(
  setEditor: Dispatch<SetStateAction<line.LineEditor>>,
  input: RefObject<HTMLInputElement | null>,
  store: SessionStore,
  ask: (what: Asked) => void,
) {
  const after = useRef<number>(undefined);
  useLayoutEffect(() => {
    if (after.current !== undefined) input.current?.setSelectionRange(after.current, after.current);
    after.current = undefined;
  });
  const type = (text: string, caret?: number): void => {
    after.current = caret;
    setEditor((now) => line.typeText(now, text));
    input.current?.focus();
  };
  const typeAll = (lines: readonly string[]): void => ask({ kind: 'lines', text: `${lines.join('\n')}\n` });
  return {
    type,
    change: (text: string) => {
      store.prepareLocal();
      setEditor((now) => line.typeText(now, text));
    },
    runAside: (program: string) => {
      setEditor((now) => line.typeText(now, ''));
      void store.runAside(program).then((result) => result !== undefined && type(result));
      return true;
    },
    typeAll,
    offer: (lines: readonly string[]) => (lines.length > 1 ? typeAll(lines) : type(lines.join(''))),
    paste: (text: string, at: { readonly start: number; readonly end: number }) => {
      const insert = () => ask({ kind: 'paste', text, at });
      if (store.snapshot().shown.phase === 'open' || !hasReply.test(text)) return insert();
      store.pasteLocal(text).then((taken) => taken || insert(), insert);
    },
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

/** As in telnet and mail(1), a bang hands the line to programs of one's own; here to those that make base64. */
const programAside = /^!\s*((?:echo|printf|base64|openssl\s+(?:base64|enc))\s.*)$/;

/** A line of a server, among others: what was copied is a conversation, and no list of commands. */
const hasReply = /^\W{0,4}(?:S:|[2-5]\d\d[ -]|\+OK|\* OK)/m;

/** The text with a sign put where the caret stands, and where the caret stands then. */
function withSign(input: HTMLInputElement | null, text: string, sign: string): [text: string, caret: number] {
  const at = input?.selectionStart ?? text.length;
  return [text.slice(0, at) + sign + text.slice(input?.selectionEnd ?? at), at + sign.length];
}

/**
 * What the page may ask; the prompt takes the focus when another session is shown. A line that is
 * offered does not take the place of one that is typed. */
function useHandle(
  handle: PromptProps['handle'],
  sessionId: number,
  { type, typeAll, offer }: Omit<PromptHandle, 'focus'>,
  { text: typed }: line.LineEditor,
  input: RefObject<HTMLInputElement | null>,
): void {
  useImperativeHandle(handle, () => ({
    type,
    typeAll,
    offer: (lines) => typed === '' && offer(lines),
    focus: () => input.current?.focus(),
  }));
  useEffect(() => input.current?.focus(), [sessionId, input]);
}

/** What was typed for a session that runs stays with it while another one is on the screen. */
function useDrafts(
  { id, phase }: Session,
  editor: line.LineEditor,
  set: Dispatch<SetStateAction<line.LineEditor>>,
): void {
  const drafts = useRef(new Map<number, line.LineEditor>());
  const before = useRef({ id, phase, editor });
  useEffect(() => {
    const left = before.current;
    before.current = { id, phase, editor };
    if (left.id === id) return;
    const kept = drafts.current.get(id);
    drafts.current.delete(id);
    if (left.phase === 'open') drafts.current.set(left.id, left.editor);
    const { text } = kept ?? line.emptyEditor;
    if (kept || left.phase === 'open') set((now) => ({ ...now, text }));
  });
}

/** `#telnet=host:25` puts a line into the prompt. It never connects by itself. */
function usePrefill(store: Pick<SessionStore, 'prepareLocal'>, type: (text: string) => unknown): void {
  const latest = useRef(type);
  useEffect(() => {
    latest.current = type;
  });
  useEffect(() => {
    const read = () => {
      if (location.hash === '') return;
      store.prepareLocal();
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
  }, [store]);
}
