// The way of a transcript over HTTP on a real PostgreSQL: recorded, shared, read, commented, listed, deleted. What each step
// refuses is tested on SQLite; the queries are the same.

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CommentTold, MineTold, TranscriptTold } from '@mailterm/shared/wire/transcripts';
import { smtpTranscript } from '../../../../shared/testing/transcripts.ts';
import { missingPostgres, startPostgres } from '../../../testing/postgres.ts';
import type { Postgres } from '../../../testing/postgres.ts';
import { comment, record, share } from '../../../testing/sharedScene.ts';
import { startSite } from '../../../testing/startSite.ts';
import type { Site } from '../../../testing/startSite.ts';

describe.skipIf(missingPostgres() !== undefined)('a transcript over HTTP, on PostgreSQL', () => {
  let postgres: Postgres;
  let site: Site;
  beforeAll(async () => {
    postgres = await startPostgres();
    site = await startSite({ DATABASE_URL: await postgres.createDatabase() });
  }, 60_000);
  afterAll(async () => {
    await site?.stop();
    await postgres?.stop();
  });

  it('is recorded, shared, read, commented, listed and deleted', async () => {
    const [owner, reader] = [site.visitor(), site.visitor()];
    const recording = await record(site, owner, smtpTranscript());
    const { link } = await share(owner, recording);
    const told = await reader.told<TranscriptTold>(`/links/${link.id}`);
    expect(told).toMatchObject({ isMine: false, document: { title: 'Why 535?', comments: [] } });
    expect(told.document.events).toHaveLength(smtpTranscript().events.length);
    expect(await (await reader.ask(`/t/${link.id}.txt`)).text()).toContain('mx.example.org');

    const written: CommentTold = await comment(reader, link.id);
    await owner.told(`/links/${link.id}/comments/${written.comment.id}/show`, {});
    const commented = await reader.told<TranscriptTold>(`/links/${link.id}`);
    expect(commented.document.comments).toMatchObject([{ turn: 1, text: 'Why is this so?' }]);

    const mine = await owner.told<MineTold>('/recordings');
    expect(mine.recordings.map(({ id, links }) => [id, links.map((each) => each.id)])).toEqual([
      [recording, [link.id]],
    ]);
    expect((await reader.told<MineTold>('/recordings')).recordings).toEqual([]);

    expect((await reader.ask(`/links/${link.id}/delete`, { body: {} })).status).toBe(404);
    await owner.told(`/links/${link.id}/delete`, {});
    await owner.told(`/recordings/${recording}/delete`, {});
    expect((await reader.ask(`/t/${link.id}`)).status).toBe(404);
    expect(await owner.told<MineTold>('/recordings')).toMatchObject({ recordings: [], links: [], used: { octets: 0 } });
  }, 60_000);
});
