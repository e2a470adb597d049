// What Alibaba means by its own wording: DirectMail (smtpdm.aliyun.com), which sends for programs, and Alibaba Mail
// (mxhichina.com, qiye.aliyun.com), which keeps mailboxes.

import type { ProviderRule } from '../rule.ts';

const directMail = {
  page: 'https://help.aliyun.com/document_detail/44499.html',
  title: '阿里云邮件推送：常见退信代码及处理方法',
};
const behaviour = {
  page: 'https://www.alibabacloud.com/help/faq-detail/109009.htm',
  title: 'Alibaba Cloud Help: Reject by behaviour spam',
};
const mailCodes = {
  reported: 'List of a dealer of Alibaba Mail',
  page: 'http://www.sh-aliyun.com/index.php/Products/detail/cid/0/pid/87.html',
};
const direct = { provider: 'Aliyun DirectMail', protocol: 'smtp', confidence: 'seen', source: directMail } as const;
const mail = { provider: 'Alibaba Mail', protocol: 'smtp', confidence: 'recalled', source: mailCodes } as const;

export const alibabaRules = [
  {
    ...direct,
    id: 'alibaba.smtpPassword',
    status: ['535'],
    pattern: /^535 Authentication failure(?:\.|\s?\[|\s?$)/,
    sample: { lines: ['535 Authentication failure.'], origin: 'quoted' },
    reason: 'authfailure',
    mender: 'account',
    rows: [178],
  },
  {
    ...mail,
    id: 'alibaba.clientPassword',
    status: ['526'],
    pattern: /^526 Authentication failure\b/,
    sample: { lines: ['526 Authentication failure[0]'], origin: 'quoted' },
    reason: 'authfailure',
    mender: 'account',
    rows: [],
  },
  {
    ...direct,
    id: 'alibaba.senderNotAccount',
    status: ['436', '440', '553'],
    pattern:
      /^(?:436|440|553) (?:"?mail from"? (?:account )?doesn.t conform with authentication|mail from is not the same)/i,
    sample: {
      lines: [
        '436 "MAIL FROM" doesn\'t conform with authentication [@sm060104] (Auth Account:alice@example.org|Mail Account:bob@example.org)',
      ],
      origin: 'quoted',
    },
    reason: 'rejected',
    mender: 'you',
    rows: [],
  },
  {
    ...direct,
    id: 'alibaba.tooManyRecipients',
    status: ['556'],
    pattern: /^556 The number of RCPTs is over/,
    sample: { lines: ['556 The number of RCPTs is over size'], origin: 'quoted' },
    reason: 'exceedlimit',
    mender: 'you',
    rows: [180],
  },
  {
    ...direct,
    id: 'alibaba.tooBig',
    status: ['510', '557'],
    pattern: /^5(?:10|57) The length of DATA content/,
    sample: { lines: ['557 The length of DATA content is achieved the maximum threshold'], origin: 'quoted' },
    reason: 'mesgtoobig',
    mender: 'you',
    rows: [181],
  },
  {
    ...direct,
    id: 'alibaba.invalidRecipient',
    status: ['559'],
    pattern: /^559 Invalid rcptto/,
    sample: { lines: ['559 Invalid rcptto'], origin: 'quoted' },
    reason: 'userunknown',
    mender: 'you',
    rows: [182],
  },
  {
    ...direct,
    id: 'alibaba.dnsLater',
    status: ['423'],
    pattern: /^423 .{0,40}\bdns\b/i,
    sample: { lines: ['423 Dns resolve error'], origin: 'quoted' },
    reason: 'networkerror',
    mender: 'wait',
    rows: [183],
  },
  {
    ...direct,
    id: 'alibaba.noSuchDomain',
    status: ['524', '526'],
    pattern: /^52[46] .{0,40}\bdns\b/i,
    sample: { lines: ['524 Host not found by dns resolve'], origin: 'quoted' },
    reason: 'hostunknown',
    mender: 'you',
    rows: [183],
  },
  {
    ...direct,
    id: 'alibaba.unreachable',
    status: ['427'],
    pattern: /^427 Socks Connect to UNREACHABLE/,
    sample: { lines: ['427 Socks Connect to UNREACHABLE host'], origin: 'quoted' },
    reason: 'networkerror',
    mender: 'wait',
    rows: [184],
  },
  {
    ...direct,
    id: 'alibaba.monthlyQuota',
    status: ['552'],
    pattern: /^552 Monthly sending quota/,
    sample: { lines: ['552 Monthly sending quota exceeded'], origin: 'quoted' },
    reason: 'exceedlimit',
    mender: 'account',
    rows: [185],
  },
  {
    ...direct,
    id: 'alibaba.dailyQuota',
    status: ['552'],
    pattern: /^552 Daily sending quota/,
    sample: { lines: ['552 Daily sending quota exceeded'], origin: 'quoted' },
    reason: 'exceedlimit',
    mender: 'wait',
    rows: [185],
  },
  {
    ...direct,
    id: 'alibaba.notEnoughQuota',
    status: ['552'],
    pattern: /^552 Not enough sending quota/,
    sample: { lines: ['552 Not enough sending quota'], origin: 'quoted' },
    reason: 'exceedlimit',
    mender: 'account',
    rows: [185],
  },
  {
    ...direct,
    id: 'alibaba.accountUnavailable',
    status: ['551'],
    pattern: /^551 Main account unavailable/,
    sample: { lines: ['551 Main account unavailable'], origin: 'quoted' },
    reason: 'suspend',
    mender: 'account',
    rows: [187],
  },
  {
    ...direct,
    id: 'alibaba.content',
    provider: 'Alibaba',
    status: ['554'],
    pattern: /^554 Reject by content spam\b/,
    sample: {
      lines: [
        '554 Reject by content spam at DATA State(Connection IP address:192.0.2.7)ANTISPAM_CAT[01201311R1568S45301, a0330021]: spam content',
      ],
      origin: 'made',
    },
    reason: 'spamdetected',
    mender: 'you',
    rows: [186, 174],
  },
  {
    ...direct,
    id: 'alibaba.behaviour',
    provider: 'Alibaba Mail',
    status: ['554'],
    pattern: /^554 Reject by behaviour spam\b/,
    sample: {
      lines: [
        '554 Reject by behaviour spam at Rcpt State(Connection IP address:192.0.2.7)ANTISPAM_BAT[01201311R1568Sxxxxx, xxxx]: too frequently sendingCONTINUE',
      ],
      origin: 'quoted',
    },
    source: behaviour,
    reason: 'ratelimited',
    mender: 'wait',
    rows: [189],
  },
  {
    ...direct,
    id: 'alibaba.behaviourLater',
    provider: 'Alibaba Mail',
    status: ['454'],
    pattern: /^454 Transient reject by behaviour spam\b/,
    sample: {
      lines: [
        '454 Transient reject by behaviour spam at Rcpt State(Connection IP address:192.0.2.7)ANTISPAM_BAT[01201311R9368Sxxxxx, xxxx]: too frequently sendingCONTINUE',
      ],
      origin: 'quoted',
    },
    source: behaviour,
    reason: 'ratelimited',
    mender: 'wait',
    rows: [],
  },
] as const satisfies readonly ProviderRule[];

export type AlibabaRuleId = (typeof alibabaRules)[number]['id'];
