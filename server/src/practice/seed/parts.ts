// Letters of several parts: the same words in two forms, an invitation to a calendar, and files.

import { fromBase64, toUtf8 } from '@mailterm/shared/octets';
import type { User } from '../accounts.ts';
import { base64Lines, friendOf, people, utf8 } from './draft.ts';
import type { Draft } from './draft.ts';

export function partLetters(owner: User): readonly Draft[] {
  return [owner === 'bob' ? invitation : alternatives, files(owner)];
}

const beforeParts = 'This line stands before the first boundary; mail programs do not show it.';
const html = 'Content-Type: text/html; charset=us-ascii';
const text = 'Content-Type: text/plain; charset=us-ascii';

const alternatives: Draft = {
  id: 'two-forms',
  owner: 'alice',
  flags: ['\\Seen'],
  ageHours: 24,
  from: people.postmaster,
  to: people.alice,
  subject: 'One letter, two forms',
  fields: ['Content-Type: multipart/alternative; boundary="two-parts"'],
  body: utf8(
    beforeParts,
    '--two-parts',
    text,
    '',
    'The same words, once plain and once as HTML.',
    'By the way: your mail program shows only one of them, the last that it can.',
    '',
    '--two-parts',
    html,
    '',
    '<p><b>The same words, once plain and once as HTML.</b></p>',
    '<p>By the way: your mail program shows only one of them, the last that it can.</p>',
    '',
    '--two-parts--',
  ),
};

const invitation: Draft = {
  id: 'cinema',
  owner: 'bob',
  flags: ['\\Seen', '\\Flagged'],
  ageHours: 24,
  from: people.alice,
  to: people.bob,
  subject: 'Cinema on Saturday: what a mail program hides',
  fields: ['Content-Type: multipart/alternative; boundary="three-parts"'],
  body: utf8(
    beforeParts,
    '--three-parts',
    text,
    '',
    'Cinema on Saturday at half past seven?',
    'This letter has three forms of one thing: words, HTML, and an entry for a calendar.',
    'Your mail program shows one of them, and maybe two buttons for the third.',
    '',
    '--three-parts',
    html,
    '',
    '<p><b>Cinema on Saturday at half past seven?</b></p>',
    '<p>The same as HTML.</p>',
    '',
    '--three-parts',
    'Content-Type: text/calendar; charset=utf-8; method=REQUEST',
    '',
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//practice.test//Practice mail//EN',
    'METHOD:REQUEST',
    'BEGIN:VEVENT',
    'UID:cinema@practice.test',
    'DTSTAMP:20210412T080000Z',
    'DTSTART:20210417T193000',
    'SUMMARY:Cinema',
    'ORGANIZER:mailto:alice@practice.test',
    'ATTENDEE;RSVP=TRUE:mailto:bob@practice.test',
    'END:VEVENT',
    'END:VCALENDAR',
    '',
    '--three-parts--',
  ),
};

/** A smiling face of 16 by 16 points, as PNG. */
const smile = [
  'iVBORw0KGgoAAAANSUhEUgAAABAAAAAQCAMAAAAoLQ9TAAAACVBMVEX/////zABAMAAZrLx4AAAA',
  'NUlEQVR42mNgwAYYoQCdDxNhZEQVYWREEwFRTHAClwCGFoICTBAOE5KhYIDNIdidjuk5FAAAYZ4A',
  'uWSQ4/YAAAAASUVORK5CYII=',
].join('');

const marks = '\ufeff姓名,语文,数学\r\n爱丽丝,92,88\r\n鲍勃,85,95\r\n';

function files(owner: User): Draft {
  return {
    id: `files-${owner}`,
    owner,
    flags: ['\\Seen', '\\Flagged'],
    ageHours: 20,
    from: people[friendOf(owner)],
    to: people[owner],
    subject: 'A picture and a table',
    fields: ['Content-Type: multipart/mixed; boundary="=_files"'],
    body: [
      utf8(
        '--=_files',
        text,
        '',
        'Two files come with this letter. Files are octets, and mail carries lines of text:',
        'so each of them is packed as base64, which makes it a third larger. The name of the',
        'table is Chinese; see how filename* writes it (RFC 2231).',
        '',
        friendOf(owner),
        '--=_files',
        'Content-Type: image/png; name="smile.png"',
        'Content-Disposition: attachment; filename="smile.png"; size=131',
        'Content-Transfer-Encoding: base64',
        'Content-ID: <smile@practice.test>',
        '',
      ),
      base64Lines(fromBase64(smile) ?? new Uint8Array(0)),
      utf8(
        '--=_files',
        'Content-Type: text/csv; charset=utf-8; header=present',
        `Content-Disposition: attachment; filename*=UTF-8''${encodeURIComponent('成绩.csv')}`,
        'Content-Transfer-Encoding: base64',
        'Content-Description: Marks',
        '',
      ),
      base64Lines(toUtf8(marks)),
      utf8('--=_files--'),
    ].join(''),
  };
}
