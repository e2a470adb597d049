// `mailterm explain` as a person runs it: what is printed, on which stream, with which exit code, and that the JSON is what
// docs/explain.schema.json says.

import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Readable } from 'node:stream';
import { loadPasteSpeech } from '@mailterm/shared/paste/index';
import type { ReplyRecord } from '@mailterm/shared/paste/index';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cellsOf } from '@mailterm/shared/i18n/cells';
import { explain } from './command.ts';
import type { Surroundings } from './command.ts';

const repository = path.resolve(import.meta.dirname, '../../..');
const samplesFolder = path.join(repository, 'shared/src/paste/samples');
const samples = readdirSync(samplesFolder).filter((name) => name.endsWith('.txt'));
const sample = (name: string): string => path.join(samplesFolder, name);

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'mailterm-explain-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

interface Outcome {
  readonly code: number;
  readonly out: string;
  readonly complaints: string;
}

async function run(args: readonly string[], surroundings: Partial<Surroundings> = {}): Promise<Outcome> {
  let out = '';
  let complaints = '';
  const code = await explain(args, {
    environment: {},
    input: Readable.from([]),
    write: async (text) => {
      out += text;
      return true;
    },
    complain: (text) => {
      complaints += text;
    },
    terminal: { isTerminal: false },
    ...surroundings,
  });
  return { code, out, complaints };
}

async function records(name: string): Promise<readonly ReplyRecord[]> {
  const { out } = await run(['--json', sample(name)]);
  return out
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as ReplyRecord);
}

