// What Microsoft means by its own wording: Exchange Online (Microsoft 365), Exchange servers, and Outlook.com with its
// letters and numbers (S3140, RP-001). Enhanced codes of three digits and more are Microsoft's own, and suffice; shorter
// ones belong to the registry, and need its words, too.

import { reported } from '../../citation.ts';
import type { Mender, ReasonId } from '../../refusal/vocabulary.ts';
import type { ProviderRule } from '../rule.ts';

const learn = 'https://learn.microsoft.com/en-us';
const ndr = {
  page: `${learn}/troubleshoot/exchange/email-delivery/ndr/non-delivery-reports-in-exchange-online`,
  title: 'Microsoft: Email non-delivery reports and SMTP errors in Exchange Online',
};
const exchangeServer = {
  page: `${learn}/exchange/mail-flow/non-delivery-reports-and-bounce-messages/non-delivery-reports-and-bounce-messages`,
  title: 'Microsoft: NDRs and bounce messages in Exchange Server',
};
const smtpAuth = {
  page: `${learn}/exchange/clients-and-mobile-in-exchange-online/authenticated-client-smtp-submission`,
  title: 'Microsoft: Enable or disable SMTP AUTH',
};
const basicAuth = {
  page: `${learn}/exchange/clients-and-mobile-in-exchange-online/deprecation-of-basic-authentication-exchange-online`,
  title: 'Microsoft: Deprecation of Basic authentication in Exchange Online',
};
const highVolume = {
  page: 'https://techcommunity.microsoft.com/blog/microsoftdefenderforoffice365blog/strengthening-email-ecosystem-outlook%E2%80%99s-new-requirements-for-high%E2%80%90volume-senders/4399730',
  title: 'Microsoft: Outlook’s new requirements for high-volume senders',
};
const outlook = {
  page: 'https://sendersupport.olc.protection.outlook.com/pm/troubleshooting',
  title: 'Outlook.com Postmaster: troubleshooting',
};
const retirement = reported(
  'Exchange team blog: Basic authentication for client submission is retired',
  'https://techcommunity.microsoft.com/t5/exchange-team-blog/exchange-online-to-retire-basic-auth-for-client-submission-smtp/ba-p/4114750',
);

type Facts = Pick<ProviderRule, 'pattern' | 'sample'> &
  Partial<Pick<ProviderRule, 'mark' | 'protocol' | 'status' | 'confidence' | 'source'>>;

/** A rule about SMTP from the list of non-delivery reports, unless its facts say otherwise. */
function rule<const Id extends `microsoft.${string}`>(
  id: Id,
  rows: ProviderRule['rows'],
  reason: ReasonId,
  mender: Mender,
  facts: Facts,
): ProviderRule & { readonly id: Id } {
  const provider = 'Microsoft 365 / Outlook.com';
  return { id, provider, protocol: 'smtp', confidence: 'documented', source: ndr, reason, mender, rows, ...facts };
}

/** An enhanced status code whose detail has two digits or more: nearly all that are Microsoft's own. */
const longDetail = /^\d{3} [45]\.\d\.\d\d/;

/** Outlook.com's codes. */
const outlookCode = /\b(?:RP|SC|DY|OU)-00\d\b/;

