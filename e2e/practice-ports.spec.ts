// A mail program comes to the practice server, and the page whose room it names watches what it says.

import type { PortsTold } from '../shared/src/wire/ports.ts';
import { Program } from '../server/testing/practicePorts.ts';
import { Mailterm } from './support/mailterm.ts';
import { takePicture } from './support/pictures.ts';
import { expect, test } from './support/test.ts';

test('a program that names the room of the page can be watched from there', async ({ page, serve }, testInfo) => {
  const server = await serve({ MAILTERM_PRACTICE_PORTS: 'pop3=0', MAILTERM_TARGETS: 'practice' });
  const mailterm = await new Mailterm(page).open(server.url);
  await mailterm.connect('telnet practice 110');
  const ports = page.locator('details', { hasText: 'Your mail program can come here' });
  const room = /alice%([a-z]{6})/.exec(await ports.locator('summary').innerText())?.[1];
  const told = (await (await page.request.get(`${server.url}/practice/ports`)).json()) as PortsTold;
  expect(told.room).toBe(room);
  const program = Program.clear(told.ports[0]?.port ?? 0);
  await program.hear(/^\+OK/);
  await program.say(`USER bob%${room}`, /^\+OK/);
  await program.say('PASS practice-code', /^\+OK/);
  await ports.locator('summary').click();
  await expect(ports).toContainText('connected');
  await takePicture(page, 'practice-ports', testInfo);
  await ports.getByRole('button', { name: 'Watch' }).click();
  await expect(mailterm.log).toContainText(`USER bob%${room}`);
  await expect(mailterm.log).not.toContainText('practice-code');
  await program.say('STAT', /^\+OK/);
  await expect(mailterm.log).toContainText('you: STAT');
  await program.say('QUIT', /^\+OK/);
  await expect(mailterm.log).toContainText('The program that had connected to the practice port closed the connection');
});
