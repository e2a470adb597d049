// `npm run check` weighs the first load without a browser, from a list. Here a browser says whether the list is true.

import path from 'node:path';
import { firstLoad } from '../scripts/budget.mjs';
import { expect, test } from './support/test.ts';

const build = path.resolve(import.meta.dirname, '../client/dist');

for (const [language, locale] of [
  ['en', 'en-GB'],
  ['zh', 'zh-CN'],
] as const) {
  test.describe(() => {
    test.use({ locale });

    test(`the page in ${language} fetches the scripts that are weighed, and no others`, async ({ page }) => {
      const fetched = new Set<string>();
      page.on('request', (request) => {
        const { pathname } = new URL(request.url());
        if (pathname.endsWith('.js')) fetched.add(pathname.slice(1));
      });
      await page.goto('/', { waitUntil: 'networkidle' });
      const weighed = firstLoad(build, language).scripts.map(({ file }) => file);
      expect([...fetched].toSorted()).toEqual(weighed.toSorted());
    });
  });
}
