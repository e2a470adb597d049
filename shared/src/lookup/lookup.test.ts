// Looking up by name: every word of every registry has a page, whatever its case, and the page names what belongs to it.

import { describe, expect, it } from 'vitest';
import { registries, rowsOf } from '../../testing/registries.ts';
import { loadExplanations } from '../dialects/explanations.ts';
import { sayIn } from '../i18n/text.ts';
import { dialectOf, lookUp, shelves, wordsOn } from './index.ts';
import type { Entry, Shelf } from './index.ts';

/** The page of an address, as tests write it. */
function page(address: string): Entry | undefined {
  return lookUp(address.split('/').map(decodeURIComponent));
}

/** The ids of a page, in its order. */
function idsOf(entry: Entry | undefined): readonly string[] {
  return entry?.words.flatMap(({ sayings }) => sayings.map(({ id }) => id)) ?? [];
}

const shelfOfFile = (file: string): Shelf => shelves.find((shelf) => file.startsWith(shelf)) ?? 'reason';

describe('a page', () => {
  it.each([
    ['smtp/550', ['reply.550']],
    ['smtp/550/5.7.1', ['reply.550', 'enhanced.5.7.1', 'enhanced.7.1', 'enhanced.class.5', 'enhanced.subject.7']],
    ['smtp/5.7.1', ['enhanced.5.7.1', 'enhanced.7.1', 'enhanced.class.5', 'enhanced.subject.7']],
    ['smtp/X.7.1', ['enhanced.7.1', 'enhanced.subject.7']],
    ['smtp/STARTTLS', ['ehlo.STARTTLS', 'command.STARTTLS', 'sent.STARTTLS']],
    ['smtp/SIZE', ['ehlo.SIZE', 'param.SIZE']],
    ['smtp/RET', ['param.RET.FULL', 'param.RET.HDRS']],
    ['smtp/RCPT', ['command.RCPT', 'sent.RCPT']],
    ['smtp/AUTH=LOGIN', ['ehlo.AUTH=']],
    ['pop3/IN-USE', ['code.IN-USE']],
    ['pop3/UIDL', ['capa.UIDL', 'verb.UIDL', 'ask.UIDL']],
    ['pop3/SYS%2FTEMP', ['code.SYS/TEMP']],
    ['pop3/SYS/TEMP', ['code.SYS/TEMP']],
    ['imap/OVERQUOTA', ['code.OVERQUOTA']],
    ['imap/IDLE', ['capability.IDLE', 'verb.IDLE', 'sent.IDLE']],
    ['imap/$Forwarded', ['keyword.$Forwarded']],
    ['imap/%5CSeen', ['flag.Seen']],
    ['imap/AUTH=PLAIN', ['capability.AUTH=']],
    ['imap/Snoozed', ['attribute.Snoozed']],
    ['sasl/PLAIN', ['sasl.PLAIN']],
    ['sasl/SCRAM-SHA-384', ['sasl.SCRAM-*']],
    ['reason/userunknown', ['reason.userunknown']],
    ['provider/netease.authorizationCode', ['provider.netease.authorizationCode']],
  ])('%s', (address, ids) => {
    expect(idsOf(page(address))).toEqual(ids);
    expect(idsOf(page(address.toUpperCase().replace('%5c', '%5C')))).toEqual(ids);
    expect(idsOf(page(address.toLowerCase()))).toEqual(ids);
  });

  it('has one address, however it was asked for', () => {
    expect(page('SMTP/starttls')?.path).toEqual(['smtp', 'STARTTLS']);
    expect(page('smtp/550-5.7.1')?.path).toEqual(['smtp', '550', '5.7.1']);
    expect(page('smtp/5.7.1/550')?.path).toEqual(['smtp', '550', '5.7.1']);
    expect(page('imap/snoozed')?.path).toEqual(['imap', '\\Snoozed']);
  });

  it.each([
    '',
    'smtp',
    'nowhere/550',
    'smtp/NOTHING',
    'smtp/950',
    'smtp/550/551',
    'smtp/1/2/3',
    'smtp/9.9.9',
    'pop3/550',
  ])('is not there for "%s"', (address) => expect(page(address)).toBeUndefined());

  it('is not there for what is no name at all', () => {
    expect(lookUp(['smtp', 'A'.repeat(100_000)])).toBeUndefined();
    expect(lookUp(['smtp', '__proto__'])).toBeUndefined();
    expect(lookUp(['smtp', 'constructor'])).toBeUndefined();
  });
});

