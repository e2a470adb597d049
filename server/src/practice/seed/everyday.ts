// Plain letters in plain words: the first one, the one with dots, the one to try things on, and a draft.

import type { User } from '../accounts.ts';
import { friendOf, notSent, people, plain, utf8 } from './draft.ts';
import type { Draft } from './draft.ts';

export function everydayLetters(owner: User): readonly Draft[] {
  return [welcome(owner), dotted(owner), yourTurn(owner), unfinished(owner)];
}

function welcome(owner: User): Draft {
  return {
    id: `welcome-${owner}`,
    owner,
    flags: ['\\Seen'],
    ageHours: 72,
    from: people.postmaster,
    to: people[owner],
    subject: 'Welcome to the practice server',
    fields: plain,
    body: utf8(
      `Hello ${owner},`,
      '',
      'this mailbox is yours alone for as long as you practise. Send a letter by SMTP',
      `(telnet practice 25), to yourself or to ${friendOf(owner)}@practice.test, and fetch it by`,
      'POP3 (telnet practice 110) or IMAP (telnet practice 143). Delete what you like:',
      'nobody else reads this mail, and nothing you send leaves this server.',
      '',
      'Each of the letters behind this one shows one thing, and says which. IMAP finds more',
      'of them in Sent, Drafts, Archive and Junk.',
      '',
      'Your postmaster',
    ),
  };
}

function dotted(owner: User): Draft {
  return {
    id: `dots-${owner}`,
    owner,
    flags: ['\\Seen'],
    ageHours: 26,
    from: people[friendOf(owner)],
    to: people[owner],
    subject: 'A line that begins with a dot',
    fields: plain,
    body: utf8(
      'Files with such names are hidden on many systems:',
      '.profile',
      '..',
      'On the wire each of these two lines has one dot more than here, so that none of',
      'them can be taken for the end of the letter.',
      '',
      friendOf(owner),
    ),
  };
}

function yourTurn(owner: User): Draft {
  return {
    id: `turn-${owner}`,
    owner,
    ageHours: 1,
    from: people.postmaster,
    to: people[owner],
    subject: 'Your turn',
    fields: plain,
    body: utf8(
      'This letter is here to be tried on. In POP3: LIST shows its size, TOP its header,',
      'DELE marks it, RSET takes the mark away, and only QUIT deletes. In IMAP: FETCH it,',
      'STORE a flag on it, MOVE it to Trash.',
      '',
      'Your postmaster',
    ),
  };
}

/** In Drafts: a letter that nobody has sent has no Received and no Return-Path. */
function unfinished(owner: User): Draft {
  return {
    id: `draft-${owner}`,
    owner,
    mailbox: 'Drafts',
    flags: ['\\Seen', '\\Draft'],
    ageHours: 3,
    from: people[owner],
    to: people[friendOf(owner)],
    subject: 'Not sent yet',
    trace: notSent,
    fields: plain,
    body: utf8(
      'A draft is a letter in a mailbox like any other: a mail program puts it there with',
      'APPEND and the flag \\Draft. It has no Received and no Return-Path, for no server',
      'has had it in its hands; compare it with a letter of the inbox.',
    ),
  };
}
