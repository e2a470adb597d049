// A class over HTTP: who may open one, and what the teacher takes away.

import { strFromU8, unzipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { RoomOpened } from '@mailterm/shared/wire/room/messages';
import { smtpTranscript } from '../../../../shared/testing/transcripts.ts';
import { record } from '../../../testing/sharedScene.ts';
import { startSite } from '../../../testing/startSite.ts';
import type { Site, Visitor } from '../../../testing/startSite.ts';
import type { Channel } from '../../classroom/classroom.ts';
import type { Session } from '../../gateway/session/session.ts';
import { Audience } from '../../gateway/session/audience.ts';

let site: Site;
let teacher: Visitor;

beforeEach(async () => {
  site = await startSite();
  teacher = site.visitor();
});

afterEach(async () => {
  await site.stop();
});

async function open(): Promise<RoomOpened> {
  return teacher.told<RoomOpened>('/rooms', {});
}

/** A page that is sent nothing. */
const nowhere: Channel = {
  way: { isOpen: false, isFull: false, send: () => undefined, flush: () => undefined, close: () => undefined },
  say: () => undefined,
  out: () => undefined,
};

/** A learner takes a seat, and one of their sessions was recorded. */
function sit(room: RoomOpened, nickname: string, recording?: { readonly owner: string; readonly id: string }): string {
  const joined = site.classrooms.join(room.code, nickname, '192.0.2.1');
  if ('id' in joined) throw new Error(joined.id);
  const { classroom, seat } = joined.held;
  classroom.sit(seat, joined.secret, nowhere);
  if (recording) {
    const session = { id: recording.id, recording, audience: new Audience([]), whenGone: new Set() };
    classroom.watch(seat.place, session as unknown as Session);
  }
  return joined.secret;
}

async function takeAway(room: RoomOpened): Promise<Record<string, string>> {
  const answer = await teacher.ask(`/rooms/${room.code}/export`, { body: { secret: room.secret } });
  expect(answer.status).toBe(200);
  expect(answer.headers.get('content-type')).toBe('application/zip');
  const files = unzipSync(new Uint8Array(await answer.arrayBuffer()));
  return Object.fromEntries(Object.entries(files).map(([name, octets]) => [name, strFromU8(octets)]));
}

describe('opening a class', () => {
  it('gives a code, a secret, and when it ends and is deleted', async () => {
    const { code, secret, endsMs, deletesMs } = await open();
    expect(code).toMatch(/^\d{6}$/);
    expect(secret).toMatch(/^[\w-]{22}$/);
    expect(endsMs - site.clock.nowMs).toBe(4 * 60 * 60_000);
    expect(deletesMs - endsMs).toBe(24 * 60 * 60_000);
  });

  it.each([
    ['from another site', { body: {}, origin: 'https://evil.example' }, 403],
    ['from nowhere', { body: {}, origin: undefined }, 403],
    ['as a form', { body: 'a=b', headers: { 'content-type': 'application/x-www-form-urlencoded' } }, 415],
    ['with no JSON', { body: '{' }, 400],
  ])('is refused %s', async (_what, asking, status) => {
    expect((await teacher.ask('/rooms', asking)).status).toBe(status);
    expect(site.classrooms.size).toBe(0);
  });
});

describe('what a class leaves', () => {
  it('is a row for each seat, defused, and each transcript that its learner has not deleted', async () => {
    const room = await open();
    const ana = site.visitor();
    const kept = await record(site, ana, smtpTranscript());
    const deleted = await record(site, ana, smtpTranscript());
    sit(room, 'Ana', { owner: ana.owner, id: kept });
    sit(room, '=HYPERLINK("x")', { owner: ana.owner, id: deleted });
    await ana.told(`/recordings/${deleted}/delete`, {});
    const files = await takeAway(room);
    expect(Object.keys(files).sort()).toEqual(
      ['grid.csv', 'mistakes.csv', `transcripts/s01 ${kept}.json`, `transcripts/s01 ${kept}.txt`].sort(),
    );
    const rows = (files['grid.csv'] ?? '').split('\r\n');
    expect(rows[1]).toBe('s01,Ana,0,,0,1,');
    expect(rows[2]).toBe('s02,"\'=HYPERLINK(""x"")",0,,0,1,');
    expect(files['grid.csv']).toContain('The room is deleted at 2026-11-27T12:00:00.000Z');
    expect(files[`transcripts/s01 ${kept}.txt`]).toContain('EHLO');
  });

  it('is there after the end until it is deleted, and then the learner’s transcript still is', async () => {
    const room = await open();
    const ana = site.visitor();
    const id = await record(site, ana, smtpTranscript());
    sit(room, 'Ana', { owner: ana.owner, id });
    site.clock.nowMs = room.endsMs;
    site.classrooms.sweep();
    expect(Object.keys(await takeAway(room))).toContain(`transcripts/s01 ${id}.json`);
    site.clock.nowMs = room.deletesMs;
    site.classrooms.sweep();
    expect((await teacher.ask(`/rooms/${room.code}/export`, { body: { secret: room.secret } })).status).toBe(403);
    expect((await ana.ask(`/recordings/${id}`)).status).toBe(200);
  });

  it.each<[string, (room: RoomOpened, seat: string) => object]>([
    ['no secret', () => ({})],
    ['a wrong one', () => ({ secret: 'A'.repeat(22) })],
    ['that of a seat', (_room, seat) => ({ secret: seat })],
    ['a number', () => ({ secret: 1 })],
  ])('is nobody’s with %s', async (_what, bodyOf) => {
    const room = await open();
    const seat = sit(room, 'Ana');
    const answer = await teacher.ask(`/rooms/${room.code}/export`, { body: bodyOf(room, seat) });
    expect([400, 403]).toContain(answer.status);
    expect(await answer.text()).not.toContain('Ana');
  });
});

it('no code, secret or nickname is in the log of the process or in its metrics', async () => {
  const room = await open();
  const seat = sit(room, 'a-nickname');
  await takeAway(room);
  await teacher.ask(`/rooms/${room.code}/export`, { body: { secret: seat } });
  const said = site.logged.join('\n') + (await site.metrics.registry.metrics());
  for (const word of [room.code, room.secret, seat, 'a-nickname']) expect(said).not.toContain(word);
});

it('the mail of a seat is that of its header, and no other request’s', async () => {
  const room = await open();
  const seat = sit(room, 'Ana');
  const learner = site.visitor();
  const faults = [{ id: 'a', protocol: 'smtp', stage: 'MAIL', act: { kind: 'drop' } }];
  const put = { method: 'PUT', body: { faults }, origin: site.origin, headers: { 'mailterm-seat': seat } };
  const answer = await learner.ask('/practice/faults', put);
  const { visitor } = site.classrooms.seatOf(seat) ?? { visitor: '' };
  expect(visitor).toMatch(/^class /);
  expect(answer.status).toBe(200);
  const seen = await learner.ask('/practice/faults', { headers: { 'mailterm-seat': seat } });
  expect(await seen.json()).toEqual({ faults });
  const own = await learner.ask('/practice/faults');
  expect(await own.json()).toEqual({ faults: [] });
});
