// What Coremail means by its own wording: the mail server of NetEase, of many Chinese universities and companies.

import type { ProviderRule } from '../rule.ts';

const bounces = {
  page: 'https://www.icoremail.vip/support/index.php?cate_id=84&page=5&start=0',
  title: 'Coremail support: 退信',
};
const smtp = { provider: 'Coremail', protocol: 'smtp', confidence: 'seen', source: bounces } as const;

export const coremailRules = [
  {
    ...smtp,
    id: 'coremail.invalidAddress',
    status: ['550', '554'],
    pattern: /^55[04] Requested mail action not taken: Invalid IP/,
    sample: { lines: ['550 Requested mail action not taken: Invalid IP'], origin: 'made' },
    reason: 'blocked',
    mender: 'postmaster',
    rows: [291],
  },
  {
    ...smtp,
    id: 'coremail.fakeSender',
    status: ['550', '554'],
    pattern: /^55[04] Requested mail action not taken: Fake sender/,
    sample: { lines: ['550 Requested mail action not taken: Fake sender'], origin: 'made' },
    reason: 'rejected',
    mender: 'you',
    rows: [291],
  },
  {
    ...smtp,
    id: 'coremail.userSuspended',
    status: ['550'],
    pattern: /^550 (?:Requested mail action not taken: )?user suspended/i,
    sample: { lines: ['550 Requested mail action not taken: user suspended'], origin: 'made' },
    reason: 'suspend',
    mender: 'postmaster',
    rows: [287],
  },
  {
    ...smtp,
    id: 'coremail.userLocked',
    status: ['550'],
    pattern: /^550 (?:Requested mail action not taken: )?user locked/i,
    sample: { lines: ['550 User locked'], origin: 'made' },
    reason: 'suspend',
    mender: 'postmaster',
    rows: [288],
  },
  {
    ...smtp,
    id: 'coremail.noSuchUser',
    status: ['550'],
    pattern: /^550 (?:User not found\b|Invalid User\b)/,
    sample: {
      lines: ['550 User not found: alice@example.org'],
      origin: 'quoted',
      from: 'https://www.dbmailserver.com/tui-xin-address-not-exist.htm',
    },
    reason: 'userunknown',
    mender: 'you',
    rows: [288],
  },
  {
    ...smtp,
    id: 'coremail.localUserOnly',
    status: ['553'],
    pattern: /^553 Requested action not taken: Local user only/,
    sample: {
      lines: ['553 Requested action not taken: Local user only'],
      origin: 'quoted',
      from: 'https://help.163.com/09/1224/17/5RAJ4LMH00753VB8.html',
    },
    reason: 'rejected',
    mender: 'you',
    rows: [289, 133],
  },
  {
    ...smtp,
    id: 'coremail.addressRejected',
    status: ['550', '554'],
    pattern: /^55[04] IP(?:<[^<>]{1,64}>)? is rejected\b/i,
    sample: { lines: ['554 IP is rejected'], origin: 'made' },
    reason: 'blocked',
    mender: 'postmaster',
    rows: [290],
  },
  {
    ...smtp,
    id: 'coremail.senderRejected',
    status: ['550', '554'],
    pattern: /^55[04] sender is rejected\b/i,
    sample: { lines: ['554 sender is rejected'], origin: 'made' },
    reason: 'rejected',
    mender: 'postmaster',
    rows: [290],
  },
  {
    ...smtp,
    id: 'coremail.recipientRejected',
    status: ['550', '554'],
    pattern: /^55[04] rcpt is rejected\b/i,
    sample: { lines: ['554 rcpt is rejected'], origin: 'made' },
    reason: 'filtered',
    mender: 'postmaster',
    rows: [290],
  },
] as const satisfies readonly ProviderRule[];

export type CoremailRuleId = (typeof coremailRules)[number]['id'];
