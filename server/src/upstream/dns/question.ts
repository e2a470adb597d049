// One question to one name server, over UDP and, where the answer does not fit, over TCP. The name server does the work
// (RFC 1034 §4.3.1, recursion desired); nothing is followed from here. A failure is a value.

import { randomInt } from 'node:crypto';
import { createSocket } from 'node:dgram';
import { connect, isIPv6 } from 'node:net';
import { decode, encode, RECURSION_DESIRED } from 'dns-packet';
import type { DecodedPacket } from 'dns-packet';
import { bare } from '@mailterm/shared/dns/bare';
import type { RecordType } from '@mailterm/shared/wire/lookup';
import type { NameServerPlace } from './nameServers.ts';

export interface Question {
  /** ASCII, with or without its final dot. */
  readonly name: string;
  readonly type: RecordType;
}

export interface QuestionBounds {
  readonly timeoutMs: number;
  /** The longest answer that is read. */
  readonly octetsMax: number;
}

export type Heard =
  | { readonly ok: true; readonly packet: DecodedPacket }
  | { readonly ok: false; readonly why: 'timeout' | 'unreachable' | 'unreadable' | 'tooLarge' };

/** What a datagram may hold without being cut on its way (DNS Flag Day 2020; RFC 6891 §6.2.5). */
const datagramOctets = 1_232;

/** Asks, and waits for the answer to this question. */
export async function ask(question: Question, server: NameServerPlace, bounds: QuestionBounds): Promise<Heard> {
  const deadlineMs = performance.now() + bounds.timeoutMs;
  const heard = await askByDatagram(question, server, bounds.timeoutMs);
  // RFC 7766 §5: what was cut is asked for again over TCP.
  if (!heard.ok || !heard.packet.flag_tc) return heard;
  return askByStream(question, server, { ...bounds, timeoutMs: Math.max(1, deadlineMs - performance.now()) });
}

function askByDatagram(question: Question, { address, port }: NameServerPlace, timeoutMs: number): Promise<Heard> {
  return new Promise((settle) => {
    const id = randomInt(65_536);
    const socket = createSocket(isIPv6(address) ? 'udp6' : 'udp4');
    const finish = (heard: Heard): void => {
      clearTimeout(timer);
      socket.removeAllListeners('message');
      socket.close();
      settle(heard);
    };
    const timer = setTimeout(() => finish({ ok: false, why: 'timeout' }), timeoutMs);
    socket.once('error', () => finish({ ok: false, why: 'unreachable' }));
    socket.on('message', (octets) => {
      const packet = read(octets);
      // Who does not repeat number and question has not answered it (RFC 5452 §3): go on listening.
      if (packet && isAnswerTo(packet, id, question)) finish({ ok: true, packet });
    });
    // Connected: the kernel drops what comes from elsewhere, and tells of a port where nobody listens.
    socket.connect(port, address, () => socket.send(write(id, question)));
  });
}

function askByStream(question: Question, server: NameServerPlace, bounds: QuestionBounds): Promise<Heard> {
  return new Promise((settle) => {
    const id = randomInt(65_536);
    const socket = connect({ host: server.address, port: server.port });
    let octets = Buffer.alloc(0);
    const finish = (heard: Heard): void => {
      clearTimeout(timer);
      socket.destroy();
      settle(heard);
    };
    const timer = setTimeout(() => finish({ ok: false, why: 'timeout' }), bounds.timeoutMs);
    socket.on('error', () => finish({ ok: false, why: 'unreachable' }));
    socket.on('end', () => finish({ ok: false, why: 'unreadable' }));
    socket.once('connect', () => {
      const said = write(id, question);
      // RFC 1035 §4.2.2: two octets of length stand before a message.
      const length = Buffer.alloc(2);
      length.writeUInt16BE(said.length);
      socket.write(Buffer.concat([length, said]));
    });
    socket.on('data', (more: Buffer) => {
      octets = Buffer.concat([octets, more]);
      if (octets.length < 2) return;
      const length = octets.readUInt16BE(0);
      if (length > bounds.octetsMax) return finish({ ok: false, why: 'tooLarge' });
      if (octets.length < 2 + length) return;
      const packet = read(octets.subarray(2, 2 + length));
      const isAnswer = packet !== undefined && isAnswerTo(packet, id, question);
      finish(isAnswer ? { ok: true, packet } : { ok: false, why: 'unreadable' });
    });
  });
}

function write(id: number, { name, type }: Question): Buffer {
  return encode({
    type: 'query',
    id,
    flags: RECURSION_DESIRED,
    questions: [{ name: bare(name), type: type as never }],
    additionals: [
      { type: 'OPT', name: '.', udpPayloadSize: datagramOctets, flags: 0, options: [], extendedRcode: 0 } as never,
    ],
  });
}

/** Undefined for what is no message. */
function read(octets: Buffer): DecodedPacket | undefined {
  try {
    return decode(octets);
  } catch {
    return undefined;
  }
}

function isAnswerTo(packet: DecodedPacket, id: number, { name, type }: Question): boolean {
  const [asked] = packet.questions ?? [];
  if (packet.type !== 'response' || packet.id !== id || asked === undefined) return false;
  return bare(asked.name).toLowerCase() === bare(name).toLowerCase() && asked.type === type;
}
