// Addresses of shared transcripts. They are secrets: who has one can read. How they are made, how they are written into
// other pages, and how the log of the process names them.

import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { Config } from '../../config.ts';

/** A new id, unguessable: 128 bits behind the label of the node. */
export function newId(node: string): string {
  return `${node}-${randomBytes(16).toString('base64url')}`;
}

/** A new token that deletes a link, and what is kept of it. */
export function newToken(): { readonly token: string; readonly digest: string } {
  const token = randomBytes(16).toString('base64url');
  return { token, digest: tokenDigest(token) };
}

/** What is kept of a token. */
export function tokenDigest(token: string): string {
  return createHash('sha256').update(token).digest('base64url');
}

/** Compared as digests, so that the time it takes tells nothing about the token. */
export function isTokenOf(token: string, digest: string): boolean {
  const kept = Buffer.from(digest, 'base64url');
  const given = createHash('sha256').update(token).digest();
  return kept.length === given.length && timingSafeEqual(kept, given);
}

/** The configured address of this instance that the request came to, with the base path; the first one for any other Host. */
export function instanceAddress({ headers }: IncomingMessage, { origins, basePath }: Config): string {
  const asked = origins.find((origin) => new URL(origin).host === headers.host?.toLowerCase());
  return `${asked ?? origins[0] ?? ''}${basePath}`;
}

/** A path as the log of the process may have it: without the ids that open a transcript or a class, however they are written. */
export function loggedPath(path: string): string {
  return decoded(path).replace(
    /\/(t|links|recordings|comments|rooms|class)\/+(?!import(?:\/|$))[^/]*?(\.\w{2,4})?(?=\/|$)/gi,
    '/$1/…$2',
  );
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