describe('a code that nobody registered', () => {
  it('is explained by its parts, and said to be unlisted', () => {
    expect(page('smtp/599')).toMatchObject({ isListed: false });
    expect(idsOf(page('smtp/599'))).toEqual(['reply.class.no']);
    expect(page('smtp/5.7.606')).toMatchObject({ isListed: false });
    expect(idsOf(page('smtp/5.7.606'))).toEqual(['enhanced.class.5', 'enhanced.subject.7']);
    expect(page('smtp/550/5.7.1')).toMatchObject({ isListed: true });
  });
});

describe('what a code proves', () => {
  it('is nothing, where wordings of providers give it different reasons', () => {
    expect(page('smtp/550')?.reasons.length).toBeGreaterThan(20);
    const { wordings, reasons } = page('smtp/550/5.7.1') ?? { wordings: [], reasons: [] };
    expect(wordings.length).toBeGreaterThanOrEqual(12);
    expect(reasons.length).toBeGreaterThanOrEqual(8);
    for (const { status, sample } of wordings)
      expect([...(status ?? []), sample.lines[0].slice(0, 3)]).toContain('550');
  });

  it('is a reason, where a response code is one', () => {
    expect(page('imap/OVERQUOTA')?.refusal).toEqual({ reason: 'exceedlimit', mender: 'you' });
    expect(page('reason/exceedlimit')?.pairs).toContainEqual(['imap', 'OVERQUOTA']);
  });

  it('is doubtful, when two codes contradict each other', () => {
    expect(page('smtp/450/5.7.1')?.oddity).toEqual({ id: 'oddity.enhancedClass' });
    expect(page('smtp/550/5.7.1')?.oddity).toBeUndefined();
  });
});

describe('what stands around a page', () => {
  it('are the codes that it is met with, in the order of numbers', () => {
    const pairs = page('smtp/550')?.pairs.map((path) => path.join('/')) ?? [];
    expect(pairs.indexOf('smtp/550/5.1.8')).toBeLessThan(pairs.indexOf('smtp/550/5.1.10'));
    expect(page('smtp/550/5.7.1')?.pairs).toEqual([
      ['smtp', '550'],
      ['smtp', '5.7.1'],
    ]);
    expect(page('provider/postfix.authFailed')?.pairs).toContainEqual(['smtp', '535', '5.7.8']);
  });

  it('are the answers to a command, and the commands of an answer', () => {
    expect(page('smtp/RCPT')?.answers.map(({ status }) => status)).toContain('550');
    expect(page('smtp/550')?.answers.map(({ command }) => command)).toContain('RCPT');
    expect(page('pop3/UIDL')?.answers.map(({ status }) => status)).toEqual(['+OK', '-ERR']);
  });

  it('are its neighbours and its namesakes', () => {
    expect(page('smtp/550')).toMatchObject({ before: ['smtp', '541'], next: ['smtp', '551'] });
    expect(page('smtp/STARTTLS')?.elsewhere).toContainEqual(['imap', 'STARTTLS']);
    expect(page('smtp/550/5.7.1')?.next).toBeUndefined();
  });
});

describe('every row of a registry', () => {
  it.each(registries.map((registry) => [registry.file, registry] as const))('of %s has a page', (file, registry) => {
    const shelf = shelfOfFile(file);
    const missing = rowsOf(file)
      .map((row) => row[registry.name] ?? '')
      .filter((name) => {
        const entry = lookUp([shelf, name]);
        // What the product's own look-up says stands on the page.
        return !idsOf(entry).includes(registry.look(name));
      });
    expect(missing).toEqual([]);
  });
});

describe('every word', () => {
  it('is found by its own path', () => {
    const words = shelves.flatMap((shelf) => wordsOn(shelf));
    const lost = words.filter((word) => !lookUp([word.shelf, word.name])?.words.some(({ kind }) => kind === word.kind));
    expect(lost.map(({ shelf, name }) => `${shelf}/${name}`)).toEqual([]);
  });

  it.each(['en', 'zh'] as const)('has a text in %s whose title is whole', async (language) => {
    const gaps: string[] = [];
    for (const shelf of shelves) {
      const dialect = dialectOf(shelf);
      const { texts } = await loadExplanations(dialect, language);
      for (const { name, sayings } of wordsOn(shelf)) {
        for (const saying of sayings) {
          const text = sayIn(texts, saying);
          if (!text) gaps.push(`${shelf}/${name}: ${saying.id} has no text`);
        }
      }
    }
    expect(gaps).toEqual([]);
  });
});
