// The headers that say what the page may do. A response's nonce is made here and nowhere else.

import { randomBytes } from 'node:crypto';
import type { RequestHandler, Response } from 'express';
import helmet from 'helmet';

/** `strict` in production. `none` only for dev.ts, whose page is full of the inline scripts and styles of its tools. */
export type ContentSecurity = 'strict' | 'none';

/** Powers of the browser that the page has no use for. */
const deniedFeatures = [
  'accelerometer',
  'camera',
  'display-capture',
  'geolocation',
  'gyroscope',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'usb',
];

const permissionsPolicy = deniedFeatures.map((feature) => `${feature}=()`).join(', ');

/** The handlers that set the headers of every response, in their order. */
export function securityHeaders(contentSecurity: ContentSecurity): RequestHandler[] {
  return [
    (_request, response, next) => {
      response.locals['nonce'] = randomBytes(16).toString('base64');
      response.setHeader('Permissions-Policy', permissionsPolicy);
      next();
    },
    helmet({
      contentSecurityPolicy: contentSecurity === 'none' ? false : { useDefaults: false, directives: contentPolicy },
      referrerPolicy: { policy: 'no-referrer' },
      xFrameOptions: { action: 'deny' },
      // Whoever owns the certificate, the proxy in front, decides for how long its name is bound to HTTPS.
      strictTransportSecurity: false,
    }),
  ];
}

/** Lets the page of this response send a form to us, and say where it comes from (`no-referrer` would hide its origin). */
export function allowForm(response: Response): void {
  const policy = response.getHeader('Content-Security-Policy');
  if (typeof policy === 'string') {
    response.setHeader('Content-Security-Policy', policy.replace("form-action 'none'", "form-action 'self'"));
  }
  response.setHeader('Referrer-Policy', 'same-origin');
}

/** The nonce of this response, for the style elements that the terminal makes. */
export function nonceOf(response: Pick<Response, 'locals'>): string {
  return String(response.locals['nonce']);
}

const contentPolicy = {
  defaultSrc: ["'none'"],
  scriptSrc: ["'self'"],
  // xterm.js makes style elements, which carry the nonce, and writes style attributes for 24-bit colours.
  styleSrc: ["'self'", (_request: unknown, response: unknown) => `'nonce-${nonceOf(response as Response)}'`],
  styleSrcAttr: ["'unsafe-inline'"],
  connectSrc: ["'self'"],
  imgSrc: ["'self'", 'data:'],
  fontSrc: ["'self'"],
  baseUri: ["'none'"],
  formAction: ["'none'"],
  frameAncestors: ["'none'"],
};
