// The sessions of the page: what opens one, what is sent, and what is acknowledged.

import { dialects } from '@mailterm/shared/dialects/index';
import { fromLatin1, toLatin1 } from '@mailterm/shared/octets';
import { ConversationReader } from '@mailterm/shared/reader';
import type { OwnerEvent } from '@mailterm/shared/transcript/event';
import { Redactor } from '@mailterm/shared/transcript/redact';
import type { OctetsEvent } from '@mailterm/shared/wire/frame';
import type { WireEvent } from '@mailterm/shared/wire/messages';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Claim, LinkOptions } from '../link/socket.ts';
import { loadGrammar } from '../prompt/load.ts';
import { SessionStore } from './store.ts';

/** A line that remembers what it was asked to do. */
class FakeLine {
  readonly asked: string[] = [];
  readonly handlers: Omit<LinkOptions, 'url' | 'page'>;
  #seq = 0;

  constructor(handlers: Omit<LinkOptions, 'url' | 'page'>) {
    this.handlers = handlers;
  }
  open({ host, port }: { host: string; port: number }): void {
    this.asked.push(`open ${host}:${port}`);
  }
  send(line: Uint8Array): void {
    this.asked.push(`send ${JSON.stringify(toLatin1(line))}`);
  }
  ack(octets: number): void {
    this.asked.push(`ack ${octets}`);
  }
  note(note: string, turn: number): void {
    this.asked.push(`note ${note} ${turn}`);
  }
  accept(by?: 'switch'): void {
    this.asked.push(by ? `accept by ${by}` : 'accept');
  }
  leave(): void {
    this.asked.push('leave');
  }
  resume({ session }: Claim): void {
    this.asked.push(`resume ${session}`);
  }
  take(): void {
    this.asked.push('take');
  }
  retry(): void {
    this.asked.push('retry');
  }
  tell(fact: Partial<WireEvent>): void {
    const event = { atMs: 0, seq: this.#seq++, ...fact } as OwnerEvent as WireEvent;
    this.handlers.onMessage({ kind: 'event', event });
  }
  octets(octets: Uint8Array, offset = 0): void {
    const event: OctetsEvent = { kind: 'octets', seq: this.#seq++, atMs: 0, from: 'server', offset, octets };
    this.handlers.onOctets(event);
  }
}

/** What the tab keeps for a reload. */
class FakeClaims {
  all: readonly Claim[] = [];
  add(claim: Claim): void {
    this.all = [...this.all, claim];
  }
  remove({ session }: Claim): void {
    this.all = this.all.filter((claim) => claim.session !== session);
  }
}

let claims: FakeClaims;
let lines: FakeLine[];
let store: SessionStore;

beforeAll(async () => void (await loadGrammar()));

beforeEach(() => {
  vi.useFakeTimers();
  lines = [];
  claims = new FakeClaims();
  store = new SessionStore((handlers) => {
    const line = new FakeLine(handlers);
    lines.push(line);
    return line;
  }, claims);
});

afterEach(() => {
  vi.useRealTimers();
});

function connected(): FakeLine {
  store.runLocal('telnet practice 25');
  const line = lines.at(-1)!;
  line.tell({ kind: 'connect', address: 'practice', tookMs: 1 });
  vi.runAllTimers();
  return line;
}

const shown = () => store.snapshot().shown;
const sayings = () => shown().entries.flatMap((entry) => (entry.kind === 'tool' ? [entry.saying.id] : []));

describe('opening', () => {
  it('has a line ready that tells where connections may go', () => {
    expect(lines).toHaveLength(1);
    expect(store.snapshot().targets).toBeUndefined();
    lines[0]?.handlers.onMessage({ kind: 'hello', version: '0', targets: 'practice', credit: 1 });
    vi.runAllTimers();
    expect(store.snapshot().targets).toBe('practice');
    expect(lines[0]?.asked).toEqual([]);
  });

  it('uses that line for the first session, whose first entry is what was typed', () => {
    store.runLocal('telnet practice 25');
    expect(lines).toHaveLength(1);
    expect(lines[0]?.asked).toEqual(['open practice:25']);
    expect(shown()).toMatchObject({ phase: 'connecting', target: { host: 'practice', port: 25, security: 'plain' } });
    expect(shown().entries).toMatchObject([{ kind: 'local', line: 'telnet practice 25' }]);
  });

  it('opens a new line when the ready one has gone', () => {
    lines[0]?.handlers.onClose({ reason: { id: 'link.lost' }, unsentLines: 0 });
    store.openTarget({ host: 'practice', port: 110, security: 'plain' });
    expect(lines[1]?.asked).toEqual(['open practice:110']);
    expect(shown().entries).toMatchObject([{ kind: 'local', line: 'telnet practice 110' }]);
  });

  it('opens a new session in the list after one has ended', () => {
    const line = connected();
    line.tell({ kind: 'close', by: 'server', reason: { id: 'close.server' } });
    store.runLocal('help');
    expect(store.snapshot().sessions).toHaveLength(1);
    store.runLocal('telnet practice 110');
    const { sessions } = store.snapshot();
    expect(sessions.map(({ phase }) => phase)).toEqual(['ended', 'connecting']);
    expect(shown()).toBe(sessions[1]);
    expect(shown().entries).toMatchObject([{ kind: 'local', line: 'telnet practice 110' }]);
    expect(lines).toHaveLength(2);
  });
});

describe('sending', () => {
  it('sends the line in UTF-8 with CRLF and nothing else', () => {
    const line = connected();
    expect(store.send('NOOP')).toBe(true);
    expect(store.send('你')).toBe(true);
    expect(line.asked.slice(1)).toEqual(['send "NOOP\\r\\n"', 'send "ä½\u00a0\\r\\n"']);
  });

  it('refuses before the server is reached, and after the end', () => {
    store.runLocal('telnet practice 25');
    expect(store.send('NOOP')).toBe(false);
    expect(sayings()).toEqual(['wire.noSession']);
    expect(lines[0]?.asked).toEqual(['open practice:25']);
  });

  it('refuses a line that no frame can carry, and says the limit', () => {
    const line = connected();
    expect(store.send('x'.repeat(12_287))).toBe(false);
    expect(sayings()).toEqual(['session.connected', 'limit.lineOctets']);
    expect(store.send('x'.repeat(12_286))).toBe(true);
    expect(line.asked.filter((what) => what.startsWith('send'))).toHaveLength(1);
  });

  it('never lets a line end in by the side door', () => {
    connected();
    expect(() => store.send('NOOP\r\nQUIT')).toThrow(RangeError);
  });

  it('sends nothing that a server, a chip or the local prompt says', () => {
    const line = connected();
    line.octets(Uint8Array.of(27, 91, 54, 110));
    store.runLocal('EHLO me');
    vi.runAllTimers();
    expect(line.asked.filter((what) => what.startsWith('send'))).toEqual([]);
  });
});

describe('what a command types for the person', () => {
  const spans = {
    says: { id: 'x' },
    means: { id: 'x' },
    spans: [],
    oddities: [],
    diagnoses: [],
    effects: [],
    hints: [],
  };
  const next = { client: { kind: 'line' }, server: { kind: 'line' } };

  /** A complete reply, as the gateway reads it. */
  function replied(line: FakeLine, turn: number): void {
    const reading = { ...spans, next, state: 'ready', complete: true, replyClass: 'done', answers: turn } as const;
    line.octets(Uint8Array.of(50), turn);
    line.tell({ kind: 'reading', from: 'server', turn, start: turn, end: turn + 1, frame: 'line', reading } as never);
  }

  function asked(): FakeLine {
    store.runLocal('openssl s_client -quiet -starttls smtp -connect practice:25');
    const line = lines.at(-1)!;
    line.tell({ kind: 'connect', address: 'practice', tookMs: 1 });
    line.tell({ kind: 'dialect', dialect: 'smtp', why: 'port' });
    return line;
  }

  it('waits for the greeting, and is marked in the log', () => {
    const line = asked();
    expect(line.asked).toEqual(['open practice:25']);
    replied(line, 0);
    expect(line.asked.slice(1)).toEqual(['send "EHLO me.example.test\\r\\n"', 'note opening.typed 1']);
    replied(line, 1);
    expect(line.asked.slice(3)).toEqual(['send "STARTTLS\\r\\n"', 'note opening.typed 2']);
  });

  it('ends when the person types', () => {
    const line = asked();
    store.send('NOOP');
    replied(line, 0);
    replied(line, 1);
    expect(line.asked).toEqual(['open practice:25', 'send "NOOP\\r\\n"']);
  });
});

describe('an untrusted certificate', () => {
  const facts = {
    version: 'TLS 1.3',
    cipher: 'x',
    host: 'mx.test',
    distrust: { id: 'tls.selfSigned' },
    chain: [],
    tookMs: 1,
  };

  it.each([
    ['off', true, true, undefined],
    ['on', true, true, 'accept by switch'],
    ['on', true, undefined, undefined],
    ['on', false, true, undefined],
  ] as const)('with the switch %s, asked %s, own %s: %s', (word, asked, own, expected) => {
    store = new SessionStore(
      (handlers) => {
        const line = new FakeLine(handlers);
        lines.push(line);
        return line;
      },
      claims,
      () => word === 'on',
    );
    const line = connected();
    line.tell({ kind: 'tls', facts, asked, ...(own && { own }) });
    expect(line.asked[1]).toBe(expected);
    vi.runAllTimers();
    expect(shown().asks).toBe(asked);
  });

  it('is accepted by the person where no switch did', () => {
    const line = connected();
    line.tell({ kind: 'tls', facts, asked: true, own: true });
    store.accept();
    expect(line.asked.at(-1)).toBe('accept');
    line.tell({ kind: 'accept', by: 'switch' });
    vi.runAllTimers();
    expect(sayings().at(-1)).toBe('session.acceptedBySwitch');
  });
});

describe('acknowledging', () => {
  it('waits for the terminal in the session that is shown', () => {
    const line = connected();
    line.octets(Uint8Array.of(1, 2, 3));
    vi.runAllTimers();
    expect(line.asked).toEqual(['open practice:25']);
    store.drawn(shown());
    expect(line.asked.at(-1)).toBe('ack 3');
  });

  it('does not wait for sessions in the background', () => {
    const line = connected();
    store.runLocal('telnet practice 110');
    line.octets(Uint8Array.of(1, 2));
    vi.runAllTimers();
    expect(line.asked.at(-1)).toBe('ack 2');
  });
});

describe('leaving', () => {
  it('asks the server of the shown session', () => {
    const line = connected();
    store.leave();
    expect(line.asked.at(-1)).toBe('leave');
  });

  it('stops connecting on quit', () => {
    store.runLocal('telnet practice 25');
    store.runLocal('quit');
    expect(lines[0]?.asked.at(-1)).toBe('leave');
  });

  it('does nothing where nothing is connected', () => {
    store.leave();
    store.runLocal('quit');
    expect(lines[0]?.asked).toEqual([]);
    expect(shown().entries).toMatchObject([{ answers: [{ id: 'prompt.nothingToQuit' }] }]);
  });
});

describe('the list', () => {
  it('shows another session and tells its listeners', () => {
    connected();
    store.runLocal('telnet practice 110');
    const listener = vi.fn();
    const stop = store.subscribe(listener);
    store.show(1);
    expect(shown().id).toBe(1);
    expect(listener).toHaveBeenCalledOnce();
    stop();
    store.show(2);
    expect(listener).toHaveBeenCalledOnce();
  });

  it('gathers what comes in a burst into one change', () => {
    const line = connected();
    const listener = vi.fn();
    store.subscribe(listener);
    for (let i = 0; i < 50; i++) line.tell({ kind: 'note', note: 'x' });
    vi.runAllTimers();
    expect(listener).toHaveBeenCalledOnce();
  });

  it('clears an empty session and keeps one that spoke', () => {
    store.runLocal('help');
    store.runLocal('clear');
    expect(shown().entries).toEqual([]);
    connected().tell({ kind: 'close', by: 'server', reason: { id: 'close.server' } });
    store.runLocal('cls');
    expect(shown()).toMatchObject({ phase: 'local', entries: [] });
    expect(store.snapshot().sessions).toHaveLength(2);
  });

  it('reports a lost line in the session that used it', () => {
    const line = connected();
    line.handlers.onClose({ reason: { id: 'link.lost' }, unsentLines: 1 });
    vi.runAllTimers();
    expect(sayings()).toEqual(['session.connected', 'link.lost', 'session.unsent']);
    expect(shown().phase).toBe('ended');
  });
});

describe('coming back', () => {
  const claim = { session: 'n1-abc', token: 'secret' };
  const attached = (role: 'owner' | 'watcher', seq = 0) =>
    ({ kind: 'attached', role, seq, typed: 0, credit: 100 }) as const;
  const open: Partial<WireEvent> = {
    kind: 'open',
    target: { host: 'practice', port: 25, security: 'plain' },
    startedMs: 0,
  };

  /** A page that is loaded again, with what its tab kept. */
  function reload(...kept: readonly Claim[]): void {
    lines = [];
    claims.all = kept;
    store = new SessionStore((handlers) => {
      const line = new FakeLine(handlers);
      lines.push(line);
      return line;
    }, claims);
  }

  it('keeps what gives a session back', () => {
    connected().handlers.onMessage({ kind: 'session', id: 'n1-abc', token: 'secret', keptMs: 1 });
    expect(claims.all).toEqual([claim]);
  });

  it('asks for each session of the tab, and shows the last one', () => {
    reload(claim, { session: 'n1-def', token: 'other' });
    expect(lines.map(({ asked }) => asked)).toEqual([['resume n1-abc'], ['resume n1-def']]);
    lines[1]?.handlers.onMessage(attached('owner'));
    lines[1]?.tell(open);
    vi.runAllTimers();
    expect(store.snapshot().sessions).toHaveLength(2);
    expect(shown().entries).toMatchObject([
      { kind: 'local', line: 'telnet practice 25' },
      { kind: 'tool', saying: { id: 'session.opening' } },
    ]);
  });

  it('forgets a session that the server knows no more, and says nothing of it', () => {
    reload(claim);
    lines[0]?.handlers.onMessage({ kind: 'hello', version: '0', targets: 'practice', credit: 1 });
    lines[0]?.handlers.onClose({ reason: { id: 'wire.sessionGone' }, unsentLines: 0 });
    vi.runAllTimers();
    expect(claims.all).toEqual([]);
    expect(shown()).toMatchObject({ phase: 'local', entries: [] });
    expect(store.snapshot().sessions).toHaveLength(1);
  });

  it('begins the log anew where the server says so, and goes on where it was otherwise', () => {
    const line = connected();
    line.handlers.onMessage(attached('owner', 1));
    expect(sayings()).toEqual(['session.connected']);
    line.handlers.onMessage(attached('owner', 0));
    vi.runAllTimers();
    expect(shown().entries).toEqual([]);
  });

  it('watches what may be published while another page has the session, and sends and acknowledges nothing', async () => {
    vi.useRealTimers();
    reload(claim);
    const line = lines[0]!;
    line.handlers.onMessage(attached('watcher'));
    const redactor = new Redactor();
    const read = new ConversationReader(dialects.smtp.begin());
    const events = [
      ...said(read, 'server', '220 hi\r\n'),
      ...said(read, 'client', 'AUTH PLAIN AGFsaWNlAHNlY3JldA==\r\n'),
    ];
    line.handlers.onMessage({ kind: 'public', events: events.flatMap((event) => redactor.publish(event)) });
    await vi.waitFor(() => expect(shown().entries).toHaveLength(2));
    expect(shown().entries.map((entry) => entry.kind === 'unit' && toLatin1(entry.octets))).toEqual([
      '220 hi\r\n',
      'AUTH PLAIN ••••••••\r\n'.replaceAll('•', '*'),
    ]);
    expect(store.send('NOOP')).toBe(false);
    store.drawn(shown());
    expect(line.asked).toEqual(['resume n1-abc']);
    store.take();
    expect(line.asked).toEqual(['resume n1-abc', 'take']);
  });
});

/** Owner events of one thing that was said, numbered from 0: the redactor does not look at the numbers. */
function said(reader: ConversationReader, from: 'client' | 'server', text: string): OwnerEvent[] {
  const octets = fromLatin1(text);
  const units = reader.push(from, octets);
  return [
    { seq: 0, atMs: 0, kind: 'octets', from, offset: 0, octets },
    ...units.map(
      ({ turn, start, end, frame, reading }) =>
        ({ seq: 0, atMs: 0, kind: 'reading', from, turn, start, end, frame, reading }) as const,
    ),
  ];
}
