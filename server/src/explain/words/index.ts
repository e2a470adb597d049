// The words of `mailterm explain` itself, language by language. What mail servers mean is not here: it is in shared/.

import type { Dress } from '@mailterm/shared/paste/paste';
import type { Certainty } from '@mailterm/shared/dialect';
import type { Language } from '@mailterm/shared/i18n/languages';
import type { InputProblem } from '../input.ts';
import type { Misuse } from '../options.ts';

/** Everything that the command says by itself. `{name}` is filled. */
export interface Words {
  readonly help: string;
  /** What `mailterm` alone says. */
  readonly usage: string;
  readonly noCommand: string;
  readonly misuse: Readonly<Record<Misuse['problem'], string>>;
  /** How to go on after a mistake. */
  readonly seeHelp: string;
  readonly input: Readonly<Record<InputProblem, string>>;
  /** Standard input is a terminal: nothing was piped in. */
  readonly nothingPiped: string;
  readonly failed: string;
  readonly dress: Readonly<Record<Dress, string>>;
  readonly summary: string;
  /** One refusal, several, and so many that only the first are named. */
  readonly refused: { readonly one: string; readonly some: string; readonly many: string; readonly none: string };
  readonly conversation: string;
  /** Labels of the rows below a reply. */
  readonly answers: string;
  readonly here: string;
  readonly parts: string;
  readonly mends: string;
  readonly why: string;
  readonly next: string;
  readonly remarks: string;
  readonly source: string;
  readonly certainty: Readonly<Record<Certainty, string>>;
  readonly onLine: string;
  readonly named: string;
  readonly notShown: string;
  readonly causeLine: string;
  readonly greeting: string;
  readonly letterEnd: string;
  readonly challengeAnswer: string;
  readonly reported: string;
  readonly charset: string;
  readonly moreLines: string;
  readonly withheld: string;
  readonly separator: string;
  /** At the end of a sentence, and between two. */
  readonly stop: string;
  readonly gap: string;
}

const loaders: Readonly<Record<Language, () => Promise<{ readonly words: Words }>>> = {
  en: () => import('./en.ts'),
  zh: () => import('./zh.ts'),
};

/** Loads the words of a language. */
export async function loadWords(language: Language): Promise<Words> {
  return (await loaders[language]()).words;
}
