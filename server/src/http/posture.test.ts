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

  it.each([
    [{ HOST: '0.0.0.0' }, ['MAILTERM_ORIGINS']],
    [{ HOST: '0.0.0.0', MAILTERM_ORIGINS: 'https://mail.example.org' }, []],
    [{ HOST: '0.0.0.0', MAILTERM_TARGETS: 'any' }, ['HOST=0.0.0.0', 'MAILTERM_ORIGINS']],
    [{ MAILTERM_TARGETS: 'public' }, ['public mail servers']],
    [{ MAILTERM_TRUST_PROXY: '1' }, ['MAILTERM_TRUST_PROXY=1']],
  ])('%j is warned of: %j', (environment: Record<string, string>, words) => {
    const warnings = describePosture(readConfig(environment)).slice(2);
    expect(warnings).toHaveLength(words.length);
    for (const [index, word] of words.entries()) expect(warnings[index]).toMatch(new RegExp(`^Warning: .*${word}`));
  });
});