describe('what is printed', { timeout: 60_000 }, () => {
  it.each([
    ['en', 80],
    ['zh', 80],
    ['en', 120],
    ['zh', 120],
    ['zh', 40],
  ] as const)('in %s fits %i columns, whatever was pasted', async (language, width) => {
    for (const name of samples) {
      const { code, out } = await run([sample(name), '--lang', language, '--width', String(width)]);
      expect(code).toBe(0);
      for (const row of out.split('\n')) expect(cellsOf(row), `${name}: ${row}`).toBeLessThanOrEqual(width);
      expect(out).not.toMatch(/\{[a-zA-Z]+\}|undefined|\[object/);
    }
  });

  it.each(['en', 'zh'] as const)(
    'shows each turn as it was said, and below each reply what it means (%s)',
    async (language) => {
      const speech = await loadPasteSpeech(language);
      const { out } = await run([sample('marked.txt'), '--lang', language]);
      const rows = out.split('\n');
      const at = rows.indexOf(' 16 ◂ 550 5.1.1 <nobody@example.org>: Recipient address rejected: User unknown');
      expect(rows[at - 1]).toBe(' 15 ▸ RCPT TO:<nobody@example.org>');
      expect(rows[at + 1]).toBe(`      ✗ ${speech.say({ id: 'answer.rcpt.550' }, 'smtp').title}`);
      const card = rows.slice(at, rows.indexOf('', at)).join('\n');
      expect(card).toContain(speech.say({ id: 'mender.you' }, 'smtp').title);
      expect(card).toContain('(userunknown)');
      expect(card).toContain('5.1.1 ');
      expect(card).toMatch(/RFC 5321 §[\d.]+/);
      expect(card).toContain('https://www.rfc-editor.org/rfc/rfc5321.html#section-');
      expect(out).not.toContain('practice-code');
    },
  );

  it.each([
    ['en', ['Here', 'Parts', 'Mends', 'Why', 'Do next', 'Source']],
    ['zh', ['此处', '逐段', '谁来解决', '原因', '接下来', '出处']],
  ] as const)('has the rows of a card in one order (%s)', async (language, labels) => {
    const { out } = await run([sample('swaks.txt'), '--lang', language]);
    const card = out.slice(out.indexOf(' 19 ◂ 535'), out.indexOf(' 21 ▸'));
    const found = card.split('\n').flatMap((row) => labels.find((label) => row.startsWith(`        ${label} `)) ?? []);
    expect(found).toEqual(labels);
  });

  it('explains in full what was refused, and briefly what was explained before', async () => {
    const { out } = await run([sample('telnet-pop3.txt')]);
    const below = out
      .split('▸ user alice\n')
      .slice(1)
      .map((rest) => rest.split('\n\n', 1)[0]?.split('\n').length ?? 0);
    // The second time only the title is left.
    expect(below[1]).toBe(2);
    expect(below[0]).toBeGreaterThan(2);
  });

  it('folds long letters', async () => {
    const file = path.join(folder, 'long.txt');
    writeFileSync(
      file,
      `S: 220 x\nC: EHLO a\nS: 250 x\nC: DATA\nS: 354 go\n${'C: words\n'.repeat(500)}C: .\nS: 250 ok\n`,
    );
    const { out } = await run([file]);
    expect(out).toContain('⋮ 493 more lines');
    expect(out.split('\n').length).toBeLessThan(60);
  });

  it('names the line of a cause that lies further up', async () => {
    const { out } = await run([sample('arrows.txt')]);
    expect(out).toContain('line 2');
  });

  it('never lets a server write to the terminal', async () => {
    const file = path.join(folder, 'hostile.txt');
    writeFileSync(
      file,
      'S: 220 \u001b[6n\u009b5n \u202eevil\nC: EHLO \u001b]0;x\u0007\nS: 550 5.1.1 \u001b[2J\u0000\n',
    );
    for (const color of ['never', 'always']) {
      const { out } = await run([file, '--color', color]);
      // Colours of our own are all that may be left.
      expect(out.replace(/\u001b\[\d{1,2}m/g, '')).not.toMatch(/[\0-\u0009\u000b-\u001f\u007f-\u009f\u202e]/);
      expect(out).toContain('␛[6n');
    }
  });
});

describe('colour', () => {
  const escape = '\u001b[';
  it.each([
    [[], true, {}, true],
    [[], false, {}, false],
    [[], true, { NO_COLOR: '1' }, false],
    [[], true, { NO_COLOR: '' }, true],
    [[], true, { TERM: 'dumb' }, false],
    [['--color', 'always'], false, { NO_COLOR: '1' }, true],
    [['--color=never'], true, {}, false],
  ] as const)('%j, terminal %s, %j: %s', async (args, isTerminal, environment, colored) => {
    const { out } = await run([sample('reply.txt'), ...args], { terminal: { isTerminal }, environment });
    expect(out.includes(escape)).toBe(colored);
  });

  it('leaves no text out and adds none', async () => {
    const plain = await run([sample('swaks.txt')]);
    const colored = await run([sample('swaks.txt'), '--color', 'always']);
    expect(colored.out.replace(/\u001b\[\d{1,2}m/g, '').replace(/ +$/gm, '')).toBe(plain.out);
  });
});

describe('what goes wrong', () => {
  it.each([
    [['--foo'], 2, 'There is no option --foo.'],
    [['--lang', 'fr'], 2, '--lang cannot be “fr”. It can be: en, zh.'],
    [['/no/such/file'], 1, 'There is no file “/no/such/file”.'],
    [[repository], 1, 'is a folder'],
    [[path.join(repository, 'docs/pictures/session-en-light.png')], 1, 'Not text.'],
    [[path.join(repository, 'LICENSE')], 1, 'No mail conversation found.'],
  ])('%j is said in a sentence, with code %i', async (args, code, sentence) => {
    const outcome = await run(args);
    expect(outcome).toMatchObject({ code, out: '' });
    expect(outcome.complaints).toContain(sentence);
    expect(outcome.complaints.trimEnd().split('\n')).toHaveLength(1);
  });

  it('is said in Chinese, too', async () => {
    const { complaints } = await run(['/no/such/file'], { environment: { LANG: 'zh_CN.UTF-8' } });
    expect(complaints).toBe('mailterm：没有“/no/such/file”这个文件。\n');
  });

  it('is said where nothing was piped in', async () => {
    const input = Object.assign(Readable.from([]), { isTTY: true });
    expect(await run([], { input })).toMatchObject({ code: 2, out: '' });
  });

  it('is no reason to stop: a reader that has gone', async () => {
    let pieces = 0;
    const write = async (): Promise<boolean> => (pieces++, false);
    expect(await run([sample('marked.txt')], { write })).toMatchObject({ code: 0, complaints: '' });
    expect(pieces).toBe(1);
  });
});

describe('input', { timeout: 60_000 }, () => {
  const line = Buffer.from('The quick brown fox jumps over the lazy dog.\n'.repeat(1500));

  function* endless(octets: number): Generator<Buffer> {
    for (let sent = 0; sent < octets; sent += line.length) yield line;
  }

  it('of any size is read to its end, and only its beginning is kept', async () => {
    const startMs = performance.now();
    const outcome = await run([], { input: Readable.from(endless(100_000_000)) });
    expect(outcome.code).toBe(1);
    expect(outcome.complaints).toMatch(/No mail conversation found\..*too long to explain whole: \d\d\.\d MiB/s);
    expect(performance.now() - startMs).toBeLessThan(20_000);
  });

  it('may be a pipe, and come in any pieces', async () => {
    const octets = readFileSync(sample('swaks.txt'));
    const whole = await run([sample('swaks.txt')]);
    const pieces = await run(['-'], { input: Readable.from(Array.from(octets, (octet) => Buffer.of(octet))) });
    expect(pieces).toEqual(whole);
  });

  it('may be longer than what is explained', async () => {
    const file = path.join(folder, 'huge.log');
    const entry =
      'Jan  2 12:00:01 m postfix/smtp[1]: A1: to=<b@example.net>, status=bounced (host mx said: 550 5.1.1 no (in reply to RCPT TO command))\n';
    writeFileSync(file, `${entry}${'Jan  2 12:00:02 m postfix/qmgr[1]: A1: removed\n'.repeat(250_000)}`);
    const { code, out } = await run([file]);
    expect(code).toBe(0);
    expect(out).toContain('Only the beginning was read.');
    expect(out).toContain('550 5.1.1 no');
  });
});

describe('--json', () => {
  const schema = JSON.parse(readFileSync(path.join(repository, 'docs/explain.schema.json'), 'utf8')) as Schema;

  it.each(samples)('%s is as the schema says, line by line', async (name) => {
    const all = await records(name);
    expect(all.length).toBeGreaterThan(0);
    expect(all.flatMap((record) => problemsOf(record, schema, '$'))).toEqual([]);
  });

  it('is in the language that is asked for, and its ids are the same', async () => {
    const en = await records('swaks.txt');
    const { out } = await run(['--json', '--lang', 'zh', sample('swaks.txt')]);
    const zh = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as ReplyRecord);
    expect(zh.map(({ reason }) => reason)).toEqual(en.map(({ reason }) => reason));
    expect(zh.map(({ spans }) => spans.map(({ id }) => id))).toEqual(en.map(({ spans }) => spans.map(({ id }) => id)));
    expect(zh.map(({ title }) => title)).not.toEqual(en.map(({ title }) => title));
  });

  it('holds no secret and no colour', async () => {
    for (const name of samples) {
      const { out } = await run(['--json', '--color', 'always', sample(name)]);
      expect(
        ['practice-code', 'cHJhY3RpY2UtY29kZ', 'AGFsaWNlAHByYWN0aWNl', '\u001b'].filter((word) => out.includes(word)),
      ).toEqual([]);
    }
  });

  it('has nothing to say where no server speaks', async () => {
    const file = path.join(folder, 'client.txt');
    writeFileSync(file, 'C: EHLO a.example.org\nC: QUIT\n');
    expect(await run(['--json', file])).toMatchObject({ code: 1, out: '' });
    expect((await run([file])).out).toContain('No reply in it.');
  });

  it('the schema describes every field, and refuses others', () => {
    for (const { where, schema: own } of objectsIn(schema, '$')) {
      expect(own.additionalProperties, where).toBe(false);
      expect([...(own.required ?? [])].sort(), where).toEqual(Object.keys(own.properties ?? {}).sort());
      for (const [name, field] of Object.entries(own.properties ?? {}))
        expect(field.description, `${where}.${name}`).toMatch(/\.$/);
    }
    expect(problemsOf({ line: 0, extra: 1 }, schema, '$').length).toBeGreaterThan(5);
  });
});

/** As much of JSON Schema as ours uses. */
interface Schema {
  readonly type?: string | readonly string[];
  readonly enum?: readonly unknown[];
  readonly oneOf?: readonly Schema[];
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: boolean;
  readonly items?: Schema;
  readonly minimum?: number;
  readonly minLength?: number;
  readonly description?: string;
}

function typeOf(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'array';
  return Number.isInteger(value) ? 'integer' : typeof value;
}

function problemsOf(value: unknown, schema: Schema, where: string): readonly string[] {
  const problems: string[] = [];
  const types = schema.type === undefined ? undefined : [schema.type].flat();
  if (types && !types.includes(typeOf(value))) return [`${where}: ${typeOf(value)} is not ${types.join(' or ')}`];
  if (schema.enum && !schema.enum.includes(value))
    problems.push(`${where}: ${JSON.stringify(value)} is none of the values`);
  if (schema.oneOf) {
    const fitting = schema.oneOf.filter((own) => problemsOf(value, own, where).length === 0);
    if (fitting.length !== 1) problems.push(`${where}: fits ${fitting.length} of the forms`);
  }
  if (typeof value === 'number' && value < (schema.minimum ?? -Infinity))
    problems.push(`${where}: ${value} is too small`);
  if (typeof value === 'string' && value.length < (schema.minLength ?? 0)) problems.push(`${where}: is too short`);
  if (Array.isArray(value) && schema.items) {
    for (const [i, item] of value.entries()) problems.push(...problemsOf(item, schema.items, `${where}[${i}]`));
  }
  if (schema.properties && typeof value === 'object' && value !== null) {
    const fields = value as Readonly<Record<string, unknown>>;
    for (const name of schema.required ?? []) if (!(name in fields)) problems.push(`${where}.${name}: is missing`);
    for (const [name, field] of Object.entries(fields)) {
      const own = schema.properties[name];
      if (own) problems.push(...problemsOf(field, own, `${where}.${name}`));
      else if (schema.additionalProperties === false) problems.push(`${where}.${name}: is not described`);
    }
  }
  return problems;
}

function objectsIn(schema: Schema, where: string): readonly { readonly where: string; readonly schema: Schema }[] {
  const inner = [
    ...Object.entries(schema.properties ?? {}).flatMap(([name, own]) => objectsIn(own, `${where}.${name}`)),
    ...(schema.oneOf ?? []).flatMap((own, i) => objectsIn(own, `${where}(${i})`)),
    ...(schema.items ? objectsIn(schema.items, `${where}[]`) : []),
  ];
  return schema.properties ? [{ where, schema }, ...inner] : inner;
}
