import { expect, it } from 'vitest';
import { readFaults } from './read.ts';

const fault = { id: 'a', protocol: 'smtp', stage: 'MAIL', act: { kind: 'drop' } };
const reply = (...lines: readonly unknown[]) => ({ ...fault, act: { kind: 'reply', lines } });

it.each([
  [undefined, 'faults'],
  [[], 'faults'],
  [{ faults: 'all' }, 'faults'],
  [{ faults: [null] }, 'faults.0.id'],
  [{ faults: [fault, fault] }, 'faults.1.id'],
  [{ faults: [{ ...fault, id: 'a\r\n' }] }, 'faults.0.id'],
  [{ faults: [{ ...fault, protocol: 'http' }] }, 'faults.0.protocol'],
  [{ faults: [{ ...fault, stage: 'mail' }] }, 'faults.0.stage'],
  [{ faults: [{ ...fault, stage: 'MAIL FROM' }] }, 'faults.0.stage'],
  [{ faults: [{ ...fault, left: 0 }] }, 'faults.0.left'],
  [{ faults: [{ ...fault, left: 1.5 }] }, 'faults.0.left'],
  [{ faults: [{ ...fault, act: undefined }] }, 'faults.0.act.kind'],
  [{ faults: [{ ...fault, act: { kind: 'explode' } }] }, 'faults.0.act.kind'],
  [{ faults: [{ ...fault, act: { kind: 'delay', delayMs: 60_001 } }] }, 'faults.0.act.delayMs'],
  [{ faults: [{ ...fault, act: { kind: 'delay', delayMs: -1 } }] }, 'faults.0.act.delayMs'],
  [{ faults: [reply()] }, 'faults.0.act.lines'],
  [{ faults: [reply('nothing')] }, 'faults.0.act.lines'],
  [{ faults: [reply('450 a\r\n250 b')] }, 'faults.0.act.lines'],
  [{ faults: [reply('450 {host}')] }, 'faults.0.act.lines'],
  [{ faults: [reply('450 a', '250 b')] }, 'faults.0.act.lines'],
  [{ faults: [reply(450)] }, 'faults.0.act.lines'],
  [{ faults: [reply(`450 ${'x'.repeat(600)}`)] }, 'faults.0.act.lines'],
  [{ faults: [reply(...Array.from({ length: 11 }, () => '450 a'))] }, 'faults.0.act.lines'],
])('%j is refused for its field %s', (value, field) => {
  expect(readFaults(value)).toEqual({ ok: false, why: { id: 'practice.faultMalformed', params: { field } } });
});

it('takes a reply of several lines beside another fault of the stage, and drops what it does not know', () => {
  const both = [reply('450 a', '450 b'), { ...fault, id: 'b', left: 3 }];
  expect(readFaults({ faults: [{ ...both[0], more: 1 }, both[1]] })).toEqual({ ok: true, faults: both });
});

it('refuses what would never happen, and more than is kept', () => {
  const twice = { faults: [reply('450 a'), { ...reply('451 b'), id: 'b' }] };
  expect(readFaults(twice)).toMatchObject({ ok: false, why: { id: 'practice.faultTwice', params: { stage: 'MAIL' } } });
  const many = { faults: Array.from({ length: 21 }, (_, at) => ({ ...fault, id: `${at}` })) };
  expect(readFaults(many)).toMatchObject({ ok: false, why: { id: 'practice.faultsTooMany', params: { limit: 20 } } });
});
