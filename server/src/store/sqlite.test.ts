// The store on SQLite: what every store does, and what is so of the file only.

import { chmod, mkdir, mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { PublicEvent, UnitFact } from '@mailterm/shared/transcript/event';
import { acknowledged, openFile, rawOctets, startWriter } from '../../testing/store/file.ts';
import type { FileBench } from '../../testing/store/file.ts';
import { describeStore } from '../../testing/store/conformance.ts';
import { conversation, event, newLink, revision, startedMs, unit, write } from '../../testing/transcripts.ts';
import { limits } from '../limits.ts';
import { createLog } from '../log.ts';
import { copyStore } from './copy.ts';
import { openStore, openTranscripts } from './open.ts';
import { fileName } from './sqlite.ts';

describeStore('SQLite', openFile);

const log = createLog({ logLevel: 'silent' });
let bench: FileBench;
beforeEach(async () => void (bench = await openFile()));
afterEach(() => bench.stop());

/** In JSON the octets of a unit stand as Base64. */
function asKept(text: string): string {
  return Buffer.from(text).toString('base64').replace(/=+$/, '').slice(0, -1);
}

describe('the file', () => {
  it('and its folder are for this user only', async () => {
    const modes = ['', fileName, `${fileName}-wal`].map(
      async (name) => (await stat(path.join(bench.dataFolder, name))).mode,
    );
    expect((await Promise.all(modes)).map((mode) => mode & 0o077)).toEqual([0, 0, 0]);
  });

  it('holds no octet of what was redacted, in no page and no log', async () => {
    const { store, dataFolder } = bench;
    let round = 0;
    const secret = fc.string({
      minLength: 9,
      maxLength: 60,
      unit: fc.constantFrom(...'abcdefghijkmnpqrstuvwxyz23456789'),
    });
    const sizes = fc.array(fc.integer({ min: 0, max: 6_000 }), { minLength: 1, maxLength: 60 });
    await fc.assert(
      fc.asyncProperty(secret, sizes, fc.nat(), async (word, lengths, at) => {
        const id = `s${round++}`;
        const line = at % lengths.length;
        const events = lengths.map((length, seq) =>
          // Three octets at a time, so that Base64 of the secret is the same wherever it stands.
          event(seq, unit(seq, `${'-'.repeat(Math.ceil(length / 3) * 3)}${seq === line ? word : ''}`, 'client')),
        );
        // In several writes, beside another recording that grows into the same pages.
        for (const one of events)
          await store.record([write(id, 'me', { events: [one] }), write(`${id}b`, 'me', { events: [one].map(tame) })]);
        expect((await rawOctets(dataFolder)).includes(asKept(word))).toBe(true);
        const by = unit(line, '********', 'client', 1) as UnitFact;
        await store.record([write(id, 'me', { events: [event(events.length, { kind: 'redact', unit: line, by })] })]);
        expect((await rawOctets(dataFolder)).includes(asKept(word))).toBe(false);
      }),
      { numRuns: 40 },
    );
  }, 60_000);

  it.each<[string, (id: string) => Promise<unknown>]>([
    ['a recording', (id) => bench.store.deleteRecording('me', id)],
    ['a link', (id) => bench.store.deleteLink(id)],
    ['a link that is revised', (id) => bench.store.reviseLink('me', id, revision('x'))],
  ])('holds no octet of what was deleted: %s', async (_what, remove) => {
    const { store, dataFolder } = bench;
    const title = 'a title that nobody else has';
    await store.record([write('x', 'me', { events: conversation(30), endedMs: startedMs })]);
    await store.renameRecording('me', 'x', title);
    if (!/recording/.test(_what)) {
      await store.deleteRecording('me', 'x');
      await store.createLink(newLink('x', 'me', revision(title)));
    }
    expect((await rawOctets(dataFolder)).includes(title)).toBe(true);
    await remove('x');
    expect((await rawOctets(dataFolder)).includes(title)).toBe(false);
  });

  it('gets smaller when much of it was swept', async () => {
    const { store, dataFolder } = bench;
    const writes = Array.from({ length: 30 }, (_, index) =>
      write(`r${index}`, `o${index}`, { events: [event(0, unit(0, `${Math.random()}`.repeat(4_000)))] }),
    );
    await store.record(writes);
    await store.record(writes.map((each) => ({ ...each, events: [], endedMs: startedMs })));
    await store.sweep(startedMs);
    const before = (await stat(path.join(dataFolder, fileName))).size;
    await store.sweep(startedMs * 2);
    expect((await stat(path.join(dataFolder, fileName))).size).toBeLessThan(before / 4);
  });

  it('is copied while it is written into, and the copy opens', async () => {
    const { store, dataFolder } = bench;
    const writer = startWriter(dataFolder, 'w');
    try {
      await store.record([write('r1', 'me', { events: conversation(9), endedMs: startedMs })]);
      await writer.until((lines) => lines.length > 30);
      const saved = acknowledged(writer.lines());
      const folder = path.join(dataFolder, 'copies', 'of it’s');
      const file = await copyStore(dataFolder, folder, startedMs);
      await expect(copyStore(dataFolder, folder, startedMs)).rejects.toMatchObject({ code: 'EEXIST' });
      expect((await stat(file)).mode & 0o077).toBe(0);
      const restored = path.join(dataFolder, 'restored');
      await mkdir(restored);
      await writeFile(path.join(restored, fileName), await rawOctets(folder));
      const copy = await openStore({ dataFolder: restored, limits, log });
      expect((await copy.recording('me', 'r1', startedMs))?.events).toEqual(conversation(9));
      for (const [id, seq] of saved)
        expect((await copy.recording('me', id, startedMs))?.events.length).toBeGreaterThan(seq);
      await copy.close();
    } finally {
      await writer.kill();
    }
  }, 60_000);
});

describe('a folder that cannot be used', () => {
  let folder = '';
  beforeEach(async () => void (folder = await mkdtemp(path.join(tmpdir(), 'mailterm-folder-'))));
  afterEach(() => rm(folder, { recursive: true }));

  it('ends the start with a sentence', async () => {
    const file = path.join(folder, 'file');
    await writeFile(file, '');
    const open = (dataFolder: string) => openStore({ dataFolder, limits, log });
    await expect(open(file)).rejects.toThrow(`Cannot use MAILTERM_DATA "${file}": it is a file and no folder`);
    await writeFile(path.join(folder, fileName), 'This is no database. '.repeat(500));
    await expect(open(folder)).rejects.toThrow(/is no database, or a damaged one\. Restore a backup, or move it away$/);
  });

  it('records nothing where nobody asked for it, and says so', async () => {
    const file = path.join(folder, 'file');
    await writeFile(file, '');
    const warnings: unknown[] = [];
    const told = Object.assign(createLog({ logLevel: 'silent' }), {
      warn: (...words: unknown[]) => warnings.push(words),
    });
    const config = { dataFolder: file, limits } as Parameters<typeof openTranscripts>[0];
    expect(await openTranscripts({ ...config, transcripts: true, transcriptsByDefault: true }, told)).toBeUndefined();
    expect(warnings).toHaveLength(1);
    await expect(openTranscripts({ ...config, transcripts: true, transcriptsByDefault: false }, told)).rejects.toThrow(
      /MAILTERM_DATA/,
    );
    expect(
      await openTranscripts({ ...config, dataFolder: folder, transcripts: false, transcriptsByDefault: false }, told),
    ).toBeUndefined();
    await chmod(folder, 0o700);
    const store = await openTranscripts(
      { ...config, dataFolder: folder, transcripts: true, transcriptsByDefault: true },
      told,
    );
    expect(await store?.recordings('me', startedMs)).toEqual([]);
    await store?.close();
  });
});

/** The same event without what stands in it. */
function tame({ seq }: PublicEvent): PublicEvent {
  return event(seq, unit(seq, '-'.repeat(900), 'client'));
}
