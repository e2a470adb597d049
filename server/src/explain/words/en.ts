// What `mailterm explain` says by itself, in English.

import type { Words } from './index.ts';

export const words: Words = {
  help: `Explains what a mail server said.

Usage: mailterm explain [options] [FILE]

Reads a conversation that you copied, from FILE or from standard input, and
prints it with an explanation below each reply. It understands C:/S: lines,
swaks, curl -v, telnet and openssl s_client, PHPMailer, JavaMail, smtplib,
imaplib and other debug output, logs of Postfix and Exim, bounces, and single
replies.

Nothing is sent anywhere. Passwords are masked in everything that is printed.

Options:
  --lang en|zh                language (default: LC_ALL, LC_MESSAGES, LANG)
  --json                      one JSON object per reply: docs/explain.md
  --protocol smtp|pop3|imap   when the guess is wrong
  --color auto|always|never   default: auto, on a terminal; obeys NO_COLOR
  --width N                   columns (default: the terminal’s, else 80)
  -h, --help                  this text
  -V, --version               the version

Exit status: 0 explained, 1 nothing to explain, 2 wrong use.

Examples:
  swaks --to bob@example.org 2>&1 | mailterm explain
  mailterm explain bounce.eml
  grep status=bounced /var/log/mail.log | mailterm explain --json
`,
  usage: `mailterm explain [options] [FILE]   explain what a mail server said
mailterm explain --help             how
mailterm backup DIR                 copy the transcripts of this server
mailterm --version

The web page is started with “npm start”.
`,
  noCommand: 'mailterm: There is no command {command}. “mailterm --help” lists them.\n',
  misuse: {
    unknownOption: 'There is no option {option}.',
    missingValue: '{option} needs a value: {expected}.',
    badValue: '{option} cannot be “{value}”. It can be: {expected}.',
    tooManyFiles: 'One file at a time: “{option}” is one too many.',
  },
  seeHelp: '“mailterm explain --help” lists the options.',
  input: {
    noSuchFile: 'There is no file “{file}”.',
    isFolder: '“{file}” is a folder. Give the name of a file in it.',
    mayNotRead: '“{file}” may not be read by you.',
    cannotRead: '“{file}” cannot be read.',
  },
  nothingPiped: 'Give a file, or pipe something in: mailterm explain FILE, or … | mailterm explain.',
  failed: 'mailterm: {problem}',
  dress: {
    marked: 'marked lines',
    mailterm: 'a transcript of Mailterm',
    swaks: 'swaks',
    curl: 'curl -v',
    phpmailer: 'PHPMailer',
    javamail: 'JavaMail',
    smtplib: 'Python smtplib',
    imaplib: 'Python imaplib',
    fetchmail: 'fetchmail',
    thunderbird: 'Thunderbird',
    scrollback: 'a terminal',
    s_client: 'openssl s_client',
    log: 'a log',
    bounce: 'a bounce',
    reply: 'a reply',
  },
  summary: '{protocol}, from {dress}. Replies: {replies}. ',
  refused: {
    one: 'Refused on line {lines}.',
    some: 'Refused on lines {lines}.',
    many: 'Refused {refusals} times, first on lines {lines}.',
    none: 'Nothing was refused.',
  },
  conversation: 'Conversation {number}: {protocol}',
  answers: 'Answers',
  here: 'Here',
  parts: 'Parts',
  mends: 'Mends',
  why: 'Why',
  next: 'Do next',
  remarks: 'Note',
  source: 'Source',
  certainty: { certain: 'Certain: ', likely: 'Likely: ', possible: 'Possible: ' },
  onLine: '{command}, line {line}',
  named: '{command}, as the text says',
  notShown: '{command}, which is not in the paste',
  causeLine: 'The cause is on line {line}.',
  greeting: 'the connection',
  letterEnd: 'the letter',
  challengeAnswer: 'the answer to the challenge',
  reported: 'reported: {label}',
  charset: 'Read as {charset}.',
  moreLines: '⋮ {count} more lines',
  withheld: 'no command; hidden, because it may be a secret',
  separator: ', ',
  stop: '.',
  gap: ' ',
};
