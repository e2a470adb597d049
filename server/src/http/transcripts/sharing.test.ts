// How a link comes to be and ends: only what the preview showed is stored, what is hidden is in no answer, the token deletes,
// an import is called one, and there is an end to what one may keep.

import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { exportForms } from '@mailterm/shared/transcript/export/index';
import type { TranscriptDocument } from '@mailterm/shared/transcript/document';
import type { MineTold, RevisedTold, SharedTold, TranscriptTold } from '@mailterm/shared/wire/transcripts';
import { smtpTranscript } from '../../../../shared/testing/transcripts.ts';
import { nothingHidden, record, share, shareAsked } from '../../../testing/sharedScene.ts';
import { startSite } from '../../../testing/startSite.ts';
import type { Site, Visitor } from '../../../testing/startSite.ts';

const dayMs = 24 * 3600 * 1000;
const everythingHidden = { ownAddresses: true, otherAddresses: true, routes: true, hosts: true, bodies: true };

// Every change is on the disk before it is answered.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

let site: Site;
let owner: Visitor;
let recording: string;
let preview: TranscriptDocument;

beforeAll(async () => {
  site = await startSite();
  owner = site.visitor();
  recording = await record(site, owner, smtpTranscript());
  preview = await owner.told<TranscriptDocument>(`/recordings/${recording}`);
});

afterAll(() => site.stop());

const refusalOf = async (who: Visitor, path: string, body: unknown): Promise<readonly [number, unknown]> => {
  const answer = await who.ask(path, { body });
  return [answer.status, ((await answer.json()) as { error?: { id?: unknown } }).error?.id];
};

