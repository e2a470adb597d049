import { describe, expect, it } from 'vitest';
import { readConfig } from '../config.ts';
import { describePosture } from './posture.ts';

describe('describePosture', () => {
  it('says where the page is and where it connects, and warns of nothing by default', () => {
    expect(describePosture(readConfig({}))).toEqual([
      'Mailterm is ready at http://127.0.0.1:8023/',
      'It connects to anywhere, for this machine only (MAILTERM_TARGETS=any).',
    ]);
  });

  it('names the practice ports that are open', () => {
    const ports = [
      { name: 'smtp', port: 2025 },
      { name: 'imaps', port: 40_001 },
    ] as const;
    expect(describePosture(readConfig({}), ports)[2]).toBe(
      'Other programs reach the practice server at 127.0.0.1: smtp 2025, imaps 40001.',
    );
  });

  it('names the limits that were changed, and what they were', () => {
    const lines = describePosture(readConfig({ MAILTERM_LIMITS: 'sessionsPerAddress=500 idleMs=60000 pingMs=30000' }));
    expect(lines[2]).toBe(
      'MAILTERM_LIMITS changes idleMs=60000 instead of 900000, sessionsPerAddress=500 instead of 64.',
    );
  });

  it.each([
    [{ BASE_PATH: '/mail' }, 'http://127.0.0.1:8023/mail/'],
    [{ HOST: '0.0.0.0' }, 'http://127.0.0.1:8023/'],
    [{ HOST: '::' }, 'http://127.0.0.1:8023/'],
    [{ HOST: '::1' }, 'http://[::1]:8023/'],
    [{ HOST: '192.168.1.5' }, 'http://192.168.1.5:8023/'],
  ])('with %j the page is at %s', (environment: Record<string, string>, address) => {
    expect(describePosture(readConfig(environment))[0]).toBe(`Mailterm is ready at ${address}`);
  });

  // Everything that opens a server further, alone and together. What is not here is not warned of.
  const code = { MAILTERM_ACCESS_CODE: 'Correct-Horse' };
  const page = { MAILTERM_ORIGINS: 'https://mail.example.org' };
  it.each<[Record<string, string>, readonly string[]]>([
    [{}, []],
    [{ ...code }, []],
    [{ HOST: '::1' }, []],
    [{ MAILTERM_TARGETS: 'practice' }, []],
    [{ HOST: '0.0.0.0', ...code }, ['until MAILTERM_ORIGINS']],
    [{ HOST: '0.0.0.0' }, ['until MAILTERM_ORIGINS', '/metrics: MAILTERM_ACCESS_CODE is not set']],
    [{ HOST: '192.168.1.5', ...page, ...code }, ['pages of https://mail.example.org may use']],
    [{ MAILTERM_PRACTICE_PORTS: 'on' }, []],
    [{ MAILTERM_PRACTICE_HOST: '0.0.0.0' }, []],
    [
      { MAILTERM_PRACTICE_PORTS: 'on', MAILTERM_PRACTICE_HOST: '0.0.0.0' },
      ['MAILTERM_PRACTICE_HOST=0.0.0.0 lets other machines use the practice ports'],
    ],
    [{ ...page, ...code }, ['pages of https://mail.example.org may use']],
    [{ ...page }, ['pages of https://mail.example.org may use', 'MAILTERM_ACCESS_CODE is not set']],
    [
      { MAILTERM_ORIGINS: 'http://mail.example.org', ...code },
      ['pages of http://mail.example.org may use', 'http://mail.example.org crosses the network in clear'],
    ],
    [
      { HOST: '0.0.0.0', MAILTERM_TARGETS: 'any', ...code },
      ['until MAILTERM_ORIGINS', 'HOST=0.0.0.0 lets other machines ask a server that connects anywhere'],
    ],
    [{ MAILTERM_TARGETS: 'public' }, ['public mail servers .*MAILTERM_TARGETS=public']],
    [
      { MAILTERM_TARGETS: 'listed', MAILTERM_TARGET_LIST: 'mail.school.test, 8.8.8.8:25' },
      ['mail.school.test, 8.8.8.8 port 25 .*MAILTERM_TARGETS=listed'],
    ],
    [
      { MAILTERM_TARGETS: 'listed', MAILTERM_TARGET_LIST: 'mail.school.test 10.0.0.5 [::1]:2525' },
      ['mail.school.test, 10.0.0.5, ::1 port 2525', 'MAILTERM_TARGET_LIST opens 10.0.0.5, ::1, which'],
    ],
    [{ MAILTERM_TRUST_PROXY: '2', ...code }, ['MAILTERM_TRUST_PROXY=2 believes X-Forwarded-For']],
    [
      { MAILTERM_TRUST_PROXY: 'on' },
      ['MAILTERM_ACCESS_CODE is not set', 'MAILTERM_TRUST_PROXY=1 believes X-Forwarded-For'],
    ],
    [{ LOG_LEVEL: 'debug' }, ['LOG_LEVEL=debug']],
    [{ LOG_LEVEL: 'trace' }, ['LOG_LEVEL=trace']],
    [{ LOG_LEVEL: 'silent' }, []],
    [
      { HOST: '::', MAILTERM_ORIGINS: 'http://a.example.org', MAILTERM_TARGETS: 'public', LOG_LEVEL: 'debug' },
      [
        'pages of http://a.example.org may use',
        'crosses the network in clear',
        'MAILTERM_ACCESS_CODE is not set',
        'MAILTERM_TARGETS=public',
        'LOG_LEVEL=debug',
      ],
    ],
  ])('%j is warned of: %j', (environment, words) => {
    const warnings = describePosture(readConfig(environment)).slice(2);
    expect(warnings).toHaveLength(words.length);
    for (const [index, word] of words.entries())
      expect(warnings[index]).toMatch(new RegExp(`^Warning: .*${word}.*\\.$`));
  });

  it.each<[Record<string, string>, string]>([
    [{ HOST: '0.0.0.0' }, 'MAILTERM_TARGETS is not set, and HOST=0.0.0.0 lets others in'],
    [{ HOST: '192.168.1.5' }, 'MAILTERM_TARGETS is not set, and HOST=192.168.1.5 lets others in'],
    [page, 'MAILTERM_TARGETS is not set, and MAILTERM_ORIGINS=https://mail.example.org lets others in'],
    [{ MAILTERM_TRUST_PROXY: 'on' }, 'MAILTERM_TARGETS is not set, and MAILTERM_TRUST_PROXY=1 lets others in'],
    [{ HOST: '0.0.0.0', MAILTERM_TARGETS: 'practice' }, 'MAILTERM_TARGETS=practice'],
  ])('%j means practice only, and the report says why', (environment, why) => {
    expect(describePosture(readConfig(environment))[1]).toBe(
      `It connects to its built-in practice servers only (${why}).`,
    );
  });

  it('never prints the access code', () => {
    const lines = describePosture(
      readConfig({ HOST: '0.0.0.0', MAILTERM_TARGETS: 'public', LOG_LEVEL: 'trace', ...code }),
    );
    expect(lines.join()).not.toContain(code.MAILTERM_ACCESS_CODE);
  });
});
