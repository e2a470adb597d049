// The WebSocket endpoint: frames in and out, and who may open one. One WebSocket carries one session. What a frame means
// is decided in shared/src/wire, what happens to a conversation in conversation.ts.

import type { IncomingMessage, Server } from 'node:http';
import type { Duplex } from 'node:stream';
import { reason } from '@mailterm/shared/reasons/reasons';
import type { Reason } from '@mailterm/shared/reasons/reasons';
import type { OwnerEvent } from '@mailterm/shared/transcript/event';
import { readClientMessage, writeMessage } from '@mailterm/shared/wire/codec';
import { decodeOctets, encodeOctets } from '@mailterm/shared/wire/frame';
import { subprotocol } from '@mailterm/shared/wire/messages';
import type { ServerMessage, WireEvent } from '@mailterm/shared/wire/messages';
import { WebSocketServer } from 'ws';
import type { RawData, WebSocket } from 'ws';
import { clientAddress } from '../config.ts';
import { visitorIn } from '../http/visitor.ts';
import { Admission } from './admission.ts';
import type { Gateway } from './admission.ts';
import { Run } from './run.ts';
import { Sessions } from './sessions.ts';
import type { SessionLog } from './sessions.ts';
import { reach } from '../upstream/destination.ts';

/** RFC 6455 §7.4.1: the session is over, or the server stops. */
const closeCodes = { ended: 1000, shutdown: 1001 } as const;

/**
 * Serves `BASE_PATH/ws` on an HTTP server.
 * @returns `close` tells every session that the server stops, and resolves when all sockets are closed
 */
export function attachGateway(server: Server, gateway: Gateway): { close(): Promise<void> } {
  const sockets = new WebSocketServer({
    noServer: true,
    maxPayload: gateway.limits.messageOctets,
    perMessageDeflate: false,
    handleProtocols: (offered) => (offered.has(subprotocol) ? subprotocol : false),
  });
  const sessions = new Sessions(gateway.node);
  const admission = new Admission(gateway);
  const runs = new Set<Run>();

  const upgrade = (request: IncomingMessage, socket: Duplex, head: Buffer): void => {
    const path = (request.url ?? '').split('?', 1)[0];
    if (path !== `${gateway.config.basePath}/ws`) return;
    const address = clientAddress(request, gateway.config);
    const why = admission.refuseUpgrade(request, address);
    if (why) {
      gateway.metrics.refused(why.id);
      return refuseUpgrade(socket, why);
    }
    sockets.handleUpgrade(request, socket, head, (webSocket) => {
      admission.enter(address, webSocket);
      sockets.emit('connection', webSocket, request);
      // A program without our cookie still gets a mailroom: the one of its address.
      const visitor = visitorIn(request.headers.cookie) ?? address;
      new Peer(webSocket, { gateway, admission, sessions, runs }, { address, visitor }).greet();
    });
  };
  server.on('upgrade', upgrade);
  const pulse = askForLife(sockets, gateway.limits.pingMs);

  return {
    async close() {
      clearInterval(pulse);
      server.off('upgrade', upgrade);
      for (const run of runs) run.input({ kind: 'ended', by: 'tool', reason: reason('close.shutdown') });
      for (const webSocket of sockets.clients) webSocket.close(closeCodes.shutdown);
      await new Promise<void>((resolve) => sockets.close(() => resolve()));
    },
  };
}

/** A laptop that was closed says no good-bye: who gives no sign of life (RFC 6455 §5.5.2) between two questions is gone. */
function askForLife(sockets: WebSocketServer, pingMs: number): NodeJS.Timeout {
  const alive = new WeakSet<WebSocket>();
  sockets.on('connection', (webSocket: WebSocket) => {
    alive.add(webSocket);
    webSocket.on('pong', () => alive.add(webSocket));
  });
  return setInterval(() => {
    for (const webSocket of sockets.clients) {
      if (!alive.delete(webSocket)) webSocket.terminate();
      else webSocket.ping();
    }
  }, pingMs).unref();
}

/** An HTTP answer with the reason, for who is not allowed to upgrade. */
function refuseUpgrade(socket: Duplex, why: Reason): void {
  const body = JSON.stringify({ error: why });
  socket.end(
    `HTTP/1.1 403 Forbidden\r\nContent-Type: application/json\r\nContent-Length: ${Buffer.byteLength(body)}\r\n` +
      `Connection: close\r\n\r\n${body}`,
  );
}

interface Surroundings {
  readonly gateway: Gateway;
  readonly admission: Admission;
  readonly sessions: Sessions;
  readonly runs: Set<Run>;
}

/** Where a visitor comes from, for limits, and which practice mailroom is theirs. */
interface Visitor {
  readonly address: string;
  readonly visitor: string;
}

