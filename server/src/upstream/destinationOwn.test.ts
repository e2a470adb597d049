// Which servers are one's own: where a switch may accept an untrusted certificate. Never one of the Internet.

import { expect, it } from 'vitest';
import { isOwn } from './destination.ts';

it.each([
  ['127.0.0.1', true],
  ['127.8.9.10', true],
  ['::1', true],
  // Whatever is not plainly loopback is not: private networks, embedded forms, names.
  ['::ffff:127.0.0.1', false],
  ['10.0.0.1', false],
  ['192.168.1.1', false],
  ['169.254.169.254', false],
  ['fe80::1%lo', false],
  ['0.0.0.0', false],
  ['64:ff9b::7f00:1', false],
  ['128.0.0.1', false],
  ['2001:4860:4860::8888', false],
  ['localhost', false],
  ['127.0.0.1.nip.test', false],
])('%s: %s', (address, own) => {
  expect(isOwn({ practice: false, address })).toBe(own);
});

it('a practice server is, by whatever name', () => {
  expect(isOwn({ practice: true, address: 'coremail.practice.test' })).toBe(true);
});
