// DNS 记录的说明（中文）。{value} 是项或标签里符号后面的部分。

import type { Text } from '../i18n/text.ts';
import type { DnsId } from './citations.ts';
import { generalTexts } from './text/general.zh.ts';
import { mailTexts } from './text/mail.zh.ts';
import { spfTexts } from './text/spf.zh.ts';
import { keysTexts } from './text/keys.zh.ts';

export const dnsTexts: Record<DnsId, Text> = {
  ...generalTexts,
  ...mailTexts,
  ...spfTexts,
  ...keysTexts,
};
