// One page at one WebSocket: frames in, and out of them what happens to the session that the page has. What a frame means
// is decided in shared/src/wire, what happens to a conversation in conversation.ts, who has a session in sessions.ts.

import type { Duplex } from 'node:stream';
import { reason } from '@mailterm/shared/reasons/reasons';
import type { Reason } from '@mailterm/shared/reasons/reasons';
import { readClientMessage, writeMessage } from '@mailterm/shared/wire/codec';
import { decodeOctets } from '@mailterm/shared/wire/frame';
import type { ClientMessage, Role, ServerMessage } from '@mailterm/shared/wire/messages';
import type { WebSocket } from 'ws';
import type { Input } from './conversation/inputs.ts';
import { Hearing } from './hearing.ts';
import { startConversation } from './opening.ts';
import type { Surroundings, Visitor } from './opening.ts';
import { Outlet } from './session/outlet.ts';
import type { Source } from './session/outlet.ts';
import { Sender } from './session/sender.ts';
import type { Guest, Session } from './session/session.ts';

/** The session goes on through another WebSocket; codes from 4000 on are an application's own (RFC 6455 §7.4.2). */
const replacedCode = 4001;

/** RFC 6455 §7.4.1: what the WebSocket was for is done. */
const doneCode = 1000;

export class Peer implements Guest {
  page: string | undefined;
  readonly #sender: Sender;
  readonly #hearing: Hearing;
  readonly #around: Surroundings;
  readonly #who: Visitor;
  #session: Session | undefined;
  #ackedOctets = 0;

