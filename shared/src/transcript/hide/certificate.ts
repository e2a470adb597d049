// A TLS handshake without the names that it told.

import { mapSaying } from '../../params.ts';
import type { TextHand } from '../sayings.ts';
import type { Certificate, TlsFacts } from '../tls.ts';

const dayMs = 86_400_000;
/** What stands for a text that is left out whole. */
export const leftOut = '…';

/**
 * The facts without names.
 * @param hidesHosts true: also who the certificate is for and from, its fingerprint, and the hours of its life, by which it
 *   can be looked up in public logs (RFC 9162)
 */
export function hideInTls(facts: TlsFacts, hand: TextHand, hidesHosts: boolean): TlsFacts {
  return {
    ...facts,
    host: hand.host(facts.host),
    ...(facts.distrust && { distrust: mapSaying(facts.distrust, hand.param) }),
    chain: facts.chain.map((certificate) => hideInCertificate(certificate, hand, hidesHosts)),
  };
}

function hideInCertificate(certificate: Certificate, { param, host }: TextHand, hidesHosts: boolean): Certificate {
  const { subject, issuer, names, fromMs, untilMs, fingerprint } = certificate;
  const ofName = (text: string): string => {
    const hidden = param(text);
    return hidesHosts && hidden === text && text !== '' && !/^host\d+\.example$/.test(text) ? leftOut : hidden;
  };
  return {
    subject: ofName(subject),
    issuer: ofName(issuer),
    names: names.map((name) => (name.startsWith('*.') ? param(name) : host(name))),
    fromMs: hidesHosts ? Math.floor(fromMs / dayMs) * dayMs : fromMs,
    untilMs: hidesHosts ? Math.floor(untilMs / dayMs) * dayMs : untilMs,
    fingerprint: hidesHosts ? fingerprint.replace(/[0-9A-Fa-f]{2}/g, '00') : fingerprint,
  };
}
