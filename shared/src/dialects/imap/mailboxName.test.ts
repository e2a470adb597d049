// Modified UTF-7: the examples of RFC 3501, and that every name survives the way there and back.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeMailboxName, encodeMailboxName } from './mailboxName.ts';

describe('modified UTF-7', () => {
  it.each([
    ['~peter/mail/台北/日本語', '~peter/mail/&U,BTFw-/&ZeVnLIqe-'],
    ['Entwürfe', 'Entw&APw-rfe'],
    ['草稿箱', '&g0l6P3ux-'],
    ['R&D', 'R&-D'],
    ['INBOX', 'INBOX'],
    ['', ''],
    ['😀', '&2D3eAA-'],
  ])('writes %s as %s', (name, encoded) => {
    expect(encodeMailboxName(name)).toBe(encoded);
    expect(decodeMailboxName(encoded)).toBe(name);
  });

  it.each(['a&', 'a&b', '&AGE-', '&U,B-', '&g0l6P3u-', '&é-', 'Entwürfe', '&====-', 'a\tb'])(
    'does not read %j',
    (text) => {
      expect(decodeMailboxName(text)).toBeUndefined();
    },
  );

  it('gives every name back', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.string()), (name) => {
        const encoded = encodeMailboxName(name);
        expect(encoded).toMatch(/^[\x20-\x7e]*$/);
        expect(decodeMailboxName(encoded)).toBe(name);
      }),
    );
  });

  it('has one form of each name', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a&A-Z0-9+,-]{0,24}$/), (text) => {
        const name = decodeMailboxName(text);
        if (name !== undefined) expect(decodeMailboxName(encodeMailboxName(name))).toBe(name);
      }),
    );
  });
});
