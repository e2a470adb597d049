// Servers that people ask for, as data: where they are, how they encrypt, and what they want as a password. Each row names the
// page it was taken from, and when.

/** How a port begins. */
export type Security = 'plain' | 'tls' | 'startTls';

export interface Endpoint {
  readonly host: string;
  /** The preferred one first. */
  readonly ports: readonly (readonly [port: number, security: Security])[];
}

/** What a provider takes as a password. */
export type PasswordKind =
  /** An authorization code (授权码) that the web page of the mailbox gives out. */
  | 'code'
  /** An app password; the account needs two-step verification first. */
  | 'app'
  /** A password for mail programs, where the administrator asks for one; else that of the mailbox. */
  | 'client'
  /** OAuth 2 only: a password is refused, whatever it is. */
  | 'oauth'
  /** What the practice server says itself. */
  | 'practice';

export interface Preset {
  readonly id: string;
  readonly names: Readonly<Record<'en' | 'zh', string>>;
  /** What stands behind the @ of its addresses. */
  readonly domains: readonly string[];
  readonly smtp: Endpoint;
  readonly pop3?: Endpoint;
  readonly imap?: Endpoint;
  readonly password: PasswordKind;
  /** Year and month in which the page was read. */
  readonly asOf: string;
  readonly source: string;
}

const smtpPorts: Endpoint['ports'] = [
  [465, 'tls'],
  [587, 'startTls'],
  [25, 'plain'],
];
const pop3Ports: Endpoint['ports'] = [
  [995, 'tls'],
  [110, 'plain'],
];
const imapPorts: Endpoint['ports'] = [
  [993, 'tls'],
  [143, 'plain'],
];

const asOf = '2026-11';

