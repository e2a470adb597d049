// Faults that say something else: whose list they are taken from, and what of the meant answer still holds. That the state
// follows the code in every state is in walk.test.ts.

import { describe, expect, it } from 'vitest';
import { Talk } from '../../../../testing/talk.ts';
import { Accounts } from '../../accounts.ts';
import type { Fault } from '../../faults/fault.ts';
import { createMailroom } from '../../mailroom.ts';
import { practice } from '../../personas/practice/index.ts';
import { seedMail } from '../../seed/seedMail.ts';
import { createSmtpHost } from './smtpHost.ts';
import type { SmtpState } from './state.ts';

const host = createSmtpHost({ persona: practice, accounts: new Accounts(practice.domains), role: 'relay' });

const says = (stage: string, line: string, more: Partial<Fault> = {}): Fault => ({
  id: `${stage} ${line}`,
  protocol: 'smtp',
  stage,
  act: { kind: 'reply', lines: [line] },
  ...more,
});

function talk(inRoom: readonly Fault[], onConnection: readonly Fault[] = []): Talk<SmtpState> {
  const room = { ...createMailroom(seedMail(0), 0), faults: inRoom };
  return new Talk<SmtpState>(host, { room, faults: onConnection });
}

describe('faults of the room', () => {
  it('happen as often as they say, and are gone then', () => {
    const dialog = talk([
      says('NOOP', '451 4.3.0 Not now', { left: 2 }),
      says('MAIL', '452 4.3.1 Queue full', { left: 1 }),
    ]);
    dialog.say('EHLO pc');
    expect([1, 2, 3].map(() => dialog.say('NOOP')[0])).toEqual([
      '451 4.3.0 Not now',
      '451 4.3.0 Not now',
      '250 2.0.0 Ok',
    ]);
    expect(dialog.room.faults.map(({ stage }) => stage)).toEqual(['MAIL']);
    expect(dialog.say('MAIL FROM:<>')).toEqual(['452 4.3.1 Queue full']);
    expect(dialog.say('MAIL FROM:<>')[0]).toMatch(/^250 /);
    expect(dialog.room.faults).toEqual([]);
  });

  it('without a number stay', () => {
    const dialog = talk([says('NOOP', '451 4.3.0 Not now')]);
    expect([1, 2].map(() => dialog.say('NOOP')[0])).toEqual(['451 4.3.0 Not now', '451 4.3.0 Not now']);
    expect(dialog.room.faults).toHaveLength(1);
  });
});

describe('faults of a connection', () => {
  it('stay, and change no room', () => {
    const dialog = talk([], [says('NOOP', '451 4.3.0 Not now', { left: 1 })]);
    expect([1, 2].map(() => dialog.say('NOOP')[0])).toEqual(['451 4.3.0 Not now', '451 4.3.0 Not now']);
    expect(dialog.room.faults).toEqual([]);
  });

  it('greet with a refusal, behind which only QUIT is in order', () => {
    const dialog = talk([], [says('connect', '554 5.3.2 No service here')]);
    expect(dialog.step.state.at).toBe('connect');
    expect(dialog.say('EHLO pc')).toEqual(['503 5.5.1 No service here, send QUIT']);
    expect(dialog.say('QUIT')[0]).toMatch(/^221 /);
  });

  it('greet with 421 and hang up', () => {
    expect(talk([], [says('connect', '421 4.3.2 Too busy')]).step).toMatchObject({ close: true });
  });

  it('can say a reply of several lines', () => {
    const act = { kind: 'reply', lines: ['250 mail.practice.test', '250 SIZE 1'] } as const;
    const dialog = talk([], [{ id: 'x', protocol: 'smtp', stage: 'EHLO', act }]);
    expect(dialog.say('EHLO pc')).toEqual(['250-mail.practice.test', '250 SIZE 1']);
    expect(dialog.step.state).toMatchObject({ at: 'ready', hello: { verb: 'EHLO', name: 'pc' } });
  });

  it('leave what is out of order out of order', () => {
    expect(talk([], [says('MAIL', '250 Ok')]).say('MAIL FROM:<>')[0]).toMatch(/^503 /);
  });

  it('refuse a letter that nobody gets, or a login that would have succeeded', () => {
    const dialog = talk([], [says('.', '554 5.3.0 Server error'), says('*', '454 4.7.0 Not now')]);
    const { boxes } = dialog.room;
    dialog.sayAll('EHLO pc', 'MAIL FROM:<>', 'RCPT TO:<bob@practice.test>', 'DATA', 'S: x', '');
    expect(dialog.say('.')).toEqual(['554 5.3.0 Server error']);
    expect(dialog.room.boxes).toEqual(boxes);
    expect(dialog.step.state).toMatchObject({ at: 'ready', recipients: [], letters: 0 });
    expect(dialog.sayAll('AUTH PLAIN', 'AGJvYgBwcmFjdGljZS1jb2Rl')).toEqual(['454 4.7.0 Not now']);
    expect(dialog.step.state).toMatchObject({ at: 'ready', user: undefined, login: undefined });
  });

  it('of another kind are not for the host', () => {
    const dialog = talk([], [{ id: 'x', protocol: 'smtp', stage: 'NOOP', act: { kind: 'drop' } }]);
    expect(dialog.say('NOOP')).toEqual(['250 2.0.0 Ok']);
    expect(dialog.step.stage).toBe('NOOP');
  });
});
