// The owner's log of one session, as it travels: octets as they came, everything else encoded once, when it is appended,
// so that a page that comes back can be sent what it missed. Commands and replies stay to the end; of content (letters,
// listings) that the owner has acknowledged only the latest stays. Opens no socket.

import type { Side } from '@mailterm/shared/dialect';
import type {
  OctetsFact,
  OwnerEvent,
  OwnerFact,
  ReadingFact,
  Stamp,
  TrimFact,
} from '@mailterm/shared/transcript/event';
import { readServerMessage, writeMessage } from '@mailterm/shared/wire/codec';
import { encodeHeader, encodeOctets } from '@mailterm/shared/wire/frame';
import type { OctetsEvent } from '@mailterm/shared/wire/frame';
import type { WireEvent } from '@mailterm/shared/wire/messages';
import type { Source } from './outlet.ts';
import type { Message } from './sender.ts';
import { Fifo } from './fifo.ts';

/** What keeping an event takes beside its octets, about: a page may type octet by octet. */
const eventOctets = 150;

/** An event: octets as they came, anything else as the text frame that it travels in; what was trimmed may still grow. */
type Frame = string | OctetsEvent | TrimEvent;

type TrimEvent = Stamp & TrimFact;

/** Octets from here on are sent as they are, behind their header; fewer are copied to it. */
const longOctets = 4096;

/** A stretch of one side's stream, with the event that brought it or read it. */
interface Stretch extends Stamp {
  readonly from: Side;
  readonly start: number;
  readonly end: number;
  /** Octets of both sides in the log up to here. */
  readonly sum: number;
}

/** What is known of one side, to tell which of its events are content and nothing else. */
interface SideOfLog {
  /** Pieces that no reading has covered whole. */
  readonly unread: Fifo<Stretch>;
  /** Readings of content, oldest first, until they are trimmed or known to stay. */
  readonly readings: Fifo<Stretch & { readonly turn: number; readonly length: number }>;
  /** Where the content began that is being read. */
  contentStart: number | undefined;
  /** The latest run of pieces that were left out. */
  trim: TrimEvent | undefined;
}

/** One session's log. */
export class Journal implements Source {
  readonly #contentOctetsMax: number;
  /** By the event's number; undefined where one was trimmed. */
  readonly #frames: (Frame | undefined)[] = [];
  readonly #sides: Record<Side, SideOfLog> = { client: newSide(), server: newSide() };
  /** Pieces that hold nothing but content, oldest first. */
  readonly #content = new Fifo<Stretch>();
  #contentOctets = 0;
  #keptOctets = 0;
  #sumOctets = 0;
  #ackedOctets = 0;
  /** One past the last event that was trimmed. */
  #trimmedTo = 0;

  /** @param contentOctetsMax how much acknowledged content is kept, its readings included */
  constructor(contentOctetsMax: number) {
    this.#contentOctetsMax = contentOctetsMax;
  }

  /** The number of the next event. */
  get length(): number {
    return this.#frames.length;
  }

  /** What the log takes beside content, in octets. */
  get keptOctets(): number {
    return this.#keptOctets;
  }

  /** The event of a number, unless it was trimmed. */
  read(seq: number): { readonly message?: Message; readonly next: number } {
    const frame = this.#frames[seq];
    const next = seq + 1;
    if (frame === undefined) return { next };
    if (typeof frame === 'string') return { message: { binary: false, data: frame }, next };
    if (frame.kind === 'trim') return { message: { binary: false, data: writeEvent(frame) }, next };
    if (frame.octets.length < longOctets) return { message: { binary: true, data: encodeOctets(frame) }, next };
    return { message: { binary: true, head: encodeHeader(frame), data: frame.octets }, next };
  }

  /** The event to go on from for who wants `seq` next: 0 where what it lacks is no longer there. */
  start(seq: number): number {
    return seq > this.length || seq < this.#trimmedTo ? 0 : seq;
  }

