// Whatever is sent to the practice server, in whatever pieces, over TLS or not: it answers with replies that its own
// dialect understands, it ends when the client ends, it never shows one visitor what belongs to another.

import type { Duplex } from 'node:stream';
import { connect as connectTls } from 'node:tls';
import { dialects } from '@mailterm/shared/dialects/index';
import { ConversationReader } from '@mailterm/shared/reader';
import type { ReadUnit } from '@mailterm/shared/reader';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Dialog } from '../../testing/dialog.ts';
import { fuzzPreludes, fuzzWords } from '../../testing/fuzzWords.ts';
import { createPractice } from './index.ts';
import { openPracticeTls } from './listening/certificate.ts';
import { personas } from './personas/index.ts';
import { speaks } from './personas/persona.ts';
import type { Persona } from './personas/persona.ts';
import { services } from './zone.ts';
import type { Service } from './zone.ts';

const thorough = process.env['MAILTERM_THOROUGH'] === '1';
const numRuns = thorough ? 150 : 25;
const patienceMs = 5000;

const practice = createPractice({ tls: await openPracticeTls(undefined, { warn: () => undefined }) });

const marker = 'Nobody-but-Anna-may-read-this';
/** What hostile lines look like, one character for each octet. */
const noise = fc.oneof(
  fc.string({ maxLength: 60 }),
  fc.string({ unit: 'binary', maxLength: 20 }).map((text) => Buffer.from(text, 'utf8').toString('latin1')),
  fc.integer({ min: 500, max: 20_000 }).map((length) => 'x'.repeat(length)),
);
const lineEnd = fc.constantFrom('\r\n', '\r\n', '\r\n', '\r\n', '\n', '\r', '');

/** Octets for a protocol, and where they are cut. */
function traffic(
  persona: Persona,
  protocol: Service['protocol'],
): fc.Arbitrary<{ octets: string; cuts: readonly number[] }> {
  // RFC 3030 §2: who sends BDAT to a server that does not offer it has its octets read as commands, and cannot know.
  const chunks = persona.smtp?.extensions.includes('CHUNKING') ?? false;
  const words = fuzzWords[protocol].filter((word) => chunks || !word.startsWith('BDAT'));
  const line = fc.oneof({ weight: 6, arbitrary: fc.constantFrom(...words) }, { weight: 1, arbitrary: noise });
  const lines = fc.array(fc.tuple(line, lineEnd), { maxLength: 30 }).map((parts) => parts.flat().join(''));
  const prelude = fc
    .constantFrom(...fuzzPreludes[protocol])
    .map((opening) => opening.map((word) => `${word}\r\n`).join(''));
  return fc.record({
    octets: fc.tuple(prelude, lines).map((parts) => parts.join('')),
    cuts: fc.array(fc.nat(2000), { maxLength: 12 }),
  });
}

/** One connection of a hostile client, as its own dialect reads it. */
class Hostile {
  readonly #stream: Duplex;
  readonly #reader: ConversationReader;
  readonly #units: ReadUnit[] = [];
  readonly #closed: Promise<void>;
  /** Behind the go-ahead for TLS nothing in clear means anything. */
  #isOver = false;
  heard = '';

  constructor(host: string, { port, protocol, tls }: Service, visitor: string) {
    const stream = practice.connect({ host, port }, visitor);
    if (stream === undefined) throw new Error(`Cannot connect: nobody listens on port ${port}`);
    this.#stream = tls ? connectTls({ socket: stream, rejectUnauthorized: false }) : stream;
    this.#reader = new ConversationReader(dialects[protocol].begin());
    this.#stream.on('error', () => undefined);
    this.#stream.on('data', (octets: Buffer) => this.#read('server', octets));
    this.#closed = new Promise((resolve) => stream.once('close', () => resolve()));
  }

  get units(): readonly ReadUnit[] {
    return this.#units;
  }

