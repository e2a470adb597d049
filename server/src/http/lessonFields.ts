// Reads what a page asks about lessons: every field is checked and bounded, and what is not known is left out.

import { reason } from '@mailterm/shared/reasons/reasons';
import { fieldsOf } from '@mailterm/shared/wire/fields';
import { codesMax, lessonOctetsMax } from '@mailterm/shared/wire/lessons';
import type { CompleteAsked } from '@mailterm/shared/wire/lessons';
import { nicknameOf } from '../lessons/sign.ts';
import { no } from './answer.ts';
import type { Asked } from './answer.ts';
import { wrong } from './transcripts/fields.ts';

/** Sessions that a lesson is done in, */
const sessionsMax = 50;
/** questions that it asks, and how long an answer is. */
const answersMax = 50;
const answerCharactersMax = 1_000;
const codeCharactersMax = 1_000;

function readLesson(value: unknown, field: string): Asked<string> {
  if (typeof value !== 'string' || value === '') return wrong(field);
  if (Buffer.byteLength(value) <= lessonOctetsMax) return { ok: true, value };
  return no({ status: 413, why: reason('wire.tooLarge', { limit: lessonOctetsMax }) });
}

/** `{ text }` */
export function readTry(body: unknown): Asked<string> {
  return readLesson(fieldsOf(body)['text'], 'text');
}

/** What is to be signed. The name is as it will be shown. */
export function readComplete(body: unknown): Asked<CompleteAsked> {
  const fields = fieldsOf(body);
  const lesson = readLesson(fields['lesson'], 'lesson');
  if (!lesson.ok) return lesson;
  const nickname = typeof fields['nickname'] === 'string' ? nicknameOf(fields['nickname']) : undefined;
  if (nickname === undefined) return wrong('nickname');
  const { sessions, answers = {} } = fields;
  const isId = (id: unknown): id is string => typeof id === 'string' && /^[\w-]{1,100}$/.test(id);
  if (!Array.isArray(sessions) || sessions.length > sessionsMax || !sessions.every(isId)) return wrong('sessions');
  const given = Object.entries(fieldsOf(answers));
  const isAnswer = ([name, text]: [string, unknown]): boolean =>
    name.length <= 100 && typeof text === 'string' && text.length <= answerCharactersMax;
  if (given.length > answersMax || !given.every(isAnswer)) return wrong('answers');
  const value = { lesson: lesson.value, nickname, sessions: [...new Set(sessions)] };
  return { ok: true, value: { ...value, answers: Object.fromEntries(given) as Record<string, string> } };
}

/** `{ codes }`, or `{ code }` for one. */
export function readCodes(body: unknown): Asked<readonly string[]> & { readonly isOne?: boolean } {
  const { code, codes = code === undefined ? undefined : [code] } = fieldsOf(body);
  const isCode = (each: unknown): each is string => typeof each === 'string' && each.length <= codeCharactersMax;
  if (!Array.isArray(codes) || codes.length > codesMax || !codes.every(isCode)) return wrong('codes');
  return { ok: true, value: codes, isOne: code !== undefined };
}