describe('a share', () => {
  it('is a link with a token, in the list of its owner and read by everybody with the address', async () => {
    const { link, deleteToken } = await share(owner, recording, { life: 'month', comments: 'owner' });
    expect(link).toMatchObject({
      title: 'Why 535?',
      revision: 1,
      visibility: 'link',
      comments: 'owner',
      waiting: 0,
      createdMs: site.clock.nowMs,
      expiresMs: site.clock.nowMs + 30 * dayMs,
    });
    expect(link.id).toMatch(/^n1-[\w-]{22}$/);
    expect(deleteToken).toMatch(/^[\w-]{22}$/);
    const mine = await owner.told<MineTold>('/recordings');
    expect(mine.recordings.find(({ id }) => id === recording)?.links).toContainEqual(link);
    expect(JSON.stringify(mine)).not.toMatch(/deleteDigest|"owner":"/);
    const told = await site.nobody.told<TranscriptTold>(`/links/${link.id}`);
    expect(told).toMatchObject({ isMine: false, document: { title: 'Why 535?', origin: 'recorded', comments: [] } });
    expect(told.document.events).toEqual(preview.events);
    expect((await owner.told<TranscriptTold>(`/links/${link.id}`)).isMine).toBe(true);
  });

  it('stores only what the preview showed: of what is hidden, nothing is in any answer', async () => {
    const words = ['mx.example.org', 'client.example.net', '192.0.2.25'];
    const shown = await share(owner, recording, { hide: nothingHidden, title: '' });
    const hidden = await share(owner, recording, { hide: everythingHidden, title: '' });
    const suffixes = ['', '/embed', ...Object.keys(exportForms).map((form) => `.${form}`)];
    const readAll = async ({ link }: SharedTold): Promise<readonly string[]> => {
      const links = suffixes.map((suffix) => `/t/${link.id}${suffix}`);
      const oembed = `/oembed?url=${encodeURIComponent(`${site.origin}/t/${link.id}`)}`;
      return Promise.all([...links, `/links/${link.id}`, oembed].map(async (at) => (await owner.ask(at)).text()));
    };
    const open = (await readAll(shown)).join('');
    const closed = (await readAll(hidden)).join('').replaceAll(site.origin, '');
    for (const word of words) {
      expect([word, open.includes(word)]).toEqual([word, true]);
      for (const form of [word, Buffer.from(word).toString('base64').replace(/=+$/, '').slice(0, -1)]) {
        expect([form, closed.includes(form)]).toEqual([form, false]);
      }
    }
  });

  it('is refused when the recording is another one than the preview', async () => {
    const asked = shareAsked(preview);
    const events = preview.events.length;
    for (const changed of [
      { digest: 'A'.repeat(43) },
      { through: asked.through - 1 },
      { hide: everythingHidden },
      { through: 0 },
      { digest: '0'.repeat(64) },
    ]) {
      expect(await refusalOf(owner, `/recordings/${recording}/share`, { ...asked, ...changed })).toEqual([
        409,
        'transcript.changed',
      ]);
    }
    const hex = Buffer.from(asked.digest, 'base64url').toString('hex');
    await owner.told(`/recordings/${recording}/share`, { ...asked, digest: hex });
    expect(events).toBeGreaterThan(10);
  });

  it('shows the recording as far as the preview went, while it goes on', async () => {
    const id = `n1-running`;
    const { events } = smtpTranscript();
    const write = { id, owner: owner.owner, target: { host: 'mx.example.org', port: 25, security: 'plain' as const } };
    const half = Math.floor(events.length / 2);
    const rest = { ...write, isPractice: false, startedMs: site.clock.nowMs };
    await site.store.record([{ ...rest, events: events.slice(0, half) }]);
    const early = await owner.told<TranscriptDocument>(`/recordings/${id}`);
    await site.store.record([{ ...rest, events: events.slice(half) }]);
    const { link } = await owner.told<SharedTold>(`/recordings/${id}/share`, shareAsked(early));
    const told = await site.nobody.told<TranscriptTold>(`/links/${link.id}`);
    expect(told.document.events).toEqual(early.events);
  });

  it.each([
    ['title', { title: 'x'.repeat(201) }],
    ['title', { title: 'a\u001b[2J' }],
    ['title', { title: '\u202egpj.exe' }],
    ['title', { title: 7 }],
    ['hide', { hide: { ownAddresses: false } }],
    ['hide', { hide: undefined }],
    ['through', { through: -1 }],
    ['through', { through: '5' }],
    ['digest', { digest: 'short' }],
    ['life', { life: 'for ever' }],
    ['comments', { comments: 'everybody' }],
  ])('says that %s is wrong in %j', async (field, wrong) => {
    const answer = await owner.ask(`/recordings/${recording}/share`, { body: { ...shareAsked(preview), ...wrong } });
    expect([answer.status, await answer.json()]).toEqual([
      422,
      { error: { id: 'transcript.field', params: { field } } },
    ]);
  });

  it('refuses in the language of the reader', async () => {
    const headers = { accept: 'text/html', 'accept-language': 'zh' };
    const answer = await owner.ask('/recordings/nothing/delete', { body: {}, headers });
    expect(await answer.text()).toContain('没有这份会话记录');
  });
});

describe('a link', () => {
  it('shows another revision under the same address when it is revised', async () => {
    const { link } = await share(owner, recording);
    const asked = shareAsked(preview, { title: 'hidden now', hide: everythingHidden, life: 'day' });
    const revised = await owner.told<RevisedTold>(`/links/${link.id}/revise`, asked);
    expect(revised.link).toMatchObject({
      id: link.id,
      revision: 2,
      title: 'hidden now',
      expiresMs: site.clock.nowMs + dayMs,
    });
    expect(Object.keys(revised)).toEqual(['link']);
    expect(await (await site.nobody.ask(`/t/${link.id}.json`)).text()).not.toContain('mx.example.org');
  });

  it('is deleted by who has its token, without the cookie, and by a wrong one not', async () => {
    const { link, deleteToken } = await share(owner, recording);
    const path = `/links/${link.id}/delete`;
    for (const wrong of [
      deleteToken.slice(1),
      `${deleteToken}A`,
      deleteToken.toLowerCase(),
      '',
      null,
      { deleteToken },
    ]) {
      expect(await refusalOf(site.nobody, path, { deleteToken: wrong })).toEqual([404, 'transcript.notFound']);
    }
    expect((await site.nobody.ask(path, { body: { deleteToken } })).status).toBe(204);
    expect((await site.nobody.ask(`/links/${link.id}`)).status).toBe(404);
    expect(await refusalOf(site.nobody, path, { deleteToken })).toEqual([404, 'transcript.notFound']);
  });

  it('leads nowhere when its time is over', async () => {
    const { link } = await share(owner, recording, { life: 'day' });
    expect((await site.nobody.ask(`/t/${link.id}`)).status).toBe(200);
    site.clock.nowMs += dayMs;
    expect((await site.nobody.ask(`/t/${link.id}`)).status).toBe(404);
    expect((await owner.ask(`/links/${link.id}`)).status).toBe(404);
  });

  it('outlives its recording, and is in the list then', async () => {
    const id = await record(site, owner, smtpTranscript());
    const { link } = await share(owner, id);
    await owner.told(`/recordings/${id}/delete`, {});
    expect((await owner.told<MineTold>('/recordings')).links.map((each) => each.id)).toContain(link.id);
    expect((await site.nobody.ask(`/t/${link.id}`)).status).toBe(200);
    expect(await refusalOf(owner, `/links/${link.id}/revise`, shareAsked(preview))).toEqual([
      404,
      'transcript.notFound',
    ]);
  });

  it('is changed in what is given, and in nothing else', async () => {
    const { link } = await share(owner, recording);
    await owner.told(`/links/${link.id}/change`, { comments: 'off', owner: 'x', id: 'y', revision: 9 });
    const mine = await owner.told<MineTold>('/recordings');
    const changed = mine.recordings.flatMap(({ links }) => links).find(({ id }) => id === link.id);
    expect(changed).toEqual({ ...link, comments: 'off' });
  });
});

describe('an import', () => {
  const terms = { life: 'month', comments: 'off' } as const;

  it('is a link of the visitor, called an import whatever it says of itself', async () => {
    const who = site.visitor();
    const document = { ...smtpTranscript(), title: 'pasted \u001b[2J', origin: 'recorded' };
    const { link, deleteToken } = await who.told<SharedTold>('/links/import', { document, ...terms });
    expect(deleteToken).toMatch(/^[\w-]{22}$/);
    const told = await site.nobody.told<TranscriptTold>(`/links/${link.id}`);
    expect(told.document).toMatchObject({ origin: 'imported', title: 'pasted \u241b[2J' });
    expect((await who.told<MineTold>('/recordings')).links.map(({ id }) => id)).toEqual([link.id]);
  });

  it.each([null, 'text', 7, [], {}, { format: 'mailterm.transcript' }, { ...smtpTranscript(), events: 'none' }])(
    'is refused where it is no transcript: %j',
    async (document) => {
      const answer = await site.visitor().ask('/links/import', { body: { document, ...terms } });
      expect(answer.status).toBe(422);
    },
  );

  it('is taken from nobody without a cookie', async () => {
    const asked = { document: smtpTranscript(), ...terms };
    expect(await refusalOf(site.nobody, '/links/import', asked)).toEqual([404, 'transcript.notFound']);
  });

  it('is refused by its size, and a body that is no JSON by that', async () => {
    const who = site.visitor();
    const large = { document: smtpTranscript(), pad: 'x'.repeat(70_000), ...terms };
    expect((await who.ask('/links/import', { body: large })).status).toBe(200);
    expect(await refusalOf(who, `/recordings/${recording}/rename`, large)).toEqual([413, 'wire.tooLarge']);
    expect(await refusalOf(who, '/links/import', '{"document":')).toEqual([400, 'wire.notJson']);
  });
});

describe('what one may keep', () => {
  it('has an end for links, and recordings do not count there', async () => {
    const small = await startSite({ MAILTERM_LIMITS: 'ownerOctets=4000' });
    try {
      const who = small.visitor();
      const id = await record(small, who, smtpTranscript());
      await record(small, who, smtpTranscript());
      expect((await who.told<MineTold>('/recordings')).used).toMatchObject({ limit: 4000 });
      const { link } = await share(who, id);
      await share(who, id);
      const asked = shareAsked(await who.told(`/recordings/${id}`));
      expect(await refusalOf(who, `/recordings/${id}/share`, asked)).toEqual([409, 'transcript.quota']);
      // Whoever wants to hide more can do so at any time.
      await who.told(`/links/${link.id}/revise`, asked);
      await who.told(`/links/${link.id}/delete`, {});
      await who.told(`/recordings/${id}/share`, asked);
    } finally {
      await small.stop();
    }
  });
});

describe('where the access code is set', () => {
  it('no transcript is read without it', async () => {
    const closed = await startSite({ MAILTERM_ACCESS_CODE: 'Correct-Horse_7' });
    try {
      for (const at of [
        '/t/x',
        '/t/x.json',
        '/t/x/embed',
        '/oembed?url=x',
        '/recordings',
        '/links/x',
        '/recordings.zip',
      ]) {
        expect([at, (await closed.nobody.ask(at)).status]).toEqual([at, 401]);
      }
    } finally {
      await closed.stop();
    }
  });
});
