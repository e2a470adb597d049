// The decoded letter on the page: read at once, asked for when it is large, and never live.

import { cleanup, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, expect, test } from 'vitest';
import type { Entry, Session, UnitEntry } from '../session/model.ts';
import { SpeechProvider } from '../ui/language.tsx';
import english from '../words/en.ts';
import englishTalk from '../words/talk/en.ts';
import { speechOf } from '../words/speech.ts';
import { DecodedLetter } from './DecodedLetter.tsx';
import { letterUnit, lineUnit } from './letterUnits.ts';

const speech = speechOf({ language: 'en', words: english, talk: englishTalk, reasons: {}, dialects: {} });

function show(unit: UnitEntry, entries: readonly Entry[] = [unit]) {
  const session: Session = { id: 1, phase: 'open', state: '', nextClient: { kind: 'line' }, entries };
  return render(
    <SpeechProvider value={speech}>
      <DecodedLetter session={session} unit={unit} />
    </SpeechProvider>,
  );
}

afterEach(cleanup);

test('shows who wrote what, the text and the files', async () => {
  const parts = [
    'From: =?UTF-8?B?5byg5LiJ?= <alice@example.org>\r\nSubject: =?gb2312?B?xOO6ww==?=\r\n',
    'Content-Type: multipart/mixed; boundary=x\r\n\r\n--x\r\nContent-Type: text/plain; charset=gbk\r\n\r\n\xca\xda\xc8\xa8\r\n',
    '--x\r\nContent-Type: text/csv\r\nContent-Disposition: attachment; filename=a.csv\r\n\r\n..b\r\n--x--\r\n.\r\n',
  ];
  show(letterUnit(parts.join('')));
  await screen.findByText('你好');
  screen.getByText('张三 <alice@example.org>');
  screen.getByText('授权');
  expect(screen.getByRole('listitem').textContent).toBe('a.csvtext/csv3 B');
});

test('shows HTML as its source, and makes nothing of it', async () => {
  const html = '<img src="https://example.org/x.png"><script>fetch("/")</script>';
  const { container } = show(letterUnit(`Content-Type: text/html\r\n\r\n${html}\r\n.\r\n`));
  await screen.findByText(/never as a page/);
  expect(container.querySelector('pre')?.textContent).toBe(html);
  expect(container.querySelector('img, script, iframe, a')).toBeNull();
});

test('shows the beginning of a long text until the reader asks for more', async () => {
  const lines = Array.from({ length: 40 }, (_, i) => `line ${i}\r\n`).join('');
  show(letterUnit(`Subject: x\r\n\r\n${lines}.\r\n`));
  const more = await screen.findByRole('button', { name: 'Show all 40 lines', expanded: false });
  expect(screen.queryByText(/line 39/)).toBeNull();
  await userEvent.click(more);
  screen.getByText(/line 39/);
  screen.getByRole('button', { name: 'Show less', expanded: true });
});

test('decodes a large letter when asked to', async () => {
  const { container } = show(letterUnit(`Subject: x\r\n\r\n${'large '.repeat(200_000)}\r\n.\r\n`));
  await userEvent.click(screen.getByRole('button', { name: 'Decode 1.2 MB' }));
  await screen.findByText(/^large large/);
  expect(container.textContent.length).toBeLessThan(5_000);
});

test('says in one sentence why there is nothing to see', async () => {
  const unfinished = letterUnit('Subject: x\r\n\r\n', { continues: true });
  show(unfinished);
  screen.getByText('The end of the letter has not come.');
  cleanup();
  const body = letterUnit('words\r\n', { frame: 'octets', continued: true });
  show(body);
  screen.getByText(/^Only the body was asked for/);
  cleanup();
  const nested = Array.from(
    { length: 150 },
    (_, i) => `Content-Type: multipart/mixed; boundary=x${i}\r\n\r\n--x${i}\r\n`,
  );
  show(letterUnit(`${nested.join('')}.\r\n`));
  await screen.findByText(/^This letter cannot be decoded here/);
  cleanup();
  expect(show(lineUnit('250 OK')).container.textContent).toBe('');
});
