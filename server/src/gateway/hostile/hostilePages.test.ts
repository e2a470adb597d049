// Pages that say what no page should: frames that are none, fields that are wrong, things in the wrong order. Each gets its
// reason, the process stays up, and a session beside theirs does not notice.

import { once } from 'node:events';
import { connect } from 'node:net';
import fc from 'fast-check';
import { reasonIds } from '@mailterm/shared/reasons/reasons';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { expectCalm } from '../../../testing/calm.ts';
import { opcodes, openRawPage, webSocketFrame, webSocketRequest } from '../../../testing/rawPage.ts';
import { startProcess } from '../../../testing/startProcess.ts';
import type { RunningProcess } from '../../../testing/startProcess.ts';
import { pause, Witness } from '../../../testing/witness.ts';

let server: RunningProcess;

beforeAll(async () => {
  server = await startProcess({ connectsPerMinute: 10_000, sessionsPerAddress: 1_000, faults: 1_000_000 });
}, 30_000);

afterAll(() => server.stop());

/** A page with a session at the practice server that has greeted. */
async function inSession(): Promise<Witness> {
  const page = await Witness.open(server.url, { host: 'practice', port: 25 });
  await page.until(() => page.serverOctets > 0);
  return page;
}

/** A frame of octets with any header. */
function frame({ seq = 0, from = 0, reserved = 0, atMs = 0, offset = 0, octets = 'NOOP\r\n' }): Buffer {
  const header = Buffer.alloc(20);
  header.writeUInt32BE(seq, 0);
  header.writeUInt8(from, 4);
  header.writeUInt8(reserved, 6);
  header.writeUInt32BE(atMs, 8);
  header.writeDoubleBE(offset, 12);
  return Buffer.concat([header, Buffer.from(octets)]);
}

describe('a message in a session', () => {
  it.each<readonly [string, string | Uint8Array, string]>([
    ['that is no JSON', '{', 'wire.notJson'],
    ['that is a list', '[]', 'wire.malformed'],
    ['that is nothing', 'null', 'wire.malformed'],
    ['without a kind', '{}', 'wire.unknownKind'],
    ['whose kind is an object', '{"kind":{"toString":1}}', 'wire.unknownKind'],
    ['whose kind is inherited', '{"kind":"__proto__"}', 'wire.unknownKind'],
    [
      'that opens once more',
      '{"kind":"open","target":{"host":"practice","port":25,"security":"plain"}}',
      'wire.sessionRunning',
    ],
    ['that opens nothing', '{"kind":"open"}', 'wire.badField'],
    ['that opens port 0', '{"kind":"open","target":{"host":"practice","port":0,"security":"plain"}}', 'wire.badField'],
    ['that resumes without a token', '{"kind":"resume","session":"n1-x","seq":0}', 'wire.badField'],
    ['that resumes within a session', '{"kind":"resume","session":"n1-x","token":"x","seq":0}', 'wire.sessionRunning'],
    ['that acknowledges less than nothing', '{"kind":"ack","octets":-1}', 'wire.badField'],
    ['that acknowledges no number', '{"kind":"ack","octets":null}', 'wire.badField'],
    ['that acknowledges half an octet', '{"kind":"ack","octets":0.5}', 'wire.badField'],
    ['that acknowledges 2^60 octets', '{"kind":"ack","octets":1152921504606846976}', 'wire.badField'],
    ['with a note that is a sentence', '{"kind":"note","note":"my password is"}', 'wire.badField'],
    ['with a note to turn -1', '{"kind":"note","note":"a","turn":-1}', 'wire.badField'],
    ['that accepts what nobody asked', '{"kind":"accept"}', 'wire.nothingAsked'],
    ['of no octets', frame({ octets: '' }), 'wire.badFrame'],
    ['shorter than its header', new Uint8Array(19), 'wire.badFrame'],
    ['of octets from the server', frame({ from: 1 }), 'wire.badFrame'],
    ['of octets from somebody else', frame({ from: 2 }), 'wire.badFrame'],
    ['with bits that are reserved', frame({ reserved: 1 }), 'wire.badFrame'],
    ['that leaves octets out', frame({ offset: 1 }), 'wire.badFrame'],
    ['at no offset', frame({ offset: Number.NaN }), 'wire.badFrame'],
    ['at an offset below zero', frame({ offset: -6 }), 'wire.badFrame'],
  ])('%s is refused, and the session goes on', async (_name, message, id) => {
    const page = await inSession();
    page.raw(message);
    await page.until(() => page.faults.length > 0);
    expect(page.faults).toEqual([id]);
    const held = page.serverOctets;
    page.type('NOOP\r\n');
    await page.until(() => page.serverOctets > held);
    page.cut();
  });

  it.each([
    ['more than there is', 1_000_000],
    ['less than before', 1],
  ])('that acknowledges %s ends the session', async (_name, octets) => {
    const page = await inSession();
    page.say({ kind: 'ack', octets: page.heldOctets });
    page.say({ kind: 'ack', octets });
    await page.until(() => page.closeCode !== undefined);
    expect(page.endReason).toBe('wire.badAck');
  });
});

