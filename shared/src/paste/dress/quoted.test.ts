// Replies that a text quotes: where each begins and ends, and which command it answers.

import { describe, expect, it } from 'vitest';
import { cueOf, cueOfReply } from '../talk/cue.ts';
import { readLiteral } from '../lines/literal.ts';
import { findQuotes } from './quoted.ts';
import { replyLinesIn } from './spoken.ts';

/** The replies of a text, each as its command, an arrow and its lines. */
function quotesIn(text: string): readonly string[] {
  return findQuotes(text).map(({ lines, cue }) => {
    const asked = cue ? [cue.verb, cue.argument].filter(Boolean).join(' ') : '?';
    return `${asked} > ${lines.join(' | ')}`;
  });
}

describe('findQuotes', () => {
  it.each([
    [
      'Postfix: said',
      'to=<b@example.net>, status=bounced (host mx[192.0.2.1] said: 550 5.1.1 <b@example.net>: no (why?) (in reply to RCPT TO command))',
      ['RCPT b@example.net > 550 5.1.1 <b@example.net>: no (why?)'],
    ],
    [
      'Postfix: several lines',
      'status=bounced (host mx said: 550-5.7.26 one 550-5.7.26 two. 550 5.7.26 three (in reply to end of DATA command))',
      ['. > 550-5.7.26 one | 550-5.7.26 two. | 550 5.7.26 three'],
    ],
    [
      'Postfix: greeting',
      'status=deferred (host mx refused to talk to me: 421 4.7.0 later)',
      ['connect > 421 4.7.0 later'],
    ],
    ['Postfix: sent', 'status=sent (250 2.0.0 Ok: queued as A1 (x))', ['. > 250 2.0.0 Ok: queued as A1 (x)']],
    [
      'Postfix: own refusal',
      'NOQUEUE: reject: RCPT from unknown[192.0.2.1]: 450 4.7.25 Client host rejected; from=<a@example.org> to=<b@example.net> proto=ESMTP helo=<x>',
      ['RCPT b@example.net > 450 4.7.25 Client host rejected'],
    ],
    [
      'Exim: \\n',
      String.raw`** b@example.net R=dns T=smtp H=mx [192.0.2.1]: SMTP error from remote mail server after MAIL FROM:<a@example.org> SIZE=99: 552-too\n552 big`,
      ['MAIL a@example.org > 552-too | 552 big'],
    ],
    [
      'Exim: initial connection',
      '== b@example.net R=dns T=smtp defer (-45): SMTP error from remote mail server after initial connection: 421 no',
      ['connect > 421 no'],
    ],
    ['Exim: delivered', '=> b@example.net R=dns T=smtp H=mx C="250 2.0.0 OK"', ['. > 250 2.0.0 OK']],
    [
      'qmail',
      '<b@example.net>:\n192.0.2.1 does not like recipient.\nRemote host said: 550 no such user\nGiving up on 192.0.2.1.',
      ['RCPT b@example.net > 550 no such user'],
    ],
    [
      'Exchange',
      "Remote Server returned '550 5.1.10 RESOLVER.ADR.RecipientNotFound; Recipient's address not found'",
      ["? > 550 5.1.10 RESOLVER.ADR.RecipientNotFound; Recipient's address not found"],
    ],
    ['NetEase', 'SMTP error, DATA END: 554 DT:SPM see http://mail.example', ['. > 554 DT:SPM see http://mail.example']],
    [
      'Python',
      "smtplib.SMTPAuthenticationError: (535, b'5.7.8 authentication failed')",
      ['AUTH > 535 5.7.8 authentication failed'],
    ],
    [
      'Python: recipients',
      "smtplib.SMTPRecipientsRefused: {'b@example.net': (550, b'5.1.1 no'), 'c@example.net': (451, b'4.7.1 later')}",
      ['RCPT > 550 5.1.1 no', 'RCPT > 451 4.7.1 later'],
    ],
    ['Java', 'com.sun.mail.smtp.SMTPSenderFailedException: 553 5.1.8 no', ['MAIL > 553 5.1.8 no']],
    [
      'nodemailer',
      'Error: Invalid login: 535-5.7.8 Username not accepted.\n535 5.7.8 Learn more',
      ['AUTH > 535-5.7.8 Username not accepted. | 535 5.7.8 Learn more'],
    ],
    [
      'folded',
      'said: 550 5.1.1\n    <b@example.net>: no such\n    user (in reply to RCPT TO command)',
      ['RCPT > 550 5.1.1 <b@example.net>: no such user'],
    ],
    ['Chinese', '退信原因：550 5.7.1 拒绝', ['? > 550 5.7.1 拒绝']],
    ['POP3', 'The server responded: -ERR [AUTH] wrong', ['? > -ERR [AUTH] wrong']],
    ['IMAP', 'Login failed: NO [ALERT] Use the web', ['? > implied9 NO [ALERT] Use the web']],
  ])('%s', (_name, text, quotes) => expect(quotesIn(text)).toEqual(quotes));

  it.each([
    ['said: 535 5.7.8 no\nAUTH PLAIN AGFsaWNlAHNlY3JldA==', '535 5.7.8 no'],
    ['said: 550 5.7.8 no\nc2VjcmV0LXdvcmQ=', '550 5.7.8 no'],
    ['error: -ERR no\nPASS secret-word', '-ERR no'],
    ['failed: NO [AUTHENTICATIONFAILED] no\na2 LOGIN alice secret-word', 'implied9 NO [AUTHENTICATIONFAILED] no'],
  ])('takes no secret for a part of the reply above it: %j', (text, reply) => {
    expect(findQuotes(text).flatMap(({ lines }) => lines)).toEqual([reply]);
  });

  it.each([
    'The 550 people of 1939 had 250 OK reasons.',
    'In 2024 it took 450 ms, 500 at most.',
    'Call 555 1234',
    'Error 404 not found: see page 300 of 512',
    'postfix/qmgr[1]: A1: from=<a@example.org>, size=550, nrcpt=1 (queue active)',
  ])('finds none in: %s', (text) => expect(quotesIn(text)).toEqual([]));
});

