// `npm run lessons`: reads and plays every lesson of a folder and prints what is wrong, each with its file and line.

import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { parseLesson } from '@mailterm/shared/lesson/parse';
import { loadLessonWords } from '@mailterm/shared/lesson/words/index';
import type { LessonWords } from '@mailterm/shared/lesson/words/index';
import { playLesson } from './play.ts';
import type { PlayProblem } from './play.ts';

/** What was found: a line for each lesson, and for each problem. */
export interface Validated {
  readonly lines: readonly string[];
  readonly passed: number;
  readonly failed: number;
}

/** Reads and plays the lessons of a folder, one after the other. */
export async function validateLessons(folder: string): Promise<Validated> {
  const words = await loadLessonWords('en');
  const names = (await readdir(folder)).filter((name) => /^[a-z0-9-]+\.md$/.test(name)).sort();
  const lines: string[] = [];
  let failed = 0;
  for (const name of names) {
    const text = await readFile(path.join(folder, name), 'utf8');
    const { summary, problems } = await validate(text, name.replace(/\.md$/, ''));
    if (problems.length > 0) failed += 1;
    lines.push(`${problems.length > 0 ? '✗' : '✓'} ${name}${summary}`);
    lines.push(...problems.map((problem) => `  ${describe(problem, words)}`));
  }
  return { lines, passed: names.length - failed, failed };
}

async function validate(
  text: string,
  id: string,
): Promise<{ readonly summary: string; readonly problems: readonly PlayProblem[] }> {
  const parsed = parseLesson(text);
  if (!parsed.ok) return { summary: '', problems: parsed.problems };
  const { lesson } = parsed;
  if (lesson.id !== id) return { summary: '', problems: [{ line: 2, id: 'id.file', params: { found: lesson.id } }] };
  const { doneWith, problems } = await playLesson(lesson);
  const done = doneWith.filter((line) => line !== undefined).length;
  return { summary: `  ${done} of ${lesson.steps.length} steps`, problems };
}

function describe(problem: PlayProblem, words: LessonWords): string {
  const { waited, seen } = problem;
  const why = waited && seen ? `. waited: ${words.say(waited)}. seen: ${words.say(seen)}` : '';
  return words.tell(problem) + why;
}
