// Completion codes: what they say, how they may be typed, and that nobody makes one up.

import { createHash, randomBytes } from 'node:crypto';
import { mkdir, mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fromBase32, toBase32 } from './base32.ts';
import { keyFile, openCompletionKey } from './key.ts';
import { hashOf, nicknameOf, readCompletion, signCompletion } from './sign.ts';

const key = randomBytes(32);
const done = {
  lesson: 'smtp-by-hand',
  hash: hashOf('# A lesson'),
  nickname: '小明',
  completedMs: Date.UTC(2026, 10, 26, 8, 30, 1),
  steps: 7,
};
const code = signCompletion(key, done);
const genuine = { isGenuine: true, ...done };

describe('a code', () => {
  it('says what was done, and is short enough to be dictated', () => {
    expect(readCompletion(key, code)).toEqual(genuine);
    expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{5}(?:-[0-9A-HJKMNP-TV-Z]{1,5}){10,15}$/);
  });

  it('may be typed in any case and width, with other dashes and blanks, and letters that look like digits', () => {
    const wide = [...code].map((each) => (each === '-' ? '－' : String.fromCharCode(each.charCodeAt(0) + 0xfee0)));
    const typed = [code.toLowerCase(), code.replaceAll('-', ' '), code.replaceAll('-', ''), ` ${code}\r\n`];
    typed.push(code.replaceAll('0', 'O').replaceAll('1', 'l'), wide.join(''), code.replaceAll('-', '—'));
    for (const each of typed) expect(readCompletion(key, each)).toEqual(genuine);
  });

  it('with one wrong, missing or swapped character was mistyped', () => {
    const plain = code.replaceAll('-', '');
    for (let at = 0; at < plain.length; at++) {
      const other = plain[at] === '7' ? '8' : '7';
      const wrong = plain.slice(0, at) + other + plain.slice(at + 1);
      expect(readCompletion(key, wrong)).toEqual({ isGenuine: false, why: 'mistyped' });
      const shorter = plain.slice(0, at) + plain.slice(at + 1);
      expect(readCompletion(key, shorter)).toEqual({ isGenuine: false, why: 'mistyped' });
    }
    for (const none of ['', 'hello', '你好', '0'.repeat(9_999), `${plain}0`]) {
      expect(readCompletion(key, none)).toEqual({ isGenuine: false, why: 'mistyped' });
    }
  });

  it('of somebody else, or changed by one who knows how they are made, is not ours', () => {
    const notOurs = { isGenuine: false, why: 'notOurs' };
    expect(readCompletion(key, signCompletion(randomBytes(32), done))).toEqual(notOurs);
    // The MAC of a genuine code under another name, with a check that fits.
    const octetsOf = (text: string) => fromBase32(text) ?? new Uint8Array();
    const theirs = octetsOf(signCompletion(randomBytes(32), { ...done, nickname: '小红' }));
    const forged = Buffer.concat([theirs.subarray(0, -12), octetsOf(code).subarray(-12, -2)]);
    const check = createHash('sha256').update(forged).digest().subarray(0, 2);
    expect(readCompletion(key, toBase32(Buffer.concat([forged, check])))).toEqual(notOurs);
  });

  it('says what was signed, for any name, time and lesson', () => {
    const completion = fc.record({
      lesson: fc.stringMatching(/^[a-z0-9-]{1,40}$/),
      hash: fc.stringMatching(/^[0-9a-f]{16}$/),
      nickname: fc
        .string({ unit: 'grapheme', minLength: 1, maxLength: 32 })
        .map(nicknameOf)
        .filter((name) => name !== undefined),
      completedMs: fc.integer({ min: 0, max: 4_000_000_000 }).map((seconds) => seconds * 1000),
      steps: fc.integer({ min: 1, max: 255 }),
    });
    fc.assert(
      fc.property(completion, (each) => {
        expect(readCompletion(key, signCompletion(key, each))).toEqual({ isGenuine: true, ...each });
      }),
    );
  });
});

describe('a name', () => {
  it('is one visible line of bounded length', () => {
    expect(nicknameOf('  Ana \n Maria ')).toBe('Ana Maria');
    expect(nicknameOf('a\u202eb\x1b[2J')).toBe('a⟨U+202E⟩b␛[2J');
    expect([nicknameOf(' \n '), nicknameOf('x'.repeat(33))]).toEqual([undefined, undefined]);
    expect(nicknameOf('文'.repeat(32))).toBe('文'.repeat(32));
  });
});

describe('the key', () => {
  let folder: string;
  beforeAll(async () => (folder = await mkdtemp(path.join(tmpdir(), 'mailterm-key-'))));
  afterAll(() => rm(folder, { recursive: true }));
  const warned: string[] = [];
  const log = { warn: (_: unknown, text?: string) => void warned.push(String(text)) };

  it('is made once, whoever comes at the same moment, and only its owner may read it', async () => {
    const data = path.join(folder, 'data');
    const keys = await Promise.all(Array.from({ length: 20 }, () => openCompletionKey(data, log)));
    expect(new Set(keys.map((each) => Buffer.from(each ?? []).toString('hex'))).size).toBe(1);
    expect(keys[0]).toHaveLength(32);
    expect((await stat(path.join(data, keyFile))).mode & 0o777).toBe(0o600);
    expect(await readdir(data)).toEqual([keyFile]);
    expect(await openCompletionKey(data, log)).toEqual(keys[0]);
    expect(warned).toEqual([]);
  });

  it('is not replaced where it is damaged, and none is made where it cannot be kept', async () => {
    const data = path.join(folder, 'damaged');
    await mkdir(data);
    await writeFile(path.join(data, keyFile), 'short');
    expect(await openCompletionKey(data, log)).toBeUndefined();
    await writeFile(path.join(folder, 'file'), '');
    expect(await openCompletionKey(path.join(folder, 'file', 'data'), log)).toBeUndefined();
    expect(warned).toHaveLength(2);
  });
});
