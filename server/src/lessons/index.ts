// The door of the lessons: what the routes need of them, opened once at the start.

import type { Log } from '../log.ts';
import type { PracticeTls } from '../practice/listening/certificate.ts';
import { openCompletionKey } from './key.ts';
import { playLesson } from './play.ts';
import { ShippedLessons } from './shipped.ts';
import { tryingOut } from './tries.ts';
import type { TryOut } from './tries.ts';

export interface Lessons {
  readonly shipped: ShippedLessons;
  /** Absent where it can be kept nowhere: then nothing is signed. */
  readonly key?: Uint8Array;
  readonly tryOut: TryOut;
}

export interface LessonOptions {
  /** The folder of the shipped lessons. */
  readonly folder: string;
  readonly dataFolder: string;
  readonly tls: PracticeTls;
  readonly log: Pick<Log, 'warn'>;
}

/** Opens them. The files are read when somebody asks for them first. */
export async function openLessons({ folder, dataFolder, tls, log }: LessonOptions): Promise<Lessons> {
  const key = await openCompletionKey(dataFolder, log);
  const passes = async (lesson: Parameters<typeof playLesson>[0]): Promise<boolean> =>
    (await playLesson(lesson, { tls })).problems.length === 0;
  return { shipped: new ShippedLessons(folder, passes, log), tryOut: tryingOut(tls), ...(key && { key }) };
}
