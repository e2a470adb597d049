// Who may connect where: a table of requests with the answer of a resolver and the verdict of each mode.

import { describe, expect, it } from 'vitest';
import { readHostName } from './hostName.ts';
import { isDiscreet, judgeAddresses, mailPorts, refuseRequest } from './policy.ts';
import type { Policy } from './policy.ts';

const practice: Policy = { targets: 'practice', targetList: [] };
const everyone: Policy = { targets: 'public', targetList: [] };
const ownMachine: Policy = { targets: 'any', targetList: [] };
const listed: Policy = {
  targets: 'listed',
  targetList: [
    { host: 'mail.school.test' },
    { host: 'odd.school.test', port: 2500 },
    { host: 'inside.school.test' },
    { host: '10.0.0.5' },
    { host: '10.0.0.6', port: 1025 },
    { host: 'fd00::25' },
  ],
};

/** The verdict in short: the addresses that may be dialed, or the id of the reason. */
function judge(typed: string, port: number, resolved: readonly string[], policy: Policy): string {
  const host = readHostName(typed) ?? 'malformed';
  const verdict = judgeAddresses({ host, port }, resolved, policy);
  return verdict.ok ? verdict.addresses.map((vetted) => vetted.address).join(' ') : verdict.reason.id;
}

type Row = readonly [typed: string, port: number, resolved: string, verdict: string];

/** The answer of a resolver, addresses apart by blanks. */
function runs(rows: readonly Row[], policy: Policy): void {
  it.each(rows)('%s port %i, resolved to "%s": %s', (typed, port, resolved, verdict) => {
    expect(judge(typed, port, resolved.split(' '), policy)).toBe(verdict);
  });
}

