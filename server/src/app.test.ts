// The HTTP shell as a browser meets it: a real server on a free loopback port.

import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, request as sendRequest } from 'node:http';
import type { IncomingHttpHeaders, RequestListener, Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createApp } from './app.ts';
import { readConfig } from './config.ts';
import type { Config } from './config.ts';
import { Gate } from './http/gate.ts';
import { builtPages, fillPage } from './http/pages.ts';
import type { Pages } from './http/pages.ts';
import { createLog } from './log.ts';
import { Metrics } from './metrics.ts';
import { createPractice } from './practice/index.ts';

const template = `<!doctype html>
<html>
  <head>
    <meta name="csp-nonce" nonce="">
    <meta name="base-path" content="" />
    <link rel="icon" href="./assets/caret-1.svg">
    <script type="module" crossorigin src="./assets/index-1.js"></script>
    <link rel="modulepreload" href="./assets/screen-1.js" crossorigin data-for="terminal">
    <link rel="modulepreload" href="./assets/en-1.js" crossorigin data-for="en">
    <link rel="modulepreload" href="./assets/zh-1.js" crossorigin data-for="zh">
  </head>
</html>`;

const servers: Server[] = [];
let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'mailterm-pages-'));
  await mkdir(path.join(folder, 'assets'));
  await mkdir(path.join(folder, 'types'));
  await writeFile(path.join(folder, 'index.html'), template);
  await writeFile(path.join(folder, 'assets/index-1.js'), 'export {};');
  await writeFile(path.join(folder, 'types/App.d.ts'), 'export {};');
});

afterAll(async () => {
  for (const server of servers) server.close();
  await rm(folder, { recursive: true });
});

async function start(environment: Record<string, string> = {}): Promise<string> {
  const config = readConfig({ LOG_LEVEL: 'silent', ...environment });
  return serve(config, await builtPages(folder, config.basePath));
}

function serve(config: Config, pages: Pages): Promise<string> {
  const parts = {
    config,
    log: createLog(config),
    version: '1.2.3',
    pages,
    metrics: new Metrics(),
    gate: new Gate(config),
    practice: createPractice(),
  };
  return listen(createApp(parts));
}

async function listen(app: RequestListener): Promise<string> {
  const server = createServer(app);
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

interface Answer {
  readonly status: number | undefined;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** fetch would not let a test choose Host and the raw path. */
function ask(server: string, rawPath: string, headers: Record<string, string>): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const { port } = new URL(server);
    const sent = sendRequest({ host: '127.0.0.1', port, path: rawPath, headers }, (response) => {
      let body = '';
      response.setEncoding('utf8').on('data', (text: string) => (body += text));
      response.on('end', () => resolve({ status: response.statusCode, headers: response.headers, body }));
    });
    sent.on('error', reject).end();
  });
}

function nonceIn(policy: string | null): string {
  return /style-src 'self' 'nonce-([^']+)'/.exec(policy ?? '')?.[1] ?? 'none';
}

