// What the mail of Tencent (qq.com, foxmail.com, exmail) means by its own wording. Its older servers speak Chinese in GBK:
// octets that are no UTF-8 and reach the patterns as one character each.

import type { ProviderRule } from '../rule.ts';

const code = {
  page: 'https://service.mail.qq.com/detail/0/75',
  title: 'QQ 邮箱帮助中心：什么是授权码，它又是如何设置？',
};
const login = { page: 'https://help.mail.qq.com/detail/108/1023', title: 'QQ 邮箱帮助中心（应答中给出的页面）' };
const bounces = { page: 'https://service.mail.qq.com/detail/122', title: 'QQ 邮箱帮助中心：退信' };
const exmail = {
  page: 'https://blog.csdn.net/Zhangmaoyang/article/details/121036158',
  title: '腾讯企业邮箱客户端专用密码的设置步骤（CSDN）',
};
const codes = 'https://smtp.codes/qq';

const provider = 'QQ Mail';
const smtp = { provider, protocol: 'smtp', confidence: 'seen', source: bounces } as const;

export const tencentRules = [
  // ---- the login
  {
    ...smtp,
    id: 'tencent.authorizationCode',
    status: ['535'],
    // 请使用授权码登录 (log in with the authorization code), as UTF-8 or as octets of GBK; or the English words of later years.
    pattern:
      /^535 (?:Error: (?:请使用授权码登录|\xC7\xEB\xCA\xB9\xD3\xC3\xCA\xDA\xC8\xA8\xC2\xEB\xB5\xC7\xC2\xBC)|Login [Ff]ail\. ?Please enter your authorization code)/,
    // 请使用授权码登录。详情请看: …
    sample: {
      lines: [
        '535 Error: \xC7\xEB\xCA\xB9\xD3\xC3\xCA\xDA\xC8\xA8\xC2\xEB\xB5\xC7\xC2\xBC\xA1\xA3\xCF\xEA\xC7\xE9\xC7\xEB\xBF\xB4: http://service.mail.qq.com/cgi-bin/help?subtype=1&&id=28&&no=1001256',
      ],
      origin: 'quoted',
      from: 'https://github.com/pandolia/qqbot/issues/221',
    },
    source: code,
    reason: 'authfailure',
    mender: 'account',
    rows: [161],
  },
  {
    ...smtp,
    id: 'tencent.loginFailed',
    status: ['535'],
    pattern: /^535 Login [Ff]ail\. Account is abnormal/,
    sample: {
      lines: [
        '535 Login fail. Account is abnormal, service is not open, password is incorrect, login frequency limited, or system is busy. More information at https://help.mail.qq.com/detail/108/1023',
      ],
      origin: 'made',
    },
    source: login,
    reason: 'authfailure',
    mender: 'account',
    rows: [162],
  },
  {
    ...smtp,
    id: 'tencent.clientPassword',
    provider: 'Tencent exmail',
    status: ['535'],
    pattern: /^535 Error: authentication failed, system busy/,
    sample: {
      lines: ['535 Error: authentication failed, system busy'],
      origin: 'quoted',
      from: 'https://github.com/PHPMailer/PHPMailer/issues/1044',
    },
    source: exmail,
    reason: 'authfailure',
    mender: 'account',
    rows: [163, 144],
  },
  {
    ...smtp,
    id: 'tencent.loginFirst',
    status: ['503'],
    pattern: /^503 (?:Error: need )?EHLO and AUTH first/,
    sample: {
      lines: ['503 Error: need EHLO and AUTH first !'],
      origin: 'quoted',
    },
    source: {
      page: 'https://github.com/ltb-project/self-service-password/issues/436',
      title: 'Report of smtp.exmail.qq.com: self-service-password #436',
    },
    reason: 'needauth',
    mender: 'you',
    rows: [165],
  },
  {
    ...smtp,
    id: 'tencent.secureConnection',
    status: ['503', '530'],
    pattern: /^5[03][03] Error: A secure connection is requi/,
    sample: {
      lines: [
        '530 Error: A secure connection is requiered(such as ssl). More information at http://service.mail.qq.com/cgi-bin/help?id=28',
      ],
      origin: 'made',
    },
    confidence: 'recalled',
    source: { reported: 'Reports of users of smtp.qq.com' },
    reason: 'needtls',
    mender: 'you',
    rows: [166],
  },
  {
    ...smtp,
    id: 'tencent.senderNotAccount',
    status: ['501'],
    pattern: /^501 [Mm]ail from address must be same as authorization user/,
    sample: { lines: ['501 mail from address must be same as authorization user'], origin: 'quoted' },
    source: {
      page: 'https://github.com/nodeSolidServer/node-solid-server/issues/1281',
      title: 'Report of smtp.qq.com: node-solid-server #1281',
    },
    reason: 'rejected',
    mender: 'you',
    rows: [],
  },
  {
    provider,
    id: 'tencent.useAuthorizationCode',
    protocol: 'any',
    pattern: /^\S{1,32} (?:NO )?(?:Please using authorized code to login|Authorized code is incorrect)/,
    sample: {
      lines: [
        '-ERR Please using authorized code to login. More information at http://service.mail.qq.com/cgi-bin/help?subtype=1&&id=28&&no=1001256',
      ],
      origin: 'made',
    },
    confidence: 'seen',
    source: code,
    reason: 'authfailure',
    mender: 'account',
    rows: [176],
  },
  {
    provider,
    id: 'tencent.imapLogin',
    protocol: 'imap',
    status: ['NO'],
    pattern: /^\S{1,32} NO (?:\[[A-Z]{1,24}\] )?Login [Ff]ail\. ?Account is abnormal/,
    sample: {
      lines: [
        'a1 NO Login fail. Account is abnormal, service is not open, password is incorrect, login frequency limited, or system is busy.',
      ],
      origin: 'quoted',
      from: 'https://github.com/chengazhen/cursor-auto-free/issues/294',
    },
    confidence: 'seen',
    source: login,
    reason: 'authfailure',
    mender: 'account',
    rows: [175],
  },
  {
    provider,
    id: 'tencent.pop3Login',
    protocol: 'pop3',
    status: ['-ERR'],
    pattern: /^-ERR Login [Ff]ail\. ?Account is abnormal/,
    sample: {
      lines: [
        '-ERR Login fail. Account is abnormal, service is not open, password is incorrect, login frequency limited, or system is busy. More information at https://help.mail.qq.com/detail/108/1023',
      ],
      origin: 'made',
    },
    confidence: 'seen',
    source: login,
    reason: 'authfailure',
    mender: 'account',
    rows: [176],
  },
  {
    ...smtp,
    id: 'tencent.notUnderstood',
    status: ['502'],
    pattern: /^502 Invalid (?:paramenters|parameters|input from \S)/,
    sample: { lines: ['502 Invalid input from 192.0.2.7 to newxmesmtplogicsvrszb1.qq.com.'], origin: 'made' },
    source: {
      page: 'https://github.com/gshang2017/docker/issues/18',
      title: 'Report of smtp.qq.com: gshang2017/docker #18',
    },
    reason: 'syntaxerror',
    mender: 'you',
    rows: [164],
  },
  // ---- how much and how fast
  {
    ...smtp,
    id: 'tencent.addressRate',
    status: ['450', '550'],
    pattern: /^[45]50 I[Pp] frequency limited/,
    sample: {
      lines: ['550 Ip frequency limited. http://service.mail.qq.com/cgi-bin/help?subtype=1&&id=20022&&no=1000725'],
      origin: 'quoted',
      from: 'https://www.computersolutions.cn/blog/qq-mail-550-ip-frequency-limited-errors-and-how-to-solve-them/',
    },
    reason: 'ratelimited',
    mender: 'wait',
    rows: [168],
  },
  {
    ...smtp,
    id: 'tencent.domainRate',
    status: ['450', '550'],
    pattern: /^[45]50 Domain frequency limited/,
    sample: {
      lines: ['550 Domain frequency limited'],
      origin: 'quoted',
      from: 'http://qiao.yimirj.com/article/detail/2261',
    },
    reason: 'ratelimited',
    mender: 'wait',
    rows: [169],
  },
  {
    ...smtp,
    id: 'tencent.senderRate',
    status: ['450', '550'],
    pattern: /^[45]50 Sender frequency limited/,
    sample: {
      lines: [
        '550 Sender frequency limited. http://service.exmail.qq.com/cgi-bin/help?subtype=1&&id=20022&&no=1000723',
      ],
      origin: 'quoted',
      from: codes,
    },
    reason: 'ratelimited',
    mender: 'wait',
    rows: [169],
  },
  {
    ...smtp,
    id: 'tencent.connectionRate',
    status: ['450', '550'],
    pattern: /^[45]50 Connection frequency limited/,
    sample: {
      lines: ['550 Connection frequency limited'],
      origin: 'quoted',
      from: 'http://qiao.yimirj.com/article/detail/2261',
    },
    reason: 'ratelimited',
    mender: 'wait',
    rows: [169],
  },
  {
    ...smtp,
    id: 'tencent.connectionDenied',
    status: ['550'],
    pattern: /^550 Connection denied\b/,
    sample: {
      lines: ['550 Connection denied. http://service.mail.qq.com/cgi-bin/help?subtype=1&&id=20022&&no=1000722'],
      origin: 'made',
    },
    reason: 'blocked',
    mender: 'wait',
    rows: [177],
  },
  {
    ...smtp,
    id: 'tencent.recipientBusy',
    status: ['550'],
    pattern: /^550 Mailbox unavailable or access den(?:ied|ined)/,
    sample: { lines: ['550 Mailbox unavailable or access denied'], origin: 'quoted', from: codes },
    reason: 'ratelimited',
    mender: 'wait',
    rows: [171],
  },
  // ---- the recipient
  {
    ...smtp,
    id: 'tencent.recipientRefuses',
    status: ['550'],
    pattern: /^550 Mail is rejected by recipients/,
    sample: { lines: ['550 Mail is rejected by recipients'], origin: 'quoted', from: codes },
    reason: 'filtered',
    mender: 'you',
    rows: [177],
  },
  {
    ...smtp,
    id: 'tencent.mailboxFull',
    status: ['552'],
    pattern: /^552 Mailbox (?:storage )?limit exceeded/,
    sample: { lines: ['552 Mailbox limit exceeded'], origin: 'made' },
    reason: 'mailboxfull',
    mender: 'wait',
    rows: [173],
  },
  // ---- the sender
  {
    ...smtp,
    id: 'tencent.spf',
    status: ['550'],
    pattern: /^550 SPF check failed\b/,
    sample: {
      lines: [
        '550 SPF check failed [ME1nOxOOVgB7fGPFxexgdQhhkdTjeAIpIocRitIbl65NK4km3TmTlTsYak05mHWtoQ== IP: 192.0.2.38]. http://service.mail.qq.com/cgi-bin/help?subtype=1&&no=1001445&&id=20022.',
      ],
      origin: 'made',
    },
    reason: 'authenticationpolicy',
    mender: 'account',
    rows: [],
  },
  {
    ...smtp,
    id: 'tencent.dmarc',
    status: ['550'],
    pattern: /^550 DMARC check failed\b/,
    sample: {
      lines: ['550 DMARC check failed http://service.mail.qq.com/cgi-bin/help?subtype=1&&no=1001508&&id=16.'],
      origin: 'quoted',
      from: codes,
    },
    reason: 'authenticationpolicy',
    mender: 'account',
    rows: [177],
  },
  {
    ...smtp,
    id: 'tencent.suspectedAddress',
    status: ['550'],
    pattern: /^550 Suspected spam ip\b/i,
    sample: { lines: ['550 Suspected spam ip. https://service.mail.qq.com/detail/122/66'], origin: 'made' },
    reason: 'badreputation',
    mender: 'account',
    rows: [170],
  },
  {
    ...smtp,
    id: 'tencent.suspectedSender',
    status: ['550'],
    pattern: /^550 Suspected spam (?:sender|domain)\b/i,
    sample: { lines: ['550 Suspected spam sender.'], origin: 'quoted', from: codes },
    reason: 'badreputation',
    mender: 'account',
    rows: [170],
  },
  {
    ...smtp,
    id: 'tencent.bounceFlood',
    status: ['550'],
    pattern: /^550 Suspected bounce attacks/,
    sample: {
      lines: ['550 Suspected bounce attacks https://service.mail.qq.com/cgi-bin/help?id=20022&no=1001602&subtype=1'],
      origin: 'made',
    },
    reason: 'blocked',
    mender: 'account',
    rows: [177],
  },
  // ---- the letter
  {
    ...smtp,
    id: 'tencent.content',
    status: ['550'],
    pattern: /^550 Mail content denied/,
    sample: {
      lines: ['550 Mail content denied. http://service.exmail.qq.com/cgi-bin/help?subtype=1&&id=20022&&no=1000726'],
      origin: 'quoted',
      from: codes,
    },
    reason: 'spamdetected',
    mender: 'you',
    rows: [167],
  },
  {
    ...smtp,
    id: 'tencent.embeddedSpam',
    status: ['550'],
    pattern: /^550 .{0,16}\bspam is embedded in the email/i,
    sample: { lines: ['550 Spam is embedded in the email. https://service.mail.qq.com/detail/122/59'], origin: 'made' },
    reason: 'spamdetected',
    mender: 'you',
    rows: [],
  },
  {
    ...smtp,
    id: 'tencent.fromField',
    status: ['550'],
    pattern: /^550 The "?From"? header is (?:missing or )?invalid/,
    sample: {
      lines: [
        '550 The "From" header is missing or invalid. Please follow RFC5322, RFC2047, RFC822 standard protocol. https://service.mail.qq.com/detail/124/995.',
      ],
      origin: 'quoted',
    },
    source: { page: 'https://service.mail.qq.com/detail/124/995', title: 'QQ 邮箱帮助中心：From 合法性检查' },
    reason: 'notcompliantrfc',
    mender: 'you',
    rows: [172],
  },
  {
    ...smtp,
    id: 'tencent.tooBig',
    status: ['552'],
    pattern: /^552 Message too large\b/,
    sample: { lines: ['552 Message too large. https://service.mail.qq.com/detail/122/168'], origin: 'made' },
    reason: 'mesgtoobig',
    mender: 'you',
    rows: [173],
  },
] as const satisfies readonly ProviderRule[];

export type TencentRuleId = (typeof tencentRules)[number]['id'];
