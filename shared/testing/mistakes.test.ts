// The measure of the diagnosis engine: every row of real mistakes is named at the right time, few variants are missed, and
// nothing is named where nothing is wrong. `npm run coverage:mistakes` prints the same as a table.

import { describe, expect, it } from 'vitest';
import { dialects } from '../src/dialects/index.ts';
import type { DialectId } from '../src/dialects/facts.ts';
import { loadExplanations } from '../src/dialects/explanations.ts';
import { holds, mistakeFact, mistakeOf, mistakes } from '../src/mistakes/index.ts';
import type { MistakeId } from '../src/mistakes/index.ts';
import { languages } from '../src/i18n/languages.ts';
import { sayIn } from '../src/i18n/text.ts';
import type { Catalogue } from '../src/i18n/text.ts';
import { fromLatin1 } from '../src/octets.ts';
import { ConversationReader } from '../src/reader.ts';
import { providerRules } from '../src/providers/rules/index.ts';
import { findBlocks } from './mistakeBlocks.ts';
import { lintAfter } from './talk.ts';
import { gapsOf, measureMistakes, shareOf, variantsShareMin } from './mistakeCoverage.ts';

const coverage = measureMistakes();

describe('coverage of mistakes', () => {
  it('plays every block of the measure', () => {
    expect(findBlocks('rows').length).toBe(106);
    expect(findBlocks('variants').length).toBeGreaterThanOrEqual(200);
    expect(findBlocks('correct').length).toBeGreaterThanOrEqual(43);
    expect(coverage.rows.length).toBeGreaterThan(140);
  });

  it('names every row, and nothing in conversations without a mistake', () => expect(gapsOf(coverage)).toEqual([]));

  it(`names at least ${variantsShareMin} % of the variants`, () => {
    expect(shareOf(coverage.variants)).toBeGreaterThanOrEqual(variantsShareMin);
  });
});

describe('the table of mistakes', () => {
  const names = Object.keys(mistakes) as MistakeId[];

  it('lists only explanations that exist, each for one mistake of a protocol', async () => {
    const known = await Promise.all(
      (Object.keys(dialects) as DialectId[]).map(async (id) => Object.keys((await loadExplanations(id, 'en')).texts)),
    );
    const ids = new Set([...known.flat(), ...providerRules.map(({ id }) => `provider.${id}`)]);
    for (const name of names) {
      for (const id of mistakeFact(name)?.is ?? []) expect(ids, `${name} is ${id}`).toContain(id);
    }
  });

  it.each(languages)('fills every placeholder of what is named in the blocks, in %s', async (language) => {
    const texts = await Promise.all(
      (Object.keys(dialects) as DialectId[]).map(async (id) => (await loadExplanations(id, language)).texts),
    );
    const all: Catalogue = Object.assign({}, ...texts);
    for (const { block, named } of [...coverage.rows, ...coverage.variants]) {
      for (const saying of named.filter(({ id }) => id.startsWith('mistake.'))) {
        const text = sayIn(all, saying);
        expect(`${text?.title} ${text?.body}`, `${saying.id} in ${block.title}`).not.toMatch(/undefined|\{[a-z]+\}/);
      }
    }
  });

  it('has a mistake for every row that can occur', () => {
    const rows = new Set(names.map((name) => mistakeFact(name)?.row));
    for (const { title, impossible } of findBlocks('rows')) {
      if (impossible === undefined) expect(rows, title).toContain(title.slice(0, 3));
    }
  });

  it('knows a rule of a provider by its reason, and no stranger', () => {
    expect(mistakeOf('smtp', 'provider.exim.relayDenied')).toBe('mistake.relay');
    expect(mistakeOf('smtp', 'mistake.relay')).toBe('mistake.relay');
    expect(mistakeOf('smtp', 'cause.busy')).toBeUndefined();
  });
});

describe('holding a line', () => {
  const finding = (id: MistakeId, certainty: 'certain' | 'possible' = 'certain') => ({ id, certainty }) as const;

  it('fails first on practice and warns first outside', () => {
    expect(holds(finding('mistake.fullWidth'), 'outside')).toBe(true);
    expect(holds(finding('mistake.fullWidth'), 'practice')).toBe(false);
    expect(holds(finding('mistake.fullWidth'), 'practice', 'before')).toBe(true);
  });

  it('never holds a habit that works or a guess, and asks everywhere before a secret is lost', () => {
    expect(holds(finding('mistake.leadingDot'), 'outside', 'before')).toBe(false);
    expect(holds(finding('mistake.fullWidth', 'possible'), 'outside')).toBe(false);
    expect(holds(finding('mistake.loginInLetter'), 'practice')).toBe(true);
    expect(holds(finding('mistake.loginInLetter'), 'practice', 'off')).toBe(false);
  });
});

