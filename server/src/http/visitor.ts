// Who a visitor is, as far as anyone needs to know: a random label in a cookie. It selects the practice mailroom, and its
// digest owns the recordings and links of one's own: who has the cookie can read, share and delete them. It is no account and
// says nothing about the person.

import type { IncomingMessage } from 'node:http';
import { clientAddress } from '../config.ts';
import type { Config } from '../config.ts';
import { digestOf, newSecret } from '../secret.ts';
import type { Owner } from '../store/store.ts';

const cookieName = 'mailterm_visitor';
const labelPattern = /^[A-Za-z0-9_-]{22}$/;

/** A year, in seconds: the mailroom itself lives much shorter. */
const cookieLifeSeconds = 365 * 24 * 3600;

/** The visitor's label in a Cookie header (RFC 6265 §5.4), or undefined. */
export function visitorIn(cookieHeader: string | undefined): string | undefined {
  for (const pair of (cookieHeader ?? '').split(';')) {
    const [name, value] = pair.trim().split('=', 2);
    if (name === cookieName && value !== undefined && labelPattern.test(value)) return value;
  }
  return undefined;
}

/** Whose practice mailroom a request is about: its label, or its network address where the browser keeps none. */
export function visitorOf(request: IncomingMessage, config: Config): string {
  return visitorIn(request.headers.cookie) ?? clientAddress(request, config);
}

/** Whose recordings a visitor's are: a digest of the label, so that no store holds what opens them. */
export function ownerOf(visitor: string): Owner {
  return digestOf(`owner ${visitor}`);
}

/** Who asks, as an owner of recordings and links; nobody without the cookie, whatever the network address. */
export function ownerIn(request: IncomingMessage): Owner | undefined {
  const visitor = visitorIn(request.headers.cookie);
  return visitor === undefined ? undefined : ownerOf(visitor);
}

/** A new label, unguessable. */
export function newVisitor(): string {
  return newSecret();
}

/**
 * The Set-Cookie header that hands a label out.
 * Where all pages come over HTTPS, it never travels in clear (RFC 6265 §4.1.2.5).
 */
export function visitorCookie(visitor: string, { basePath, origins }: Pick<Config, 'basePath' | 'origins'>): string {
  const isSecure = origins.every((origin) => origin.startsWith('https:'));
  return (
    `${cookieName}=${visitor}; Path=${basePath === '' ? '/' : basePath}; Max-Age=${cookieLifeSeconds}; ` +
    `HttpOnly; SameSite=Lax${isSecure ? '; Secure' : ''}`
  );
}
