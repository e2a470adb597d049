// The charset of a reply: agreed by all its lines, those that came first included, and told to the views.

import type { Frame, Reading } from '@mailterm/shared/dialect';
import { fromLatin1, toUtf8 } from '@mailterm/shared/octets';
import { describe, expect, it } from 'vitest';
import { SessionLog } from './log.ts';
import type { UnitEntry } from './model.ts';
import { ReplyCharset } from './replyCharset.ts';

/** 请使用授权码登录 in GBK. */
const loginWithCode = '\xc7\xeb\xca\xb9\xd3\xc3\xca\xda\xc8\xa8\xc2\xeb\xb5\xc7\xc2\xbc';
const line: Frame = { kind: 'line' };

function reading(complete: boolean): Reading {
  const saying = { id: 'x' };
  const lists = { spans: [], oddities: [], diagnoses: [], effects: [], hints: [] };
  return { ...lists, complete, says: saying, means: saying, next: { client: line, server: line }, state: 'ready' };
}

function unit(text: string | Uint8Array, complete = true): UnitEntry {
  const octets = typeof text === 'string' ? fromLatin1(text) : text;
  return {
    kind: 'unit',
    key: `${Math.random()}`,
    from: 'server',
    octets,
    atMs: 0,
    turn: 1,
    reading: reading(complete),
  };
}

const charsets = (units: readonly UnitEntry[]) => units.map(({ charset }) => charset);

describe('the charset of a reply', () => {
  it('is that of its only line', () => {
    expect(charsets(new ReplyCharset().add(unit(`535 Error: ${loginWithCode}\r\n`)))).toEqual(['gb18030']);
    expect(charsets(new ReplyCharset().add(unit(toUtf8('535 授权码\r\n'))))).toEqual(['utf-8']);
    expect(charsets(new ReplyCharset().add(unit('250 OK\r\n')))).toEqual(['us-ascii']);
  });

  it('changes for the lines before it, when a later one fits no other', () => {
    const reply = new ReplyCharset();
    // é in UTF-8, and a Chinese character in GBK.
    expect(charsets(reply.add(unit('550-\xc3\xa9\r\n', false)))).toEqual(['utf-8']);
    expect(charsets(reply.add(unit('550-plain\r\n', false)))).toEqual(['utf-8']);
    expect(charsets(reply.add(unit(`550 ${loginWithCode}\r\n`)))).toEqual(['gb18030', 'gb18030', 'gb18030']);
  });

  it('begins anew with the next reply', () => {
    const reply = new ReplyCharset();
    reply.add(unit(`550 ${loginWithCode}\r\n`));
    expect(charsets(reply.add(unit('550 \xc3\xa9\r\n')))).toEqual(['utf-8']);
  });

  it('does not mind a character that a cut line was cut in', () => {
    const long = toUtf8(`550 ${'授'.repeat(2729)}\r\n`);
    const reply = new ReplyCharset();
    expect(charsets(reply.add(unit(long.subarray(0, 8192), false)))).toEqual(['utf-8']);
    expect(charsets(reply.add(unit(long.subarray(8192))))).toEqual(['utf-8']);
    expect(reply.preview(toUtf8('授').subarray(0, 2))).toBe('utf-8');
    expect(reply.preview(fromLatin1('\xff\xff'))).toBe('latin-1');
  });

  it('is none of a letter: its lines come from several hands', () => {
    const reply = new ReplyCharset();
    reply.add(unit('+OK\r\n', false));
    expect(charsets(reply.add(unit(`Subject: ${loginWithCode}\r\n\r\n.\r\n`)))).toEqual([undefined]);
  });
});

describe('the log', () => {
  it('gives the earlier lines of a reply anew when their charset has changed, and keeps their keys and places', () => {
    const log = new SessionLog(1);
    const lines = ['550-\xc3\xa9\r\n', `550 ${loginWithCode}\r\n`];
    let offset = 0;
    const seen = lines.map((text, at) => {
      const octets = fromLatin1(text);
      log.append({ seq: 2 * at, atMs: 0, kind: 'octets', from: 'server', offset, octets });
      const [start, end] = [offset, (offset += octets.length)];
      const read = { kind: 'reading', from: 'server', turn: 1, start, end, frame: 'line' } as const;
      log.append({ seq: 2 * at + 1, atMs: 0, ...read, reading: reading(at === 1) });
      return log.session.entries;
    });
    const charsetsNow = log.session.entries.map((entry) => entry.kind === 'unit' && entry.charset);
    expect(charsetsNow).toEqual(['gb18030', 'gb18030']);
    expect(seen[1]?.[0]?.key).toBe(seen[0]?.[0]?.key);
    expect(seen[1]?.[0]).not.toBe(seen[0]?.[0]);
  });
});
