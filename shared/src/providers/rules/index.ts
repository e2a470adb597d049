// All rules, in the order in which they are tried: the first that matches wins. Providers whose wording is their own come
// before the mail servers that many of them run, and a provider's narrow rules before its wide ones.

import type { ProviderRule } from '../rule.ts';
import { gmailRules } from './gmail.ts';
import { microsoftRules } from './microsoft.ts';
import { yahooRules } from './yahoo.ts';
import { neteaseRules } from './netease.ts';
import { neteaseEnterpriseRules } from './neteaseEnterprise.ts';
import { tencentRules } from './tencent.ts';
import { alibabaRules } from './alibaba.ts';
import { coremailRules } from './coremail.ts';
import { servicesRules } from './services.ts';
import { blockListsRules } from './blockLists.ts';
import { ironportRules } from './ironport.ts';
import { postfixRules } from './postfix.ts';
import { eximRules } from './exim.ts';
import { sendmailRules } from './sendmail.ts';
import { qmailRules } from './qmail.ts';
import { dovecotRules } from './dovecot.ts';
import { cyrusRules } from './cyrus.ts';

export const providerRules: readonly ProviderRule[] = [
  ...gmailRules,
  ...microsoftRules,
  ...yahooRules,
  ...neteaseRules,
  ...neteaseEnterpriseRules,
  ...tencentRules,
  ...alibabaRules,
  ...coremailRules,
  ...servicesRules,
  ...blockListsRules,
  ...ironportRules,
  ...postfixRules,
  ...eximRules,
  ...sendmailRules,
  ...qmailRules,
  ...dovecotRules,
  ...cyrusRules,
];
