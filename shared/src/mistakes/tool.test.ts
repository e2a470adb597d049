// What is known of a line at the local prompt and of a silence before any greeting.

import { describe, expect, it } from 'vitest';
import { isBareDomain, lintPrompt, looksLikeTls, silenceAt } from './index.ts';

const to = (host: string, port: number, tls = false) => ({ host, port, tls });

describe('where a line connects', () => {
  it.each([
    [to('smtp.gmail.com', 465), 'mistake.tlsPort', 'openssl s_client -crlf -connect smtp.gmail.com:465'],
    [to('pop.163.com', 995), 'mistake.tlsPort', 'openssl s_client -crlf -connect pop.163.com:995'],
    [to('m.test', 587, true), 'mistake.plainPort', 'openssl s_client -crlf -starttls smtp -connect m.test:587'],
    [to('m.test', 110, true), 'mistake.plainPort', 'openssl s_client -crlf -starttls pop3 -connect m.test:110'],
    [to('m.test', 143, true), 'mistake.plainPort', 'openssl s_client -crlf -starttls imap -connect m.test:143'],
    [to('QQ.com', 25), 'mistake.domainNotHost', 'dig MX QQ.com'],
  ])('%j is %s', (destination, id, fix) => {
    expect(lintPrompt('', destination)).toMatchObject([{ id, fix }]);
  });

  it.each([
    to('smtp.qq.com', 25),
    to('smtp.qq.com', 465, true),
    to('m.test', 587),
    to('example.org', 25),
    to('x', 8080),
  ])('%j is nothing to speak of', (destination) => {
    expect(lintPrompt('', destination)).toEqual([]);
  });
});

describe('what is encoded with a line end', () => {
  it.each([
    'echo alice | base64',
    'echo "a b"|base64 -w0',
    'ECHO x | openssl base64',
    'echo x | openssl enc -base64',
    'echo -e "a" | base64',
    'base64 <<< alice',
  ])('%s', (line) => {
    expect(lintPrompt(line).map(({ id }) => id)).toEqual(['mistake.newlineEncoded']);
  });

  it.each([
    'echo -n alice | base64',
    'echo -ne "a" | base64',
    "printf '%s' alice | base64",
    'echo YWxpY2U= | base64 -d',
    'echo YWxpY2U= | openssl base64 -d',
    'echo hello',
    'base64',
  ])('and without one: %s', (line) => {
    expect(lintPrompt(line)).toEqual([]);
  });
});

describe('a silence before any greeting', () => {
  const named = (...of: Parameters<typeof silenceAt>): readonly string[] => silenceAt(...of).map(({ id }) => id);

  it('on a TLS port waits for a handshake, connected or not', () => {
    expect(named(to('m.test', 993), 3_000)).toEqual(['mistake.tlsPort']);
    expect(named(to('m.test', 993), 3_000, true)).toEqual(['mistake.tlsPort']);
    expect(named(to('mx.m.test', 993, true), 60_000)).toEqual([]);
  });

  it('on port 25 is a blocked port, a domain in place of its host, or a patient server', () => {
    expect(named(to('mx.example.org', 25), 8_000)).toEqual([]);
    expect(named(to('mx.example.org', 25), 8_000, false)).toEqual(['mistake.portBlocked']);
    expect(named(to('mx.example.org', 25), 20_000)).toEqual(['mistake.portBlocked']);
    expect(named(to('example.org', 25), 20_000)).toEqual(['mistake.domainNotHost', 'mistake.portBlocked']);
    expect(named(to('example.org', 25), 20_000, true)).toEqual([]);
  });
});

it.each([
  ['qq.com', true],
  ['tsinghua.edu.cn', true],
  ['example.co.uk', true],
  ['Example.ORG.', true],
  ['mx1.example.org', false],
  ['mail.ru', true],
  ['smtp.de', false],
  ['localhost', false],
  ['192.0.2.1', false],
  ['2001:db8::1', false],
])('%s is a bare domain: %s', (host, is) => {
  expect(isBareDomain(host)).toBe(is);
});

it('knows a record of TLS by its first octets', () => {
  expect(looksLikeTls(Uint8Array.of(0x15, 3, 1, 0, 2, 2, 0x46))).toBe(true);
  expect(looksLikeTls(Uint8Array.of(0x16, 3, 3))).toBe(true);
  expect(looksLikeTls(Uint8Array.of(0x32, 0x32, 0x30))).toBe(false);
  expect(looksLikeTls(new Uint8Array(0))).toBe(false);
});
