// Octet strings against the platform's own encoders.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  equalOctets,
  fromBase64,
  fromLatin1,
  fromUtf8,
  joinOctets,
  lineEndLength,
  toBase64,
  toLatin1,
  toUtf8,
} from './octets.ts';

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

describe('octets', () => {
  it('agree with the platform on base64', () => {
    fc.assert(
      fc.property(fc.uint8Array(), (octets) => {
        expect(toBase64(octets)).toBe(Buffer.from(octets).toString('base64'));
        expect(fromBase64(toBase64(octets))).toEqual(octets);
      }),
    );
  });

  it.each(['a', 'ab', 'abc', 'ab=c', '====', 'YQ= =', 'YQ==\n', 'Y Q=', '你好'])('refuse %j as base64', (text) => {
    expect(fromBase64(text)).toBeUndefined();
  });

  it('agree with the platform on what is UTF-8', () => {
    fc.assert(
      fc.property(fc.oneof(fc.uint8Array(), fc.string({ unit: 'binary' }).map(toUtf8)), (octets) => {
        let expected: string | undefined;
        try {
          expected = utf8.decode(octets);
        } catch {
          expected = undefined;
        }
        expect(fromUtf8(octets)).toBe(expected);
      }),
      { numRuns: 2_000 },
    );
  });

  it('agree with the platform on how UTF-8 is written', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(toUtf8(text)).toEqual(new TextEncoder().encode(text));
      }),
    );
  });

  it('go through Latin-1 and back unchanged, also when they are many', () => {
    const octets = Uint8Array.from({ length: 100_000 }, (_, i) => i & 0xff);
    expect(equalOctets(fromLatin1(toLatin1(octets)), octets)).toBe(true);
  });

  it('are joined in order', () => {
    expect(joinOctets([Uint8Array.of(1), Uint8Array.of(), Uint8Array.of(2, 3)])).toEqual(Uint8Array.of(1, 2, 3));
  });

  it.each([
    ['a\r\n', 2],
    ['a\n', 1],
    ['a\r', 0],
    ['', 0],
    ['\n', 1],
  ])('know the line end of %j', (line, length) => expect(lineEndLength(fromLatin1(line))).toBe(length));
});
