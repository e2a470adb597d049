// Which dialect reads a conversation, and where explanations come from.

import { describe, expect, it } from 'vitest';
import { chooseDialect } from './dialects/index.ts';
import { loadExplanations } from './dialects/explanations.ts';
import { rfc } from './citation.ts';
import { fromLatin1 } from './octets.ts';

describe('chooseDialect', () => {
  const greeting = (text: string) => fromLatin1(text);

  it.each([
    [{ port: 25 }, 'smtp', 'port'],
    [{ port: 110, greeting: greeting('220 hello') }, 'pop3', 'port'],
    [{ port: 110, wish: 'smtp' }, 'smtp', 'user'],
    [{ port: 25, wish: 'raw' }, 'raw', 'user'],
    [{ port: 25, wish: 'gopher' }, 'smtp', 'port'],
    [{ port: 25, wish: 'toString' }, 'smtp', 'port'],
    [{ port: 9999, greeting: greeting('220 mx.test ESMTP\r\n') }, 'smtp', 'greeting'],
    [{ port: 9999, greeting: greeting('220-mx.test\r\n') }, 'smtp', 'greeting'],
    [{ port: 9999, greeting: greeting('+OK ready\r\n') }, 'pop3', 'greeting'],
    [{ port: 9999, greeting: greeting('-ERR busy\r\n') }, 'pop3', 'greeting'],
    [{ port: 143 }, 'imap', 'port'],
    [{ port: 9999, greeting: greeting('* OK ready\r\n') }, 'imap', 'greeting'],
    [{ port: 9999, greeting: greeting('* nothing') }, 'raw', 'none'],
    [{ port: 9999, greeting: greeting('2200 no') }, 'raw', 'none'],
    [{ port: 9999, greeting: greeting('SSH-2.0-x') }, 'raw', 'none'],
    [{ port: 9999 }, 'raw', 'none'],
  ])('reads %j as %s', (clues, id, why) => expect(chooseDialect(clues)).toEqual({ id, why }));
});

describe('explanations', () => {
  it('are those of the dialect, and what all dialects share', async () => {
    const { texts, citations } = await loadExplanations('pop3', 'en');
    expect(citations['verb.QUIT']).toEqual(rfc(1939, '6'));
    expect(citations['letter.from']).toEqual(rfc(5322, '3.6.2'));
    expect(citations['line.end']).toEqual(rfc(5321, '2.3.8'));
    expect(Object.keys(texts).sort()).toEqual(Object.keys(citations).sort());
  });

  it('of one dialect are unknown to another', async () => {
    expect((await loadExplanations('raw', 'en')).texts).not.toHaveProperty('verb.QUIT');
  });
});
