// What Gmail and Google Workspace mean by their own wording, for SMTP, IMAP and POP3. A pattern holds on to Google's own
// sentences; where the words are anybody's (`MAIL first`), the mark `gsmtp` at the end must be there, too. The two marks
// themselves come last: they name the provider and nothing else.

import { reported } from '../../citation.ts';
import type { Mender, ReasonId } from '../../refusal/vocabulary.ts';
import type { ProviderRule } from '../rule.ts';

const errors = { page: 'https://support.google.com/a/answer/3726730', title: 'Gmail SMTP errors and codes' };
const senders = { page: 'https://support.google.com/mail/answer/81126', title: 'Google: Email sender guidelines' };
const signIn = {
  page: 'https://support.google.com/mail/answer/78754',
  title: 'Gmail Help: sign-in from a mail program',
};
const appPasswords = { page: 'https://support.google.com/accounts/answer/185833', title: 'Google: App passwords' };
const clients = { page: 'https://support.google.com/mail/answer/7126229', title: 'Gmail Help: other mail programs' };
const pop = { page: 'https://support.google.com/mail/answer/7104828', title: 'Gmail Help: read mail by POP' };
const oauth = reported('Google: OAuth 2.0 mechanism', 'https://developers.google.com/gmail/imap/xoauth2-protocol');

type Facts = Pick<ProviderRule, 'pattern' | 'sample'> &
  Partial<Pick<ProviderRule, 'mark' | 'protocol' | 'status' | 'confidence' | 'source'>>;

/** A rule about SMTP from the list of Gmail's errors, unless its facts say otherwise. */
function rule<const Id extends `gmail.${string}`>(
  id: Id,
  rows: ProviderRule['rows'],
  reason: ReasonId,
  mender: Mender,
  facts: Facts,
): ProviderRule & { readonly id: Id } {
  return {
    id,
    provider: 'Gmail',
    protocol: 'smtp',
    confidence: 'seen',
    source: errors,
    reason,
    mender,
    rows,
    ...facts,
  };
}

/** An enhanced status code whose detail has two digits: those of the sender guidelines. */
const longDetail = /^\d{3} [45]\.\d\.\d\d/;

