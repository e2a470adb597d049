// The script of a double, as the host plays it: what was typed to the recorded server, and what it answered.

import type { ReplyClass } from '@mailterm/shared/dialect';
import { fromBase64, toLatin1 } from '@mailterm/shared/octets';
import type { Double } from '@mailterm/shared/transcript/double/double';
import type { Protocol } from '../faults/fault.ts';
import { replyClass as smtpClass } from '../hosts/replyClass.ts';

/** One unit of the client, and the answer to it. */
export interface ScriptStep {
  readonly frame: 'line' | 'block' | 'octets';
  readonly typed: Uint8Array;
  /** In upper case, without a tag; '.' for a letter, '' for what is no command. */
  readonly verb: string;
  readonly reply: Uint8Array;
  readonly replyClass: ReplyClass | undefined;
}

/** @param double as it was asked for, and read (read.ts) */
export function scriptOf({ protocol, steps }: Double): readonly ScriptStep[] {
  return steps.map((step) => {
    const { frame } = step;
    const typed = octetsOf(step.typed);
    const reply = octetsOf(step.reply);
    return { frame, typed, verb: verbOf(protocol, frame, typed), reply, replyClass: classOf(protocol, reply) };
  });
}

/** @param base64 of a double that was read: it is base64 */
export function octetsOf(base64: string): Uint8Array {
  return fromBase64(base64) ?? new Uint8Array(0);
}

/** The verb of a unit; IMAP has a tag before it (RFC 9051 §2.2.1). */
export function verbOf(protocol: Protocol, frame: 'line' | 'block' | 'octets', octets: Uint8Array): string {
  if (frame !== 'line') return frame === 'block' ? '.' : '';
  const [first = '', second = ''] = toLatin1(octets.subarray(0, 200))
    .trim()
    .split(/[ \t\r\n]+/);
  return (protocol === 'imap' ? second : first).toUpperCase();
}

/** The class of what a host says, from its last line; undefined where nothing was said. */
export function classOf(protocol: Protocol, output: Uint8Array): ReplyClass | undefined {
  const [, line = ''] = /(?:^|\n)([^\r\n]+)\r\n$/.exec(toLatin1(output)) ?? [];
  const [first = ''] = toLatin1(output.subarray(0, 8)).split(/[ \r\n]/);
  if (line === '') return undefined;
  if (protocol === 'smtp') return smtpClass(line);
  if (protocol === 'pop3') return first === '+OK' ? 'done' : first === '+' ? 'goOn' : 'no';
  if (line.startsWith('+')) return 'goOn';
  return /^\S+ OK\b/i.test(line) ? 'done' : 'no';
}
