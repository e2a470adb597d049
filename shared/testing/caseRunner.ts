// Runs a case: feeds its octets in a given chunking, and compares each unit's reading with what the case expects.

import type { Dialect, Reading, Side } from '../src/dialect.ts';
import { dialects } from '../src/dialects/index.ts';
import { joinOctets, toLatin1 } from '../src/octets.ts';
import { ConversationReader } from '../src/reader.ts';
import type { ReadUnit } from '../src/reader.ts';
import type { Case, Fact, Mark, Step } from './cases.ts';

/** What one side says before the other speaks: the octets of consecutive steps. */
interface Speech {
  readonly from: Side;
  readonly octets: Uint8Array;
}

/** Cuts a speech into the chunks that are pushed. */
export type Chunking = (octets: Uint8Array) => readonly Uint8Array[];

export const whole: Chunking = (octets) => [octets];

export const octetByOctet: Chunking = (octets) => Array.from(octets, (octet) => Uint8Array.of(octet));

/** Cuts at places that look random and are the same in every run. */
export function atRandom(seed: number): Chunking {
  let state = seed;
  return (octets) => {
    const chunks: Uint8Array[] = [];
    for (let at = 0; at < octets.length;) {
      state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
      const length = 1 + ((state >>> 16) % 17);
      chunks.push(octets.subarray(at, at + length));
      at += length;
    }
    return chunks;
  };
}

function speeches(steps: readonly Step[]): readonly Speech[] {
  const joined: { from: Side; parts: Uint8Array[] }[] = [];
  for (const step of steps) {
    const last = joined[joined.length - 1];
    if (last?.from === step.from) last.parts.push(step.octets);
    else joined.push({ from: step.from, parts: [step.octets] });
  }
  return joined.map(({ from, parts }) => ({ from, octets: joinOctets(parts) }));
}

/** Reads the whole dialog of a case. The units are in the order of their side's stream, the server's first. */
export function readCase(testCase: Case, chunking: Chunking): readonly ReadUnit[] {
  const dialect: Dialect = dialects[testCase.dialect];
  const reader = new ConversationReader(dialect.begin());
  const units: ReadUnit[] = [];
  for (const { from, octets } of speeches(testCase.steps)) {
    for (const chunk of chunking(octets)) units.push(...reader.push(from, chunk));
  }
  units.push(...reader.end('server'), ...reader.end('client'));
  return units.sort((a, b) => (a.from === b.from ? a.start - b.start : a.from === 'server' ? -1 : 1));
}

/** What is wrong with the units of a case, as messages; empty when all is as expected. */
export function checkCase(testCase: Case, units: readonly ReadUnit[]): readonly string[] {
  const problems: string[] = [];
  const offsets: Record<Side, number> = { client: 0, server: 0 };
  for (const step of testCase.steps) {
    const start = offsets[step.from];
    offsets[step.from] += step.octets.length;
    const unit = units.find((candidate) => candidate.from === step.from && candidate.start === start);
    const where = `${testCase.file}:${step.lineNumber}`;
    if (!unit || unit.end - unit.start !== step.octets.length) {
      problems.push(`${where}: not read as one unit, but as ${JSON.stringify(unit && toLatin1(unit.octets))}`);
      continue;
    }
    for (const mark of step.marks) problems.push(...checkMark(testCase.file, mark, unit));
    for (const fact of step.facts) problems.push(...checkFact(testCase.file, fact, unit, dialects[testCase.dialect]));
  }
  return problems;
}

function checkMark(file: string, mark: Mark, unit: ReadUnit): string[] {
  const span = unit.reading.spans.find(
    (candidate) => candidate.start === mark.start && candidate.end === mark.end && candidate.id === mark.id,
  );
  const kindFits = mark.kind === undefined || span?.kind === mark.kind;
  const paramsFit = Object.entries(mark.params).every(([name, value]) => String(span?.params?.[name]) === value);
  if (span && kindFits && paramsFit) return [];
  return [
    `${file}:${mark.lineNumber}: expected ${mark.id} ${mark.kind ?? ''} at ${mark.start}–${mark.end}\n${picture(unit)}`,
  ];
}

