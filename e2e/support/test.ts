// The `test` of every spec: a page that complains, about an error, a failed script or the content security policy, fails
// the test it happened in, whatever else the test looked at.

import { expect, test as base } from '@playwright/test';
import { startServer } from './server.ts';
import type { OwnServer } from './server.ts';

interface Fixtures {
  /** Complaints that a test provokes on purpose. Everything else is a failure. */
  readonly expectedComplaints: readonly RegExp[];
  readonly complaints: string[];
  /** Starts a server of the test's own, with these settings; it stops with the test. */
  readonly serve: typeof startServer;
}

export const test = base.extend<Fixtures>({
  expectedComplaints: [[], { option: true }],
  complaints: [
    async ({ page, expectedComplaints }, use) => {
      const complaints: string[] = [];
      page.on('console', (message) => {
        if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
      });
      page.on('pageerror', (error) => complaints.push(error.stack ?? error.message));
      page.on('crash', () => complaints.push('the page crashed'));
      // Chromium reports what the policy blocks to the console as well, but not in every case.
      await page.addInitScript(() => {
        document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sourceFile }) => {
          console.error(`content security policy: ${violatedDirective} blocked ${blockedURI} in ${sourceFile}`);
        });
      });
      await use(complaints);
      const unexpected = complaints.filter((text) => !expectedComplaints.some((pattern) => pattern.test(text)));
      expect(unexpected, 'the page has errors').toEqual([]);
    },
    { auto: true },
  ],
  serve: async ({ page }, provide) => {
    const servers: OwnServer[] = [];
    await provide(async (environment) => {
      const server = await startServer(environment);
      servers.push(server);
      return server;
    });
    // What a page is still fetching would complain about a server that is gone.
    await page.goto('about:blank');
    for (const server of servers) await server.stop();
  },
});

export { expect };
