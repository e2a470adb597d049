// What is taken away: each suffix with its headers, the languages and options of its address, what caches may do, who may
// frame it and who may read it from another page.

import { once } from 'node:events';
import { request } from 'node:http';
import type { IncomingMessage } from 'node:http';
import { Window } from 'happy-dom';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { hostileTranscript, smtpTranscript } from '../../../../shared/testing/transcripts.ts';
import { comment, record, share } from '../../../testing/sharedScene.ts';
import { startSite } from '../../../testing/startSite.ts';
import type { Site, Visitor } from '../../../testing/startSite.ts';

// Every change is on the disk before it is answered.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

let site: Site;
let owner: Visitor;
let id: string;

beforeAll(async () => {
  site = await startSite({ MAILTERM_LIMITS: 'readsPerMinute=100000' });
  owner = site.visitor();
  id = (await share(owner, await record(site, owner, smtpTranscript()))).link.id;
});

afterAll(() => site.stop());

const read = (suffix: string, headers: Readonly<Record<string, string>> = {}): Promise<Response> =>
  site.nobody.ask(`/t/${id}${suffix}`, { headers });

/** Asks as a browser's cache does; `fetch` would say that it wants no cache. */
async function askAgain(at: string, tag: string): Promise<readonly [number | undefined, string | undefined]> {
  const asking = request(`${site.url}${at}`, { headers: { 'if-none-match': tag } }).end();
  const [answer] = (await once(asking, 'response')) as [IncomingMessage];
  answer.resume();
  return [answer.statusCode, answer.headers.etag];
}

const forms = {
  '.txt': 'text/plain; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.cast': 'application/x-asciicast',
  '.svg': 'image/svg+xml',
  '/embed': 'text/html; charset=utf-8',
} as const;
const suffixes = Object.keys(forms) as (keyof typeof forms)[];

describe('every form', () => {
  it.each(suffixes)('%s has the headers of something that a stranger wrote and that may be deleted', async (suffix) => {
    const answer = await read(suffix);
    const { headers } = answer;
    expect([answer.status, headers.get('content-type')]).toEqual([200, forms[suffix]]);
    expect(headers.get('cache-control')).toBe('no-cache');
    expect(headers.get('etag')).toMatch(/^"[\w-]{43}"$/);
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('referrer-policy')).toBe('no-referrer');
    expect(headers.get('x-robots-tag')).toBe('noindex');
    expect(headers.get('set-cookie')).toBeNull();
    expect(headers.get('content-disposition')).toMatch(/^inline; filename="mailterm-n1-[\w-]{22}\.\w+"$/);
    expect(headers.get('cross-origin-resource-policy')).toBe('cross-origin');
    const policy = headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("base-uri 'none'");
    expect(policy).toContain("form-action 'none'");
    expect(policy).toContain('sandbox');
    expect(policy).not.toMatch(/allow-same-origin|allow-top|allow-forms|script-src[^;]*unsafe|http|\*(?!$)/);
  });

  it.each(suffixes)('%s is sent once: again only when it is another one', async (suffix) => {
    const first = await read(suffix);
    const tag = first.headers.get('etag') ?? '';
    expect(await askAgain(`/t/${id}${suffix}`, tag)).toEqual([304, tag]);
    expect(await askAgain(`/t/${id}${suffix}`, '"another"')).toEqual([200, tag]);
  });

  it.each(suffixes)('%s can be asked about with HEAD', async (suffix) => {
    const answer = await site.nobody.ask(`/t/${id}${suffix}`, { method: 'HEAD' });
    expect([answer.status, await answer.text(), answer.headers.get('content-type')]).toEqual([200, '', forms[suffix]]);
  });

  it('is another one in another language and with other options, and says what it depends on', async () => {
    const tags = new Set<string | null>();
    const addresses = ['?lang=en', '?lang=zh', '?lang=en&notes=0', '?lang=en&turns=2', '?lang=en&turns=2-4'];
    for (const query of addresses) tags.add((await read(`.txt${query}`)).headers.get('etag'));
    expect(tags.size).toBe(addresses.length);
    const guessed = await read('.txt', { 'accept-language': 'zh-CN,zh;q=0.9' });
    expect(guessed.headers.get('vary')).toMatch(/Accept-Language/);
    expect(guessed.headers.get('content-language')).toBe('zh-Hans');
    expect(guessed.headers.get('etag')).toBe((await read('.txt?lang=zh')).headers.get('etag'));
    const said = await read('.txt?lang=en', { 'accept-language': 'zh' });
    expect([said.headers.get('vary'), said.headers.get('content-language')]).toEqual([null, 'en']);
  });

  it('shows the turns that were asked for, and refuses by name what cannot be meant', async () => {
    expect(await (await read('.txt?lang=en&turns=1')).text()).not.toContain('220 mx.example.org');
    expect(await (await read('.txt?lang=en&turns=0-1')).text()).toContain('220 mx.example.org');
    for (const [query, field] of [
      ['?turns=8-5', 'turns'],
      ['?turns=x', 'turns'],
      ['?turns=-1', 'turns'],
      ['?turns=9999999', 'turns'],
      ['?v=4', 'v'],
    ] as const) {
      const answer = await read(`.cast${query}`, { accept: 'application/json' });
      expect([query, answer.status, await answer.json()]).toEqual([
        query,
        400,
        { error: { id: 'transcript.field', params: { field } } },
      ]);
    }
  });

  it('has both versions of asciicast', async () => {
    const header = async (suffix: string): Promise<unknown> =>
      JSON.parse((await (await read(suffix)).text()).split('\n', 1)[0] ?? '');
    expect(await header('.cast')).toMatchObject({ version: 3 });
    expect(await header('.cast?v=2')).toMatchObject({ version: 2 });
  });

  it('is saved where the address says so', async () => {
    expect((await read('.json?download')).headers.get('content-disposition')).toBe(
      `attachment; filename="mailterm-${id}.json"`,
    );
  });

  it('is the new one when the link was revised, and nothing when it was deleted', async () => {
    const who = site.visitor();
    const { link } = await share(who, await record(site, who, smtpTranscript()));
    const before = await site.nobody.ask(`/t/${link.id}.json`);
    await who.told(`/links/${link.id}/change`, { title: 'another title' });
    const tag = before.headers.get('etag') ?? '';
    expect(await askAgain(`/t/${link.id}.json`, tag)).toEqual([200, expect.not.stringContaining(tag)]);
    expect(await site.nobody.told(`/t/${link.id}.json`)).toMatchObject({ title: 'another title' });
    await who.told(`/links/${link.id}/delete`, {});
    for (const suffix of suffixes) {
      expect([suffix, (await askAgain(`/t/${link.id}${suffix}`, tag))[0]]).toEqual([suffix, 404]);
    }
  });
});

