// Known servers: the table itself, how one is found, and whose name a mistyped one was meant to be.

import { describe, expect, it } from 'vitest';
import { parse } from '../parse.ts';
import { endpointsOf, nearHost, presetNamed } from './find.ts';
import { commandOf, presets } from './presets.ts';

describe('the table', () => {
  it.each(presets.map((preset) => [preset.id, preset] as const))('%s', (id, preset) => {
    expect(presetNamed(id)).toBe(preset);
    expect(preset.asOf).toMatch(/^\d{4}-\d\d$/);
    if (id !== 'practice') expect(preset.source).toMatch(/^https:\/\//);
    for (const { host, ports } of endpointsOf(preset)) {
      for (const [port, security] of ports) {
        // What the prompt makes of the command is what the table says.
        const target = { host, port, security: security === 'tls' ? 'tls' : 'plain' };
        expect(parse(commandOf(host, port, security), { phase: 'local' })).toMatchObject({ kind: 'open', target });
      }
    }
  });
});

it.each([
  ['presets', ''],
  ['presets qq', 'qq'],
  ['presets 163.com', '163'],
  ['presets Gmail', 'gmail'],
  ['presets smtp.qq.com', 'qq'],
  ['presets nowhere', ''],
])('%s', (line, shown) => {
  expect(parse(line, { phase: 'local' })).toMatchObject({ kind: 'answer', presets: shown });
});

describe('a near miss', () => {
  it.each([
    ['smtp.163.con', 'smtp.163.com'],
    ['smpt.163.com', 'smtp.163.com'],
    ['stmp.qq.com', 'smtp.qq.com'],
    ['smtp.gmial.com', 'smtp.gmail.com'],
    ['smtp.gmail.cmo', 'smtp.gmail.com'],
    ['imap.qq.cm', 'imap.qq.com'],
    ['smtp.162.com', 'smtp.163.com'],
    ['163.con', '163.com'],
    ['smtp.163.com', undefined],
    ['SMTP.163.COM.', undefined],
    ['pop3.163.com', undefined],
    ['smtp.mail.com', undefined],
    ['imap.gmx.com', undefined],
    ['smtp.ymail.com', undefined],
    ['mail.example.test', undefined],
    ['coremail.practice.test', undefined],
    ['192.0.2.1', undefined],
    ['localhost', undefined],
  ])('%s', (host, near) => expect(nearHost(host)).toBe(near));

  it('is asked about once; who enters the line again gets what was typed', () => {
    const line = 'telnet smtp.163.con 25';
    expect(parse(line, { phase: 'local' })).toMatchObject({ kind: 'answer', lines: ['telnet smtp.163.com 25'] });
    expect(parse(line, { phase: 'local', insists: true })).toMatchObject({
      kind: 'open',
      target: { host: 'smtp.163.con' },
    });
  });
});

it('says which password a provider wants when one connects to it', () => {
  const said = (line: string) => parse(line, { phase: 'local' }).answers.map(({ id }) => id);
  expect(said('telnet smtp.163.com 25')).toEqual(['prompt.password.code']);
  expect(said('openssl s_client -quiet -connect smtp.gmail.com:465')).toEqual(['prompt.password.app']);
  expect(said('telnet practice 25')).toEqual([]);
});
