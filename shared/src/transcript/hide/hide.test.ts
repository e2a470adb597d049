// Hiding, case by case: what stands in the place of what, what is counted, what stays. That nothing hidden is left anywhere
// is testing/hiding.test.ts.

import { describe, expect, it } from 'vitest';
import { recordedLog } from '../../../testing/recordedLog.ts';
import type { DialectId } from '../../dialects/facts.ts';
import { fromUtf8, fromBase64 } from '../../octets.ts';
import { conversationOf } from '../conversation.ts';
import type { PublicEvent } from '../event.ts';
import { documentation4, documentation6 } from './addresses.ts';
import { hideIn } from './index.ts';
import type { HideSwitches } from './switches.ts';

const nothing: HideSwitches = {
  ownAddresses: false,
  otherAddresses: false,
  routes: false,
  hosts: false,
  bodies: false,
};

/** The lines of a log as they read, marked with who said them. */
function said(events: readonly PublicEvent[]): readonly string[] {
  return events.flatMap((event) => {
    if (event.kind === 'omit') return [`${event.from === 'client' ? 'C' : 'S'}: (${event.octets})`];
    if (event.kind !== 'unit') return [];
    const text = fromUtf8(fromBase64(event.octets) ?? new Uint8Array(0)) ?? '';
    const mark = event.from === 'client' ? 'C: ' : 'S: ';
    return text
      .replace(/\r\n$/, '')
      .split('\r\n')
      .map((line) => mark + line);
  });
}

function hide(id: DialectId, script: readonly string[], switches: Partial<HideSwitches>) {
  return hideLog(recordedLog(id, script), switches);
}

/** The same without what stands beside the lines, so that replacements are counted from 1. */
function hideLine(text: string, switches: Partial<HideSwitches>): string | undefined {
  const log = recordedLog('smtp', ['S: 220 x', 'C: NOOP', `S: 250 ${text}`]);
  return hideLog(
    log.filter(({ kind }) => kind === 'unit'),
    switches,
  ).lines[2]?.slice(7);
}

function hideLog(log: readonly PublicEvent[], switches: Partial<HideSwitches>) {
  const { events, hidden } = hideIn(log, { ...nothing, ...switches });
  return { lines: said(events), hidden, events };
}

const letter = [
  'S: 220 mx.kiwi.io ESMTP Postfix',
  'C: EHLO jane-laptop',
  'S: 250-mx.kiwi.io Hello jane-laptop [10.1.2.3]',
  'S: 250-SIZE 1000',
  'S: 250 PIPELINING',
  'C: MAIL FROM:<Jane.Roe@kiwi.io>',
  'S: 250 2.1.0 Ok',
  'C: RCPT TO:<max@plum.net>',
  'S: 250 2.1.5 max@PLUM.net, jane.roe: Ok',
  'C: DATA',
  'S: 354 End data with <CR><LF>.<CR><LF>',
  'C: Received: from a (b [10.1.2.3])',
  'C: \tby c',
  'C: From: Jane.Roe@kiwi.io',
  'C: Subject: the plan for Friday',
  'C: ',
  'C: Come at noon.',
  'C: .',
  'S: 250 2.0.0 Ok: queued, "the plan for Friday"',
  'C: QUIT',
  'S: 221 Bye',
];

