// What may leave the page, and as which octets. Pure; store.ts sends.

import type { Saying } from '@mailterm/shared/dialect';
import { toUtf8 } from '@mailterm/shared/octets';
import { reason } from '@mailterm/shared/reasons/reasons';
import { frameOctetsMax } from '@mailterm/shared/wire/frame';
import type { Session } from './model.ts';

/** A text in UTF-8 and a line end, nothing else; octets, all of them shown, as they are. */
export function octetsOf(line: string | Uint8Array): Uint8Array {
  if (typeof line !== 'string') return line;
  if (/[\r\n]/.test(line)) throw new RangeError('Cannot send a line: there is a line end in it');
  return toUtf8(`${line}\r\n`);
}

/** Why so many octets cannot be sent in this session; undefined where they can. */
export function whyUnsent({ phase, watching }: Session, octets: number): Saying | undefined {
  if (phase !== 'open') return reason('wire.noSession');
  if (watching === true) return reason('wire.watching');
  return octets > frameOctetsMax ? reason('limit.lineOctets', { limit: frameOctetsMax }) : undefined;
}
