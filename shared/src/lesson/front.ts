// The front matter of a lesson: what it is called, how long it takes, where its lines lead.

import { dialectFacts } from '../dialects/facts.ts';
import { nearestVerb } from '../line/nearest.ts';
import type { Target } from '../transcript/event.ts';
import type { FileLine } from './blocks.ts';
import type { Lesson, LessonTarget, LintTime } from './lesson.ts';
import type { Problems } from './problems.ts';
import { inLanguages, withoutComment } from './values.ts';

const keys = ['ID', 'TITLE', 'TIME', 'TARGET', 'LINT'] as const;
const lintTimes: readonly LintTime[] = ['off', 'before', 'after'];
const timeMinutesMax = 240;
const targetsMax = 10;

export type Front = Omit<Lesson, 'steps'>;

interface Value {
  readonly line: number;
  readonly text: string;
}

/** Reads the front matter. What is missing or wrong is told of and stands empty in what is returned. */
export function readFront(lines: readonly FileLine[], problems: Problems): Front {
  const values = valuesOf(lines, problems);
  for (const key of ['id', 'title', 'time']) if (!values.has(key)) problems.add(1, 'front.lacks', { key });
  const title = values.get('title');
  const target = targetOf(values.get('target'), problems);
  return {
    id: idOf(values.get('id'), problems),
    title: title ? titleOf(title, problems) : { en: '', zh: '' },
    timeMinutes: timeOf(values.get('time'), problems),
    ...(target && { target }),
    lint: lintOf(values.get('lint'), problems),
  };
}

function valuesOf(lines: readonly FileLine[], problems: Problems): ReadonlyMap<string, Value> {
  const values = new Map<string, Value>();
  for (const { line, text } of lines) {
    const bare = withoutComment(text);
    if (bare === '') continue;
    const [, key, value = ''] = /^([\w-]{1,30})\s{0,20}:\s{0,20}(.*)$/.exec(bare) ?? [];
    if (key === undefined) problems.add(line, 'front.line', { found: bare });
    else if (!keys.some((known) => known.toLowerCase() === key)) {
      const meant = nearestVerb(key, keys)?.toLowerCase();
      if (meant !== undefined) problems.add(line, 'front.meant', { found: key, meant });
      else problems.add(line, 'front.unknown', { found: key });
    } else if (values.has(key)) problems.add(line, 'front.twice', { key });
    else values.set(key, { line, text: value });
  }
  return values;
}

function titleOf({ line, text }: Value, problems: Problems): Lesson['title'] {
  const title = inLanguages(text, line, 'title', problems);
  if (!title) problems.add(line, 'language.missing', { what: 'title', language: 'en, zh' });
  return title ?? { en: '', zh: '' };
}

function idOf(value: Value | undefined, problems: Problems): string {
  if (value && !/^[a-z0-9][a-z0-9-]{0,63}$/.test(value.text)) {
    problems.add(value.line, 'id.malformed', { found: value.text });
  }
  return value?.text ?? '';
}

function timeOf(value: Value | undefined, problems: Problems): number {
  const minutes = /^\d{1,3}$/.test(value?.text ?? '') ? Number(value?.text) : 0;
  if (value && (minutes < 1 || minutes > timeMinutesMax)) {
    problems.add(value.line, 'time.malformed', { found: value.text });
  }
  return minutes;
}

function lintOf(value: Value | undefined, problems: Problems): LintTime {
  const lint = lintTimes.find((time) => time === value?.text);
  if (value && !lint) problems.add(value.line, 'lint.malformed', { found: value.text });
  return lint ?? 'after';
}

/** `practice persona=coremail as=smtp.163.com:25,pop.163.com:110` */
function targetOf(value: Value | undefined, problems: Problems): LessonTarget | undefined {
  if (!value) return undefined;
  const wrong = (found: string): undefined => problems.add(value.line, 'target.malformed', { found });
  const [kind, ...words] = value.text.split(/\s+/);
  if (kind !== 'practice') return wrong(value.text);
  let persona: string | undefined;
  const as: Target[] = [];
  for (const word of words) {
    const [, name, rest = ''] = /^(persona|as)=(.+)$/.exec(word) ?? [];
    if (name === 'persona' && /^[\w-]{1,40}$/.test(rest)) persona = rest;
    else if (name === 'as') {
      const targets = rest.split(',').map(placeOf);
      if (targets.includes(undefined)) return wrong(word);
      as.push(...targets.filter((target) => target !== undefined));
    } else return wrong(word);
  }
  if (persona === undefined || as.length === 0 || as.length > targetsMax) return wrong(value.text);
  return { persona, as };
}

function placeOf(text: string): Target | undefined {
  const [, host, digits] = /^([A-Za-z0-9.-]{1,253}):(\d{1,5})$/.exec(text) ?? [];
  const port = Number(digits);
  if (host === undefined || port < 1 || port > 65_535) return undefined;
  const facts = Object.values(dialectFacts).flatMap(({ ports }) => ports);
  // RFC 8314 §3: on these ports TLS comes before the greeting.
  const isTls = facts.some((fact) => fact.port === port && fact.security === 'tls');
  return { host: host.toLowerCase(), port, security: isTls ? 'tls' : 'plain' };
}
