// What the tray does in a session: a paste goes into it, its next line comes into the prompt once the server has answered the
// one before, a file becomes a letter. What Enter sends of it was in sight.

import { useEffect, useRef, useState } from 'react';
import { joinOctets } from '@mailterm/shared/octets';
import { frameOctetsMax } from '@mailterm/shared/wire/frame';
import type { DeskProps } from './handle.ts';
import { letterToSend } from './letterFile.ts';
import { allOctets, emptyTray, linesOf, trayWithLetter, trayWithLines } from './tray.ts';
import type { Tray } from './tray.ts';
import { clientOctets, isOurTurn } from './turn.ts';
import type { Sending } from './useSending.ts';

export interface TrayState {
  readonly tray: Tray;
  /** A line of it stands in the prompt. */
  readonly isInPrompt: boolean;
  /** The server's answer is to come first. */
  readonly waits: boolean;
  change(tray: Tray): void;
  paste(text: string, at: { readonly start: number; readonly end: number }): void;
  /** Lines in the place of all that stands in the prompt and waits. */
  lines(text: string): void;
  file(file: File): void;
  /** Enter: true when something of the tray is sent in the place of the line. */
  enter(line: string): boolean;
}

/** @param sending takes letters */
export function useTray(props: DeskProps, sending: Sending): TrayState {
  const { session, store, editor, onText, onConfirm } = props;
  const [tray, setTray] = useState(emptyTray);
  const [isInPrompt, setInPrompt] = useState(false);
  const sent = useRef({ session: session.id, octets: -1 });
  const typedOctets = clientOctets(session);
  const isPast = sent.current.session !== session.id || typedOctets > sent.current.octets;
  const waits = !isPast || !isOurTurn(session) || sending.isBusy;
  const next = tray.items[0];
  const takesLetter = session.phase === 'open' && session.nextClient.kind === 'block';

  useEffect(() => {
    if (next?.kind !== 'line' || tray.mode === 'all' || isInPrompt || waits || editor.text !== '') return;
    setTray((now) => ({ ...now, items: now.items.slice(1) }));
    setInPrompt(true);
    onText(next.text);
    // oxlint-disable-next-line react/exhaustive-deps
  }, [next, tray.mode, isInPrompt, waits, editor.text]);
  useDroppedFile((file) => addFile(file));

  const addFile = (file: File) => {
    void file.arrayBuffer().then((buffer) => {
      const letter = letterToSend(new Uint8Array(buffer));
      return setTray((now) => trayWithLetter(now, letter, file.name));
    });
  };
  const put = (into: Tray, text: string) => {
    setTray(trayWithLines(into, linesOf(text), takesLetter));
    setInPrompt(false);
    onText('');
  };
  const enter = (line: string): boolean => {
    if (line === '' && next?.kind === 'letter' && !isInPrompt && tray.mode === 'one') {
      // Where the server has not asked for it, an empty line would only be refused.
      if (!takesLetter) return true;
      sending.begin(next.letter.octets);
      setTray({ ...tray, items: tray.items.slice(1) });
      return true;
    }
    sent.current = { session: session.id, octets: session.phase === 'open' ? typedOctets : -1 };
    setInPrompt(false);
    if (tray.mode !== 'all' || tray.items.length === 0 || session.phase !== 'open') return false;
    const [first, ...others] = framesOf(joinOctets(allOctets(line, tray.items)));
    if (first && onConfirm(first)) {
      for (const octets of others) store.send(octets);
      setTray({ ...emptyTray, nextKey: tray.nextKey });
    }
    return true;
  };
  return {
    tray,
    isInPrompt,
    waits,
    change: setTray,
    file: addFile,
    enter,
    paste: (text, at) => {
      const { text: typed } = editor;
      put(tray, typed.slice(0, at.start) + text + typed.slice(at.end));
    },
    lines: (text) => {
      put({ ...emptyTray, nextKey: tray.nextKey }, text);
      props.input.current?.focus();
    },
  };
}

function framesOf(octets: Uint8Array): readonly Uint8Array[] {
  const frames: Uint8Array[] = [];
  for (let start = 0; start < octets.length; start += frameOctetsMax) {
    frames.push(octets.subarray(start, start + frameOctetsMax));
  }
  return frames;
}

/** A file may be dropped anywhere on the page; it is never opened in its place. */
function useDroppedFile(onFile: (file: File) => void): void {
  const latest = useRef(onFile);
  useEffect(() => {
    latest.current = onFile;
  });
  useEffect(() => {
    const over = (event: DragEvent) => {
      if (event.dataTransfer?.types.includes('Files') === true) event.preventDefault();
    };
    const drop = (event: DragEvent) => {
      const file = event.dataTransfer?.files[0];
      if (!file) return;
      event.preventDefault();
      latest.current(file);
    };
    document.addEventListener('dragover', over);
    document.addEventListener('drop', drop);
    return () => {
      document.removeEventListener('dragover', over);
      document.removeEventListener('drop', drop);
    };
  }, []);
}
