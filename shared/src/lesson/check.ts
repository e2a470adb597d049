// How far a learner has come in a lesson: which steps are done, and what each check waits for and saw. The same facts give
// the same answer, on the page and where a completion is signed.
//
// Steps come one after the other: a step looks at the turns after the one with which the step before was done. What must
// not happen and happens anyway does not end the step: it begins anew behind it. Mailboxes and answers are looked at as
// they are now.

import type { CheckStand, LessonFacts, StepStand } from './facts.ts';
import { argumentOf, heldAt, lettersIn, matches, never } from './holding.ts';
import type { Stretch } from './holding.ts';
import type { Check, Condition, Lesson, LessonStep, Predict } from './lesson.ts';
import { boxName, seen, seenInstead, shownLine, waitedFor, waitedForGuess, waitedForNo } from './sayings.ts';
import { timelineOf } from './timeline.ts';
import type { Said } from './timeline.ts';
import { isVerb, mistakesNamed } from './vocabulary.ts';

/** Where the guess of a step's code stands among the answers; no question can have this name. */
export function guessName({ line }: Predict): string {
  return `predict ${line}`;
}

/** How each step of a lesson stands. Takes time in proportion to the turns and checks. */
export function standOf(lesson: Lesson, facts: LessonFacts): readonly StepStand[] {
  const said = timelineOf(facts);
  const stands: StepStand[] = [];
  let from = 0;
  for (const step of lesson.steps) {
    if (from === never) {
      stands.push({ done: false, checks: laterChecks(step), hints: [] });
      continue;
    }
    const { end, begun, fouls } = walk(step, { said, from, facts, byProgram: false });
    const stretch = { said: end === never ? said : said.slice(0, end), from: begun, facts, byProgram: false };
    stands.push({
      done: end !== never,
      checks: checksOf(step, stretch, end === never ? fouls : []),
      hints: hintsOf(step, said.slice(from, end === never ? said.length : end)),
    });
    from = end;
  }
  return stands;
}

interface Walked {
  /** Turns after which the step is done, or `never`. */
  readonly end: number;
  /** The first turn of the attempt that counts. */
  readonly begun: number;
  /** What happened last of that which must not, by its place among the step's `not`. */
  readonly fouls: readonly { readonly not: number; readonly said: Said | undefined }[];
}

/** Looks for the first stretch in which everything holds and nothing happens that must not. */
function walk(step: LessonStep, stretch: Stretch): Walked {
  const { said } = stretch;
  const seconds = step.checks.flatMap(({ condition }) => (condition.kind === 'within' ? [condition.seconds] : []));
  const limitMs = 1000 * Math.min(never, ...seconds);
  const wanted = conditionsOf(step);
  const fouls = new Map<number, Said | undefined>();
  let begun = stretch.from;
  for (;;) {
    const broken = step.not.map(({ condition }) => heldAt(condition, { ...stretch, from: begun }));
    const foul = Math.min(never, ...broken);
    // What holds without a turn, such as a letter that lies there, holds until somebody changes it.
    if (foul === begun) return told(never, begun, noted(fouls, broken, foul, undefined));
    // Only what lies before the foul counts, so that many of them cost no more than one.
    const now = { ...stretch, from: begun, said: foul === never ? said : said.slice(0, foul - 1) };
    const end = Math.max(begun, ...wanted.map((condition) => heldAt(condition, now)));
    if (end === never && foul !== never) {
      noted(fouls, broken, foul, said[foul - 1]);
      begun = foul;
      continue;
    }
    if (end === never || end === begun || limitMs === never) return told(end, begun, fouls);
    const first = said[begun] as Said;
    const last = said[end - 1] as Said;
    if (last.answeredMs - first.saidMs <= limitMs) return told(end, begun, fouls);
    // Too slow from here: the attempt may have begun later.
    const later = said.findIndex((each, i) => i > begun && last.answeredMs - each.saidMs <= limitMs);
    begun = later < 0 ? end : later;
  }
}

/** Remembers which of that which must not happen happened with this turn. */
function noted(
  fouls: Map<number, Said | undefined>,
  broken: readonly number[],
  foul: number,
  said: Said | undefined,
): ReadonlyMap<number, Said | undefined> {
  for (const [i, at] of broken.entries()) if (at === foul) fouls.set(i, said);
  return fouls;
}

