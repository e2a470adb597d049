// What Yahoo means by its own wording (yahoo.com, aol.com and the domains of the same servers), and one mark of Cox and
// Spectrum that is often taken for Yahoo's.

import type { ProviderRule } from '../rule.ts';

const senderHub = {
  page: 'https://senders.yahooinc.com/smtp-error-codes/',
  title: 'Yahoo Sender Hub: SMTP Error Codes',
};
const appPasswords = {
  page: 'https://help.yahoo.com/kb/SLN15241.html',
  title: 'Yahoo Help: Generate and manage 3rd-party app passwords',
};
const bounceReader = 'https://github.com/sisimai/p5-sisimai/blob/master/lib/Sisimai/Rhost/YahooInc.pm';
const smtp = { provider: 'Yahoo', protocol: 'smtp', confidence: 'seen', source: senderHub } as const;

export const yahooRules = [
  {
    ...smtp,
    id: 'yahoo.permanentlyDeferred',
    status: ['421', '553', '554'],
    pattern: /\[TSS?\d\d\] All messages from \S{1,64} will be permanently deferred/,
    sample: {
      lines: [
        '553 5.7.2 [TSS09] All messages from 192.0.2.25 will be permanently deferred; Retrying will NOT succeed. See https://postmaster.yahooinc.com/error-codes',
      ],
      origin: 'quoted',
      from: bounceReader,
    },
    reason: 'badreputation',
    mender: 'account',
    rows: [103],
  },
  {
    ...smtp,
    id: 'yahoo.deferred',
    status: ['421', '451'],
    pattern: /^\d{3} .{0,24}\[TSS?\d\d\]/,
    sample: {
      lines: [
        '421 4.7.0 [TSS04] Messages from 192.0.2.25 temporarily deferred due to unexpected volume or user complaints - 4.16.55.1; see https://postmaster.yahooinc.com/error-codes',
      ],
      origin: 'quoted',
      from: bounceReader,
    },
    reason: 'badreputation',
    mender: 'wait',
    rows: [90],
  },
  {
    ...smtp,
    id: 'yahoo.addressReputation',
    status: ['421', '451', '553', '554'],
    pattern: /\[IPTS\d\d\]/,
    sample: {
      lines: [
        '421 4.7.1 [IPTS04] Messages from 192.0.2.25 temporarily deferred due to user complaints - 4.16.56.1; see https://postmaster.yahooinc.com/error-codes',
      ],
      origin: 'made',
    },
    reason: 'badreputation',
    mender: 'wait',
    rows: [91],
  },
  {
    ...smtp,
    id: 'yahoo.content',
    status: ['550', '553', '554'],
    pattern: /\[PH\d\d\]/,
    sample: {
      lines: [
        '554 Message not allowed - [PH01] Email not accepted for policy reasons. Please visit https://postmaster.yahooinc.com/error-codes',
      ],
      origin: 'quoted',
      from: bounceReader,
    },
    reason: 'contenterror',
    mender: 'you',
    rows: [92],
  },
  {
    ...smtp,
    id: 'yahoo.policy',
    status: ['554'],
    pattern: /^554 5\.7\.9 Message not accepted for policy reasons/,
    sample: {
      lines: ['554 5.7.9 Message not accepted for policy reasons. See https://postmaster.yahooinc.com/error-codes'],
      origin: 'quoted',
      from: bounceReader,
    },
    reason: 'policyviolation',
    mender: 'account',
    rows: [],
  },
  {
    ...smtp,
    id: 'yahoo.spamhaus',
    status: ['421', '550', '553', '554'],
    pattern: /\[BL2\d\]/,
    sample: {
      lines: [
        "553 5.7.1 [BL21] Connections will not be accepted from 192.0.2.25, because the ip is in Spamhaus's list; see http://postmaster.yahoo.com/550-bl23.html",
      ],
      origin: 'quoted',
      from: bounceReader,
    },
    reason: 'blocked',
    mender: 'account',
    rows: [93],
  },
  {
    ...smtp,
    id: 'yahoo.greylisted',
    status: ['421', '451'],
    pattern: /\[GL01\]/,
    sample: {
      lines: [
        '421 4.7.0 [GL01] Message from (192.0.2.25) temporarily deferred - 4.16.50. Please refer to http://postmaster.yahoo.com/errors/postmaster-21.html',
      ],
      origin: 'quoted',
    },
    confidence: 'recalled',
    source: { reported: 'Reports of mail server operators', page: 'https://www.stevejenkins.com/blog/tag/420/' },
    reason: 'greylisted',
    mender: 'wait',
    rows: [94],
  },
  {
    id: 'cox.acceptableUse',
    provider: 'Cox and Spectrum',
    protocol: 'smtp',
    pattern: /\bAUP#[A-Z0-9]/,
    sample: { lines: ['554 mx.example.org cox 192.0.2.25 blocked. Error Code: AUP#CDRBL'], origin: 'made' },
    confidence: 'documented',
    source: {
      page: 'https://www.cox.com/residential/support/email-error-codes.html',
      title: 'Cox: Email Error Codes',
    },
    reason: 'policyviolation',
    mender: 'account',
    rows: [95],
  },
  {
    ...smtp,
    id: 'yahoo.userUnknown',
    status: ['554'],
    pattern: /^554 .{0,40}\bdd (?:This user doesn.t have|Not a valid recipient)/,
    sample: {
      lines: [
        "554 delivery error: dd This user doesn't have a yahoo.com account (alice@example.org) [-5] - mta123.mail.mud.yahoo.com",
      ],
      origin: 'quoted',
    },
    reason: 'userunknown',
    mender: 'you',
    rows: [96],
  },
  {
    ...smtp,
    id: 'yahoo.overQuota',
    status: ['552', '554'],
    pattern:
      /^55[24] .{0,40}\bSorry,? your message to .{1,200} cannot be delivered\. This (?:account|mailbox) is over quota/,
    sample: {
      lines: [
        '554 delivery error: dd Sorry, your message to (alice@example.org) cannot be delivered. This account is over quota.',
      ],
      origin: 'quoted',
      from: 'http://help.yahoo.com/l/in/yahoo/mail/original/abuse/abuse-57.html',
    },
    reason: 'mailboxfull',
    mender: 'wait',
    rows: [96],
  },
  {
    ...smtp,
    id: 'yahoo.disabled',
    status: ['554'],
    pattern:
      /^554 .{0,40}\bSorry,? your message to .{1,200} cannot be delivered\. This (?:account|mailbox) (?:has been|is) dis/,
    sample: {
      lines: [
        '554 delivery error: dd Sorry, your message to alice@example.org cannot be delivered. This account has been disabled or discontinued [#102]. - mta273.mail.re4.yahoo.com',
      ],
      origin: 'made',
    },
    reason: 'suspend',
    mender: 'you',
    rows: [96],
  },
  {
    ...smtp,
    id: 'yahoo.mailboxNotFound',
    status: ['550', '552'],
    pattern: /^55[02] (?:1 )?Requested mail action aborted, mailbox not found/,
    sample: { lines: ['552 1 Requested mail action aborted, mailbox not found'], origin: 'quoted', from: bounceReader },
    reason: 'userunknown',
    mender: 'you',
    rows: [97],
  },
  {
    ...smtp,
    id: 'yahoo.tooManyBadLogins',
    status: ['535'],
    pattern: /^535 5\.7\.0 \(#AUTH005\)/,
    sample: {
      lines: ['535 5.7.0 (#AUTH005) Too many bad auth attempts.'],
      origin: 'quoted',
      from: 'https://github.com/nodemailer/nodemailer/issues/1112',
    },
    source: appPasswords,
    reason: 'authfailure',
    mender: 'account',
    rows: [98],
  },
  {
    ...smtp,
    id: 'yahoo.badCredentials',
    status: ['535'],
    pattern: /^535 .{0,80}#(?:MBR1212|AUTH0\d\d)\b/,
    sample: { lines: ['535 5.7.0 (#MBR1212) Incorrect username or password.'], origin: 'made' },
    confidence: 'recalled',
    source: { reported: 'Reports of users', page: 'https://github.com/RainLoop/rainloop-webmail/issues/1354' },
    reason: 'authfailure',
    mender: 'account',
    rows: [99],
  },
  {
    ...smtp,
    id: 'yahoo.recipientRate',
    status: ['450'],
    pattern: /^450 User is receiving mail too quickly/,
    sample: { lines: ['450 User is receiving mail too quickly'], origin: 'quoted', from: bounceReader },
    reason: 'ratelimited',
    mender: 'wait',
    rows: [100],
  },
  {
    id: 'yahoo.imapLogin',
    provider: 'Yahoo',
    protocol: 'imap',
    status: ['NO'],
    pattern:
      /^\S{1,32} NO \[AUTH[A-Z]{1,20}\] (?:(?:LOGIN|AUTHENTICATE) Invalid credentials\s?$|.{0,64}#(?:MBR1212|AUTH0\d\d)\b)/,
    sample: {
      lines: ['a0 NO [AUTHENTICATIONFAILED] LOGIN Invalid credentials'],
      origin: 'quoted',
      from: 'https://github.com/Enough-Software/enough_mail/issues/245',
    },
    confidence: 'seen',
    source: appPasswords,
    reason: 'authfailure',
    mender: 'account',
    rows: [101],
  },
  {
    ...smtp,
    id: 'yahoo.unauthenticated',
    status: ['550'],
    pattern: /^550 5\.7\.9 .{0,160}\bYahoo requires all senders to authenticate with either SPF or DKIM/,
    sample: {
      lines: [
        '550 5.7.9 This mail has been blocked because the sender is unauthenticated. Yahoo requires all senders to authenticate with either SPF or DKIM. Authentication results: DKIM = FAILURE - SPF example.org with ip 192.0.2.25 = FAILURE. See https://senders.yahooinc.com/smtp-error-codes/#authentication-failures for more information.',
      ],
      origin: 'quoted',
      from: 'https://github.com/docusealco/docuseal/issues/524',
    },
    reason: 'authenticationpolicy',
    mender: 'account',
    rows: [102],
  },
  {
    ...smtp,
    id: 'yahoo.unresolvableSender',
    status: ['451', '553', '554'],
    pattern: /\bunresolvable RFC\.?532[12]\b/,
    sample: {
      lines: [
        '451 Message temporarily deferred due to unresolvable RFC.5321 from domain. See https://senders.yahooinc.com/error-codes#unresolvable-from-domain',
      ],
      origin: 'quoted',
      from: bounceReader,
    },
    reason: 'rejected',
    mender: 'you',
    rows: [104],
  },
  {
    ...smtp,
    id: 'yahoo.busy',
    status: ['421', '451'],
    pattern: /^4[25]1 (?:\S{1,80} )?Resources temporarily (?:unavailable|not available)/,
    sample: {
      lines: ['451 mta1336.mail.bf1.yahoo.com Resources temporarily unavailable. Please try again later [#4.16.1].'],
      origin: 'quoted',
      from: 'https://smtp.codes/yahoo',
    },
    reason: 'systemerror',
    mender: 'wait',
    rows: [],
  },
] as const satisfies readonly ProviderRule[];

export type YahooRuleId = (typeof yahooRules)[number]['id'];
