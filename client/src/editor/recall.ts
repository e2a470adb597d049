// Reverse search in the history (Ctrl+R), and the history that outlives the tab where the person has switched that on. The
// search is pure.

import { recall, remember } from '../ui/stored.ts';

/** Where a search stands: the latest line that holds all of what was typed, and how many match. */
export interface Found {
  readonly line: string;
  /** Where the match begins in it. */
  readonly start: number;
  /** 0 for the latest line that matches. */
  readonly nth: number;
  readonly count: number;
}

/** The nth latest line that holds the text, whatever its case; the oldest one when there are fewer. */
export function searchBack(history: readonly string[], text: string, nth: number): Found | undefined {
  const wanted = text.toLowerCase();
  const matches = [...new Set([...history].reverse())].filter((line) => line.toLowerCase().includes(wanted));
  const at = Math.min(nth, matches.length - 1);
  const line = matches[at];
  return line === undefined
    ? undefined
    : { line, start: line.toLowerCase().indexOf(wanted), nth: at, count: matches.length };
}

const switchName = 'keepHistory';
const linesName = 'history';
const keptLinesMax = 200;

/** True where the person has switched it on in this browser. Off unless they did. */
export function keepsHistory(): boolean {
  return recall(switchName) === 'on';
}

/** Switches it. Off also wipes what was kept. */
export function setKeepsHistory(on: boolean, history: readonly string[]): void {
  remember(switchName, on ? 'on' : 'off');
  remember(linesName, on ? written(history) : '');
}

/** Keeps the history, where that is switched on. */
export function keepHistory(history: readonly string[]): void {
  if (keepsHistory()) remember(linesName, written(history));
}

/** What was kept, oldest first. */
export function keptHistory(): readonly string[] {
  const text = keepsHistory() ? recall(linesName) : undefined;
  return text === undefined || text === '' ? [] : text.split('\n');
}

function written(history: readonly string[]): string {
  return history.slice(-keptLinesMax).join('\n');
}
