// What block lists and filter services mean that many servers ask: their name in a reply is the evidence. How a server
// words the rest of the reply does not matter.

import type { ProviderRule } from '../rule.ts';

const spamhaus = {
  provider: 'Spamhaus',
  protocol: 'smtp',
  confidence: 'seen',
  source: { page: 'https://check.spamhaus.org/', title: 'Spamhaus: IP and domain reputation checker' },
} as const;

const barracuda = {
  ...spamhaus,
  provider: 'Barracuda',
  source: { page: 'https://www.barracudacentral.org/rbl/removal-request', title: 'Barracuda Central: removal request' },
} as const;

const cloudmark = {
  ...spamhaus,
  provider: 'Cloudmark',
  source: { page: 'https://csi.cloudmark.com/en/reset/', title: 'Cloudmark: reset request' },
} as const;

const mimecast = {
  ...spamhaus,
  provider: 'Mimecast',
  source: {
    page: 'https://community.mimecast.com/s/article/Mimecast-SMTP-Error-Codes-842605754',
    title: 'Mimecast: SMTP error codes',
  },
} as const;

const bounces = 'public bounce reports';

const spamhausName = /spamhaus/i;
const mimecastName = /mimecast/i;

export const blockListsRules = [
  {
    id: 'spamhaus.queryRefused',
    ...spamhaus,
    source: { page: 'https://check.spamhaus.org/returnc/pub/', title: 'Spamhaus: queries through public resolvers' },
    mark: spamhausName,
    pattern: /\bspamhaus\.org\b.*(?:\bopen resolver\b|\/returnc\/)/i,
    sample: {
      lines: [
        '554 5.7.1 Service unavailable; Client host [192.0.2.7] blocked using zen.spamhaus.org; Error: open resolver; https://www.spamhaus.org/returnc/pub/198.51.100.53',
      ],
      origin: 'quoted',
      from: bounces,
    },
    reason: 'systemerror',
    mender: 'postmaster',
    rows: [190],
  },
  {
    id: 'spamhaus.policyList',
    ...spamhaus,
    source: {
      page: 'https://www.spamhaus.org/blocklists/policy-blocklist/',
      title: 'Spamhaus: Policy Blocklist (PBL)',
    },
    mark: spamhausName,
    pattern: /\bpbl\.spamhaus\.org\b|\bspamhaus\.org\/pbl\b|\bListed by PBL\b.*\bspamhaus\.org\b/i,
    sample: {
      lines: [
        '550 5.7.1 Client host [192.0.2.7] blocked using pbl.spamhaus.org; https://www.spamhaus.org/query/ip/192.0.2.7',
      ],
      origin: 'made',
    },
    reason: 'blocked',
    mender: 'you',
    rows: [190],
  },
  {
    id: 'spamhaus.exploitsList',
    ...spamhaus,
    source: {
      page: 'https://www.spamhaus.org/blocklists/exploits-blocklist/',
      title: 'Spamhaus: Exploits Blocklist (XBL)',
    },
    mark: spamhausName,
    pattern: /\b(?<!sbl-)xbl\.spamhaus\.org\b|\bListed by XBL\b.*\bspamhaus\.org\b/i,
    sample: {
      lines: [
        '554 5.7.1 Service unavailable; Client host [192.0.2.7] blocked using xbl.spamhaus.org; https://www.spamhaus.org/query/ip/192.0.2.7',
      ],
      origin: 'made',
    },
    reason: 'blocked',
    mender: 'account',
    rows: [190],
  },
  {
    id: 'spamhaus.domainList',
    ...spamhaus,
    source: {
      page: 'https://www.spamhaus.org/blocklists/domain-blocklist/',
      title: 'Spamhaus: Domain Blocklist (DBL)',
    },
    mark: spamhausName,
    pattern:
      /\b(?:dbl|zrd)\.(?:\w{1,40}\.)?spamhaus\.org\b|\bdbl\.dq\.spamhaus\.net\b|\bspamhaus\.org\/(?:dbl\b|query\/(?:dbl|domain)\b)|\bSpamhaus DBL\b/i,
    sample: {
      lines: [
        '550 5.7.1 Your email was rejected due to having a domain present in the Spamhaus DBL -- see https://www.spamhaus.org/dbl/',
      ],
      origin: 'quoted',
      from: bounces,
    },
    reason: 'badreputation',
    mender: 'account',
    rows: [190],
  },
  {
    id: 'spamhaus.spamList',
    ...spamhaus,
    source: {
      page: 'https://www.spamhaus.org/blocklists/spamhaus-blocklist/',
      title: 'Spamhaus: Spamhaus Blocklist (SBL)',
    },
    mark: spamhausName,
    pattern:
      /\b(?<!-)sbl\.spamhaus\.org\b|\bspamhaus\.org\/(?:sbl|css)\b|\bSpamhaus (?:SBL|CSS)\b|\bListed by (?:SBL|CSS)\b.*\bspamhaus\.org\b/i,
    sample: {
      lines: [
        '550 5.7.1 Mail from IP 192.0.2.7 was rejected due to listing in Spamhaus SBL. For details please see http://www.spamhaus.org/query/bl?ip=192.0.2.7',
      ],
      origin: 'quoted',
      from: bounces,
    },
    reason: 'blocked',
    mender: 'account',
    rows: [190],
  },
  {
    id: 'spamhaus.listed',
    ...spamhaus,
    mark: spamhausName,
    pattern: /\bspamhaus\.(?:org|net)\b/i,
    sample: {
      lines: [
        '554 5.7.1 Service unavailable; Client host [192.0.2.7] blocked using zen.spamhaus.org; https://www.spamhaus.org/query/ip/192.0.2.7',
      ],
      origin: 'quoted',
      from: bounces,
    },
    reason: 'blocked',
    mender: 'account',
    rows: [190],
  },
  {
    id: 'barracuda.listed',
    ...barracuda,
    pattern: /\bbarracudacentral\b|\bbarracudanetworks\.com\/reputation/i,
    sample: {
      lines: [
        '554 Service unavailable; Client host [192.0.2.7] blocked using Barracuda Reputation; http://www.barracudanetworks.com/reputation/?r=1&ip=192.0.2.7',
      ],
      origin: 'quoted',
      from: bounces,
    },
    reason: 'blocked',
    mender: 'account',
    rows: [191],
  },
  {
    id: 'cloudmark.reputation',
    ...cloudmark,
    pattern: /\bcsi\.cloudmark\b/i,
    sample: {
      lines: ['550 Rejected: 192.0.2.7, listed at http://csi.cloudmark.com/reset-request for remediation.'],
      origin: 'quoted',
      from: bounces,
    },
    reason: 'badreputation',
    mender: 'account',
    rows: [192],
  },
  {
    id: 'mimecast.greylisted',
    ...mimecast,
    status: ['451'],
    mark: mimecastName,
    pattern: /^451 Internal resources? (?:is |are )?temporarily unavailable\b.*\bmimecast\b/i,
    sample: {
      lines: ['451 Internal resource temporarily unavailable - https://community.mimecast.com/docs/DOC-1369#451'],
      origin: 'quoted',
      from: bounces,
    },
    reason: 'greylisted',
    mender: 'wait',
    rows: [193],
  },
  {
    id: 'mimecast.reputation',
    ...mimecast,
    status: ['550'],
    mark: mimecastName,
    pattern: /\bmimecast\.\w{2,4} Poor Reputation Sender\b/i,
    sample: {
      lines: [
        '550 csi.mimecast.org Poor Reputation Sender. - https://community.mimecast.com/docs/DOC-1369#550 [EM-f6hnWN9maa42OLPquOA.us166]',
      ],
      origin: 'quoted',
      from: bounces,
    },
    reason: 'badreputation',
    mender: 'account',
    rows: [193],
  },
  {
    id: 'mimecast.blockListed',
    ...mimecast,
    status: ['550'],
    mark: mimecastName,
    pattern: /\b[\w-]{1,40}\.mimecast\.\w{2,4} Blocked\b/i,
    sample: {
      lines: [
        '550 spamcop.mimecast.org Blocked - see https://www.spamcop.net/bl.shtml?192.0.2.7. - https://community.mimecast.com/docs/DOC-1369#550',
      ],
      origin: 'quoted',
      from: bounces,
    },
    reason: 'blocked',
    mender: 'account',
    rows: [193],
  },
  {
    id: 'mimecast.spoofing',
    ...mimecast,
    status: ['550'],
    mark: mimecastName,
    pattern: /\bAnti-?Spoofing policy\b.*\bmimecast\b/i,
    sample: {
      lines: [
        '550 Rejected by header based Anti-Spoofing policy: alice@example.org - https://community.mimecast.com/docs/DOC-1369#550',
      ],
      origin: 'quoted',
      from: bounces,
    },
    reason: 'policyviolation',
    mender: 'postmaster',
    rows: [193],
  },
  {
    id: 'mimecast.invalidRecipient',
    ...mimecast,
    status: ['550'],
    mark: mimecastName,
    pattern: /^550 Invalid Recipient\b.*\bmimecast\b/i,
    sample: {
      lines: ['550 Invalid Recipient - https://community.mimecast.com/docs/DOC-1369#550'],
      origin: 'quoted',
      from: bounces,
    },
    reason: 'userunknown',
    mender: 'you',
    rows: [193],
  },
  {
    id: 'mimecast.senderBlocked',
    ...mimecast,
    status: ['550'],
    mark: mimecastName,
    pattern: /\benvelope blocked\b.*\bmimecast\b/i,
    sample: {
      lines: ['550 Envelope blocked - User Entry - https://community.mimecast.com/docs/DOC-1369#550'],
      origin: 'quoted',
      from: bounces,
    },
    reason: 'filtered',
    mender: 'postmaster',
    rows: [193],
  },
  {
    id: 'mimecast.securityPolicy',
    ...mimecast,
    status: ['554'],
    mark: mimecastName,
    pattern: /^554 Email rejected due to security policies\b.*\bmimecast\b/i,
    sample: {
      lines: ['554 Email rejected due to security policies - https://community.mimecast.com/docs/DOC-1369#554'],
      origin: 'quoted',
      from: bounces,
    },
    reason: 'policyviolation',
    mender: 'postmaster',
    rows: [193],
  },
  {
    id: 'mimecast.coded',
    ...mimecast,
    mark: mimecastName,
    pattern: /\bmimecast\b/i,
    sample: {
      lines: ['554 Host network not allowed - https://community.mimecast.com/docs/DOC-1369#554'],
      origin: 'made',
    },
    reason: 'unknown',
    mender: 'postmaster',
    rows: [193],
  },
] as const satisfies readonly ProviderRule[];

export type BlockListsRuleId = (typeof blockListsRules)[number]['id'];
