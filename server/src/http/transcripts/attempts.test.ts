// The table of attempts: whoever is not the owner, and every page that is not ours, reads, lists, changes and deletes nothing
// of somebody's transcripts, whatever they ask and however they write it.

import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { TranscriptDocument } from '@mailterm/shared/transcript/document';
import { exportForms } from '@mailterm/shared/transcript/export/index';
import { smtpTranscript } from '../../../../shared/testing/transcripts.ts';
import { comment, record, share, shareAsked } from '../../../testing/sharedScene.ts';
import { startSite } from '../../../testing/startSite.ts';
import type { Asking, Site, Visitor } from '../../../testing/startSite.ts';

// Every change is on the disk before it is answered.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

let site: Site;
let owner: Visitor;
let other: Visitor;
/** A recording, and a link that everybody with its address may read, one for its owner only, and one that has expired. */
let ids: Readonly<Record<'recording' | 'open' | 'own' | 'expired' | 'waiting', string>>;
let preview: TranscriptDocument;

beforeAll(async () => {
  site = await startSite({ MAILTERM_LIMITS: 'editsPerMinute=100000 sharesPerHour=100000 readsPerMinute=100000' });
  owner = site.visitor();
  other = site.visitor();
  const recording = await record(site, owner, smtpTranscript());
  const expired = (await share(owner, recording, { life: 'day' })).link.id;
  site.clock.nowMs += 2 * 24 * 3600 * 1000;
  const open = (await share(owner, recording)).link.id;
  const own = (await share(owner, recording, { title: 'mine alone' })).link.id;
  await owner.told(`/links/${own}/change`, { visibility: 'owner' });
  const waiting = (await comment(other, open, 'waits for its owner')).comment.id;
  ids = { recording, open, own, expired, waiting };
  preview = await owner.told<TranscriptDocument>(`/recordings/${recording}`);
});

afterAll(() => site.stop());

/** Everything of the owner, as they see it. */
async function everything(): Promise<unknown> {
  return Promise.all(
    ['/recordings', `/recordings/${ids.recording}`, `/links/${ids.open}`, `/links/${ids.own}`].map((at) =>
      owner.told(at),
    ),
  );
}

/** Every change that the owner could make. */
function changes(): readonly (readonly [path: string, body: unknown])[] {
  const { recording, open, own, waiting } = ids;
  return [
    [`/recordings/${recording}/rename`, { title: 'taken' }],
    [`/recordings/${recording}/delete`, {}],
    [`/recordings/${recording}/share`, shareAsked(preview)],
    ...[open, own].flatMap((link) => [
      [`/links/${link}/change`, { title: 'taken', visibility: 'link', life: 'day', comments: 'off' }] as const,
      [`/links/${link}/revise`, shareAsked(preview, { title: 'taken' })] as const,
      [`/links/${link}/delete`, {}] as const,
      [`/links/${link}/delete`, { deleteToken: 'AAAAAAAAAAAAAAAAAAAAAA' }] as const,
      [`/links/${link}/delete`, { deleteToken: '' }] as const,
      [`/links/${link}/delete`, { deleteToken: ['x'] }] as const,
    ]),
    [`/links/${open}/comments/${waiting}/show`, {}],
    [`/links/${open}/comments/${waiting}/delete`, {}],
    [`/links/${own}/comments`, { turn: 1, author: '', text: 'taken' }],
  ];
}

