// Beside a transcript: comments and who sees them, what other sites are told to embed, and everything of one's own in a file.

import { setTimeout as sleep } from 'node:timers/promises';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { CommentTold, MineTold, TranscriptTold } from '@mailterm/shared/wire/transcripts';
import { imapTranscript, pop3Transcript, smtpTranscript } from '../../../../shared/testing/transcripts.ts';
import { comment, record, share } from '../../../testing/sharedScene.ts';
import { startSite } from '../../../testing/startSite.ts';
import type { Site, Visitor } from '../../../testing/startSite.ts';
import { readMarkdown } from './markdown.ts';

// Every change is on the disk before it is answered.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

let site: Site;
let owner: Visitor;
let other: Visitor;

beforeAll(async () => {
  site = await startSite({ MAILTERM_LIMITS: 'commentsPerMinute=10000' });
  owner = site.visitor();
  other = site.visitor();
});

afterAll(() => site.stop());

const linkOf = async (rest: Parameters<typeof share>[2] = {}): Promise<string> =>
  (await share(owner, await record(site, owner, smtpTranscript()), rest)).link.id;

describe('comments', () => {
  it('of a visitor wait until the owner shows them, and are gone when they delete them', async () => {
    const link = await linkOf();
    const told = await comment(other, link, 'First line\r\nsecond');
    expect(told).toMatchObject({ waits: true, comment: { byOwner: false, text: 'First line\nsecond' } });
    const seen = async (who: Visitor) => (await who.told<TranscriptTold>(`/links/${link}`)).document.comments;
    expect(await seen(other)).toEqual([]);
    const mine = await owner.told<TranscriptTold>(`/links/${link}`);
    expect(mine.waiting).toEqual([told.comment]);
    // Who owns it sees it on the page, and gives it away with no file.
    const files = ['txt', 'md', 'html', 'json', 'embed'] as const;
    const inFile = async (who: Visitor, form: (typeof files)[number]) =>
      (await (await who.ask(form === 'embed' ? `/t/${link}/embed` : `/t/${link}.${form}`)).text()).includes(
        'First line',
      );
    for (const form of files) for (const who of [owner, other]) expect(await inFile(who, form), form).toBe(false);
    expect((await owner.told<MineTold>('/recordings')).recordings[0]?.links[0]?.waiting).toBe(1);
    await owner.told(`/links/${link}/comments/${told.comment.id}/show`, {});
    expect(await seen(other)).toEqual([told.comment]);
    for (const form of ['txt', 'md', 'html', 'json'] as const) expect(await inFile(other, form), form).toBe(true);
    await owner.told(`/links/${link}/comments/${told.comment.id}/delete`, {});
    expect(await seen(owner)).toEqual([]);
  });

  it('of the owner are there at once', async () => {
    const link = await linkOf({ comments: 'owner' });
    const told = await comment(owner, link);
    expect(told).toMatchObject({ waits: false, comment: { byOwner: true } });
    expect((await site.nobody.told<TranscriptTold>(`/links/${link}`)).document.comments).toEqual([told.comment]);
  });

  it.each([
    ['off', 'owner'],
    ['off', 'other'],
    ['owner', 'other'],
  ] as const)('with the policy %s are not taken from the %s', async (comments, who) => {
    const link = await linkOf({ comments });
    const answer = await { owner, other }[who].ask(`/links/${link}/comments`, {
      body: { turn: 1, author: '', text: 'x' },
    });
    expect([answer.status, await answer.json()]).toEqual([403, { error: { id: 'comment.closed' } }]);
  });

  it.each([
    ['transcript.field', { author: 'x'.repeat(61) }],
    ['transcript.field', { author: 'Bob\u202e' }],
    ['transcript.field', { author: 'two\nlines' }],
    ['transcript.field', { text: 'a\u0000b' }],
    ['transcript.field', { text: '\u009b2J' }],
    ['transcript.field', { text: 7 }],
    ['transcript.field', { turn: -1 }],
    ['transcript.field', { span: 1.5 }],
    ['comment.empty', { text: ' \n ' }],
    ['comment.tooLong', { text: 'x'.repeat(10_001) }],
    ['comment.noTurn', { turn: 4_000 }],
  ])('are refused as %s: %j', async (id, wrong) => {
    const link = await linkOf();
    const body = { turn: 1, author: 'Bob', text: 'fine', ...wrong };
    const answer = await other.ask(`/links/${link}/comments`, { body });
    expect(answer.status).toBeGreaterThanOrEqual(400);
    expect(await answer.json()).toMatchObject({ error: { id } });
  });

  it('keep their characters: other scripts, emoji, and Markdown as it was written', async () => {
    const link = await linkOf();
    const text = '为什么是 535？ 👩‍💻\n\n* `AUTH` <b>';
    const told = await owner.told<CommentTold>(`/links/${link}/comments`, { turn: 1, author: '王', text, span: 0 });
    expect(told.comment).toMatchObject({ text, author: '王', span: 0 });
  });

  it('cost little to draw, whatever is in them', () => {
    const texts = [
      '>'.repeat(10_000),
      '*a'.repeat(5_000),
      '['.repeat(10_000),
      '_a '.repeat(3_300),
      '> a\n'.repeat(2_500),
    ];
    for (const text of texts) {
      const startedMs = performance.now();
      expect(readMarkdown(text)).toEqual([{ kind: 'code', text }]);
      expect(performance.now() - startedMs).toBeLessThan(200);
    }
    expect(readMarkdown('**a**')[0]).toMatchObject({ kind: 'paragraph' });
  });
});

