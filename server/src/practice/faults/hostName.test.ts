import { expect, it } from 'vitest';
import { isFaultHost, readFaultHost } from './hostName.ts';

const shortly = (host: string): string =>
  (readFaultHost(host)?.faults ?? [])
    .map(({ protocol, stage, act }) => {
      const what = act.kind === 'reply' ? act.lines.join('|') : [act.kind, ...('delayMs' in act ? [act.delayMs] : [])];
      return `${protocol} ${stage} ${[what].flat().join(' ')}`;
    })
    .join('\n');

it.each([
  ['421.fault.test', 'smtp connect 421 Refused for now, as the name asks'],
  ['421-4.4.5.fault.test', 'smtp connect 421 4.4.5 Refused for now, as the name asks'],
  ['data-452.fault.test', 'smtp DATA 452 Refused for now, as the name asks'],
  ['dot-554-5.7.1.fault.test', 'smtp . 554 5.7.1 Refused, as the name asks'],
  ['452.queue-full.fault.test', 'smtp MAIL 452 4.3.1 queue full'],
  ['rcpt-452-4.3.1.queue-full.fault.test', 'smtp RCPT 452 4.3.1 queue full'],
  ['454.tls-unavailable.fault.test', 'smtp STARTTLS 454 TLS not available due to a temporary reason'],
  ['rcpt-drop.fault.test', 'smtp RCPT drop'],
  ['retr-half.fault.test', 'pop3 RETR halfReply'],
  ['fetch-delay-500ms.fault.test', 'imap FETCH delay 500'],
  ['mail-delay-99999s.fault.test', 'smtp MAIL delay 60000'],
  ['drop.fault.test', 'smtp connect drop\npop3 connect drop\nimap connect drop'],
  ['answer-535.fault.test', 'smtp * 535 Refused, as the name asks'],
  [
    'login-delay.fault.test',
    ['PASS', 'APOP', '*'].map((at) => `pop3 ${at} -ERR [LOGIN-DELAY] Wait a minute between two logins`).join('\n'),
  ],
  ['bye.fault.test', 'imap connect * BYE Server is shutting down'],
  ['fetch-450.fault.test', ''],
  ['250.fault.test', ''],
  ['constructor.fault.test', ''],
  ['constructor-450.fault.test', ''],
  ['nonsense.fault.test', ''],
  ['.fault.test', ''],
  ['fault.test', ''],
])('%s means %j', (host, faults) => {
  expect(shortly(host)).toBe(faults);
});

it('tells a name without a meaning from one of another domain', () => {
  expect([isFaultHost('nonsense.fault.test'), isFaultHost('nonsense.test')]).toEqual([true, false]);
});

it('gives the words of the list to the gateway whose list it is', () => {
  expect(['421.license', '421.busy', '421'].map((what) => readFaultHost(`${what}.fault.test`)?.words)).toEqual([
    'esa',
    'own',
    'own',
  ]);
});
