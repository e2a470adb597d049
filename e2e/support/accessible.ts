// What axe says about the page, with all rules that these tests keep.

import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect } from './test.ts';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** axe finds nothing to mend in what is on the page now. */
export async function expectNoComplaint(page: Page): Promise<void> {
  // To join what frames hold a blank page is opened, which takes twice as long; most pages have none.
  const isAlone = page.frames().length === 1;
  const { violations } = await new AxeBuilder({ page }).withTags(tags).setLegacyMode(isAlone).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`)).toEqual([]);
}