describe('pages of other sites', () => {
  it('may read what is only read, and never with a cookie', async () => {
    for (const suffix of ['.txt', '.md', '.json', '.cast', '.svg']) {
      const { headers } = await site.nobody.ask(`/t/${id}${suffix}`, { origin: 'https://blog.example' });
      expect(headers.get('access-control-allow-origin')).toBe('*');
      expect(headers.get('access-control-allow-credentials')).toBeNull();
    }
    for (const at of [`/t/${id}`, `/t/${id}.html`, `/t/${id}/embed`, `/links/${id}`, '/recordings', '/']) {
      const { headers } = await owner.ask(at, { origin: 'https://blog.example' });
      expect([at, headers.get('access-control-allow-origin')]).toEqual([at, null]);
    }
    const preflight = await site.nobody.ask(`/links/${id}/delete`, {
      method: 'OPTIONS',
      origin: 'https://blog.example',
      headers: { 'access-control-request-method': 'POST', 'access-control-request-headers': 'content-type' },
    });
    expect(preflight.headers.get('access-control-allow-origin')).toBeNull();
    expect(preflight.headers.get('access-control-allow-methods')).toBeNull();
  });

  it('may frame /embed, and nothing else', async () => {
    const framed = await read('/embed');
    expect(framed.headers.get('content-security-policy')).toMatch(/frame-ancestors \*$/);
    expect(framed.headers.get('x-frame-options')).toBeNull();
    const others = [
      '/',
      '/transcripts',
      '/transcripts/open',
      `/t/${id}`,
      `/t/${id}/delete`,
      `/links/${id}`,
      '/recordings',
    ];
    for (const at of [...others, ...suffixes.filter((each) => each !== '/embed').map((each) => `/t/${id}${each}`)]) {
      const { headers } = await owner.ask(at);
      expect([at, headers.get('x-frame-options')]).toEqual([at, 'DENY']);
      expect(headers.get('content-security-policy')).toMatch(/frame-ancestors 'none'/);
    }
    const refused = await site.nobody.ask(`/t/${id}x/embed`);
    expect(refused.headers.get('content-security-policy')).toMatch(/frame-ancestors 'none'/);
  });
});