describe('a line before it is sent', () => {
  const greeted = ['S: 220 mail.example.test ESMTP'];
  const ready = [...greeted, 'C: EHLO pc.example.test', 'S: 250-mail.example.test', 'S: 250 AUTH PLAIN LOGIN'];
  const mail = [...ready, 'C: MAIL FROM:<alice@pc.example.test>', 'S: 250 Ok'];
  const rcpt = [...mail, 'C: RCPT TO:<bob@example.test>', 'S: 250 Ok'];
  const data = [...rcpt, 'C: DATA', 'S: 354 Go'];

  it.each([
    [ready, 'MAIL FROM：<alice@example.test>', 'mistake.fullWidth', 'MAIL FROM:<alice@example.test>'],
    [ready, 'HELLO pc.example.test', 'mistake.verbTypo', 'HELO pc.example.test'],
    [rcpt, 'ＱＵＩＴ', 'mistake.fullWidth', 'QUIT'],
    [greeted, 'EHLOpc.example.test', 'mistake.glued', 'EHLO pc.example.test'],
    [ready, 'AUTHLOGIN', 'mistake.glued', undefined],
    [ready, 'MAIL_FROM:<a@example.test> SIZE=100', 'mistake.glued', 'MAIL FROM:<a@example.test> SIZE=100'],
    [mail, 'RCPT TO bob@example.test', 'mistake.missingKeyword', 'RCPT TO:<bob@example.test>'],
    [mail, 'RCTP TO:<bob@example.test>', 'mistake.verbTypo', 'RCPT TO:<bob@example.test>'],
    [mail, 'TO:<bob@example.test>', 'mistake.verbForgotten', 'RCPT TO:<bob@example.test>'],
    [rcpt, 'X-Mailer: my own', 'mistake.headerOutsideLetter', 'DATA'],
    [rcpt, 'RSET now', 'mistake.standsAlone', 'RSET'],
    [greeted, 'HELO', 'mistake.missingName', 'HELO client.example.test'],
    [mail, 'RCPT TO:<bbo\b\b\bbob@example.test>', 'mistake.controlOctets', 'RCPT TO:<bob@example.test>'],
    [greeted, 'DATA', 'mistake.helloFirst', undefined],
    [ready, 'BDAT 10 LAST', 'mistake.rcptFirst', undefined],
    [[...data, 'C: Subject: x', 'C: ', 'C: text'], ' .', 'mistake.dotWithBlanks', '.'],
    [[...data, 'C: Subject: x', 'C: ', 'C: text'], '.profile', 'mistake.leadingDot', '..profile'],
    [[...data, 'C: Subject: x'], 'To：bob@example.test', 'mistake.fullWidth', 'To: bob@example.test'],
    [[...ready, 'C: AUTH LOGIN', 'S: 334 VXNlcm5hbWU6'], 'QUIT', 'mistake.commandAsAnswer', undefined],
  ])('after %j, %j is %s', (said, line, id, fix) => {
    expect(lintAfter(dialects.smtp, said, line)).toEqual([id, fix]);
    if (fix !== undefined) expect(lintAfter(dialects.smtp, said, fix)[0], 'the mended line').not.toBe(id);
  });

  it.each([
    [ready, 'MAIL FROM: <alice@pc.example.test>'],
    [ready, 'AUTH PLAIN AGFsaWNlAHByYWN0aWNlLWNvZGU='],
    [rcpt, 'data'],
    [[...data, 'C: Subject: x', 'C: '], '..'],
    [[...data, 'C: Subject: x', 'C: '], 'helo was what he said.'],
    [data, 'Subject: =?utf-8?B?5L2g5aW9?='],
  ])('after %j, nothing is wrong with %j', (said, line) =>
    expect(lintAfter(dialects.smtp, said, line)).toEqual([undefined, undefined]),
  );

  it('carries no mended line that could hold a secret', () => {
    for (const { block, named } of [...coverage.rows, ...coverage.variants]) {
      for (const { fix } of named) expect(fix ?? '', block.title).not.toMatch(/practice|AUTH \S+ \S/);
    }
  });

  it('does not advance, and does not throw on any octets', () => {
    const blocks = findBlocks('variants').filter(({ steps }) => steps.some(({ kind }) => kind === 'client'));
    for (const id of Object.keys(dialects) as DialectId[]) {
      // Every seventh: all files are among them, and the test stays quick.
      for (const { title, steps } of blocks.filter((_, i) => i % 7 === 0)) {
        const looked = new ConversationReader(dialects[id].begin());
        const plain = new ConversationReader(dialects[id].begin());
        for (const { kind, octets } of steps) {
          if (kind !== 'client' && kind !== 'server') continue;
          looked.lint(octets);
          looked.lint(fromLatin1('\xff\x00\xef\xbc'));
          looked.after();
          looked.after(true);
          looked.silence(5000);
          const [seen, expected] = [looked.push(kind, octets), plain.push(kind, octets)];
          expect(JSON.stringify(seen.map(({ reading }) => reading)), title).toBe(
            JSON.stringify(expected.map(({ reading }) => reading)),
          );
        }
      }
    }
  });
});
