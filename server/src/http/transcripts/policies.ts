// What browsers may do with a transcript that is no page of ours: an export, a picture, a frame within somebody else's page.
// All of them are full of a stranger's text, so each gets a policy of its own under which that text can do nothing.

import { createHash } from 'node:crypto';
import type { Response } from 'express';

/** How an answer is shown. `text` is every form that a browser draws as text or saves. */
export type Showing = 'text' | 'picture' | 'document' | 'frame';

/** Nothing is loaded, sent or framed. Styles are inline and hold no text of a stranger; fonts and pictures are within. */
const nothing = ["default-src 'none'", "base-uri 'none'", "form-action 'none'"];
const within = ["style-src 'unsafe-inline'", 'font-src data:', 'img-src data:'];

function directives(showing: Showing, scripts: readonly string[]): readonly string[] {
  const run = scripts.length === 0 ? [] : [`script-src ${scripts.map((hash) => `'sha256-${hash}'`).join(' ')}`];
  switch (showing) {
    case 'text':
      return [...nothing, 'sandbox', "frame-ancestors 'none'"];
    case 'picture':
      return [...nothing, ...within, 'sandbox', "frame-ancestors 'none'"];
    case 'document':
      return [...nothing, ...within, ...run, 'sandbox allow-scripts', "frame-ancestors 'none'"];
    case 'frame':
      // A link of a frame opens beside it, outside of the sandbox.
      return [...nothing, ...within, ...run, `sandbox ${frameSandbox}`, 'frame-ancestors *'];
  }
}

/** What a frame may do in the page around it; the same stands in the `iframe` that oEmbed hands out. */
export const frameSandbox = 'allow-scripts allow-popups allow-popups-to-escape-sandbox';

/**
 * Sets the policy of an answer.
 * @param scripts hashes of the scripts that may run, base64
 * @param isOpen whoever has the address may read it, so pages of other sites may too: without a cookie, and only read
 */
export function setPolicy(response: Response, showing: Showing, scripts: readonly string[], isOpen: boolean): void {
  response.set('Content-Security-Policy', directives(showing, scripts).join('; '));
  response.set('X-Robots-Tag', 'noindex');
  if (showing === 'frame') response.removeHeader('X-Frame-Options');
  if (!isOpen) return;
  response.set('Cross-Origin-Resource-Policy', 'cross-origin');
  if (showing !== 'document' && showing !== 'frame') response.set('Access-Control-Allow-Origin', '*');
}

/**
 * Hashes of the scripts of a document (CSP 3 §8.4). Taken from one that holds no stranger's text: what such a text could
 * bring into another document is not among them.
 */
export function scriptHashes(html: string): readonly string[] {
  const scripts = [
    ...html.matchAll(/<script(?![^>]*\btype="(?!module"|text\/javascript"))[^>]*>([\s\S]*?)<\/script>/g),
  ];
  return scripts.map(([, script = '']) => createHash('sha256').update(script).digest('base64'));
}
