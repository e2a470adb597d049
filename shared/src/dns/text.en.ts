// What DNS records say, in English. Params: {value} is what stands behind the sign of a term or tag.

import type { Text } from '../i18n/text.ts';
import type { DnsId } from './citations.ts';
import { generalTexts } from './text/general.en.ts';
import { mailTexts } from './text/mail.en.ts';
import { spfTexts } from './text/spf.en.ts';
import { keysTexts } from './text/keys.en.ts';

export const dnsTexts: Record<DnsId, Text> = {
  ...generalTexts,
  ...mailTexts,
  ...spfTexts,
  ...keysTexts,
};
