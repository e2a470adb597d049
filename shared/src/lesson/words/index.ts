// Where the words of lessons are loaded from, one lazy chunk per language. A language without its file does not compile.

import type { Language } from '../../i18n/languages.ts';
import { leftOpen } from '../../i18n/leftOpen.ts';
import { fill } from '../../i18n/text.ts';
import { mistakeExplanations } from '../../mistakes/texts.ts';
import type { CheckSaying } from '../facts.ts';
import type { LessonProblem } from '../lesson.ts';
import type { LessonWordId } from './ids.ts';

/** What lessons say in one language. */
export interface LessonWords {
  /** What a check waits for, or saw, or what a problem is; an id without a text is said as it is. */
  say(saying: CheckSaying): string;
  /** `line 14: expected a code after …` */
  tell(problem: LessonProblem): string;
}

type Texts = { readonly lessonTexts: Readonly<Record<LessonWordId, string>> };

const loaders: Readonly<Record<Language, () => Promise<Texts>>> = {
  en: () => import('./en.ts'),
  zh: () => import('./zh.ts'),
};

const or: Readonly<Record<Language, string>> = { en: ' or ', zh: '，或者' };
const lines: Readonly<Record<Language, string>> = { en: 'line {line}: ', zh: '第 {line} 行：' };

/** Loads what lessons say in one language. */
export async function loadLessonWords(language: Language): Promise<LessonWords> {
  const [{ lessonTexts }, mistakes] = await Promise.all([loaders[language](), mistakeExplanations[language]()]);
  const say = ({ id, params, of }: CheckSaying): string => {
    if (!Object.hasOwn(lessonTexts, id)) return leftOpen(mistakes[id as keyof typeof mistakes]?.title ?? id);
    const within = of && { of: of.map(say).join(or[language]) };
    return fill(lessonTexts[id as LessonWordId], { ...params, ...within });
  };
  return { say, tell: (problem) => fill(lines[language], { line: problem.line }) + say(problem) };
}
