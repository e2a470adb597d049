// The lessons that come with Mailterm: the files of the folder lessons/ that can be used, in the order in which they are
// learnt. Read when somebody first asks; a lesson that its own solution does not pass is none.

import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { parseLesson } from '@mailterm/shared/lesson/parse';
import type { Lesson } from '@mailterm/shared/lesson/lesson';
import type { LessonsTold } from '@mailterm/shared/wire/lessons';
import type { Log } from '../log.ts';
import { hashOf } from './sign.ts';

export interface ShippedLesson {
  readonly lesson: Lesson;
  /** The whole file. */
  readonly text: string;
  readonly hash: string;
}

/** The order in which they are learnt. Those that are not named here come behind, by their names. */
const order: readonly string[] = [
  'smtp-by-hand',
  'auth-login',
  'mx-direct',
  'starttls',
  'envelope-letter',
  'pop3-read-delete',
  'imap-first-steps',
  'read-a-bounce',
  'code-bingo',
  'own-client',
];

const idForm = /^[a-z0-9-]{1,64}$/;

/** Whether a lesson is passed by its own solution. */
export type Passes = (lesson: Lesson) => Promise<boolean>;

/** The lessons of one folder. */
export class ShippedLessons {
  readonly #folder: string;
  readonly #passes: Passes;
  readonly #log: Pick<Log, 'warn'>;
  readonly #loaded = new Map<string, Promise<ShippedLesson | undefined>>();

  constructor(folder: string, passes: Passes, log: Pick<Log, 'warn'>) {
    this.#folder = folder;
    this.#passes = passes;
    this.#log = log;
  }

  /** In the order in which they are learnt. */
  async all(): Promise<readonly ShippedLesson[]> {
    const names = await readdir(this.#folder).catch(() => []);
    const ids = names.flatMap((name) => /^([a-z0-9-]+)\.md$/.exec(name)?.[1] ?? []).sort(inOrder);
    const lessons: ShippedLesson[] = [];
    // One after the other: each plays a whole session.
    for (const id of ids) {
      const lesson = await this.one(id);
      if (lesson) lessons.push(lesson);
    }
    return lessons;
  }

  /** The lesson of this id; undefined where there is none that can be used. */
  async one(id: string): Promise<ShippedLesson | undefined> {
    const known = this.#loaded.get(id);
    if (known) return known;
    const text = idForm.test(id)
      ? await readFile(path.join(this.#folder, `${id}.md`), 'utf8').catch(() => undefined)
      : undefined;
    // What is not there is not remembered: anybody may ask for anything.
    if (text === undefined) return undefined;
    const loading = this.#loaded.get(id) ?? this.#load(id, text);
    this.#loaded.set(id, loading);
    return loading;
  }

  async #load(id: string, text: string): Promise<ShippedLesson | undefined> {
    const parsed = parseLesson(text);
    const problem = parsed.ok ? await this.#problemOf(parsed.lesson, id) : parsed.problems[0];
    if (parsed.ok && problem === undefined) return { lesson: parsed.lesson, text, hash: hashOf(text) };
    this.#log.warn({ lesson: id, problem }, 'a lesson is left out');
    return undefined;
  }

  async #problemOf(lesson: Lesson, id: string): Promise<string | undefined> {
    if (lesson.id !== id) return 'its id is not the name of its file';
    return (await this.#passes(lesson)) ? undefined : 'its solution does not pass it';
  }
}

function inOrder(a: string, b: string): number {
  const placeOf = (id: string): number => (order.includes(id) ? order.indexOf(id) : order.length);
  return placeOf(a) - placeOf(b) || (a < b ? -1 : 1);
}

/** The list as the page shows it. */
export function tellLessons(lessons: readonly ShippedLesson[]): LessonsTold {
  return {
    lessons: lessons.map(({ lesson: { id, title, timeMinutes, steps } }) => ({
      id,
      title,
      timeMinutes,
      steps: steps.length,
    })),
  };
}
