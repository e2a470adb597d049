// Enhanced status codes (RFC 3463): `5.7.8` beside the reply code. Which explanation each code has, and how one is read.

import { rfc } from '../../citation.ts';
import type { Citation } from '../../citation.ts';

export const enhancedCitations = {
  'enhanced.0.0': rfc(3463, '3.1'),
  'enhanced.1.0': rfc(3463, '3.2'),
  'enhanced.1.1': rfc(3463, '3.2'),
  'enhanced.1.2': rfc(3463, '3.2'),
  'enhanced.1.3': rfc(3463, '3.2'),
  'enhanced.1.4': rfc(3463, '3.2'),
  'enhanced.1.5': rfc(3463, '3.2'),
  'enhanced.1.6': rfc(3463, '3.2'),
  'enhanced.1.7': rfc(3463, '3.2'),
  'enhanced.1.8': rfc(3463, '3.2'),
  'enhanced.1.9': rfc(3886, '4'),
  'enhanced.1.10': rfc(7505, '4.2'),
  'enhanced.2.0': rfc(3463, '3.3'),
  'enhanced.2.1': rfc(3463, '3.3'),
  'enhanced.2.2': rfc(3463, '3.3'),
  'enhanced.2.3': rfc(3463, '3.3'),
  'enhanced.2.4': rfc(3463, '3.3'),
  'enhanced.3.0': rfc(3463, '3.4'),
  'enhanced.3.1': rfc(3463, '3.4'),
  'enhanced.3.2': rfc(3463, '3.4'),
  'enhanced.3.3': rfc(3463, '3.4'),
  'enhanced.3.4': rfc(3463, '3.4'),
  'enhanced.3.5': rfc(3463, '3.4'),
  'enhanced.3.6': rfc(6710, '5'),
  'enhanced.4.0': rfc(3463, '3.5'),
  'enhanced.4.1': rfc(3463, '3.5'),
  'enhanced.4.2': rfc(3463, '3.5'),
  'enhanced.4.3': rfc(3463, '3.5'),
  'enhanced.4.4': rfc(3463, '3.5'),
  'enhanced.4.5': rfc(3463, '3.5'),
  'enhanced.4.6': rfc(3463, '3.5'),
  'enhanced.4.7': rfc(3463, '3.5'),
  'enhanced.5.0': rfc(3463, '3.6'),
  'enhanced.5.1': rfc(3463, '3.6'),
  'enhanced.5.2': rfc(3463, '3.6'),
  'enhanced.5.3': rfc(3463, '3.6'),
  'enhanced.5.4': rfc(3463, '3.6'),
  'enhanced.5.5': rfc(3463, '3.6'),
  'enhanced.5.6': rfc(4954, '6'),
  'enhanced.6.0': rfc(3463, '3.7'),
  'enhanced.6.1': rfc(3463, '3.7'),
  'enhanced.6.2': rfc(3463, '3.7'),
  'enhanced.6.3': rfc(3463, '3.7'),
  'enhanced.6.4': rfc(3463, '3.7'),
  'enhanced.6.5': rfc(3463, '3.7'),
  'enhanced.6.6': rfc(4468, '3.5'),
  'enhanced.6.7': rfc(6531, '3.5'),
  'enhanced.6.8': rfc(6531, '3.5'),
  'enhanced.6.9': rfc(6531, '3.5'),
  'enhanced.6.10': rfc(5248, '2.4'),
  'enhanced.7.0': rfc(3463, '3.8'),
  'enhanced.7.1': rfc(3463, '3.8'),
  'enhanced.7.2': rfc(3463, '3.8'),
  'enhanced.7.3': rfc(3463, '3.8'),
  'enhanced.7.4': rfc(3463, '3.8'),
  'enhanced.7.5': rfc(3463, '3.8'),
  'enhanced.7.6': rfc(3463, '3.8'),
  'enhanced.7.7': rfc(3463, '3.8'),
  'enhanced.7.8': rfc(4954, '6'),
  'enhanced.7.9': rfc(4954, '6'),
  'enhanced.7.10': rfc(5248, '3'),
  'enhanced.7.11': rfc(4954, '6'),
  'enhanced.7.12': rfc(4954, '6'),
  'enhanced.7.13': rfc(5248, '3'),
  'enhanced.7.14': rfc(5248, '3'),
  'enhanced.7.15': rfc(6710, '5'),
  'enhanced.7.16': rfc(6710, '5'),
  'enhanced.7.17': rfc(7293, '4'),
  'enhanced.7.18': rfc(7293, '4'),
  'enhanced.7.19': rfc(7293, '4'),
  'enhanced.7.20': rfc(7372, '3.1'),
  'enhanced.7.21': rfc(7372, '3.1'),
  'enhanced.7.22': rfc(7372, '3.1'),
  'enhanced.7.23': rfc(7372, '3.2'),
  'enhanced.7.24': rfc(7372, '3.2'),
  'enhanced.7.25': rfc(7372, '3.3'),
  'enhanced.7.26': rfc(7372, '3.4'),
  'enhanced.7.27': rfc(7505, '4.2'),
  'enhanced.7.28': {
    page: 'https://www.iana.org/assignments/smtp-enhanced-status-codes/',
    title: 'IANA: SMTP enhanced status codes',
  },
  'enhanced.7.29': rfc(8617, '7.2.2'),
  'enhanced.7.30': rfc(8689, '5'),
  'enhanced.subject.0': rfc(3463, '4'),
  'enhanced.subject.1': rfc(3463, '4'),
  'enhanced.subject.2': rfc(3463, '4'),
  'enhanced.subject.3': rfc(3463, '4'),
  'enhanced.subject.4': rfc(3463, '4'),
  'enhanced.subject.5': rfc(3463, '4'),
  'enhanced.subject.6': rfc(3463, '4'),
  'enhanced.subject.7': rfc(3463, '4'),
  'enhanced.unknown': rfc(3463, '2'),
  'enhanced.malformed': rfc(3463, '2'),
} as const satisfies Record<string, Citation>;

export type EnhancedId = keyof typeof enhancedCitations;

/** An enhanced status code at the beginning of a reply's text. */
export interface Enhanced {
  /** As it stands: '5.7.8'. */
  readonly code: string;
  readonly id: EnhancedId;
  /** The first digit; it should be the reply code's. */
  readonly class: string;
}

/**
 * Reads the beginning of a reply's text. ABNF: status-code = class "." subject "." detail (RFC 3463 §2).
 * Real servers have sent `4.x.2`, which is shown as malformed.
 */
export function readEnhanced(text: string): Enhanced | undefined {
  const found = /^([245])\.(\d{1,3}|[xX])\.(\d{1,3}|[xX])(?= |$)/.exec(text);
  if (!found) return undefined;
  const [code, digit = '', subject = '', detail = ''] = found;
  return { code, class: digit, id: enhancedId(subject, detail) };
}

function enhancedId(subject: string, detail: string): EnhancedId {
  if (/x/i.test(subject + detail)) return 'enhanced.malformed';
  const candidates = [`enhanced.${Number(subject)}.${Number(detail)}`, `enhanced.subject.${Number(subject)}`];
  const known = candidates.find((id) => Object.hasOwn(enhancedCitations, id));
  return (known as EnhancedId | undefined) ?? 'enhanced.unknown';
}
