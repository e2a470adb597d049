import { expect, it } from 'vitest';
import { faultReply } from './magic.ts';

it.each([
  ['450.greylist@practice.test', '450 4.2.0 Recipient address rejected: greylisted, try again in a few minutes'],
  ['450-4.2.0.greylist@practice.test', '450 4.2.0 Recipient address rejected: greylisted, try again in a few minutes'],
  ['554.ERROR@qq.com', '554 5.3.0 Server error'],
  ['452-4.2.2@fault.test', '452 4.2.2 Refused for now, as the address asks'],
  ['550@Fault.Test', '550 Refused, as the address asks'],
  ['452.queue-full@fault.test', '452 4.3.1 queue full'],
  ['452-4.3.1.queue-full@fault.test', '452 4.3.1 queue full'],
  ['421-4.x.2.messages-per-session@fault.test', '421 4.x.2 Too many messages for this session'],
  ['452-4.5.3.queue-full@fault.test', undefined],
  ['452.queue-full@practice.test', undefined],
  ['550@practice.test', undefined],
  ['250@fault.test', undefined],
  ['550-4.1.1@fault.test', undefined],
  ['590@fault.test', undefined],
  ['in-use@fault.test', undefined],
  ['bob@practice.test', undefined],
  ['', undefined],
])('%j asks for %s', (address, reply) => {
  expect(faultReply(address)).toBe(reply);
});

it('has the words of the list where its gateway is played', () => {
  expect(faultReply('452-4.5.3@fault.test', 'esa')).toBe('452 4.5.3 Too many recipients');
  expect(faultReply('450@fault.test', 'esa')).toBe('450 Refused for now, as the address asks');
});
