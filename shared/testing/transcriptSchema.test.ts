// The published schema and the reader of documents agree: about what was recorded, what is hostile, and the examples of
// docs/transcript.md.

import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { jsonOf } from '../src/transcript/export/json.ts';
import { hideIn, usualSwitches } from '../src/transcript/hide/index.ts';
import { readDocument } from '../src/transcript/readDocument.ts';
import { brokenDocuments } from './brokenDocuments.ts';
import { plantedScripts, recordedLog } from './plants.ts';
import type { Plants } from './plants.ts';
import { documentOf, hostileTranscript, transcripts } from './transcripts.ts';

const docs = path.resolve(import.meta.dirname, '../../docs');
const schema = JSON.parse(readFileSync(path.join(docs, 'transcript.schema.json'), 'utf8')) as object;
const validate = new Ajv2020({ allErrors: false, strict: true, allowUnionTypes: true }).compile(schema);
const prose = readFileSync(path.join(docs, 'transcript.md'), 'utf8');

const planted: Plants = {
  own: 'alice@example.org',
  other: 'bob@example.net',
  foreign: 'zoe@example.com',
  ip4: '192.0.2.7',
  ip6: '2001:db8::7',
  host: 'mx.example.org',
  body: 'hello',
};

const documents = [
  ...Object.entries(transcripts).map(([name, make]) => [name, jsonOf(make())] as const),
  ['hostile', jsonOf(hostileTranscript())] as const,
  ...plantedScripts.map(
    ([name, id, script]) =>
      [
        name,
        jsonOf(documentOf(hideIn(recordedLog(id, script(planted), planted), usualSwitches(true)).events)),
      ] as const,
  ),
];

describe('the schema of transcripts', () => {
  it.each(documents)('takes what was recorded: %s', (_name, json) => {
    expect(validate(JSON.parse(json)), JSON.stringify(validate.errors)).toBe(true);
    expect(readDocument(json).ok).toBe(true);
  });

  it.each(brokenDocuments.filter(({ id }) => id !== 'transcript.notJson' && id !== 'transcript.tooLarge'))(
    'refuses what the reader refuses: $what',
    ({ source, isBeyondSchema }) => {
      expect(validate(JSON.parse(source))).toBe(isBeyondSchema);
    },
  );

  it('knows every kind of event that its prose names, and the other way round', () => {
    const known = Object.keys((schema as { $defs: object }).$defs).flatMap((name) =>
      name.startsWith('event.') && name !== 'event.other' ? [name.slice(6)] : [],
    );
    const named = [...prose.matchAll(/^\| `(\w+)` +\|/gm)].map(([, kind]) => kind);
    expect(new Set(named.filter((kind) => known.includes(kind as string)))).toEqual(new Set(known));
  });
});

describe('docs/transcript.md', () => {
  const examples = [...prose.matchAll(/```json\n([\s\S]*?)```/g)].map(([, json]) => json as string);

  it('has examples that are whole documents, as they are written to files', () => {
    expect(examples.length).toBeGreaterThan(0);
    for (const json of examples) {
      expect(validate(JSON.parse(json)), JSON.stringify(validate.errors)).toBe(true);
      const read = readDocument(json);
      expect(read.ok && jsonOf(read.document)).toBe(json);
    }
  });
});
