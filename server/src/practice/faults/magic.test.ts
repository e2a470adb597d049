import { expect, it } from 'vitest';
import { faultReply } from './magic.ts';

it.each([
  ['450.greylist@practice.test', '450 4.2.0 Recipient address rejected: greylisted, try again in a few minutes'],
  ['554.ERROR@qq.com', '554 5.3.0 Server error'],
  ['452-4.2.2@fault.test', '452 4.2.2 Refused for now, as the address asks'],
  ['550@Fault.Test', '550 Refused, as the address asks'],
  ['550@practice.test', undefined],
  ['250@fault.test', undefined],
  ['550-4.1.1@fault.test', undefined],
  ['590@fault.test', undefined],
  ['bob@practice.test', undefined],
  ['', undefined],
])('%j asks for %s', (address, reply) => {
  expect(faultReply(address)).toBe(reply);
});
