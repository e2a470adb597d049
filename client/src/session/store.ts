// The sessions of the page and what can be done with them, outside of React. Octets leave the page only through send(),
// and Live, and only for what was confirmed with Enter. The first WebSocket is opened at once: its greeting tells where this
// server may connect, and the first session uses it.

import type { Saying } from '@mailterm/shared/dialect';
import type { DialectId } from '@mailterm/shared/dialects/facts';
import { toUtf8 } from '@mailterm/shared/octets';
import { reason } from '@mailterm/shared/reasons/reasons';
import type { Target } from '@mailterm/shared/transcript/event';
import { frameOctetsMax } from '@mailterm/shared/wire/frame';
import type { ServerMessage } from '@mailterm/shared/wire/messages';
import { basePathOf, connect, linkUrl } from '../link/socket.ts';
import type { Claim, Link, LinkEnd, LinkOptions } from '../link/socket.ts';
import { commandFor } from '../prompt/commandFor.ts';
import { acceptOwnName, recall } from '../ui/stored.ts';
import { Claims } from './claims.ts';
import { Live } from './live.ts';
import { LocalPrompt } from './localPrompt.ts';
import type { SessionLog } from './log.ts';
import type { Session } from './model.ts';

export type Targets = Extract<ServerMessage, { kind: 'hello' }>['targets'];

/** What views draw. A new object whenever something changed. */
export interface SessionList {
  readonly sessions: readonly Session[];
  readonly shown: Session;
  /** Where this server may connect; undefined until it has said hello. */
  readonly targets: Targets | undefined;
  /** Somebody types at the local prompt, so that its words are needed. */
  readonly typing: boolean;
}

/** A line to the server, and the session that uses it. */
interface Line {
  link: Link;
  live?: Live;
}

/** How lines are opened; tests give their own. */
export type OpenLink = (handlers: Omit<LinkOptions, 'url' | 'page'>) => Link;

/** Where the store keeps what brings it back after a reload; claims.ts, or nothing. */
export type KeptClaims = Pick<Claims, 'all' | 'add' | 'remove'>;

/** What comes within this time is shown in one step, in milliseconds: a long letter comes in many pieces, */
const gatherMs = 16;
/** and what a server says after silence in several messages, of which the last one is not to be waited for long. */
const gatherFirstMs = 3;
/** Nothing was told for so long. */
const silenceMs = 100;

