// The WebSocket endpoint: who may open one, its signs of life, and its end. What a page says on it is for peer.ts.

import type { IncomingMessage, Server } from 'node:http';
import type { Duplex } from 'node:stream';
import { reason } from '@mailterm/shared/reasons/reasons';
import type { Target } from '@mailterm/shared/transcript/event';
import { subprotocol } from '@mailterm/shared/wire/messages';
import { WebSocketServer } from 'ws';
import { Classrooms } from '../classroom/classrooms.ts';
import { attachRooms } from '../classroom/socket.ts';
import { clientAddress } from '../config.ts';
import { refuseUpgrade } from '../http/upgrades.ts';
import { ownerIn, visitorOf } from '../http/visitor.ts';
import { Admission } from './admission.ts';
import type { Gateway } from './admission.ts';
import { Observers } from './observers.ts';
import { Peer } from './peer.ts';
import { askForLife } from './pulse.ts';
import { Recorder } from '../recorder/recorder.ts';
import { destination } from '../upstream/destination.ts';
import { Sessions } from './session/sessions.ts';

/** RFC 6455 §7.4.1: the session is over, or the server stops. */
const closeCodes = { ended: 1000, shutdown: 1001 } as const;

/** A gateway that serves. */
export interface AttachedGateway {
  readonly observers: Observers;
  readonly classrooms: Classrooms;
  close(): Promise<void>;
}

/**
 * Serves `BASE_PATH/ws` and `BASE_PATH/room` on an HTTP server.
 * @returns `observers` makes sessions of connections to practice ports; `close` tells every session that the server stops, and resolves when all sockets are closed
 */
export function attachGateway(server: Server, gateway: Gateway): AttachedGateway {
  const sockets = new WebSocketServer({
    noServer: true,
    maxPayload: gateway.limits.messageOctets,
    perMessageDeflate: false,
    // Who floods us with messages gets one turn of the event loop for each, as everybody else does.
    allowSynchronousEvents: false,
    handleProtocols: (offered) => (offered.has(subprotocol) ? subprotocol : false),
  });
  const { contentOctets, keptMs, sessionsPerAddress: ended } = gateway.limits;
  const sessions = new Sessions(gateway.node, { contentOctets, keptMs, ended });
  const admission = new Admission(gateway);
  let closeCode: number = closeCodes.ended;
  const recorder = recorderOf(gateway);
  const classrooms = new Classrooms({ limits: gateway.limits, practice: gateway.practice.classes });
  const closeRooms = attachRooms(server, { gateway, admission, sessions, classrooms });
  const around = {
    gateway,
    classrooms,
    ...(recorder && { recorder }),
    admission,
    sessions,
    closeCode: () => closeCode,
  };

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
      const count = admission.enter(address, webSocket);
      sockets.emit('connection', webSocket, request);
      // A program without our cookie still gets a mailroom: the one of its address.
      const visitor = visitorOf(request, gateway.config);
      const owner = ownerIn(request);
      new Peer(webSocket, socket, around, { address, visitor, count, ...(owner !== undefined && { owner }) }).greet();
    });
  };
  server.on('upgrade', upgrade);
  const pulse = askForLife(sockets, gateway.limits.pingMs);

  return {
    observers: new Observers(around),
    classrooms,
    async close() {
      clearInterval(pulse);
      server.off('upgrade', upgrade);
      closeCode = closeCodes.shutdown;
      sessions.inputAll({ kind: 'ended', by: 'tool', reason: reason('close.shutdown') });
      const roomsClosed = closeRooms(closeCodes.shutdown);
      await recorder?.close(gateway.limits.shutdownMs / 2);
      for (const webSocket of sockets.clients) webSocket.close(closeCodes.shutdown);
      await new Promise<void>((resolve) => sockets.close(() => resolve()));
      await roomsClosed;
    },
  };
}

function recorderOf({ store, limits, log, metrics, practice }: Gateway): Recorder | undefined {
  const isPractice = (target: Target): boolean => destination(target, practice).kind === 'practice';
  return store && new Recorder({ store, limits, log, metrics, isPractice });
}
