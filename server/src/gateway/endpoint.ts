// One WebSocket endpoint: who may open a WebSocket there, its signs of life, and its end. What a page says on it is for those
// who welcome it: peer.ts for sessions, ../classroom/roomPeer.ts for rooms.

import type { IncomingMessage, Server } from 'node:http';
import type { Duplex } from 'node:stream';
import { WebSocketServer } from 'ws';
import type { WebSocket } from 'ws';
import { clientAddress } from '../config.ts';
import { refuseUpgrade } from '../http/upgrades.ts';
import type { Admission, Gateway, SocketCount } from './admission.ts';

/** A page that has opened a WebSocket. */
export interface Arrival {
  readonly request: IncomingMessage;
  readonly address: string;
  /** How the WebSocket is counted. */
  readonly count: SocketCount;
}

export interface EndpointOptions {
  /** Below the base path, without a slash before it. */
  readonly path: string;
  readonly subprotocol: string;
  /** @param socket what the WebSocket writes to */
  readonly welcome: (webSocket: WebSocket, socket: Duplex, arrival: Arrival) => void;
}

/** An endpoint that serves. */
export interface Endpoint {
  /** Lets nobody in any more. */
  shut(): void;
  /** The same, and closes all WebSockets with a code; resolves when they are closed. */
  close(code: number): Promise<void>;
}

/** Serves `BASE_PATH/PATH` on an HTTP server. */
export function attachEndpoint(
  server: Server,
  { gateway, admission }: { readonly gateway: Gateway; readonly admission: Admission },
  { path, subprotocol, welcome }: EndpointOptions,
): Endpoint {
  const { config, limits, metrics } = gateway;
  const sockets = new WebSocketServer({
    noServer: true,
    maxPayload: limits.messageOctets,
    perMessageDeflate: false,
    // Who floods us with messages gets one turn of the event loop for each, as everybody else does.
    allowSynchronousEvents: false,
    handleProtocols: (offered) => (offered.has(subprotocol) ? subprotocol : false),
  });
  const upgrade = (request: IncomingMessage, socket: Duplex, head: Buffer): void => {
    if ((request.url ?? '').split('?', 1)[0] !== `${config.basePath}/${path}`) return;
    const address = clientAddress(request, config);
    const why = admission.refuseUpgrade(request, address);
    if (why) {
      metrics.refused(why.id);
      return refuseUpgrade(socket, why);
    }
    sockets.handleUpgrade(request, socket, head, (webSocket) => {
      const count = admission.enter(address, webSocket);
      sockets.emit('connection', webSocket, request);
      welcome(webSocket, socket, { request, address, count });
    });
  };
  server.on('upgrade', upgrade);
  const pulse = askForLife(sockets, limits.pingMs);
  const shut = (): void => {
    clearInterval(pulse);
    server.off('upgrade', upgrade);
  };
  return {
    shut,
    async close(code) {
      shut();
      for (const webSocket of sockets.clients) webSocket.close(code);
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