export const presets: readonly Preset[] = [
  {
    id: 'practice',
    names: { en: 'Practice server', zh: '练习服务器' },
    domains: ['practice.test'],
    smtp: {
      host: 'practice',
      ports: [
        [25, 'plain'],
        [587, 'startTls'],
        [465, 'tls'],
      ],
    },
    pop3: {
      host: 'practice',
      ports: [
        [110, 'plain'],
        [995, 'tls'],
      ],
    },
    imap: {
      host: 'practice',
      ports: [
        [143, 'plain'],
        [993, 'tls'],
      ],
    },
    password: 'practice',
    asOf,
    source: '',
  },
  netease('163', 'NetEase 163', '网易 163', '163.com'),
  netease('126', 'NetEase 126', '网易 126', '126.com'),
  netease('yeah', 'NetEase yeah.net', '网易 yeah.net', 'yeah.net'),
  {
    id: 'qq',
    names: { en: 'QQ Mail', zh: 'QQ 邮箱' },
    domains: ['qq.com', 'foxmail.com', 'vip.qq.com'],
    smtp: { host: 'smtp.qq.com', ports: smtpPorts },
    pop3: { host: 'pop.qq.com', ports: pop3Ports },
    imap: { host: 'imap.qq.com', ports: imapPorts },
    password: 'code',
    asOf,
    source: 'https://help.mail.qq.com/detail/108/1023',
  },
  {
    id: 'exmail',
    names: { en: 'Tencent Exmail', zh: '腾讯企业邮' },
    domains: [],
    smtp: {
      host: 'smtp.exmail.qq.com',
      ports: [
        [465, 'tls'],
        [587, 'startTls'],
      ],
    },
    pop3: { host: 'pop.exmail.qq.com', ports: [[995, 'tls']] },
    imap: { host: 'imap.exmail.qq.com', ports: [[993, 'tls']] },
    password: 'client',
    asOf,
    source: 'https://service.exmail.qq.com/cgi-bin/help?subtype=1&id=28&no=1000585',
  },
  {
    id: 'aliyun',
    names: { en: 'Alibaba Mail', zh: '阿里邮箱' },
    domains: [],
    smtp: {
      host: 'smtp.qiye.aliyun.com',
      ports: [
        [465, 'tls'],
        [25, 'plain'],
      ],
    },
    pop3: { host: 'pop.qiye.aliyun.com', ports: pop3Ports },
    imap: { host: 'imap.qiye.aliyun.com', ports: imapPorts },
    password: 'client',
    asOf,
    source: 'https://help.aliyun.com/document_detail/36687.html',
  },
  {
    id: 'gmail',
    names: { en: 'Gmail', zh: 'Gmail' },
    domains: ['gmail.com', 'googlemail.com'],
    smtp: {
      host: 'smtp.gmail.com',
      ports: [
        [465, 'tls'],
        [587, 'startTls'],
      ],
    },
    pop3: { host: 'pop.gmail.com', ports: [[995, 'tls']] },
    imap: { host: 'imap.gmail.com', ports: [[993, 'tls']] },
    password: 'app',
    asOf,
    source: 'https://support.google.com/mail/answer/7126229',
  },
  {
    id: 'outlook',
    names: { en: 'Outlook.com', zh: 'Outlook.com' },
    domains: ['outlook.com', 'hotmail.com', 'live.com', 'msn.com'],
    smtp: { host: 'smtp-mail.outlook.com', ports: [[587, 'startTls']] },
    pop3: { host: 'outlook.office365.com', ports: [[995, 'tls']] },
    imap: { host: 'outlook.office365.com', ports: [[993, 'tls']] },
    password: 'oauth',
    asOf,
    source:
      'https://support.microsoft.com/en-us/office/pop-imap-and-smtp-settings-for-outlook-com-d088b986-291d-42b8-9564-9c414e2aa040',
  },
  {
    id: 'office365',
    names: { en: 'Microsoft 365', zh: 'Microsoft 365' },
    domains: [],
    smtp: { host: 'smtp.office365.com', ports: [[587, 'startTls']] },
    pop3: { host: 'outlook.office365.com', ports: [[995, 'tls']] },
    imap: { host: 'outlook.office365.com', ports: [[993, 'tls']] },
    password: 'oauth',
    asOf,
    source:
      'https://techcommunity.microsoft.com/t5/exchange-team-blog/exchange-online-to-retire-basic-auth-for-client-submission-smtp/ba-p/4114750',
  },
  {
    id: 'icloud',
    names: { en: 'iCloud Mail', zh: 'iCloud 邮件' },
    domains: ['icloud.com', 'me.com', 'mac.com'],
    smtp: { host: 'smtp.mail.me.com', ports: [[587, 'startTls']] },
    imap: { host: 'imap.mail.me.com', ports: [[993, 'tls']] },
    password: 'app',
    asOf,
    source: 'https://support.apple.com/en-us/102525',
  },
  {
    id: 'yahoo',
    names: { en: 'Yahoo Mail', zh: '雅虎邮箱' },
    domains: ['yahoo.com', 'ymail.com'],
    smtp: {
      host: 'smtp.mail.yahoo.com',
      ports: [
        [465, 'tls'],
        [587, 'startTls'],
      ],
    },
    pop3: { host: 'pop.mail.yahoo.com', ports: [[995, 'tls']] },
    imap: { host: 'imap.mail.yahoo.com', ports: [[993, 'tls']] },
    password: 'app',
    asOf,
    source: 'https://help.yahoo.com/kb/SLN4075.html',
  },
];

function netease(id: string, en: string, zh: string, host: string): Preset {
  return {
    id,
    names: { en, zh },
    domains: [host],
    smtp: {
      host: `smtp.${host}`,
      ports: [
        [465, 'tls'],
        [25, 'plain'],
      ],
    },
    pop3: { host: `pop.${host}`, ports: pop3Ports },
    imap: { host: `imap.${host}`, ports: imapPorts },
    password: 'code',
    asOf,
    source:
      'https://help.mail.163.com/faqDetail.do?code=d7a5dc8471cd0c0e8b4b8f4f8e49998b374173cfe9171305fa1ce630d7f67ac2eda07326646e6eb0',
  };
}

/** The command that goes there, as tutorials print it. */
export function commandOf(host: string, port: number, security: Security): string {
  return security === 'tls' ? `openssl s_client -quiet -connect ${host}:${port}` : `telnet ${host} ${port}`;
}
