// The sentence's code between backticks, and signs that are no code.
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { Said } from './Said.tsx';

describe('a sentence about a lesson', () => {
  test.each([
    ['a reply `250` to `EHLO`', 'a reply <code>250</code> to <code>EHLO</code>'],
    ['a fence such as ```check, found `x`', 'a fence such as ```check, found <code>x</code>'],
    ['one ` alone', 'one ` alone'],
  ])('%s', (text, markup) => {
    expect(renderToStaticMarkup(<Said text={text} />)).toBe(markup);
  });
});