describe('to change something', () => {
  const json = { 'content-type': 'application/json' };
  const attempts: Readonly<Record<string, (body: unknown) => readonly [who: Visitor, asking: Asking]>> = {
    'another visitor': (body) => [other, { body }],
    'a visitor without a cookie': (body) => [site.nobody, { body }],
    'somebody with a cookie that is none': (body) => [
      site.nobody,
      { body, headers: { cookie: `mailterm_visitor=${owner.owner}` } },
    ],
    'a page of another site': (body) => [owner, { body, origin: 'https://evil.example' }],
    'a page whose address only begins like ours': (body) => [
      owner,
      { body, origin: 'https://mail.example.org.evil.example' },
    ],
    'our page in clear': (body) => [owner, { body, origin: 'http://mail.example.org' }],
    'a page in a sandbox': (body) => [owner, { body, origin: 'null' }],
    'somebody who does not say which page they are': (body) => [owner, { body, origin: undefined }],
    'a form': (body) => [
      owner,
      { body: JSON.stringify(body), headers: { 'content-type': 'application/x-www-form-urlencoded' } },
    ],
    'a form with JSON in it': (body) => [owner, { body, headers: { 'content-type': 'text/plain' } }],
    'a link': () => [owner, { method: 'GET', headers: json }],
    PUT: (body) => [owner, { method: 'PUT', body }],
    DELETE: (body) => [owner, { method: 'DELETE', body }],
    PATCH: (body) => [owner, { method: 'PATCH', body }],
    'HEAD of it': () => [owner, { method: 'HEAD' }],
    'another method in a header': () => [owner, { method: 'GET', headers: { 'x-http-method-override': 'POST' } }],
  };

  it.each(Object.keys(attempts))('%s gets nowhere', async (name) => {
    const before = await everything();
    for (const [path, body] of changes()) {
      const [who, asking] = attempts[name]?.(body) ?? [site.nobody, {}];
      const answer = await who.ask(path, asking);
      expect([path, answer.status, answer.status >= 400 && answer.status < 500]).toEqual([path, answer.status, true]);
    }
    expect(await everything()).toEqual(before);
  });

  it('no other spelling of an address leads around that', async () => {
    const before = await everything();
    for (const [path, body] of changes()) {
      const spelled = [
        path.toUpperCase(),
        path.replace(/^\/./, (start) => start.toUpperCase()),
        `/${path}`,
        `${path}/`,
        path.replace('/', '/./'),
        path.replace('/', '/x/../'),
        path.replace('l', '%6c').replace('r', '%72'),
        path.replaceAll('/', '%2f').replace('%2f', '/'),
        `${path}?_method=POST`,
        `${path};x`,
        `${path}%00`,
        path.replace(/\/([^/]+)\//, '/%2e%2e%2f$1/'),
      ];
      for (const at of spelled) {
        for (const who of [other, site.nobody]) expect((await who.ask(at, { body })).ok).toBe(false);
        expect((await owner.ask(at, { body, origin: 'https://evil.example' })).ok).toBe(false);
      }
    }
    expect(await everything()).toEqual(before);
  }, 60_000);

  it('the owner does all of it, so that it was not refused for another reason', async () => {
    const recording = await record(site, owner, smtpTranscript());
    const { link } = await share(owner, recording);
    const { id } = (await comment(other, link.id)).comment;
    for (const [path, body] of [
      [`/links/${link.id}/comments/${id}/show`, {}],
      [`/links/${link.id}/comments/${id}/delete`, {}],
      [`/links/${link.id}/change`, { title: 'new' }],
      [`/links/${link.id}/revise`, shareAsked(await owner.told(`/recordings/${recording}`))],
      [`/recordings/${recording}/rename`, { title: 'new' }],
      [`/links/${link.id}/delete`, {}],
      [`/recordings/${recording}/delete`, {}],
    ] as const) {
      const answer = await owner.ask(path, { body });
      expect([path, answer.ok]).toEqual([path, true]);
    }
  });
});

describe('to read something', () => {
  const suffixes = ['', '/embed', ...Object.keys(exportForms).map((form) => `.${form}`)];

  it('another visitor finds an empty list and an empty archive', async () => {
    for (const who of [other, site.nobody]) {
      expect(await who.told('/recordings')).toMatchObject({ recordings: [], links: [], used: { octets: 0 } });
      const archive = await (await who.ask('/recordings.zip')).arrayBuffer();
      expect(Object.keys(unzipSync(new Uint8Array(archive)))).toEqual([]);
    }
  });

  it('nothing is read that was not shared, or not any more', async () => {
    const secret = /mx\.example\.org|mine alone|Why 535/;
    for (const who of [other, site.nobody]) {
      const paths = [
        `/recordings/${ids.recording}`,
        ...suffixes.map((suffix) => `/t/${ids.recording}${suffix}`),
        `/links/${ids.recording}`,
        ...[ids.own, ids.expired].flatMap((id) => [
          `/links/${id}`,
          ...suffixes.map((suffix) => `/t/${id}${suffix}`),
          `/oembed?url=${encodeURIComponent(`${site.origin}/t/${id}`)}`,
        ]),
      ];
      for (const at of paths) {
        const answer = await who.ask(at);
        expect([at, answer.status]).toEqual([at, 404]);
        expect(await answer.text()).not.toMatch(secret);
      }
    }
  });

  it('what is not there, not shared and not mine is answered in the same words', async () => {
    const bodies = await Promise.all(
      [ids.own, ids.expired, ids.recording, `n1-${'A'.repeat(22)}`].map(async (id) =>
        (await other.ask(`/links/${id}`)).text(),
      ),
    );
    expect(new Set(bodies).size).toBe(1);
  });

  it('ids are not guessed, and no sign stands for any', async () => {
    const { open } = ids;
    const guesses = [
      open.slice(0, -1),
      `${open}A`,
      open.slice(3),
      `${open.slice(0, -1)}${open.endsWith('A') ? 'B' : 'A'}`,
      open.toUpperCase() === open ? open.toLowerCase() : open.toUpperCase(),
      '%25',
      '*',
      '_',
      'n1-%25',
      "n1-'%20or%201=1--",
      '%ff',
      '..%2f..%2f',
      `${open}%00`,
      'null',
      'undefined',
      '__proto__',
      'import',
    ];
    for (const guess of guesses) {
      for (const at of [
        `/links/${guess}`,
        `/t/${guess}`,
        `/t/${guess}.json`,
        `/t/${guess}/embed`,
        `/recordings/${guess}`,
      ]) {
        expect([at, (await site.nobody.ask(at)).status]).toEqual([at, 404]);
      }
    }
    expect(open).toMatch(/^n1-[\w-]{22}$/);
  });

  it('a reader is not told what waits, who owns it, or what deletes it', async () => {
    const text = await (await other.ask(`/links/${ids.open}`)).text();
    expect(JSON.parse(text)).toMatchObject({ isMine: false, document: { comments: [] } });
    expect(text).not.toMatch(/waits for its owner|deleteDigest|"owner":|"waiting"/);
    expect(text).not.toContain(owner.owner);
    expect(text).not.toContain(ids.recording);
    for (const suffix of suffixes) {
      expect(await (await other.ask(`/t/${ids.open}${suffix}`)).text()).not.toMatch(/waits for its owner/);
    }
  });

  it('a page of another site is not told what the cookie opens', async () => {
    for (const at of ['/recordings', `/recordings/${ids.recording}`, '/recordings.zip', `/links/${ids.own}`]) {
      const answer = await owner.ask(at, { origin: 'https://evil.example' });
      expect([at, answer.status, answer.headers.get('access-control-allow-origin')]).toEqual([at, 403, null]);
    }
    const own = await owner.ask(`/t/${ids.own}.json`, { origin: 'https://evil.example' });
    expect(own.headers.get('access-control-allow-origin')).toBeNull();
    expect(own.headers.get('cross-origin-resource-policy')).toBe('same-origin');
  });

  it('no id and no token comes into the log or the metrics', async () => {
    const all = `${site.logged.join('')}${await site.metrics.registry.metrics()}`;
    expect(site.logged.length).toBeGreaterThan(100);
    for (const id of Object.values(ids)) expect(all).not.toContain(id);
    for (const each of [owner.owner, other.owner, 'AAAAAAAAAAAAAAAAAAAAAA']) expect(all).not.toContain(each);
    expect(all).toContain('"path":"/t/….json"');
    expect(all).toContain('"path":"/links/…/change"');
  });
});
