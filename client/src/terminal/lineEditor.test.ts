// The line being typed: history, drafts.

import { describe, expect, it } from 'vitest';
import { confirmLine, emptyEditor, goEarlier, goLater, typeText, withHistory } from './lineEditor.ts';
import type { LineEditor } from './lineEditor.ts';

const open = { secret: false };

function after(...lines: string[]): LineEditor {
  return lines.reduce((editor, line) => confirmLine(typeText(editor, line), open), emptyEditor);
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
    expect(edited.text).toBe('NOOP 2');
    expect(confirmLine(edited, open).history).toEqual(['EHLO a', 'NOOP', 'NOOP 2']);
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
    const editor = confirmLine(typeText(after('AUTH LOGIN'), 'cHJhY3RpY2UtY29kZQ=='), { secret: true });
    expect(editor.history).toEqual(['AUTH LOGIN']);
    expect(goEarlier(editor).text).toBe('AUTH LOGIN');
  });

  it.each([
    'PASS practice-code',
    ' pass x',
    'AUTH PLAIN AGFsaWNlAHg=',
    'auth login YWxpY2U=',
    'APOP alice c4c9',
    'a1 LOGIN alice practice-code',
    'LOGIN alice practice-code',
    'a1 authenticate PLAIN AGFsaWNlAHg=',
    "printf '%s' practice-code | base64",
    'curl -v smtp://practice --user alice:practice-code',
    'swaks --to bob@lab.test --auth-password practice-code',
  ])('never holds %s', (line) => {
    expect(after(line).history).toEqual([]);
  });

  it.each(['PASS', 'AUTH LOGIN', 'AUTH', 'USER alice', 'a1 AUTHENTICATE PLAIN', 'a1 NOOP'])('holds %s', (line) => {
    expect(after(line).history).toEqual([line]);
  });
});

it('keeps the line that is typed when the history changes under it', () => {
  const editor = withHistory(typeText(after('EHLO a', 'NOOP'), 'MA'), ['EHLO a']);
  expect(editor).toMatchObject({ text: 'MA', history: ['EHLO a'] });
  expect(goEarlier(editor).text).toBe('EHLO a');
});