describe('public: mail ports of public addresses', () => {
  const refusedAnswers = [
    '127.0.0.1',
    '127.8.8.8',
    '0.0.0.0',
    '10.1.2.3',
    '172.16.0.1',
    '172.31.255.255',
    '192.168.1.1',
    '100.64.0.1',
    '100.127.255.255',
    '100.100.100.200',
    '169.254.1.1',
    '169.254.169.254',
    '168.63.129.16',
    '192.0.0.1',
    '192.0.0.192',
    '192.0.2.1',
    '192.88.99.1',
    '198.18.0.1',
    '198.19.255.255',
    '198.51.100.1',
    '203.0.113.1',
    '224.0.0.1',
    '240.0.0.1',
    '255.255.255.255',
    '::',
    '::1',
    '::127.0.0.1',
    '::8.8.8.8',
    '::ffff:127.0.0.1',
    '::ffff:10.0.0.1',
    '::ffff:8.8.8.8',
    '::ffff:0:10.0.0.1',
    '64:ff9b::7f00:1',
    '64:ff9b::808:808',
    '64:ff9b:1::a00:1',
    '100::1',
    '2001::1',
    '2001:2::1',
    '2001:10::1',
    '2001:20::1',
    '2001:db8::1',
    '2002:7f00:1::1',
    '2002:808:808::1',
    '3fff::1',
    '4000::1',
    '5f00::1',
    'fc00::1',
    'fd00:ec2::254',
    'fe80::1',
    'fe80::1%eth0',
    'fec0::1',
    'ff02::1',
    '2606:4700::1%eth0',
    '0x7f000001',
    '2130706433',
    'not-an-address',
    '',
  ];
  runs(
    refusedAnswers.map((resolved): Row => ['mail.example.test', 25, resolved, 'target.refused']),
    everyone,
  );
  runs(
    [
      ['mail.example.test', 25, '8.8.8.8', '8.8.8.8'],
      ['mail.example.test', 25, '2606:4700::25', '2606:4700::25'],
      ['mail.example.test', 25, '100.63.255.255', '100.63.255.255'],
      ['mail.example.test', 25, '100.128.0.0', '100.128.0.0'],
      ['mail.example.test', 25, '172.15.255.255', '172.15.255.255'],
      ['mail.example.test', 25, '172.32.0.0', '172.32.0.0'],
      ['mail.example.test', 25, '198.20.0.0', '198.20.0.0'],
      ['mail.example.test', 25, '8.8.8.8 9.9.9.9', '8.8.8.8 9.9.9.9'],
      // Refused addresses are left out, wherever they stand.
      ['mail.example.test', 25, '127.0.0.1 8.8.8.8', '8.8.8.8'],
      ['mail.example.test', 25, '8.8.8.8 10.0.0.1 fd00::1', '8.8.8.8'],
      ['mail.example.test', 25, '127.0.0.1 10.0.0.1', 'target.refused'],
      // DNS64 puts a synthetic address beside the real one.
      ['mail.example.test', 25, '64:ff9b::808:808 8.8.8.8', '8.8.8.8'],
      ['mail.example.test.', 25, '8.8.8.8', '8.8.8.8'],
      ['例子.测试', 25, '8.8.8.8', '8.8.8.8'],
      ['例子.测试', 25, '127.0.0.1', 'target.refused'],
      // A familiar name is judged by where it leads, like any other.
      ['smtp.163.com', 25, '127.0.0.1', 'target.refused'],
      ['localhost', 25, '127.0.0.1', 'target.refused'],
      ['localhost.', 25, '::1', 'target.refused'],
    ],
    everyone,
  );

  const literals: readonly Row[] = [
    ['127.0.0.1', 25, '', 'target.refused'],
    ['127.0.0.1.', 25, '', 'target.refused'],
    ['127.1', 25, '', 'target.refused'],
    ['0', 25, '', 'target.refused'],
    ['0x7f.1', 25, '', 'target.refused'],
    ['2130706433', 25, '', 'target.refused'],
    ['017700000001', 25, '', 'target.refused'],
    ['0xa000001', 25, '', 'target.refused'],
    ['0xa9fea9fe', 25, '', 'target.refused'],
    ['2852039166', 25, '', 'target.refused'],
    ['１２７.0.0.1', 25, '', 'target.refused'],
    ['[::1]', 25, '', 'target.refused'],
    ['::ffff:127.0.0.1', 25, '', 'target.refused'],
    ['[::ffff:7f00:1]', 110, '', 'target.refused'],
    ['[64:ff9b::127.0.0.1]', 25, '', 'target.refused'],
    ['fe80::1%eth0', 25, '', 'target.refused'],
    ['8.8.8.8', 25, '', '8.8.8.8'],
    ['8.8.8.8.', 25, '', '8.8.8.8'],
    ['134744072', 25, '', '8.8.8.8'],
    ['0x8.0x8.0x8.0x8', 25, '', '8.8.8.8'],
    ['[2606:4700::25]', 25, '', '2606:4700::25'],
  ];
  it.each(literals)('the literal %s port %i is its own answer', (typed, port, _resolved, verdict) => {
    expect(judge(typed, port, [readHostName(typed) ?? ''], everyone)).toBe(verdict);
  });

  it.each([25, 465, 587, 2525, 110, 995, 143, 993, 4190])('port %i is a mail port', (port) => {
    expect(mailPorts).toContain(port);
    expect(judge('mail.example.test', port, ['8.8.8.8'], everyone)).toBe('8.8.8.8');
  });
  it.each([1, 21, 22, 23, 24, 26, 53, 80, 109, 111, 443, 586, 588, 2524, 3306, 5432, 6379, 8023, 8080, 11211, 65_535])(
    'port %i is none, whatever the name leads to',
    (port) => {
      expect(refuseRequest({ host: 'mail.example.test', port }, everyone)?.id).toBe('target.port');
      expect(judge('mail.example.test', port, ['8.8.8.8'], everyone)).toBe('target.port');
      expect(judge('localhost', port, ['127.0.0.1'], everyone)).toBe('target.port');
    },
  );
});

describe('practice: nothing on the Internet', () => {
  runs(
    [
      ['smtp.163.com', 25, '8.8.8.8', 'target.practiceOnly'],
      ['smtp.163.com', 22, '8.8.8.8', 'target.practiceOnly'],
      ['localhost', 25, '127.0.0.1', 'target.practiceOnly'],
      ['8.8.8.8', 25, '8.8.8.8', 'target.practiceOnly'],
      ['nowhere.test', 25, '', 'target.practiceOnly'],
    ],
    practice,
  );
});

