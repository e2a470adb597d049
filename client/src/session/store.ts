// The sessions of the page and what can be done with them, outside of React. Octets leave the page only through send(),
// and Live, and only for what was confirmed with Enter. The first WebSocket is opened at once: its greeting tells where this
// server may connect, and the first session uses it.

import type { Saying } from '@mailterm/shared/dialect';
import { reason } from '@mailterm/shared/reasons/reasons';
import type { Target } from '@mailterm/shared/transcript/event';
import type { ServerMessage } from '@mailterm/shared/wire/messages';
import type { Claim, LinkEnd } from '../link/socket.ts';
import { commandFor } from '../prompt/commandFor.ts';
import { commandAgain } from './again.ts';
import { forgetThere } from './forgetThere.ts';
import { Live } from './live.ts';
import type { Line } from './live.ts';
import { octetsOf, whyUnsent } from './sending.ts';
import type { KeptClaims, OpenLink, SessionList, Sitting, Targets } from './list.ts';
import { LocalPrompt } from './localPrompt.ts';
import type { SessionLog } from './log.ts';
import type { Session } from './model.ts';
import type { Opening, Typing } from './opening.ts';
import { Telling } from './telling.ts';

export type { KeptClaims, OpenLink, SessionList, Sitting, Targets } from './list.ts';

/** All sessions of the page. */
export class SessionStore {
  readonly #openLink: OpenLink;
  readonly #claims: KeptClaims;
  readonly #acceptsOwn: () => boolean;
  readonly #lives: Live[] = [];
  readonly #telling = new Telling(() => this.#renew());
  readonly #octetsIn = new WeakMap<Session, number>();
  readonly #local = new LocalPrompt({
    log: () => this.#shown.log,
    open: ({ target, startTls, answers }, line) => this.#open(target, line, answers, { startTls }),
    clear: () => this.#clear(),
    leave: () => this.leave(),
    tell: () => this.#tell(),
  });
  #shown: Live;
  #spare: Line | undefined;
  #sitting: Sitting | undefined;
  #targets: Targets | undefined;
  #list: SessionList;
  #ids = 0;

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
  readonly subscribe = (listener: () => void): (() => void) => this.#telling.subscribe(listener);

  /** The sessions as they were last told. */
  readonly snapshot = (): SessionList => this.#list;

  /** The terminal has drawn a session, so that what it holds counts as received. */
  readonly drawn = (session: Session): void => {
    this.#find(session.id)?.ack(this.#octetsIn.get(session) ?? 0);
  };

  /** Connects as if the command for it had been typed; `lines` are typed for the person then. */
  openTarget(target: Target, lines?: Opening): void {
    this.#open(target, commandFor(target), [], { lines });
  }

  /**
   * Connects to the server of the shown session once more, in the same way.
   * @returns the id of the new session
   */
  openAgain(): number {
    const { session } = this.#shown.log;
    if (session.target) this.#open(session.target, commandAgain(session) ?? '', [], session);
    return this.#shown.log.session.id;
  }

  /** A local prompt for another session, beside those that run. One that is still empty serves. */
  openNew(): void {
    this.#shown = this.#lives.find(({ log }) => log.session.phase === 'local') ?? this.#add();
    this.#tell();
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

  /** From now on whatever is opened belongs to a seat in a class; undefined: to nobody but the person. */
  sit(sitting: Sitting | undefined): void {
    this.#sitting = sitting;
  }

  /** Carries out a line of the local prompt. */
  runLocal(line: string): void {
    this.#local.run(line);
  }

  /**
   * Sends what was confirmed with Enter: a text in UTF-8 and a line end, nothing else; octets, all of them shown, as they are.
   * @returns false when it cannot be sent; the session then says why
   */
  send(line: string | Uint8Array): boolean {
    const octets = octetsOf(line);
    const { log, link } = this.#shown;
    const why = whyUnsent(log.session, octets.length);
    if (why || !link) return this.#refuse(why ?? reason('wire.noSession'));
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

  /** Whether the server keeps a session's log for a while after its end. */
  keepEnded(id: number, kept: boolean): void {
    const live = this.#find(id);
    live?.link?.keep(kept);
    live?.log.keep({ kept });
    this.#tell();
  }

  /**
   * Ends a session if it runs, and wipes it on the server and in this tab.
   * @returns false when the server did not confirm it; then nothing is wiped here either
   */
  async forget(id: number): Promise<boolean> {
    const live = this.#find(id);
    if (!live?.claim || !(await forgetThere(this.#openLink, live.claim))) return false;
    this.#claims.remove(live.claim);
    this.#drop(live);
    return true;
  }

  /** Shows another session of the list. */
  show(id: number): void {
    const live = this.#find(id);
    if (!live || live === this.#shown) return;
    const left = this.#shown;
    this.#shown = live;
    left.ack(left.log.octets);
    this.#tell();
  }

  /** What gives a session to others, such as a classroom; undefined before the server has opened it. */
  claimOf(id: number): Claim | undefined {
    return this.#find(id)?.claim;
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
  #open(target: Target, line: string, answers: readonly Saying[] = [], how: Typing = {}): void {
    if (this.#shown.log.session.phase !== 'local') this.#shown = this.#add();
    const live = this.#shown;
    live.log.addLocal(line, { answers });
    live.begin(target, how, this.#sitting);
    const carrier = this.#spare ?? this.#newLine();
    this.#spare = undefined;
    carrier.live = live;
    live.link = carrier.link;
    carrier.link.open(target, this.#sitting && { seat: this.#sitting.seat });
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

  #find(id: number): Live | undefined {
    return this.#lives.find(({ log }) => log.session.id === id);
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
    live?.hear(message, () => this.#telling.soon());
    if (message.kind === 'session' && live?.claim) this.#claims.add(live.claim);
    this.#telling.soon();
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
    this.#telling.soon();
  }

  #change({ live }: { live?: Live }, change: (log: SessionLog) => void): void {
    if (!live) return;
    change(live.log);
    this.#telling.soon();
  }

  #tell(): void {
    this.#telling.now();
  }

  #renew(): void {
    this.#list = this.#listed();
    // The log of a session that nobody looks at has received what it holds.
    for (const live of this.#lives) if (live !== this.#shown) live.ack(live.log.octets);
  }

  #listed(): SessionList {
    const sessions = this.#lives.map(({ log }) => {
      this.#octetsIn.set(log.session, log.octets);
      return log.session;
    });
    return { sessions, shown: this.#shown.log.session, targets: this.#targets, typing: this.#local.isTyping };
  }
}
