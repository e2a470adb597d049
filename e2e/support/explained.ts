// What the panel explains of the present line, in both languages, as far as tests compare it.

import { expect } from '@playwright/test';
import type { Mailterm } from './mailterm.ts';

export interface Explained {
  /** The sentence under "Means here". */
  readonly meansEn: string;
  readonly meansZh: string;
}

const headings = { en: 'Means here', zh: '在这里' } as const;

/** Reads the panel in English and in Chinese; the page is left in English, with the cursor in the prompt. */
export async function explained(mailterm: Mailterm): Promise<Explained> {
  const meansEn = await means(mailterm, headings.en);
  await mailterm.speak('zh');
  const meansZh = await means(mailterm, headings.zh);
  await mailterm.speak('en');
  await mailterm.input.focus();
  expect(meansEn, 'the English explanation').toMatch(/^[^\u4e00-\u9fff]{20,}$/);
  expect(meansZh, 'the Chinese explanation').toMatch(/[\u4e00-\u9fff]{4}/);
  return { meansEn, meansZh };
}

async function means(mailterm: Mailterm, heading: string): Promise<string> {
  const title = mailterm.explanation.getByRole('heading', { name: heading });
  await expect(title).toBeVisible();
  const sentence = title.locator('xpath=following-sibling::p[1]');
  // Explanations are fetched with the first line of a protocol.
  await expect(sentence).not.toHaveText('…');
  return sentence.innerText();
}

/** Every explanation stands on its own: no two are the same, in any language. */
export function expectDistinct(explanations: readonly Explained[]): void {
  expect(new Set(explanations.map(({ meansEn }) => meansEn)).size).toBe(explanations.length);
  expect(new Set(explanations.map(({ meansZh }) => meansZh)).size).toBe(explanations.length);
}