  /** Sends octets in pieces, ends, and waits until the server has ended, too. */
  async send(octets: string, cuts: readonly number[]): Promise<void> {
    const places = [...new Set([0, octets.length, ...cuts.map((cut) => cut % (octets.length + 1))])].sort(
      (a, b) => a - b,
    );
    for (const [i, place] of places.entries()) {
      const piece = Buffer.from(octets.slice(place, places[i + 1]), 'latin1');
      if (piece.length === 0 || this.#stream.destroyed || this.#stream.writableEnded) continue;
      this.#read('client', piece);
      this.#stream.write(piece);
      if (i % 3 === 0) await new Promise(setImmediate);
    }
    this.#stream.end();
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<never>((_, reject) => {
      timer = setTimeout(() => reject(new Error(`The server has not ended after ${patienceMs} ms`)), patienceMs);
    });
    await Promise.race([this.#closed, late]).finally(() => clearTimeout(timer));
  }

  #read(from: 'client' | 'server', octets: Buffer): void {
    if (from === 'server') this.heard += octets.toString('latin1');
    if (this.#isOver) return;
    const units = this.#reader.push(from, octets);
    this.#units.push(...units);
    this.#isOver = units.some(({ reading }) => reading.effects.some(({ kind }) => kind === 'startTls'));
  }
}

/** What is wrong with the replies of a conversation. */
function problemsOf(units: readonly ReadUnit[]): readonly string[] {
  const replies = units.filter(({ from }) => from === 'server');
  const problems = replies.flatMap(({ reading, octets }) => {
    const words = Buffer.from(octets).toString('latin1').slice(0, 100);
    const unknown = reading.spans.filter(({ kind }) => kind === 'unknown').map(({ id }) => id);
    // RFC 5321 §2.4, RFC 1939 §3, RFC 9051 §9: what is no letter is printable, so nothing a client typed can act on a terminal.
    const controls = reading.spans
      .filter(({ kind, start, end }) => kind !== 'content' && hasControl(octets.subarray(start, end)))
      .map(({ id }) => `control in ${id}`);
    const odd = reading.oddities.filter(({ by }) => by === 'server').map(({ id }) => id);
    return [...unknown, ...controls, ...odd].map((id) => `${id}: ${words}`);
  });
  const last = replies.at(-1)?.reading;
  // RFC 9051 §7.6: behind a + the command goes on; the client may have ended there.
  return last?.complete === false && last.replyClass !== 'goOn' ? [...problems, 'the last reply has no end'] : problems;
}

/** True when there is a control character other than the ends of lines and tabs. */
function hasControl(octets: Uint8Array): boolean {
  return octets.some((octet) => (octet < 0x20 && octet !== 9 && octet !== 10 && octet !== 13) || octet === 0x7f);
}

/** Where this persona can be reached. */
const servicesOf = (persona: Persona): readonly Service[] =>
  services.filter((service) => {
    const stream = practice.connect({ host: persona.hostNames[0], port: service.port }, 'nobody');
    stream?.destroy();
    return stream !== undefined && speaks(persona, service.protocol);
  });

let visitors = 0;
const newVisitor = (): string => `visitor-${(visitors += 1)}`;

/** A letter that is hard to send: lone dots, a line that looks like a reply, eight bits, no line end before the dot. */
const awkward = 'Subject: \xe5\x8c\x97\r\n\r\n..\r\n...\r\n-ERR x\r\na OK x\r\n* BYE\r\n)\r\n.';

/** Everybody's mailboxes have a letter that is hard to send. */
async function deliver(visitor: string, letter: string): Promise<Dialog> {
  const smtp = new Dialog(practice.connect({ host: 'practice', port: 25 }, visitor));
  await smtp.sayAll('EHLO pc.example.test', 'MAIL FROM:<a@b.test>', 'RCPT TO:<team@practice.test>', 'DATA');
  expect(await smtp.say(letter)).toEqual([expect.stringMatching(/^250 /)]);
  return smtp;
}

/** Anna has mail that nobody else may see, by every way in that there is. */
async function plantMarkers(): Promise<void> {
  // The connection stays open, so that the room is not forgotten.
  await deliver('anna', `Subject: ${marker}\r\n\r\n${marker}\r\n.`);
  const imap = practice.connect({ host: 'practice', port: 143 }, 'anna');
  if (imap === undefined) return;
  const dialog = new Dialog(imap);
  const text = `Subject: ${marker}\r\n\r\n${marker}`;
  await dialog.sayAll('a LOGIN alice practice-code', `a CREATE ${marker}`, `a APPEND INBOX {${text.length}}`);
  expect((await dialog.say(text)).at(-1)).toMatch(/^a OK/);
}

describe.each(personas.map((persona) => [persona.id, persona] as const))('hostile octets to %s', (_id, persona) => {
  it.each(servicesOf(persona).map((service) => [service.port, service] as const))(
    'on port %i are answered with replies, and with nobody else’s mail',
    async (_port, service) => {
      await plantMarkers();
      await fc.assert(
        fc.asyncProperty(traffic(persona, service.protocol), async ({ octets, cuts }) => {
          const visitor = newVisitor();
          if (service.protocol !== 'smtp') (await deliver(visitor, awkward)).stream.destroy();
          const hostile = new Hostile(persona.hostNames[0], service, visitor);
          await hostile.send(octets, cuts);
          expect(problemsOf(hostile.units)).toEqual([]);
          expect(hostile.heard).not.toContain(marker);
        }),
        { numRuns },
      );
    },
    60_000,
  );
});
