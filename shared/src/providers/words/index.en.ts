// What providers mean by their wording, in English.

import type { Text } from '../../i18n/text.ts';
import { gmailWords } from './gmail.en.ts';
import { microsoftWords } from './microsoft.en.ts';
import { yahooWords } from './yahoo.en.ts';
import { neteaseWords } from './netease.en.ts';
import { neteaseEnterpriseWords } from './neteaseEnterprise.en.ts';
import { tencentWords } from './tencent.en.ts';
import { alibabaWords } from './alibaba.en.ts';
import { coremailWords } from './coremail.en.ts';
import { servicesWords } from './services.en.ts';
import { blockListsWords } from './blockLists.en.ts';
import { ironportWords } from './ironport.en.ts';
import { postfixWords } from './postfix.en.ts';
import { eximWords } from './exim.en.ts';
import { sendmailWords } from './sendmail.en.ts';
import { qmailWords } from './qmail.en.ts';
import { dovecotWords } from './dovecot.en.ts';
import { cyrusWords } from './cyrus.en.ts';

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