/** All sessions of the page. */
export class SessionStore {
  readonly #openLink: OpenLink;
  readonly #claims: KeptClaims;
  readonly #acceptsOwn: () => boolean;
  readonly #lives: Live[] = [];
  readonly #listeners = new Set<() => void>();
  readonly #octetsIn = new WeakMap<Session, number>();
  readonly #local = new LocalPrompt({
    log: () => this.#shown.log,
    open: ({ target, startTls, answers }, line) => this.#open(target, line, answers, startTls),
    clear: () => this.#clear(),
    leave: () => this.leave(),
    tell: () => this.#tell(),
  });
  #shown: Live;
  #spare: Line | undefined;
  #targets: Targets | undefined;
  #list: SessionList;
  #ids = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #toldMs = 0;

  /** @param acceptsOwn says whether untrusted certificates of practice and loopback servers are accepted unasked */
  constructor(openLink: OpenLink, claims: KeptClaims, acceptsOwn: () => boolean = () => false) {
    this.#openLink = openLink;
    this.#claims = claims;
    this.#acceptsOwn = acceptsOwn;
    this.#shown = this.#add();
    for (const claim of claims.all) this.#comeBack(claim);
    this.#list = this.#listed();
    if (claims.all.length === 0) this.#spare = this.#newLine();
  }

  /** Calls back after every change; returns how to stop. */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** The sessions as they were last told. */
  readonly snapshot = (): SessionList => this.#list;

  /** The terminal has drawn a session, so that what it holds counts as received. */
  readonly drawn = (session: Session): void => {
    const live = this.#lives.find(({ log }) => log.session.id === session.id);
    live?.ack(this.#octetsIn.get(session) ?? 0);
  };

  /** Connects as if the command for it had been typed. */
  openTarget(target: Target): void {
    this.#open(target, commandFor(target), []);
  }

  /** A line of the local prompt is being typed: what reads it is fetched meanwhile. */
  prepareLocal(): void {
    this.#local.prepare();
  }

  /** Runs a small program beside the session; gives what belongs into the prompt. */
  runAside(line: string): Promise<string | undefined> {
    return this.#local.runAside(line);
  }

  /** Takes a conversation that was pasted there; false where the text is none. */
  pasteLocal(text: string): Promise<boolean> {
    return this.#local.paste(text);
  }

  /** Carries out a line of the local prompt. */
  runLocal(line: string): void {
    this.#local.run(line);
  }

  /**
   * Sends a line that was confirmed with Enter: its text in UTF-8 and a line end, nothing else.
   * @returns false when it cannot be sent; the session then says why
   */
  send(line: string): boolean {
    if (/[\r\n]/.test(line)) throw new RangeError('Cannot send a line: there is a line end in it');
    const { log, link } = this.#shown;
    if (log.session.phase !== 'open' || !link) return this.#refuse(reason('wire.noSession'));
    if (log.session.watching === true) return this.#refuse(reason('wire.watching'));
    const octets = toUtf8(`${line}\r\n`);
    if (octets.length > frameOctetsMax) return this.#refuse(reason('limit.lineOctets', { limit: frameOctetsMax }));
    // Whoever types takes over.
    delete this.#shown.opening;
    link.send(octets);
    return true;
  }

  /** Accepts the certificate that the shown session asks about. */
  accept(): void {
    if (this.#shown.log.session.asks === true) this.#shown.link?.accept();
  }

  /** Takes over the shown session from the page that has it. */
  take(): void {
    this.#shown.link?.take();
  }

  /** Tries at once to reach the server again. */
  retry(): void {
    this.#shown.link?.retry();
  }

  /** Leaves the connection of the shown session. */
  leave(): void {
    const { phase } = this.#shown.log.session;
    if (phase === 'open' || phase === 'connecting') this.#shown.link?.leave();
  }

  /** Shows another session of the list. */
  show(id: number): void {
    const live = this.#lives.find(({ log }) => log.session.id === id);
    if (!live || live === this.#shown) return;
    const left = this.#shown;
    this.#shown = live;
    left.ack(left.log.octets);
    this.#tell();
  }

  /** Watches a session that another program has. */
  watch(claim: Claim): void {
    this.#comeBack(claim);
    this.#tell();
  }

  /** A session of this tab from before it was reloaded. It is dropped where the server knows it no more. */
  #comeBack(claim: Claim): void {
    const { phase } = this.#shown.log.session;
    const live = phase === 'local' ? this.#shown : this.#add();
    this.#shown = live;
    live.claim = claim;
    live.log.begin(undefined);
    const line = this.#newLine();
    line.live = live;
    live.link = line.link;
    line.link.resume(claim);
  }

  /** A session that has spoken, or is about to, is kept: the next one is a new one in the list. */
  #open(target: Target, line: string, answers: readonly Saying[], startTls?: DialectId): void {
    if (this.#shown.log.session.phase !== 'local') this.#shown = this.#add();
    const live = this.#shown;
    live.log.addLocal(line, { answers });
    live.log.begin(target);
    const carrier = this.#spare ?? this.#newLine();
    this.#spare = undefined;
    carrier.live = live;
    live.link = carrier.link;
    if (startTls) live.opening = { dialect: startTls, typed: 0 };
    carrier.link.open(target);
    this.#tell();
  }

  /** Only what never met a server is wiped; an ended session stays in the list, and an empty one is shown. */
  #clear(): void {
    const { phase } = this.#shown.log.session;
    if (phase === 'local') this.#shown.log.clear();
    else if (phase === 'ended') this.#shown = this.#add();
  }

  #refuse(why: Saying): false {
    this.#shown.log.add({ tone: 'warning', saying: why });
    this.#tell();
    return false;
  }

  #add(): Live {
    const live = new Live(++this.#ids, this.#acceptsOwn);
    this.#lives.push(live);
    return live;
  }

  #newLine(): Line {
    const line: { live?: Live } = {};
    const link = this.#openLink({
      onMessage: (message) => this.#heard(line, message),
      onOctets: (octets) => this.#change(line, (log) => log.append(octets)),
      onAway: (away) => this.#change(line, (log) => log.stand({ away })),
      onClose: (end) => this.#closed(line, end),
    });
    return Object.assign(line, { link });
  }

  #heard({ live }: { live?: Live }, message: ServerMessage): void {
    if (message.kind === 'hello') this.#targets = message.targets;
    live?.hear(message, () => this.#tellSoon());
    if (message.kind === 'session' && live?.claim) this.#claims.add(live.claim);
    this.#tellSoon();
  }

  /** A line that no session uses may go: the next session opens its own. */
  #closed(line: { live?: Live }, end: LinkEnd): void {
    if (this.#spare === line) this.#spare = undefined;
    const { live } = line;
    if (live?.claim && end.reason.id === 'wire.sessionGone') this.#claims.remove(live.claim);
    const isEmpty = live?.log.session.entries.length === 0;
    if (live && isEmpty && end.reason.id === 'wire.sessionGone') return this.#drop(live);
    this.#change(line, (log) => log.end(end.reason, end.unsentLines));
  }

  /** Of a session that is gone without a trace nothing is shown. */
  #drop(live: Live): void {
    this.#lives.splice(this.#lives.indexOf(live), 1);
    if (this.#shown === live) this.#shown = this.#lives.at(-1) ?? this.#add();
    this.#tellSoon();
  }

  #change({ live }: { live?: Live }, change: (log: SessionLog) => void): void {
    if (!live) return;
    change(live.log);
    this.#tellSoon();
  }

  #tellSoon(): void {
    const isFirst = performance.now() - this.#toldMs > silenceMs;
    this.#timer ??= setTimeout(() => this.#tell(), isFirst ? gatherFirstMs : gatherMs);
  }

  #tell(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#toldMs = performance.now();
    this.#list = this.#listed();
    // The log of a session that nobody looks at has received what it holds.
    for (const live of this.#lives) if (live !== this.#shown) live.ack(live.log.octets);
    for (const listener of this.#listeners) listener();
  }

  #listed(): SessionList {
    const sessions = this.#lives.map(({ log }) => {
      this.#octetsIn.set(log.session, log.octets);
      return log.session;
    });
    return { sessions, shown: this.#shown.log.session, targets: this.#targets, typing: this.#local.isTyping };
  }
}

/** The store of this page, with its lines to the server that the page came from. */
export function createSessionStore(): SessionStore {
  const url = linkUrl(location, basePathOf(document));
  const claims = new Claims();
  const open: OpenLink = (handlers) => connect({ url, page: claims.page, ...handlers });
  return new SessionStore(open, claims, () => recall(acceptOwnName) === 'on');
}
