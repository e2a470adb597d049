// Addresses of the look-up: `/code`, `/code/smtp`, `/code/smtp/550/5.7.1`, `/code?q=greylist`. Pure but for the base path.

import type { Path } from '@mailterm/shared/lookup/index';
import { addressOf } from '../routes.ts';

/** What an address of the look-up asks for. */
export interface Asked {
  /** Decoded; empty for the first page. */
  readonly names: readonly string[];
  readonly query: string;
}

/** Reads the path behind the base path, with its query. */
export function readAsked(path: string): Asked {
  const [place = '', search = ''] = path.split('?', 2);
  const names = place
    .split('/')
    .slice(2)
    .filter((name) => name !== '')
    .map(decoded);
  return { names, query: new URLSearchParams(search).get('q') ?? '' };
}

function decoded(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    // A stray percent sign: the name is taken as it stands, and no shelf has it.
    return name;
  }
}

/** The path of a page; signs that a path may hold stay readable: `$Forwarded`, `AUTH=PLAIN`. */
export function pathOf(names: readonly string[]): string {
  const encoded = names.map((name) => encodeURIComponent(name).replace(/%(?:24|3D|2B)/g, decodeURIComponent));
  return ['/code', ...encoded].join('/');
}

/** The path of a search. */
export function pathOfQuery(query: string): string {
  return query === '' ? '/code' : `/code?q=${encodeURIComponent(query).replace(/%20/g, '+')}`;
}

/** The address of a page, for links. */
export function linkTo(path: Path): string {
  return addressOf(pathOf(path));
}

/** How a page is named in lists: the code or keyword as on the wire. */
export function nameOf([, ...names]: Path): string {
  return names.join(' ');
}
