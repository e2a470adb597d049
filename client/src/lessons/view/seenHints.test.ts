// Help with a mistake comes to the step on screen, and to the learner who has typed on behind it.

import type { StepStand } from '@mailterm/shared/lesson/facts';
import { parseLesson } from '@mailterm/shared/lesson/parse';
import { describe, expect, it } from 'vitest';
import { seenHints } from './seenHints.ts';

const step = (name: string): string => `## { en: ${name}, zh: ${name} }
:::en
x
:::
:::zh
x
:::
\`\`\`check
- cmd EHLO
\`\`\`
\`\`\`hint S09
en: hint of ${name}
zh: hint of ${name}
\`\`\`
`;
const parsed = parseLesson(
  `---\nid: x\ntitle: { en: x, zh: x }\ntime: 1\n---\n${step('one')}${step('two')}${step('three')}\`\`\`solution\nx\n\`\`\`\n`,
);
if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
const { lesson } = parsed;

const stand = (done: boolean, seen: boolean): StepStand => ({ done, checks: [], hints: seen ? [0] : [] });
const shownAt = (shown: number, ...stands: readonly StepStand[]) =>
  seenHints(lesson, stands, shown).map(({ hint, place }) => `${place} ${hint.text.en.trim()}`);

describe('hints to mistakes that were seen', () => {
  it('are those of the step on screen', () => {
    expect(shownAt(0, stand(false, true), stand(false, false), stand(false, false))).toEqual(['0 hint of one']);
  });

  it('are those of the step that is being done, too, wherever the learner looks', () => {
    expect(shownAt(0, stand(true, false), stand(false, true), stand(false, false))).toEqual(['1 hint of two']);
    expect(shownAt(2, stand(true, false), stand(false, true), stand(false, false))).toEqual(['1 hint of two']);
  });

  it('are not those of other steps that are done', () => {
    expect(shownAt(2, stand(true, true), stand(true, true), stand(false, true))).toEqual(['2 hint of three']);
    expect(shownAt(0, stand(true, false), stand(true, true), stand(true, false))).toEqual([]);
  });
});
