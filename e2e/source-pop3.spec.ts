// The ten POP3 commands of the source document, each typed as it is printed there, each answered and explained. What was
// deleted is gone after `quit`, and not before.

import { explained, expectDistinct } from './support/explained.ts';
import type { Explained } from './support/explained.ts';
import { Mailterm } from './support/mailterm.ts';
import { expect, test } from './support/test.ts';

const status = /^\+OK (\d+) message\(s\) \[(\d+) byte\(s\)\]$/;

const commands: readonly (readonly [string, RegExp])[] = [
  ['stat', /^\+OK \d+ \d+$/],
  ['list', /^\+OK \d+ \d+/],
  ['list 1', /^\+OK 1 \d+$/],
  ['uidl', /^\+OK \d+ \d+/],
  ['uidl 1', /^\+OK 1 \S+$/],
  ['top 1 0', /^\+OK/],
  ['retr 1', /^\+OK \d+ octets/],
  ['noop', /^\+OK/],
  ['dele 1', /^\+OK/],
];

test('the POP3 commands of the source document', async ({ page }) => {
  const mailterm = await new Mailterm(page).open();
  const explanations: Explained[] = [];
  expect(await mailterm.connect('telnet coremail.practice.test 110')).toMatch(
    /^\+OK Welcome to coremail Mail Pop3 Server/,
  );
  explanations.push(await explained(mailterm));
  expect(await mailterm.command('user bob')).toMatch(/^\+OK/);
  explanations.push(await explained(mailterm));
  // The password is masked while it is typed.
  await mailterm.input.focus();
  await page.keyboard.type('pass practice-code');
  await expect(mailterm.input).toHaveAttribute('type', 'password');
  await page.keyboard.press('Enter');
  const login = await mailterm.reply();
  expect(login).toMatch(status);
  explanations.push(await explained(mailterm));
  const before = Number(status.exec(login)?.[1]);
  for (const [line, answer] of commands) {
    expect(await mailterm.command(line), line).toMatch(answer);
    await expect(mailterm.explanation.getByRole('heading', { name: 'Most likely, from what was said' })).toHaveCount(0);
    explanations.push(await explained(mailterm));
  }
  expect(await mailterm.command('retr 1')).toMatch(/^-ERR/);
  expect(await mailterm.command('quit')).toMatch(/^\+OK/);
  explanations.push(await explained(mailterm));
  expectDistinct(explanations);

  await mailterm.connect('telnet coremail.practice.test 110');
  await mailterm.command('user bob');
  expect(Number(status.exec(await mailterm.command('pass practice-code'))?.[1])).toBe(before - 1);
});
