// Who may open a WebSocket, and how many sessions: the origin, the reverse-proxy guard, and the limits per address.

import type { IncomingMessage } from 'node:http';
import { reason } from '@mailterm/shared/reasons/reasons';
import type { Reason } from '@mailterm/shared/reasons/reasons';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import type { WebSocket } from 'ws';
import { countedAddress, proxyGuard } from '../config.ts';
import type { Config } from '../config.ts';
import type { Gate } from '../http/gate.ts';
import type { Limits } from '../limits.ts';
import type { Log } from '../log.ts';
import type { Metrics } from '../metrics.ts';
import type { Practice } from '../practice/index.ts';
import type { Reached } from '../upstream/destination.ts';
import type { Store } from '../store/store.ts';
import { isOpenToStrangers } from '../upstream/policy.ts';
import { Ledger } from './ledger.ts';
import { Quota } from './conversation/quota.ts';
import type { Lookup } from '../upstream/resolve.ts';
import type { Sessions } from './session/sessions.ts';

/** What the gateway stands on. */
export interface Gateway {
  readonly config: Config;
  readonly log: Log;
  readonly practice: Practice;
  readonly metrics: Metrics;
  readonly gate: Gate;
  readonly version: string;
  /** The label of this process, the first part of every session id. */
  readonly node: string;
  readonly limits: Limits;
  /** Keeps recordings; nothing is recorded without it. */
  readonly store?: Pick<Store, 'record' | 'deleteRecording'>;
  /** Answers for names; the system's resolver unless a test brings its own. */
  readonly lookup?: Lookup;
}

/** How one WebSocket is counted. */
export interface SocketCount {
  /** Counts it under this from now on, unless that is full already. */
  moveTo(key: string, limit: number): boolean;
}

export class Admission {
  readonly #config: Config;
  readonly #limits: Gateway['limits'];
  readonly #refuseProxied: (headers: IncomingMessage['headers']) => Reason | undefined;
  readonly #connects: RateLimiterMemory;
  readonly #ledger: Ledger;
  readonly #gate: Gate;
  readonly #sockets = new Map<string, number>();

  constructor(gateway: Gateway) {
    this.#config = gateway.config;
    this.#limits = gateway.limits;
    this.#connects = new RateLimiterMemory({ points: gateway.limits.connectsPerMinute, duration: 60 });
    this.#gate = gateway.gate;
    this.#ledger = new Ledger(gateway.limits.ledgerRows);
    this.#refuseProxied = proxyGuard(gateway.config);
  }

  /** Why this request may not become a WebSocket, or undefined. */
  refuseUpgrade(request: IncomingMessage, address: string): Reason | undefined {
    const { socketsPerAddress } = this.#limits;
    if ((this.#sockets.get(address) ?? 0) >= socketsPerAddress) {
      return reason('limit.sessionsPerAddress', { limit: socketsPerAddress });
    }
    const proxied = this.#refuseProxied(request.headers);
    if (proxied) return proxied;
    // RFC 6455 §10.2: a browser always says which page asks. A program that is no browser has no page to be abused.
    const { origin } = request.headers;
    if (origin !== undefined && !this.#config.origins.includes(origin)) {
      return reason('origin.foreign', { origin: origin.slice(0, 100) });
    }
    return this.#gate.refuse(request);
  }

  /** Counts a WebSocket under its address until it is closed, or is found to be another's. */
  enter(address: string, webSocket: WebSocket): SocketCount {
    let key = address;
    this.#count(key, 1);
    webSocket.once('close', () => this.#count(key, -1));
    return {
      moveTo: (to, limit) => {
        if (to === key) return true;
        if ((this.#sockets.get(to) ?? 0) >= limit || webSocket.readyState !== webSocket.OPEN) return false;
        this.#count(key, -1);
        this.#count((key = to), 1);
        return true;
      },
    };
  }

  #count(key: string, more: number): void {
    const count = (this.#sockets.get(key) ?? 0) + more;
    if (count > 0) this.#sockets.set(key, count);
    else this.#sockets.delete(key);
  }

  /** True where logins and recipients are counted. There the port and the greeting decide how octets are read. */
  get isMetered(): boolean {
    return isOpenToStrangers(this.#config);
  }

  /** What a visitor may still try at the mail server that was reached; undefined where nobody counts. */
  quota(client: string, { practice, address }: Extract<Reached, { kind: 'open' }>): Quota | undefined {
    if (practice || !this.isMetered) return undefined;
    return new Quota(this.#ledger, { client, server: countedAddress(address) ?? address }, this.#limits);
  }

  /** Why this visitor may not open one more session now, or undefined. The new session is already counted. */
  async refuseSession(address: string, sessions: Sessions): Promise<Reason | undefined> {
    const { sessionsPerAddress, connectsPerMinute } = this.#limits;
    if (sessions.countOf(address) > sessionsPerAddress) {
      return reason('limit.sessionsPerAddress', { limit: sessionsPerAddress });
    }
    try {
      await this.#connects.consume(address);
      return undefined;
    } catch (refused) {
      if (!(refused instanceof RateLimiterRes)) throw refused;
      return reason('limit.connectsPerMinute', { limit: connectsPerMinute });
    }
  }
}
