// Plays the solution of a lesson against a practice server of its own, line by line, and says which step was done with
// which line. A lesson whose solution does not pass it cannot be used. Nothing is opened, kept or told to anybody.

import type { LessonFacts, StepStand } from '@mailterm/shared/lesson/facts';
import { standOf } from '@mailterm/shared/lesson/check';
import { factsOf } from '@mailterm/shared/lesson/factsOf';
import type { Condition, Lesson, LessonProblem, LessonStep } from '@mailterm/shared/lesson/lesson';
import { visible } from '@mailterm/shared/charset';
import type { Saying } from '@mailterm/shared/dialect';
import type { Target } from '@mailterm/shared/transcript/event';
import { createPractice } from '../practice/index.ts';
import type { Practice } from '../practice/index.ts';
import { openPracticeTls } from '../practice/listening/certificate.ts';
import type { PracticeTls } from '../practice/listening/certificate.ts';
import { personas } from '../practice/personas/index.ts';
import { lookup } from '../practice/records.ts';
import { PlayedSession } from './playedSession.ts';
import { readSolutionLine } from './solutionLine.ts';

/** A step that the solution does not pass, or a line of it that leads nowhere. */
export interface PlayProblem extends LessonProblem {
  /** What the check waited for and saw. */
  readonly waited?: Saying;
  readonly seen?: Saying;
}

export interface Played {
  readonly facts: LessonFacts;
  readonly stands: readonly StepStand[];
  /** For each step: the line of its solution with which it was done, counted from 1; 0 for done without any. */
  readonly doneWith: readonly (number | undefined)[];
  /** Empty where the solution passes the lesson. */
  readonly problems: readonly PlayProblem[];
}

export interface PlayOptions {
  /** The time that the play begins at, in milliseconds since 1970. */
  readonly nowMs?: number;
  /** What the practice server speaks TLS with; one is made where none is given. */
  readonly tls?: PracticeTls;
  /** How long it may take, in milliseconds of the real clock. */
  readonly playMs?: number;
}

const visitor = 'lesson';
const answerMs = 2_000;
const usualPlayMs = 20_000;
/** A line takes as long as somebody needs to type it. */
const lineMs = 1_000;
const programMark = /^program: ?/;

/** Plays all steps in order. */
export async function playLesson(lesson: Lesson, options: PlayOptions = {}): Promise<Played> {
  const player = new Player(lesson, options, options.tls ?? (await ownTls()));
  try {
    return await player.play();
  } finally {
    player.close();
  }
}

let made: Promise<PracticeTls> | undefined;

/** Made once: it takes longer than a lesson. */
function ownTls(): Promise<PracticeTls> {
  made ??= openPracticeTls(undefined, { warn: () => undefined });
  return made;
}

class Player {
  readonly #lesson: Lesson;
  readonly #practice: Practice;
  readonly #untilMs: number;
  #nowMs: number;
  readonly #sessions: { readonly session: PlayedSession; readonly byProgram: boolean }[] = [];
  readonly #current: { page?: PlayedSession; program?: PlayedSession } = {};
  readonly #problems: PlayProblem[] = [];
  #answers: Readonly<Record<string, string>> = {};

  constructor(lesson: Lesson, { nowMs = Date.now(), playMs = usualPlayMs }: PlayOptions, tls: PracticeTls) {
    this.#lesson = lesson;
    this.#nowMs = nowMs;
    this.#untilMs = performance.now() + playMs;
    this.#practice = createPractice({ now: () => this.#nowMs, tls });
  }

