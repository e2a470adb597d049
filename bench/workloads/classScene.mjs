// A class for benches: a room, its teacher's page, learners with their terminals at the practice server, and lines that each
// of them types in every second.
import { setTimeout as sleep } from 'node:timers/promises';
import { WebSocket } from 'ws';

/** A WebSocket of a room; `onSaid` hears everything. */
class RoomPage {
  octets = 0;
  onSaid = () => undefined;
  #web;
  #waiting = [];

  constructor(url) {
    this.#web = new WebSocket(url.replace(/\/ws$/, '/room'), 'mailterm.room.v1', { perMessageDeflate: false });
    this.#web.on('message', (data) => {
      this.octets += data.length;
      const message = JSON.parse(data);
      this.onSaid(message);
      this.#waiting = this.#waiting.filter(({ kind, heard }) => {
        if (kind !== message.kind && message.kind !== 'fault') return true;
        heard(message);
        return false;
      });
    });
    this.opened = new Promise((resolve, reject) => this.#web.once('open', resolve).once('error', reject));
  }

  say(message) {
    this.#web.send(JSON.stringify(message));
  }

  async ask(message, kind) {
    const answer = new Promise((heard) => this.#waiting.push({ kind, heard }));
    this.say(message);
    const heard = await answer;
    if (heard.kind !== kind) throw new Error(`Cannot measure: the room said ${JSON.stringify(heard)}`);
    return heard;
  }

  close() {
    this.#web.terminate();
  }
}

/** Opens a room and sits down at its desk, and this many learners at their seats, each with a session. */
export async function openClass(mailterm, count) {
  const origin = mailterm.url.replace(/^ws/, 'http').replace(/\/ws$/, '');
  const answer = await fetch(`${origin}/rooms`, {
    method: 'POST',
    headers: { origin, 'content-type': 'application/json' },
    body: '{}',
  });
  if (answer.status !== 201) throw new Error(`Cannot measure: a room was refused with ${answer.status}`);
  const { code, secret } = await answer.json();
  const desk = new RoomPage(mailterm.url);
  await desk.opened;
  await desk.ask({ kind: 'teach', code, secret }, 'room');
  const learners = [];
  for (let at = 0; at < count; at++) {
    const page = new RoomPage(mailterm.url);
    await page.opened;
    const { seat, place } = await page.ask({ kind: 'join', code, nickname: `learner ${at}` }, 'seated');
    const client = mailterm.make();
    await client.open({ host: 'practice', port: 25, seat });
    learners.push({ page, place, client });
  }
  return {
    desk,
    learners,
    close() {
      for (const { page, client } of learners) {
        client.close();
        page.close();
      }
      desk.say({ kind: 'end' });
      desk.close();
    },
  };
}

/** Each client types a line in every second, at a moment of its own. Gives the milliseconds of every round trip. */
export async function typeLines(clients, seconds, lineOf, sent = () => undefined) {
  const tookMs = [];
  await Promise.all(
    clients.map(async (client, index) => {
      await sleep((1_000 * index) / clients.length);
      const startMs = performance.now();
      for (let second = 0; second < seconds; second++) {
        const line = lineOf(index, second);
        const typedMs = performance.now();
        sent(line);
        await client.ask(line);
        tookMs.push(performance.now() - typedMs);
        await sleep(Math.max(0, startMs + 1_000 * (second + 1) - performance.now()));
      }
    }),
  );
  return tookMs;
}
