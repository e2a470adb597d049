// Talks with a practice host without any stream: what is sent is cut as the host asks, and the clock stands still until the
// test moves it. A host is pure, so nothing is left out but TLS itself.

import { Framer } from '@mailterm/shared/framing';
import { fromLatin1, toLatin1 } from '@mailterm/shared/octets';
import type { Host, Step, World } from '../src/practice/hosts/host.ts';
import { createMailroom } from '../src/practice/mailroom.ts';
import type { Mailroom } from '../src/practice/mailroom.ts';
import { seedMail } from '../src/practice/seed/seedMail.ts';

/** Wednesday, 14 April 2021, 01:34:14 UTC. */
const startMs = 1_618_364_054_000;

/** One conversation with a host. */
export class Talk<State> {
  readonly #host: Host<State>;
  #framer = new Framer();
  #world: World;
  #step: Step<State>;

  /** @param world `faults` are those of the connection; those of the room are in the room */
  constructor(host: Host<State>, world: Partial<World> = {}) {
    this.#host = host;
    const room = world.room ?? createMailroom(seedMail(startMs), startMs);
    this.#world = { room, nowMs: startMs, connection: 1, secure: false, canSecure: false, faults: [], ...world };
    this.#step = host.begin(this.#now(room));
  }

  /** The last step. */
  get step(): Step<State> {
    return this.#step;
  }

  get room(): Mailroom {
    return this.#step.room;
  }

  /** Octets as they are, one character each; what came back. */
  send(octets: string): string {
    this.#framer.push(fromLatin1(octets));
    let said = '';
    for (let cut = this.#framer.cut(this.#step.next); cut; cut = this.#framer.cut(this.#step.next)) {
      if (this.#step.close) break;
      said += this.#take(this.#host.receive(this.#step.state, cut, this.#now()));
    }
    return said;
  }

  /** One line, and the lines of the answer. */
  say(line: string): readonly string[] {
    return this.send(`${line}\r\n`).split('\r\n').slice(0, -1);
  }

  /** Several lines, and the lines of the last answer. */
  sayAll(...lines: readonly string[]): readonly string[] {
    return lines.map((line) => this.say(line)).at(-1) ?? [];
  }

  /** Time passes, up to the alarm of the host where it comes first; what the host said then. */
  wait(lengthMs: number): string {
    const untilMs = this.#world.nowMs + lengthMs;
    let said = '';
    for (let { wakeAtMs } = this.#step; wakeAtMs !== undefined && wakeAtMs <= untilMs; { wakeAtMs } = this.#step) {
      this.#world = { ...this.#world, nowMs: wakeAtMs };
      const woken = this.#host.wake?.(this.#step.state, this.#now());
      if (woken === undefined) break;
      said += this.#take(woken);
      if (this.#step.close) break;
    }
    this.#world = { ...this.#world, nowMs: untilMs };
    return said + this.send('');
  }

  /** From now on this goes wrong, on this connection. */
  goWrong(...faults: World['faults']): void {
    this.#world = { ...this.#world, faults };
  }

  /** TLS stands now. */
  secure(): void {
    this.#world = { ...this.#world, secure: true, canSecure: false };
    this.#framer = new Framer();
    const secured = this.#host.secured?.(this.#step.state, this.#now());
    if (secured) this.#step = secured;
  }

  #take(step: Step<State>): string {
    this.#step = step;
    return toLatin1(step.output);
  }

  #now(room: Mailroom = this.#step.room): World {
    return { ...this.#world, room, faults: [...this.#world.faults, ...room.faults] };
  }
}
