// The line being typed: history, drafts, pastes.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { confirmLine, dropWaiting, emptyEditor, goEarlier, goLater, pasteLines, typeText } from './lineEditor.ts';
import type { LineEditor } from './lineEditor.ts';

const open = { secret: false };

function after(...lines: string[]): LineEditor {
  return lines.reduce((editor, line) => confirmLine(typeText(editor, line), open).editor, emptyEditor);
}

describe('history', () => {
  it('goes up and down, and brings the draft back', () => {
    let editor = typeText(after('EHLO a', 'NOOP'), 'MAIL');
    editor = goEarlier(editor);
    expect(editor.text).toBe('NOOP');
    editor = goEarlier(goEarlier(editor));
    expect(editor.text).toBe('EHLO a');
    editor = goLater(goLater(editor));
    expect(editor.text).toBe('MAIL');
    expect(goLater(editor)).toBe(editor);
  });

  it('takes an edited old line as a new one', () => {
    const edited = typeText(goEarlier(after('EHLO a', 'NOOP')), 'NOOP 2');
    const { line, editor } = confirmLine(edited, open);
    expect(line).toBe('NOOP 2');
    expect(editor.history).toEqual(['EHLO a', 'NOOP', 'NOOP 2']);
  });

  it('keeps no blank line and no repetition', () => {
    expect(after('NOOP', '', '  ', 'NOOP').history).toEqual(['NOOP']);
  });

  it('is bounded', () => {
    expect(after(...Array.from({ length: 600 }, (_, i) => `NOOP ${i}`)).history).toHaveLength(500);
  });

  it.each([
    'echo -n practice-code | base64',
    String.raw`printf '\0alice\0practice-code' | openssl base64`,
    'base64 <<< practice-code',
    'curl -u alice:practice-code smtp://practice',
    'curl imap://alice:practice-code@practice/',
    'swaks --to bob@practice.test -ap practice-code',
    'swaks --to bob@practice.test --auth-password=practice-code',
  ])('never holds a line of a shell that may have a password in it: %s', (line) => {
    expect(after(line).history).toEqual([]);
  });

  it('holds the same programs without one', () => {
    const line = 'swaks --to bob@practice.test --server practice';
    expect(after(line).history).toEqual([line]);
  });

  it('never holds what answered a question for a secret', () => {
    const { editor } = confirmLine(typeText(after('AUTH LOGIN'), 'cHJhY3RpY2UtY29kZQ=='), { secret: true });
    expect(editor.history).toEqual(['AUTH LOGIN']);
    expect(goEarlier(editor).text).toBe('AUTH LOGIN');
  });

  it.each(['PASS practice-code', ' pass x', 'AUTH PLAIN AGFsaWNlAHg=', 'auth login YWxpY2U=', 'APOP alice c4c9'])(
    'never holds %s',
    (line) => {
      expect(after(line).history).toEqual([]);
    },
  );

  it.each(['PASS', 'AUTH LOGIN', 'AUTH', 'USER alice'])('holds %s', (line) => {
    expect(after(line).history).toEqual([line]);
  });
});

describe('a paste of several lines', () => {
  const at = (position: number) => ({ start: position, end: position });

  it('puts the first into the line and lets the others wait, each for its own Enter', () => {
    let editor = pasteLines(emptyEditor, 'From: a\r\n\r\nhello\r\n.\r\n', at(0));
    const sent: string[] = [];
    expect(editor).toMatchObject({ text: 'From: a', waiting: ['', 'hello', '.'] });
    for (let i = 0; i < 4; i++) {
      const confirmed = confirmLine(editor, open);
      sent.push(confirmed.line);
      editor = confirmed.editor;
    }
    expect(sent).toEqual(['From: a', '', 'hello', '.']);
    expect(editor).toMatchObject({ text: '', waiting: [] });
  });

  it('goes where the caret stands and replaces what is selected', () => {
    const editor = pasteLines(typeText(emptyEditor, 'abcXYZdef'), '1\n2\r3', { start: 3, end: 6 });
    expect(editor).toMatchObject({ text: 'abc1', waiting: ['2', '3def'] });
  });

  it('goes before what already waits', () => {
    const first = pasteLines(emptyEditor, 'a\nd', at(0));
    expect(pasteLines(first, 'b\nc', at(1))).toMatchObject({ text: 'ab', waiting: ['c', 'd'] });
  });

  it('can be dropped', () => {
    expect(dropWaiting(pasteLines(emptyEditor, 'a\nb', at(0)))).toMatchObject({ text: 'a', waiting: [] });
  });

  it('never lets a line end into a line', () => {
    fc.assert(
      fc.property(
        fc.string(),
        fc.array(fc.constantFrom('a', '\r', '\n', '\r\n', 'b')),
        fc.nat(5),
        (typed, parts, start) => {
          const editor = pasteLines(typeText(emptyEditor, typed), parts.join(''), { start, end: start });
          for (const line of [editor.text, ...editor.waiting]) expect(line).not.toMatch(/[\r\n]/);
        },
      ),
    );
  });
});