describe('oEmbed', () => {
  const ask = (query: string): Promise<Response> => site.nobody.ask(`/oembed?${query}`);
  const about = (link: string, rest = ''): string => `url=${encodeURIComponent(`${site.origin}/t/${link}${rest}`)}`;

  it('gives a frame that can do nothing to the page around it, in the size that is asked for', async () => {
    const link = await linkOf({ title: 'a "title" <b>' });
    const answer = await ask(`${about(link, '?lang=zh#2-3')}&maxwidth=400&maxheight=9000&format=json`);
    expect(answer.headers.get('access-control-allow-origin')).toBe('*');
    expect(answer.headers.get('content-type')).toMatch(/^application\/json/);
    const told = (await answer.json()) as Record<string, string>;
    expect(told).toMatchObject({
      type: 'rich',
      version: '1.0',
      title: 'a "title" <b>',
      provider_name: 'mailterm',
      provider_url: `${site.origin}/`,
      width: 400,
      height: 480,
    });
    expect(told['html']).toContain(`src="${site.origin}/t/${link}/embed?lang=zh&#38;from=2&#38;to=3"`);
    expect(told['html']).toContain('title="a &#34;title&#34; &#60;b&#62;"');
    expect(told['html']).toContain('sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox"');
    expect((await ask(about(link, '/embed'))).status).toBe(200);
  });

  it('offers no XML', async () => {
    const link = await linkOf();
    expect((await ask(`${about(link)}&format=xml`)).status).toBe(501);
  });

  it.each([
    '',
    'url=',
    'url=https%3A%2F%2Fevil.example%2Ft%2Fn1-x',
    'url=https%3A%2F%2Fmail.example.org%2F',
    'url=https%3A%2F%2Fmail.example.org%2Ft%2Fn1-AAAAAAAAAAAAAAAAAAAAAA',
    'url=javascript%3Aalert(1)',
    'url=%2Ft%2Fx',
  ])('knows nothing of %j', async (query) => expect((await ask(query)).status).toBe(404));
});

describe('everything of mine', () => {
  it('is one archive with each recording and link as JSON and as text, masked as it is stored', async () => {
    const who = site.visitor();
    const first = await record(site, who, pop3Transcript());
    const second = await record(site, who, imapTranscript());
    const { link } = await share(who, first);
    const answer = await who.ask('/recordings.zip?lang=en');
    expect(answer.headers.get('content-type')).toBe('application/zip');
    expect(answer.headers.get('content-disposition')).toMatch(/^attachment; filename="[\w.-]+\.zip"$/);
    expect(answer.headers.get('cache-control')).toBe('private, no-store');
    const files = unzipSync(new Uint8Array(await answer.arrayBuffer()));
    const texts = Object.fromEntries(
      Object.entries(files).map(([name, octets]) => [name.replace(/\S+ /, ''), Buffer.from(octets).toString()]),
    );
    const wanted = [
      `${first}.json`,
      `${first}.txt`,
      `${second}.json`,
      `${second}.txt`,
      `${link.id}.json`,
      `${link.id}.txt`,
    ];
    expect(Object.keys(texts).sort()).toEqual(wanted.sort());
    expect(JSON.parse(texts[`${first}.json`] ?? '')).toEqual(await who.told(`/recordings/${first}`));
    expect(texts[`${second}.txt`]).toContain('imap');
    expect(texts[`${link.id}.txt`]).toContain(`${site.origin}/t/${link.id}`);
  });

  it('stops being made when nobody waits for it any more', async () => {
    const who = site.visitor();
    for (let i = 0; i < 20; i++) await record(site, who, smtpTranscript());
    const { store } = site;
    const read = store.recording.bind(store);
    let reads = 0;
    store.recording = async (...asked) => {
      reads += 1;
      await sleep(20);
      return read(...asked);
    };
    const leaving = new AbortController();
    const answer = await who.ask('/recordings.zip', { signal: leaving.signal });
    leaving.abort();
    await expect(answer.arrayBuffer()).rejects.toThrow();
    await sleep(600);
    store.recording = read;
    expect(reads).toBeGreaterThan(0);
    expect(reads).toBeLessThan(10);
  });
});
