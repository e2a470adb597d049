// The registries of knowledge/registries as a walk: for each file, which column names a row, the product's own look-up
// for it, and where the explanation stands. The test and the coverage table share it.

import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Citation } from '../src/citation.ts';
import { capabilityId as imapCapabilityId } from '../src/dialects/imap/vocabulary/capabilities.ts';
import { flagId } from '../src/dialects/imap/vocabulary/flags.ts';
import { responseCodeId } from '../src/dialects/imap/vocabulary/responseCodes.ts';
import { pop3Explanations } from '../src/dialects/pop3/facts.ts';
import { capabilityId, codeFact } from '../src/dialects/pop3/replies.ts';
import { enhancedIds } from '../src/dialects/smtp/enhanced.ts';
import { extensionId, limitId } from '../src/dialects/smtp/extensions.ts';
import { smtpExplanations } from '../src/dialects/smtp/facts.ts';
import { replyId } from '../src/dialects/smtp/replies.ts';
import type { Catalogue, Load } from '../src/i18n/text.ts';
import { mechanismId, saslExplanations } from '../src/sasl/index.ts';
import { parseCsv } from './csv.ts';
import type { Row } from './csv.ts';

const folder = path.resolve(import.meta.dirname, '../knowledge/registries');

/** One file and how its rows are looked up. */
export interface Registry {
  readonly file: string;
  /** The column that names a row. */
  readonly name: string;
  /** The column with the registry's own words: an explanation must say more. */
  readonly words: string;
  /** The product's look-up: from the name of a row to the id of its explanation. */
  readonly look: (name: string) => string;
  /** What the look-up says to a word that nobody registered. */
  readonly stranger: string;
  readonly explanations: Load;
}

const enhanced = {
  name: 'code',
  words: 'title',
  look: (code: string) => enhancedIds(code)[0] ?? '',
  stranger: 'X.9.9',
  explanations: smtpExplanations,
};

const imapCapabilities: Load = {
  citations: async () => (await import('../src/dialects/imap/vocabulary/capabilities.ts')).capabilityCitations,
  en: async () => (await import('../src/dialects/imap/words/capabilities.en.ts')).capabilityTexts,
  zh: async () => (await import('../src/dialects/imap/words/capabilities.zh.ts')).capabilityTexts,
};

const imapCodes: Load = {
  citations: async () => (await import('../src/dialects/imap/vocabulary/responseCodes.ts')).responseCodeCitations,
  en: async () => (await import('../src/dialects/imap/words/responseCodes.en.ts')).responseCodeTexts,
  zh: async () => (await import('../src/dialects/imap/words/responseCodes.zh.ts')).responseCodeTexts,
};

const imapFlags: Load = {
  citations: async () => (await import('../src/dialects/imap/vocabulary/flags.ts')).flagCitations,
  en: async () => (await import('../src/dialects/imap/words/flags.en.ts')).flagTexts,
  zh: async () => (await import('../src/dialects/imap/words/flags.zh.ts')).flagTexts,
};

/** Every file, in the order in which the coverage table prints them. */
export const registries: readonly Registry[] = [
  {
    file: 'smtp-reply-codes.csv',
    name: 'code',
    words: 'title',
    look: replyId,
    stranger: '599',
    explanations: smtpExplanations,
  },
  { file: 'smtp-enhanced-status-codes.csv', ...enhanced },
  { file: 'smtp-enhanced-classes-subjects.csv', ...enhanced },
  {
    file: 'smtp-extensions.csv',
    name: 'keyword',
    words: 'description',
    look: extensionId,
    stranger: 'QWERTZ',
    explanations: smtpExplanations,
  },
  {
    file: 'smtp-server-limits.csv',
    name: 'name',
    words: 'title',
    look: limitId,
    stranger: 'QWERTZMAX',
    explanations: smtpExplanations,
  },
  {
    file: 'sasl-mechanisms.csv',
    name: 'mechanism',
    words: 'note',
    look: mechanismId,
    stranger: 'QWERTZ',
    explanations: saslExplanations,
  },
  {
    file: 'pop3-capabilities.csv',
    name: 'capa_tag',
    words: 'note',
    look: capabilityId,
    stranger: 'QWERTZ',
    explanations: pop3Explanations,
  },
  {
    file: 'pop3-response-codes.csv',
    name: 'code',
    words: 'title',
    look: (code) => codeFact(code).id,
    stranger: 'QWERTZ',
    explanations: pop3Explanations,
  },
  {
    file: 'imap-capabilities.csv',
    name: 'capability',
    words: 'description',
    look: imapCapabilityId,
    stranger: 'QWERTZ',
    explanations: imapCapabilities,
  },
  {
    file: 'imap-response-codes.csv',
    name: 'code',
    words: 'title',
    look: responseCodeId,
    stranger: 'QWERTZ',
    explanations: imapCodes,
  },
  {
    file: 'imap-keywords.csv',
    name: 'keyword',
    words: 'description',
    look: flagId,
    stranger: 'qwertz',
    explanations: imapFlags,
  },
  {
    file: 'imap-system-flags.csv',
    name: 'flag',
    words: 'description',
    look: flagId,
    stranger: '\\Qwertz',
    explanations: imapFlags,
  },
];

/** Rows whose explanation cites none of the documents that the row names, each for a reason. None so far. */
export const citesAnother: Readonly<Record<string, string>> = {};

/** Rows that name the same thing as an earlier row of their file, and so have its explanation, each for a reason. */
export const saidBefore: Readonly<Record<string, string>> = {
  'smtp-reply-codes.csv 521': 'the table lists a second use of the same code; one text tells both',
};

/** The rows of a file; throws when it is absent. */
export function rowsOf(file: string): readonly Row[] {
  return parseCsv(readFileSync(path.join(folder, file), 'utf8'));
}

/** How many rows each file has by the table of sources. */
export function declaredRows(): ReadonlyMap<string, number> {
  return new Map(rowsOf('SOURCES.csv').map((row) => [row['file'] ?? '', Number(row['rows'])]));
}

/** The RFCs that a row names. */
export function rfcsOf(row: Row): readonly number[] {
  return [...(row['reference'] ?? '').matchAll(/RFC ?(\d+)/g)].map((found) => Number(found[1]));
}

/** What a person reads about a row. */
export interface Explained {
  readonly texts: Catalogue;
  readonly citations: Readonly<Record<string, Citation>>;
}

/**
 * What is missing, row by row, in one language; empty when every row has an explanation that is its own, says something
 * and has a source.
 */
export function gapsOf(registry: Registry, rows: readonly Row[], { texts, citations }: Explained): readonly string[] {
  const gaps: string[] = [];
  const owners = new Map<string, string>();
  const general = registry.look(registry.stranger);
  for (const row of rows) {
    const name = row[registry.name] ?? '';
    const id = registry.look(name);
    const where = `${registry.file} ${name} (${id})`;
    const owner = owners.get(id);
    if (id === '' || id === general) gaps.push(`${where}: no explanation of its own`);
    else if (owner !== undefined && (owner !== name || !Object.hasOwn(saidBefore, `${registry.file} ${name}`))) {
      gaps.push(`${where}: shares its explanation with ${owner}`);
    } else if (!texts[id]?.title.trim() || !texts[id]?.body.trim()) gaps.push(`${where}: no text`);
    else if (citations[id] === undefined) gaps.push(`${where}: no source`);
    owners.set(id, name);
  }
  return gaps;
}
