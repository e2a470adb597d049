// Mail programs as lines to type by hand. No password of a command line is in what comes out.

import { describe, expect, it } from 'vitest';
import { parse } from '../parse.ts';

/** The lines of the script, joined by a slash; where the person fills in, `‹plain›` or `‹base64›`. */
function script(line: string): string {
  const command = parse(line, { phase: 'local' });
  return (command.script ?? []).map(({ line: each, fill }) => each + (fill ? `‹${fill}›` : '')).join(' / ');
}

const letter = 'DATA / From: <a@x.test> / To: <b@y.test> / Subject: test /  / Hello. / . / QUIT';

describe('curl', () => {
  it.each([
    [
      'curl -v smtp://mx.test --mail-from a@x.test --mail-rcpt b@y.test -T letter.eml',
      `telnet mx.test 25 / EHLO pc.practice.test / MAIL FROM:<a@x.test> / RCPT TO:<b@y.test> / ${letter}`,
    ],
    [
      `curl --url 'smtps://mx.test:465' --ssl-reqd --mail-from '<a@x.test>' --mail-rcpt 'b@y.test' --user 'a@x.test:Hidden-1' --upload-file l`,
      `openssl s_client -connect mx.test:465 / EHLO pc.practice.test / AUTH LOGIN / YUB4LnRlc3Q= / ‹base64› / MAIL FROM:<a@x.test> / RCPT TO:<b@y.test> / ${letter}`,
    ],
    [
      'curl --ssl-reqd smtp://mx.test:587/me.test --mail-from a@x.test --mail-rcpt b@y.test',
      'telnet mx.test 587 / EHLO me.test / STARTTLS / EHLO me.test / MAIL FROM:<a@x.test> / RCPT TO:<b@y.test> / QUIT',
    ],
    ['curl pop3://pop.test -u bob:Hidden-1', 'telnet pop.test 110 / USER bob / PASS ‹plain› / LIST / QUIT'],
    [
      'curl -u bob:Hidden-1 pop3s://pop.test/2',
      'openssl s_client -connect pop.test:995 / USER bob / PASS ‹plain› / RETR 2 / QUIT',
    ],
    [
      `curl "imaps://imap.test/INBOX;UID=3" -u bob:Hidden-1`,
      'openssl s_client -connect imap.test:993 / a1 LOGIN bob ‹plain› / a2 SELECT INBOX / a3 UID FETCH 3 BODY[] / a4 LOGOUT',
    ],
    [
      `curl imap://bob:Hidden-1@imap.test/INBOX -X 'SEARCH ALL'`,
      'telnet imap.test 143 / a1 LOGIN bob ‹plain› / a2 SELECT INBOX / a3 SEARCH ALL / a4 LOGOUT',
    ],
    ['curl https://www.test/', ''],
  ])('%s', (line, expected) => expect(script(line)).toBe(expected));
});

describe('swaks', () => {
  it.each([
    [
      'swaks --to b@y.test --from a@x.test --server mx.test',
      `telnet mx.test 25 / EHLO pc.practice.test / MAIL FROM:<a@x.test> / RCPT TO:<b@y.test> / ${letter}`,
    ],
    [
      `swaks -t b@y.test -f a@x.test -s mx.test:587 -tls -a LOGIN -au a@x.test -ap Hidden-1 --header 'Subject: hi' --body "one\\n.two"`,
      'telnet mx.test 587 / EHLO pc.practice.test / STARTTLS / EHLO pc.practice.test / AUTH LOGIN / YUB4LnRlc3Q= / ‹base64› / MAIL FROM:<a@x.test> / RCPT TO:<b@y.test> / DATA / From: <a@x.test> / To: <b@y.test> / Subject: hi /  / one / ..two / . / QUIT',
    ],
    [
      'swaks --to=b@y.test --from=a@163.com --tlsc --quit-after RCPT',
      'openssl s_client -connect smtp.163.com:465 / EHLO pc.practice.test / MAIL FROM:<a@163.com> / RCPT TO:<b@y.test> / QUIT',
    ],
    [
      `swaks --to b@y.test --from a@x.test --server mx.test --data "From: a@x.test\\nTo: b@y.test\\nSubject: s\\n\\ntext\\n"`,
      'telnet mx.test 25 / EHLO pc.practice.test / MAIL FROM:<a@x.test> / RCPT TO:<b@y.test> / DATA / From: a@x.test / To: b@y.test / Subject: s /  / text / . / QUIT',
    ],
  ])('%s', (line, expected) => expect(script(line)).toBe(expected));
});

