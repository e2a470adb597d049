// When the wall is sent, and what it leaves to the learners meanwhile.

import { setTimeout as sleep } from 'node:timers/promises';
import { expect, it } from 'vitest';
import type { Tile } from '@mailterm/shared/wire/room/messages';
import { WallSender } from './desk.ts';

const bounds = { tilesMs: 10, tilesOctets: 100_000 };

function tileOf(seat: string): Tile {
  return { seat, nickname: seat, isHere: true, turns: [], state: '', movedMs: 0, mistakes: [] };
}

/**
 * A wall whose tiles take long to draw.
 * @param atThird what happens in the third turn of the event loop after the first tile
 */
function slowWall(atThird: (sender: WallSender) => void = () => undefined) {
  const said: string[] = [];
  const drawnIn: number[] = [];
  let turns = 0;
  const turn = (): void => {
    turns += 1;
    if (turns === 3) atThird(sender);
    if (turns < 20) setImmediate(turn);
  };
  const tile = (seat: string): Tile => {
    if (drawnIn.length === 0) setImmediate(turn);
    drawnIn.push(turns);
    const untilMs = performance.now() + 2;
    while (performance.now() < untilMs);
    return tileOf(seat);
  };
  const sender = new WallSender(bounds, { tile, clusters: () => [] }, (text) => said.push(text));
  for (let at = 0; at < 8; at++) sender.changed(`s${at}`);
  return { said, drawnIn };
}

it('lets others have their turn between tiles that take long, and sends them together', async () => {
  const { said, drawnIn } = slowWall();
  await expect.poll(() => said.length).toBe(1);
  expect((JSON.parse(said[0] ?? '') as { tiles: Tile[] }).tiles.length).toBe(8);
  expect(new Set(drawnIn).size).toBe(8);
});

it('shows nobody who has left while others were drawn', async () => {
  const { said } = slowWall((sender) => sender.gone('s0'));
  await expect.poll(() => said.length).toBe(1);
  const { tiles, gone } = JSON.parse(said[0] ?? '') as { tiles: Tile[]; gone: string[] };
  expect(gone).toEqual(['s0']);
  expect(tiles.map(({ seat }) => seat)).toEqual(['s1', 's2', 's3', 's4', 's5', 's6', 's7']);
});

it('sends nothing when it is stopped while it draws', async () => {
  const { said, drawnIn } = slowWall((sender) => sender.stop());
  await expect.poll(() => drawnIn.length).toBe(8);
  await sleep(30);
  expect(said).toEqual([]);
});
