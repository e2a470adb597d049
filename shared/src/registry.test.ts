// Which dialect reads a conversation, and where explanations come from.

import { describe, expect, it } from 'vitest';
import { chooseDialect } from './dialects/index.ts';
import { citationOf } from './explain.ts';
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
    [{ port: 9999, greeting: greeting('2200 no') }, 'raw', 'none'],
    [{ port: 9999, greeting: greeting('SSH-2.0-x') }, 'raw', 'none'],
    [{ port: 9999 }, 'raw', 'none'],
  ])('reads %j as %s', (clues, id, why) => expect(chooseDialect(clues)).toEqual({ id, why }));
});

describe('citationOf', () => {
  it('looks through the dialect, and through what all dialects share', () => {
    expect(citationOf('pop3', 'verb.QUIT')).toEqual(rfc(1939, '6'));
    expect(citationOf('pop3', 'letter.from')).toEqual(rfc(5322, '3.6.2'));
    expect(citationOf('raw', 'line.end')).toEqual(rfc(5321, '2.3.8'));
  });

  it.each(['verb.QUIT', 'nobody', 'toString'])('of %j is unknown to the raw dialect', (id) => {
    expect(citationOf('raw', id)).toBeUndefined();
  });
});
