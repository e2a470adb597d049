// A learner's or a teacher's page for tests: speaks the wire of rooms, keeps what it heard, and waits for what a test expects.

import { readRoomTold, writeRoomMessage } from '@mailterm/shared/wire/room/codec';
import type { RoomMessage } from '@mailterm/shared/wire/room/codec';
import { roomSubprotocol } from '@mailterm/shared/wire/room/messages';
import type { RoomOpened, Tile, ToLearner, ToTeacher } from '@mailterm/shared/wire/room/messages';
import { WebSocket } from 'ws';
import { TestClient } from './client.ts';
import type { RunningGateway } from './startGateway.ts';

const patienceMs = 10_000;

type Told = ToLearner | ToTeacher;

/** A WebSocket of a room. */
export class RoomPage {
  readonly heard: Told[] = [];
  /** The wall as it stands. */
  readonly tiles = new Map<string, Tile>();
  octets = 0;
  closeCode: number | undefined;
  onHeard: ((told: Told) => void) | undefined;
  readonly #socket: WebSocket;
  readonly #waiting = new Set<() => void>();

  private constructor(socket: WebSocket) {
    this.#socket = socket;
    socket.on('message', (data: Buffer) => this.#hear(data));
    socket.on('close', (code) => {
      this.closeCode = code;
      for (const wake of this.#waiting) wake();
    });
  }

  /** @param url of the gateway: `ws://…/ws` */
  static async connect(
    url: string,
    options: { readonly origin?: string; readonly ca?: string } = {},
  ): Promise<RoomPage> {
    const socket = new WebSocket(url.replace(/\/ws$/, '/room'), roomSubprotocol, options);
    const page = new RoomPage(socket);
    await new Promise<void>((resolve, reject) => {
      socket.once('open', resolve);
      socket.once('error', reject);
    });
    return page;
  }

  say(message: RoomMessage): void {
    this.#socket.send(writeRoomMessage(message));
  }

  /** Sends anything at all. */
  sayRaw(data: string | Buffer): void {
    this.#socket.send(data);
  }

  /** The last message of a kind. */
  last<Kind extends Told['kind']>(kind: Kind): Extract<Told, { kind: Kind }> | undefined {
    return this.heard.findLast((told): told is Extract<Told, { kind: Kind }> => told.kind === kind);
  }

  /** Says something and waits for a message of this kind that comes afterwards. */
  async ask<Kind extends Told['kind']>(message: RoomMessage, kind: Kind): Promise<Extract<Told, { kind: Kind }>> {
    const before = this.heard.length;
    this.say(message);
    return this.next(kind, before);
  }

  /** The first message of a kind from a place in what was heard on. */
  async next<Kind extends Told['kind']>(kind: Kind, from = 0): Promise<Extract<Told, { kind: Kind }>> {
    const find = (): Told | undefined => this.heard.slice(from).find((told) => told.kind === kind);
    await this.until(() => find() !== undefined);
    return find() as Extract<Told, { kind: Kind }>;
  }

  async until(isSo: () => boolean): Promise<void> {
    if (isSo()) return;
    await new Promise<void>((resolve, reject) => {
      const wake = (): void => {
        if (!isSo()) return;
        clearTimeout(late);
        this.#waiting.delete(wake);
        resolve();
      };
      const late = setTimeout(() => {
        this.#waiting.delete(wake);
        reject(new Error(`Waited in vain; heard ${JSON.stringify(this.heard.slice(-5)).slice(0, 2_000)}`));
      }, patienceMs);
      this.#waiting.add(wake);
    });
  }

  /** Cuts the connection without a good-bye. */
  cut(): void {
    this.#socket.terminate();
  }

  #hear(data: Buffer): void {
    this.octets += data.length;
    const read = readRoomTold<Told>(data.toString());
    if (!read.ok) throw new Error(`Not understood: ${read.reason.id}`);
    const told = read.value;
    this.heard.push(told);
    if (told.kind === 'tiles') {
      for (const tile of told.tiles) this.tiles.set(tile.seat, tile);
      for (const seat of told.gone) this.tiles.delete(seat);
    }
    this.onHeard?.(told);
    for (const wake of this.#waiting) wake();
  }
}

/** A learner with a seat. */
export interface Learner {
  readonly page: RoomPage;
  /** The seat's secret, and its place. */
  readonly seat: string;
  readonly place: string;
}

/** A new room. */
export function openRoom({ classrooms }: RunningGateway): RoomOpened {
  const answer = classrooms.open('192.0.2.1');
  if ('id' in answer) throw new Error(answer.id);
  return answer;
}

/** Takes a seat. */
export async function joinRoom(url: string, { code }: RoomOpened, nickname: string): Promise<Learner> {
  const page = await RoomPage.connect(url);
  const { seat, place } = await page.ask({ kind: 'join', code, nickname }, 'seated');
  return { page, seat, place };
}

/** Sits down at the desk. */
export async function teachRoom(url: string, { code, secret }: RoomOpened): Promise<RoomPage> {
  const page = await RoomPage.connect(url);
  await page.ask({ kind: 'teach', code, secret }, 'room');
  return page;
}

/** Opens a session from a seat, and waits for the greeting. */
export async function openFrom(url: string, seat: string, port = 25, host = 'practice'): Promise<TestClient> {
  const client = await TestClient.connect(url);
  client.say({ kind: 'open', target: { host, port, security: 'plain' }, seat });
  await client.reply();
  return client;
}
