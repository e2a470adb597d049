// The prompt as people use it: nothing leaves before Enter, secrets are masked, nobody is trapped.

import { useState } from 'react';
import { cleanup, createEvent, fireEvent, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { LetterPart } from '../session/letterPart.ts';
import { SpeechProvider } from '../ui/language.tsx';
import english from '../words/en.ts';
import englishTalk from '../words/talk/en.ts';
import { speechOf } from '../words/speech.ts';
import * as line from './lineEditor.ts';
import { LineInput } from './LineInput.tsx';

const speech = speechOf({ language: 'en', words: english, talk: englishTalk, reasons: {}, dialects: {} });

interface HarnessProps {
  readonly onLine: (line: string) => void;
  readonly secret?: boolean;
  readonly ghost?: string;
  readonly part?: LetterPart;
}

/** A prompt with a real editor behind it. */
function Harness({ onLine, secret = false, ghost, part }: HarnessProps) {
  const [editor, setEditor] = useState(line.emptyEditor);
  return (
    <SpeechProvider value={speech}>
      <LineInput
        inputRef={null}
        label="SMTP▸"
        mode="line"
        secret={secret}
        value={editor.text}
        ghost={ghost}
        part={part}
        onChange={(text) => setEditor(line.typeText(editor, text))}
        onEnter={() => {
          setEditor(line.confirmLine(editor, { secret }));
          onLine(editor.text);
        }}
        onEarlier={() => setEditor(line.goEarlier(editor))}
        onLater={() => setEditor(line.goLater(editor))}
        onComplete={() => {
          if (editor.text !== '' || ghost === undefined) return false;
          setEditor(line.typeText(editor, ghost));
          return true;
        }}
        onPasteLines={(text) => onLine(`pasted: ${text}`)}
      />
      <button type="button">after</button>
    </SpeechProvider>
  );
}

/** The input, by its role or, while it is masked, by its label: a password field has no role. */
function prompt(): HTMLInputElement {
  return screen.getByLabelText(/line for the server/i);
}

afterEach(cleanup);

describe('Enter', () => {
  test('confirms what was typed, once', async () => {
    const onLine = vi.fn();
    render(<Harness onLine={onLine} />);
    await userEvent.type(prompt(), 'EHLO mypc');
    expect(onLine).not.toHaveBeenCalled();
    await userEvent.type(prompt(), '{Enter}');
    expect(onLine.mock.calls).toEqual([['EHLO mypc']]);
    expect(prompt().value).toBe('');
  });

  test.each([
    ['while composing', { key: 'Enter', isComposing: true }],
    ['that ended a composition in Safari', { key: 'Enter', keyCode: 229 }],
  ])('of an input method %s confirms nothing', async (_when, key) => {
    const onLine = vi.fn();
    render(<Harness onLine={onLine} />);
    await userEvent.type(prompt(), '你好');
    fireEvent.keyDown(prompt(), key);
    expect(onLine).not.toHaveBeenCalled();
    expect(prompt().value).toBe('你好');
    fireEvent.keyDown(prompt(), { key: 'Enter' });
    expect(onLine).toHaveBeenCalledWith('你好');
  });
});

describe('a secret', () => {
  test('is masked, and shown only on request', async () => {
    render(<Harness onLine={vi.fn()} secret />);
    expect(prompt().type).toBe('password');
    expect(prompt().autocomplete).toBe('one-time-code');
    await userEvent.click(screen.getByRole('button', { name: 'Show' }));
    expect(prompt().type).toBe('text');
    await userEvent.click(screen.getByRole('button', { name: 'Hide' }));
    expect(prompt().type).toBe('password');
  });

  test('does not come back with the arrow keys', async () => {
    render(<Harness onLine={vi.fn()} secret />);
    await userEvent.type(prompt(), 'cHJhY3RpY2UtY29kZQ=={Enter}{ArrowUp}');
    expect(prompt().value).toBe('');
  });
});

test('a paste of several lines is handed on, and nothing of it is in the line', () => {
  const onLine = vi.fn();
  render(<Harness onLine={onLine} />);
  const paste = createEvent.paste(prompt(), { clipboardData: { getData: () => 'EHLO a\r\nQUIT\r\n' } });
  fireEvent(prompt(), paste);
  expect(paste.defaultPrevented).toBe(true);
  expect(prompt().value).toBe('');
  expect(onLine.mock.calls).toEqual([['pasted: EHLO a\r\nQUIT\r\n']]);
});

describe('Tab', () => {
  test('takes the suggestion into the line', async () => {
    const onLine = vi.fn();
    render(<Harness onLine={onLine} ghost="telnet practice 25" />);
    prompt().focus();
    await userEvent.keyboard('{Tab}');
    expect(prompt().value).toBe('telnet practice 25');
    expect(document.activeElement).toBe(prompt());
    expect(onLine).not.toHaveBeenCalled();
  });

  test('leaves after Escape', async () => {
    render(<Harness onLine={vi.fn()} ghost="telnet practice 25" />);
    prompt().focus();
    await userEvent.keyboard('{Escape}{Tab}');
    expect(prompt().value).toBe('');
    expect(document.activeElement).not.toBe(prompt());
  });
});

test('says which part of a letter is typed, and offers nothing for Enter to accept', () => {
  const { rerender } = render(<Harness onLine={vi.fn()} part="header" />);
  expect(prompt().placeholder).toBe(englishTalk.words['letter.headerAdvice']);
  expect(screen.queryByText(english.words['input.accept'])).toBeNull();
  rerender(<Harness onLine={vi.fn()} part="text" />);
  expect(prompt().placeholder).toBe(englishTalk.words['letter.textAdvice']);
});
