// Reads the file of a lesson: Markdown that is read on GitHub as it is (docs/lessons.md). Never throws; what is wrong is
// told of with its line. Lessons come from strangers: size, depth and number of everything are bounded, and no text in
// them is anything but text.

import type { LessonBlock } from './blocks.ts';
import { cutLesson } from './blocks.ts';
import { readFront } from './front.ts';
import type { Lesson, LessonProblem, LessonStep } from './lesson.ts';
import { Problems } from './problems.ts';
import { readStep } from './step.ts';

export type ParsedLesson =
  { readonly ok: true; readonly lesson: Lesson } | { readonly ok: false; readonly problems: readonly LessonProblem[] };

const stepsMax = 50;

/** Reads a lesson, or says what is wrong with it, in the order of lines. */
export function parseLesson(text: string): ParsedLesson {
  const problems = new Problems();
  const file = cutLesson(text, problems);
  if (!file) return { ok: false, problems: problems.list };
  const front = readFront(file.front, problems);
  const steps = stepsOf(file.blocks, problems);
  const last = file.lastLine;
  if (steps.length === 0) problems.add(last, 'step.none', {});
  else if (steps.every(({ solution }) => solution.length === 0)) problems.add(last, 'solution.missing', {});
  checkNames(steps, problems);
  const found = [...problems.list].sort((a, b) => a.line - b.line);
  return found.length > 0 ? { ok: false, problems: found } : { ok: true, lesson: { ...front, steps } };
}

function stepsOf(blocks: readonly LessonBlock[], problems: Problems): readonly LessonStep[] {
  const steps: LessonStep[] = [];
  const starts = blocks.flatMap((block, i) => (block.kind === 'heading' ? [i] : []));
  for (const block of blocks.slice(0, starts[0] ?? blocks.length)) {
    problems.add(block.line, 'stray', { found: block.kind === 'fence' ? `\`\`\`${block.name}` : ':::' });
  }
  for (const [n, start] of starts.entries()) {
    const heading = blocks[start];
    if (heading?.kind !== 'heading') continue;
    if (n === stepsMax) {
      problems.add(heading.line, 'tooMany', { what: 'steps', limit: stepsMax });
      break;
    }
    steps.push(readStep(heading, blocks.slice(start + 1, starts[n + 1] ?? blocks.length), problems));
  }
  return steps;
}

/** Each question has a name of its own, and each answer a question. */
function checkNames(steps: readonly LessonStep[], problems: Problems): void {
  const names = new Set<string>();
  for (const { line, name } of steps.flatMap(({ questions }) => questions)) {
    if (names.has(name)) problems.add(line, 'question.twice', { name });
    names.add(name);
  }
  for (const step of steps) {
    for (const name of Object.keys(step.answers ?? {})) {
      if (!names.has(name)) problems.add(step.line, 'answer.noQuestion', { name });
    }
    for (const { line, condition } of [...step.checks, ...step.not]) {
      if (condition.kind === 'answer' && !names.has(condition.name)) {
        problems.add(line, 'answer.noQuestion', { name: condition.name });
      }
    }
  }
}
