// Greetings that would make a terminal type, change its title or hide text: zero octets go upstream, and what they hold is
// on the screen as visible glyphs.

import { startFakeUpstream } from '../server/testing/fakeUpstream.ts';
import { Mailterm } from './support/mailterm.ts';
import { expect, test } from './support/test.ts';

const corpus: readonly (readonly [string, Buffer, string])[] = [
  ['a cursor report', Buffer.from('220 \x1b[6n\r\n'), '␛[6n'],
  ['device attributes', Buffer.from('220 \x1b[c\x1b[>c\r\n'), '␛[c'],
  ['the clipboard', Buffer.from('220 \x1b]52;c;?\x07\r\n'), '␛]52;c;?␇'],
  ['C1 in UTF-8', Buffer.from('220 \u009b6n\r\n'), '⟨U+009B⟩6n'],
  ['C1 in GB18030', Buffer.from([0x32, 0x32, 0x30, 0x20, 0x81, 0x30, 0x83, 0x37, 0xc4, 0xe3, 13, 10]), '⟨U+009B⟩'],
  ['NUL', Buffer.from('220 a\0b\r\n'), 'a␀b'],
  ['telnet IAC', Buffer.from([0x32, 0x32, 0x30, 0x20, 0xff, 0xfd, 0x18, 13, 10]), 'ÿý␘'],
  ['bidi and zero-width controls', Buffer.from('220 \u202eabc\u200b\r\n'), '⟨U+202E⟩abc⟨U+200B⟩'],
  ['invalid UTF-8', Buffer.from([0x32, 0x32, 0x30, 0x20, 0xc3, 0x28, 0xf5, 13, 10]), '220'],
];

for (const [name, greeting, shown] of corpus) {
  test(`${name} in a greeting sends nothing and is visible`, async ({ page }) => {
    const server = await startFakeUpstream((socket) => socket.write(greeting));
    const mailterm = await new Mailterm(page).open();
    expect(await mailterm.connect(`telnet 127.0.0.1 ${server.port}`)).toContain(shown);
    await expect(mailterm.explanation).toContainText(shown.slice(0, 3));
    await page.mouse.click(200, 200);
    await page.waitForTimeout(300);
    expect(server.received()).toHaveLength(0);
    await server.stop();
  });
}
