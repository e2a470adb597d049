// Searching: what is typed or pasted, in either language, leads to the page that explains it, and at once.

import { beforeAll, describe, expect, it } from 'vitest';
import { loadExplanations } from '../dialects/explanations.ts';
import { dialectFacts } from '../dialects/facts.ts';
import type { DialectId } from '../dialects/facts.ts';
import { languages } from '../i18n/languages.ts';
import type { Language } from '../i18n/languages.ts';
import type { Catalogue } from '../i18n/text.ts';
import { providerRules } from '../providers/rules/index.ts';
import { buildIndex, hitsMax, search } from './index.ts';
import type { Index } from './index.ts';

let index: Index = [];

async function loadAll(wanted: readonly Language[]): Promise<Index> {
  const loaded: Partial<Record<Language, Partial<Record<DialectId, Catalogue>>>> = {};
  for (const language of wanted) {
    const texts: Partial<Record<DialectId, Catalogue>> = {};
    for (const id of Object.keys(dialectFacts) as DialectId[]) texts[id] = (await loadExplanations(id, language)).texts;
    loaded[language] = texts;
  }
  return buildIndex(loaded);
}

beforeAll(async () => {
  index = await loadAll(languages);
});

/** The first pages that a query finds. */
function found(query: string, count = 8): readonly string[] {
  return search(query, index)
    .slice(0, count)
    .map(({ path }) => path.join('/'));
}

describe('a code or keyword', () => {
  it.each([
    ['550 5.1.1', ['smtp/550/5.1.1', 'smtp/550', 'smtp/5.1.1']],
    ['550/5.1.1', ['smtp/550/5.1.1', 'smtp/550', 'smtp/5.1.1']],
    ['550-5.7.1', ['smtp/550/5.7.1', 'smtp/550', 'smtp/5.7.1']],
    ['5.7.1', ['smtp/5.7.1']],
    ['421', ['smtp/421']],
    ['599', ['smtp/599']],
    ['STARTTLS', ['smtp/STARTTLS', 'imap/STARTTLS']],
    ['starttls', ['smtp/STARTTLS', 'imap/STARTTLS']],
    ['IN-USE', ['pop3/IN-USE']],
    ['[IN-USE]', ['pop3/IN-USE']],
    ['OVERQUOTA', ['imap/OVERQUOTA']],
    ['\\Seen', ['imap/\\Seen']],
    ['scram-sha-256', ['sasl/SCRAM-SHA-256']],
    ['userunknown', ['reason/userunknown']],
    ['AUTH PLAIN', ['smtp/AUTH', 'pop3/AUTH', 'sasl/PLAIN']],
    ['netease.authorizationCode', ['provider/netease.authorizationCode']],
  ])('%s comes first', (query, pages) => expect(found(query, pages.length)).toEqual(pages));

  it('is found by its beginning', () => {
    expect(found('OVERQ')[0]).toBe('imap/OVERQUOTA');
    expect(found('5.7.2')).toEqual(expect.arrayContaining(['smtp/5.7.23', 'smtp/5.7.26']));
  });
});

describe('a pasted reply', () => {
  it.each([
    ['535 5.7.8 Error: authentication failed', 'postfix.authFailed', ['smtp/535/5.7.8', 'smtp/535', 'smtp/5.7.8']],
    ['535 Error: authentication failed', 'netease.authorizationCode', ['smtp/535']],
    ['<-  535 Error: authentication failed', 'netease.authorizationCode', ['smtp/535']],
    [
      '550-5.1.1 The email account that you tried to reach does not exist. Please try 550-5.1.1 double-checking',
      'gmail.noSuchUser',
      ['smtp/550/5.1.1', 'smtp/550', 'smtp/5.1.1'],
    ],
    ['535 Error: 请使用授权码登录。详情请看: http://service.mail.qq.com/', 'tencent.authorizationCode', ['smtp/535']],
  ])('%s leads to its rule, then to its codes', (query, rule, codes) => {
    expect(found(query, codes.length + 1)).toEqual([`provider/${rule}`, ...codes]);
  });

  it('of POP3 and IMAP leads to its codes', () => {
    expect(found('-ERR [IN-USE] Mailbox is locked')).toContain('pop3/IN-USE');
    expect(found('a1 NO [OVERQUOTA] Not enough disk quota', 3)).toContain('imap/OVERQUOTA');
  });

  it('is recognised without its code, too', () => {
    expect(found('Please log in via your web browser')[0]).toBe('provider/gmail.webLoginRequired');
  });

  it('that is a sample leads to a rule of the same wording', () => {
    const lost = providerRules.filter(({ sample }) => {
      const [hit] = search(sample.lines.join('\n'), index);
      return hit?.path[0] !== 'provider';
    });
    // Samples that are octets of GBK are no text that anybody could paste.
    expect(lost.filter(({ sample }) => !/[\x80-\xff]/.test(sample.lines[0])).map(({ id }) => id)).toEqual([]);
  });
});

describe('words', () => {
  it.each([
    ['授权码', 'provider/tencent.authorizationCode'],
    ['greylist', 'reason/greylisted'],
    ['灰名单', 'reason/greylisted'],
    ['邮箱已满', 'reason/mailboxfull'],
    ['mailbox full', 'reason/mailboxfull'],
    ['spf', 'smtp/5.7.23'],
    ['User unknown', 'provider/sendmail.userUnknown'],
    ['relay', 'reason/norelaying'],
    ['黑名单', 'reason/blocked'],
  ])('%s in either language find %s', (query, page) => expect(found(query, 40)).toContain(page));

  it('in one language find what the other says', async () => {
    const english = await loadAll(['en']);
    expect(search('灰名单', english)).toEqual([]);
    const [hit] = search('灰名单', index);
    expect(hit).toMatchObject({ path: ['reason', 'greylisted'], found: { language: 'zh' } });
  });

  it('find a title before a body, and a code before a wording that mentions it', () => {
    const pages = found('mailbox full', 10);
    expect(pages.indexOf('reason/mailboxfull')).toBeLessThan(pages.findIndex((path) => path.startsWith('provider/')));
  });
});

describe('a search', () => {
  it.each(['', '   ', '[]', '，。', '\0', '(?:', '%', '😀', 'zzzzqqqq'])(
    'for "%s" finds nothing and fails nowhere',
    (query) => {
      expect(search(query, index)).toEqual([]);
    },
  );

  it('returns no more than anybody reads', () => {
    expect(search('the', index).length).toBeLessThanOrEqual(hitsMax);
    expect(search('5', index).length).toBeLessThanOrEqual(hitsMax);
  });

  it('takes less than 10 ms', () => {
    const queries = [
      '授权码',
      'e',
      '550 5.1.1',
      'User unknown',
      '535 5.7.8 Error: authentication failed',
      'a '.repeat(2000),
    ];
    for (const query of queries) search(query, index);
    const startedMs = performance.now();
    for (let round = 0; round < 5; round++) for (const query of queries) search(query, index);
    expect((performance.now() - startedMs) / (5 * queries.length)).toBeLessThan(10);
  });
});
