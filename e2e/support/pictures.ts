// Pictures of the page for the documents. Every run takes them, so that the way there is tested; they are written into
// docs/pictures only on demand (PICTURES=docs), because their pixels differ from machine to machine.

import path from 'node:path';
import type { Page, TestInfo } from '@playwright/test';

const documents = path.resolve(import.meta.dirname, '../../docs/pictures');

/** Takes the picture `NAME.png` of what is on the screen now. */
export async function takePicture(page: Page, name: string, testInfo: TestInfo): Promise<void> {
  const forDocuments = process.env['PICTURES'] === 'docs';
  const file = forDocuments ? path.join(documents, `${name}.png`) : testInfo.outputPath(`${name}.png`);
  await page.screenshot({ path: file, animations: 'disabled', caret: 'hide' });
}