  /** @param socket what the WebSocket writes to */
  constructor(webSocket: WebSocket, socket: Duplex, around: Surroundings, who: Visitor) {
    this.#sender = new Sender(webSocket, socket);
    this.#around = around;
    this.#who = who;
    this.#hearing = new Hearing(webSocket, around.gateway, {
      heard: (text) => this.#heard(text),
      typed: (frame) => this.#typed(frame),
      left: () => this.#session?.leave(this),
    });
  }

  /** Says what this server is. */
  greet(): void {
    const { version, config, limits } = this.#around.gateway;
    this.say({ kind: 'hello', version, targets: config.targets, credit: limits.typedOctets, keptMs: limits.keptMs });
  }

  say(message: ServerMessage): void {
    if (message.kind === 'fault') this.#hearing.refused((why) => this.say({ kind: 'fault', reason: why }));
    if (this.#sender.isOpen) this.#sender.send({ binary: false, data: writeMessage(message) });
  }

  follow(role: Role, source: Source, at: number): Outlet {
    const { typedOctets = 0, creditOctets = 0, watchOnly = false, keepsEnded = true, recording } = this.#session ?? {};
    this.#ackedOctets = 0;
    const only = {
      ...(watchOnly && ({ watchOnly } as const)),
      ...(!keepsEnded && ({ kept: false } as const)),
      ...(role === 'owner' && recording && { recording: recording.id }),
    };
    this.say({ kind: 'attached', role, seq: at, typed: typedOctets, credit: creditOctets, ...only });
    return new Outlet(this.#sender, source, at);
  }

  replaced(): void {
    this.#session?.leave(this);
    this.#session = undefined;
    this.#fault(reason('wire.replaced'));
    this.#sender.close(replacedCode);
  }

  #heard(text: string): void {
    const read = readClientMessage(text);
    if (!read.ok) return this.#fault(read.reason);
    const message = read.value;
    switch (message.kind) {
      case 'open':
        return this.#open(message);
      case 'resume':
        return this.#resume(message);
      case 'take':
        return this.#session ? this.#session.take(this) : this.#fault(reason('wire.noSession'));
      case 'ack':
        return this.#acked(message.octets);
      case 'note': {
        const { note, turn } = message;
        return this.#input({ kind: 'noted', note, ...(turn !== undefined && { turn }) });
      }
      case 'accept':
        return this.#input({ kind: 'accepted', ...(message.by && { by: message.by }) });
      case 'keep':
        return this.#owned()?.keep(message.ended);
      case 'forget':
        return this.#forget(message);
      case 'leave':
        return this.#input({ kind: 'ended', by: 'client', reason: reason('close.client') });
    }
  }

  #open({ target, dialect, page, seat }: ClientMessage & { kind: 'open' }): void {
    if (this.#session) return this.#fault(reason('wire.sessionRunning'));
    const held = seat === undefined ? undefined : this.#around.classrooms.seatOf(seat);
    if (seat !== undefined && !held) return this.#fault(reason('room.seatGone'));
    const { roomSockets: limit } = this.#around.gateway.limits;
    if (held && this.#who.count?.moveTo(`room ${held.classroom.id}`, limit) === false) {
      return this.#fault(reason('limit.roomSockets', { limit }));
    }
    this.page = page;
    const { session, start } = startConversation(this.#around, this.#who, target, held);
    this.#session = session;
    this.say({ kind: 'session', id: session.id, token: session.token, keptMs: this.#around.gateway.limits.keptMs });
    session.admit(this, { seq: 0, watch: false });
    start(dialect);
  }

  #resume({ session: id, token, seq, page, watch = false }: ClientMessage & { kind: 'resume' }): void {
    if (this.#session) return this.#fault(reason('wire.sessionRunning'));
    const session = this.#around.sessions.find(id, token);
    if (!session) return this.#fault(reason('wire.sessionGone'));
    this.page = page;
    this.#session = session;
    session.admit(this, { seq, watch });
  }

  /** Said on a WebSocket of its own, so that the answer comes whatever becomes of the session's. */
  #forget({ session: id, token }: ClientMessage & { kind: 'forget' }): void {
    if (this.#session) return this.#fault(reason('wire.sessionRunning'));
    const session = this.#around.sessions.find(id, token);
    if (!session) return this.#fault(reason('wire.sessionGone'));
    if (session.watchOnly) return this.#fault(reason('wire.watchOnly'));
    session.forget((isWiped) => {
      if (isWiped) this.say({ kind: 'forgotten', session: id });
      else this.say({ kind: 'fault', reason: reason('recording.notDeleted') });
      this.#sender.close(doneCode);
    });
  }

  #typed(frame: Uint8Array): void {
    const read = decodeOctets(frame);
    if (!read.ok) return this.#fault(read.reason);
    const { from, offset, octets } = read.value;
    if (from !== 'client') return this.#fault(reason('wire.badFrame'));
    const session = this.#owned();
    if (!session) return;
    if (offset !== session.typedOctets) return this.#fault(reason('wire.badFrame'));
    const { lineOctets } = this.#around.gateway.limits;
    if (octets.length > lineOctets) return this.#fault(reason('limit.lineOctets', { limit: lineOctets }));
    session.typedOctets += octets.length;
    session.input({ kind: 'typed', octets: Uint8Array.from(octets) });
  }

  /** A page that begins anew acknowledges again what was acknowledged before it came; that says nothing new. */
  #acked(octets: number): void {
    const session = this.#owned();
    if (!session) return;
    const isOld = octets >= this.#ackedOctets && octets < session.ackedOctets;
    this.#ackedOctets = octets;
    if (!isOld) session.acked(octets);
  }

  #input(input: Input): void {
    this.#owned()?.input(input);
  }

  /** The session, if this page has it; else the page is told why nothing happens. */
  #owned(): Session | undefined {
    if (this.#session?.isOwnedBy(this) === true) return this.#session;
    this.#fault(reason(this.#session ? 'wire.watching' : 'wire.noSession'));
    return undefined;
  }

  #fault(why: Reason): void {
    this.#around.gateway.log.info({ reason: why.id, session: this.#session?.id }, 'message refused');
    this.say({ kind: 'fault', reason: why });
  }
}
