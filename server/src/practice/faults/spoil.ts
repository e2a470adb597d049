// What goes wrong with an answer that the host has made: it comes late, in half, in pieces that do not belong together, or
// something else comes in its place. Pure: the runner does it to the stream.

import { fromLatin1, joinOctets, toLatin1 } from '@mailterm/shared/octets';
import { lineOctets } from '../hosts/wording.ts';
import { faultAt } from './fault.ts';
import type { Fault, Protocol } from './fault.ts';

/** What goes to the client in place of an answer, and how the connection goes on. */
export interface Spoiled {
  readonly output: Uint8Array;
  /** `drop` resets the connection, `mute` keeps it open and says nothing any more. */
  readonly after: 'goOn' | 'drop' | 'mute';
  /** How late the answer comes. */
  readonly delayMs?: number;
}

/** The fault of this stage that is done to an answer, or undefined. */
export function mannerAt(faults: readonly Fault[], protocol: Protocol, stage: string): Fault | undefined {
  return faultAt(faults, protocol, stage, ({ act }) => act.kind !== 'reply' && act.kind !== 'tlsFails');
}

/** The fault that spoils the TLS handshake of a protocol, whichever way it began. */
export function handshakeFault(faults: readonly Fault[], protocol: Protocol): Fault | undefined {
  return faults.find((fault) => fault.protocol === protocol && fault.act.kind === 'tlsFails' && fault.left !== 0);
}

/** No line of any mail protocol, with octets that a terminal must not obey, and a line end so that a reader goes on. */
export const garbage: Uint8Array = fromLatin1(
  '\x00\x16\x7f\xff\xfe\x1b[31mHTTP/9.9 teapot\x07\x80\x9b]0;no mail\x00\r\n',
);

/** @param output the answer of the host, at least one line */
export function spoil(output: Uint8Array, { act }: Fault, protocol: Protocol): Spoiled {
  const nothing = new Uint8Array(0);
  switch (act.kind) {
    case 'delay':
      return { output, after: 'goOn', delayMs: act.delayMs };
    case 'drop':
      return { output: nothing, after: 'drop' };
    case 'halfReply':
      return { output: output.subarray(0, Math.floor(output.length / 2)), after: 'mute' };
    case 'brokenLines':
      return { output: breakLines(output, protocol), after: 'goOn' };
    case 'garbage':
      return { output: garbage, after: 'goOn' };
    case 'reply':
    case 'tlsFails':
      return { output, after: 'goOn' };
  }
}

function breakLines(output: Uint8Array, protocol: Protocol): Uint8Array {
  switch (protocol) {
    case 'smtp':
      return otherCode(output);
    case 'pop3':
      return withoutEnd(output);
    case 'imap':
      return otherTag(output);
  }
}

/** RFC 5321 §4.2.1: every line of a reply has the same code. Here the line before the last one has another. */
function otherCode(output: Uint8Array): Uint8Array {
  const lines = toLatin1(output).split('\r\n').slice(0, -1);
  const last = lines.at(-1) ?? '';
  const other = last.startsWith('2') ? '450' : '250';
  const before = lines.length > 1 ? lines.slice(0, -2) : [];
  const changed = `${other}-${(lines.at(-2) ?? last).slice(4)}`;
  return lineOctets([...before, changed, last]);
}

/** RFC 1939 §3: a dot alone ends a listing. Here it is missing; a single line gets a second status behind it. */
function withoutEnd(output: Uint8Array): Uint8Array {
  const text = toLatin1(output);
  if (text.endsWith('\r\n.\r\n')) return output.subarray(0, -3);
  return joinOctets([output, fromLatin1(text.startsWith('+') ? '-ERR\r\n' : '+OK\r\n')]);
}

/** RFC 9051 §2.2.2: the tag says which command is answered. Here nobody has sent that one. */
function otherTag(output: Uint8Array): Uint8Array {
  const lines = toLatin1(output).split('\r\n').slice(0, -1);
  const last = (lines.pop() ?? '').replace(/^[^ ]+/, 'Z999');
  return lineOctets([...lines, last]);
}
