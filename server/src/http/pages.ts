// The page and its files. index.html is a template that is filled for each response; everything it loads has a name made
// from its content and may be kept for ever.

import { readFile } from 'node:fs/promises';
import path from 'node:path';
import express from 'express';
import type { RequestHandler } from 'express';
import type { ContentSecurity } from './security.ts';

/** Where the page comes from: the built files here, the Vite dev server in dev.ts. */
export interface Pages {
  readonly contentSecurity: ContentSecurity;
  /** Serves what the page loads, relative to the base path; calls next() for what it does not have. */
  readonly files: RequestHandler;
  /** The page, filled for one response. */
  page(fill: PageRequest): Promise<string>;
}

/** What a page is filled for. */
export interface PageRequest {
  readonly nonce: string;
  /** The path that was asked for, with its query. */
  readonly address: string;
  /** The language that the browser asks for. A guess: the person may have chosen another one before. */
  readonly language: string;
}

/**
 * Where the page is: the terminal, the explanation of a transcript, the look-up with every code behind it, shared
 * transcripts and one's own, lessons and the check of a completion code. What is behind `/code/` the page itself reads; an address that cannot be decoded gets a page
 * that says so.
 */
export const pageAddresses: (string | RegExp)[] = [
  '/',
  '/index.html',
  '/explain',
  /^\/code(?:\/.*)?$/,
  /^\/transcripts(?:\/[A-Za-z0-9_-]+)?$/,
  /^\/t\/[A-Za-z0-9_-]+(\/delete)?$/,
  /^\/lessons(?:\/[A-Za-z0-9_-]+)?\/?$/,
  '/verify',
];

/** A year, as long as caches keep anything (RFC 9111 §5.3 names it as the customary most). */
const assetLife = '1y';

/**
 * The pages of a build.
 * @param folder the output of the client's build, with index.html and assets/ in it
 * @param basePath '' or like '/mail'
 * @throws when there is no build, or its index.html is not our template
 */
export async function builtPages(folder: string, basePath: string): Promise<Pages> {
  const template = await readFile(path.join(folder, 'index.html'), 'utf8').catch((cause: unknown) => {
    throw new Error(`Cannot serve the page: "${folder}" holds no build`, { cause });
  });
  fillPage(template, { nonce: '', basePath });
  const assets = express.static(path.join(folder, 'assets'), {
    index: false,
    redirect: false,
    immutable: true,
    maxAge: assetLife,
  });
  return {
    contentSecurity: 'strict',
    // Only assets/ is public: index.html must not go out unfilled, and the build's other output is no page.
    files: express.Router().use('/assets', assets),
    page: ({ nonce, address, language }) => {
      const isTerminal = /^\/?(?:index\.html)?(?:\?|$)/.test(address.slice(basePath.length));
      const wanted = isTerminal ? ['terminal', language] : [language];
      return Promise.resolve(keepEarlyLinks(fillPage(template, { nonce, basePath }), wanted));
    },
  };
}

/**
 * Fills index.html: the nonce, the base path, and addresses that hold with and without a slash at the end of the path.
 * @throws when a place to fill is missing
 */
export function fillPage(template: string, { nonce, basePath }: { readonly nonce: string; readonly basePath: string }) {
  const withNonce = replaceMeta(template, 'csp-nonce', `nonce="${nonce}"`);
  const withBase = replaceMeta(withNonce, 'base-path', `content="${basePath}"`);
  return withBase.replaceAll(/(\s(?:src|href)=")\.\//g, `$1${basePath}/`);
}

/** Leaves out the links to what another page or language needs (client/vite.config.ts). */
function keepEarlyLinks(html: string, wanted: readonly string[]): string {
  return html.replaceAll(/\s*<link [^>]*data-for="(\w+)"[^>]*>/g, (link, forWhat: string) =>
    wanted.includes(forWhat) ? link : '',
  );
}

function replaceMeta(html: string, name: string, attribute: string): string {
  const meta = new RegExp(`<meta name="${name}"[^>]*>`);
  if (!meta.test(html)) throw new Error(`Cannot fill the page: index.html has no <meta name="${name}">`);
  return html.replace(meta, `<meta name="${name}" ${attribute} />`);
}
