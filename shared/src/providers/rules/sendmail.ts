// What Sendmail means by its own wording: in its code, and in the rule sets of sendmail.cf.

import type { ProviderRule } from '../rule.ts';

const srvrsmtp = {
  provider: 'Sendmail',
  protocol: 'smtp',
  confidence: 'seen',
  source: {
    page: 'https://sources.debian.org/src/sendmail/8.17.1.9-2/sendmail/srvrsmtp.c/',
    title: 'Sendmail 8.17 source: srvrsmtp.c',
  },
} as const;

const rulesets = {
  ...srvrsmtp,
  source: {
    page: 'https://sources.debian.org/src/sendmail/8.17.1.9-2/cf/m4/proto.m4/',
    title: 'Sendmail 8.17 configuration: proto.m4',
  },
} as const;

export const sendmailRules = [
  {
    id: 'sendmail.relayUnnamed',
    ...rulesets,
    status: ['550'],
    pattern: /^550 5\.7\.1 .*\.\.\. Relaying denied\. IP name (?:lookup failed|possibly forged)/,
    sample: {
      lines: ['550 5.7.1 <bob@example.org>... Relaying denied. IP name lookup failed [192.0.2.7]'],
      origin: 'quoted',
    },
    reason: 'norelaying',
    mender: 'account',
    rows: [250],
  },
  {
    id: 'sendmail.relayDenied',
    ...rulesets,
    status: ['550'],
    pattern: /^550 5\.7\.1 .*\.\.\. Relaying denied/,
    sample: { lines: ['550 5.7.1 <bob@example.org>... Relaying denied'], origin: 'quoted' },
    reason: 'norelaying',
    mender: 'you',
    rows: [250],
  },
  {
    id: 'sendmail.senderDomainMissing',
    ...rulesets,
    status: ['553'],
    pattern: /^553 5\.1\.8 .*Domain of sender address \S+ does not exist/,
    sample: {
      lines: ['553 5.1.8 <zoe@nowhere.example>... Domain of sender address zoe@nowhere.example does not exist'],
      origin: 'quoted',
    },
    reason: 'rejected',
    mender: 'you',
    rows: [251],
  },
  {
    id: 'sendmail.senderDomainLacking',
    ...rulesets,
    status: ['553'],
    pattern: /^553 5\.5\.4 .*Domain name required for sender address/,
    sample: { lines: ['553 5.5.4 <zoe>... Domain name required for sender address zoe'], origin: 'quoted' },
    reason: 'syntaxerror',
    mender: 'you',
    rows: [252],
  },
  {
    id: 'sendmail.heloFirst',
    ...srvrsmtp,
    status: ['503'],
    pattern: /^503 5\.0\.0 Polite people say HELO first/,
    sample: { lines: ['503 5.0.0 Polite people say HELO first'], origin: 'quoted' },
    reason: 'badsequence',
    mender: 'you',
    rows: [253],
  },
  {
    id: 'sendmail.needMail',
    ...srvrsmtp,
    status: ['503'],
    pattern: /^503 5\.0\.0 Need MAIL\b/,
    sample: { lines: ['503 5.0.0 Need MAIL before RCPT'], origin: 'quoted' },
    reason: 'badsequence',
    mender: 'you',
    rows: [254],
  },
  {
    id: 'sendmail.needRcpt',
    ...srvrsmtp,
    status: ['503'],
    pattern: /^503 5\.0\.0 Need RCPT\b/,
    sample: { lines: ['503 5.0.0 Need RCPT (recipient)'], origin: 'quoted' },
    reason: 'badsequence',
    mender: 'you',
    rows: [254],
  },
  {
    id: 'sendmail.senderDomainUnresolved',
    ...rulesets,
    status: ['451'],
    pattern: /^451 4\.1\.8 .*Domain of sender address \S+ does not resolve/,
    sample: {
      lines: ['451 4.1.8 <zoe@example.org>... Domain of sender address zoe@example.org does not resolve'],
      origin: 'quoted',
    },
    reason: 'rejected',
    mender: 'account',
    rows: [255],
  },
  {
    id: 'sendmail.unknownCommand',
    ...srvrsmtp,
    status: ['500', '554'],
    pattern: /^(?:500 5\.5\.1|554 5\.0\.0) Command unrecognized/,
    sample: { lines: ['500 5.5.1 Command unrecognized: "FOO"'], origin: 'quoted' },
    reason: 'notsupported',
    mender: 'you',
    rows: [256],
  },
  {
    id: 'sendmail.authRequired',
    ...srvrsmtp,
    status: ['530', '503'],
    pattern: /^(?:530 5\.7\.0|503 5\.7\.0) Authentication required\.?$/,
    sample: { lines: ['530 5.7.0 Authentication required'], origin: 'quoted' },
    reason: 'needauth',
    mender: 'you',
    rows: [257],
  },
  {
    id: 'sendmail.userUnknown',
    ...srvrsmtp,
    source: {
      page: 'https://sources.debian.org/src/sendmail/8.17.1.9-2/sendmail/sysexits.c/',
      title: 'Sendmail 8.17 source: sysexits.c',
    },
    status: ['550'],
    pattern: /^550 5\.1\.1 .*\.\.\. User unknown/,
    sample: { lines: ['550 5.1.1 <zoe@example.org>... User unknown'], origin: 'quoted' },
    reason: 'userunknown',
    mender: 'you',
    rows: [258],
  },
  {
    id: 'sendmail.connectionRate',
    ...rulesets,
    status: ['421', '452'],
    pattern: /^(?:421|452) 4\.3\.2 Connection rate limit exceeded/,
    sample: { lines: ['421 4.3.2 Connection rate limit exceeded.'], origin: 'quoted' },
    reason: 'ratelimited',
    mender: 'wait',
    rows: [259],
  },
] as const satisfies readonly ProviderRule[];

export type SendmailRuleId = (typeof sendmailRules)[number]['id'];