describe('a message out of its order', () => {
  it.each([
    ['ack', '{"kind":"ack","octets":0}'],
    ['note', '{"kind":"note","note":"a"}'],
    ['accept', '{"kind":"accept"}'],
    ['leave', '{"kind":"leave"}'],
    ['take', '{"kind":"take"}'],
    ['octets', frame({})],
  ])('%s before anything was opened', async (_name, message) => {
    const page = new Witness(server.url);
    await page.until(() => page.creditOctets > 0);
    page.raw(message);
    await page.until(() => page.faults.length > 0);
    expect(page.faults).toEqual(['wire.noSession']);
    page.cut();
  });

  it('two openings in one breath are one session', async () => {
    const page = new Witness(server.url);
    await page.until(() => page.creditOctets > 0);
    for (let i = 0; i < 2; i++) {
      page.say({ kind: 'open', target: { host: 'practice', port: 25, security: 'plain' } });
    }
    await page.until(() => page.serverOctets > 0);
    expect(page.faults).toEqual(['wire.sessionRunning']);
    page.cut();
  });
});

describe('random messages', () => {
  const kind = fc.constantFrom('open', 'resume', 'take', 'ack', 'note', 'accept', 'sing', '', '__proto__');
  const anything = fc.jsonValue({ maxDepth: 3 });
  const fields = fc.record(
    {
      kind: fc.oneof({ weight: 5, arbitrary: kind }, anything),
      target: fc.oneof(anything, fc.record({ host: anything, port: anything, security: anything })),
      octets: anything,
      note: anything,
      turn: anything,
      session: anything,
      token: anything,
      seq: anything,
      page: anything,
      watch: anything,
      dialect: anything,
    },
    { requiredKeys: ['kind'] },
  );
  const text = fc.oneof(
    fields.map((value) => JSON.stringify(value)),
    fc.string(),
    anything.map((v) => JSON.stringify(v)),
  );
  const message = fc.oneof(text, fc.uint8Array({ maxLength: 60 }));

  it('before and within a session are answered with reasons that have words', async () => {
    let pages = 0;
    const ordeal = await server.endure(() =>
      fc.assert(
        fc.asyncProperty(fc.array(message, { maxLength: 30 }), fc.boolean(), async (messages, opens) => {
          const page = opens ? await inSession() : new Witness(server.url);
          await page.until(() => page.creditOctets > 0);
          pages += 1;
          for (const each of messages) page.raw(each);
          // Whatever was said, the answer to this comes last, unless the session has ended.
          page.raw('last');
          await page.until(() => page.faults.at(-1) === 'wire.notJson' || page.isOver);
          page.cut();
          for (const id of page.faults) expect(reasonIds).toContain(id);
        }),
        { numRuns: process.env['MAILTERM_THOROUGH'] === undefined ? 60 : 200 },
      ),
    );
    expect(pages).toBeGreaterThan(50);
    expectCalm(ordeal, 64);
  }, 60_000);
});

describe('octets that are no WebSocket', () => {
  /** RFC 6455 §5.2 and what follows from it, each broken. */
  it.each([
    ['a frame that is not masked', Buffer.from([0x81, 2, 0x7b, 0x7d]), 1002],
    ['a reserved opcode', webSocketFrame(3, 'x'), 1002],
    ['a reserved bit', Buffer.from([0xc1, 0x80, 0, 0, 0, 0]), 1002],
    ['a ping of 126 octets', webSocketFrame(opcodes.ping, Buffer.alloc(126)), 1002],
    ['a continuation of nothing', webSocketFrame(0, 'x'), 1002],
    ['text that is no UTF-8', webSocketFrame(opcodes.text, Uint8Array.of(0xc3, 0x28)), 1007],
    ['a message longer than may be', webSocketFrame(opcodes.text, Buffer.alloc(65_535)), undefined],
    ['the announcement of 2^62 octets', Buffer.from([0x82, 0xff, 0x40, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]), 1009],
    ['a close code that is none', webSocketFrame(opcodes.close, Uint8Array.of(3, 0xed)), 1002],
  ])('%s', async (_name, octets, code) => {
    const ordeal = await server.endure(async () => {
      const page = await openRawPage(server.port);
      const said: Buffer[] = [];
      page.on('data', (data: Buffer) => said.push(data));
      page.write(octets);
      await (code === undefined ? pause(100) : once(page, 'end'));
      page.destroy();
      const all = Buffer.concat(said);
      // RFC 6455 §5.5.1: the close frame is the last one, of four octets.
      if (code !== undefined) expect(all.readUInt16BE(all.length - 2)).toBe(code);
    });
    expectCalm(ordeal, 48);
  });

  it('half a request, a request with garbage behind it, and one that is cut off', async () => {
    const ordeal = await server.endure(async () => {
      const request = webSocketRequest(server.port);
      const openings = [
        request.slice(0, 60),
        `${request}${'\0'.repeat(5_000)}`,
        request.replace('13', '99'),
        '\0\u0001\r\n\r\n',
      ];
      for (const opening of openings) {
        for (const path of ['/ws', '/elsewhere']) {
          const socket = connect(server.port, '127.0.0.1');
          socket.on('error', () => undefined);
          socket.write(opening.replace('/ws', path));
          await pause(20);
          socket.resetAndDestroy();
        }
      }
    });
    expectCalm(ordeal, 48);
  });
});
