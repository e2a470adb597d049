// Continue from here: a shared transcript becomes an exercise on the practice server, in the state behind one of its turns,
// and nobody can take it for the real server.

import { expectNoComplaint } from './support/accessible.ts';
import { Mailterm } from './support/mailterm.ts';
import { takePicture } from './support/pictures.ts';
import { expect, test } from './support/test.ts';
import { smtpTranscript } from '../shared/testing/transcripts.ts';
import { jsonOf } from '../shared/src/transcript/export/json.ts';

test('goes on where a transcript stood: the recorded lines are typed in sight, and the next one is answered in that state', async ({
  page,
}, testInfo) => {
  const document = smtpTranscript();
  await page.goto('/transcripts/open?lang=en');
  await page.locator('input[type=file]').setInputFiles({
    name: 'case.json',
    mimeType: 'application/json',
    buffer: Buffer.from(jsonOf(document)),
  });
  await page
    .getByRole('button', { name: /^Continue from/ })
    .first()
    .click();
  const frame = page.getByText('Practice double', { exact: false }).first();
  await expect(frame).toBeVisible();
  await expect(page.getByText(/Nothing leaves Mailterm/)).toBeVisible();
  // STARTTLS was recorded, and the double's own certificate is not trusted before it is accepted.
  await page.getByRole('button', { name: 'Go on all the same' }).click();
  await expect(page.getByRole('log')).toContainText('From here on you type.');
  // Logged in, and the letter of the transcript was taken: a new one may begin.
  const mailterm = new Mailterm(page);
  await mailterm.type('RCPT TO:<bob@practice.test>');
  await expect(page.getByRole('log')).toContainText('server: 503');
  await mailterm.type('MAIL FROM:<alice@example.org>');
  await expect(page.getByRole('log').getByText('250 2.1.0 Ok')).toHaveCount(2);
  await expectNoComplaint(page);
  await takePicture(page, 'fork', testInfo);
});
