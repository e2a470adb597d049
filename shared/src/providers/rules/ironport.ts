// What a Cisco Email Security Appliance (IronPort, AsyncOS) means by its own wording: one rule for each reply of Cisco's
// list, anchored at both ends, because many of its texts are anybody's. It writes a # before enhanced codes, which copies
// of the list leave out. XXX in a sample is the list's own placeholder. The mark # alone comes last.

import type { Mender, ReasonId } from '../../refusal/vocabulary.ts';
import type { ProviderRule } from '../rule.ts';

const list = {
  page: 'https://www.cisco.com/c/en/us/support/docs/security/email-security-appliance/118234-technote-esa-00.html',
  title: 'Cisco: Telnet test of basic SMTP on the ESA, with its 4xx and 5xx codes',
};

/** A rule for one reply of the list, which is its sample. */
function listed<const Id extends `ironport.${string}`>(
  id: Id,
  row: `seed-${string}`,
  reason: ReasonId,
  mender: Mender,
  said: { readonly line: string; readonly pattern: RegExp },
): ProviderRule & { readonly id: Id } {
  return {
    id,
    provider: 'Cisco ESA (IronPort)',
    protocol: 'smtp',
    status: [said.line.slice(0, 3)],
    pattern: said.pattern,
    sample: { lines: [said.line], origin: 'quoted' },
    confidence: 'documented',
    source: list,
    reason,
    mender,
    rows: [row],
  };
}

/** The reply that shows the mark alone, from the appliance's own settings. */
const marked: ProviderRule & { readonly id: 'ironport.mark' } = {
  id: 'ironport.mark',
  provider: 'Cisco ESA (IronPort)',
  protocol: 'smtp',
  pattern: /^\d{3} #\d\.[\dx]\.\d{1,3} /,
  sample: {
    lines: ['550 #5.7.1 SPF unauthorized mail is prohibited.'],
    origin: 'quoted',
    from: 'https://manualsbrain.com/it/manuals/1649627/?page=293',
  },
  confidence: 'seen',
  source: list,
  reason: 'unknown',
  mender: 'postmaster',
  rows: [211],
};

