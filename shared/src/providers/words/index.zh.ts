// 各家邮件服务商的措辞是什么意思（中文）。

import type { Text } from '../../i18n/text.ts';
import { gmailWords } from './gmail.zh.ts';
import { microsoftWords } from './microsoft.zh.ts';
import { yahooWords } from './yahoo.zh.ts';
import { neteaseWords } from './netease.zh.ts';
import { neteaseEnterpriseWords } from './neteaseEnterprise.zh.ts';
import { tencentWords } from './tencent.zh.ts';
import { alibabaWords } from './alibaba.zh.ts';
import { coremailWords } from './coremail.zh.ts';
import { servicesWords } from './services.zh.ts';
import { blockListsWords } from './blockLists.zh.ts';
import { ironportWords } from './ironport.zh.ts';
import { postfixWords } from './postfix.zh.ts';
import { eximWords } from './exim.zh.ts';
import { sendmailWords } from './sendmail.zh.ts';
import { qmailWords } from './qmail.zh.ts';
import { dovecotWords } from './dovecot.zh.ts';
import { cyrusWords } from './cyrus.zh.ts';

export const providerTexts: Readonly<Record<string, Text>> = {
  ...gmailWords,
  ...microsoftWords,
  ...yahooWords,
  ...neteaseWords,
  ...neteaseEnterpriseWords,
  ...tencentWords,
  ...alibabaWords,
  ...coremailWords,
  ...servicesWords,
  ...blockListsWords,
  ...ironportWords,
  ...postfixWords,
  ...eximWords,
  ...sendmailWords,
  ...qmailWords,
  ...dovecotWords,
  ...cyrusWords,
};
