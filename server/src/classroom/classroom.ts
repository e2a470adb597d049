// One room that lives: its state (room.ts), who is connected to it, and the sessions of its seats. Carries out what the
// state says is to be done. Knows no WebSocket: those who are connected say and hear through a channel.

import { reason } from '@mailterm/shared/reasons/reasons';
import type { Reason } from '@mailterm/shared/reasons/reasons';
import { writeRoomMessage } from '@mailterm/shared/wire/room/codec';
import type { BroadcastMode, Cluster, Tile, ToLearner, ToTeacher } from '@mailterm/shared/wire/room/messages';
import type { Way } from '../gateway/session/outlet.ts';
import type { Session } from '../gateway/session/session.ts';
import type { Limits } from '../limits.ts';
import type { ListedTarget } from '../upstream/policy.ts';
import { clustersOf } from './clusters.ts';
import { WallSender } from './desk.ts';
import { Room } from './room.ts';
import type { MadeAt } from './room.ts';
import type { Effect, LearnerEvent, TeacherEvent } from './effects.ts';
import type { Seat } from './seat.ts';
import { RoomStream } from './stream.ts';
import { SeatSessions } from './watched.ts';

/** A page that is connected to a room. */
export interface Channel {
  readonly way: Way;
  say(text: string): void;
  /** Its place is no longer its own: it is told why, and its WebSocket is closed. */
  out(why: Reason): void;
}

interface Place {
  readonly sessions: SeatSessions;
  channel?: Channel;
  stopBroadcast?: () => void;
}

export type ClassroomLimits = Pick<
  Limits,
  'roomMembers' | 'roomMs' | 'roomMostMs' | 'roomExportMs' | 'tileTurns' | 'tilesMs' | 'tilesOctets'
>;

export class Classroom {
  readonly room: Room;
  /** Names it where its code must not stand: in logs, and for the practice server. */
  readonly id: string;
  readonly #limits: ClassroomLimits;
  readonly #now: () => number;
  readonly #hands: { over(): void; gone(place: string): void };
  readonly #places = new Map<string, Place>();
  readonly #wall: WallSender;
  #desk: Channel | undefined;
  #look: { readonly seat: string; stop: () => void } | undefined;
  #broadcast: { readonly stream: RoomStream; readonly session: string } | undefined;

  /** @param hands what happens outside when a seat is given up, and when the class is over */
  constructor(
    id: string,
    code: string,
    limits: ClassroomLimits,
    now: () => number,
    hands: { over(): void; gone(place: string): void },
  ) {
    this.id = id;
    this.#limits = limits;
    this.#now = now;
    this.#hands = hands;
    this.room = new Room(code, now(), limits);
    this.#wall = this.#newWall();
  }

  /** Unix time. */
  get nowMs(): number {
    return this.#now();
  }

  /** Sessions of every seat that ever was. */
  get places(): ReadonlyMap<string, { readonly sessions: SeatSessions }> {
    return this.#places;
  }

  /** A learner's page sits down at a seat, for the first time or again. */
  sit(seat: Seat, secret: string, channel: Channel): void {
    const { place, nickname } = seat;
    const at = this.#place(place);
    const before = at.channel;
    at.channel = channel;
    this.#hide(at);
    before?.out(reason('room.elsewhere'));
    const seated = { kind: 'seated', seat: secret, place, nickname, mailroom: place } as const;
    this.#say(channel, seated);
    this.#say(channel, { kind: 'room', room: this.room.told });
    for (const note of seat.notes) this.#say(channel, note);
    if (seat.hand) this.#say(channel, this.room.handOf(seat));
    this.#show(at);
    this.#do(this.room.present(place, true, this.#now()), channel);
  }

  /** The page of a seat is gone, for now. */
  leave(place: string, channel: Channel): void {
    const at = this.#places.get(place);
    if (at?.channel !== channel) return;
    this.#hide(at);
    delete at.channel;
    this.#do(this.room.present(place, false, this.#now()), channel);
  }

  hear(place: string, event: LearnerEvent, channel: Channel): void {
    this.#do(this.room.hear(place, event, this.#now()), channel);
  }

  /** A session of a seat is the room's to see. */
  watch(place: string, session: Session): void {
    if (this.room.seat(place)) this.#place(place).sessions.add(session);
  }

  /** The teacher's page is at the desk, for the first time or again. */
  teachFrom(channel: Channel): void {
    this.#desk?.out(reason('room.elsewhere'));
    this.#unlook();
    this.#desk = channel;
    this.#say(channel, { kind: 'room', room: this.room.told });
    this.#wall.anew();
    for (const { place, isGone } of this.room.seats) if (!isGone) this.#wall.changed(place);
    this.#votes();
  }

