// What browsers may do with a transcript that is no page of ours: an export, a picture, a frame within somebody else's page.
// All of them are full of a stranger's text, so each gets a policy of its own under which that text can do nothing.

import { embedPolicy, htmlPolicy } from '@mailterm/shared/transcript/export/html/index';
import type { Response } from 'express';
import type { MadeForm } from './exports.ts';

/** What a frame may do in the page around it; the same stands in the `iframe` that oEmbed hands out. Its links open beside it. */
export const frameSandbox = 'allow-scripts allow-popups allow-popups-to-escape-sandbox';

const nothing = "default-src 'none'; base-uri 'none'; form-action 'none'; sandbox; frame-ancestors 'none'";

/** By form. Scripts are ours, by their hash; a page that is opened here has an origin of its own, and no cookie. */
const policies: Readonly<Record<MadeForm, string>> = {
  txt: nothing,
  md: nothing,
  json: nothing,
  cast: nothing,
  sh: nothing,
  svg: `${nothing}; style-src 'unsafe-inline'; font-src data:`,
  html: `${htmlPolicy}; sandbox allow-scripts allow-popups allow-popups-to-escape-sandbox; frame-ancestors 'none'`,
  embed: `${embedPolicy}; sandbox ${frameSandbox}; frame-ancestors *`,
};

/**
 * Sets the policy of an answer.
 * @param isOpen whoever has the address may read it, so pages of other sites may too: without a cookie, and only read
 */
export function setPolicy(response: Response, form: MadeForm, isOpen: boolean): void {
  response.set('Content-Security-Policy', policies[form]).set('X-Robots-Tag', 'noindex');
  if (form === 'embed') response.removeHeader('X-Frame-Options');
  if (!isOpen) return;
  response.set('Cross-Origin-Resource-Policy', 'cross-origin');
  if (form !== 'html' && form !== 'embed') response.set('Access-Control-Allow-Origin', '*');
}