export const gmailRules = [
  // The login.
  rule('gmail.badCredentials', [1], 'authfailure', 'account', {
    status: ['535'],
    pattern: /^535 5\.7\.[18] (?:Username and Password not accepted\b|.*\bp=BadCredentials\b)/i,
    sample: {
      lines: [
        '535-5.7.8 Username and Password not accepted. Learn more at',
        '535 5.7.8  https://support.google.com/mail/?p=BadCredentials i5sm8565805wrv.34 - gsmtp',
      ],
      origin: 'quoted',
      from: 'https://github.com/accimeesterlin/nodemailer-examples/issues/3',
    },
  }),
  rule('gmail.appPasswordRequired', [2], 'authfailure', 'account', {
    status: ['534', '535'],
    pattern: /^53[45] 5\.7\.[19] (?:Application-specific password required\b|.*\bp=InvalidSecondFactor\b)/i,
    sample: {
      lines: [
        '534-5.7.9 Application-specific password required. For more information, go to',
        '534 5.7.9  https://support.google.com/mail/?p=InvalidSecondFactor 6a1803df08f44-8ffd82ea9casm7101606d6.42 - gsmtp',
      ],
      origin: 'quoted',
      from: 'https://github.com/bberkay/openmail/issues/1',
    },
  }),
  rule('gmail.webLoginRequired', [3], 'securityerror', 'account', {
    status: ['534', '535'],
    pattern: /^53[45] 5\.7\.(?:1|9|14) .*(?:\blog in (?:with|via|through) your web browser|\bp=WebLoginRequired\b)/i,
    sample: {
      lines: [
        '534-5.7.9 Please log in with your web browser and then try again. Learn more at',
        '534 5.7.9  https://support.google.com/mail/?p=WebLoginRequired 14-v6sm893851itu.20 - gsmtp',
      ],
      origin: 'quoted',
      from: 'public error reports',
    },
  }),
  rule('gmail.loginRequired', [4], 'needauth', 'you', {
    status: ['530'],
    pattern: /^530 5\.(?:7\.0|5\.1) Authentication Required\b.*\b(?:WantAuthError|gsmtp)\b/i,
    sample: {
      lines: [
        '530-5.7.0 Authentication Required. For more information, go to',
        '530 5.7.0  https://support.google.com/mail/?p=WantAuthError 12-20020a170902c24c00b001d770328a05sm3332281plg.36 - gsmtp',
      ],
      origin: 'quoted',
      from: 'a public SMTP log',
    },
  }),
  rule('gmail.cannotDecode', [6], 'syntaxerror', 'you', {
    status: ['501'],
    pattern: /^501 5\.5\.2 (?:Syntax error, )?cannot decode\b/i,
    sample: { lines: ['501 5.5.2 Cannot Decode response.'], origin: 'quoted' },
  }),
  rule('gmail.tokenRefused', [7], 'authfailure', 'account', {
    status: ['334'],
    pattern: /^334 eyJ/,
    sample: {
      lines: ['334 eyJzdGF0dXMiOiI0MDAiLCJzY2hlbWVzIjoiQmVhcmVyIiwic2NvcGUiOiJodHRwczovL21haWwuZ29vZ2xlLmNvbS8ifQ=='],
      origin: 'quoted',
      from: 'public error reports',
    },
    confidence: 'recalled',
    source: oauth,
  }),
  rule('gmail.tooManyLogins', [8], 'ratelimited', 'wait', {
    status: ['454'],
    pattern: /^454 4\.7\.0 Too many login attempts\b/i,
    sample: {
      lines: ['454 4.7.0 Too many login attempts, please try again later. ca2sm424696pbc.68 - gsmtp'],
      origin: 'quoted',
      from: 'public error reports',
    },
  }),
  rule('gmail.loginTemporarilyDown', [9], 'systemerror', 'wait', {
    status: ['454'],
    pattern: /^454 4\.7\.0 Cannot authenticate due to (?:a )?temporary system problem/i,
    sample: {
      lines: ['454 4.7.0 Cannot authenticate due to temporary system problem. Try again later.'],
      origin: 'quoted',
    },
  }),

  rule('gmail.starttlsFirst', [], 'needtls', 'you', {
    status: ['530'],
    pattern: /^530 5\.7\.0 Must issue a STARTTLS command first\b.*\bgsmtp$/i,
    sample: {
      lines: ['530 5.7.0 Must issue a STARTTLS command first. x8sm8613293qti.51 - gsmtp'],
      origin: 'made',
    },
  }),

  // The Workspace relay.
  rule('gmail.relayLoginRequired', [5], 'needauth', 'account', {
    status: ['530', '535', '550'],
    pattern: /^5(?:30|35|50) 5\.7\.1 Authentication required\b.*\bgsmtp$/i,
    sample: {
      lines: ['550 5.7.1 Authentication required. d2e1a72fcca58-73e0ffb05dcsm1234567b3a.12 - gsmtp'],
      origin: 'made',
    },
  }),
  rule('gmail.relayLimit', [5], 'exceedlimit', 'wait', {
    status: ['550'],
    pattern: /^550 5\.7\.1 Daily SMTP relay (?:sending )?limit exceeded for customer/i,
    sample: {
      lines: [
        '550 5.7.1 Daily SMTP relay limit exceeded for customer. For more information on SMTP relay sending limits please contact your administrator or visit https://support.google.com/a/answer/6140680',
      ],
      origin: 'quoted',
    },
  }),
  rule('gmail.relayUnknownClient', [24], 'norelaying', 'account', {
    status: ['550'],
    pattern: /^550 5\.7\.[01] .*\bInvalid credentials for relay\b/i,
    sample: { lines: ['550 5.7.1 Invalid credentials for relay.'], origin: 'quoted' },
  }),

  // Who sends: addresses, names and signatures.
  rule('gmail.notOnAllowList', [10], 'filtered', 'postmaster', {
    status: ['421'],
    pattern: /^421 4\.7\.0 IP not in whitelist for RCPT domain\b/i,
    sample: { lines: ['421 4.7.0 IP not in whitelist for RCPT domain, closing connection.'], origin: 'quoted' },
  }),
  rule('gmail.tlsRequired', [11], 'needtls', 'you', {
    status: ['421'],
    pattern: /^421 4\.7\.0 TLS required for RCPT domain\b/i,
    sample: { lines: ['421 4.7.0 TLS required for RCPT domain, closing connection.'], origin: 'quoted' },
  }),
  rule('gmail.lowReputation', [12], 'badreputation', 'account', {
    status: ['421', '550'],
    pattern: /^(?:421 4\.7\.0|550 5\.7\.1) .*\bdue to the very low reputation of the sending\b/i,
    sample: {
      lines: [
        '421 4.7.0 This message is suspicious due to the very low reputation of the sending IP address. To protect our users from spam, mail sent from your IP address has been temporarily rate limited.',
      ],
      origin: 'quoted',
    },
    source: senders,
  }),
  rule('gmail.dmarcPolicy', [14], 'authenticationpolicy', 'account', {
    status: ['421', '451', '550'],
    pattern: /^(?:421|451|550) [45]\.7\.(?:1|26) .*\bnot accepted due to domain.s DMARC policy\b/i,
    sample: {
      lines: [
        "550 5.7.26 Unauthenticated email from example.org is not accepted due to domain's DMARC policy. Please contact the administrator of example.org domain.",
      ],
      origin: 'quoted',
    },
    source: senders,
  }),
  rule('gmail.spfHardFail', [15], 'authenticationpolicy', 'account', {
    status: ['421', '550'],
    mark: longDetail,
    pattern: /^(?:421 4|550 5)\.7\.26 .*\bSPF record with a hard fail\b/i,
    sample: {
      lines: [
        '550 5.7.26 The MAIL FROM domain [example.org] has an SPF record with a hard fail policy (-all) but it fails to pass SPF checks with the ip: [192.0.2.25]. To best protect our users from spam and phishing, the message has been blocked.',
      ],
      origin: 'quoted',
    },
    source: senders,
  }),
  rule('gmail.unauthenticated', [13], 'authenticationpolicy', 'account', {
    status: ['421', '550'],
    mark: longDetail,
    pattern: /^(?:421 4|550 5)\.7\.26 .*\b(?:(?:sender|it|mail) is unauthenticated|pass authentication checks)\b/i,
    sample: {
      lines: [
        '550-5.7.26 This mail has been blocked because the sender is unauthenticated.',
        '550-5.7.26 Gmail requires all senders to authenticate with either SPF or DKIM.',
        '550-5.7.26',
        '550-5.7.26  Authentication results:',
        '550-5.7.26  DKIM = did not pass',
        '550-5.7.26  SPF [example.org] with ip: [2001:db8::25] =',
        '550-5.7.26 did not pass',
        '550-5.7.26',
        "550-5.7.26  To mitigate this issue, please visit Gmail's authentication guide",
        '550-5.7.26 for instructions on setting up authentication:',
        '550 5.7.26  https://support.google.com/mail/answer/81126#authentication f18-20020a2e1f12000000b002c50bd6d1c8si1069648ljf.488 - gsmtp',
      ],
      origin: 'quoted',
      from: 'https://github.com/cloudflare/cloudflare-docs/issues/11542',
    },
    source: senders,
  }),
  rule('gmail.spfNotPassed', [16], 'authenticationpolicy', 'account', {
    status: ['421', '550'],
    mark: longDetail,
    pattern: /^(?:421 4|550 5)\.7\.27 .*\b(?:because SPF|authenticate (?:their email )?with SPF)\b/i,
    sample: {
      lines: [
        "421 4.7.27 Your email has been rate limited because SPF authentication didn't pass for this message. Gmail requires all bulk email senders to authenticate their email with SPF. Authentication results: SPF example.org with IP address: 192.0.2.25 = Did not pass.",
      ],
      origin: 'quoted',
    },
    source: senders,
  }),
  rule('gmail.dkimNotPassed', [17], 'authenticationpolicy', 'account', {
    status: ['421', '550'],
    mark: longDetail,
    pattern: /^(?:421 4|550 5)\.7\.30 .*\b(?:because DKIM|authenticate (?:their email )?with DKIM)\b/i,
    sample: {
      lines: [
        '550 5.7.30 This mail has been blocked because DKIM does not pass. Gmail requires all large senders to authenticate with DKIM. Authentication results: DKIM = did not pass.',
      ],
      origin: 'quoted',
    },
    source: senders,
  }),
  rule('gmail.sentWithoutTls', [18], 'needtls', 'you', {
    status: ['421', '550'],
    mark: longDetail,
    pattern: /^(?:421 4|550 5)\.7\.29 .*\bTLS\b/i,
    sample: {
      lines: [
        "421 4.7.29 Your email has been rate limited because this message wasn't sent over a TLS connection. Gmail requires all bulk email senders to use TLS/SSL for SMTP connections.",
      ],
      origin: 'quoted',
    },
    source: senders,
  }),
  rule('gmail.notAligned', [19], 'authenticationpolicy', 'account', {
    status: ['421', '550'],
    mark: longDetail,
    pattern: /^(?:421 4|550 5)\.7\.32 .*\balign(?:ed|ment)\b/i,
    sample: {
      lines: [
        "421 4.7.32 Your email has been rate limited because the From: header (RFC5322) in this message isn't aligned with either the authenticated SPF or DKIM organizational domain.",
      ],
      origin: 'quoted',
    },
    source: senders,
  }),
  rule('gmail.reverseDns', [20], 'requireptr', 'account', {
    status: ['421', '550'],
    pattern: /^(?:421 4|550 5)\.7\.(?:0|23|25) .*\bsending (?:IP|this message)\b[^.]{0,80}\bPTR\b/i,
    sample: {
      lines: [
        '550 5.7.25 The IP address sending this message does not have a PTR record setup, or the corresponding forward DNS entry does not point to the sending IP. As a policy, Gmail does not accept messages from IPs with missing PTR records.',
      ],
      origin: 'quoted',
    },
    source: senders,
  }),
  rule('gmail.directSendingRefused', [21], 'blocked', 'account', {
    status: ['550'],
    pattern: /^550 5\.7\.1 .*\bnot authorized to send email directly to our servers\b/i,
    sample: {
      lines: [
        "550 5.7.1 The IP you're using to send mail is not authorized to send email directly to our servers. Please use the SMTP relay at your service provider instead. For more information, visit https://support.google.com/mail/answer/10336",
      ],
      origin: 'quoted',
    },
  }),
  rule('gmail.ipv6Guidelines', [22], 'policyviolation', 'account', {
    status: ['550'],
    pattern: /^550 5\.7\.1 .*\bIPv6 sending guidelines\b/i,
    sample: {
      lines: [
        '550-5.7.1 [2001:db8::2] Our system has detected that this message does',
        '550-5.7.1 not meet IPv6 sending guidelines regarding PTR records and',
        '550-5.7.1 authentication. Please review',
        '550-5.7.1 https://support.google.com/mail/?p=ipv6_authentication_error for more',
        '550 5.7.1 information. v1si55415385wja.21 - gsmtp',
      ],
      origin: 'quoted',
      from: 'https://pastebin.com/BzGjZquj',
    },
  }),
  rule('gmail.suspiciousSpf', [44], 'authenticationpolicy', 'account', {
    status: ['421', '451', '550'],
    mark: longDetail,
    pattern: /^(?:421|451|550) [45]\.7\.24 .*\bSPF record of the sending domain\b/i,
    sample: {
      lines: [
        '451 4.7.24 The SPF record of the sending domain has one or more suspicious entries. To protect our users from spam, mail sent from your IP address has been temporarily rate limited.',
      ],
      origin: 'quoted',
    },
    source: senders,
  }),

  rule('gmail.unusualRate', [], 'ratelimited', 'account', {
    status: ['421', '550'],
    pattern: /^(?:421 4|550 5)\.7\.(?:0|1|28) .*\ban unusual rate of (?:unsolicited )?mail\b/i,
    sample: {
      lines: [
        '421 4.7.0 Our system has detected an unusual rate of unsolicited mail originating from your IP address. To protect our users from spam, mail sent from your IP address has been temporarily blocked.',
      ],
      origin: 'quoted',
    },
  }),

  // The letter.
  rule('gmail.unsolicitedMail', [], 'spamdetected', 'you', {
    status: ['421', '550'],
    pattern:
      /^(?:421 4|550 5)\.7\.[01] .*\bmessage is (?:likely )?(?:unsolicited mail|suspicious due to the nature of)\b/i,
    sample: {
      lines: [
        '550 5.7.1 Our system has detected that this message is likely unsolicited mail. To reduce the amount of spam sent to Gmail, this message has been blocked.',
      ],
      origin: 'quoted',
    },
  }),
  rule('gmail.malformedHeader', [23], 'notcompliantrfc', 'you', {
    status: ['550'],
    pattern:
      /^550 5\.7\.1 .*\b(?:is not RFC \d{2,5} compliant|Messages (?:missing|with multiple)\b.{1,60}\bFrom: header)\b/i,
    sample: {
      lines: [
        '550 5.7.1 This message is not RFC 5322 compliant because it has duplicate headers. To reduce the amount of spam sent to Gmail, this message has been blocked.',
      ],
      origin: 'quoted',
    },
  }),
  rule('gmail.blockedContent', [25], 'contenterror', 'you', {
    status: ['552'],
    pattern: /^552 5\.7\.0 .*\b(?:content presents a potential security issue|illegal attachment on your message)\b/i,
    sample: {
      lines: [
        '552 5.7.0 This message was blocked because its content presents a potential security issue. Please visit https://support.google.com/mail/?p=BlockedMessage to review our message content and attachment content guidelines.',
      ],
      origin: 'quoted',
    },
  }),
  rule('gmail.headerTooBig', [26], 'mesgtoobig', 'you', {
    status: ['552'],
    pattern: /^552 5\.3\.4 .*(?:Google.s message header size limit|Google.s header name limit|individual header size)/i,
    sample: {
      lines: ["552 5.3.4 Your message exceeded Google's message header size limits. x8sm8613293qti.51 - gsmtp"],
      origin: 'made',
    },
  }),
  rule('gmail.messageTooBig', [26], 'mesgtoobig', 'you', {
    status: ['552'],
    pattern: /^552 5\.(?:3\.4|2\.3) .*\bGoogle.s message size limit/i,
    sample: {
      lines: [
        "552 5.3.4 Your message exceeded Google's message size limits. To view our message size guidelines, go to Send attachments with your Gmail message.",
      ],
      origin: 'quoted',
    },
  }),
  rule('gmail.mailLoop', [45], 'networkerror', 'postmaster', {
    status: ['554'],
    pattern: /^554 5\.(?:4\.6|6\.0) Message exceeded \d{1,4} hops\b/i,
    sample: { lines: ['554 5.4.6 Message exceeded 50 hops, this may indicate a mail loop.'], origin: 'quoted' },
  }),

  // The recipient.
  rule('gmail.overQuota', [27], 'mailboxfull', 'wait', {
    status: ['452'],
    pattern: /^452 4\.2\.2 .*\b(?:account that you tried to reach is over quota|inbox is out of storage space)\b/i,
    sample: {
      lines: [
        '452 4.2.2 The email account that you tried to reach is over quota. Please direct the recipient to Clear Google Drive space & increase storage.',
      ],
      origin: 'quoted',
    },
  }),
  rule('gmail.overQuotaForGood', [27], 'mailboxfull', 'postmaster', {
    status: ['552'],
    pattern: /^552 5\.2\.2 .*\b(?:account that you tried to reach is over quota|inbox is out of storage space)\b/i,
    sample: { lines: ['552 5.2.2 The email account that you tried to reach is over quota.'], origin: 'quoted' },
  }),
  rule('gmail.noSuchUser', [28], 'userunknown', 'you', {
    status: ['550'],
    pattern: /^550 5\.1\.1 .*\bemail account that you tried to reach does not exist\b/i,
    sample: {
      lines: [
        "550 5.1.1 The email account that you tried to reach does not exist. Please try double-checking the recipient's email address for typos or unnecessary spaces. For more information, visit https://support.google.com/mail/answer/6596",
      ],
      origin: 'quoted',
    },
  }),
  rule('gmail.accountDisabled', [29], 'suspend', 'postmaster', {
    status: ['550'],
    pattern: /^550 5\.2\.1 .*\bemail account that you tried to reach is (?:disabled|inactive)\b/i,
    sample: { lines: ['550 5.2.1 The email account that you tried to reach is disabled.'], origin: 'quoted' },
  }),
  rule('gmail.receivingRate', [30], 'ratelimited', 'wait', {
    status: ['450', '550'],
    pattern: /^(?:450 4|550 5)\.2\.1 .*\byou are trying to contact is receiving mail (?:too quickly|at a rate)\b/i,
    sample: {
      lines: [
        '450 4.2.1 The user you are trying to contact is receiving mail too quickly. Please resend your message at a later time. If the user is able to receive mail at that time, your message will be delivered.',
      ],
      origin: 'quoted',
    },
  }),

  // Limits and time.
  rule('gmail.dailyLimit', [31], 'exceedlimit', 'wait', {
    status: ['550'],
    pattern: /^550 5\.4\.5 Daily (?:user |SMTP relay )?(?:sending )?(?:quota|limit) exceeded\b/i,
    sample: {
      lines: [
        '550-5.4.5 Daily user sending limit exceeded. For more information on Gmail',
        '550-5.4.5 sending limits go to',
        '550 5.4.5  https://support.google.com/a/answer/166852 98e67ed59e1d1-33474f14e4bsm6098129a91.28 - gsmtp',
      ],
      origin: 'quoted',
      from: 'public error reports',
    },
  }),
  rule('gmail.tooManyRecipients', [32], 'exceedlimit', 'you', {
    status: ['451', '452'],
    pattern: /^45[12] 4\.5\.3 Your message has too many recipients\b/i,
    sample: {
      lines: [
        "452 4.5.3 Your message has too many recipients. For more information regarding Google's sending limits, visit https://support.google.com/mail/answer/6592",
      ],
      origin: 'quoted',
    },
  }),
  rule('gmail.domainPolicySize', [32], 'exceedlimit', 'you', {
    status: ['451', '452'],
    pattern: /^45[12] 4\.5\.3 Domain policy size per transaction exceeded\b/i,
    sample: {
      lines: [
        '452 4.5.3 Domain policy size per transaction exceeded, please try this recipient in a separate transaction. This message means the email policy size (size of policies, number of policies, or both) for the recipient domain has been exceeded.',
      ],
      origin: 'quoted',
    },
  }),
  rule('gmail.timeout', [46], 'expired', 'you', {
    status: ['421', '451'],
    pattern: /^4(?:21|51) 4\.4\.2 Timeout - closing connection\b/i,
    sample: { lines: ['451 4.4.2 Timeout - closing connection.'], origin: 'quoted' },
  }),
  rule('gmail.connectionExpired', [46], 'expired', 'you', {
    status: ['421'],
    pattern: /^421 4\.7\.0 Connection expired, try reconnecting\b/i,
    sample: { lines: ['421 4.7.0 Connection expired, try reconnecting.'], origin: 'quoted' },
  }),

  // The conversation.
  rule('gmail.tooManyUnknownCommands', [33], 'syntaxerror', 'you', {
    status: ['502'],
    pattern: /^502 5\.5\.1 Too many unrecognized commands\b.*\bgsmtp$/i,
    sample: {
      lines: ['502 5.5.1 Too many unrecognized commands, goodbye. x8sm8613293qti.51 - gsmtp'],
      origin: 'made',
    },
  }),
  rule('gmail.unknownCommand', [33], 'syntaxerror', 'you', {
    status: ['502'],
    pattern: /^502 5\.5\.1 Un(?:recognized|implemented) command\b.*\bgsmtp$/i,
    sample: {
      lines: ['502 5.5.1 Unrecognized command. x8sm8613293qti.51 - gsmtp'],
      origin: 'quoted',
      from: 'a public transcript',
    },
  }),
  rule('gmail.helloFirst', [33], 'badsequence', 'you', {
    status: ['503'],
    pattern: /^503 5\.5\.1 EHLO\/HELO first\b.*\bgsmtp$/i,
    sample: { lines: ['503 5.5.1 EHLO/HELO first. x8sm8613293qti.51 - gsmtp'], origin: 'made' },
  }),
  rule('gmail.wrongOrder', [33], 'badsequence', 'you', {
    status: ['503'],
    pattern: /^503 5\.5\.1 (?:MAIL first|RCPT first|No DATA after BDAT|Bad sequence of commands)\b.*\bgsmtp$/i,
    sample: { lines: ['503 5.5.1 MAIL first. x8sm8613293qti.51 - gsmtp'], origin: 'made' },
  }),
  rule('gmail.addressSyntax', [34], 'syntaxerror', 'you', {
    status: ['555'],
    pattern: /^555 5\.5\.2 Syntax error\b.*\bgsmtp$/i,
    sample: { lines: ['555 5.5.2 Syntax error. x8sm8613293qti.51 - gsmtp'], origin: 'made' },
  }),

  // IMAP and POP3.
  rule('gmail.imapBadCredentials', [37], 'authfailure', 'account', {
    protocol: 'imap',
    status: ['NO'],
    pattern: /^\S+ NO \[AUTHENTICATIONFAILED\] Invalid credentials \(Failure\)/i,
    sample: {
      lines: ['2 NO [AUTHENTICATIONFAILED] Invalid credentials (Failure)'],
      origin: 'quoted',
      from: 'https://github.com/imapsync/imapsync/issues/175',
    },
    source: signIn,
  }),
  rule('gmail.imapAppPasswordRequired', [38], 'authfailure', 'account', {
    protocol: 'imap',
    status: ['NO'],
    pattern: /^\S+ NO \[ALERT\] Application-specific password required\b/i,
    sample: {
      lines: ['2 NO [ALERT] Application-specific password required: https://support.google.com/accounts/'],
      origin: 'quoted',
      from: 'https://github.com/imapsync/imapsync/issues/175',
    },
    source: appPasswords,
  }),
  rule('gmail.imapNotUnderstood', [39], 'syntaxerror', 'you', {
    protocol: 'imap',
    status: ['BAD'],
    pattern: /^\S+ BAD Could not parse command\b/i,
    sample: { lines: ['a1 BAD Could not parse command'], origin: 'made' },
    confidence: 'recalled',
    source: reported('public reports about Gmail IMAP'),
  }),
  rule('gmail.imapTrafficLimit', [40], 'exceedlimit', 'wait', {
    protocol: 'imap',
    status: ['NO', 'BYE'],
    pattern: /^\S+ (?:NO|BYE) (?:\[[A-Z]{1,16}\] )?Account exceeded command or bandwidth limits\b/i,
    sample: {
      lines: ['* BYE [OVERQUOTA] Account exceeded command or bandwidth limits.'],
      origin: 'quoted',
      from: 'public error reports',
    },
    confidence: 'recalled',
    source: reported('public reports; Gmail Help: other mail programs', clients.page),
  }),
  rule('gmail.imapTooManyConnections', [41], 'toomanyconn', 'you', {
    protocol: 'imap',
    status: ['NO', 'BYE'],
    pattern: /^\S+ (?:NO|BYE) \[ALERT\] Too many simultaneous connections\. \(Failure\)/i,
    sample: {
      lines: ['3 NO [ALERT] Too many simultaneous connections. (Failure)'],
      origin: 'quoted',
      from: 'public error reports',
    },
    source: clients,
  }),
  rule('gmail.popBadCredentials', [42], 'authfailure', 'account', {
    protocol: 'pop3',
    status: ['-ERR'],
    pattern: /^-ERR \[AUTH\] Username and password not accepted\b/i,
    sample: {
      lines: ['-ERR [AUTH] Username and password not accepted.'],
      origin: 'quoted',
      from: 'public error reports',
    },
    source: pop,
  }),
  rule('gmail.popAppPasswordRequired', [42], 'authfailure', 'account', {
    protocol: 'pop3',
    status: ['-ERR'],
    pattern: /^-ERR \[AUTH\] Application-specific password required\b/i,
    sample: {
      lines: ['-ERR [AUTH] Application-specific password required'],
      origin: 'quoted',
      from: 'tests of a public mail program',
    },
    source: pop,
  }),
  rule('gmail.popWebLoginRequired', [42], 'securityerror', 'account', {
    protocol: 'pop3',
    status: ['-ERR'],
    pattern: /^-ERR \[AUTH\] Web login required\b/i,
    sample: {
      lines: ['-ERR [AUTH] Web login required: https://support.google.com/mail/answer/78754'],
      origin: 'quoted',
      from: 'public error reports',
    },
    source: pop,
  }),
  rule('gmail.popDisabled', [43], 'nopermission', 'account', {
    protocol: 'pop3',
    status: ['-ERR'],
    pattern: /^-ERR \[SYS\/PERM\] Your account is not enabled for POP access\b/i,
    sample: {
      lines: [
        '-ERR [SYS/PERM] Your account is not enabled for POP access. Please visit your Gmail settings page and enable your account for POP access.',
      ],
      origin: 'quoted',
      from: 'public error reports',
    },
    confidence: 'recalled',
    source: reported('public reports; Gmail Help: read mail by POP', pop.page),
  }),

  // The marks, for everything else.
  rule('gmail.adminRule', [35], 'policyviolation', 'postmaster', {
    pattern: /(?:^| )gcdp(?: |$)/,
    sample: {
      lines: ['550 5.7.1 This message violates example.com email policy. - gcdp <sessionid> - gsmtp'],
      origin: 'quoted',
    },
  }),
  rule('gmail.sessionMark', [36], 'unknown', 'postmaster', {
    pattern: / gsmtp$/,
    sample: {
      lines: ['421 4.3.0 Temporary System Problem. Try again later. x8sm8613293qti.51 - gsmtp'],
      origin: 'made',
    },
  }),
] as const satisfies readonly ProviderRule[];

export type GmailRuleId = (typeof gmailRules)[number]['id'];