  async play(): Promise<Played> {
    const { steps } = this.#lesson;
    const doneWith: (number | undefined)[] = [];
    for (const [at, step] of steps.entries()) {
      this.#answers = { ...this.#answers, ...answersOf(step) };
      let done = this.#isDone(at) ? 0 : undefined;
      for (const [i, line] of step.solution.entries()) {
        if (performance.now() > this.#untilMs) {
          this.#problem(step.line, 'play.slow', line);
          return this.#told(doneWith);
        }
        await this.#type(line, step.line);
        if (done === undefined && this.#isDone(at)) done = i + 1;
      }
      doneWith.push(done);
    }
    const told = this.#told(doneWith);
    return this.#problems.length > 0 ? told : { ...told, problems: problemsOf(this.#lesson, told.stands) };
  }

  close(): void {
    for (const { session } of this.#sessions) session.close();
  }

  #facts(): LessonFacts {
    const recorded = this.#sessions.map(({ session: { events }, byProgram }) => ({ events, byProgram }));
    return factsOf(recorded, this.#practice.mailOf(visitor), this.#answers);
  }

  #isDone(at: number): boolean {
    const steps = this.#lesson.steps.slice(0, at + 1);
    return standOf({ ...this.#lesson, steps }, this.#facts())[at]?.done ?? false;
  }

  #told(doneWith: Played['doneWith']): Played {
    const facts = this.#facts();
    return { facts, stands: standOf(this.#lesson, facts), doneWith, problems: this.#problems };
  }

  async #type(typed: string, at: number): Promise<void> {
    this.#nowMs += lineMs;
    const byProgram = programMark.test(typed);
    const line = typed.replace(programMark, '');
    const who = byProgram ? 'program' : 'page';
    const session = this.#current[who];
    // A letter may have any line in it, and a session takes all but those that open another one.
    const read = readSolutionLine(line);
    if (read.kind === 'open') {
      // The prompt of the page sends everything to the open session.
      if (!byProgram && session && !session.isOver) return this.#problem(at, 'play.open', line);
      const stream = this.#connect(read.target);
      if (!stream) return this.#problem(at, 'play.line', line);
      const options = { target: read.target, stream, now: () => this.#nowMs, answerMs };
      const opened = await PlayedSession.open(options, read.startTls);
      this.#sessions.push({ session: opened, byProgram });
      this.#current[who] = opened;
    } else if (session && !session.isOver) {
      if (read.kind !== 'aside') await session.say(line);
    } else if (read.kind === 'lookUp') {
      if (!lookup(read.name, read.type)?.answers.length) this.#problem(at, 'play.lookUp', line);
    } else if (read.kind === 'say' && !/^(?:quit|exit)?$/i.test(line.trim())) {
      this.#problem(at, 'play.closed', line);
    }
  }

  /** A stream to where the line leads: the lesson's persona, or a practice host. */
  #connect({ host, port }: Target): ReturnType<Practice['connect']> {
    const { target } = this.#lesson;
    const isTarget = target?.as.some((place) => place.host === host && place.port === port) ?? false;
    const name = isTarget ? personas.find(({ id }) => id === target?.persona)?.hostNames[0] : host;
    if (name === undefined || !this.#practice.knows(name)) return undefined;
    return this.#practice.connect({ host: name, port }, visitor);
  }

  #problem(line: number, id: string, found: string): void {
    this.#problems.push({ line, id, params: { found: visible(found.slice(0, 100)) } });
  }
}

/** What the checks of a step take for an answer, unless the step says another one. */
function answersOf({ checks, answers = {} }: LessonStep): Readonly<Record<string, string>> {
  const asked = checks.flatMap(({ condition }) => answersIn(condition));
  return { ...Object.fromEntries(asked), ...answers };
}

function answersIn(condition: Condition): readonly (readonly [string, string])[] {
  if (condition.kind === 'any') return condition.of.slice(0, 1).flatMap(answersIn);
  if (condition.kind !== 'answer') return [];
  return [[condition.name, condition.is.kind === 'any' ? 'x' : condition.is.text]];
}

/** The first step that is not done, and what its checks lack. Those behind it only follow from it. */
function problemsOf({ steps }: Lesson, stands: readonly StepStand[]): readonly PlayProblem[] {
  const at = stands.findIndex(({ done }) => !done);
  const [step, stand] = [steps[at], stands[at]];
  if (!step || !stand) return [];
  const { checks, predict, not } = step;
  const sources = [
    ...checks.map(({ line, source }) => ({ id: 'play.check', line, source })),
    ...(predict ? [{ id: 'play.check', line: predict.line, source: `predict at=${predict.verb}` }] : []),
    ...not.map(({ line, source }) => ({ id: 'play.not', line, source })),
  ];
  return stand.checks.flatMap(({ holds, waited, seen }, i): readonly PlayProblem[] => {
    const { id, line, source } = sources[i] ?? { id: 'play.check', line: step.line, source: '' };
    return holds ? [] : [{ line, id, params: { source: visible(source), step: at + 1 }, waited, seen }];
  });
}