/** Elements and attributes of a document that could do something. */
function dangersIn(html: string): readonly string[] {
  const { document } = new Window();
  document.write(html);
  return [...document.querySelectorAll('*')].flatMap((element) => [
    ...(/^(?:img|iframe|object|embed|form|base|link|foreignobject|use)$/i.test(element.tagName)
      ? [element.tagName]
      : []),
    ...(element.tagName === 'SCRIPT' && element.textContent.includes('alert') ? ['a script of theirs'] : []),
    ...[...element.attributes]
      .filter(({ name, value }) => /^on/i.test(name) || /^\s*(?:javascript|data|vbscript):/i.test(value ?? ''))
      .map(({ name }) => name),
  ]);
}

describe('a hostile server, title and comment', () => {
  it.each(suffixes)('%s holds no markup of theirs, and no script but ours may run', async (suffix) => {
    const who = site.visitor();
    const title = '</title><script>alert(1)</script>"><img src=x onerror=alert(1)>';
    const { link } = await share(who, await record(site, who, hostileTranscript()), { title });
    const text =
      '<script>alert(2)</script> [x](javascript:alert(3)) ![](http://example.com/x.png) <img src=x onerror=alert(4)>';
    await comment(who, link.id, text);
    const answer = await site.nobody.ask(`/t/${link.id}${suffix}`);
    expect(answer.status).toBe(200);
    const body = await answer.text();
    expect(body).not.toMatch(/[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]/);
    if (!['.html', '/embed', '.svg'].includes(suffix)) {
      return expect(answer.headers.get('content-security-policy')).toMatch(/; sandbox;|; sandbox$/);
    }
    expect(dangersIn(body)).toEqual([]);
    const runnable = answer.headers.get('content-security-policy') ?? '';
    expect(runnable).not.toContain('unsafe-eval');
    expect(runnable.match(/script-src ([^;]*)/)?.[1] ?? "'none'").toMatch(/^('none'|'sha256-[\w+/=]+')$/);
  });

  it('the page of the transcript has them as text in its head', async () => {
    const who = site.visitor();
    const title = '</title><script>alert(1)</script>"><img src=x onerror=alert(1)> $& $1';
    const { link } = await share(who, await record(site, who, hostileTranscript()), { title });
    const answer = await site.nobody.ask(`/t/${link.id}`);
    const html = await answer.text();
    expect(html).toContain('<title>&#60;/title&#62;&#60;script&#62;alert(1)&#60;/script&#62;');
    expect(html).toContain('$&#38; $1');
    expect(html.match(/<script|<img/g)).toBeNull();
    expect(html.match(/<title>/g)).toHaveLength(1);
    expect(html.match(/<meta name="description"/g)).toHaveLength(1);
  });
});

describe('the page', () => {
  it('says what it is about, where it can be embedded, and that nobody lists it', async () => {
    const answer = await site.nobody.ask(`/t/${id}`);
    expect([answer.status, answer.headers.get('x-robots-tag'), answer.headers.get('cache-control')]).toEqual([
      200,
      'noindex',
      'no-store',
    ]);
    const html = await answer.text();
    expect(html).toContain('<title>Why 535? · mailterm</title>');
    expect(html).toMatch(/<meta name="description" content="A conversation with a mail server, \d+ turns/);
    const link = /<link rel="alternate" type="application\/json\+oembed" href="([^"]*)"/.exec(html)?.[1] ?? '';
    const page = encodeURIComponent(`${site.origin}/t/${id}`);
    expect(link.replaceAll('&#38;', '&')).toBe(`${site.origin}/oembed?url=${page}&format=json`);
    expect(await (await site.nobody.ask(`/t/${id}?lang=zh`)).text()).toMatch(
      /content="与邮件服务器的一次会话，共 \d+ 个回合/,
    );
  });

  it('is a page that says so, with status 404, where there is nothing', async () => {
    const answer = await site.nobody.ask('/t/n1-AAAAAAAAAAAAAAAAAAAAAA', { headers: { accept: 'text/html' } });
    expect([answer.status, answer.headers.get('content-type')]).toEqual([404, 'text/html; charset=utf-8']);
    expect(await answer.text()).toMatch(/<div id="page">/);
    expect(answer.headers.get('x-robots-tag')).toBe('noindex');
  });

  it.each(['/transcripts', '/transcripts/open', '/t/n1-x/delete'])('%s is there', async (at) => {
    const answer = await site.nobody.ask(at);
    expect([answer.status, answer.headers.get('referrer-policy'), answer.headers.get('x-robots-tag')]).toEqual([
      200,
      'no-referrer',
      'noindex',
    ]);
    expect(answer.headers.getSetCookie()[0]).toMatch(/HttpOnly; SameSite=Lax; Secure$/);
  });
});
