// What is to be explained: a text that was pasted, or a file of which as much is read as is looked at. Nothing here talks to
// the network. What was explained last is kept while the page is open, so that somebody who looks a code up comes back to it.

import { decode } from '@mailterm/shared/charset';
import { pasteOctetsMax } from '@mailterm/shared/paste/index';
import { gb18030 } from '../explain/gb18030.ts';

/** Octets to explain. */
export interface Source {
  readonly octets: Uint8Array;
  /** Octets of a file that were not even read. */
  readonly octetsLeft: number;
}

/** A text, as octets. */
export function sourceOfText(text: string): Source {
  return { octets: new TextEncoder().encode(text), octetsLeft: 0 };
}

/** The beginning of a file. Rejects when the file cannot be read. */
export async function sourceOfFile(file: File): Promise<Source> {
  const octets = new Uint8Array(await file.slice(0, pasteOctetsMax).arrayBuffer());
  return { octets, octetsLeft: Math.max(0, file.size - octets.length) };
}

/** Of a large file so much can be changed by hand. */
const editableOctetsMax = 256 * 1024;

/** The text of a source, to be changed; empty where it is too long for a field. */
export function textOf({ octets }: Source): string {
  return octets.length > editableOctetsMax ? '' : decode(octets, gb18030).text;
}

let kept: Source | undefined;

/** What was explained last, until the page is closed. */
export function recallSource(): Source | undefined {
  return kept;
}

/** Keeps what is explained now; undefined forgets it. */
export function keepSource(source: Source | undefined): void {
  kept = source;
}
