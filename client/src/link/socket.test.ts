// The line to the server, with a WebSocket that does what the test says.

import { encodeOctets } from '@mailterm/shared/wire/frame';
import { writeMessage } from '@mailterm/shared/wire/codec';
import { decodeOctets } from '@mailterm/shared/wire/frame';
import type { ServerMessage } from '@mailterm/shared/wire/messages';
import { fromLatin1, toLatin1 } from '@mailterm/shared/octets';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { basePathOf, linkUrl } from './address.ts';
import { connect } from './socket.ts';
import type { Link, LinkEnd } from './socket.ts';

class FakeSocket extends EventTarget {
  static readonly CONNECTING = 0;
  static readonly OPEN = 1;
  static latest: FakeSocket;
  readonly sent: (string | Uint8Array)[] = [];
  readyState = 0;
  binaryType = 'blob';
  readonly url: string;
  readonly protocol: string;

  constructor(url: string, protocol: string) {
    super();
    this.url = url;
    this.protocol = protocol;
    FakeSocket.latest = this;
  }
  send(data: string | Uint8Array): void {
    this.sent.push(data);
  }
  close(code = 1006): void {
    this.readyState = 3;
    this.dispatchEvent(Object.assign(new Event('close'), { code }));
  }
  opens(): void {
    this.readyState = 1;
    this.dispatchEvent(new Event('open'));
  }
  says(message: ServerMessage): void {
    this.hears(writeMessage(message));
  }
  hears(data: string | ArrayBuffer): void {
    this.dispatchEvent(Object.assign(new Event('message'), { data }));
  }
  get texts(): unknown[] {
    return this.sent.filter((data) => typeof data === 'string').map((text): unknown => JSON.parse(text));
  }
  get lines(): string[] {
    return this.sent.flatMap((data) => {
      const read = typeof data === 'string' ? undefined : decodeOctets(data);
      return read?.ok ? [`${read.value.offset} ${toLatin1(read.value.octets)}`] : [];
    });
  }
}

const target = { host: 'practice', port: 25, security: 'plain' } as const;
const hello = (credit: number): ServerMessage => ({
  kind: 'hello',
  version: '0',
  targets: 'practice',
  credit,
  keptMs: 60_000,
});

let link: Link;
let socket: FakeSocket;
let messages: ServerMessage[];
let octets: string[];
let ends: LinkEnd[];
let aways: boolean[];

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('WebSocket', FakeSocket);
  [messages, octets, ends, aways] = [[], [], [], []];
  link = connect({
    url: 'ws://mailterm.test/ws',
    onMessage: (message) => messages.push(message),
    onOctets: (event) => octets.push(toLatin1(event.octets)),
    onAway: (isAway) => aways.push(isAway),
    onClose: (end) => ends.push(end),
    page: 'page-1',
  });
  socket = FakeSocket.latest;
});

afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

describe('the address', () => {
  it.each([
    ['http:', '127.0.0.1:8023', '', 'ws://127.0.0.1:8023/ws'],
    ['https:', 'mailterm.test', '/mail', 'wss://mailterm.test/mail/ws'],
    ['https:', 'mailterm.test', '/mail/', 'wss://mailterm.test/mail/ws'],
  ])('of a page from %s//%s under "%s" is %s', (protocol, host, basePath, url) => {
    expect(linkUrl({ protocol, host }, basePath)).toBe(url);
  });

  it('takes the base path from the page', () => {
    document.head.innerHTML = '<meta name="base-path" content="/mail">';
    expect(basePathOf(document)).toBe('/mail');
    document.head.innerHTML = '';
    expect(basePathOf(document)).toBe('');
  });
});

describe('talking', () => {
  it('speaks the subprotocol and keeps what is said until the line is open', () => {
    link.open(target);
    expect(socket).toMatchObject({ url: 'ws://mailterm.test/ws', protocol: 'mailterm.v1', binaryType: 'arraybuffer' });
    expect(socket.sent).toEqual([]);
    socket.opens();
    expect(socket.texts).toEqual([{ kind: 'open', target, page: 'page-1' }]);
  });

  it('holds lines until there is credit for them, in order and with their offsets', () => {
    socket.opens();
    socket.says(hello(8));
    for (const line of ['NOOP\r\n', 'RSET\r\n', 'QUIT\r\n']) link.send(fromLatin1(line));
    expect(socket.lines).toEqual(['0 NOOP\r\n']);
    socket.says({ kind: 'credit', octets: 12 });
    expect(socket.lines).toEqual(['0 NOOP\r\n', '6 RSET\r\n']);
    socket.says({ kind: 'credit', octets: 400 });
    expect(socket.lines).toEqual(['0 NOOP\r\n', '6 RSET\r\n', '12 QUIT\r\n']);
  });

  it('gathers acknowledgements and never takes one back', () => {
    socket.opens();
    link.ack(10);
    link.ack(30);
    link.ack(20);
    expect(socket.texts).toEqual([]);
    vi.advanceTimersByTime(100);
    expect(socket.texts).toEqual([{ kind: 'ack', octets: 30 }]);
    link.ack(30);
    vi.advanceTimersByTime(100);
    expect(socket.texts).toHaveLength(1);
    link.ack(300_000);
    expect(socket.texts.at(-1)).toEqual({ kind: 'ack', octets: 300_000 });
  });
});