/** The unit with a row of carets for each of its spans. */
export function picture(unit: ReadUnit): string {
  const text = toLatin1(unit.octets).replace(/[\r\n]/g, ' ');
  const rows = unit.reading.spans.slice(0, 40).map((span) => {
    const carets = ' '.repeat(span.start) + '^'.repeat(Math.min(80, span.end - span.start));
    return `   ${carets} ${span.id} ${span.kind} ${span.params ? JSON.stringify(span.params) : ''}`;
  });
  const { says, means, state, answers, refusal, diagnoses, oddities, hints } = unit.reading;
  const facts = {
    says: says.id,
    means: means.id,
    state,
    answers,
    refusal,
    diagnoses,
    oddities,
    hints: hints.map((hint) => hint.line),
  };
  return [`${unit.from === 'server' ? 'S' : 'C'}: ${text}`, ...rows, `   ${JSON.stringify(facts)}`].join('\n');
}

type Values = (reading: Reading, dialect: Dialect) => readonly (string | undefined)[];

/** The fields of `=` lines: each gives the values of a reading, one of which must be the expected one. */
const fields: Readonly<Record<string, Values>> = {
  state: (reading) => [reading.state],
  answers: (reading) => [String(reading.answers)],
  says: (reading) => [reading.says.id],
  means: (reading) => [reading.means.id],
  class: (reading) => [reading.replyClass],
  oddity: (reading) => reading.oddities.flatMap((oddity) => [oddity.id, `${oddity.id} by=${oddity.by}`]),
  diagnosis: (reading) =>
    reading.diagnoses.flatMap(({ id, turn, certainty }) => [
      id,
      `${id} turn=${turn}`,
      `${id} ${certainty}`,
      `${id} ${certainty} turn=${turn}`,
      `${id} turn=${turn} ${certainty}`,
    ]),
  refusal: ({ refusal }) => (refusal ? [refusal.reason, `${refusal.reason} ${refusal.mender}`] : []),
  // A case file cannot show the blank at the end of a line that the person is to complete.
  hint: (reading) => reading.hints.map((hint) => hint.line.trimEnd()),
  effect: (reading) => reading.effects.map((effect) => effect.kind),
  next: (reading) => [reading.next.client.kind],
  secret: (reading) => [reading.next.client.kind === 'line' ? reading.next.client.secret : undefined],
  prompt: (reading, dialect) => [(dialect.prompts[reading.state] ?? dialect.prompts['default'])?.label],
  withheld: (reading) => [reading.withheld ? '' : undefined],
  incomplete: (reading) => [reading.complete ? undefined : ''],
  no: (reading) => [
    ...(reading.diagnoses.length === 0 ? ['diagnosis'] : []),
    ...(reading.oddities.length === 0 ? ['oddity'] : []),
    ...(reading.effects.length === 0 ? ['effect'] : []),
    ...(reading.refusal === undefined ? ['refusal'] : []),
    ...(reading.withheld ? [] : ['withheld']),
    ...(reading.answers === undefined ? ['answers'] : []),
  ],
};

function checkFact(file: string, fact: Fact, unit: ReadUnit, dialect: Dialect): string[] {
  const values = fields[fact.field];
  if (!values)
    return [`${file}:${fact.lineNumber}: "${fact.field}" is no field; there are ${Object.keys(fields).join(' ')}`];
  const found = values(unit.reading, dialect);
  if (found.includes(fact.value)) return [];
  const expected = `${fact.field} ${fact.value}`.trim();
  return [`${file}:${fact.lineNumber}: expected "${expected}", found ${JSON.stringify(found)}\n${picture(unit)}`];
}
