// What Exim means by its own wording: in its code, and in the configuration that it comes with.

import type { ProviderRule } from '../rule.ts';

const smtpIn = {
  provider: 'Exim',
  protocol: 'smtp',
  confidence: 'seen',
  source: {
    page: 'https://github.com/Exim/exim/blob/master/src/src/smtp_in.c',
    title: 'Exim source: smtp_in.c',
  },
} as const;

const acl = {
  ...smtpIn,
  source: {
    page: 'https://www.exim.org/exim-html-current/doc/html/spec_html/ch-the_default_configuration_file.html',
    title: 'Exim: the default configuration file',
  },
} as const;

const route = {
  ...smtpIn,
  source: {
    page: 'https://github.com/Exim/exim/blob/master/src/src/route.c',
    title: 'Exim source: route.c',
  },
} as const;

export const eximRules = [
  {
    id: 'exim.relayDenied',
    ...acl,
    status: ['550'],
    pattern: /^550 relay not permitted/i,
    sample: { lines: ['550 relay not permitted'], origin: 'quoted' },
    reason: 'norelaying',
    mender: 'you',
    rows: [237],
  },
  {
    id: 'exim.senderUnverifiable',
    ...smtpIn,
    status: ['550'],
    pattern: /^550 Verification failed for </,
    sample: {
      lines: ['550-Verification failed for <zoe@example.org>', '550-Unrouteable address', '550 Sender verify failed'],
      origin: 'quoted',
    },
    reason: 'rejected',
    mender: 'you',
    rows: [239],
  },
  {
    id: 'exim.senderVerifyFailed',
    ...smtpIn,
    status: ['550'],
    pattern: /^550 Sender verif(?:y|ication) failed/,
    sample: { lines: ['550 Sender verify failed'], origin: 'quoted' },
    reason: 'rejected',
    mender: 'you',
    rows: [240],
  },
  {
    id: 'exim.unrouteable',
    ...route,
    status: ['550'],
    pattern: /^550\b.*\bUnrouteable address\b/i,
    sample: { lines: ['550 Unrouteable address'], origin: 'quoted' },
    reason: 'unknown',
    mender: 'you',
    rows: [238],
  },
  {
    id: 'exim.temporaryProblem',
    ...smtpIn,
    status: ['451'],
    pattern: /^451 Temporary local problem\b/,
    sample: { lines: ['451 Temporary local problem - please try later'], origin: 'quoted' },
    reason: 'systemerror',
    mender: 'wait',
    rows: [241],
  },
  {
    id: 'exim.authFailed',
    ...smtpIn,
    status: ['535'],
    pattern: /^535 Incorrect authentication data/,
    sample: { lines: ['535 Incorrect authentication data'], origin: 'quoted' },
    reason: 'authfailure',
    mender: 'you',
    rows: [242],
  },
  {
    id: 'exim.authUnavailable',
    ...smtpIn,
    status: ['435'],
    pattern: /^435 Unable to authenticate at present/,
    sample: { lines: ['435 Unable to authenticate at present'], origin: 'quoted' },
    reason: 'systemerror',
    mender: 'wait',
    rows: [243],
  },
  {
    id: 'exim.authNotAdvertised',
    ...smtpIn,
    status: ['503'],
    pattern: /^503 AUTH command used when not advertised/,
    sample: { lines: ['503 AUTH command used when not advertised'], origin: 'quoted' },
    reason: 'notsupported',
    mender: 'you',
    rows: [244],
  },
  {
    id: 'exim.starttlsNotAdvertised',
    ...smtpIn,
    status: ['503'],
    pattern: /^503 STARTTLS command used when not advertised/,
    sample: { lines: ['503 STARTTLS command used when not advertised'], origin: 'quoted' },
    reason: 'failedstarttls',
    mender: 'you',
    rows: [245],
  },
  {
    id: 'exim.heloFirst',
    ...smtpIn,
    status: ['503', '550'],
    pattern: /^(?:503 HELO or EHLO|550 HELO) required/,
    sample: { lines: ['503 HELO or EHLO required'], origin: 'quoted' },
    reason: 'badsequence',
    mender: 'you',
    rows: [246],
  },
  {
    id: 'exim.synchronization',
    ...smtpIn,
    status: ['554'],
    pattern: /^554 SMTP synchronization error/,
    sample: { lines: ['554 SMTP synchronization error'], origin: 'quoted' },
    reason: 'clientbug',
    mender: 'you',
    rows: [247],
  },
  {
    id: 'exim.tooManyConnections',
    ...smtpIn,
    status: ['421'],
    pattern: /^421 .*Too many concurrent SMTP connections/,
    sample: {
      lines: ['421 Too many concurrent SMTP connections from this IP address; please try again later.'],
      origin: 'quoted',
    },
    reason: 'toomanyconn',
    mender: 'wait',
    rows: [248],
  },
  {
    id: 'exim.overloaded',
    ...smtpIn,
    status: ['421'],
    pattern: /^421 .*Too much load\b/,
    sample: { lines: ['421 Too much load; please try again later.'], origin: 'quoted' },
    reason: 'systemerror',
    mender: 'wait',
    rows: [248],
  },
  {
    id: 'exim.blockListed',
    ...acl,
    status: ['550'],
    pattern: /^550 rejected because \S+ is in a black list\b/i,
    sample: { lines: ['550 Rejected because 192.0.2.7 is in a black list at dnsbl.example.org'], origin: 'made' },
    reason: 'blocked',
    mender: 'account',
    rows: [249],
  },
] as const satisfies readonly ProviderRule[];

export type EximRuleId = (typeof eximRules)[number]['id'];