  leaveDesk(channel: Channel): void {
    if (this.#desk !== channel) return;
    this.#unlook();
    this.#desk = undefined;
  }

  teach(event: TeacherEvent, channel: Channel): void {
    const madeAt: MadeAt = (place, mistake) => this.#places.get(place)?.sessions.madeAt(mistake);
    this.#do(this.room.teach(event, this.#now(), madeAt), channel);
  }

  /** Seats may go to these servers besides practice, as far as the server's policy lets anybody. */
  allow(targets: readonly ListedTarget[]): void {
    this.#do(this.room.allow(targets), this.#desk);
  }

  /** The teacher looks at one seat, or at none. */
  look(place: string | undefined, channel: Channel): void {
    this.#unlook();
    if (place === undefined) return;
    if (!this.room.seat(place)) return this.#say(channel, { kind: 'fault', reason: reason('room.noSeat') });
    this.#look = { seat: place, stop: () => undefined };
    this.#lookAnew();
  }

  /** Everybody sees this session of the teacher's; nobody's any more without it. */
  broadcast(session: Session | undefined, mode: BroadcastMode): void {
    const isOther = this.#broadcast?.session !== session?.id;
    if (isOther) {
      for (const at of this.#places.values()) this.#hide(at);
      this.#broadcast = session && {
        session: session.id,
        stream: new RoomStream(session.audience, { kind: 'broadcast' }),
      };
    }
    this.#do(this.room.broadcast(session && mode), this.#desk);
    if (isOther) for (const at of this.#places.values()) this.#show(at);
  }

  end(): void {
    this.#do(this.room.end(this.#now()), this.#desk);
  }

  /** Nothing of it is left. */
  dispose(): void {
    this.end();
    this.#wall.stop();
    for (const { sessions } of this.#places.values()) sessions.stop();
    this.#places.clear();
  }

  #do(effects: readonly Effect[], speaker: Channel | undefined): void {
    for (const effect of effects) this.#doOne(effect, speaker);
  }

  #doOne(effect: Effect, speaker: Channel | undefined): void {
    switch (effect.kind) {
      case 'room':
        return this.#tellRoom();
      case 'here':
        return this.#wall.rarely(() => this.#desk && this.#say(this.#desk, { kind: 'room', room: this.room.told }));
      case 'tile':
        return this.#wall.changed(effect.seat);
      case 'votes':
        return this.#wall.votes(() => this.#votes());
      case 'tell': {
        const channel = this.#places.get(effect.seat)?.channel;
        return channel && this.#say(channel, effect.message);
      }
      case 'gone':
        return this.#wall.gone(effect.seat);
      case 'out':
        return this.#out(effect.seat, effect.reason);
      case 'refused':
        return speaker && this.#say(speaker, { kind: 'fault', reason: effect.reason });
      case 'over':
        return this.#over();
    }
  }

  #tellRoom(): void {
    const text = writeRoomMessage({ kind: 'room', room: this.room.told });
    for (const { channel } of this.#places.values()) channel?.say(text);
    this.#desk?.say(text);
  }

  #out(place: string, why: Reason): void {
    const at = this.#place(place);
    this.#hide(at);
    at.channel?.out(why);
    delete at.channel;
    at.sessions.stop();
    if (this.#look?.seat === place) this.#unlook();
    this.#hands.gone(place);
  }

  #over(): void {
    this.#unlook();
    this.#broadcast = undefined;
    this.#wall.stop();
    this.#desk?.out(reason('room.ended'));
    this.#desk = undefined;
    this.#hands.over();
  }

  #votes(): void {
    const { votes } = this.room;
    if (votes && this.#desk) this.#say(this.#desk, { kind: 'votes', ...votes });
  }

  /** Shows the teacher's terminal to a seat, if it is shown. */
  #show(at: Place): void {
    if (this.#broadcast && at.channel && !at.stopBroadcast) {
      at.stopBroadcast = this.#broadcast.stream.sendTo(at.channel.way);
    }
  }

  #hide(at: Place): void {
    at.stopBroadcast?.();
    delete at.stopBroadcast;
  }

  #lookAnew(): void {
    const look = this.#look;
    if (!look) return;
    look.stop();
    look.stop = () => undefined;
    const audience = this.#places.get(look.seat)?.sessions.audience;
    if (!this.#desk) return;
    if (!audience) return this.#say(this.#desk, { kind: 'look', seat: look.seat, events: [], anew: true });
    look.stop = new RoomStream(audience, { kind: 'look', seat: look.seat }).sendTo(this.#desk.way);
  }

  #unlook(): void {
    this.#look?.stop();
    this.#look = undefined;
  }

  #place(place: string): Place {
    const known = this.#places.get(place);
    if (known) return known;
    const sessions = new SeatSessions(this.#limits.tileTurns, (isOther) => {
      this.#wall.changed(place);
      if (isOther && this.#look?.seat === place) this.#lookAnew();
    });
    const made: Place = { sessions };
    this.#places.set(place, made);
    return made;
  }

  #newWall(): WallSender {
    const seatTile = (place: string): Tile | undefined => {
      const seat = this.room.seat(place);
      return seat && this.#place(place).sessions.tile(seat, this.#now());
    };
    const clusters = (): readonly Cluster[] => {
      const nowMs = this.#now();
      return clustersOf(
        [...this.#places]
          .filter(([place]) => this.room.seat(place))
          .map(([seat, { sessions }]) => ({ seat, mistakes: sessions.mistakesNow(nowMs) })),
      );
    };
    return new WallSender(this.#limits, { tile: seatTile, clusters }, (text) => this.#desk?.say(text));
  }

  #say(channel: Channel, message: ToLearner | ToTeacher): void {
    channel.say(writeRoomMessage(message));
  }
}
