// The completion code: what this server saw somebody do, signed, so that a teacher can tell it from one that was made up. It
// holds all that it says: nothing is kept for it. Judges no lesson.

import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import { visible } from '@mailterm/shared/charset';
import { fromUtf8 } from '@mailterm/shared/octets';
import type { VerifyTold } from '@mailterm/shared/wire/lessons';
import { nicknameCharactersMax } from '@mailterm/shared/wire/lessons';
import { fromBase32, toBase32 } from './base32.ts';

/** What a code says. */
export interface Completion {
  readonly lesson: string;
  /** The first 16 hexadecimal digits of the SHA-256 of the lesson's file. */
  readonly hash: string;
  readonly nickname: string;
  /** Unix time; a code holds whole seconds. */
  readonly completedMs: number;
  readonly steps: number;
}

/** A code says which form it has. */
const version = 1;

const hashOctets = 8;
/** Version, hash, seconds, steps, length of the id. */
const headOctets = 1 + hashOctets + 4 + 1 + 1;
/** 80 bits: the least that RFC 2104 §5 allows, and a code is tried at this server only, some times a minute. */
const macOctets = 10;
/** Tells a slip of the pen from a forgery. */
const checkOctets = 2;

const idLengthMax = 64;
const nicknameOctetsMax = 4 * nicknameCharactersMax;
const codeLengthMax = 400;

/** Which file a lesson is. */
export function hashOf(text: string): string {
  return createHash('sha256')
    .update(text)
    .digest('hex')
    .slice(0, 2 * hashOctets);
}

/** A name as it is signed: in one line, without anything unseen. Undefined for none, and for one that is too long. */
export function nicknameOf(text: string): string | undefined {
  const name = visible(text.normalize('NFC').trim().replace(/\s+/g, ' '));
  return name !== '' && [...name].length <= nicknameCharactersMax ? name : undefined;
}

/**
 * The code. `lesson` has letters, digits and dashes; `nickname` is one of {@link nicknameOf}.
 * @throws RangeError for what no code can hold: a bug of ours
 */
export function signCompletion(key: Uint8Array, { lesson, hash, nickname, completedMs, steps }: Completion): string {
  const id = Buffer.from(lesson, 'latin1');
  const name = Buffer.from(nickname, 'utf8');
  if (id.length > idLengthMax || name.length > nicknameOctetsMax) throw new RangeError('A completion is too long');
  const head = Buffer.alloc(headOctets);
  head.writeUInt8(version, 0);
  head.write(hash, 1, hashOctets, 'hex');
  head.writeUInt32BE(Math.floor(completedMs / 1000), 1 + hashOctets);
  head.writeUInt8(Math.min(steps, 255), 5 + hashOctets);
  head.writeUInt8(id.length, 6 + hashOctets);
  const payload = Buffer.concat([head, id, name]);
  const signed = Buffer.concat([payload, macOf(key, payload)]);
  return toBase32(Buffer.concat([signed, checkOf(signed)]));
}

/** What a code is worth. `isShipped` is for those who know the lessons. */
export function readCompletion(key: Uint8Array, code: string): VerifyTold {
  const octets = code.length > codeLengthMax ? undefined : fromBase32(code);
  const signedLength = (octets?.length ?? 0) - checkOctets;
  if (!octets || signedLength < headOctets + macOctets) return { isGenuine: false, why: 'mistyped' };
  const signed = Buffer.from(octets.subarray(0, signedLength));
  if (!checkOf(signed).equals(octets.subarray(signedLength))) return { isGenuine: false, why: 'mistyped' };
  const payload = signed.subarray(0, -macOctets);
  // In the same time whatever is presented.
  const isGenuine = timingSafeEqual(macOf(key, payload), signed.subarray(-macOctets));
  const read = isGenuine ? readPayload(payload) : undefined;
  return read ? { isGenuine: true, ...read } : { isGenuine: false, why: 'notOurs' };
}

function readPayload(payload: Buffer): Completion | undefined {
  if (payload.readUInt8(0) !== version) return undefined;
  const idEnd = headOctets + payload.readUInt8(6 + hashOctets);
  const nickname = fromUtf8(payload.subarray(idEnd));
  if (idEnd > payload.length || nickname === undefined) return undefined;
  return {
    lesson: payload.toString('latin1', headOctets, idEnd),
    hash: payload.toString('hex', 1, 1 + hashOctets),
    nickname,
    completedMs: payload.readUInt32BE(1 + hashOctets) * 1000,
    steps: payload.readUInt8(5 + hashOctets),
  };
}

function macOf(key: Uint8Array, payload: Uint8Array): Buffer {
  return createHmac('sha256', key).update('mailterm completion\n').update(payload).digest().subarray(0, macOctets);
}

function checkOf(signed: Uint8Array): Buffer {
  return createHash('sha256').update(signed).digest().subarray(0, checkOctets);
}
