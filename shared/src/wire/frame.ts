// Binary frames: octets with a header of 20 octets, the same in both directions. Numbers are big endian.
//
//   0  u32  seq      the event's number in the owner's log (0 in frames that the page sends)
//   4  u8   from     0 client, 1 server
//   5  3 octets of zero
//   8  u32  atMs     milliseconds since the session was opened (0 in frames that the page sends)
//  12  f64  offset   position of the first octet in that side's stream
//  20  the octets

import type { OctetsFact, Stamp } from '../transcript/event.ts';
import { reason } from '../reasons/reasons.ts';
import type { Reason } from '../reasons/reasons.ts';

export const frameHeaderOctets = 20;

/** The most octets that one frame of the page may carry, without its header. */
export const frameOctetsMax = 12_288;

export type OctetsEvent = Stamp & OctetsFact;

/** What reading a message gives: the message, or why it is none. */
export type Read<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly reason: Reason };

/** The binary frame of an octets event. */
export function encodeOctets(event: OctetsEvent): Uint8Array<ArrayBuffer> {
  const frame = new Uint8Array(frameHeaderOctets + event.octets.length);
  writeHeader(event, frame);
  frame.set(event.octets, frameHeaderOctets);
  return frame;
}

/** The header alone, for who sends the octets behind it in the same message. */
export function encodeHeader(event: OctetsEvent): Uint8Array<ArrayBuffer> {
  const header = new Uint8Array(frameHeaderOctets);
  writeHeader(event, header);
  return header;
}

function writeHeader({ seq, from, atMs, offset }: OctetsEvent, frame: Uint8Array<ArrayBuffer>): void {
  const view = new DataView(frame.buffer);
  view.setUint32(0, seq);
  view.setUint8(4, from === 'client' ? 0 : 1);
  view.setUint32(8, atMs);
  view.setFloat64(12, offset);
}

/** Reads a binary frame back. The octets are a view of the frame, not a copy. */
export function decodeOctets(frame: Uint8Array): Read<OctetsEvent> {
  if (frame.length <= frameHeaderOctets) return { ok: false, reason: reason('wire.badFrame') };
  const view = new DataView(frame.buffer, frame.byteOffset, frame.byteLength);
  const from = view.getUint8(4);
  const reserved = view.getUint8(5) | view.getUint16(6);
  const offset = view.getFloat64(12);
  if (from > 1 || reserved !== 0 || !Number.isSafeInteger(offset) || offset < 0) {
    return { ok: false, reason: reason('wire.badFrame') };
  }
  return {
    ok: true,
    value: {
      kind: 'octets',
      seq: view.getUint32(0),
      from: from === 0 ? 'client' : 'server',
      atMs: view.getUint32(8),
      offset,
      octets: frame.subarray(frameHeaderOctets),
    },
  };
}
