// What smaller providers mean by their own wording: mailbox providers (GMX, Orange, Comcast, ...) and services that send
// mail for programs (Amazon SES, SendGrid, ...).

import { reported } from '../../citation.ts';
import type { ProviderRule } from '../rule.ts';

const smtp = { protocol: 'smtp', confidence: 'seen' } as const;

const icloud = {
  ...smtp,
  provider: 'iCloud',
  source: { page: 'https://support.apple.com/102322', title: 'Apple: postmaster information for iCloud Mail' },
} as const;

const gmx = {
  ...smtp,
  provider: 'GMX / WEB.DE / 1&1',
  confidence: 'documented',
  source: { page: 'https://postmaster.gmx.com/en/error-messages', title: 'GMX: error messages when sending to GMX' },
} as const;

const orange = {
  ...smtp,
  provider: 'Orange / Wanadoo',
  source: { page: 'https://postmaster.orange.fr/', title: 'Orange: postmaster' },
} as const;

const comcast = {
  ...smtp,
  provider: 'Comcast',
  source: { page: 'https://www.xfinity.com/support/articles/email-errors', title: 'Xfinity: email error codes' },
} as const;

const att = {
  ...smtp,
  provider: 'AT&T',
  source: {
    page: 'https://blog.mailchannels.com/top-smtp-error-messages-june-2016/',
    title: 'MailChannels: top SMTP error messages',
  },
} as const;

const mailRu = {
  ...smtp,
  provider: 'Mail.ru',
  source: { page: 'https://help.mail.ru/mail-help', title: 'Mail.ru help' },
} as const;

const yandex = {
  ...smtp,
  provider: 'Yandex',
  source: {
    page: 'https://yandex.com/support/mail/bounces/yandex/message-rejected-under-suspicion-of-spam.html',
    title: 'Yandex Mail: the message looks like spam',
  },
} as const;

const zoho = {
  ...smtp,
  provider: 'Zoho',
  source: { page: 'https://www.zoho.com/mail/help/usage-policy.html', title: 'Zoho Mail: usage policy' },
} as const;

const ses = {
  ...smtp,
  provider: 'Amazon SES',
  confidence: 'documented',
  source: {
    page: 'https://docs.aws.amazon.com/ses/latest/dg/troubleshoot-smtp.html',
    title: 'Amazon SES: SMTP issues and response codes',
  },
} as const;

const sendgrid = {
  ...smtp,
  provider: 'SendGrid',
  confidence: 'documented',
  source: {
    page: 'https://www.twilio.com/docs/sendgrid/for-developers/sending-email/smtp-errors-and-troubleshooting',
    title: 'SendGrid: SMTP errors and troubleshooting',
  },
} as const;

const mailgun = {
  ...smtp,
  provider: 'Mailgun',
  source: {
    page: 'https://help.mailgun.com/hc/en-us/articles/217531258-Authorized-Recipients',
    title: 'Mailgun: authorized recipients',
  },
} as const;

/** Orange's codes begin so. */
const orangeTag = /\bOFR/i;

/** The page that Comcast's replies name. */
const comcastPage = /comcast\.net\/smtp-error-codes/i;

