// The gateway as it serves: its endpoints for sessions and rooms, what stands behind both, and its end.

import type { Server } from 'node:http';
import { reason } from '@mailterm/shared/reasons/reasons';
import type { Target } from '@mailterm/shared/transcript/event';
import { subprotocol } from '@mailterm/shared/wire/messages';
import { roomSubprotocol } from '@mailterm/shared/wire/room/messages';
import { Classrooms } from '../classroom/classrooms.ts';
import { RoomPeer } from '../classroom/roomPeer.ts';
import { ownerIn, visitorOf } from '../http/visitor.ts';
import { Admission } from './admission.ts';
import type { Gateway } from './admission.ts';
import { attachEndpoint } from './endpoint.ts';
import { Observers } from './observers.ts';
import { Peer } from './peer.ts';
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
  const { contentOctets, keptMs, sessionsPerAddress: ended } = gateway.limits;
  const sessions = new Sessions(gateway.node, { contentOctets, keptMs, ended });
  const admission = new Admission(gateway);
  let closeCode: number = closeCodes.ended;
  const recorder = recorderOf(gateway);
  const classrooms = new Classrooms({ limits: gateway.limits, practice: gateway.practice.classes });
  const around = {
    gateway,
    classrooms,
    ...(recorder && { recorder }),
    admission,
    sessions,
    closeCode: () => closeCode,
  };

  const pages = attachEndpoint(server, around, {
    path: 'ws',
    subprotocol,
    welcome(webSocket, socket, { request, address, count }) {
      // A program without our cookie still gets a mailroom: the one of its address.
      const visitor = visitorOf(request, gateway.config);
      const owner = ownerIn(request);
      new Peer(webSocket, socket, around, { address, visitor, count, ...(owner !== undefined && { owner }) }).greet();
    },
  });
  const rooms = attachEndpoint(server, around, {
    path: 'room',
    subprotocol: roomSubprotocol,
    welcome: (webSocket, socket, who) => void new RoomPeer(webSocket, socket, around, who),
  });

  return {
    observers: new Observers(around),
    classrooms,
    async close() {
      pages.shut();
      closeCode = closeCodes.shutdown;
      sessions.inputAll({ kind: 'ended', by: 'tool', reason: reason('close.shutdown') });
      const roomsClosed = rooms.close(closeCode);
      await recorder?.close(gateway.limits.shutdownMs / 2);
      await pages.close(closeCode);
      await roomsClosed;
      classrooms.close();
    },
  };
}

function recorderOf({ store, limits, log, metrics, practice }: Gateway): Recorder | undefined {
  const isPractice = (target: Target): boolean => destination(target, practice).kind === 'practice';
  return store && new Recorder({ store, limits, log, metrics, isPractice });
}
