// The letters that lie in alice's mailbox when the stack starts: one plain, one with lines that begin with a dot (POP3
// has to stuff them), one in Chinese as GB18030, so that a reader has to find the charset.
import { chownSync, mkdirSync, writeFileSync } from 'node:fs';

import { domain, mailOwner, users } from './configuration.mjs';

const headers = (number, subject, charset) =>
  [
    `Return-Path: <${users.bob.address}>`,
    `Date: Mon, 0${number} Jan 2024 10:00:00 +0800`,
    `From: Bob <${users.bob.address}>`,
    `To: Alice <${users.alice.address}>`,
    `Subject: ${subject}`,
    `Message-ID: <letter-${number}@${domain}>`,
    'MIME-Version: 1.0',
    `Content-Type: text/plain; charset=${charset}`,
    'Content-Transfer-Encoding: 8bit',
    '',
    '',
  ].join('\n');

const letters = [
  [Buffer.from(`${headers(1, 'The first letter', 'utf-8')}Hello Alice,\nthis is the first letter.\n`)],
  [Buffer.from(`${headers(2, 'Dots', 'utf-8')}The next lines begin with a dot:\n.hidden\n..\n.\nend\n`)],
  // 你好 and a line end, as GB18030 writes them.
  [Buffer.from(headers(3, '=?GB18030?B?xOO6ww==?=', 'gb18030')), Buffer.from([0xc4, 0xe3, 0xba, 0xc3, 0x0a])],
];

/** Fills the mailboxes, as a delivery before the start would have done. */
export function deliverLetters(mailFolder) {
  for (const { name } of Object.values(users)) {
    for (const folder of ['', '/Maildir', '/Maildir/cur', '/Maildir/new', '/Maildir/tmp']) {
      own(`${mailFolder}/${name}${folder}`, (path) => mkdirSync(path));
    }
  }
  letters.forEach((parts, index) => {
    const file = `${mailFolder}/${users.alice.name}/Maildir/new/${1_704_160_000 + index}.M${index}P1.mail`;
    own(file, (path) => writeFileSync(path, Buffer.concat(parts)));
  });
}

function own(path, make) {
  make(path);
  chownSync(path, mailOwner.uid, mailOwner.gid);
}
