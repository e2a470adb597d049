// Text frames of a classroom: JSON in, message or named reason out. What a page sends is checked field by field, because
// anyone can connect; what the server sends is checked for its kind. Decides nothing about rooms: server/src/classroom does.

import { badField, isCount, isLabel, readFields, unknownKind } from '../fields.ts';
import type { Fields } from '../fields.ts';
import type { Read } from '../frame.ts';
import type { AboutTurn, LearnerMessage, TeacherMessage, ToLearner, ToTeacher } from './messages.ts';

/** What either page may say. */
export type RoomMessage = LearnerMessage | TeacherMessage;

/** What fits, in characters; in lists, in entries. */
export const roomBounds = {
  nickname: 24,
  hint: 1_000,
  /** RFC 5321 §4.5.3.1.4: a command of 512 octets. */
  chip: 512,
  question: 300,
  choice: 80,
  choices: 12,
  lesson: 48_000,
  steps: 60,
  seats: 240,
  /** Servers besides practice, and the text that names them. */
  targets: 20,
  targetsText: 2_000,
} as const;

type Reader = (fields: Fields) => Read<RoomMessage>;

const readers: Readonly<Record<RoomMessage['kind'], Reader>> = {
  join: readJoin,
  session: ({ session, token }) =>
    !isLabel(session)
      ? badField('session')
      : isLabel(token)
        ? ok({ kind: 'session', session, token })
        : badField('token'),
  progress: readProgress,
  raise: (fields) => {
    const about = readAbout(fields);
    return about.ok ? ok({ kind: 'raise', ...about.value }) : about;
  },
  lower: () => ok({ kind: 'lower' }),
  vote: ({ poll, choice }) =>
    !isLabel(poll)
      ? badField('poll')
      : isText(choice, roomBounds.choice)
        ? ok({ kind: 'vote', poll, choice })
        : badField('choice'),
  seen: ({ note }) => (isLabel(note) ? ok({ kind: 'seen', note }) : badField('note')),
  leave: () => ok({ kind: 'leave' }),
  teach: ({ code, secret }) =>
    !isCode(code) ? badField('code') : isLabel(secret) ? ok({ kind: 'teach', code, secret }) : badField('secret'),
  hint: readHint,
  chip: readChip,
  broadcast: ({ session, token, mode }) => {
    if (!isLabel(session)) return badField('session');
    if (!isLabel(token)) return badField('token');
    return mode === 'follow' || mode === 'work' ? ok({ kind: 'broadcast', session, token, mode }) : badField('mode');
  },
  endBroadcast: () => ok({ kind: 'endBroadcast' }),
  eyesUp: ({ on }) => (typeof on === 'boolean' ? ok({ kind: 'eyesUp', on }) : badField('on')),
  poll: readPoll,
  endPoll: ({ answer }) => {
    if (answer === undefined) return ok({ kind: 'endPoll' });
    return isText(answer, roomBounds.choice) ? ok({ kind: 'endPoll', answer }) : badField('answer');
  },
  lesson: ({ text }) =>
    text === undefined || text === null
      ? ok({ kind: 'lesson', text: undefined })
      : isText(text, roomBounds.lesson)
        ? ok({ kind: 'lesson', text })
        : badField('text'),
  look: ({ seat }) =>
    seat === undefined || seat === null
      ? ok({ kind: 'look', seat: undefined })
      : isLabel(seat)
        ? ok({ kind: 'look', seat })
        : badField('seat'),
  handled: ({ seat }) => (isLabel(seat) ? ok({ kind: 'handled', seat }) : badField('seat')),
  targets: ({ text }) =>
    text === '' || isText(text, roomBounds.targetsText) ? ok({ kind: 'targets', text }) : badField('text'),
  kick: ({ seat }) => (isLabel(seat) ? ok({ kind: 'kick', seat }) : badField('seat')),
  lock: ({ on }) => (typeof on === 'boolean' ? ok({ kind: 'lock', on }) : badField('on')),
  extend: () => ok({ kind: 'extend' }),
  end: () => ok({ kind: 'end' }),
};

const toPages: ReadonlySet<string> = new Set<ToLearner['kind'] | ToTeacher['kind']>([
  'seated',
  'room',
  'hint',
  'chip',
  'hand',
  'broadcast',
  'tiles',
  'clusters',
  'votes',
  'look',
  'out',
  'fault',
]);

