// An explained paste as the page lists it: nothing secret in it, refusals found, and what can be copied of it.

import { describe, expect, test } from 'vitest';
import { explainPaste, loadPasteSpeech } from '@mailterm/shared/paste/index';
import { fromLatin1 } from '@mailterm/shared/octets';
import { gb18030 } from '../explain/gb18030.ts';
import { mask, piecesOf } from '../explain/pieces.ts';
import { viewOf } from './conversation.ts';
import type { ConversationView } from './conversation.ts';
import { textToCopy } from './copy.ts';
import { samples } from './samples.ts';
import { sourceOfText } from './source.ts';

function view(text: string): ConversationView {
  return viewOf(explainPaste(sourceOfText(text).octets, { gb18030 }));
}

const words = { reason: 'Reason', mender: 'Who', colon: ': ' };

describe('the samples', () => {
  test.each([
    ['en', 6, ['535 5.7.8 Error: authentication failed: UGFzc3dvcmQ6']],
    ['zh', 7, ['535 Error: authentication failed', '500 Error: bad syntax']],
  ] as const)('of %s hold what they are to show', (language, replies, refused) => {
    const shown = view(samples[language]);
    expect(shown.replies).toBe(replies);
    expect(shown.refused.map(({ lines }) => lines[0])).toEqual(refused);
    expect(shown.putOff).toEqual([]);
  });

  test.each(['en', 'zh'] as const)('of %s show no password, nor would any part', (language) => {
    const { rows } = view(samples[language]);
    const secret = /cHJhY3RpY2UtY29kZ|YWxpY2U/;
    expect(rows.some(({ lines }) => lines[0] === mask)).toBe(true);
    for (const { lines, entry } of rows) {
      expect(lines.join('\n')).not.toMatch(secret);
      for (const piece of piecesOf(entry, true)) expect(piece.text).not.toMatch(secret);
    }
  });
});

describe('a view', () => {
  test('has the line numbers of the paste', () => {
    const { rows } = view(samples.zh);
    expect(rows.slice(0, 3).map(({ unit, lines }) => [unit.line, lines[0]])).toEqual([
      [5, '220 smtp.example.com Anti-spam GT for Coremail System'],
      [6, 'HELO mypc'],
      [7, '250 OK'],
    ]);
  });

  test('says the same only once', () => {
    const { refused } = view('C: EHLO me.example\nS: 250 ok\nC: FOO\nS: 500 what\nC: FOO\nS: 500 what\n');
    expect(refused.map(({ isKnown }) => isKnown)).toEqual([false, true]);
  });

  test('tells no from not now', () => {
    const shown = view('S: 220 mx\nC: EHLO me.example\nS: 250 ok\nC: MAIL FROM:<a@example.org>\nS: 451 4.7.1 later\n');
    expect([shown.refused.length, shown.putOff.length]).toEqual([0, 1]);
  });

  test('reads all lines of a reply in one charset', () => {
    const octets = fromLatin1('S: 535-Error: \xc7\xeb\xca\xb9\xd3\xc3\r\nS: 535 \xca\xda\xc8\xa8\xc2\xeb\r\n');
    const { rows } = viewOf(explainPaste(octets, { gb18030 }));
    expect(rows.map(({ lines }) => lines[0])).toEqual(['535-Error: 请使用', '535 授权码']);
  });

  test('shows controls of a server as glyphs', () => {
    const { rows } = view('S: 220 mx\nC: NOOP\nS: 250 \u001b[31mred\u001b[6n\n');
    expect(rows.map(({ lines }) => lines.join('')).join('')).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/);
  });

  test('of nothing is empty', () => {
    expect(view('')).toMatchObject({ rows: [], replies: 0, refused: [], putOff: [], sessions: [] });
  });
});

describe('the text to copy', () => {
  test('has every line with its number, and below a refusal what it means', async () => {
    const text = textToCopy(view(samples.en), await loadPasteSpeech('en'), words);
    expect(text).toContain(' 4 ▸ EHLO client.example.org\n');
    expect(text).toContain('16 ◂ 535 5.7.8 Error: authentication failed: UGFzc3dvcmQ6\n     ✗ ');
    expect(text).toContain('Reason: Login refused (authfailure)');
    expect(text).toContain(`15 ▸ ${mask}`);
    expect(text).not.toMatch(/cHJhY3RpY2U/);
  });
});
