// The wire: what is written reads back, and whatever else comes is a named reason and never an exception.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readClientMessage, readServerMessage, writeMessage } from './codec.ts';
import { decodeOctets, encodeOctets, frameHeaderOctets } from './frame.ts';
import type { ClientMessage, ServerMessage } from './messages.ts';

const target = { host: 'practice', port: 25, security: 'plain' } as const;

describe('text frames', () => {
  const said: readonly ClientMessage[] = [
    { kind: 'open', target },
    { kind: 'open', target, dialect: 'pop3' },
    { kind: 'ack', octets: 12 },
    { kind: 'note', note: 'hint.opened', turn: 3 },
    { kind: 'note', note: 'hint.opened' },
    { kind: 'accept' },
    { kind: 'accept', by: 'switch' },
    { kind: 'keep', ended: false },
    { kind: 'forget', session: 'node-1', token: 'a-token' },
    { kind: 'leave' },
  ];
  it.each(said)('brings back what the page says: %j', (message) => {
    expect(readClientMessage(writeMessage(message))).toEqual({ ok: true, value: message });
  });

  const answered: readonly ServerMessage[] = [
    { kind: 'hello', version: '0.1.0', targets: 'practice', credit: 10, keptMs: 300_000 },
    { kind: 'forgotten', session: 'node-1' },
    { kind: 'event', event: { kind: 'dial', seq: 0, atMs: 3, address: '192.0.2.1' } },
    { kind: 'credit', octets: 10 },
    { kind: 'fault', reason: { id: 'wire.notJson' } },
  ];
  it.each(answered)('brings back what the server says: %j', (message) => {
    expect(readServerMessage(writeMessage(message))).toEqual({ ok: true, value: message });
  });

  it.each([
    ['{', 'wire.notJson'],
    ['[]', 'wire.malformed'],
    ['{}', 'wire.unknownKind'],
    ['{"kind":{"toString":1,"valueOf":1}}', 'wire.unknownKind'],
    ['{"kind":"open"}', 'wire.badField'],
    ['{"kind":"open","target":{"host":"","port":25,"security":"plain"}}', 'wire.badField'],
    ['{"kind":"open","target":{"host":"a","port":0,"security":"plain"}}', 'wire.badField'],
    ['{"kind":"open","target":{"host":"a","port":65536,"security":"plain"}}', 'wire.badField'],
    ['{"kind":"open","target":{"host":"a","port":25,"security":"ssl"}}', 'wire.badField'],
    ['{"kind":"ack","octets":-1}', 'wire.badField'],
    ['{"kind":"ack","octets":1.5}', 'wire.badField'],
    ['{"kind":"note","note":"a secret, perhaps"}', 'wire.badField'],
    ['{"kind":"accept","by":"me"}', 'wire.badField'],
    ['{"kind":"keep"}', 'wire.badField'],
    ['{"kind":"forget","session":"node-1"}', 'wire.badField'],
  ])('names what is wrong with %s', (text, id) => {
    expect(readClientMessage(text)).toMatchObject({ ok: false, reason: { id } });
  });

  it('is not brought down by what no text can be made of', () => {
    const deep = `{"kind":${'['.repeat(20_000)}${']'.repeat(20_000)}}`;
    expect(readClientMessage(deep)).toMatchObject({ ok: false, reason: { id: 'wire.unknownKind' } });
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        expect(typeof readClientMessage(text).ok).toBe('boolean');
        expect(typeof readServerMessage(text).ok).toBe('boolean');
      }),
    );
  });
});

describe('binary frames', () => {
  const event = fc.record({
    kind: fc.constant('octets' as const),
    seq: fc.nat(),
    from: fc.constantFrom('client' as const, 'server' as const),
    atMs: fc.nat(),
    offset: fc.maxSafeNat(),
    octets: fc.uint8Array({ minLength: 1 }),
  });

  it('brings back what was framed', () => {
    fc.assert(
      fc.property(event, (octets) => {
        expect(decodeOctets(encodeOctets(octets))).toEqual({ ok: true, value: octets });
      }),
    );
  });

  it.each([
    ['nothing', new Uint8Array(0)],
    ['a header alone', new Uint8Array(frameHeaderOctets)],
    ['a third direction', Uint8Array.of(0, 0, 0, 0, 2, ...new Array<number>(16).fill(0))],
    ['a reserved octet in use', Uint8Array.of(0, 0, 0, 0, 1, 1, ...new Array<number>(15).fill(0))],
  ])('refuses %s', (_name, frame) => {
    expect(decodeOctets(frame)).toMatchObject({ ok: false, reason: { id: 'wire.badFrame' } });
  });
});
