// Enhanced status codes: which explanations a code has, and where one is found in a reply's words.

import { describe, expect, it } from 'vitest';
import { enhancedIds, findEnhanced } from './enhanced.ts';

describe('the explanations of a code', () => {
  it.each([
    ['5.7.1', ['enhanced.5.7.1', 'enhanced.7.1', 'enhanced.class.5', 'enhanced.subject.7']],
    ['4.2.2', ['enhanced.4.2.2', 'enhanced.2.2', 'enhanced.class.4', 'enhanced.subject.2']],
    ['2.1.5', ['enhanced.1.5', 'enhanced.class.2', 'enhanced.subject.1']],
    ['5.07.001', ['enhanced.5.7.1', 'enhanced.7.1', 'enhanced.class.5', 'enhanced.subject.7']],
    ['5.7.606', ['enhanced.class.5', 'enhanced.subject.7']],
    ['X.7.1', ['enhanced.7.1', 'enhanced.subject.7']],
    ['x.7.x', ['enhanced.subject.7']],
    ['4.X.X', ['enhanced.class.4']],
    ['5.9.9', ['enhanced.class.5']],
    ['3.1.1', []],
    ['5.7', []],
    ['toString', []],
  ])('%s', (code, ids) => expect(enhancedIds(code)).toEqual(ids));
});

describe('a code in the words of a reply', () => {
  it.each([
    ['5.1.1 <bob@example.org> unknown', '5.1.1', 'enhanced.5.1.1', 0, 5],
    ['5.1.6', '5.1.6', 'enhanced.1.6', 0, 5],
    ['5.7.606 Access denied', '5.7.606', 'enhanced.subject.7', 0, 7],
    ['5.12.1 no', '5.12.1', 'enhanced.unknown', 0, 6],
    ['4.x.2 no', '4.x.2', 'enhanced.malformed', 0, 5],
    ['#5.1.0 Address rejected.', '5.1.0', 'enhanced.1.0', 0, 6],
    ['MAIL first (#5.5.1)', '5.5.1', 'enhanced.5.1', 12, 6],
    ['no mailbox here by that name (#5.1.1 - chkuser) ', '5.1.1', 'enhanced.5.1.1', 30, 6],
  ])('%j', (text, code, id, start, length) => {
    expect(findEnhanced(text)).toEqual({ enhanced: { code, id, class: code.charAt(0) }, start, length });
  });

  it.each(['', 'Ok', '5.1.1: no', '#7.1.1 no', 'ticket (#5.1.1) closed', '(5.1.1)', 'see 5.1.1', '5.1', '##5.1.1 no'])(
    'is not in %j',
    (text) => expect(findEnhanced(text)).toBeUndefined(),
  );

  it.each(['(', '(#', '(#5.5.1', '(#5.5.1 - ', '#', ')', ' ', '5.'])(
    'is looked for quickly in a line of %j',
    (piece) => {
      const line = `${piece.repeat(1024).slice(0, 1022)}x)`;
      const startMs = performance.now();
      for (let i = 0; i < 100; i++) findEnhanced(line);
      // A hundred looks at 1,024 characters; a pattern that backtracks needs seconds. Generous, because machines are noisy.
      expect(performance.now() - startMs).toBeLessThan(200);
    },
  );
});
