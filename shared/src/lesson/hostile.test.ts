// Lessons come from strangers: files that are too large, broken or hostile. And the words in which all of it is told.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { good, lines, read, told, withLine } from '../../testing/lessonFile.ts';
import { parseLesson } from './parse.ts';
import { lessonTexts as english } from './words/en.ts';
import { problemParams, seenParams, waitedParams } from './words/ids.ts';
import { lessonTexts as chinese } from './words/zh.ts';

describe('hostile files', () => {
  it.each([
    ['long', `---\n${'x'.repeat(300_000)}`, 'line 1: the file is longer than 262144 characters'],
    ['many lines', `---\n${'\n'.repeat(7000)}`, 'line 6000: the file has more than 6000 lines'],
    ['one long line', `---\nid: ${'x'.repeat(5000)}`, 'line 2: the line is longer than 4000 characters'],
    [
      'many steps',
      good + '## { en: x, zh: y }\n:::en\nx\n:::\n:::zh\nx\n:::\n'.repeat(60),
      'line 391: more than 50 steps',
    ],
    ['many checks', withLine(20, '- banner 220\n'.repeat(60).trimEnd()), 'line 60: more than 40 checks'],
    [
      'escape sequences',
      withLine(2, 'id: \u001b]0;owned\u0007'),
      'line 2: expected small letters, digits and dashes as id, found `␛]0;owned␇`',
    ],
    [
      'prototypes',
      withLine(20, '- mailbox bob has { __proto__: "x" }'),
      'line 20: expected from, to, subject, body, flags or seed, found `__proto__`',
    ],
  ])('%s', (_name, text, problem) => {
    expect(told(text)).toContain(problem);
  });

  it('tell of fifty problems at most', () => {
    expect(told(`---\n---\n${'words\n'.repeat(200)}`)).toHaveLength(50);
  });

  it('hold texts and nothing else', () => {
    const script = '<script>alert(1)</script>';
    expect(read(withLine(10, script)).steps[0]?.prose.en).toContain(script);
  });

  it('are read in a moment', () => {
    const startedMs = performance.now();
    for (const each of ['`', '{', '"', ':', '#', '- ', 'en: ', ' ,en:', '[', '* ']) {
      parseLesson(withLine(20, `- ${each.repeat(Math.floor(3900 / each.length))}`));
      parseLesson(withLine(3, `title: ${each.repeat(Math.floor(3900 / each.length))}`));
      parseLesson(good + `${each.repeat(Math.floor(3900 / each.length))}\n`.repeat(50));
    }
    expect(performance.now() - startedMs).toBeLessThan(5000);
  });

  it('never throw', () => {
    const piece = fc.constantFrom(
      ...lines,
      ...lines.map((line) => line.slice(0, 9)),
      '```',
      ':::',
      '---',
      '- any:',
      '## {',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, fc.string()), { maxLength: 60 }), (pieces) => {
        const parsed = parseLesson(pieces.join('\n'));
        return parsed.ok || parsed.problems.length > 0;
      }),
      { numRuns: 300 },
    );
  });
});

describe('the words', () => {
  const params: Readonly<Record<string, readonly string[]>> = { ...problemParams, ...waitedParams, ...seenParams };
  it.each(Object.entries(params))('of %s say what they are given, in each language', (id, names) => {
    for (const texts of [english, chinese]) {
      const text = texts[id as keyof typeof english];
      const used = [...text.matchAll(/\{([a-z]\w*)\}/gi)].map(([, name = '']) => name);
      expect(used.filter((name) => !names.includes(name))).toEqual([]);
    }
  });
});
