// Every row of the IMAP tables in knowledge/registries has an explanation of its own, in every language.

import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseCsv } from '../../../../testing/csv.ts';
import type { Row } from '../../../../testing/csv.ts';
import type { Citation } from '../../../citation.ts';
import type { Catalogue } from '../../../i18n/text.ts';
import { capabilityTexts as capabilitiesEn } from '../words/capabilities.en.ts';
import { capabilityTexts as capabilitiesZh } from '../words/capabilities.zh.ts';
import { flagTexts as flagsEn } from '../words/flags.en.ts';
import { flagTexts as flagsZh } from '../words/flags.zh.ts';
import { responseCodeTexts as codesEn } from '../words/responseCodes.en.ts';
import { responseCodeTexts as codesZh } from '../words/responseCodes.zh.ts';
import { capabilityCitations, capabilityId } from './capabilities.ts';
import { attributeId, flagCitations, flagId } from './flags.ts';
import { refusalOf, responseCodeCitations, responseCodeId } from './responseCodes.ts';

const registries = path.join(import.meta.dirname, '../../../../knowledge/registries');

interface Vocabulary {
  readonly table: string;
  readonly rows: number;
  readonly name: string;
  readonly description: string;
  readonly id: (word: string) => string;
  readonly citations: Readonly<Record<string, Citation>>;
  readonly catalogues: readonly Catalogue[];
}

const flags = { id: flagId, citations: flagCitations, catalogues: [flagsEn, flagsZh], description: 'description' };
const vocabularies: readonly Vocabulary[] = [
  {
    table: 'imap-capabilities.csv',
    rows: 90,
    name: 'capability',
    description: 'description',
    id: capabilityId,
    citations: capabilityCitations,
    catalogues: [capabilitiesEn, capabilitiesZh],
  },
  {
    table: 'imap-response-codes.csv',
    rows: 65,
    name: 'code',
    description: 'title',
    id: responseCodeId,
    citations: responseCodeCitations,
    catalogues: [codesEn, codesZh],
  },
  { table: 'imap-keywords.csv', rows: 30, name: 'keyword', ...flags },
  { table: 'imap-system-flags.csv', rows: 7, name: 'flag', ...flags },
];

const general = /\.unknown$|^flag\.keyword$/;
const folded = (text: string | undefined) => text?.toLowerCase().replace(/[.\s]+$/, '');

describe.each(vocabularies)('$table', ({ table, rows, name, description, id, citations, catalogues }) => {
  const all: readonly Row[] = parseCsv(readFileSync(path.join(registries, table), 'utf8'));
  const word = (row: Row) => row[name] ?? '';

  it('is whole', () => {
    expect(all.length).toBe(rows);
    for (const row of all) expect(word(row)).not.toBe('');
  });

  it('has an id of its own for each row, in any case of letters', () => {
    const ids = all.map((row) => id(word(row)));
    expect(ids.filter((one) => general.test(one))).toEqual([]);
    expect(new Set(ids).size).toBe(rows);
    expect(all.map((row) => id(word(row).toLowerCase()))).toEqual(ids);
    expect(all.map((row) => id(word(row).toUpperCase()))).toEqual(ids);
  });

  it('cites an RFC that the row names, with a section', () => {
    for (const row of all) {
      const named = (row['reference'] ?? '').match(/\d+/g)?.map(Number) ?? [];
      const citation = citations[id(word(row))];
      if (named.length === 0) expect(citation, word(row)).toBeDefined();
      else if (citation && 'rfc' in citation) {
        expect(named, word(row)).toContain(citation.rfc);
        expect(citation.section, word(row)).toMatch(/^\d+(\.\d+)*$/);
      } else expect.fail(`${word(row)} cites no RFC`);
    }
  });

  it('says more than the table', () => {
    for (const row of all) {
      for (const catalogue of catalogues) {
        const body = catalogue[id(word(row))]?.body;
        expect(body, word(row)).toBeTruthy();
        expect(folded(body), word(row)).not.toBe(folded(row[description]));
      }
    }
  });
});