export const microsoftRules = [
  // The login.
  rule('microsoft.basicAuthOff', [47], 'authfailure', 'account', {
    status: ['535'],
    pattern: /^535 5\.7\.139 .*\bbasic authentication is disabled\b/i,
    sample: {
      lines: [
        '535 5.7.139 Authentication unsuccessful, basic authentication is disabled. [PN0PR01CA0024.INDPRD01.PROD.OUTLOOK.COM 2025-01-26T18:54:30.055Z 08DD3DD7D75D7743]',
      ],
      origin: 'quoted',
      from: 'https://github.com/nodemailer/nodemailer/issues/1714',
    },
    confidence: 'seen',
    source: smtpAuth,
  }),
  rule('microsoft.smtpAuthOff', [], 'authfailure', 'account', {
    status: ['535'],
    pattern: /^535 5\.7\.139 .*\bSmtpClientAuthentication is disabled\b/i,
    sample: {
      lines: [
        '535 5.7.139 Authentication unsuccessful, SmtpClientAuthentication is disabled for the Tenant. Visit https://aka.ms/smtp_auth_disabled for more information. [TY1PR01CA0183.jpnprd01.prod.outlook.com]',
      ],
      origin: 'quoted',
      from: 'https://github.com/nodemailer/nodemailer/issues/1484',
    },
    confidence: 'seen',
    source: smtpAuth,
  }),
  rule('microsoft.loginRefused', [48], 'authfailure', 'account', {
    status: ['535'],
    pattern: /^535 5\.7\.3 Authentication unsuccessful\b/i,
    sample: {
      lines: ['535 5.7.3 Authentication unsuccessful [DB6P18901CA0015.EURP189.PROD.OUTLOOK.COM]'],
      origin: 'made',
    },
    confidence: 'recalled',
    source: reported('public reports', 'https://github.com/mageplaza/magento-2-smtp/issues/108'),
  }),
  rule('microsoft.basicAuthRetired', [49], 'authfailure', 'account', {
    status: ['535', '550'],
    pattern: /^5[35][05] 5\.7\.30 Basic authentication is not supported\b/i,
    sample: {
      lines: ['550 5.7.30 Basic authentication is not supported for Client Submission.'],
      origin: 'quoted',
      from: 'public reports',
    },
    confidence: 'recalled',
    source: retirement,
  }),
  rule('microsoft.loginRequired', [50], 'needauth', 'you', {
    status: ['530'],
    pattern: /^530 5\.7\.57 /,
    sample: {
      lines: [
        '530 5.7.57 SMTP; Client was not authenticated to send anonymous mail during MAIL FROM [AM6PR0732BE0065.eurprd07.prod.outlook.com]',
      ],
      origin: 'quoted',
      from: 'https://www.easy365manager.com/office-365-ndr-error-codes/',
    },
  }),
  rule('microsoft.connectorWantsLogin', [51], 'needauth', 'you', {
    status: ['530'],
    pattern: /^530 5\.7\.1 .*\bClient was not authenticated\b/i,
    sample: { lines: ['530 5.7.1 Client was not authenticated'], origin: 'made' },
  }),
  rule('microsoft.heloNameInvalid', [86], 'syntaxerror', 'you', {
    status: ['501'],
    pattern: /^501 5\.5\.4 Invalid domain name\b/i,
    sample: {
      lines: [
        '501 5.5.4 Invalid domain name [AS4P189CA0060.EURP189.PROD.OUTLOOK.COM 2023-10-24T06:56:46.567Z 08DBD2CBA8497480]',
      ],
      origin: 'quoted',
      from: 'https://github.com/sabuhish/fastapi-mail/issues/205',
    },
    confidence: 'recalled',
    source: reported('public reports', 'https://github.com/sabuhish/fastapi-mail/issues/205'),
  }),
  rule('microsoft.serviceNotActive', [85], 'systemerror', 'wait', {
    status: ['421'],
    pattern: /^421 4\.3\.2 Service not (?:active|available)(?!, closing)/i,
    sample: {
      lines: ['421 4.3.2 Service not active [TYAPR01CA0229.jpnprd01.prod.outlook.com]'],
      origin: 'quoted',
      from: 'https://github.com/jstedfast/MailKit/issues/1106',
    },
    confidence: 'seen',
    source: exchangeServer,
  }),

  // The sender's own rights.
  rule('microsoft.sendAsRefused', [52], 'nopermission', 'account', {
    status: ['550'],
    pattern: /^550 5\.7\.(?:60|1) .*\bpermissions? to send as this sender\b/i,
    sample: {
      lines: [
        '550 5.7.60 SMTP; Client does not have permissions to send as this sender [MW2PR1901MB2155.namprd19.prod.outlook.com]',
      ],
      origin: 'quoted',
    },
    confidence: 'seen',
    source: {
      page: 'https://github.com/swiftmailer/swiftmailer/issues/1030',
      title: 'Public report: 550 5.7.60 Client does not have permissions to send as this sender',
    },
  }),
  rule('microsoft.sendAsDenied', [53], 'nopermission', 'account', {
    status: ['554'],
    pattern: /^554 5\.2\.\d{1,3} .*SendAsDenied/,
    sample: {
      lines: [
        '554 5.2.252 SendAsDenied; alice@example.org not allowed to send as bob@example.org; STOREDRV.Submission.Exception:SendAsDeniedException.MapiExceptionSendAsDenied; Failed to process message due to a permanent exception with message [BeginDiagnosticData]Cannot submit message.',
      ],
      origin: 'quoted',
      from: 'https://github.com/gophish/gophish/issues/2900',
    },
    confidence: 'seen',
    source: {
      page: 'https://github.com/MicrosoftDocs/OfficeDocs-Support/issues/1187',
      title: 'MicrosoftDocs, a report: 554 5.2.0 SendAsDeniedException',
    },
  }),
  rule('microsoft.senderBlocked', [56], 'rejected', 'account', {
    status: ['550'],
    pattern: /^550 5\.1\.8 .*\bbad outbound sender\b/i,
    sample: {
      lines: ['550 5.1.8 Access denied, bad outbound sender'],
      origin: 'quoted',
      from: 'https://github.com/MicrosoftDocs/OfficeDocs-o365seccomp/issues/643',
    },
  }),
  rule('microsoft.unregisteredDomain', [77], 'policyviolation', 'account', {
    mark: longDetail,
    pattern: /^5\d\d 5\.7\.750 /,
    sample: {
      lines: ['550 5.7.750 Service unavailable. Client blocked from sending from unregistered domains'],
      origin: 'made',
    },
  }),

  // The recipient.
  rule('microsoft.recipientNotFound', [54], 'userunknown', 'you', {
    mark: longDetail,
    pattern: /^5\d\d 5\.1\.10 .*\bRecipient ?not ?found\b/i,
    sample: {
      lines: ['550 5.1.10 RESOLVER.ADR.RecipientNotFound; Recipient bob@example.org not found by SMTP address lookup'],
      origin: 'made',
    },
  }),
  rule('microsoft.resolverNotFound', [55], 'userunknown', 'you', {
    status: ['550'],
    pattern: /^550 5\.1\.1 .*\bRESOLVER\.ADR\./,
    sample: { lines: ['550 5.1.1 RESOLVER.ADR.ExRecipNotFound; not found'], origin: 'made' },
    source: exchangeServer,
  }),
  rule('microsoft.edgeBlocked', [57], 'userunknown', 'you', {
    status: ['550'],
    pattern: /^550 5\.4\.1 .*\bRecipient address rejected: Access denied\b/i,
    sample: {
      lines: [
        '550 5.4.1 Recipient address rejected: Access denied. AS(201806281) [PR2FRA01FT009.eop-fra01.prod.protection.outlook.com]',
      ],
      origin: 'quoted',
      from: 'https://github.com/zone-eu/zone-mta/pull/214',
    },
  }),
  rule('microsoft.recipientNotValid', [66], 'userunknown', 'you', {
    mark: longDetail,
    pattern: /^5\d\d 5\.7\.504 /,
    sample: { lines: ['550 5.7.504 [bob@example.org]: Recipient address rejected: Access denied'], origin: 'made' },
  }),
  rule('microsoft.recipientBanned', [66], 'filtered', 'postmaster', {
    mark: longDetail,
    pattern: /^5\d\d 5\.7\.505 /,
    sample: { lines: ['550 5.7.505 Access denied, banned recipient'], origin: 'made' },
  }),
  rule('microsoft.internalOnly', [62], 'filtered', 'postmaster', {
    mark: longDetail,
    pattern: /^5\d\d 5\.7\.12 .*\bnot authenticated\b/i,
    sample: { lines: ['550 5.7.12 Sender was not authenticated by organization'], origin: 'made' },
  }),
  rule('microsoft.notAnAllowedSender', [64], 'filtered', 'postmaster', {
    mark: longDetail,
    pattern: /^5\d\d 5\.7\.124 /,
    sample: { lines: ['550 5.7.124 Sender not in allowed-senders list'], origin: 'made' },
  }),
  rule('microsoft.membersOnly', [65], 'filtered', 'postmaster', {
    mark: longDetail,
    pattern: /^5\d\d 5\.7\.13[3-6] /,
    sample: {
      lines: [
        '550 5.7.133 RESOLVER.RST.SenderNotAuthenticatedForGroup; authentication required; Delivery restriction check failed because the sender was not authenticated when sending to this group',
      ],
      origin: 'quoted',
      from: 'https://github.com/Xilinx/embeddedsw/issues/176',
    },
  }),

  // Rates and routes.
  rule('microsoft.hourlyLimitOfSender', [58], 'ratelimited', 'wait', {
    mark: longDetail,
    pattern: /^\d{3} [45]\.2\.121(?: |$)/,
    sample: {
      lines: ["550 5.2.121 Recipient's per hour message receive limit from specific sender exceeded."],
      origin: 'made',
    },
  }),
  rule('microsoft.hourlyLimitOfRecipient', [58], 'ratelimited', 'wait', {
    mark: longDetail,
    pattern: /^\d{3} [45]\.2\.122(?: |$)/,
    sample: { lines: ["550 5.2.122 Recipient's per hour message receive limit exceeded."], origin: 'made' },
  }),
  rule('microsoft.routingLoop', [59], 'networkerror', 'postmaster', {
    pattern: /^5\d\d 5\.4\.(?:6|14) (?:Hop count exceeded - possible mail loop|Routing loop detected)\b/i,
    sample: {
      lines: [
        '554 5.4.14 Hop count exceeded - possible mail loop ATTR34 [SN1NAM04FT063.eop-NAM04.prod.protection.outlook.com]',
      ],
      origin: 'quoted',
      from: 'public error reports',
    },
  }),
  rule('microsoft.nextServerUnreachable', [60], 'networkerror', 'wait', {
    mark: longDetail,
    pattern: /^\d{3} [45]\.4\.316 /,
    sample: { lines: ['450 4.4.316 Connection refused [Message=Socket error code 10061]'], origin: 'made' },
  }),
  rule('microsoft.ipv6RangeLimit', [69], 'ratelimited', 'wait', {
    mark: longDetail,
    pattern: /^5\d\d 5\.7\.508 /,
    sample: {
      lines: ['550 5.7.508 Access denied, [2001:db8::25] has exceeded permitted limits within 2001:db8::/64 range'],
      origin: 'made',
    },
  }),
  rule('microsoft.ipReputation', [79], 'badreputation', 'account', {
    mark: longDetail,
    pattern: /^4\d\d 4\.7\.65[01] /,
    sample: {
      lines: [
        '451 4.7.650 The mail server [192.0.2.25] has been temporarily rate limited due to IP reputation. For e-mail delivery information, see https://aka.ms/postmaster (S775) [Name=Protocol Filter Agent][AGT=PFA][MxId=11BD5B61254CB1FC] [AMS0EPF0000019C.eurprd05.prod.outlook.com 2026-05-14T15:49:33.598Z 08DEADB0994CCD76]',
      ],
      origin: 'quoted',
      from: 'https://forum.directadmin.com/threads/82240/post-400368',
    },
    confidence: 'seen',
    source: outlook,
  }),
  rule('microsoft.underObservation', [78], 'ratelimited', 'wait', {
    mark: longDetail,
    pattern: /^4\d\d 4\.7\.(?:5\d\d|6[0-4]\d|8[5-9]\d) /,
    sample: {
      lines: [
        '451 4.7.500 Server busy. Please try again later from [192.0.2.25]. (AS843) [AM5EUR02FT052.prod.protection.outlook.com]',
      ],
      origin: 'quoted',
      from: 'https://wordtothewise.com/2017/10/troubleshooting-and-codes',
    },
  }),

  // The sender's address, name and signatures.
  rule('microsoft.ipv6Unauthenticated', [63], 'authenticationpolicy', 'account', {
    mark: longDetail,
    pattern: /^4\d\d 4\.7\.26 .*\bIPv6\b/i,
    sample: {
      lines: [
        '450 4.7.26 Access denied, a message sent over IPv6 [2001:db8::240] must pass either SPF or DKIM validation, this message is not signed',
      ],
      origin: 'made',
    },
  }),
  rule('microsoft.badHelo', [67], 'policyviolation', 'you', {
    mark: longDetail,
    pattern: /^5\d\d 5\.7\.506 /,
    sample: { lines: ['550 5.7.506 Access Denied, Bad HELO'], origin: 'made' },
  }),
  rule('microsoft.blockedByRecipient', [68], 'blocked', 'postmaster', {
    mark: longDetail,
    pattern: /^5\d\d 5\.7\.507 /,
    sample: { lines: ['550 5.7.507 Access denied, rejected by recipient'], origin: 'made' },
  }),
  rule('microsoft.dmarcReject', [70], 'authenticationpolicy', 'account', {
    mark: longDetail,
    pattern: /^5\d\d 5\.7\.509 /,
    sample: {
      lines: [
        '550 5.7.509 Access denied, sending domain example.org does not pass DMARC verification and has a DMARC policy of reject',
      ],
      origin: 'quoted',
      from: 'public error reports',
    },
  }),
  rule('microsoft.noIpv6', [71], 'filtered', 'account', {
    mark: longDetail,
    pattern: /^5\d\d 5\.7\.510 /,
    sample: { lines: ['550 5.7.510 Access denied, [example.org] does not accept email over IPv6'], origin: 'made' },
  }),
  rule('microsoft.bannedSender', [72], 'blocked', 'account', {
    mark: longDetail,
    pattern: /^5\d\d 5\.7\.511 /,
    sample: {
      lines: [
        '550 5.7.511 Access denied, banned sender[192.0.2.25]. To request removal from this list, forward this message to delist@microsoft.com. For more information, go to https://go.microsoft.com/fwlink/?LinkId=526653.',
      ],
      origin: 'quoted',
      from: `${learn}/defender-office-365/use-the-delist-portal-to-remove-yourself-from-the-office-365-blocked-senders-lis`,
    },
  }),
  rule('microsoft.customerBlockList', [74], 'blocked', 'postmaster', {
    mark: longDetail,
    pattern: /^5\d\d 5\.7\.513 /,
    sample: {
      lines: [
        '550 5.7.513 Service unavailable, Client host [192.0.2.25] blocked by example.org using Customer Block list (AS16012607)',
      ],
      origin: 'made',
    },
  }),
  rule('microsoft.highVolumeSender', [75], 'authenticationpolicy', 'account', {
    mark: longDetail,
    pattern: /^5\d\d 5\.7\.515 /,
    sample: {
      lines: [
        "550 5.7.515 Access denied, sending domain EXAMPLE.JP doesn't meet the required authentication level. The sender's domain in the 5322.From address doesn't meet the authentication requirements defined for the sender. To learn how to fix this see: https://go.microsoft.com/fwlink/p/?linkid=2319303 Spf= Fail , Dkim= Pass , DMARC= Pass",
      ],
      origin: 'quoted',
      from: 'https://github.com/sisimai/go-sisimai/issues/150',
    },
    confidence: 'seen',
    source: highVolume,
  }),
  rule('microsoft.bannedIp', [76], 'blocked', 'account', {
    mark: longDetail,
    pattern: /^5\d\d 5\.7\.6(?:0[6-9]|[1-4]\d) /,
    sample: {
      lines: [
        '550 5.7.606 Access denied, banned sending IP [192.0.2.25]. To request removal from this list please visit https://sender.office.com/ and follow the directions. For more information please go to  http://go.microsoft.com/fwlink/?LinkID=526655 AS(1430)',
      ],
      origin: 'quoted',
      from: 'https://github.com/MicrosoftDocs/microsoft-365-docs/issues/5911',
    },
  }),

  // The letter.
  rule('microsoft.bareLineFeed', [61], 'notcompliantrfc', 'you', {
    mark: longDetail,
    pattern: /^5\d\d 5\.6\.11(?: |$)/,
    sample: {
      lines: [
        '550 5.6.11 SMTPSEND.BareLinefeedsAreIllegal; message contains bare linefeeds, which cannot be sent via DATA',
      ],
      origin: 'made',
    },
  }),
  rule('microsoft.noFromAddress', [73], 'notcompliantrfc', 'you', {
    mark: longDetail,
    pattern: /^5\d\d 5\.7\.512 /,
    sample: {
      lines: ['550 5.7.512 Access denied, message must be RFC 5322 section 3.6.2 compliant'],
      origin: 'made',
    },
  }),

  // Outlook.com: a letter code in the words, or S and four digits behind them.
  rule('microsoft.outlookBlockList', [80], 'blocked', 'account', {
    status: ['550'],
    pattern: /^550 5\.7\.1 .*\bpart of their network is on our block list\b|\(A?S31[45]0\)/i,
    sample: {
      lines: [
        "550 5.7.1 Unfortunately, messages from [192.0.2.25] weren't sent. Please contact your Internet service provider since part of their network is on our block list (S3140). You can also refer your provider to http://mail.live.com/mail/troubleshooting.aspx#errors. [DB8EUR06FT039.eop-eur06.prod.protection.outlook.com]",
      ],
      origin: 'quoted',
      from: 'https://github.com/regnull/ubikom/issues/26',
    },
    confidence: 'seen',
    source: outlook,
  }),
  rule('microsoft.outlookRateLimit', [81], 'ratelimited', 'wait', {
    mark: outlookCode,
    pattern: /^[45]\d\d (?:[45]\.\d\.\d )?RP-00[123]\b/,
    sample: {
      lines: ["421 RP-001 (SNT004-MC1F7) Unfortunately, some messages from 192.0.2.25 weren't sent. Please try again."],
      origin: 'made',
    },
    confidence: 'seen',
    source: outlook,
  }),
  rule('microsoft.outlookPolicy', [82], 'blocked', 'account', {
    mark: outlookCode,
    pattern: /^[45]\d\d (?:[45]\.\d\.\d )?SC-001\b/,
    sample: {
      lines: [
        "550 SC-001 (BAY004-MC4F25) Unfortunately, messages from 192.0.2.25 weren't sent. Please contact your Internet service provider since part of their network is on our block list. You can also refer your provider to http://mail.live.com/mail/troubleshooting.aspx#errors.",
      ],
      origin: 'quoted',
      from: 'https://pastebin.com/yZgMGxNs',
    },
    confidence: 'seen',
    source: outlook,
  }),
  rule('microsoft.outlookNamespaceMining', [82], 'policyviolation', 'account', {
    mark: outlookCode,
    pattern: /^[45]\d\d (?:[45]\.\d\.\d )?SC-002\b/,
    sample: {
      lines: [
        '550 SC-002 Mail rejected by Outlook.com for policy reasons. The mail server IP connecting to Outlook.com has exhibited namespace mining behavior. If you are not an email/network admin please contact your Email/Internet Service Provider for help.',
      ],
      origin: 'quoted',
      from: 'public error reports',
    },
    confidence: 'seen',
    source: outlook,
  }),
  rule('microsoft.outlookOpenProxy', [82], 'blocked', 'account', {
    mark: outlookCode,
    pattern: /^[45]\d\d (?:[45]\.\d\.\d )?SC-003\b/,
    sample: {
      lines: [
        '550 SC-003 Mail rejected by Outlook.com for policy reasons. Your IP address appears to be an open proxy/relay.',
      ],
      origin: 'made',
    },
    confidence: 'seen',
    source: outlook,
  }),
  rule('microsoft.outlookComplaints', [82], 'blocked', 'account', {
    mark: outlookCode,
    pattern: /^[45]\d\d (?:[45]\.\d\.\d )?SC-004\b/,
    sample: {
      lines: [
        '550 SC-004 Mail rejected by Outlook.com for policy reasons. A block has been placed against your IP address because we have received complaints concerning mail coming from that IP address.',
      ],
      origin: 'made',
    },
    confidence: 'seen',
    source: outlook,
  }),
  rule('microsoft.outlookDynamicIp', [83], 'blocked', 'account', {
    mark: outlookCode,
    pattern: /^[45]\d\d (?:[45]\.\d\.\d )?DY-001\b/,
    sample: {
      lines: [
        "550 DY-001 Mail rejected by Windows Live Hotmail for policy reasons. We generally do not accept email from dynamic IP's as they are not typically used to deliver unauthenticated SMTP e-mail to an Internet mail server.",
      ],
      origin: 'quoted',
      from: 'public error reports',
    },
    confidence: 'seen',
    source: outlook,
  }),
  rule('microsoft.outlookInfectedHost', [83], 'blocked', 'account', {
    mark: outlookCode,
    pattern: /^[45]\d\d (?:[45]\.\d\.\d )?DY-002\b/,
    sample: {
      lines: [
        '550 DY-002 Mail rejected by Outlook.com for policy reasons. The likely cause is a compromised or virus infected server/personal computer.',
      ],
      origin: 'made',
    },
    confidence: 'seen',
    source: outlook,
  }),
  rule('microsoft.outlookSpamhaus', [84], 'blocked', 'account', {
    mark: outlookCode,
    pattern: /^[45]\d\d (?:[45]\.\d\.\d )?OU-001\b/,
    sample: {
      lines: ["550 OU-001 (SNT004-MC1F43) Unfortunately, messages from 192.0.2.25 weren't sent."],
      origin: 'quoted',
      from: 'a comment in public code',
    },
    confidence: 'seen',
    source: outlook,
  }),
  rule('microsoft.outlookListedNetwork', [84], 'blocked', 'account', {
    mark: outlookCode,
    pattern: /^[45]\d\d (?:[45]\.\d\.\d )?OU-002\b/,
    sample: {
      lines: [
        "550 OU-002 (SNT004-MC1F6) Unfortunately, messages from 192.0.2.25 weren't sent. Please contact your Internet service provider since part of their network is on our block list. You can also refer your provider to http://mail.live.com/mail/troubleshooting.aspx#errors.",
      ],
      origin: 'quoted',
      from: 'a comment in public code',
    },
    confidence: 'seen',
    source: outlook,
  }),

  // IMAP and POP3.
  rule('microsoft.imapLoginRefused', [87], 'authfailure', 'account', {
    protocol: 'imap',
    status: ['NO'],
    // In capitals and with a full stop: other servers say `Login failed.` or `LOGIN failed`.
    pattern: /^\S+ NO (?:LOGIN|AUTHENTICATE) failed\.$/,
    sample: {
      lines: ['A00000001 NO AUTHENTICATE failed.'],
      origin: 'quoted',
      from: 'https://github.com/jstedfast/MailKit/issues/483',
    },
    confidence: 'seen',
    source: basicAuth,
  }),
  rule('microsoft.imapNotConnected', [88], 'unknown', 'account', {
    protocol: 'imap',
    status: ['BAD'],
    pattern: /^\S+ BAD User is authenticated but not connected\b/i,
    sample: { lines: ['A3 BAD User is authenticated but not connected.'], origin: 'quoted' },
    confidence: 'seen',
    source: {
      page: 'https://github.com/mscdex/node-imap/issues/689',
      title: 'Public report: User is authenticated but not connected',
    },
  }),
  rule('microsoft.popLoginRefused', [89], 'authfailure', 'account', {
    protocol: 'pop3',
    status: ['-ERR'],
    pattern: /^-ERR (?:Logon|Authentication) failure: unknown user name or bad password\b/i,
    sample: { lines: ['-ERR Logon failure: unknown user name or bad password.'], origin: 'quoted' },
    confidence: 'seen',
    source: {
      page: 'https://github.com/ditesh/node-poplib/issues/34',
      title: 'Public report: Logon failure: unknown user name or bad password',
    },
  }),
] as const satisfies readonly ProviderRule[];

export type MicrosoftRuleId = (typeof microsoftRules)[number]['id'];
