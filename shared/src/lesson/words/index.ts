// Where the words of lessons are loaded from, one lazy chunk per language. A language without its file does not compile.

import type { Saying } from '../../dialect.ts';
import type { Language } from '../../i18n/languages.ts';
import { fill } from '../../i18n/text.ts';
import type { LessonProblem } from '../lesson.ts';
import type { LessonWordId } from './ids.ts';

/** What lessons say in one language. */
export interface LessonWords {
  /** What a check waits for, or saw, or what a problem is; an id without a text is said as it is. */
  say(saying: Saying): string;
  /** `line 14: expected a code after …` */
  tell(problem: LessonProblem): string;
}

type Texts = { readonly lessonTexts: Readonly<Record<LessonWordId, string>> };

const loaders: Readonly<Record<Language, () => Promise<Texts>>> = {
  en: () => import('./en.ts'),
  zh: () => import('./zh.ts'),
};

const lines: Readonly<Record<Language, string>> = { en: 'line {line}: ', zh: '第 {line} 行：' };

/** Loads what lessons say in one language. */
export async function loadLessonWords(language: Language): Promise<LessonWords> {
  const { lessonTexts } = await loaders[language]();
  const say = ({ id, params }: Saying): string =>
    Object.hasOwn(lessonTexts, id) ? fill(lessonTexts[id as LessonWordId], params) : id;
  return { say, tell: (problem) => fill(lines[language], { line: problem.line }) + say(problem) };
}
