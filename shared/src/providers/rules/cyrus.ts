// What Cyrus IMAP means by its own wording, in IMAP and POP3.

import type { ProviderRule } from '../rule.ts';

const imapd = {
  provider: 'Cyrus IMAP',
  protocol: 'imap',
  confidence: 'seen',
  source: {
    page: 'https://github.com/cyrusimap/cyrus-imapd/blob/master/imap/imapd.c',
    title: 'Cyrus IMAP source: imapd.c',
  },
} as const;

const pop3d = {
  provider: 'Cyrus IMAP',
  protocol: 'pop3',
  confidence: 'seen',
  source: {
    page: 'https://github.com/cyrusimap/cyrus-imapd/blob/master/imap/pop3d.c',
    title: 'Cyrus IMAP source: pop3d.c',
  },
} as const;

export const cyrusRules = [
  {
    id: 'cyrus.loginFailed',
    ...imapd,
    status: ['NO'],
    pattern: /^\S+ NO Login failed: (?:authentication failure|user not found)/,
    sample: { lines: ['a1 NO Login failed: authentication failure'], origin: 'quoted' },
    reason: 'authfailure',
    mender: 'you',
    rows: [285],
  },
  {
    id: 'cyrus.noMechanism',
    ...imapd,
    status: ['NO'],
    pattern: /^\S+ NO Login failed: no mechanism available/,
    sample: { lines: ['a1 NO Login failed: no mechanism available'], origin: 'quoted' },
    reason: 'notsupported',
    mender: 'you',
    rows: [285],
  },
  {
    id: 'cyrus.loginBroken',
    ...imapd,
    status: ['NO'],
    pattern: /^\S+ NO Login failed: generic failure/,
    sample: { lines: ['a1 NO Login failed: generic failure'], origin: 'quoted' },
    reason: 'systemerror',
    mender: 'postmaster',
    rows: [285],
  },
  {
    id: 'cyrus.loginFirst',
    ...imapd,
    status: ['BAD'],
    pattern: /^\S+ BAD Please login first/,
    sample: { lines: ['a2 BAD Please login first'], origin: 'quoted' },
    reason: 'needauth',
    mender: 'you',
    rows: [286],
  },
  {
    id: 'cyrus.selectFirst',
    ...imapd,
    status: ['BAD'],
    pattern: /^\S+ BAD Please select a mailbox first/,
    sample: { lines: ['a3 BAD Please select a mailbox first'], origin: 'quoted' },
    reason: 'badsequence',
    mender: 'you',
    rows: [286],
  },
  {
    id: 'cyrus.unknownCommand',
    ...imapd,
    status: ['BAD'],
    pattern: /^\S+ BAD Unrecognized command/,
    sample: { lines: ['a4 BAD Unrecognized command'], origin: 'quoted' },
    reason: 'notsupported',
    mender: 'you',
    rows: [286],
  },
  {
    id: 'cyrus.invalidTag',
    ...imapd,
    status: ['BAD'],
    pattern: /^\* BAD Invalid tag/,
    sample: { lines: ['* BAD Invalid tag'], origin: 'quoted' },
    reason: 'syntaxerror',
    mender: 'you',
    rows: [286],
  },
  {
    id: 'cyrus.missingArgument',
    ...imapd,
    status: ['BAD'],
    pattern: /^\S+ BAD Missing required argument/,
    sample: { lines: ['a5 BAD Missing required argument to Fetch'], origin: 'quoted' },
    reason: 'syntaxerror',
    mender: 'you',
    rows: [286],
  },
  {
    id: 'cyrus.loginDelay',
    ...pop3d,
    status: ['-ERR'],
    pattern: /^-ERR \[LOGIN-DELAY\] Logins must be at least /,
    sample: { lines: ['-ERR [LOGIN-DELAY] Logins must be at least 1 minute apart'], origin: 'quoted' },
    reason: 'ratelimited',
    mender: 'wait',
    rows: [280],
  },
] as const satisfies readonly ProviderRule[];

export type CyrusRuleId = (typeof cyrusRules)[number]['id'];
