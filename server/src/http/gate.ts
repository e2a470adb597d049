// The access code of an instance, if it has one: who has shown it, by a cookie or a header, and how often a wrong one may
// be tried. The cookie proves that the code was entered and does not contain it. What is served without it: app.ts.

import { createHmac, randomBytes } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { reason } from '@mailterm/shared/reasons/reasons';
import type { Reason } from '@mailterm/shared/reasons/reasons';
import { clientAddress } from '../config.ts';
import type { Config } from '../config.ts';
import { Ledger } from '../gateway/ledger.ts';
import { isSame } from '../secret.ts';

const cookieName = 'mailterm_access';
const hourMs = 3_600_000;

export class Gate {
  readonly #config: Config;
  readonly #now: () => number;
  readonly #tries: Ledger;
  /** Of this process: when it ends, its cookies end. */
  readonly #key = randomBytes(32);

  /** @param now Unix time in milliseconds */
  constructor(config: Config, now: () => number = Date.now) {
    this.#config = config;
    this.#now = now;
    this.#tries = new Ledger(config.limits.ledgerRows, now);
  }

  /** Why a request is not let in, or undefined. */
  refuse(request: IncomingMessage): Reason | undefined {
    if (this.#config.accessCode === undefined || this.#isKnown(request.headers.cookie)) return undefined;
    // RFC 6750 §2.1: credentials = "Bearer" 1*SP b64token
    const code = /^Bearer +(\S+)$/i.exec(request.headers.authorization ?? '')?.[1];
    return code === undefined ? reason('access.code') : this.#try(code, request);
  }

  /**
   * Takes a code that was entered in the form.
   * @returns the Set-Cookie header that proves it from now on, or why not
   */
  enter(code: string, request: IncomingMessage): string | Reason {
    const { origin } = request.headers;
    // RFC 6454 §7.3: a browser says which page a form was on. Another site may not spend a visitor's tries.
    if (origin === undefined || !this.#config.origins.includes(origin)) {
      return reason('origin.foreign', { origin: (origin ?? '?').slice(0, 100) });
    }
    return this.#try(code, request) ?? this.#cookie(isHttps(request, this.#config) || origin.startsWith('https:'));
  }

  /** Counted before it is compared, so that many at once are not more than one by one. */
  #try(code: string, request: IncomingMessage): Reason | undefined {
    const { accessTries: limit } = this.#config.limits;
    const allowance = { key: clientAddress(request, this.#config), limit, windowMs: hourMs };
    if (this.#tries.spend([allowance])) return reason('limit.accessTries', { limit });
    if (!isSame(code, this.#config.accessCode ?? '')) return reason('access.wrong');
    this.#tries.giveBack([allowance]);
    return undefined;
  }

  #cookie(isSecure: boolean): string {
    const { accessMs } = this.#config.limits;
    const expires = (this.#now() + accessMs).toString(36);
    const path = this.#config.basePath === '' ? '/' : this.#config.basePath;
    return (
      `${cookieName}=${expires}.${this.#sign(expires)}; Path=${path}; Max-Age=${Math.floor(accessMs / 1000)}; ` +
      `HttpOnly; SameSite=Lax${isSecure ? '; Secure' : ''}`
    );
  }

  #isKnown(cookieHeader: string | undefined): boolean {
    return (cookieHeader ?? '').split(';').some((pair) => {
      const [, expires, signature] = /^mailterm_access=([0-9a-z]{1,12})\.([\w-]{43})$/.exec(pair.trim()) ?? [];
      if (expires === undefined || signature === undefined) return false;
      return isSame(signature, this.#sign(expires)) && Number.parseInt(expires, 36) > this.#now();
    });
  }

  #sign(text: string): string {
    return createHmac('sha256', this.#key).update(`access ${text}`).digest('base64url');
  }
}

/** True when a proxy that is believed says that the page came over TLS. */
function isHttps({ headers }: IncomingMessage, { trustedProxies }: Config): boolean {
  const said = headers['x-forwarded-proto'];
  const hops = (Array.isArray(said) ? said.join(',') : (said ?? '')).split(',').map((hop) => hop.trim());
  return trustedProxies > 0 && (hops.at(-trustedProxies) ?? hops[0]) === 'https';
}