describe('addresses', () => {
  it('of the person and of others are told apart, are the same throughout, and are counted once', () => {
    const { lines, hidden } = hide('smtp', letter, { ownAddresses: true, otherAddresses: true });
    expect(lines).toContain('C: MAIL FROM:<own1@host2.example>');
    expect(lines).toContain('C: RCPT TO:<user1@host3.example>');
    expect(lines).toContain('S: 250 2.1.5 user1@host3.example, own1: Ok');
    expect(lines).toContain('C: From: own1@host2.example');
    expect(hidden.addresses).toBe(2);
    // Hosts are not hidden, but for the name of the person's own computer.
    expect(lines[0]).toBe('S: 220 mx.kiwi.io ESMTP Postfix');
    expect(lines[1]).toBe('C: EHLO host1.example');
  });

  it('of others alone leave those of the person', () => {
    const { lines, hidden } = hide('smtp', letter, { otherAddresses: true });
    expect(lines).toContain('C: MAIL FROM:<Jane.Roe@kiwi.io>');
    expect(lines).toContain('C: RCPT TO:<user1@host1.example>');
    expect(hidden.addresses).toBe(1);
  });

  it.each([
    ['user@[192.0.2.1] no', 'user1@host1.example no'],
    ['user@[IPv6:2001:db8::9] no', 'user1@host1.example no'],
    ['"a b"@kiwi.io no', 'user1@host1.example no'],
    ['用户bob@kiwi.io不存在', '用户user1@host1.example不存在'],
    ['<用户@例子.中国> no', '<user1@host1.example> no'],
    ['user=q@kiwi.io;ip', 'user=user1@host1.example;ip'],
    ['q=40kiwi.io and q%40kiwi.io', 'user1@host1.example and user1@host1.example'],
    ['q@xn--bcher-kva.de q@bücher.de', 'user1@host1.example user1@host1.example'],
    ["see 'q@kiwi.io'.", "see 'user1@host1.example'."],
    ['mailto:q@kiwi.io?subject=a', 'mailto:user1@host1.example?subject=a'],
    ['SRS0=a1=bc=kiwi.io=q@plum.net no', 'user1@host1.example no'],
  ])('%s', (text, hidden) => {
    expect(hideLine(text, { otherAddresses: true })).toBe(hidden);
  });
});

describe('routes', () => {
  it.each([
    ['[10.1.2.3] and 10.1.2.3', '[192.0.2.1] and 192.0.2.1'],
    ['[IPv6:2a02::9] 2A02:0:0:0::9', '[IPv6:2001:db8::1] 2001:db8::1'],
    ['::ffff:10.1.2.3', '192.0.2.1'],
    ['3.2.1.10.in-addr.arpa', '1.2.0.192.in-addr.arpa'],
    ['3.2.1.10.zen.plum.net', '1.2.0.192.zen.plum.net'],
    ['dsl-10-1-2-3.plum.net', 'dsl-192-0-2-1.plum.net'],
    [
      'at 12:34:56, 4.96.1, 5.7.1, 1.3.6.1.4.1.99, 2026-11-26',
      'at 12:34:56, 4.96.1, 5.7.1, 1.3.6.1.4.1.99, 2026-11-26',
    ],
  ])('%s', (text, hidden) => {
    expect(hideLine(text, { routes: true })).toBe(hidden);
  });

  it('take the value of a Received field with them', () => {
    const { lines, hidden, events } = hide('smtp', letter, { routes: true });
    expect(lines).toContain('C: Received: ...');
    expect(lines.join('\n')).not.toContain('by c');
    expect(JSON.stringify(events)).not.toContain('10.1.2.3');
    // Two addresses of the connection, one that is said, and the field.
    expect(hidden.routes).toBe(4);
  });

  it('are replaced by documentation addresses, however many there are', () => {
    expect([1, 254, 255, 762, 763].map(documentation4)).toEqual([
      '192.0.2.1',
      '192.0.2.254',
      '198.51.100.1',
      '203.0.113.254',
      '198.18.0.1',
    ]);
    expect([1, 65_536].map(documentation6)).toEqual(['2001:db8::1', '2001:db8::1:0']);
  });
});

describe('hosts', () => {
  it('go from greeting, EHLO, certificate and addresses; words of the protocol stay', () => {
    const { lines, events } = hide('smtp', letter, { hosts: true });
    expect(lines[0]).toMatch(/^S: 220 host\d\.example ESMTP Postfix$/);
    expect(lines[1]).toBe('C: EHLO host1.example');
    expect(lines).toContain('S: 250 PIPELINING');
    expect(lines.find((line) => line.includes('MAIL'))).toMatch(/^C: MAIL FROM:<Jane\.Roe@host\d\.example>$/);
    const { target } = conversationOf(events);
    expect(target?.host).toMatch(/^host\d\.example$/);
    const tls = events.find((event) => event.kind === 'tls');
    expect(tls?.facts.chain[0]).toMatchObject({ subject: target?.host, issuer: '…', fingerprint: '00:00:00' });
    expect(tls?.facts.chain[0]?.names.slice(0, 2)).toEqual([target?.host, `*.${target?.host}`]);
  });

  it.each([
    'a1 FETCH 1 (BODY.PEEK[HEADER.FIELDS (FROM)] RFC822.SIZE)',
    'a1 STORE 1 +FLAGS.SILENT (\\Seen)',
    'a1 SELECT INBOX.Sent',
    'a1 FETCH 1 BODY[1.2.MIME]',
  ])('%s has none', (line) => {
    const script = ['S: * OK ready', `C: ${line}`, 'S: a1 OK done'];
    expect(hide('imap', script, { hosts: true, routes: true, ownAddresses: true, otherAddresses: true }).lines[1]).toBe(
      `C: ${line}`,
    );
  });
});