export const ironportRules = [
  listed('ironport.tooManyTlsSessions', 'seed-01', 'toomanyconn', 'wait', {
    line: '421 #4.4.5 Too many TLS sessions at this time',
    pattern: /^421 #?4\.4\.5 Too many TLS sessions at this time\.?$/i,
  }),
  listed('ironport.tooManyFromHost', 'seed-02', 'toomanyconn', 'you', {
    line: '421 #4.4.5 Too many connections from your host',
    pattern: /^421 #?4\.4\.5 Too many connections from your host\.?$/i,
  }),
  listed('ironport.tooManyToHost', 'seed-03', 'toomanyconn', 'wait', {
    line: '421 #4.4.5 Too many connections to this host',
    pattern: /^421 #?4\.4\.5 Too many connections to this host\.?$/i,
  }),
  listed('ironport.tooManyToListener', 'seed-04', 'toomanyconn', 'wait', {
    line: '421 #4.4.5 Too many connections to this listener',
    pattern: /^421 #?4\.4\.5 Too many connections to this listener\.?$/i,
  }),
  listed('ironport.tooManyMessages', 'seed-05', 'exceedlimit', 'you', {
    line: '421 #4.x.2 Too many messages for this session',
    pattern: /^421 #?4\.[x\d]\.2 Too many messages for this session\.?$/i,
  }),
  listed('ironport.serviceNotAvailable', 'seed-06', 'systemerror', 'wait', {
    line: '421 <hostname> Service not available, closing transaction channel',
    pattern: /^421 \S{1,255} Service not available, closing transaction channel\.?$/i,
  }),
  listed('ironport.connectionTime', 'seed-07', 'expired', 'you', {
    line: '421 Exceeded allowable connection time',
    pattern: /^421 Exceeded allowable connection time(?:, disconnecting)?\.?$/i,
  }),
  listed('ironport.badCommandLimit', 'seed-08', 'syntaxerror', 'you', {
    line: '421 Exceeded bad SMTP command limit, disconnecting',
    pattern: /^421 Exceeded bad SMTP command limit(?:, disconnecting)?\.?$/i,
  }),
  listed('ironport.licenceExpired', 'seed-09', 'systemerror', 'postmaster', {
    line: '421 The evaluation license has expired',
    pattern: /^421 The evaluation licen[cs]e has expired\.?$/i,
  }),
  listed('ironport.serverErrorForNow', 'seed-10', 'systemerror', 'wait', {
    line: '451 #4.3.0 Server Error',
    pattern: /^451 #?4\.3\.0 Server Error\.?$/i,
  }),
  listed('ironport.queueFull', 'seed-11', 'systemfull', 'wait', {
    line: '452 #4.3.1 queue full',
    pattern: /^452 #?4\.3\.1 queue full\.?$/i,
  }),
  listed('ironport.resourcesLow', 'seed-12', 'systemfull', 'wait', {
    line: '452 #4.3.1 server resources low - try again later',
    pattern: /^452 #?4\.3\.1 server resources low - try again later\.?$/i,
  }),
  listed('ironport.temporarySystemError', 'seed-13', 'systemerror', 'wait', {
    line: '452 #4.3.1 temporary system error (12)',
    pattern: /^452 #?4\.3\.1 temporary system error \(\d{1,6}\)\.?$/i,
  }),
  listed('ironport.tooManyRecipients', 'seed-14', 'exceedlimit', 'you', {
    line: '452 #4.5.3 Too many recipients',
    pattern: /^452 #?4\.5\.3 Too many recipients\.?$/i,
  }),
  listed('ironport.tlsNotAvailable', 'seed-15', 'failedstarttls', 'wait', {
    line: '454 TLS not available due to a temporary reason',
    pattern: /^454 TLS not available due to a temporary reason\.?$/i,
  }),
  listed('ironport.commandNotRecognized', 'seed-16', 'syntaxerror', 'you', {
    line: '500 #5.5.1 command not recognized',
    pattern: /^500 #?5\.5\.1 command not recognized\.?$/i,
  }),
  listed('ironport.lineTooLong', 'seed-17', 'syntaxerror', 'you', {
    line: '500 Line too long',
    pattern: /^500 Line too long\.?$/i,
  }),
  listed('ironport.ehloWithoutName', 'seed-18', 'syntaxerror', 'you', {
    line: '501 #5.0.0 EHLO requires domain address',
    pattern: /^501 #?5\.0\.0 EHLO requires domain address\.?$/i,
  }),
  listed('ironport.syntaxError', 'seed-19', 'syntaxerror', 'you', {
    line: '501 #5.5.2 syntax error XXX',
    // Without the mark, one word only: Sendmail says `5.5.2 Syntax error in parameters …`.
    pattern: /^501 (?:#5\.5\.2 syntax error .{1,400}|5\.5\.2 syntax error \S{1,255})$/i,
  }),
  listed('ironport.authArguments', 'seed-20', 'syntaxerror', 'you', {
    line: '501 #5.5.4 Invalid arguments to AUTH command',
    pattern: /^501 #?5\.5\.4 Invalid arguments to AUTH command\.?$/i,
  }),
  listed('ironport.unknownCommand', 'seed-21', 'syntaxerror', 'you', {
    line: '501 Unknown command XXX',
    pattern: /^501 Unknown command \S{1,400}$/i,
  }),
  listed('ironport.unknownOption', 'seed-22', 'notsupported', 'you', {
    line: '501 Unknown option XXX',
    pattern: /^501 Unknown option \S{1,400}$/i,
  }),
  listed('ironport.unknownValue', 'seed-23', 'syntaxerror', 'you', {
    line: '501 Unknown value XXX',
    pattern: /^501 Unknown value \S{1,400}$/i,
  }),
  listed('ironport.authNotAvailable', 'seed-24', 'notsupported', 'you', {
    line: '503 #5.3.3 AUTH not available',
    pattern: /^503 #?5\.3\.3 AUTH not available\.?$/i,
  }),
  listed('ironport.authDuringMail', 'seed-25', 'badsequence', 'you', {
    line: '503 #5.5.0 AUTH not permitted during a mail transaction',
    pattern: /^503 #?5\.5\.0 AUTH not permitted during a mail transaction\.?$/i,
  }),
  listed('ironport.alreadyAuthenticated', 'seed-26', 'badsequence', 'you', {
    line: '503 #5.5.0 Already authenticated',
    pattern: /^503 #?5\.5\.0 Already authenticated\.?$/i,
  }),
  listed('ironport.mailFirst', 'seed-27', 'badsequence', 'you', {
    line: '503 #5.5.1 MAIL first',
    pattern: /^503 #?5\.5\.1 MAIL first\.?$/i,
  }),
  listed('ironport.rcptFirst', 'seed-28', 'badsequence', 'you', {
    line: '503 #5.5.1 RCPT first',
    pattern: /^503 #?5\.5\.1 RCPT first\.?$/i,
  }),

  // IronPort mail merge (IPMM): XMRG FROM in place of MAIL FROM, XDFN for the variables of the next RCPT, XPRT in place of
  // DATA. Cisco's page has lost the colon and the blank behind `commands`.
  listed('ironport.dataInMailMerge', 'seed-29', 'badsequence', 'you', {
    line: '503 Bad sequence of commandsDATA within mailmerge transaction',
    pattern: /^503 Bad sequence of commands:? ?DATA within mailmerge transaction\.?$/i,
  }),
  listed('ironport.xprtInPlainMail', 'seed-30', 'badsequence', 'you', {
    line: '503 Bad sequence of commandsXPRT within plain transaction',
    pattern: /^503 Bad sequence of commands:? ?XPRT within plain transaction\.?$/i,
  }),
  listed('ironport.nowReceivingParts', 'seed-31', 'badsequence', 'you', {
    line: '503 Bad sequence of commandsnow receiving parts',
    pattern: /^503 Bad sequence of commands:? ?now receiving parts\.?$/i,
  }),
  listed('ironport.notInMailMerge', 'seed-32', 'badsequence', 'you', {
    line: '503 Not in a mailmerge transaction',
    pattern: /^503 Not in a mailmerge transaction\.?$/i,
  }),
  listed('ironport.authMechanism', 'seed-33', 'notsupported', 'you', {
    line: '504 #5.5.1 AUTH mechanism XXX is not available',
    pattern: /^504 #?5\.5\.1 AUTH mechanism \S{1,255} is not available\.?$/i,
  }),
  listed('ironport.parameterUnrecognized', 'seed-34', 'notsupported', 'you', {
    line: '504 Command parameter XXX unrecognized',
    pattern: /^504 Command parameter \S{1,400} unrecognized\.?$/i,
  }),
  listed('ironport.xdfnSyntax', 'seed-35', 'syntaxerror', 'you', {
    line: '504 Invalid XDFN syntax',
    pattern: /^504 Invalid XDFN syntax\.?$/i,
  }),
  listed('ironport.partNumber', 'seed-36', 'syntaxerror', 'you', {
    line: '504 Invalid part number',
    pattern: /^504 Invalid part number\.?$/i,
  }),
  listed('ironport.partNumberNamed', 'seed-37', 'syntaxerror', 'you', {
    line: '504 Invalid part number XXX',
    pattern: /^504 Invalid part number \S{1,255}$/i,
  }),
  listed('ironport.noVariableValue', 'seed-38', 'syntaxerror', 'you', {
    line: '504 No variable value specified',
    pattern: /^504 No variable value specified\.?$/i,
  }),
  listed('ironport.partsMissing', 'seed-39', 'badsequence', 'you', {
    line: '504 Other parts still missing',
    pattern: /^504 Other parts still missing\.?$/i,
  }),
  listed('ironport.reservedVariable', 'seed-40', 'syntaxerror', 'you', {
    line: '504 Reserved variable name',
    pattern: /^504 Reserved variable name\.?$/i,
  }),
  listed('ironport.partsSyntax', 'seed-41', 'syntaxerror', 'you', {
    line: '504 Syntax error in *parts syntax',
    pattern: /^504 Syntax error in \*parts syntax\.?$/i,
  }),
  listed('ironport.xdfnNull', 'seed-42', 'syntaxerror', 'you', {
    line: '504 XDFN command must not contain NULL characters',
    pattern: /^504 XDFN command must not contain NULL characters\.?$/i,
  }),

  listed('ironport.starttlsFirst', 'seed-43', 'needtls', 'you', {
    line: '530 #5.7.0 Must issue a STARTTLS command first',
    // With the mark only: without it, these are the words of Postfix and Sendmail.
    pattern: /^530 #5\.7\.0 Must issue a STARTTLS command first\.?$/i,
  }),
  listed('ironport.starttlsForSender', 'seed-44', 'needtls', 'you', {
    line: '530 #5.7.0 This sender must issue a STARTTLS command first',
    pattern: /^530 #?5\.7\.0 This sender must issue a STARTTLS command first\.?$/i,
  }),
  listed('ironport.authenticationRequired', 'seed-45', 'needauth', 'you', {
    line: '530 Authentication required',
    pattern: /^530 Authentication required\.?$/i,
  }),
  listed('ironport.encryptionRequired', 'seed-46', 'needtls', 'you', {
    line: '538 #5.7.11 Encryption required',
    pattern: /^538 #?5\.7\.11 Encryption required\.?$/i,
  }),
  listed('ironport.headerSize', 'seed-47', 'mesgtoobig', 'you', {
    line: '552 #5.3.4 message header size exceeds limit',
    pattern: /^552 #?5\.3\.4 message header size exceeds limit\.?$/i,
  }),
  listed('ironport.messageSize', 'seed-48', 'mesgtoobig', 'you', {
    line: '552 #5.3.4 message size exceeds limit',
    pattern: /^552 #?5\.3\.4 message size exceeds limit\.?$/i,
  }),
  listed('ironport.sizeLimit', 'seed-49', 'mesgtoobig', 'you', {
    line: '552 size limit exceeded',
    pattern: /^552 size limit exceeded\.?$/i,
  }),
  listed('ironport.serverError', 'seed-50', 'systemerror', 'postmaster', {
    line: '554 #5.3.0 Server Error',
    pattern: /^554 #?5\.3\.0 Server Error\.?$/i,
  }),
  listed('ironport.tooManyHops', 'seed-51', 'networkerror', 'postmaster', {
    line: '554 Too many hops',
    pattern: /^554 Too many hops\.?$/i,
  }),
  listed('ironport.bareLineEnds', 'seed-52', 'notcompliantrfc', 'you', {
    line: '554 message body contains illegal bare CR/LF characters.',
    pattern: /^554 message body contains illegal bare CR\/LF characters\.?$/i,
  }),

  marked,
] as const satisfies readonly ProviderRule[];

export type IronportRuleId = (typeof ironportRules)[number]['id'];