function told(end: number, begun: number, fouls: ReadonlyMap<number, Said | undefined>): Walked {
  return { end, begun, fouls: [...fouls].map(([not, said]) => ({ not, said })) };
}

/** All that must hold, the line whose code is guessed included. */
function conditionsOf({ checks, predict }: LessonStep): readonly Condition[] {
  const conditions = checks.map(({ condition }) => condition);
  if (!predict) return conditions;
  const { verb, where } = predict;
  return [...conditions, { kind: 'cmd', verb, ...(where && { where }) }];
}

function checksOf(step: LessonStep, stretch: Stretch, fouls: Walked['fouls']): readonly CheckStand[] {
  const checks = step.checks.map((check): CheckStand => {
    const { condition } = check;
    const waited = waitedFor(check);
    if (condition.kind === 'within') return { ...withinStand(step, stretch, condition.seconds), waited };
    const at = heldAt(condition, stretch);
    return {
      holds: at !== never,
      waited,
      seen: at === never ? seenInstead(condition, stretch) : seen('seen.done', {}),
    };
  });
  const not = step.not.map((check, i): CheckStand => {
    const foul = fouls.find((each) => each.not === i);
    const waited = waitedForNo(check);
    if (!foul) return { holds: true, waited, seen: seen('seen.never', {}) };
    return { holds: false, waited, seen: foulSeen(check, stretch, foul.said) };
  });
  return [...checks, ...(step.predict ? [predictStand(step.predict, stretch)] : []), ...not];
}

/** What happened although it must not. */
function foulSeen({ condition }: Check, { facts }: Stretch, said: Said | undefined): CheckStand['seen'] {
  if (condition.kind === 'mailbox') {
    const box = boxName(condition);
    return seen('seen.letter', { box, subject: lettersIn(facts, condition).at(-1)?.subject ?? '' });
  }
  if (!said) return seen('seen.done', {});
  const { code = '', reply, turn } = said.turn;
  return turn === 0 ? seen('seen.greeting', { reply }) : seen('seen.reply', { line: shownLine(said), code, reply });
}

/** The time that the step took, or takes so far. */
function withinStand(step: LessonStep, stretch: Stretch, seconds: number): Pick<CheckStand, 'holds' | 'seen'> {
  const { said, from } = stretch;
  const isDone = conditionsOf(step).every((condition) => heldAt(condition, stretch) !== never);
  const [first, last] = [said[from], said.at(-1)];
  if (!first || !last || from >= said.length) return { holds: isDone, seen: seen('seen.nothing', {}) };
  const took = Math.round((last.answeredMs - first.saidMs) / 1000);
  return { holds: isDone && took <= seconds, seen: seen('seen.seconds', { seconds: took }) };
}

function predictStand(predict: Predict, { said, from, facts }: Stretch): CheckStand {
  const asked = said.slice(from).find(({ turn }) => {
    return isVerb(predict.verb, turn.verb) && turn.code !== undefined && matches(predict.where, argumentOf(turn));
  });
  const waited = waitedForGuess(predict);
  if (!asked) return { holds: false, waited, seen: seen('seen.nothing', {}) };
  const { code = '', line, reply } = asked.turn;
  const name = guessName(predict);
  const guess = Object.hasOwn(facts.answers, name) ? facts.answers[name] : undefined;
  if (guess === undefined) return { holds: true, waited, seen: seen('seen.reply', { line, code, reply }) };
  const id = guess === code ? 'seen.guessed' : 'seen.guessedWrong';
  return { holds: true, waited, seen: seen(id, { guess, code }) };
}

function laterChecks(step: LessonStep): readonly CheckStand[] {
  const later = seen('seen.later', {});
  return [
    ...step.checks.map((check) => ({ holds: false, waited: waitedFor(check), seen: later })),
    ...(step.predict ? [{ holds: false, waited: waitedForGuess(step.predict), seen: later }] : []),
    ...step.not.map((check) => ({ holds: true, waited: waitedForNo(check), seen: later })),
  ];
}

/** Hints whose mistake was seen during the step. */
function hintsOf({ hints }: LessonStep, said: readonly Said[]): readonly number[] {
  const found = new Set(said.flatMap(({ turn }) => turn.mistakes));
  return hints.flatMap(({ mistake }, i) => {
    return mistake !== undefined && mistakesNamed(mistake).some((id) => found.has(id)) ? [i] : [];
  });
}
