// Addresses of shared transcripts. They are secrets: who has one can read. How they are written into other pages, and how the
// log of the process names them.

import type { IncomingMessage } from 'node:http';
import type { Config } from '../../config.ts';

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
