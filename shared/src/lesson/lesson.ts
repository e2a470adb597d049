// A lesson as data, read from one Markdown file (parse.ts; docs/lessons.md says how to write one). No scripts: what it
// waits for is said in words over events of the protocol and the state of the practice server (check.ts).

import type { Language } from '../i18n/languages.ts';
import type { Target } from '../transcript/event.ts';

export type ByLanguage = Readonly<Record<Language, string>>;

/** When a line with a mistake is told of: never, before it is sent (it is held), or after its reply. */
export type LintTime = 'off' | 'before' | 'after';

export interface Lesson {
  /** Letters, digits and dashes; the name of its file. */
  readonly id: string;
  readonly title: ByLanguage;
  /** About how long a first-time learner takes. */
  readonly timeMinutes: number;
  /** Which practice server answers where the learner types the line of the textbook; absent: the lesson names practice hosts. */
  readonly target?: LessonTarget;
  readonly lint: LintTime;
  readonly steps: readonly LessonStep[];
}

/** `practice persona=coremail as=smtp.163.com:25` */
export interface LessonTarget {
  /** A persona of the practice server. */
  readonly persona: string;
  /** What the learner types instead of its practice name; each of these leads there. */
  readonly as: readonly Target[];
}

export interface LessonStep {
  readonly title: ByLanguage;
  /** Of its heading in the file, counted from 1. */
  readonly line: number;
  /** Markdown; `{type}` behind inline code puts it into the prompt, `{copy}` copies it. */
  readonly prose: ByLanguage;
  /** All of them must hold. A step without any is done when the learner goes on. */
  readonly checks: readonly Check[];
  /** None of them may hold. */
  readonly not: readonly Check[];
  readonly hints: readonly LessonHint[];
  readonly predict?: Predict;
  readonly questions: readonly Question[];
  /** The lines that pass it, in order, as they are typed at the prompt. */
  readonly solution: readonly string[];
  /** What the solution answers to questions, by their names, where the check does not say it. */
  readonly answers?: Readonly<Record<string, string>>;
}

/** One condition, and where it stands in the file. */
export interface Check {
  readonly line: number;
  /** As it stands in the file. */
  readonly source: string;
  readonly condition: Condition;
}

/** A text, `*` for any. No regular expressions. */
export type Pattern =
  | { readonly kind: 'equals'; readonly text: string }
  | { readonly kind: 'contains'; readonly text: string }
  | { readonly kind: 'any' };

export type Condition =
  | { readonly kind: 'banner'; readonly code: string }
  /** `reply 250 to EHLO|HELO`; END is the dot behind a letter. */
  | { readonly kind: 'reply'; readonly code: string; readonly verbs: readonly string[] }
  | { readonly kind: 'cmd'; readonly verb: string; readonly where?: Pattern }
  | { readonly kind: 'order'; readonly verbs: readonly string[] }
  | {
      readonly kind: 'mailbox';
      readonly user: string;
      /** INBOX where nothing is said. */
      readonly folder: string;
      readonly has: boolean;
      readonly fields: Readonly<Record<string, Pattern>>;
    }
  | { readonly kind: 'tls'; readonly before: string }
  | { readonly kind: 'state'; readonly state: string }
  /** A mistake by its id (`mistake.…` or a row such as D04), or a code. */
  | { readonly kind: 'seen'; readonly what: string }
  | { readonly kind: 'codes'; readonly codes: readonly string[] }
  /** From the first octet of the step to the moment when everything else holds. */
  | { readonly kind: 'within'; readonly seconds: number }
  | { readonly kind: 'answer'; readonly name: string; readonly is: Pattern }
  /** Said by a program at a practice port, and not in the page. */
  | { readonly kind: 'program'; readonly of: Condition }
  | { readonly kind: 'any'; readonly of: readonly Condition[] };

/** Help that is opened in order (nudge, tip, then the solution), or that shows itself when its mistake is seen. */
export interface LessonHint {
  readonly line: number;
  /** `mistake.…`, or a row such as S09. */
  readonly mistake?: string;
  readonly text: ByLanguage;
}

/** The reply to a line is hidden until the learner has guessed its code. */
export interface Predict {
  readonly line: number;
  /** `RCPT nobody@lab.test`: the command, and what its argument contains. */
  readonly verb: string;
  readonly where?: Pattern;
  readonly choices: readonly string[];
}

export interface Question {
  readonly line: number;
  readonly name: string;
  readonly text: ByLanguage;
}

/** Something in a lesson that cannot be used: the line, what stands there and what was expected. */
export interface LessonProblem {
  readonly line: number;
  readonly id: string;
  readonly params?: Readonly<Record<string, string | number>>;
}
