// What qmail, and notqmail after it, mean by their own wording.

import type { ProviderRule } from '../rule.ts';

const smtpd = {
  provider: 'qmail',
  protocol: 'smtp',
  confidence: 'seen',
  source: {
    page: 'https://github.com/notqmail/notqmail/blob/005c5752ae4c25fcead04bb4cbe3677470324f8a/qmail-smtpd.c',
    title: 'notqmail source: qmail-smtpd.c',
  },
} as const;

export const qmailRules = [
  {
    id: 'qmail.relayDenied',
    ...smtpd,
    status: ['553'],
    pattern: /^553 sorry, that domain isn.t in my list of allowed rcpthosts/,
    sample: { lines: ["553 sorry, that domain isn't in my list of allowed rcpthosts (#5.7.1)"], origin: 'quoted' },
    reason: 'norelaying',
    mender: 'you',
    rows: [260],
  },
  {
    id: 'qmail.bareLineFeed',
    ...smtpd,
    status: ['451'],
    pattern: /^451 See https?:\/\/(?:pobox\.com\/~djb|cr\.yp\.to)\/docs\/smtplf/,
    sample: { lines: ['451 See http://pobox.com/~djb/docs/smtplf.html.'], origin: 'quoted' },
    reason: 'notcompliantrfc',
    mender: 'you',
    rows: [261],
  },
  {
    id: 'qmail.mailFirst',
    ...smtpd,
    status: ['503'],
    pattern: /^503 MAIL first \(#5\.5\.1\)/,
    sample: { lines: ['503 MAIL first (#5.5.1)'], origin: 'quoted' },
    reason: 'badsequence',
    mender: 'you',
    rows: [262],
  },
  {
    id: 'qmail.rcptFirst',
    ...smtpd,
    status: ['503'],
    pattern: /^503 RCPT first \(#5\.5\.1\)/,
    sample: { lines: ['503 RCPT first (#5.5.1)'], origin: 'quoted' },
    reason: 'badsequence',
    mender: 'you',
    rows: [262],
  },
  {
    id: 'qmail.queued',
    ...smtpd,
    status: ['250'],
    pattern: /^250 (?:\S+ ){0,3}ok \S+ qp \d+/,
    sample: { lines: ['250 ok 1700000000 qp 12345'], origin: 'quoted' },
    reason: 'unknown',
    mender: 'you',
    rows: [263],
  },
] as const satisfies readonly ProviderRule[];

export type QmailRuleId = (typeof qmailRules)[number]['id'];