/** Writes a message of either side as a text frame. */
export function writeRoomMessage(message: RoomMessage | ToLearner | ToTeacher): string {
  return JSON.stringify(message);
}

/** Reads what a page sent. */
export function readRoomMessage(text: string): Read<RoomMessage> {
  const fields = readFields(text);
  if (!fields.ok) return fields;
  const { kind } = fields.value;
  if (typeof kind === 'string' && Object.hasOwn(readers, kind)) {
    return readers[kind as RoomMessage['kind']](fields.value);
  }
  return unknownKind(kind);
}

/** Reads what the server sent; its fields are our own server's word. */
export function readRoomTold<Told extends ToLearner | ToTeacher>(text: string): Read<Told> {
  const fields = readFields(text);
  if (!fields.ok) return fields;
  const { kind } = fields.value;
  if (typeof kind === 'string' && toPages.has(kind)) return { ok: true, value: fields.value as unknown as Told };
  return unknownKind(kind);
}

function readJoin({ code, nickname, seat }: Fields): Read<RoomMessage> {
  if (!isCode(code)) return badField('code');
  // Room for the blanks around it; how long it may be is the room's to say.
  if (typeof nickname !== 'string' || nickname.length > 4 * roomBounds.nickname) return badField('nickname');
  if (seat === undefined) return ok({ kind: 'join', code, nickname });
  return isLabel(seat) ? ok({ kind: 'join', code, nickname, seat }) : badField('seat');
}

function readProgress({ step, of, done }: Fields): Read<RoomMessage> {
  const { steps } = roomBounds;
  if (!isCount(of) || of > steps) return badField('of');
  if (!isCount(step) || step > of) return badField('step');
  const isList = Array.isArray(done) && done.length <= steps && done.every((one) => typeof one === 'boolean');
  return isList ? ok({ kind: 'progress', step, of, done }) : badField('done');
}

function readAbout({ turn, session }: Fields): Read<AboutTurn> {
  if (turn !== undefined && !isCount(turn)) return badField('turn');
  if (session !== undefined && !isLabel(session)) return badField('session');
  return { ok: true, value: aboutOf({ turn, session }) };
}

/** The turn alone, of what says more. */
export function aboutOf({
  turn,
  session,
}: { readonly [Name in keyof AboutTurn]: AboutTurn[Name] | undefined }): AboutTurn {
  return { ...(turn !== undefined && { turn }), ...(session !== undefined && { session }) };
}

function readHint({ to, text, mistake, ...rest }: Fields): Read<RoomMessage> {
  if (!isSeats(to)) return badField('to');
  if (text !== undefined && !isText(text, roomBounds.hint)) return badField('text');
  if (mistake !== undefined && !isLabel(mistake)) return badField('mistake');
  if (text === undefined && mistake === undefined) return badField('text');
  const about = readAbout(rest);
  if (!about.ok) return about;
  const said = { ...(text !== undefined && { text }), ...(mistake !== undefined && { mistake }) };
  return ok({ kind: 'hint', to, ...said, ...about.value });
}

function readChip({ to, line }: Fields): Read<RoomMessage> {
  if (to !== 'all' && !isSeats(to)) return badField('to');
  // One line: a chip is put into a prompt, and a line end there would be an Enter.
  if (!isText(line, roomBounds.chip) || /[\x00-\x1f\x7f]/.test(line)) return badField('line');
  return ok({ kind: 'chip', to, line });
}

function readPoll({ question, choices }: Fields): Read<RoomMessage> {
  if (!isText(question, roomBounds.question)) return badField('question');
  if (!Array.isArray(choices) || choices.length < 2 || choices.length > roomBounds.choices) return badField('choices');
  if (!choices.every((choice) => isText(choice, roomBounds.choice))) return badField('choices');
  if (new Set(choices).size < choices.length) return badField('choices');
  return ok({ kind: 'poll', question, choices });
}

function isSeats(value: unknown): value is string[] {
  return Array.isArray(value) && value.length > 0 && value.length <= roomBounds.seats && value.every(isLabel);
}

function isCode(value: unknown): value is string {
  return typeof value === 'string' && /^\d{6}$/.test(value);
}

function isText(value: unknown, lengthMax: number): value is string {
  return typeof value === 'string' && value !== '' && value.length <= lengthMax;
}

function ok(value: RoomMessage): Read<RoomMessage> {
  return { ok: true, value };
}
