// What the prompt and the desk, which is loaded later, know of each other. Types only.

import type { KeyboardEvent, RefObject } from 'react';
import type { Session, UnitEntry } from '../session/model.ts';
import type { SessionStore } from '../session/store.ts';
import type { LineEditor } from '../terminal/lineEditor.ts';

/** What stands above the prompt on demand. */
export type Panel = 'search' | 'bytes';

/** What the person may ask of the desk before it is there. */
export type Asked =
  | { readonly kind: 'paste'; readonly text: string; readonly at: { readonly start: number; readonly end: number } }
  /** Lines in the place of all that stands there and waits. */
  | { readonly kind: 'lines'; readonly text: string }
  /** Search in the history, bytes view, completion. */
  | { readonly kind: 'key'; readonly key: 'r' | 'b' | 'Tab' };

/** What the prompt asks of the desk. */
export interface DeskHandle {
  /** True when the key was for the desk. */
  key(event: KeyboardEvent<HTMLInputElement>): boolean;
  /** Enter, before the line goes: true when the desk has held it, or sent something in its place. */
  enter(line: string): boolean;
  /** The line as the desk wants it after a change: with a tag before the verb. */
  typed(before: string, now: string): string;
  take(asked: Asked): void;
}

/** What the desk may do with the prompt. */
export interface DeskProps {
  readonly desk: RefObject<DeskHandle | null>;
  /** What was asked before it was there. */
  readonly asked: Asked | undefined;
  /** Room at the end of the line. */
  readonly slot: HTMLElement | null;
  readonly store: SessionStore;
  readonly session: Session;
  /** The unit that is being explained. */
  readonly unit: UnitEntry | undefined;
  readonly input: RefObject<HTMLInputElement | null>;
  readonly editor: LineEditor;
  /** What is typed now is a secret. */
  readonly secret: boolean;
  /** Puts a text into the line, with the caret there or at its end. */
  readonly onText: (text: string, caret?: number) => void;
  /** Sends the line as it stands, or octets in its place; it leaves the prompt. False when it cannot be sent. */
  readonly onConfirm: (octets?: Uint8Array) => boolean;
  readonly onHistory: (history: readonly string[]) => void;
}
