import { dialects } from '@mailterm/shared/dialects/index';
import { fromLatin1 } from '@mailterm/shared/octets';
import { ConversationReader } from '@mailterm/shared/reader';
import { describe, expect, it } from 'vitest';
import { Talk } from '../../../../testing/talk.ts';
import { Accounts } from '../../accounts.ts';
import type { User } from '../../accounts.ts';
import { inboxOf } from '../../mailroom.ts';
import { esa } from '../../personas/esa/index.ts';
import { practice } from '../../personas/practice/index.ts';
import { createSmtpHost } from './smtpHost.ts';
import type { SmtpState } from './state.ts';

const accounts = new Accounts(esa.domains);
const begin = ['EHLO client.example', 'XMRG FROM:<list@client.example>'];
const toAlice = 'RCPT TO:<alice@esa.practice.test>';
const toBob = 'RCPT TO:<bob@esa.practice.test>';

function talk(): Talk<SmtpState> {
  return new Talk(createSmtpHost({ persona: esa, accounts, role: 'relay' }));
}

function lastLetter(of: Talk<SmtpState>, user: User): string {
  return inboxOf(of.room, user).letters.at(-1)?.octets ?? '';
}

describe('a mail merge', () => {
  it('makes a letter of its own for each recipient, of the parts and with the values that are said', () => {
    const esaTalk = talk();
    for (const line of [...begin, 'XDFN first="Alice" color=red *PARTS=1,2', toAlice]) esaTalk.say(line);
    for (const line of ['XDFN first="Bob B." *parts=1', toBob, 'XPRT 1']) esaTalk.say(line);
    expect(esaTalk.say('To: &first; <&*TO;>\r\n\r\nDear &first;, from &*FROM;\r\n..\r\n.')).toHaveLength(1);
    esaTalk.say('XPRT 2 LAST');
    expect(esaTalk.say('In &color; and /&color; and &unknown;.\r\n.')).toEqual([expect.stringMatching(/^250 /)]);
    expect(lastLetter(esaTalk, 'alice')).toMatch(
      /To: Alice <alice@esa\.practice\.test>\r\n\r\nDear Alice, from list@client\.example\r\n\.\r\nIn red and &color; and &unknown;\.\r\n$/,
    );
    expect(lastLetter(esaTalk, 'bob')).toMatch(/\r\nDear Bob B\., from list@client\.example\r\n\.\r\n$/);
    expect(esaTalk.step.state.merge).toBeUndefined();
  });

  it('gives all parts, in their order, where nothing is said', () => {
    const esaTalk = talk();
    for (const line of [...begin, toBob, 'XPRT 2', 'two\r\n.', 'XPRT 1 LAST', '\r\none\r\n.']) esaTalk.say(line);
    expect(lastLetter(esaTalk, 'bob')).toMatch(/\r\n\r\none\r\ntwo\r\n$/);
  });

  it('refuses letters that values make too large, and delivers none', () => {
    const esaTalk = talk();
    const before = inboxOf(esaTalk.room, 'bob').letters.length;
    for (const line of [...begin, `XDFN a="${'x'.repeat(900)}"`, toBob, 'XPRT 1 LAST']) esaTalk.say(line);
    expect(esaTalk.say(`\r\n${`${'&a;'.repeat(300)}\r\n`.repeat(1000)}.`)).toEqual([expect.stringMatching(/^552 /)]);
    expect(inboxOf(esaTalk.room, 'bob').letters).toHaveLength(before);
    expect(esaTalk.step.state.at).toBe('ready');
  });

  it('takes parts up to the size of a letter, all together', () => {
    const esaTalk = talk();
    for (const line of [...begin, toBob]) esaTalk.say(line);
    const part = `${`${'x'.repeat(70)}\r\n`.repeat(9000)}.`;
    esaTalk.say('XPRT 1');
    expect(esaTalk.say(part)).toEqual([expect.stringMatching(/^250 /)]);
    esaTalk.say('XPRT 2');
    expect(esaTalk.say(part)).toEqual([expect.stringMatching(/^552 /)]);
    expect(esaTalk.step.state.at).toBe('parts');
  });

  it('forgets everything at RSET, and values at the recipient they were for', () => {
    const esaTalk = talk();
    for (const line of [...begin, 'XDFN a="1"', toAlice, toBob]) esaTalk.say(line);
    expect(esaTalk.step.state.recipients.map(({ filling }) => filling?.values)).toEqual([{ a: '1' }, {}]);
    esaTalk.say('RSET');
    expect(esaTalk.step.state).toMatchObject({ at: 'ready', merge: undefined, recipients: [] });
  });

  it('is in the same state as the machine after every line, and survives JSON', () => {
    const esaTalk = talk();
    const reader = new ConversationReader(dialects.smtp.begin());
    let state = reader.push('server', esaTalk.step.output).at(-1)?.reading.state;
    const script = [
      ...begin,
      'XDFN a=1',
      toBob,
      'DATA',
      'XPRT',
      'XPRT 1',
      'x\r\n.',
      toBob,
      'XPRT 1',
      'XPRT 2 LAST',
      'y\r\n.',
    ];
    for (const line of [...script, 'XPRT 1', ...begin, 'NOOP', 'RSET']) {
      reader.push('client', fromLatin1(`${line}\r\n`));
      const read = reader.push('server', fromLatin1(esaTalk.send(`${line}\r\n`)));
      state = read.at(-1)?.reading.state;
      expect([line, state]).toEqual([line, esaTalk.step.state.at]);
      const { merge, recipients } = esaTalk.step.state;
      if (merge) expect(JSON.parse(JSON.stringify({ merge, recipients }))).toEqual({ merge, recipients });
    }
  });

  it('is unknown to servers that have none', () => {
    const model = new Talk<SmtpState>(createSmtpHost({ persona: practice, accounts, role: 'relay' }));
    expect(model.sayAll(...begin)).toEqual(['502 5.5.1 XMRG not implemented']);
  });
});
