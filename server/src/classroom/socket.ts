// The WebSocket endpoint of rooms: who may open one, and its end. What a page says on it is for roomPeer.ts.

import type { IncomingMessage, Server } from 'node:http';
import type { Duplex } from 'node:stream';
import { roomSubprotocol } from '@mailterm/shared/wire/room/messages';
import { WebSocketServer } from 'ws';
import { clientAddress } from '../config.ts';
import type { Admission, Gateway } from '../gateway/admission.ts';
import { askForLife } from '../gateway/pulse.ts';
import type { Sessions } from '../gateway/session/sessions.ts';
import { refuseUpgrade } from '../http/upgrades.ts';
import type { Classrooms } from './classrooms.ts';
import { RoomPeer } from './roomPeer.ts';

export interface RoomSurroundings {
  readonly gateway: Gateway;
  readonly admission: Admission;
  readonly sessions: Sessions;
  readonly classrooms: Classrooms;
}

/**
 * Serves `BASE_PATH/room` on an HTTP server.
 * @returns what closes all its WebSockets with a code, and resolves when they are closed
 */
export function attachRooms(server: Server, around: RoomSurroundings): (code: number) => Promise<void> {
  const { gateway, admission, classrooms } = around;
  const sockets = new WebSocketServer({
    noServer: true,
    maxPayload: gateway.limits.messageOctets,
    perMessageDeflate: false,
    allowSynchronousEvents: false,
    handleProtocols: (offered) => (offered.has(roomSubprotocol) ? roomSubprotocol : false),
  });
  const upgrade = (request: IncomingMessage, socket: Duplex, head: Buffer): void => {
    const path = (request.url ?? '').split('?', 1)[0];
    if (path !== `${gateway.config.basePath}/room`) return;
    const address = clientAddress(request, gateway.config);
    const why = admission.refuseUpgrade(request, address);
    if (why) {
      gateway.metrics.refused(why.id);
      return refuseUpgrade(socket, why);
    }
    sockets.handleUpgrade(request, socket, head, (webSocket) => {
      const count = admission.enter(address, webSocket);
      sockets.emit('connection', webSocket, request);
      new RoomPeer(webSocket, socket, around, { address, count }).listen();
    });
  };
  server.on('upgrade', upgrade);
  const pulse = askForLife(sockets, gateway.limits.pingMs);
  return async (code) => {
    clearInterval(pulse);
    server.off('upgrade', upgrade);
    for (const webSocket of sockets.clients) webSocket.close(code);
    await new Promise<void>((resolve) => sockets.close(() => resolve()));
    classrooms.close();
  };
}
