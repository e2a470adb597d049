// Limits of transcripts over HTTP, each hit.

import { expect } from 'vitest';
import { smtpTranscript } from '../../../shared/testing/transcripts.ts';
import { comment, record, share } from '../sharedScene.ts';
import { startSite } from '../startSite.ts';
import type { Site, Visitor } from '../startSite.ts';
import type { LimitCases } from './limitCase.ts';

export const sharingCases: LimitCases<
  'readsPerMinute' | 'editsPerMinute' | 'sharesPerHour' | 'commentsPerMinute' | 'commentsPerLink' | 'importOctets'
> = {
  readsPerMinute: () =>
    within('readsPerMinute=2', async (site, owner) => {
      expect((await owner.ask('/recordings')).status).toBe(200);
      expect((await owner.ask('/t/nothing.json')).status).toBe(404);
      return reasonOf(await site.visitor().ask('/links/nothing'), 429);
    }),

  editsPerMinute: () =>
    within('editsPerMinute=1', async (site, owner) => {
      const recording = await record(site, owner, smtpTranscript());
      await owner.told(`/recordings/${recording}/rename`, { title: 'one' });
      // A page of another site spends nothing.
      await owner.ask(`/recordings/${recording}/rename`, { body: { title: 'no' }, origin: 'https://evil.example' });
      return reasonOf(await owner.ask(`/recordings/${recording}/delete`, { body: {} }), 429);
    }),

  sharesPerHour: () =>
    within('sharesPerHour=1', async (site, owner) => {
      const recording = await record(site, owner, smtpTranscript());
      await share(owner, recording);
      return reasonOf(await owner.ask('/links/import', { body: {} }), 429);
    }),

  commentsPerMinute: () =>
    within('commentsPerMinute=1', async (site, owner) => {
      const { link } = await share(owner, await record(site, owner, smtpTranscript()));
      await comment(owner, link.id);
      return reasonOf(await site.nobody.ask(`/links/${link.id}/comments`, { body: {} }), 429);
    }),

  commentsPerLink: () =>
    within('commentsPerLink=2', async (site, owner) => {
      const { link } = await share(owner, await record(site, owner, smtpTranscript()));
      await comment(owner, link.id);
      await comment(site.nobody, link.id);
      const body = { turn: 1, author: '', text: 'one more' };
      return reasonOf(await site.nobody.ask(`/links/${link.id}/comments`, { body }), 409);
    }),

  importOctets: () =>
    within('importOctets=100000', async (_site, owner) => {
      const body = { document: { title: 'x'.repeat(100_000) }, life: 'day', comments: 'off' };
      return reasonOf(await owner.ask('/links/import', { body }), 413);
    }),
};

async function within(limits: string, play: (site: Site, owner: Visitor) => Promise<string>): Promise<string> {
  const site = await startSite({ MAILTERM_LIMITS: limits });
  try {
    return await play(site, site.visitor());
  } finally {
    await site.stop();
  }
}

async function reasonOf(answer: Response, status: number): Promise<string> {
  expect(answer.status).toBe(status);
  return ((await answer.json()) as { error: { id: string } }).error.id;
}
