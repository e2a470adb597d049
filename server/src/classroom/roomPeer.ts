// One page at one WebSocket of a room. It says first who it is, by a secret or by a code; from then on it may say what a
// learner says, or what a teacher says, and never both.

import type { Duplex } from 'node:stream';
import { reason } from '@mailterm/shared/reasons/reasons';
import type { Reason } from '@mailterm/shared/reasons/reasons';
import { readRoomMessage, writeRoomMessage } from '@mailterm/shared/wire/room/codec';
import type { RoomMessage } from '@mailterm/shared/wire/room/codec';
import type { LearnerMessage, TeacherMessage } from '@mailterm/shared/wire/room/messages';
import type { WebSocket } from 'ws';
import type { Gateway, SocketCount } from '../gateway/admission.ts';
import { Hearing } from '../gateway/hearing.ts';
import { Sender } from '../gateway/session/sender.ts';
import type { Sessions } from '../gateway/session/sessions.ts';
import { readAllowList } from '../upstream/allowList.ts';
import { Classroom } from './classroom.ts';
import type { Channel } from './classroom.ts';
import type { Classrooms, Held } from './classrooms.ts';

/** The page has no place here any more; codes from 4000 on are an application's own (RFC 6455 §7.4.2). */
const outCode = 4002;

/** Text that may wait for a page that does not read. Beyond it the page is cut off, and begins anew when it comes back. */
const waitingOctetsMax = 4 * 1024 * 1024;

/** What all rooms share. */
export interface RoomSurroundings {
  readonly gateway: Gateway;
  readonly sessions: Sessions;
  readonly classrooms: Classrooms;
}

/** Where a page comes from, and how its WebSocket is counted. */
interface Visitor {
  readonly address: string;
  readonly count: SocketCount;
}

type Role =
  | { readonly kind: 'learner'; readonly held: Held }
  | { readonly kind: 'teacher'; readonly classroom: Classroom }
  | undefined;

const learnerKinds: ReadonlySet<string> = new Set<LearnerMessage['kind']>([
  'session',
  'progress',
  'raise',
  'lower',
  'vote',
  'seen',
  'leave',
]);

export class RoomPeer implements Channel {
  readonly way: Sender;
  readonly #webSocket: WebSocket;
  readonly #around: RoomSurroundings;
  readonly #who: Visitor;
  readonly #hearing: Hearing;
  #role: Role;

  /** @param socket what the WebSocket writes to */
  constructor(webSocket: WebSocket, socket: Duplex, around: RoomSurroundings, who: Visitor) {
    this.way = new Sender(webSocket, socket);
    this.#webSocket = webSocket;
    this.#around = around;
    this.#who = who;
    this.#hearing = new Hearing(webSocket, around.gateway, {
      heard: (text) => this.#heard(text),
      typed: () => this.#fault(reason('wire.badFrame')),
      left: () => this.#leave(),
    });
  }

  say(text: string): void {
    if (!this.way.isOpen) return;
    if (this.#webSocket.bufferedAmount > waitingOctetsMax) return this.#webSocket.terminate();
    this.way.send({ binary: false, data: text });
  }

  out(why: Reason): void {
    this.#hearing.stop();
    this.#role = undefined;
    this.say(writeRoomMessage({ kind: 'out', reason: why }));
    this.way.close(outCode);
  }

  #leave(): void {
    const role = this.#role;
    this.#role = undefined;
    if (role?.kind === 'learner') role.held.classroom.leave(role.held.seat.place, this);
    if (role?.kind === 'teacher') role.classroom.leaveDesk(this);
  }

  #heard(text: string): void {
    const read = readRoomMessage(text);
    if (!read.ok) return this.#fault(read.reason);
    const message = read.value;
    if (message.kind === 'join') return this.#join(message);
    if (message.kind === 'teach') return this.#teach(message);
    const role = this.#role;
    if (!role) return this.#fault(reason('room.notSeated'));
    if (role.kind === 'learner') {
      if (isLearners(message)) this.#learnerSaid(role.held, message);
      else this.#fault(reason('room.notTeacher'));
    } else if (isLearners(message)) this.#fault(reason('room.notLearner'));
    else this.#teacherSaid(role.classroom, message);
  }

  #join({ code, nickname, seat: secret }: LearnerMessage & { kind: 'join' }): void {
    if (this.#role) return this.#fault(reason('wire.sessionRunning'));
    const { classrooms } = this.#around;
    const { address } = this.#who;
    if (secret !== undefined) {
      const held = classrooms.comeBack(code, secret, address);
      return 'id' in held ? this.#fault(held) : this.#sit(held, secret);
    }
    const joined = classrooms.join(code, nickname, address);
    if ('id' in joined) this.#fault(joined);
    else this.#sit(joined.held, joined.secret);
  }

  #sit(held: Held, secret: string): void {
    if (!this.#countIn(held.classroom)) return;
    this.#role = { kind: 'learner', held };
    held.classroom.sit(held.seat, secret, this);
  }

  #teach({ code, secret }: TeacherMessage & { kind: 'teach' }): void {
    if (this.#role) return this.#fault(reason('wire.sessionRunning'));
    const classroom = this.#around.classrooms.desk(code, secret, this.#who.address);
    if (!(classroom instanceof Classroom)) return this.#fault(classroom);
    if (classroom.room.isOver) return this.out(reason('room.ended'));
    if (!this.#countIn(classroom)) return;
    this.#role = { kind: 'teacher', classroom };
    classroom.teachFrom(this);
  }

  /** From now on the WebSocket counts in the room, whose members may share one address. */
  #countIn({ id }: Classroom): boolean {
    const { roomSockets: limit } = this.#around.gateway.limits;
    if (this.#who.count.moveTo(`room ${id}`, limit)) return true;
    this.#fault(reason('limit.roomSockets', { limit }));
    return false;
  }

  #learnerSaid({ classroom, seat }: Held, message: Exclude<LearnerMessage, { kind: 'join' }>): void {
    if (message.kind !== 'session') return classroom.hear(seat.place, message, this);
    const session = this.#around.sessions.find(message.session, message.token);
    if (!session) return this.#fault(reason('wire.sessionGone'));
    classroom.watch(seat.place, session);
  }

  #teacherSaid(classroom: Classroom, message: Exclude<TeacherMessage, { kind: 'teach' }>): void {
    switch (message.kind) {
      case 'broadcast': {
        const session = this.#around.sessions.find(message.session, message.token);
        return session ? classroom.broadcast(session, message.mode) : this.#fault(reason('wire.sessionGone'));
      }
      case 'endBroadcast':
        return classroom.broadcast(undefined, 'work');
      case 'look':
        return classroom.look(message.seat, this);
      case 'targets': {
        const read = readAllowList(message.text, this.#around.gateway.config);
        return 'id' in read ? this.#fault(read) : classroom.allow(read);
      }
      default:
        return classroom.teach(message, this);
    }
  }

  #fault(why: Reason): void {
    const { log, metrics } = this.#around.gateway;
    log.info({ reason: why.id }, 'room message refused');
    metrics.refused(why.id);
    this.#sayFault(why);
    this.#hearing.refused((last) => this.#sayFault(last));
  }

  #sayFault(why: Reason): void {
    this.say(writeRoomMessage({ kind: 'fault', reason: why }));
  }
}

function isLearners(
  message: Exclude<RoomMessage, { kind: 'join' | 'teach' }>,
): message is Exclude<LearnerMessage, { kind: 'join' }> {
  return learnerKinds.has(message.kind);
}
