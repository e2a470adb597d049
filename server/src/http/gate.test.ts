// The access code as browsers and programs meet it: a whole server with its WebSocket on a free loopback port.

import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import { createApp } from '../app.ts';
import { readConfig } from '../config.ts';
import { attachGateway } from '../gateway/socket.ts';
import { createLog } from '../log.ts';
import { Metrics } from '../metrics.ts';
import { createPractice } from '../practice/index.ts';
import { Gate } from './gate.ts';
import { gatePage } from './gatePage.ts';
import { rootFolder } from './serve.ts';

const code = 'Correct-Horse_7';
const origin = 'https://mail.example.org';
const hourMs = 3_600_000;

const stops: (() => Promise<void>)[] = [];
let nowMs = 1_700_000_000_000;

afterEach(async () => {
  for (const stop of stops.splice(0)) await stop();
});

async function start(environment: Record<string, string> = {}): Promise<string> {
  const config = readConfig({
    LOG_LEVEL: 'silent',
    MAILTERM_ACCESS_CODE: code,
    MAILTERM_LIMITS: 'accessTries=3',
    MAILTERM_ORIGINS: `${origin},http://mail.example.org`,
    ...environment,
  });
  const log = createLog(config);
  const metrics = new Metrics();
  const gate = new Gate(config, () => nowMs);
  const practice = createPractice();
  const pages = {
    contentSecurity: 'strict',
    files: (_request, _response, next) => next(),
    page: () => Promise.resolve('the page'),
  } satisfies Parameters<typeof createApp>[0]['pages'];
  const server = createServer(createApp({ config, log, version: '1.2.3', pages, metrics, gate, practice }));
  const gateway = attachGateway(server, {
    config,
    log,
    practice,
    metrics,
    gate,
    version: '1.2.3',
    node: 'test',
    limits: config.limits,
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  stops.push(async () => {
    await gateway.close();
    server.closeAllConnections();
    await new Promise<void>((resolve) => server.close(() => resolve()));
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}${config.basePath}`;
}

interface Sent {
  readonly from?: string | undefined;
  readonly path?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Enters a code as a browser sends the form. */
function enter(server: string, entered: string, { from = origin, path: at = '/', headers = {} }: Sent = {}) {
  return fetch(`${server}${at}`, {
    method: 'POST',
    redirect: 'manual',
    headers: { Accept: 'text/html', ...(from !== 'none' && { Origin: from }), ...headers },
    body: new URLSearchParams({ code: entered }),
  });
}

async function cookieFrom(server: string): Promise<string> {
  return (await enter(server, code)).headers.getSetCookie()[0]?.split(';')[0] ?? '';
}

/** The status of an upgrade to the WebSocket: 101 when it is let in. */
function upgrade(server: string, headers: Readonly<Record<string, string>> = {}) {
  return new Promise<{ status: number; body: string; challenge?: string | undefined }>((resolve) => {
    const socket = new WebSocket(`${server.replace('http', 'ws')}/ws`, 'mailterm.v1', { headers });
    socket.on('open', () => {
      socket.close();
      resolve({ status: 101, body: '' });
    });
    socket.on('unexpected-response', (_request, response) => {
      const parts: Buffer[] = [];
      const { statusCode: status = 0, headers: answered } = response;
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () => {
        resolve({ status, body: Buffer.concat(parts).toString(), challenge: answered['www-authenticate'] });
      });
    });
    socket.on('error', () => undefined);
  });
}

describe('without the code', () => {
  it.each(['', '/mail'])('under "%s", only /healthz answers', async (basePath) => {
    const server = await start({ BASE_PATH: basePath });
    expect((await fetch(`${server}/healthz`)).status).toBe(200);
    for (const at of ['/', '/index.html', '/explain', '/code/smtp/550', '/assets/index-1.js', '/metrics', '/nothing']) {
      const answer = await fetch(`${server}${at}`, { headers: { Accept: 'application/json' } });
      expect([at, answer.status, await answer.json()]).toEqual([at, 401, { error: { id: 'access.code' } }]);
      expect(answer.headers.get('www-authenticate')).toBe('Bearer realm="mailterm"');
    }
    const refused = await upgrade(server);
    expect(refused).toEqual({
      status: 401,
      body: '{"error":{"id":"access.code"}}',
      challenge: 'Bearer realm="mailterm"',
    });
  });

  it('a browser gets the form, in its language, and nothing of the page', async () => {
    const server = await start();
    const english = await fetch(server, { headers: { Accept: 'text/html', 'Accept-Language': 'de, en;q=0.5' } });
    expect(english.status).toBe(401);
    expect(english.headers.get('cache-control')).toBe('no-store');
    expect(english.headers.get('referrer-policy')).toBe('same-origin');
    expect(english.headers.get('content-security-policy')).toContain("form-action 'self'");
    expect(english.headers.get('content-security-policy')).toContain("default-src 'none'");
    const html = await english.text();
    expect(html).toContain('asks for an access code');
    expect(html).not.toMatch(/<script|the page/);
    const chinese = await fetch(server, { headers: { Accept: 'text/html', 'Accept-Language': 'zh-CN' } });
    expect(await chinese.text()).toContain('需要访问口令');
    const asked = await fetch(`${server}/?lang=zh`, { headers: { Accept: 'text/html', 'Accept-Language': 'en' } });
    expect(asked.headers.get('content-language')).toBe('zh-Hans');
  });

  it('an instance that has none asks nobody, and takes no form', async () => {
    const server = await start({ MAILTERM_ACCESS_CODE: '' });
    expect(await (await fetch(server)).text()).toBe('the page');
    expect((await upgrade(server)).status).toBe(101);
    expect((await enter(server, code)).status).toBe(404);
  });
});

describe('with the code', () => {
  it.each(['', '/mail'])('under "%s", a browser gets a cookie that opens everything', async (basePath) => {
    const server = await start({ BASE_PATH: basePath });
    const entered = await enter(server, ` ${code} `, { path: '/code/smtp/550?lang=zh' });
    expect([entered.status, entered.headers.get('location')]).toEqual([303, `${basePath}/code/smtp/550`]);
    const setCookie = entered.headers.getSetCookie()[0] ?? '';
    expect(setCookie).toMatch(
      new RegExp(
        `^mailterm_access=[0-9a-z]+\\.[\\w-]{43}; Path=${basePath || '/'}; Max-Age=43200; HttpOnly; SameSite=Lax; Secure$`,
      ),
    );
    const cookie = `other=1; ${setCookie.split(';')[0]}`;
    expect(await (await fetch(`${server}/`, { headers: { cookie } })).text()).toBe('the page');
    expect((await fetch(`${server}/metrics`, { headers: { cookie } })).status).toBe(200);
    expect((await upgrade(server, { cookie, origin })).status).toBe(101);
  });

  it('the cookie does not contain it, and is another one in every process', async () => {
    const first = await cookieFrom(await start());
    const other = await start();
    for (const form of [code, Buffer.from(code).toString('base64'), Buffer.from(code).toString('hex')]) {
      expect(first).not.toContain(form);
    }
    expect((await fetch(other, { headers: { cookie: first } })).status).toBe(401);
  });

  it.each([
    ['http', 'http://mail.example.org', {}, {}, false],
    ['https', origin, {}, {}, true],
    ['a proxy that is believed', 'http://mail.example.org', { MAILTERM_TRUST_PROXY: '1' }, 'https', true],
    ['a proxy that is not', 'http://mail.example.org', {}, 'https', false],
    ['a proxy in clear', 'http://mail.example.org', { MAILTERM_TRUST_PROXY: '1' }, 'http', false],
  ])('the cookie is for TLS only where the page came by it: %s', async (_case, from, environment, proto, isSecure) => {
    const server = await start(environment);
    const headers = typeof proto === 'string' ? { 'X-Forwarded-Proto': proto, 'X-Forwarded-For': '192.0.2.1' } : {};
    const [cookie = ''] = (await enter(server, code, { from, headers })).headers.getSetCookie();
    expect(cookie).toContain('HttpOnly; SameSite=Lax');
    expect(cookie.endsWith('; Secure')).toBe(isSecure);
  });

  it('a cookie ends after a day of lessons, and cannot be made longer', async () => {
    const server = await start();
    const cookie = await cookieFrom(server);
    const [, expires = '', signature = ''] = /=(\w+)\.(.*)$/.exec(cookie) ?? [];
    const later = (Number.parseInt(expires, 36) + 1).toString(36);
    const forged = [`mailterm_access=${later}.${signature}`, `mailterm_access=${expires}.${'A'.repeat(43)}`];
    for (const other of forged) expect((await fetch(server, { headers: { cookie: other } })).status).toBe(401);
    nowMs += 12 * hourMs - 1;
    expect((await fetch(server, { headers: { cookie } })).status).toBe(200);
    nowMs += 1;
    expect((await fetch(server, { headers: { cookie } })).status).toBe(401);
  });

  it('a program sends it as a header', async () => {
    const server = await start();
    for (const authorization of [`Bearer ${code}`, `bearer  ${code}`]) {
      expect((await fetch(server, { headers: { authorization } })).status).toBe(200);
      expect((await upgrade(server, { authorization })).status).toBe(101);
    }
    for (const authorization of [code, `Basic ${code}`, 'Bearer', `Bearer ${code} x`]) {
      expect((await upgrade(server, { authorization })).body).toContain('access.code');
    }
    expect((await upgrade(server, { authorization: 'Bearer wrong' })).body).toBe('{"error":{"id":"access.wrong"}}');
  });
});

describe('a wrong code', () => {
  it('is told in the reader’s language, on the form', async () => {
    const server = await start();
    const answer = await enter(server, '<b>wrong</b>', { headers: { 'Accept-Language': 'en' } });
    expect([answer.status, answer.headers.getSetCookie()]).toEqual([401, []]);
    const html = await answer.text();
    expect(html).toContain('This is not the access code.');
    expect(html).toContain('role="alert"');
    expect(html).not.toContain('wrong</b>');
    const chinese = await enter(server, 'wrong', { path: '/?lang=zh', headers: { 'Accept-Language': 'en' } });
    expect(await chinese.text()).toContain('口令不对');
  });

  it('may be tried so often in an hour from one address, by whatever way, and then the right one helps no more', async () => {
    const server = await start({ MAILTERM_TRUST_PROXY: '1' });
    const from = (address: string) => ({ headers: { 'X-Forwarded-For': address, 'Accept-Language': 'en' } });
    expect((await enter(server, 'wrong', from('192.0.2.1'))).status).toBe(401);
    const bearer = { 'X-Forwarded-For': '192.0.2.1', authorization: 'Bearer wrong' };
    expect((await upgrade(server, bearer)).status).toBe(401);
    expect((await fetch(`${server}/metrics`, { headers: bearer })).status).toBe(401);
    const fourth = await enter(server, code, from('192.0.2.1'));
    expect(fourth.status).toBe(429);
    expect(await fourth.text()).toContain('3 wrong access codes came within an hour');
    expect((await upgrade(server, { ...bearer, authorization: `Bearer ${code}` })).body).toBe(
      '{"error":{"id":"limit.accessTries","params":{"limit":3}}}',
    );
    expect((await enter(server, code, from('192.0.2.2'))).status).toBe(303);
    nowMs += hourMs;
    expect((await enter(server, code, from('192.0.2.1'))).status).toBe(303);
  });

  it('is counted when many come at once', async () => {
    const server = await start();
    const answers = await Promise.all(Array.from({ length: 12 }, () => enter(server, 'wrong')));
    expect(answers.filter(({ status }) => status === 401)).toHaveLength(3);
    expect(answers.filter(({ status }) => status === 429)).toHaveLength(9);
  });

  it.each([
    ['another site', 'https://evil.example'],
    ['a page that hides where it is', 'null'],
    ['nobody who says so', 'none'],
  ])('and a right one too, from %s is not even tried', async (_case, from) => {
    const server = await start();
    for (let time = 0; time < 5; time++) expect((await enter(server, code, { from })).status).toBe(403);
    expect((await enter(server, code)).status).toBe(303);
  });

  it('in a form that is too large is one, and no mistake of ours', async () => {
    const server = await start();
    expect((await enter(server, 'x'.repeat(10_000))).status).toBe(401);
  });
});

describe('the form', () => {
  it('has the colours of the page', () => {
    const tokens = readFileSync(path.join(rootFolder, 'client/src/styles/tokens.css'), 'utf8');
    const html = gatePage({ language: 'en', nonce: 'n', accessMs: hourMs });
    const colours = [...html.matchAll(/--[\w-]+: light-dark\([^)]*\);/g)].map(([colour]) => colour);
    expect(colours.length).toBeGreaterThan(5);
    for (const colour of colours) expect(tokens).toContain(colour);
  });
});