  /** Numbers a fact and keeps it. */
  append(atMs: number, fact: OwnerFact): OwnerEvent {
    const event: OwnerEvent = { seq: this.#frames.length, atMs, ...fact };
    if (event.kind === 'octets') {
      this.#frames.push(event);
      this.#crossed(event);
    } else {
      const frame = writeEvent(event);
      this.#frames.push(frame);
      this.#keptOctets += frame.length + eventOctets;
      if (event.kind === 'reading') this.#cover(event, frame.length + eventOctets);
    }
    return event;
  }

  /** The owner holds this many octets of both sides. */
  acked(octets: number): void {
    this.#ackedOctets = Math.max(this.#ackedOctets, octets);
    this.#trim();
  }

  /** All events, read back from their frames. */
  *events(): Generator<OwnerEvent> {
    for (const frame of this.#frames) if (frame !== undefined) yield eventIn(frame);
  }

  #crossed({ seq, atMs, from, offset, octets }: Stamp & OctetsFact): void {
    this.#sumOctets += octets.length;
    this.#keptOctets += octets.length + eventOctets;
    const end = offset + octets.length;
    this.#sides[from].unread.push({ seq, atMs, from, start: offset, end, sum: this.#sumOctets });
  }

  /** A unit is read: pieces that lie within content as a whole may go some day, the others stay. */
  #cover({ seq, atMs, from, turn, start, end, reading }: Stamp & ReadingFact, length: number): void {
    const side = this.#sides[from];
    const isContent = reading.spans.some(({ kind }) => kind === 'content');
    if (!isContent) side.contentStart = undefined;
    else {
      side.contentStart ??= start;
      side.readings.push({ seq, atMs, from, turn, start, end, length, sum: this.#sumOctets });
      this.#mayGo(length);
    }
    for (let piece = side.unread.first; piece && piece.end <= end; piece = side.unread.first) {
      side.unread.shift();
      if (side.contentStart === undefined || piece.start < side.contentStart) continue;
      this.#content.push(piece);
      this.#mayGo(piece.end - piece.start + eventOctets);
    }
    this.#trim();
  }

  #mayGo(octets: number): void {
    this.#keptOctets -= octets;
    this.#contentOctets += octets;
  }

  #trim(): void {
    while (this.#contentOctets > this.#contentOctetsMax) {
      const piece = this.#content.first;
      if (!piece || piece.sum > this.#ackedOctets) return;
      this.#content.shift();
      this.#leaveOut(piece);
      this.#leaveOutReadings(this.#sides[piece.from]);
    }
  }

  /** What is left out in one run is one event, in the place of the first one. */
  #leaveOut({ seq, atMs, from, start, end }: Stretch): void {
    const side = this.#sides[from];
    const octets = end - start;
    this.#drop(seq, octets + eventOctets);
    const before = side.trim;
    if (before && before.offset + before.octets === start) side.trim = { ...before, octets: before.octets + octets };
    else side.trim = { seq, atMs, kind: 'trim', from, turn: this.#turnAt(side, start), offset: start, octets };
    this.#frames[side.trim.seq] = side.trim;
  }

  /** The turn of a position in content. Readings of what lies before it are of pieces that stay, and stay, too. */
  #turnAt({ readings }: SideOfLog, position: number): number {
    for (let reading = readings.first; reading && reading.end <= position; reading = readings.first) {
      readings.shift();
      this.#mayGo(-reading.length);
    }
    return readings.first?.turn ?? 0;
  }

  /** Readings of what is no longer there go, too, once the owner has surely got them. */
  #leaveOutReadings({ trim, readings }: SideOfLog): void {
    if (!trim) return;
    const trimmedTo = trim.offset + trim.octets;
    for (let reading = readings.first; reading && reading.end <= trimmedTo; reading = readings.first) {
      if (reading.sum >= this.#ackedOctets) return;
      readings.shift();
      if (reading.start >= trim.offset) this.#drop(reading.seq, reading.length);
      else this.#mayGo(-reading.length);
    }
  }

  #drop(seq: number, octets: number): void {
    this.#frames[seq] = undefined;
    this.#contentOctets -= octets;
    this.#trimmedTo = Math.max(this.#trimmedTo, seq + 1);
  }
}

function newSide(): SideOfLog {
  return { unread: new Fifo(), readings: new Fifo(), contentStart: undefined, trim: undefined };
}

function writeEvent(event: WireEvent): string {
  return writeMessage({ kind: 'event', event });
}

function eventIn(frame: Frame): OwnerEvent {
  if (typeof frame !== 'string') return frame;
  const read = readServerMessage(frame);
  if (read.ok && read.value.kind === 'event') return read.value.event;
  throw new Error('Cannot read a frame of our own journal');
}