describe('listening', () => {
  it('hands on messages and octets', () => {
    socket.says(hello(10));
    const frame = encodeOctets({
      kind: 'octets',
      seq: 1,
      atMs: 2,
      from: 'server',
      offset: 0,
      octets: fromLatin1('220 '),
    });
    socket.hears(frame.buffer);
    expect(messages).toEqual([hello(10)]);
    expect(octets).toEqual(['220 ']);
  });

  it.each(['{', '{"kind":"song"}', new ArrayBuffer(3)])('reports what it does not understand and goes on', (data) => {
    socket.hears(data);
    socket.says(hello(10));
    expect(messages.map(({ kind }) => kind)).toEqual(['fault', 'hello']);
  });
});

describe('the end', () => {
  it('says that the server was never reached', () => {
    socket.close();
    expect(ends).toEqual([{ reason: { id: 'link.unreachable' }, unsentLines: 0 }]);
  });

  it('says that the line broke, and how many lines did not leave', () => {
    socket.opens();
    link.send(fromLatin1('NOOP\r\n'));
    socket.close();
    socket.close();
    expect(ends).toEqual([{ reason: { id: 'link.lost' }, unsentLines: 1 }]);
  });

  it('says that a frame was too large', () => {
    socket.opens();
    socket.close(1009);
    expect(ends[0]?.reason.id).toBe('wire.tooLarge');
  });

  it('leaves by asking, or at once while nobody can be asked', () => {
    link.leave();
    expect(ends).toEqual([{ reason: { id: 'close.client' }, unsentLines: 0 }]);
    const nothing = () => undefined;
    const other = connect({
      url: '',
      onMessage: nothing,
      onOctets: nothing,
      onAway: nothing,
      onClose: nothing,
      page: 'page-1',
    });
    FakeSocket.latest.opens();
    other.leave();
    expect(FakeSocket.latest.texts).toEqual([{ kind: 'leave' }]);
  });
});

describe('coming back', () => {
  const attached = (more: object): ServerMessage => ({
    kind: 'attached',
    role: 'owner',
    seq: 3,
    typed: 0,
    credit: 100,
    ...more,
  });

  function begins(): void {
    socket.opens();
    socket.says(hello(100));
    link.open(target);
    socket.says({ kind: 'session', id: 'n1-abc', token: 'secret', keptMs: 60_000 });
    socket.says(attached({ seq: 0 }));
    socket.says({ kind: 'event', event: { seq: 2, atMs: 0, kind: 'dial', address: '' } });
  }

  /** The next socket, once the page has waited. */
  function returns(): void {
    vi.advanceTimersByTime(20_000);
    socket = FakeSocket.latest;
    socket.opens();
    socket.says(hello(100));
  }

  it('asks for what is missing, and sends again what did not arrive', () => {
    begins();
    link.send(fromLatin1('NOOP\r\n'));
    link.send(fromLatin1('RSET\r\n'));
    socket.close(1006);
    link.send(fromLatin1('QUIT\r\n'));
    expect(aways).toEqual([false, true]);
    returns();
    expect(socket.texts).toEqual([{ kind: 'resume', session: 'n1-abc', token: 'secret', seq: 3, page: 'page-1' }]);
    expect(socket.lines).toEqual([]);
    socket.says(attached({ typed: 6 }));
    expect(socket.lines).toEqual(['6 RSET\r\n', '12 QUIT\r\n']);
    expect(aways).toEqual([false, true, false]);
    expect(ends).toEqual([]);
  });

  it('acknowledges again what it holds, for the server may not have heard it', () => {
    begins();
    link.ack(40);
    vi.advanceTimersByTime(1000);
    socket.close(1006);
    returns();
    socket.says(attached({}));
    expect(socket.texts.at(-1)).toEqual({ kind: 'ack', octets: 40 });
  });

  it('goes at once when the browser is offline, and comes back as soon as it is online', () => {
    begins();
    dispatchEvent(new Event('offline'));
    expect(aways.at(-1)).toBe(true);
    const before = FakeSocket.latest;
    dispatchEvent(new Event('online'));
    expect(FakeSocket.latest).not.toBe(before);
  });

  it('tries again and again, less and less often, and gives up when the session waits no longer', () => {
    begins();
    socket.close(1006);
    let attempts = 0;
    for (let seconds = 0; seconds < 120 && ends.length === 0; seconds++) {
      vi.advanceTimersByTime(1000);
      if (FakeSocket.latest === socket) continue;
      socket = FakeSocket.latest;
      attempts += 1;
      socket.close(1006);
    }
    expect(attempts).toBeGreaterThan(5);
    expect(attempts).toBeLessThan(30);
    expect(ends).toEqual([{ reason: { id: 'link.lost' }, unsentLines: 0 }]);
  });

  it.each([1000, 1001, 4001])('does not after code %i', (code) => {
    begins();
    socket.close(code);
    vi.advanceTimersByTime(60_000);
    expect(FakeSocket.latest).toBe(socket);
    expect(ends).toHaveLength(1);
  });

  it('ends where the session is gone', () => {
    begins();
    socket.close(1006);
    returns();
    socket.says({ kind: 'fault', reason: { id: 'wire.sessionGone' } });
    expect(ends).toEqual([{ reason: { id: 'wire.sessionGone' }, unsentLines: 0 }]);
  });

  it('begins anew with a claim from before', () => {
    link.resume({ session: 'n1-abc', token: 'secret' });
    socket.opens();
    expect(socket.texts).toEqual([{ kind: 'resume', session: 'n1-abc', token: 'secret', seq: 0, page: 'page-1' }]);
  });
});
