// A class as the server tells it, for tests of the teacher's page alone: a scripted WebSocket with as many learners as
// wanted. What the page says is kept, and answered where the server would.

import type { Page, WebSocketRoute } from '@playwright/test';
import type {
  Cluster,
  Poll,
  RoomTold,
  TeacherMessage,
  Tile,
  TileTurn,
  ToTeacher,
} from '../../shared/src/wire/room/messages.ts';

/** The teacher's address of the room. */
export const teachAddress = '/class/428913/teach#s3cret-of-the-room';

const names = ['小明', 'Li Wei', 'Ana', '7号', 'Oluwaseun', 'Zoë', 'Max', '王芳', 'Dmitri', 'Fatima'];

const said: readonly TileTurn[] = [
  { turn: 1, said: '', reply: '220 practice ESMTP', replyClass: 'done' },
  { turn: 2, said: 'EHLO lab.example', reply: '250 HELP', replyClass: 'done' },
  { turn: 3, said: 'MAIL FROM:<alice@example.com>', reply: '250 2.1.0 Ok', replyClass: 'done' },
  { turn: 4, said: 'RCPT TO:<nobody@example.com>', reply: '550 5.1.1 No such user here', replyClass: 'no' },
  { turn: 5, said: 'RCPT TO:<bob@example.com>', reply: '250 2.1.5 Ok', replyClass: 'done' },
  { turn: 6, said: 'DATA', reply: '354 End data with <CR><LF>.<CR><LF>', replyClass: 'goOn' },
  { turn: 7, said: 'Subject: hi', reply: '' },
];

/** A learner; the number decides how far they are. */
export function tileOf(number: number, nowMs: number, more: Partial<Tile> = {}): Tile {
  const done = number % 8;
  return {
    seat: `s${number}`,
    nickname: number < names.length ? (names[number] ?? '') : `${names[number % names.length]} ${number}`,
    isHere: number % 13 !== 12,
    turns: said.slice(0, 1 + (number % 7)).slice(-4),
    state: number % 7 === 6 ? 'DATA│' : number % 11 === 10 ? '' : 'SMTP▸',
    movedMs: nowMs - ((number * 37) % 240) * 1000,
    step: { at: Math.min(7, done + 1), of: 7, done: Math.min(7, done) },
    mistakes: number % 4 === 1 ? ['mistake.noBlankLine'] : [],
    ...more,
  };
}

export const clusters: readonly Cluster[] = [
  { mistake: 'mistake.noBlankLine', seats: Array.from({ length: 11 }, (_, index) => `s${index}`) },
  { mistake: 'mistake.helloFirst', seats: ['s11', 's14', 's20'] },
];

/** The room that answers. */
export class ToldRoom {
  readonly heard: TeacherMessage[] = [];
  room: RoomTold;
  tiles: readonly Tile[];
  clusters: readonly Cluster[] = [];
  /** What every new line of the page is told instead of the room. */
  refuses: ToTeacher | undefined;
  #line: WebSocketRoute | undefined;

  constructor(count: number, nowMs: number) {
    this.tiles = Array.from({ length: count }, (_, index) => tileOf(index, nowMs));
    this.room = {
      code: '428913',
      endsMs: nowMs + 4 * 3_600_000,
      deletesMs: nowMs + 7 * 24 * 3_600_000,
      here: this.tiles.filter(({ isHere }) => isHere).length,
      isLocked: false,
      eyesUp: false,
    };
  }

  /** Answers for the server from now on. */
  async open(page: Page): Promise<void> {
    await page.routeWebSocket(/\/room$/, (line) => {
      this.#line = line;
      line.onMessage((text) => this.#hear(JSON.parse(String(text)) as TeacherMessage));
    });
  }

  tell(message: ToTeacher): void {
    this.#line?.send(JSON.stringify(message));
  }

  /** Something about the room itself has changed. */
  change(changed: Partial<RoomTold>): void {
    this.room = { ...this.room, ...changed };
    this.tell({ kind: 'room', room: this.room });
  }

  /** The vote is over. */
  endPoll(result: NonNullable<Poll['result']>): void {
    const { poll } = this.room;
    if (poll) this.change({ poll: { ...poll, result } });
  }

  async cut(code = 1012): Promise<void> {
    await this.#line?.close({ code });
  }

  /** What was said, without the first words. */
  get said(): readonly TeacherMessage[] {
    return this.heard.filter(({ kind }) => kind !== 'teach');
  }

  #hear(message: TeacherMessage): void {
    this.heard.push(message);
    switch (message.kind) {
      case 'teach':
        if (this.refuses) return this.tell(this.refuses);
        this.tell({ kind: 'room', room: this.room });
        // In batches, as the server does it.
        this.tell({ kind: 'tiles', tiles: this.tiles.slice(0, 25), gone: [] });
        this.tell({ kind: 'tiles', tiles: this.tiles.slice(25), gone: [] });
        return this.tell({ kind: 'clusters', clusters: this.clusters });
      case 'eyesUp':
        return this.change({ eyesUp: message.on });
      case 'lock':
        return this.change({ isLocked: message.on });
      case 'poll':
        return this.change({ poll: { id: 'p1', question: message.question, choices: message.choices } });
      case 'end':
        return this.tell({ kind: 'out', reason: { id: 'link.lost' } as never });
      default:
    }
  }
}
