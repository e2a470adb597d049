// Sentences put together, in both languages.
import { expect, test } from 'vitest';
import { joinSentences } from './sentences.ts';

test('between sentences stands a space, but not between Chinese ones', () => {
  expect(joinSentences('en', 'One.', 'Two.')).toBe('One. Two.');
  expect(joinSentences('zh', '一。', '二。')).toBe('一。二。');
});