describe('cues', () => {
  it.each([
    ['RCPT TO:<b@example.net>', { verb: 'RCPT', argument: 'b@example.net' }],
    ['pipelined MAIL FROM:<>', { verb: 'MAIL' }],
    ['end of DATA', { verb: '.' }],
    ['END-OF-MESSAGE', { verb: '.' }],
    ['DATA', { verb: 'DATA' }],
    ['initial connection', { verb: 'connect' }],
    ['something else', undefined],
  ])('of %j', (phrase, cue) => expect(cueOf(phrase)).toEqual(cue));

  it.each([
    ['535 no', 'AUTH'],
    ['354 go', 'DATA'],
    ['550 5.1.1 no', 'RCPT'],
    ['250 2.1.0 ok', 'MAIL'],
    ['550 5.7.1 policy', undefined],
    ['550 no', undefined],
    ['250 ok', undefined],
  ])('of the reply %j', (reply, verb) => expect(cueOfReply(reply)?.verb).toBe(verb));
});

describe('printed text', () => {
  it.each([
    [String.raw`b'250-mx\r\n'`, '250-mx\r\n'],
    [String.raw`'it\'s \\ "x" \x41\u00e9'`, 'it\'s \\ "x" Aé'],
    [String.raw`"cut off \x4`, 'cut off \\x4'],
    ['plain', undefined],
  ])('reads the literal %s', (source, text) => expect(readLiteral(source)?.text).toBe(text));

  it.each([
    ['250-mx250-SIZE 10250-AUTH250 HELP', ['250-mx', '250-SIZE 10', '250-AUTH', '250 HELP']],
    ['220-mx ready 220-We do 220 not', ['220-mx ready', '220-We do', '220 not']],
    ['550 5.1.1 see 550 there', ['550 5.1.1 see 550 there']],
    ['250-alone', ['250-alone']],
  ])('cuts %s', (text, lines) => expect(replyLinesIn(text)).toEqual(lines));
});