/** One page on one WebSocket. */
class Peer {
  readonly #webSocket: WebSocket;
  readonly #around: Surroundings;
  readonly #who: Visitor;
  #run: Run | undefined;
  #log: SessionLog | undefined;
  #typedOctets = 0;

  constructor(webSocket: WebSocket, around: Surroundings, who: Visitor) {
    this.#webSocket = webSocket;
    this.#around = around;
    this.#who = who;
    webSocket.on('message', (data, isBinary) => {
      if (isBinary) this.#typed(toOctets(data));
      else this.#heard(Buffer.from(toOctets(data)).toString('utf8'));
    });
    // Without a listener an oversize frame would end the process; ws closes the socket with 1009 itself.
    webSocket.on('error', (error) => around.gateway.log.debug({ error: error.message }, 'WebSocket error'));
    webSocket.on('close', () => this.#run?.input({ kind: 'ended', by: 'client', reason: reason('close.pageGone') }));
  }

  greet(): void {
    const { version, config, limits } = this.#around.gateway;
    this.#say({ kind: 'hello', version, targets: config.targets, credit: limits.typedOctets });
  }

  #heard(text: string): void {
    const read = readClientMessage(text);
    if (!read.ok) return this.#fault(read.reason);
    const message = read.value;
    switch (message.kind) {
      case 'open':
        return void this.#open(message);
      case 'ack':
        return this.#run?.input({ kind: 'acked', octets: message.octets });
      case 'note':
        return this.#run?.input(
          message.turn === undefined
            ? { kind: 'noted', note: message.note }
            : { kind: 'noted', note: message.note, turn: message.turn },
        );
      case 'accept':
        return this.#run?.input({ kind: 'accepted' });
      case 'leave':
        return this.#run?.input({ kind: 'ended', by: 'client', reason: reason('close.client') });
    }
  }

  #typed(frame: Uint8Array): void {
    const read = decodeOctets(frame);
    if (!read.ok) return this.#fault(read.reason);
    const { from, offset, octets } = read.value;
    if (from !== 'client' || offset !== this.#typedOctets) return this.#fault(reason('wire.badFrame'));
    if (!this.#run) return this.#fault(reason('wire.noSession'));
    const { lineOctets } = this.#around.gateway.limits;
    if (octets.length > lineOctets) return this.#fault(reason('limit.lineOctets', { limit: lineOctets }));
    this.#typedOctets += octets.length;
    this.#run.input({ kind: 'typed', octets: Uint8Array.from(octets) });
  }

  async #open(message: Extract<ReturnType<typeof readClientMessage>, { ok: true }>['value'] & { kind: 'open' }) {
    if (this.#run) return this.#fault(reason('wire.sessionRunning'));
    const { gateway, admission, sessions, runs } = this.#around;
    const log = sessions.open(this.#who.address, (event) => this.#send(event));
    const count = gateway.metrics.session();
    const run = new Run(
      gateway.limits,
      (target, signal, onDial) =>
        reach(target, {
          practice: gateway.practice,
          config: gateway.config,
          visitor: this.#who.visitor,
          signal,
          onDial,
        }),
      {
        log: (atMs, fact) => {
          log.append(atMs, fact);
          count(fact);
        },
        credit: (octets) => this.#say({ kind: 'credit', octets }),
        fault: (why) => this.#fault(why),
        over: () => {
          sessions.close(log);
          runs.delete(run);
          this.#close(closeCodes.ended);
        },
      },
    );
    this.#run = run;
    this.#log = log;
    runs.add(run);
    const why = await admission.refuseSession(this.#who.address, sessions);
    if (!why) return run.open(message.target, message.dialect);
    run.input({ kind: 'open', target: message.target, startedMs: Date.now() });
    run.input({ kind: 'refused', reason: why });
  }

  #send(event: OwnerEvent): void {
    if (event.kind === 'octets') this.#sendOctets(event);
    else this.#say({ kind: 'event', event: event satisfies WireEvent });
  }

  #sendOctets(event: Parameters<typeof encodeOctets>[0]): void {
    if (this.#webSocket.readyState === this.#webSocket.OPEN) this.#webSocket.send(encodeOctets(event));
  }

  #say(message: ServerMessage): void {
    if (this.#webSocket.readyState === this.#webSocket.OPEN) this.#webSocket.send(writeMessage(message));
  }

  #fault(why: Reason): void {
    this.#around.gateway.log.info({ reason: why.id, session: this.#log?.id }, 'message refused');
    this.#say({ kind: 'fault', reason: why });
  }

  #close(code: number): void {
    this.#webSocket.close(code);
  }
}

function toOctets(data: RawData): Uint8Array {
  if (Array.isArray(data)) return Buffer.concat(data);
  return data instanceof ArrayBuffer ? new Uint8Array(data) : data;
}