describe('the page', () => {
  it('carries the nonce of its policy, another one each time', async () => {
    const server = await start();
    const nonces = new Set<string>();
    for (let visit = 0; visit < 3; visit++) {
      const response = await fetch(`${server}/`);
      const nonce = nonceIn(response.headers.get('content-security-policy'));
      expect(await response.text()).toContain(`<meta name="csp-nonce" nonce="${nonce}" />`);
      expect(Buffer.from(nonce, 'base64')).toHaveLength(16);
      nonces.add(nonce);
    }
    expect(nonces.size).toBe(3);
  });

  it('may do what it needs and nothing else', async () => {
    const { headers } = await fetch(`${await start()}/`);
    const nonce = nonceIn(headers.get('content-security-policy'));
    expect(headers.get('content-security-policy')?.split(';')).toEqual([
      "default-src 'none'",
      "script-src 'self'",
      `style-src 'self' 'nonce-${nonce}'`,
      "style-src-attr 'unsafe-inline'",
      "connect-src 'self'",
      "img-src 'self' data:",
      "font-src 'self'",
      "base-uri 'none'",
      "form-action 'none'",
      "frame-ancestors 'none'",
    ]);
    expect(headers.get('permissions-policy')).toContain('camera=(), ');
    expect(headers.get('referrer-policy')).toBe('no-referrer');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('x-frame-options')).toBe('DENY');
    expect(headers.get('x-powered-by')).toBeNull();
    expect(headers.get('strict-transport-security')).toBeNull();
  });

  it('is not stored, and what it loads is kept for ever', async () => {
    const server = await start();
    const page = await fetch(`${server}/`);
    expect(page.headers.get('cache-control')).toBe('no-store');
    expect(page.headers.get('content-type')).toBe('text/html; charset=utf-8');
    const asset = await fetch(`${server}/assets/index-1.js`);
    expect(asset.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    expect(asset.headers.get('content-type')).toMatch(/^text\/javascript/);
  });

  it('hands a visitor label out once', async () => {
    const server = await start({ BASE_PATH: '/mail' });
    const cookie = (await fetch(`${server}/mail`)).headers.get('set-cookie') ?? '';
    expect(cookie).toMatch(/^mailterm_visitor=[\w-]{22}; Path=\/mail; /);
    const again = await fetch(`${server}/mail`, { headers: { cookie: cookie.split(';', 1)[0] ?? '' } });
    expect(again.headers.get('set-cookie')).toBeNull();
  });

  it.each(['/explain', '/explain/', '/code', '/code/', '/code/smtp/550/5.7.1', '/code/pop3/SYS%2FTEMP', '/code?q=spf'])(
    'is at %s, too, under the base path and nowhere else',
    async (address) => {
      const server = await start({ BASE_PATH: '/mail' });
      const response = await fetch(`${server}/mail${address}`);
      expect(response.status).toBe(200);
      expect(response.headers.get('cache-control')).toBe('no-store');
      const html = await response.text();
      expect(html).toContain('<meta name="base-path" content="/mail" />');
      // Whatever the depth of the address, what the page loads has one.
      expect(html).toContain('src="/mail/assets/index-1.js"');
      expect((await fetch(`${server}${address}`)).status).toBe(404);
    },
  );

  it.each(['/code/smtp/%zz', '/code/%'])('is at %s: the page says that there is no such code', async (rawPath) => {
    const answer = await ask(await start(), rawPath, { host: 'localhost' });
    expect([answer.status, answer.headers['content-type']]).toEqual([200, 'text/html; charset=utf-8']);
  });

  it.each(['/codes', '/explained', '/explain/more', '/code.html'])('is not at %s', async (address) => {
    expect((await fetch(`${await start()}${address}`)).status).toBe(404);
  });

  it('never goes out unfilled', async () => {
    const response = await fetch(`${await start()}/index.html`);
    expect(await response.text()).not.toContain('nonce=""');
  });
});

