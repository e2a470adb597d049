// Signs of life of WebSockets: who gives none is gone.

import type { WebSocket, WebSocketServer } from 'ws';

/** A laptop that was closed says no good-bye: who gives no sign of life (RFC 6455 §5.5.2) between two questions is gone. */
export function askForLife(sockets: WebSocketServer, pingMs: number): NodeJS.Timeout {
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