describe('listed: what the operator named', () => {
  runs(
    [
      ['mail.school.test', 25, '8.8.8.8', '8.8.8.8'],
      ['MAIL.School.test.', 110, '8.8.8.8', '8.8.8.8'],
      ['mail.school.test', 2500, '8.8.8.8', 'target.port'],
      ['odd.school.test', 2500, '8.8.8.8', '8.8.8.8'],
      ['odd.school.test', 25, '8.8.8.8', 'target.notListed'],
      ['other.school.test', 25, '8.8.8.8', 'target.notListed'],
      ['school.test', 25, '8.8.8.8', 'target.notListed'],
      ['mail.school.test.evil.test', 25, '8.8.8.8', 'target.notListed'],
      ['8.8.8.8', 25, '8.8.8.8', 'target.notListed'],
      // A listed name opens no inner address, unless the address is listed too.
      ['mail.school.test', 25, '127.0.0.1', 'target.refused'],
      ['mail.school.test', 25, '169.254.169.254', 'target.refused'],
      ['mail.school.test', 25, '10.0.0.4', 'target.refused'],
      ['inside.school.test', 25, '10.0.0.5', '10.0.0.5'],
      ['inside.school.test', 25, '10.0.0.4 10.0.0.5', '10.0.0.5'],
      ['inside.school.test', 25, '10.0.0.6', 'target.refused'],
      ['10.0.0.5', 25, '10.0.0.5', '10.0.0.5'],
      ['0xa000005', 25, '10.0.0.5', '10.0.0.5'],
      ['10.0.0.5', 1025, '10.0.0.5', 'target.port'],
      ['10.0.0.6', 1025, '10.0.0.6', '10.0.0.6'],
      ['10.0.0.6', 25, '10.0.0.6', 'target.notListed'],
      ['[fd00::25]', 25, 'fd00::25', 'fd00::25'],
      ['fd00:0:0::25', 25, 'fd00:0:0::25', 'fd00:0:0::25'],
      ['fd00::26', 25, 'fd00::26', 'target.notListed'],
    ],
    listed,
  );
});

describe('any: one’s own machine, like telnet itself', () => {
  runs(
    [
      ['localhost', 2500, '127.0.0.1', '127.0.0.1'],
      ['smtp.163.com', 25, '8.8.8.8', '8.8.8.8'],
      ['router', 23, '192.168.1.1', '192.168.1.1'],
      ['fe80::1%eth0', 25, 'fe80::1%eth0', 'fe80::1%eth0'],
      ['localhost', 25, '::1 127.0.0.1', '::1 127.0.0.1'],
      ['broken.test', 25, 'not-an-address', 'target.refused'],
    ],
    ownMachine,
  );
});

describe('a verdict', () => {
  it('pins the address, keeps the name for SNI, and cannot be changed', () => {
    const verdict = judgeAddresses({ host: 'mail.example.test', port: 25 }, ['2606:4700::25', '8.8.8.8'], everyone);
    expect(verdict).toEqual({
      ok: true,
      addresses: [
        { address: '2606:4700::25', family: 6, port: 25, host: 'mail.example.test' },
        { address: '8.8.8.8', family: 4, port: 25, host: 'mail.example.test' },
      ],
    });
    expect(verdict.ok && verdict.addresses.every((vetted) => Object.isFrozen(vetted))).toBe(true);
  });

  it('on a public instance says the same about a name that does not exist and one that leads inside', () => {
    const asked = { host: 'mail.example.test', port: 25 };
    const inside = judgeAddresses(asked, ['10.0.0.1'], everyone);
    expect(judgeAddresses(asked, [], everyone)).toEqual(inside);
    expect(judgeAddresses(asked, ['::1', '169.254.169.254'], everyone)).toEqual(inside);
    expect(inside).toEqual({ ok: false, reason: { id: 'target.refused', params: { host: asked.host } } });
  });

  it('is discreet on a public instance only', () => {
    expect([practice, listed, everyone, ownMachine].map(isDiscreet)).toEqual([false, false, true, false]);
  });
});