describe('what the page will ask for', () => {
  it.each([
    ['/', 'en-GB,en', ['screen', 'en']],
    ['/index.html?a=1', 'zh-CN,zh;q=0.9,en;q=0.8', ['screen', 'zh']],
    ['/', 'fr', ['screen', 'en']],
    ['/explain', 'zh-CN', ['zh']],
    ['/code/smtp/550', 'en', ['en']],
  ])('is linked on %s for %s: %j', async (address, accepted, linked) => {
    for (const basePath of ['', '/mail']) {
      const server = await start({ BASE_PATH: basePath });
      const response = await fetch(`${server}${basePath}${address}`, { headers: { 'Accept-Language': accepted } });
      const links = [...(await response.text()).matchAll(/modulepreload" href="(.*?)-1\.js"/g)].map(([, file]) => file);
      expect(links).toEqual(linked.map((name) => `${basePath}/assets/${name}`));
      expect(response.headers.get('vary')).toContain('Accept-Language');
    }
  });
});

describe('the base path', () => {
  it.each(['', '/mail', '/tools/mail'])('"%s" holds with and without a slash at its end', async (basePath) => {
    const server = await start({ BASE_PATH: basePath });
    for (const address of [`${server}${basePath}`, `${server}${basePath}/`]) {
      const html = await (await fetch(address, { redirect: 'error' })).text();
      expect(html).toContain(`<meta name="base-path" content="${basePath}" />`);
      expect(html).toContain(`src="${basePath}/assets/index-1.js"`);
      expect(html).toContain(`href="${basePath}/assets/caret-1.svg"`);
    }
    expect((await fetch(`${server}${basePath}/assets/index-1.js`)).status).toBe(200);
    expect(await (await fetch(`${server}${basePath}/healthz`)).json()).toEqual({ ok: true, version: '1.2.3' });
    const metrics = await fetch(`${server}${basePath}/metrics`);
    expect(metrics.headers.get('content-type')).toMatch(/^text\/plain/);
    expect(await metrics.text()).toContain('\nmailterm_sessions 0\n');
  });

  it('leaves everything outside alone', async () => {
    const server = await start({ BASE_PATH: '/mail' });
    for (const address of ['/', '/healthz', '/mailbox', '/assets/index-1.js']) {
      expect((await fetch(`${server}${address}`)).status).toBe(404);
    }
  });

  it('is not filled into a page that is not ours', () => {
    expect(() => fillPage('<html></html>', { nonce: 'n', basePath: '' })).toThrow('Cannot fill the page');
  });

  it('needs a build', async () => {
    await expect(builtPages(path.join(folder, 'nowhere'), '')).rejects.toThrow('holds no build');
  });
});

describe('what is not there', () => {
  it.each([
    '/nothing',
    '/types/App.d.ts',
    '/assets/',
    '/assets/nothing.js',
    '/assets/../index.html',
    '/%2e%2e/package.json',
  ])('%s is told as JSON', async (rawPath) => {
    const answer = await ask(await start(), rawPath, { host: 'localhost' });
    expect([answer.status, JSON.parse(answer.body)]).toEqual([404, { error: { id: 'http.notFound' } }]);
    expect(answer.headers['cache-control']).toBe('no-store');
    expect(answer.headers['content-security-policy']).toContain("default-src 'none'");
  });

  it.each([
    ['en-GB,en;q=0.9', 'en', 'nothing here'],
    ['zh-CN,zh;q=0.9,en;q=0.8', 'zh-Hans', '这里什么也没有'],
    ['fr', 'en', 'nothing here'],
  ])('is told to a person who reads %s', async (wish, language, title) => {
    const headers = { accept: 'text/html,*/*;q=0.8', 'accept-language': wish };
    const response = await fetch(`${await start()}/nothing`, { headers });
    expect(response.headers.get('content-language')).toBe(language);
    expect(response.headers.get('content-type')).toBe('text/plain; charset=utf-8');
    expect(await response.text()).toMatch(new RegExp(`^${title}\n`));
  });

  it('is told for an address that cannot be decoded, too', async () => {
    expect((await ask(await start(), '/assets/%zz', { host: 'localhost' })).status).toBe(404);
  });
});

it('a page that cannot be made is our mistake, told without details', async () => {
  const config = readConfig({ LOG_LEVEL: 'silent' });
  const pages = { ...(await builtPages(folder, '')), page: () => Promise.reject(new Error('a detail')) };
  const server = await serve(config, pages);
  const answer = await ask(server, '/', { host: 'localhost' });
  expect([answer.status, JSON.parse(answer.body)]).toEqual([500, { error: { id: 'close.internal' } }]);
});

describe('the reverse-proxy guard', () => {
  it.each([
    ['another Host', { host: 'mail.example.test' }, 'host'],
    ['X-Forwarded-For', { host: 'localhost', 'x-forwarded-for': '192.0.2.1' }, 'x-forwarded-for'],
    ['Forwarded', { host: 'localhost', forwarded: 'for=192.0.2.1' }, 'forwarded'],
  ])('refuses a request with %s', async (_case, headers: Record<string, string>, name) => {
    const server = await start();
    for (const rawPath of ['/', '/healthz', '/assets/index-1.js']) {
      const answer = await ask(server, rawPath, headers);
      expect([answer.status, JSON.parse(answer.body)]).toEqual([
        403,
        { error: { id: 'origin.proxied', params: { name } } },
      ]);
    }
  });

  it('names the settings to a person', async () => {
    const answer = await ask(await start(), '/', { host: 'mail.example.test', accept: 'text/html' });
    expect(answer.body).toContain('MAILTERM_TARGETS');
    expect(answer.body).toContain('MAILTERM_ORIGINS');
  });

  it('lets such requests in where connections are limited', async () => {
    const server = await start({ MAILTERM_TARGETS: 'practice' });
    const answer = await ask(server, '/healthz', { host: 'mail.example.test', 'x-forwarded-for': '192.0.2.1' });
    expect(answer.status).toBe(200);
  });
});
