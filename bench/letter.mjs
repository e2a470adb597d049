// The letter that the mail server of the bench sends: lines of text as letters have them, CRLF behind each, dots at line
// beginnings doubled. The same octets every time, so that a receiver knows how many there are and what they are.

const mib = 2 ** 20;
const words = 'the quick brown fox jumps. over a lazy dog; and then, at 7.30 pm, it sleeps in a street nearby.'.split(
  ' ',
);

/** One MiB of lines, about 60 characters each, some short, some beginning with a dot. */
const block = (() => {
  const lines = [];
  let length = 0;
  for (let n = 0; length < mib; n++) {
    const line = n % 997 === 0 ? '..signed' : n % 11 === 0 ? '' : makeLine(n);
    lines.push(line);
    length += Buffer.byteLength(line) + 2;
  }
  const whole = Buffer.from(`${lines.join('\r\n')}\r\n`);
  // Cut within the line before the last, so that the block is exactly as long as it says and ends with a line end.
  return Buffer.concat([whole.subarray(0, mib - 2), Buffer.from('\r\n')]);
})();

function makeLine(n) {
  // Few letters are pure ASCII.
  let line = n % 23 === 0 ? `${n} Straße 3, München,` : String(n);
  for (let at = n; line.length < 48 + (n % 20); at++) line += ` ${words[at % words.length]}`;
  return line;
}

const head = Buffer.from(
  [
    'Return-Path: <alice@example.org>',
    'Date: Thu, 21 May 2026 09:00:00 +0200',
    'From: Alice <alice@example.org>',
    'To: bob@example.org',
    'Subject: A long letter',
    'Message-ID: <1@example.org>',
    '',
    '',
  ].join('\r\n'),
);
const tail = Buffer.from('.\r\n');

/** What RETR of a letter of so many MiB is answered with, in pieces. */
export function* letterPieces(mibs) {
  yield Buffer.concat([Buffer.from(`+OK ${head.length + mibs * mib} octets\r\n`), head]);
  for (let i = 0; i < mibs; i++) yield block;
  yield tail;
}

/** How many octets that answer has. */
export function answerOctets(mibs) {
  return Buffer.byteLength(`+OK ${head.length + mibs * mib} octets\r\n`) + head.length + mibs * mib + tail.length;
}
