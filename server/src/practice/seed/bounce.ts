// A letter that did not arrive, in Sent, and the notice of it in the inbox (RFC 3461, RFC 3462, RFC 3464).

import type { User } from '../accounts.ts';
import { messageId, notSent, people, plain, utf8 } from './draft.ts';
import type { Draft } from './draft.ts';

const addressee = 'dvae@elsewhere.example';

export function bounceLetters(owner: User): readonly Draft[] {
  return [lost(owner), notice(owner)];
}

function lost(owner: User): Draft {
  return {
    id: `lost-${owner}`,
    owner,
    mailbox: 'Sent',
    flags: ['\\Seen'],
    ageHours: 8,
    from: people[owner],
    to: `Dave <${addressee}>`,
    subject: 'Lunch?',
    trace: notSent,
    fields: plain,
    body: utf8(
      'Dave, are you free at noon? (The address is wrong: two letters changed places. See',
      'what came back.)',
    ),
  };
}

function notice(owner: User): Draft {
  return {
    id: `bounce-${owner}`,
    owner,
    ageHours: 7.9,
    from: 'Mail Delivery System <MAILER-DAEMON@mail.practice.test>',
    to: `<${owner}@practice.test>`,
    subject: 'Undelivered Mail Returned to Sender',
    // RFC 3464 §2: a notice is sent with the empty return path, so that nobody sends a notice about a notice.
    trace: (sent) => ['Return-Path: <>', 'Received: by mail.practice.test (Practice)', `\tid BOUNCE; ${sent(0)}`],
    fields: [
      'Auto-Submitted: auto-replied',
      `In-Reply-To: ${messageId(`lost-${owner}`)}`,
      'Content-Type: multipart/report; report-type=delivery-status; boundary="=_report"',
    ],
    body: utf8(...forPeople(), ...forPrograms(owner), ...header(owner), '--=_report--'),
  };
}

function forPeople(): readonly string[] {
  return [
    'This is a notice in MIME format.',
    '',
    '--=_report',
    'Content-Type: text/plain; charset=us-ascii',
    '',
    'This is the mail system at mail.practice.test.',
    '',
    'Your letter could not be delivered to one of its recipients. Nothing is wrong with this',
    'server: mx.elsewhere.example does not know the address, so look at it letter by letter.',
    '',
    `<${addressee}>: host mx.elsewhere.example[192.0.2.55] said:`,
    '    550 5.1.1 No such user here (in reply to RCPT TO command)',
    '',
    'The next part says the same for programs: Action is failed, and the 5 of Status means',
    'that trying again is no use. The last part is the header of your letter.',
    '',
  ];
}

function forPrograms(owner: User): readonly string[] {
  return [
    '--=_report',
    'Content-Type: message/delivery-status',
    'Content-Description: Delivery report',
    '',
    'Reporting-MTA: dns; mail.practice.test',
    'X-Practice-Queue-ID: BOUNCE',
    `X-Practice-Sender: rfc822; ${owner}@practice.test`,
    '',
    `Final-Recipient: rfc822; ${addressee}`,
    `Original-Recipient: rfc822;${addressee}`,
    'Action: failed',
    'Status: 5.1.1',
    'Remote-MTA: dns; mx.elsewhere.example',
    'Diagnostic-Code: smtp; 550 5.1.1 No such user here',
    '',
  ];
}

function header(owner: User): readonly string[] {
  return [
    '--=_report',
    'Content-Type: text/rfc822-headers; charset=us-ascii',
    'Content-Description: Header of the undelivered letter',
    '',
    `Return-Path: <${owner}@practice.test>`,
    `From: ${people[owner]}`,
    `To: Dave <${addressee}>`,
    'Subject: Lunch?',
    `Message-ID: ${messageId(`lost-${owner}`)}`,
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=us-ascii',
    '',
  ];
}
