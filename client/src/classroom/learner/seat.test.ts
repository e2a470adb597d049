// A seat: what is said to the room and kept, without a server.

import { beforeEach, describe, expect, it } from 'vitest';
import { reason } from '@mailterm/shared/reasons/reasons';
import type { LearnerMessage, RoomTold } from '@mailterm/shared/wire/room/messages';
import type { joinRoom } from '../../link/room.ts';
import { recallSeat } from './kept.ts';
import { Seat } from './seat.ts';

type Options = Parameters<typeof joinRoom>[0];

const code = '428913';
const claim = { session: 'n1', token: 't1' };
const room: RoomTold = { code, endsMs: 2, deletesMs: 3, here: 1, isLocked: false, eyesUp: false };

/** A seat on lines that the test holds. */
function seatOn() {
  const lines: Options[] = [];
  const said: LearnerMessage[] = [];
  const seat = new Seat(code, (options) => {
    lines.push(options);
    return { say: (message) => said.push(message), retry: () => undefined, close: () => undefined };
  });
  const line = (): Options => {
    const last = lines.at(-1);
    if (!last) throw new Error('Nobody has knocked');
    return last;
  };
  const seated = (nickname = 'Li') =>
    line().onMessage({ kind: 'seated', seat: 'secret', place: 's01', nickname, mailroom: 's01' });
  return { seat, said, line, seated };
}

beforeEach(() => sessionStorage.clear());

describe('a seat', () => {
  it('is asked for by name, kept by its secret, and found again', () => {
    const { seat, line, seated } = seatOn();
    expect(seat.snapshot().phase).toBe('asking');
    seat.sit('Li');
    expect(line().first()).toEqual({ kind: 'join', code, nickname: 'Li' });
    seated();
    expect(seat.snapshot().phase).toBe('seated');
    seat.tellSession(claim);
    const after = seatOn();
    after.seat.resume();
    expect(after.line().first()).toEqual({ kind: 'join', code, nickname: 'Li', seat: 'secret' });
    after.seated();
    expect(after.said).toEqual([{ kind: 'session', ...claim }]);
  });

  it('asks again where it was refused, and forgets what it wished for', () => {
    const { seat, line } = seatOn();
    seat.sit('Li');
    line().onMessage({ kind: 'fault', reason: reason('room.locked') });
    expect(seat.snapshot()).toMatchObject({ phase: 'asking', nickname: 'Li', why: { id: 'room.locked' } });
    expect(recallSeat(code)).toBeUndefined();
  });

  it('says what it is told while it sits, and is over where it is refused on a new line', () => {
    const { seat, line, seated } = seatOn();
    seat.sit('Li');
    seated();
    line().onMessage({ kind: 'fault', reason: reason('room.pollOver') });
    expect(seat.snapshot()).toMatchObject({ phase: 'seated', fault: { id: 'room.pollOver' } });
    line().onAway(true);
    line().onMessage({ kind: 'fault', reason: reason('room.notFound') });
    expect(seat.snapshot()).toMatchObject({ phase: 'over', why: { id: 'room.notFound' } });
    expect(recallSeat(code)).toBeUndefined();
  });

  it('is still there when another window has taken it', () => {
    const { seat, line, seated } = seatOn();
    seat.sit('Li');
    seated();
    line().onEnd(reason('room.elsewhere'));
    expect(seat.snapshot().phase).toBe('over');
    expect(recallSeat(code)?.seat).toBe('secret');
    seat.resume();
    expect(line().first()).toMatchObject({ seat: 'secret' });
  });

  it('tells a hand, a vote and progress, and says progress again on a new line', () => {
    const { seat, said, line, seated } = seatOn();
    seat.sit('Li');
    seated();
    seat.raise({ turn: 3, session: 'n1' });
    seat.raise({ turn: 3, session: 'n1' });
    seat.vote('p1', '250');
    seat.tellProgress(1, [true, false]);
    expect(said).toEqual([
      { kind: 'raise', turn: 3, session: 'n1' },
      { kind: 'lower' },
      { kind: 'vote', poll: 'p1', choice: '250' },
      { kind: 'progress', step: 1, of: 2, done: [true, false] },
    ]);
    line().onAway(true);
    seated();
    expect(said.at(-1)).toEqual({ kind: 'progress', step: 1, of: 2, done: [true, false] });
  });

  it('shows a vote until its result is put away', () => {
    const { seat, line, seated } = seatOn();
    seat.sit('Li');
    seated();
    const poll = { id: 'p1', question: 'Which?', choices: ['250', '550'] };
    line().onMessage({ kind: 'room', room: { ...room, poll } });
    expect(seat.snapshot().poll).toEqual(poll);
    seat.dismissPoll();
    line().onMessage({ kind: 'room', room: { ...room, poll: { ...poll, result: { counts: {} } } } });
    expect(seat.snapshot().poll).toBeUndefined();
    line().onMessage({ kind: 'room', room: { ...room, poll: { ...poll, id: 'p2' } } });
    expect(seat.snapshot().poll?.id).toBe('p2');
  });
});
