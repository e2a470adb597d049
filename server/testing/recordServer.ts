// A name server on loopback, over UDP and TCP, that answers with the records a test writes, or fails in the way it says.

import { createSocket } from 'node:dgram';
import { createServer } from 'node:net';
import type { AddressInfo, Socket } from 'node:net';
import { AUTHORITATIVE_ANSWER, decode, encode, RECURSION_AVAILABLE, TRUNCATED_RESPONSE } from 'dns-packet';
import type { Answer, Packet } from 'dns-packet';
import type { NameServerPlace } from '../src/upstream/dns/nameServers.ts';

/**
 * What is answered: records, an error by its number (RFC 1035 §4.1.1), or
 * - `silence`: nothing;
 * - `garbage`: octets that are no message, then nothing;
 * - `other`: the answer to another question, then nothing;
 * - `truncated`: over UDP only that it does not fit; over TCP the records that follow.
 */
export type Saying =
  | readonly Answer[]
  | { readonly rcode: number; readonly authority?: readonly Answer[] }
  | 'silence'
  | 'garbage'
  | 'other'
  | { readonly truncated: readonly Answer[] };

export interface RecordServer {
  readonly place: NameServerPlace;
  /** Questions so far, as `TYPE name` with `/tcp` where it came over TCP. */
  readonly asked: readonly string[];
  stop(): Promise<void>;
}

/** @param zone what is said to `TYPE name`; all else does not exist (RCODE 3) */
export async function startRecordServer(zone: Readonly<Record<string, Saying>>): Promise<RecordServer> {
  const asked: string[] = [];
  const open = new Set<Socket>();
  const tcp = createServer((socket) => {
    open.add(socket);
    socket.on('error', () => undefined);
    socket.on('data', (octets: Buffer) => {
      const said = answer(zone, octets.subarray(2), asked, '/tcp');
      if (!said) return;
      const length = Buffer.alloc(2);
      length.writeUInt16BE(said.length);
      // In two pieces, as a network may deliver it.
      socket.write(Buffer.concat([length, said.subarray(0, 3)]));
      setTimeout(() => socket.write(said.subarray(3)), 5);
    });
  });
  await new Promise<void>((resolve) => tcp.listen(0, '127.0.0.1', resolve));
  const { port } = tcp.address() as AddressInfo;
  const udp = createSocket('udp4');
  udp.on('message', (octets, from) => {
    const said = answer(zone, octets, asked, '');
    if (said) udp.send(said, from.port, from.address);
  });
  await new Promise<void>((resolve) => udp.bind(port, '127.0.0.1', resolve));
  return {
    place: { address: '127.0.0.1', port },
    asked,
    async stop() {
      for (const socket of open) socket.destroy();
      await Promise.all([
        new Promise<void>((resolve) => udp.close(() => resolve())),
        new Promise<void>((resolve) => tcp.close(() => resolve())),
      ]);
    },
  };
}

function answer(
  zone: Readonly<Record<string, Saying>>,
  octets: Buffer,
  asked: string[],
  way: '' | '/tcp',
): Buffer | undefined {
  const { id = 0, questions = [] } = decode(octets);
  const [question] = questions;
  if (!question) return undefined;
  const key = `${question.type} ${question.name.toLowerCase()}`;
  asked.push(`${key}${way}`);
  const said = zone[key] ?? { rcode: 3 };
  if (said === 'silence') return undefined;
  if (said === 'garbage') return Buffer.from('not a message');
  const packet: Packet = {
    type: 'response',
    id,
    flags: RECURSION_AVAILABLE | AUTHORITATIVE_ANSWER,
    questions: said === 'other' ? [{ type: 'A', name: 'other.example' }] : questions,
  };
  if (said === 'other') return encode(packet);
  if ('rcode' in said) {
    return encode({ ...packet, flags: (packet.flags ?? 0) | said.rcode, authorities: [...(said.authority ?? [])] });
  }
  if ('truncated' in said) {
    if (way === '') return encode({ ...packet, flags: (packet.flags ?? 0) | TRUNCATED_RESPONSE });
    return encode({ ...packet, answers: [...said.truncated] });
  }
  return encode({ ...packet, answers: [...said] });
}
