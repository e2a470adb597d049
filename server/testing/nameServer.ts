// A DNS server on loopback with a zone that a test writes, and a resolver that asks it: names really cross a socket, and
// every question is counted. It answers over UDP, one address family at a time, as a resolver asks.

import { createSocket } from 'node:dgram';
import { Resolver } from 'node:dns/promises';
import { isIP } from 'node:net';
import { decode, encode, RECURSION_AVAILABLE, RECURSION_DESIRED } from 'dns-packet';
import type { Answer } from 'dns-packet';
import type { Lookup } from '../src/upstream/resolve.ts';

/**
 * What a name leads to, one entry for each time it is asked: addresses, or another name. The last entry holds for ever.
 * `[['8.8.8.8'], ['127.0.0.1']]` is a name that is rebound after its first answer.
 */
export type Zone = ReadonlyMap<string, readonly (readonly string[])[]>;

export interface NameServer {
  readonly lookup: Lookup;
  /** Questions about a name so far, A and AAAA apart. */
  asked(name: string): number;
  stop(): Promise<void>;
}

/** Starts the server. */
export async function startNameServer(zone: Zone): Promise<NameServer> {
  const counts = new Map<string, number>();
  const socket = createSocket('udp4');
  socket.on('message', (octets, from) => {
    const packet = decode(octets);
    const [question] = packet.questions ?? [];
    if (!question) return;
    const key = `${question.type} ${question.name.toLowerCase()}`;
    const round = counts.get(key) ?? 0;
    counts.set(key, round + 1);
    const answers = answersTo(zone, question.name.toLowerCase(), question.type, round);
    socket.send(
      encode({
        type: 'response',
        id: packet.id ?? 0,
        // RFC 1035 §4.1.1: 3 is "name error".
        flags: RECURSION_DESIRED | RECURSION_AVAILABLE | (answers === undefined ? 3 : 0),
        questions: packet.questions ?? [],
        answers: answers ?? [],
      }),
      from.port,
      from.address,
    );
  });
  await new Promise<void>((resolve) => socket.bind(0, '127.0.0.1', resolve));
  const resolver = new Resolver();
  resolver.setServers([`127.0.0.1:${socket.address().port}`]);
  return {
    lookup: async (name) => {
      const families = await Promise.allSettled([resolver.resolve4(name), resolver.resolve6(name)]);
      const found = families.flatMap((family) => (family.status === 'fulfilled' ? family.value : []));
      const [first] = families;
      if (found.length === 0 && first.status === 'rejected') throw first.reason;
      return found;
    },
    asked: (name) => (counts.get(`A ${name}`) ?? 0) + (counts.get(`AAAA ${name}`) ?? 0),
    stop: () => new Promise((resolve) => socket.close(() => resolve())),
  };
}

function answersTo(zone: Zone, name: string, type: string, round: number): Answer[] | undefined {
  const answers: Answer[] = [];
  // RFC 1034 §3.6.2: an alias leads on, and the server puts what it leads to into the same answer.
  for (let at = name, links = 0; links < 8; links++) {
    const rounds = zone.get(at);
    const values = rounds?.[Math.min(round, rounds.length - 1)];
    if (!values) return links === 0 ? undefined : answers;
    const alias = values.find((value) => isIP(value) === 0);
    for (const value of values) {
      if (isIP(value) === 4 && type === 'A') answers.push({ type: 'A', name: at, ttl: 0, data: value });
      if (isIP(value) === 6 && type === 'AAAA') answers.push({ type: 'AAAA', name: at, ttl: 0, data: value });
    }
    if (alias === undefined) return answers;
    answers.push({ type: 'CNAME', name: at, ttl: 0, data: alias });
    at = alias;
  }
  return answers;
}