describe('letters', () => {
  it('go but for their dot, and with them what a reply says of them', () => {
    const { lines, hidden, events } = hide('smtp', letter, { bodies: true });
    const octets = letter.slice(11, 17).reduce((sum, line) => sum + line.length - 3 + 2, 0);
    expect(lines).toEqual([
      ...letter.slice(0, 11),
      `C: (${octets})`,
      'C: .',
      'S: 250 2.0.0 Ok: queued, "..."',
      ...letter.slice(19),
    ]);
    expect(hidden.bodyOctets).toBe(octets);
    const turn = conversationOf(events).turns.find(({ remarks }) => remarks.some(({ event }) => event.kind === 'omit'));
    expect(turn?.units.map(({ from }) => from)).toEqual(['client', 'server']);
  });

  it('of a mailbox go line by line and as a whole, listings stay', () => {
    const script = [
      'S: +OK',
      'C: LIST',
      'S: +OK',
      'S: 1 120',
      'S: .',
      'C: RETR 1',
      'S: +OK',
      'S: Subject: a',
      'S: ',
      'S: b',
      'S: .',
    ];
    expect(hide('pop3', script, { bodies: true }).lines).toEqual([...script.slice(0, 7), 'S: (17)', 'S: .']);
  });

  it('told in parts by IMAP go, too', () => {
    const script = [
      'S: * OK ready',
      'C: a1 FETCH 1 (ENVELOPE)',
      'S: * 1 FETCH (ENVELOPE (NIL "Friday" (("Jane Roe" NIL "jane" "kiwi.io")) NIL NIL NIL NIL NIL NIL "<1@kiwi.io>"))',
      'S: a1 OK done',
    ];
    const { lines, events } = hide('imap', script, { bodies: true });
    expect(lines[2]).toBe(
      'S: * 1 FETCH (ENVELOPE (NIL "..." (("..." NIL "..." "...")) NIL NIL NIL NIL NIL NIL "..."))',
    );
    expect(JSON.stringify(events)).not.toMatch(/Friday|Jane|kiwi/);
  });
});

it('finds an IP address behind what would be an escape of quoted-printable', () => {
  const line = '550 see https://kiwi.io/?to=a%40kiwi.io&ip=40.20.20.20 for more';
  expect(hideLine(line, { routes: true })).toBe(line.replace('40.20.20.20', '192.0.2.1'));
});

it('counts masks of secrets whatever is hidden', () => {
  const script = ['S: +OK', 'C: USER alice', 'S: +OK', 'C: PASS practice-code', 'S: -ERR no'];
  expect(hide('pop3', script, {}).hidden).toEqual({ secrets: 1, addresses: 0, routes: 0, hosts: 0, bodyOctets: 0 });
});

it('a large log is hidden in the time that a person waits', { timeout: 60_000 }, () => {
  const lines = Array.from(
    { length: 20_000 },
    (_, i) => `S: line ${i} of q${i % 50}@kiwi${i % 7}.io at 10.0.${i % 9}.1 YWJjZGVmZ2hpamtsbW5vcA==`,
  );
  const script = ['S: +OK', 'C: RETR 1', 'S: +OK', ...lines, 'S: .', 'C: QUIT', 'S: +OK'];
  const log = recordedLog('pop3', script);
  const started = performance.now();
  const { hidden } = hideIn(log, { ...nothing, ownAddresses: true, otherAddresses: true, routes: true, hosts: true });
  // One or two more where a piece of a very long letter ends within an address.
  expect(hidden.addresses - 350).toBeLessThan(5);
  expect(performance.now() - started).toBeLessThan(20_000);
});
