// The page behind the nginx of the documents, under a path, with TLS in front: docs/operations/nginx.conf as it stands.

import { freePort } from '../server/testing/freePort.ts';
import { missingNginx, startNginx } from '../server/testing/nginx.ts';
import type { Nginx } from '../server/testing/nginx.ts';
import { Mailterm } from './support/mailterm.ts';
import { expect, test } from './support/test.ts';

test.use({ ignoreHTTPSErrors: true });

let nginx: Nginx | undefined;

test.afterEach(async () => {
  await nginx?.stop();
  nginx = undefined;
});

test('the page loads under its path, talks to the practice server, and shows operators’ pages to nobody', async ({
  page,
  serve,
}) => {
  test.skip(missingNginx() !== undefined);
  const port = await freePort();
  const origin = `https://127.0.0.1:${port}`;
  const server = await serve({
    BASE_PATH: '/mailterm',
    MAILTERM_ORIGINS: origin,
    MAILTERM_TRUST_PROXY: 'on',
    LOG_LEVEL: 'warn',
  });
  nginx = await startNginx({ port, upstreamPort: Number(new URL(server.url).port) });

  const mailterm = await new Mailterm(page).open(`${origin}/mailterm`);
  expect(page.url()).toBe(`${origin}/mailterm/`);
  expect(await mailterm.connect('telnet practice 25')).toMatch(/^220 /);
  expect(await mailterm.command('EHLO me.example.test')).toMatch(/250 HELP$/);
  // Behind a proxy the server is not one's own machine: practice only, until it is told otherwise.
  await expect(page.getByText('From here you reach the practice servers only')).toBeVisible();
  await page.goto(`${origin}/mailterm/code/smtp/550`);
  await expect(page.getByRole('heading', { name: '550' }).first()).toBeVisible();

  for (const path of ['metrics', 'healthz', 'metrics/', 'METRICS', '%6Detrics', 'x/../metrics', '/metrics']) {
    const answer = await page.request.get(`${origin}/mailterm/${path}`);
    expect(answer.status(), path).toBe(404);
    expect(await answer.text(), path).not.toContain('mailterm_sessions');
  }
  // On the machine itself they answer.
  expect(await (await page.request.get(`${server.url}/mailterm/metrics`)).text()).toContain('mailterm_sessions');
  expect((await page.request.get(`${server.url}/mailterm/healthz`)).ok()).toBe(true);
});
