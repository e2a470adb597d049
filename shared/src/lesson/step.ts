// One step of a lesson: its heading, its prose in each language, and its fences.

import { languages } from '../i18n/languages.ts';
import { nearestVerb } from '../line/nearest.ts';
import type { FileLine, LessonBlock } from './blocks.ts';
import { nameForm, readCondition, takeVerb } from './condition.ts';
import type { ByLanguage, Check, LessonHint, LessonStep, Predict, Question } from './lesson.ts';
import type { Problems } from './problems.ts';
import { Words } from './tokens.ts';
import { inLanguages, onLines, withoutComment } from './values.ts';
import { codeForm, mistakesNamed } from './vocabulary.ts';

type Fence = Extract<LessonBlock, { kind: 'fence' }>;
type Prose = Extract<LessonBlock, { kind: 'prose' }>;
type Heading = Extract<LessonBlock, { kind: 'heading' }>;

const fenceNames = ['CHECK', 'HINT', 'PREDICT', 'QUESTION', 'SOLUTION', 'ANSWER'] as const;
const groupKinds = ['all', 'any', 'not'] as const;
/** Of one step. */
const limits = { checks: 40, hints: 20, questions: 10, lines: 500 } as const;

/** Reads a step from its heading and the blocks below it. */
export function readStep(heading: Heading, blocks: readonly LessonBlock[], problems: Problems): LessonStep {
  const { line } = heading;
  const fences = blocks.filter((block) => block.kind === 'fence');
  const named = (name: string): readonly Fence[] => fences.filter((fence) => fence.name === name);
  for (const fence of fences) checkFence(fence, problems);
  const { checks, not } = checksOf(named('check'), problems);
  const predict = only(named('predict'), problems);
  const guess = predict && predictOf(predict, problems);
  const solution = only(named('solution'), problems);
  const answers = named('answer').map(({ rest, lines }) => [
    rest,
    lines
      .map(({ text }) => text)
      .join('\n')
      .trim(),
  ]);
  return {
    title: titleOf(heading, problems),
    line,
    prose: proseOf(
      blocks.filter((block) => block.kind === 'prose'),
      line,
      problems,
    ),
    checks,
    not,
    hints: capped(named('hint'), 'hints', problems).map((fence) => hintOf(fence, problems)),
    ...(guess && { predict: guess }),
    questions: capped(named('question'), 'questions', problems).map((fence) => questionOf(fence, problems)),
    solution: solution ? linesOf(solution, problems) : [],
    ...(answers.length > 0 && { answers: Object.fromEntries(answers) as Record<string, string> }),
  };
}

function titleOf({ line, text }: Heading, problems: Problems): ByLanguage {
  const title = inLanguages(text, line, 'title', problems);
  if (!title) problems.add(line, 'heading.malformed', { found: `## ${text}` });
  return title ?? { en: '', zh: '' };
}

function proseOf(blocks: readonly Prose[], line: number, problems: Problems): ByLanguage {
  const texts = languages.map((language) => {
    const [first, ...more] = blocks.filter((block) => block.language === language);
    for (const each of more) problems.add(each.line, 'language.twice', { what: 'text', language });
    if (!first || first.text.trim() === '')
      problems.add(first?.line ?? line, 'language.missing', { what: 'text', language });
    return [language, first?.text.trim() ?? ''] as const;
  });
  return Object.fromEntries(texts) as Record<(typeof languages)[number], string>;
}

function checkFence({ line, name, lines }: Fence, problems: Problems): void {
  if (fenceNames.some((known) => known.toLowerCase() === name)) {
    if (lines.every(({ text }) => text.trim() === '')) problems.add(line, 'fence.empty', { name });
    return;
  }
  const meant = nearestVerb(name, fenceNames)?.toLowerCase();
  if (meant !== undefined) problems.add(line, 'fence.meant', { found: name, meant });
  else problems.add(line, 'fence.unknown', { found: name });
}

function only([first, ...more]: readonly Fence[], problems: Problems): Fence | undefined {
  for (const { line, name } of more) problems.add(line, 'fence.twice', { name });
  return first;
}

function capped(fences: readonly Fence[], what: 'hints' | 'questions', problems: Problems): readonly Fence[] {
  const limit = limits[what];
  const over = fences[limit];
  if (over) problems.add(over.line, 'tooMany', { what, limit });
  return fences.slice(0, limit);
}

