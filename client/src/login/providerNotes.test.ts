// Which note belongs to which server. A name that only looks like a provider's has none.

import { expect, test } from 'vitest';
import { noteFor, providerNoteIds } from './providerNotes.ts';
import english from './words/en.ts';
import chinese from './words/zh.ts';

test.each([
  ['smtp.163.com', 'netease'],
  ['POP.126.com.', 'netease'],
  ['smtp.yeah.net', 'netease'],
  ['smtp.qq.com', 'qq'],
  ['smtp.exmail.qq.com', 'tencentWork'],
  ['smtp.gmail.com', 'gmail'],
  ['smtp-mail.outlook.com', 'outlook'],
  ['outlook.office365.com', 'outlook'],
  ['imap.mail.me.com', 'icloud'],
  ['smtp.mail.yahoo.com', 'yahoo'],
  ['smtp.163.com.example', undefined],
  ['notqq.com', undefined],
  ['mail.example.com', undefined],
])('%s: %s', (host, id) => {
  expect(noteFor(host)?.id).toBe(id);
});

test('every note names its provider in both languages', () => {
  for (const id of providerNoteIds) {
    const texts = [english[`note.${id}`], chinese[`note.${id}`]];
    for (const text of texts) expect(text).toMatch(/163|QQ|Exmail|企业邮箱|Gmail|Outlook|iCloud|Yahoo/);
  }
});