describe('other programs', () => {
  it.each([
    [
      `echo Hi | mail -s "A subject" -r a@x.test b@y.test`,
      'telnet practice 25 / EHLO pc.practice.test / MAIL FROM:<a@x.test> / RCPT TO:<b@y.test> / DATA / From: <a@x.test> / To: <b@y.test> / Subject: A subject /  / Hi / . / QUIT',
    ],
    [
      'Send-MailMessage -From a@x.test -To b@y.test -Subject hi -Body text -SmtpServer mx.test -Port 587 -UseSsl',
      'telnet mx.test 587 / EHLO pc.practice.test / STARTTLS / EHLO pc.practice.test / MAIL FROM:<a@x.test> / RCPT TO:<b@y.test> / DATA / From: <a@x.test> / To: <b@y.test> / Subject: hi /  / text / . / QUIT',
    ],
    [String.raw`printf 'EHLO me\r\nQUIT\r\n' | nc mx.test 25`, 'nc mx.test 25 / EHLO me / QUIT'],
    ['(echo EHLO me; sleep 1; echo QUIT) | telnet mx.test 25', 'telnet mx.test 25 / EHLO me / QUIT'],
    ['(sleep 1; echo QUIT) | openssl s_client -connect mx.test:465', 'openssl s_client -connect mx.test:465 / QUIT'],
  ])('%s', (line, expected) => expect(script(line)).toBe(expected));

  it.each([
    ['Test-NetConnection mx.test -Port 25', 'telnet mx.test 25'],
    ['tnc -ComputerName mx.test -Port 587', 'telnet mx.test 587'],
  ])('%s', (line, suggestion) => {
    const command = parse(line, { phase: 'local' });
    expect(command).toMatchObject({ kind: 'answer', lines: [suggestion] });
  });

  it('leaves MAIL FROM to mail servers', () => {
    expect(parse('MAIL FROM:<a@x.test>', { phase: 'local' }).answers[0]?.id).toBe('prompt.notConnected');
  });
});

describe('a password of a command line', () => {
  it.each([
    'curl -u bob:Hidden-1 pop3://pop.test',
    'curl -ubob:Hidden-1 pop3://pop.test',
    `curl --user "bob:Hidden-1" pop3://pop.test`,
    `curl --user=bob:Hidden-1 pop3://pop.test`,
    `curl -u bob:'Hidden-1 Hidden-1' pop3://pop.test`,
    `curl -u 'bob:Hidden-1 x Hidden-1' pop3://pop.test`,
    'curl imap://bob:Hidden-1@imap.test/',
    'curl --oauth2-bearer Hidden-1 imap://imap.test/',
    'swaks --to b@y.test --auth-password Hidden-1 -au a',
    'swaks --to b@y.test --auth-password=Hidden-1 -au a',
    `swaks --to b@y.test -ap 'Hidden-1 Hidden-1' -au a`,
    'swaks --to b@y.test --auth LOGIN --auth-user a -ap "Hidden-1"',
  ])('is in nothing that is shown: %s', (line) => {
    const command = parse(line, { phase: 'local' });
    expect(JSON.stringify(command)).not.toContain('Hidden');
    expect(command.shown).toContain('●●●●');
  });
});