/** `- check` stands for itself; below `all:`, `any:` and `not:` they stand together. */
function checksOf(fences: readonly Fence[], problems: Problems): Pick<LessonStep, 'checks' | 'not'> {
  const groups = fences.flatMap((fence) => groupsOf(fence));
  const items = groups.flatMap(({ items }) => items);
  const over = items[limits.checks];
  if (over) problems.add(over.line, 'tooMany', { what: 'checks', limit: limits.checks });
  const checks: Check[] = [];
  const not: Check[] = [];
  for (const { kind, line, items } of groups) {
    const read = items
      .filter((item) => !over || item.line < over.line)
      .flatMap((item) => checkOf(item.text, item.line, problems) ?? []);
    if (kind === 'not') not.push(...read);
    else if (kind === 'all') checks.push(...read);
    else checks.push(anyOf(line, read));
  }
  return { checks, not };
}

interface Group {
  readonly kind: 'all' | 'any' | 'not';
  readonly line: number;
  readonly items: FileLine[];
}

function groupsOf({ line: first, lines }: Fence): readonly Group[] {
  const groups: Group[] = [{ kind: 'all', line: first, items: [] }];
  for (const { line, text } of lines) {
    const bare = withoutComment(text);
    const kind = groupKinds.find((known) => bare === `${known}:`);
    if (kind) groups.push({ kind, line, items: [] });
    else if (bare !== '') groups.at(-1)?.items.push({ line, text: bare });
  }
  return groups;
}

function checkOf(bare: string, line: number, problems: Problems): Check | undefined {
  const source = /^-\s+(.+)$/.exec(bare)?.[1];
  if (source === undefined) return problems.add(line, 'check.item', { found: bare });
  const condition = readCondition(source, line, problems);
  return condition && { line, source, condition };
}

function anyOf(line: number, of: readonly Check[]): Check {
  const source = of.map((check) => check.source).join(' | ');
  return { line, source, condition: { kind: 'any', of: of.map(({ condition }) => condition) } };
}

function hintOf({ line, rest, lines }: Fence, problems: Problems): LessonHint {
  if (rest !== '' && mistakesNamed(rest).length === 0) problems.add(line, 'mistake.unknown', { found: rest });
  return { line, ...(rest !== '' && { mistake: rest }), text: onLines(lines, line, 'hint', problems) };
}

function questionOf({ line, rest, lines }: Fence, problems: Problems): Question {
  if (!nameForm.test(rest)) problems.add(line, 'question.name', { found: rest });
  return { line, name: rest, text: onLines(lines, line, 'question', problems) };
}

/** ```` ```predict at=RCPT nobody@lab.test ```` with `choices: [250, 550]` */
function predictOf({ line, rest, lines }: Fence, problems: Problems): Predict | undefined {
  const place = /^at=(.+)$/.exec(rest)?.[1];
  if (place === undefined) return problems.add(line, 'predict.place', { found: rest });
  const words = new Words(place, line, problems);
  const verb = takeVerb(words);
  const text = /^\S+\s+(.+)$/.exec(place)?.[1]?.replace(/^"(.*)"$/, '$1');
  const told = lines.find((each) => each.text.trim() !== '');
  const listed = /^choices\s{0,9}:\s{0,9}\[(.*)\]$/.exec(withoutComment(told?.text ?? ''))?.[1];
  const choices = (listed ?? '').split(/[\s,]+/).filter((choice) => choice !== '');
  if (choices.length < 2 || choices.length > 10 || !choices.every((choice) => codeForm.test(choice))) {
    return problems.add(told?.line ?? line, 'predict.choices', { found: told?.text ?? '' });
  }
  if (verb === undefined) return undefined;
  return { line, verb, ...(text !== undefined && { where: { kind: 'contains', text } }), choices };
}

/** Lines as they are typed; empty ones belong to letters, those at both ends to nobody. */
function linesOf({ line, lines }: Fence, problems: Problems): readonly string[] {
  if (lines.length > limits.lines) problems.add(line, 'tooMany', { what: 'lines', limit: limits.lines });
  const texts = lines.map(({ text }) => text);
  while (texts.length > 0 && texts.at(-1)?.trim() === '') texts.pop();
  while (texts.length > 0 && texts[0]?.trim() === '') texts.shift();
  return texts.slice(0, limits.lines);
}
