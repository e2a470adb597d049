// The explanation panel: it changes its language at once, its chips only type, and it keeps secrets masked until asked.

import { useState } from 'react';
import { cleanup, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { Reading, Span } from '@mailterm/shared/dialect';
import { fromLatin1 } from '@mailterm/shared/octets';
import { useGaze, useViews } from '../gaze.ts';
import type { Session, UnitEntry } from '../session/model.ts';
import { SpeechProvider } from '../ui/language.tsx';
import english from '../words/en.ts';
import englishTalk from '../words/talk/en.ts';
import chineseTalk from '../words/talk/zh.ts';
import chinese from '../words/zh.ts';
import { speechOf } from '../words/speech.ts';
import { Explanation } from './Explanation.tsx';

const line = { kind: 'line' } as const;

const texts = {
  en: {
    code: { title: 'reply code', body: 'Five means no.' },
    text: { title: 'text', body: 'For people.' },
    means: { title: 'Not accepted.', body: 'Try again.' },
  },
  zh: {
    code: { title: '应答码', body: '5 表示拒绝。' },
    text: { title: '文字', body: '给人看的。' },
    means: { title: '没有通过。', body: '请再试一次。' },
  },
};

const speeches = {
  en: speechOf({
    language: 'en',
    words: english,
    talk: englishTalk,
    reasons: {},
    dialects: { smtp: { texts: texts.en, citations: {} } },
  }),
  zh: speechOf({
    language: 'zh',
    words: chinese,
    talk: chineseTalk,
    reasons: {},
    dialects: { smtp: { texts: texts.zh, citations: {} } },
  }),
};

function unit(key: string, text: string, spans: readonly Span[], reading: Partial<Reading> = {}): UnitEntry {
  return {
    kind: 'unit',
    key,
    from: key.startsWith('client') ? 'client' : 'server',
    octets: fromLatin1(text),
    atMs: 40,
    turn: 4,
    reading: {
      spans,
      complete: true,
      says: { id: 'code' },
      means: { id: 'means' },
      oddities: [],
      diagnoses: [],
      effects: [],
      next: { client: line, server: line },
      state: 'ready',
      hints: [],
      ...reading,
    },
  };
}

const refusal = unit(
  'server-0',
  '535 no\r\n',
  [
    { id: 'code', start: 0, end: 3, kind: 'plain' },
    { id: 'line.space', start: 3, end: 4, kind: 'plain' },
    { id: 'text', start: 4, end: 6, kind: 'plain' },
    { id: 'line.end', start: 6, end: 8, kind: 'plain' },
  ],
  { replyClass: 'no', hints: [{ id: 'text', line: 'AUTH LOGIN' }] },
);

const password = unit('client-0', 'c2VjcmV0LWNvZGU=\r\n', [
  { id: 'code', start: 0, end: 16, kind: 'credential', role: 'password' },
  { id: 'line.end', start: 16, end: 18, kind: 'plain' },
]);

function session(entries: Session['entries']): Session {
  return { id: 1, phase: 'open', dialect: 'smtp', state: 'ready', nextClient: line, entries };
}

interface HarnessProps {
  readonly entries: Session['entries'];
  readonly language?: 'en' | 'zh';
  readonly onType?: (line: string) => void;
}

function Harness({ entries, language = 'en', onType = vi.fn() }: HarnessProps) {
  const [shown] = useState(() => session(entries));
  const gaze = useGaze(shown, useViews());
  return (
    <SpeechProvider value={speeches[language]}>
      <Explanation session={shown} gaze={gaze} onChoose={gaze.choose} onType={onType} showTimes={false} />
    </SpeechProvider>
  );
}

afterEach(cleanup);

/** Draws the panel, once what explains is fetched. */
async function show(panel: React.ReactElement) {
  const drawn = render(panel);
  await screen.findByRole('article');
  return drawn;
}

describe('the explanation', () => {
  test('says in both languages what the line says, and changes all of it at once', async () => {
    const { rerender, container } = await show(<Harness entries={[refusal]} />);
    screen.getByRole('heading', { name: 'Means here' });
    screen.getByText('Not accepted.');
    rerender(<Harness entries={[refusal]} language="zh" />);
    screen.getByRole('heading', { name: '在这里的含义' });
    screen.getByText('没有通过。');
    expect(container.textContent).not.toMatch(/Means here|Not accepted|Try again/);
  });

  test('types the line of a chip and does nothing else', async () => {
    const onType = vi.fn();
    await show(<Harness entries={[refusal]} onType={onType} />);
    await userEvent.click(screen.getByRole('button', { name: 'AUTH LOGIN' }));
    expect(onType.mock.calls).toEqual([['AUTH LOGIN']]);
  });

  test('numbers the parts of the line, but not its blanks', async () => {
    await show(<Harness entries={[refusal]} />);
    const parts = screen.getByRole('region', { name: 'Part by part' });
    const shown = [...parts.querySelectorAll('li')].map((part) =>
      [part.querySelector('[aria-hidden]'), part.querySelector('button')].map((element) => element?.textContent),
    );
    expect(shown).toEqual([
      ['1', '535'],
      ['2', 'no'],
      ['', 'CRLF'],
    ]);
  });

  test('says that nothing was said while nothing was', async () => {
    render(<Harness entries={[]} />);
    await screen.findByRole('heading', { name: 'Nothing said yet.' });
  });
});

describe('a password', () => {
  test('is masked until its owner asks, then decoded', async () => {
    const { container } = await show(<Harness entries={[password]} />);
    expect(container.textContent).not.toContain('c2VjcmV0LWNvZGU=');
    await userEvent.click(screen.getByRole('button', { name: 'show' }));
    expect(container.textContent).toContain('c2VjcmV0LWNvZGU=');
    screen.getByText('secret-code');
    await userEvent.click(screen.getByRole('button', { name: 'hide' }));
    expect(container.textContent).not.toContain('secret-code');
  });
});