export const servicesRules = [
  {
    id: 'icloud.localPolicy',
    ...icloud,
    pattern: /\[CS01\]/,
    sample: {
      lines: [
        '554 5.7.1 [CS01] Message rejected due to local policy. Please visit https://support.apple.com/en-us/HT204137',
      ],
      origin: 'quoted',
      from: 'public bounce reports',
    },
    reason: 'policyviolation',
    mender: 'account',
    rows: [105],
  },
  {
    id: 'gmx.blockListed',
    ...gmx,
    status: ['554', '421'],
    pattern: /\bIP address is (?:block|black) ?listed\b.*\bpostmaster\.(?:gmx|web|1and1|mail)\./i,
    sample: {
      lines: [
        '554-gmx.net (mxgmx104) Nemesis ESMTP Service not available',
        '554-No SMTP service',
        '554-IP address is block listed.',
        '554 For explanation visit https://postmaster.gmx.net/en/case?c=r0201&i=ip&v=198.51.100.42&r=1MNcgj-1ue23t3pyV-00S2YR',
      ],
      origin: 'quoted',
    },
    reason: 'blocked',
    mender: 'account',
    rows: [194],
  },
  {
    id: 'gmx.reverseDns',
    ...gmx,
    status: ['554', '421'],
    pattern: /\bBad DNS PTR resource record\b.*\bpostmaster\.(?:gmx|web|1and1|mail)\./i,
    sample: {
      lines: [
        '554-gmx.net (mxgmx116) Nemesis ESMTP Service not available',
        '554-No SMTP service',
        '554-Bad DNS PTR resource record.',
        '554 For explanation visit http://postmaster.gmx.com/en/error-messages?ip=192.0.2.7&c=rdns',
      ],
      origin: 'quoted',
      from: 'logs of Postfix servers',
    },
    reason: 'requireptr',
    mender: 'account',
    rows: [194],
  },
  {
    id: 'gmx.explained',
    ...gmx,
    pattern: /\bpostmaster\.(?:gmx|web|1and1)\.|\b(?:gmx|web)\.net\/\S*mail/i,
    sample: {
      lines: [
        '554-Transaction failed',
        '554-Reject due to policy restrictions.',
        '554 For explanation visit https://postmaster.gmx.net/en/case?c=hi&i=ip&v=192.0.2.7&r=1AbCdE',
      ],
      origin: 'made',
    },
    reason: 'unknown',
    mender: 'account',
    rows: [194],
  },
  {
    id: 'orange.tooManyConnections',
    ...orange,
    mark: orangeTag,
    pattern: /\bOFR\d{0,3}[_-]10[49]\b/i,
    sample: {
      lines: [
        '421 mwinf5c04 ME Trop de connexions, veuillez verifier votre configuration. Too many connections, slow down. OFR004_104 [104]',
      ],
      origin: 'made',
    },
    reason: 'toomanyconn',
    mender: 'wait',
    rows: [195],
  },
  {
    id: 'orange.blocked',
    ...orange,
    mark: orangeTag,
    pattern: /\bOFR\d{0,3}[_-]10[123]\b/i,
    sample: {
      lines: [
        '550 mwinf5c04 ME Adresse IP source bloquee pour incident de spam. Client host blocked for spamming issues. OFR006_102 Ref http://csi.cloudmark.com/reset-request/?ip=192.0.2.7 [102]',
      ],
      origin: 'quoted',
      from: 'sisimai: bounce messages of Orange',
    },
    reason: 'blocked',
    mender: 'account',
    rows: [195],
  },
  {
    id: 'orange.reverseDns',
    ...orange,
    mark: orangeTag,
    pattern: /\bOFR\d{0,3}[_-]107\b/i,
    sample: {
      lines: [
        '550 mwinf5c04 ME Service refuse. Veuillez essayer plus tard. Service refused, please try later. OFR_107 [107]',
      ],
      origin: 'made',
    },
    reason: 'requireptr',
    mender: 'account',
    rows: [195],
  },
  {
    id: 'orange.invalidRecipient',
    ...orange,
    mark: orangeTag,
    pattern: /\bOFR\d{0,3}[_-]41[68]\b/i,
    sample: {
      lines: ['550 5.1.1 hhtzumeItI371 Adresse d au moins un destinataire invalide. Invalid recipient. OFR_416 [416]'],
      origin: 'quoted',
      from: 'sisimai: bounce messages of Orange',
    },
    reason: 'userunknown',
    mender: 'you',
    rows: [195],
  },
  {
    id: 'orange.mailboxFull',
    ...orange,
    mark: orangeTag,
    pattern: /\bOFR\d{0,3}[_-]417\b/i,
    sample: {
      lines: ['552 5.1.1 hibJumn68I371 Boite du destinataire pleine. Recipient overquota. OFR_417 [417]'],
      origin: 'quoted',
      from: 'sisimai: bounce messages of Orange',
    },
    reason: 'mailboxfull',
    mender: 'wait',
    rows: [195],
  },
  {
    id: 'orange.authentication',
    ...orange,
    mark: orangeTag,
    pattern: /\bOFR\d{0,3}[_-](?:39[78]|515|535)\b/i,
    sample: { lines: ['550 5.7.1 Mail rejete. Mail rejected. OFR_515 [515]'], origin: 'made' },
    reason: 'authenticationpolicy',
    mender: 'account',
    rows: [195],
  },
  {
    id: 'orange.spam',
    ...orange,
    mark: orangeTag,
    pattern: /\bOFR\d{0,3}[_-](?:506|536)\b/i,
    sample: {
      lines: ['550 5.2.0 Mail rejete. Mail rejected. OFR_506 [506]'],
      origin: 'quoted',
      from: 'sisimai: bounce messages of Orange',
    },
    reason: 'spamdetected',
    mender: 'account',
    rows: [195],
  },
  {
    id: 'orange.tryLater',
    ...orange,
    status: ['421', '450', '451', '550'],
    mark: orangeTag,
    pattern: /\bService refuse\. .*\bOFR\d{0,3}[_-]\d{3}\b/i,
    sample: {
      lines: [
        '421 mwinf5c77 ME Service refuse. Veuillez essayer plus tard. Service refused, please try later. OFR_999 [999]',
      ],
      origin: 'quoted',
      from: 'sisimai: bounce messages of Orange',
    },
    reason: 'unknown',
    mender: 'wait',
    rows: [195],
  },
  {
    id: 'orange.coded',
    ...orange,
    mark: orangeTag,
    pattern: /\bOFR[_\d][_\d-]{3,8}\b/,
    sample: { lines: ['550 5.7.0 Mail rejete. Mail rejected. OFR_513 [513]'], origin: 'made' },
    reason: 'unknown',
    mender: 'account',
    rows: [195],
  },
  {
    id: 'comcast.blockListed',
    ...comcast,
    mark: comcastPage,
    pattern: /comcast\.net\/smtp-error-codes\S*#BL\d/i,
    sample: {
      lines: [
        '554 imta14.emeryville.ca.mail.comcast.net comcast 192.0.2.7 Comcast block for spam. Please see http://postmaster.comcast.net/smtp-error-codes.php#BL000000',
      ],
      origin: 'quoted',
      from: 'public bounce reports',
    },
    reason: 'blocked',
    mender: 'account',
    rows: [196],
  },
  {
    id: 'comcast.rateLimited',
    ...comcast,
    mark: comcastPage,
    pattern: /comcast\.net\/smtp-error-codes\S*#RL\d/i,
    sample: {
      lines: ['451 4.2.0 Throttled - https://postmaster.comcast.net/smtp-error-codes.php#RL000010'],
      origin: 'quoted',
      from: 'public bounce reports',
    },
    reason: 'ratelimited',
    mender: 'wait',
    rows: [196],
  },
  {
    id: 'comcast.dmarc',
    ...comcast,
    mark: comcastPage,
    pattern: /comcast\.net\/smtp-error-codes\S*#DM\d/i,
    sample: {
      lines: [
        '550 5.2.0 54Qa1t0144ZKE95014QaMR Message rejected due to DMARC. Please see http://postmaster.comcast.net/smtp-error-codes.php#DM000001',
      ],
      origin: 'quoted',
      from: 'public bounce reports',
    },
    reason: 'authenticationpolicy',
    mender: 'account',
    rows: [196],
  },
  {
    id: 'comcast.residential',
    ...comcast,
    mark: comcastPage,
    pattern: /comcast\.net\/smtp-error-codes\S*#ES\d/i,
    sample: {
      lines: [
        '554 resimta-po-24v.sys.comcast.net comcast 192.0.2.7 not allowed to connect. Please see http://postmaster.comcast.net/smtp-error-codes.php#ES000010',
      ],
      origin: 'made',
    },
    reason: 'blocked',
    mender: 'you',
    rows: [196],
  },
  {
    id: 'comcast.reverseDns',
    ...comcast,
    pattern: /Comcast requires that all mail servers must have a PTR record/i,
    sample: {
      lines: [
        '554 resimta-po-24v.sys.comcast.net Comcast requires that all mail servers must have a PTR record with a valid Reverse DNS entry. Currently your mail server does not fill that requirement. For more information, refer to: http://postmaster.comcast.net/smtp-error-codes.php#554',
      ],
      origin: 'quoted',
      from: 'public bounce reports',
    },
    reason: 'requireptr',
    mender: 'account',
    rows: [196],
  },
  {
    id: 'comcast.coded',
    ...comcast,
    mark: comcastPage,
    pattern: /comcast\.net\/smtp-error-codes/i,
    sample: {
      lines: ['550 5.1.0 sender rejected. Please see https://postmaster.comcast.net/smtp-error-codes.php#SR000001'],
      origin: 'made',
    },
    reason: 'unknown',
    mender: 'account',
    rows: [196],
  },
  {
    id: 'att.blockListed',
    ...att,
    pattern: /\bDNSBL:ATTRBL\b|\b521 ?<[^>]{1,60}>_is_blocked/,
    sample: {
      lines: [
        '553 5.3.0 alph135 DNSBL:ATTRBL 521< 192.0.2.7 >_is_blocked. For assistance forward this email to abuse_rbl@abuse-att.net',
      ],
      origin: 'quoted',
      from: 'public bounce reports',
    },
    reason: 'blocked',
    mender: 'account',
    rows: [197],
  },
  {
    id: 'mailRu.spam',
    ...mailRu,
    status: ['550'],
    pattern: /^550 spam message rejected\b/i,
    sample: {
      lines: [
        '550 spam message rejected. Please visit http://help.mail.ru/notspam-support/id?c=37o1uvXU or report details to abuse@corp.mail.ru. Error code: BA35BADF667DD4F589985831. ID: 0000006F0000',
      ],
      origin: 'quoted',
      from: 'public bounce reports',
    },
    reason: 'spamdetected',
    mender: 'account',
    rows: [198],
  },
  {
    id: 'yandex.spam',
    ...yandex,
    status: ['554'],
    pattern: /^554 5\.7\.1 (?:\[\d\] )?Message rejected under suspicion of SPAM|^554 5\.7\.1 \[\d\] Message rejected/i,
    sample: {
      lines: ['554 5.7.1 [1] Message rejected under suspicion of SPAM; https://ya.cc/1IrBc'],
      origin: 'quoted',
    },
    reason: 'spamdetected',
    mender: 'account',
    rows: [199],
  },
  {
    id: 'yandex.access',
    ...yandex,
    source: { page: 'https://yandex.com/support/mail/mail-clients/others.html', title: 'Yandex Mail: mail clients' },
    status: ['535'],
    pattern: /^535 5\.7\.8 Error: authentication failed: This user does not have access rights to this service/,
    sample: {
      lines: ['535 5.7.8 Error: authentication failed: This user does not have access rights to this service'],
      origin: 'quoted',
    },
    reason: 'authfailure',
    mender: 'account',
    rows: [200],
  },
  {
    id: 'zoho.accessRestricted',
    ...zoho,
    source: { page: 'https://www.zoho.com/mail/help/zoho-smtp.html', title: 'Zoho Mail: SMTP configuration' },
    status: ['554'],
    pattern: /^554 5\.7\.8 .*\bAccess Restricted\b/i,
    sample: { lines: ['554 5.7.8 Access Restricted'], origin: 'quoted', from: 'public reports' },
    reason: 'nopermission',
    mender: 'account',
    rows: [201],
  },
  {
    id: 'zoho.authFailed',
    ...zoho,
    source: {
      page: 'https://www.zoho.com/zeptomail/help/api/smtp-error-codes.html',
      title: 'Zoho ZeptoMail: SMTP error codes',
    },
    status: ['535', '554'],
    pattern: /^535 Authentication Failed\.?$|^554 5\.7\.8 .*\bAuthentication Failed\b/,
    sample: { lines: ['535 Authentication Failed'], origin: 'quoted' },
    reason: 'authfailure',
    mender: 'account',
    rows: [201],
  },
  {
    id: 'zoho.unusualActivity',
    ...zoho,
    status: ['550'],
    pattern: /^550 5\.4\.6 Unusual sending activity/i,
    sample: {
      lines: [
        '550 5.4.6 Unusual sending activity detected. Learn more: https://www.zoho.com/mail/help/usage-policy.html',
      ],
      origin: 'quoted',
      from: 'public reports',
    },
    reason: 'ratelimited',
    mender: 'account',
    rows: [202],
  },
  {
    id: 'ses.notVerified',
    ...ses,
    status: ['554'],
    pattern: /^554 Message rejected: Email address is not verified/,
    sample: {
      lines: [
        '554 Message rejected: Email address is not verified. The following identities failed the check in region US-EAST-1: alice@example.org',
      ],
      origin: 'quoted',
      from: 'AWS knowledge centre',
    },
    reason: 'rejected',
    mender: 'account',
    rows: [203],
  },
  {
    id: 'ses.badCredentials',
    ...ses,
    status: ['535'],
    pattern: /^535 Authentication Credentials Invalid/,
    sample: { lines: ['535 Authentication Credentials Invalid'], origin: 'quoted' },
    reason: 'authfailure',
    mender: 'account',
    rows: [204],
  },
  {
    id: 'ses.sendingRate',
    ...ses,
    status: ['454'],
    pattern: /^454 Throttling failure: Maximum sending rate/,
    sample: { lines: ['454 Throttling failure: Maximum sending rate exceeded'], origin: 'quoted' },
    reason: 'ratelimited',
    mender: 'wait',
    rows: [205],
  },
  {
    id: 'ses.dailyQuota',
    ...ses,
    status: ['454'],
    pattern: /^454 Throttling failure: Daily message quota/,
    sample: { lines: ['454 Throttling failure: Daily message quota exceeded'], origin: 'quoted' },
    reason: 'exceedlimit',
    mender: 'wait',
    rows: [205],
  },
  {
    id: 'sendgrid.unverifiedSender',
    ...sendgrid,
    status: ['550'],
    pattern: /^550 The from address does not match a verified Sender Identity\b|^550 .*\bverified Sender Identity\b/i,
    sample: {
      lines: [
        '550 The from address does not match a verified Sender Identity. Mail cannot be sent until this error is resolved. Visit https://sendgrid.com/docs/for-developers/sending-email/sender-identity/ to see the Sender Identity requirements',
      ],
      origin: 'quoted',
      from: 'public reports',
    },
    reason: 'rejected',
    mender: 'account',
    rows: [206],
  },
  {
    id: 'sendgrid.creditsUsed',
    ...sendgrid,
    status: ['451'],
    pattern: /^451 (?:You have exceeded your messaging limits|Authentication failed: Maximum credits exceeded)/,
    sample: { lines: ['451 Authentication failed: Maximum credits exceeded'], origin: 'quoted' },
    reason: 'exceedlimit',
    mender: 'account',
    rows: [207],
  },
  {
    id: 'brevo.unauthorizedIp',
    ...smtp,
    provider: 'Brevo',
    source: {
      page: 'https://help.brevo.com/hc/en-us/articles/5740111683858-Authorize-and-block-IP-addresses-for-API-and-SMTP-security',
      title: 'Brevo: authorize and block IP addresses',
    },
    status: ['525'],
    pattern: /^525 5\.7\.1 Unauthorized IP address/,
    sample: { lines: ['525 5.7.1 Unauthorized IP address'], origin: 'quoted', from: 'public reports' },
    reason: 'blocked',
    mender: 'account',
    rows: [208],
  },
  {
    id: 'mailgun.testAccount',
    ...mailgun,
    status: ['421', '550'],
    pattern: /\b(?:Sandbox subdomains|Free accounts) are for test purposes only/,
    sample: {
      lines: [
        '421 Domain sandbox0123abcd.mailgun.org is not allowed to send: Free accounts are for test purposes only. Please upgrade or add the address to your authorized recipients.',
      ],
      origin: 'quoted',
      from: 'public reports',
    },
    reason: 'nopermission',
    mender: 'account',
    rows: [209],
  },
  {
    id: 'mailgun.notAllowed',
    ...mailgun,
    status: ['421', '550'],
    pattern: /^(?:421|550) Domain \S+ is not allowed to send: /,
    sample: {
      lines: ['421 Domain mg.example.org is not allowed to send: Please activate your Mailgun account.'],
      origin: 'made',
    },
    reason: 'nopermission',
    mender: 'account',
    rows: [209],
  },
  {
    id: 'fastmail.badCredentials',
    ...smtp,
    provider: 'Fastmail',
    confidence: 'recalled',
    source: reported('public reports', 'https://www.fastmail.help/hc/en-us/articles/360058752854-App-passwords'),
    status: ['535'],
    pattern: /^535 5\.7\.0 Incorrect username or password\b/,
    sample: { lines: ['535 5.7.0 Incorrect username or password'], origin: 'made' },
    reason: 'authfailure',
    mender: 'account',
    rows: [210],
  },
] as const satisfies readonly ProviderRule[];

export type ServicesRuleId = (typeof servicesRules)[number]['id'];