describe.each([
  { about: 'capabilities', citations: capabilityCitations, en: capabilitiesEn, zh: capabilitiesZh, known: 'name' },
  { about: 'response codes', citations: responseCodeCitations, en: codesEn, zh: codesZh, known: 'code' },
  { about: 'flags', citations: flagCitations, en: flagsEn, zh: flagsZh, known: 'flag' },
])('the texts of $about', ({ citations, en, zh, known }) => {
  it('are one for each id, and no two say the same', () => {
    for (const catalogue of [en, zh] as readonly Catalogue[]) {
      expect(Object.keys(catalogue).sort()).toEqual(Object.keys(citations).sort());
      const bodies = Object.values(catalogue).map(({ body }) => body);
      expect(new Set(bodies).size).toBe(bodies.length);
    }
  });

  it(`have no placeholder but {${known}}`, () => {
    for (const { title, body } of [en, zh].flatMap((catalogue: Catalogue) => Object.values(catalogue))) {
      for (const [, name] of `${title} ${body}`.matchAll(/\{([A-Za-z]\w*)\}/g)) expect(name).toBe(known);
    }
  });
});

describe('capabilityId', () => {
  it.each([
    ['AUTH=PLAIN', 'capability.AUTH='],
    ['auth=xoauth2', 'capability.AUTH='],
    ['APPENDLIMIT=35651584', 'capability.APPENDLIMIT'],
    ['APPENDLIMIT', 'capability.APPENDLIMIT'],
    ['QUOTA=RES-STORAGE', 'capability.QUOTA=RES-'],
    ['RIGHTS=texk', 'capability.RIGHTS='],
    ['MESSAGELIMIT=1000', 'capability.MESSAGELIMIT='],
    ['IMAPSIEVE=sieve://mail.example.org', 'capability.IMAPSIEVE='],
    ['imap4REV1', 'capability.IMAP4rev1'],
    ['THREAD=REFS', 'capability.THREAD=REFS'],
    ['THREAD=OTHER', 'capability.unknown'],
    ['AUTH', 'capability.unknown'],
    ['unknown', 'capability.unknown'],
    ['X-NOBODY', 'capability.unknown'],
    ['', 'capability.unknown'],
  ])('of %j is %s', (word, id) => expect(capabilityId(word)).toBe(id));
});

describe('responseCodeId', () => {
  it.each([
    ['alert', 'code.ALERT'],
    ['UIDNEXT 4392', 'code.UIDNEXT'],
    ['UNAVAILABLE] Down for maintenance', 'code.UNAVAILABLE'],
    ['UNAVAILABLE] Temporary authentication failure. [host:2025]', 'code.UNAVAILABLE.login'],
    ['UNAVAILABLE.login', 'code.unknown'],
    ['unknown', 'code.unknown'],
    ['', 'code.unknown'],
  ])('of %j is %s', (code, id) => expect(responseCodeId(code)).toBe(id));
});

describe('refusalOf', () => {
  it.each([
    ['AUTHENTICATIONFAILED', { reason: 'authfailure', mender: 'you' }],
    ['privacyrequired', { reason: 'needtls', mender: 'you' }],
    ['INUSE', { reason: 'inuse', mender: 'wait' }],
    ['METADATA MAXSIZE 1024', { reason: 'exceedlimit', mender: 'you' }],
    ['METADATA NOPRIVATE', { reason: 'notsupported', mender: 'you' }],
    ['METADATA', undefined],
    ['ALERT', undefined],
    ['CAPABILITY IMAP4rev1', undefined],
    ['NOBODY', undefined],
  ])('of %j is %j', (code, refusal) => expect(refusalOf(code)).toEqual(refusal));
});

describe('flagId and attributeId', () => {
  it.each([
    ['\\seen', 'flag.Seen'],
    ['\\*', 'flag.*'],
    ['$forwarded', 'keyword.$Forwarded'],
    ['$Label3', 'keyword.$label'],
    ['$label9', 'flag.keyword'],
    ['$label', 'flag.keyword'],
    ['NonJunk', 'keyword.NonJunk'],
    ['Seen', 'flag.keyword'],
    ['\\keyword', 'flag.unknown'],
    ['\\unknown', 'flag.unknown'],
    ['', 'flag.keyword'],
  ])('flag %j is %s', (word, id) => expect(flagId(word)).toBe(id));

  it.each([
    ['\\HASNOCHILDREN', 'attribute.HasNoChildren'],
    ['\\NoSelect', 'attribute.Noselect'],
    ['\\Flagged', 'attribute.Flagged'],
    ['Snoozed', 'attribute.Snoozed'],
    ['\\unknown', 'attribute.unknown'],
    ['', 'attribute.unknown'],
  ])('attribute %j is %s', (word, id) => expect(attributeId(word)).toBe(id));
});
