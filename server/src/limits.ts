// The one table of limits. Whoever enforces a limit is given its value from here, with what MAILTERM_LIMITS changes
// (config.ts), and the table of limits in ARCHITECTURE.md is printed from it. Nothing is decided here, and no limit
// stands anywhere else in the server.

import { lineOctetsMax } from '@mailterm/shared/framing';
import { classroomLimits } from './classroomLimits.ts';
import { lessonLimits } from './lessonLimits.ts';
import type { Limit } from './limit.ts';
import { transcriptLimits } from './transcriptLimits.ts';

const KiB = 1024;
const MiB = 1024 * KiB;
const minuteMs = 60_000;

export const limitTable = {
  lineOctets: {
    value: 12 * KiB,
    unit: 'octets',
    // RFC 4954 §4: the longest line a mail server has to take is an AUTH response of 12,288 octets.
    says: 'One line from the page: the longest line that SMTP knows, an AUTH response (RFC 4954 §4).',
    reason: 'limit.lineOctets',
  },
  serverLineOctets: {
    value: lineOctetsMax,
    unit: 'octets',
    says: 'One line from a mail server; a longer one is read and explained in pieces of this length. No setting.',
    fixed: true,
  },
  messageOctets: {
    value: 64 * KiB,
    unit: 'octets',
    says: 'One WebSocket message from the page; a longer one closes the WebSocket with code 1009.',
  },
  typedOctets: {
    value: 256 * KiB,
    unit: 'octets',
    says: 'What the page may send before the mail server has taken it; the page waits for credit.',
    reason: 'limit.credit',
  },
  creditOctets: {
    value: 1 * MiB,
    unit: 'octets',
    says: 'What the page may have to catch up with before the mail server is paused; nothing is lost.',
  },
  creditReadings: {
    value: 8_192,
    unit: 'readings',
    says: 'The same in lines, because the reading of an empty line is not empty.',
  },
  contentOctets: {
    value: 2 * MiB,
    unit: 'octets',
    says: 'Letters and listings of one session that stay for a page that begins anew; what a page has not got stays in any case.',
  },
  logOctets: {
    value: 32 * MiB,
    unit: 'octets',
    says: 'Commands, replies and their readings of one session, which are kept to its end.',
    reason: 'limit.logOctets',
  },
  transcriptContentOctets: {
    value: 1 * MiB,
    unit: 'octets',
    says: 'Letters and listings in the recording of one session; beyond it a transcript tells how many octets were left out.',
  },
  unsavedOctets: {
    value: 64 * MiB,
    unit: 'octets',
    says: 'What waits to be written into recordings, of all sessions together. A session that brings more is recorded no further; it goes on.',
    reason: 'recording.lost',
  },
  sessionOctets: {
    value: 64 * MiB,
    unit: 'octets',
    says: 'Both directions of one session: the largest letter that common providers take, and room beside it.',
    reason: 'limit.sessionOctets',
  },
  sessionUnits: {
    value: 50_000,
    unit: 'commands',
    says: 'Commands and reply lines of one session, letters and listings apart; no person gets there.',
    reason: 'limit.sessionUnits',
  },
  sessionMs: {
    value: 120 * minuteMs,
    unit: 'ms',
    says: 'The life of one session: a double lesson.',
    reason: 'limit.sessionTime',
  },
  idleMs: {
    value: 15 * minuteMs,
    unit: 'ms',
    says: 'Silence of both sides; longer than mail servers wait themselves, so that learners meet the real timeout.',
    reason: 'limit.idleTime',
  },
  keptMs: {
    value: 5 * minuteMs,
    unit: 'ms',
    says: 'A session waits this long for a page that is gone, and so long its log is kept after the end.',
    reason: 'close.pageGone',
  },
  unansweredCommands: {
    value: 100,
    unit: 'commands',
    says: 'Pipelined commands that wait for a reply.',
    reason: 'limit.unanswered',
  },
  faults: {
    value: 100,
    unit: 'messages',
    says: 'Messages from one page that were not understood or not allowed; the WebSocket is then closed with code 1008.',
    reason: 'limit.faults',
  },
  sessionsPerAddress: {
    value: 64,
    unit: 'sessions',
    says: 'Open at once from one network address (IPv6: one /64): a class of forty behind one NAT fits.',
    reason: 'limit.sessionsPerAddress',
  },
  socketsPerAddress: {
    value: 160,
    unit: 'connections',
    says: 'WebSockets from one network address: its sessions, and for each open page one that waits for its session.',
    reason: 'limit.sessionsPerAddress',
  },
  connectsPerMinute: {
    value: 120,
    unit: 'connections',
    says: 'Opened in one minute from one network address: a class of forty, three times each.',
    reason: 'limit.connectsPerMinute',
  },
  lookupsPerMinute: {
    value: 120,
    unit: 'attempts',
    says: 'Names looked up in one minute from one network address: a class of forty, three times each.',
    reason: 'limit.lookupsPerMinute',
  },
  changesPerMinute: {
    value: 240,
    unit: 'attempts',
    says: 'Faults switched and mailrooms reset in one minute from one network address: a class of forty, six times each.',
    reason: 'limit.changesPerMinute',
  },
  authPerServer: {
    value: 60,
    unit: 'attempts',
    says: 'Logins tried in an hour from one network address at one mail server, with targets `public` or `listed`.',
    reason: 'limit.authPerServer',
  },
  authPerAddress: {
    value: 240,
    unit: 'attempts',
    says: 'The same at all mail servers together: a class of forty, six times each.',
    reason: 'limit.authPerAddress',
  },
  recipientsPerServer: {
    value: 100,
    unit: 'recipients',
    says: 'Accepted in a day by one mail server from one network address, with targets `public` or `listed`.',
    reason: 'limit.recipientsPerServer',
  },
  recipientsPerAddress: {
    value: 400,
    unit: 'recipients',
    says: 'The same by all mail servers together: a class of forty, ten letters each.',
    reason: 'limit.recipientsPerAddress',
  },
  commandOctets: {
    value: 1 * KiB,
    unit: 'octets',
    // RFC 5321 §4.5.3.1.4 allows 512; Postfix cuts longer lines than 2,048 into several.
    says: 'A command, where logins and recipients are counted; a login may be longer and counts once for each KiB.',
    reason: 'limit.commandOctets',
  },
  accessTries: {
    value: 40,
    unit: 'attempts',
    says: 'Wrong access codes in an hour from one network address: a class of forty, one slip each.',
    reason: 'limit.accessTries',
  },
  accessMs: {
    value: 720 * minuteMs,
    unit: 'ms',
    says: 'An access code holds so long in one browser: a day of lessons.',
    reason: 'access.code',
  },
  ledgerRows: {
    value: 20_000,
    unit: 'rows',
    says: 'Remembered for limits by minute, hour and day; beyond it, the address that spent least is forgotten.',
  },
  resolveMs: {
    value: 3_000,
    unit: 'ms',
    says: 'One name lookup. A public instance says every refusal at exactly this moment, so that its time tells nothing.',
    reason: 'name.failed',
  },
  lookupOctets: {
    value: 16 * KiB,
    unit: 'octets',
    says: 'An answer of a name server to `dig`; a longer one is not read.',
    reason: 'lookup.tooLarge',
  },
  preflightsPerMinute: {
    value: 40,
    unit: 'attempts',
    says: 'Hosts whose ports are tried in one minute from one network address: a class of forty, once each.',
    reason: 'limit.preflightsPerMinute',
  },
  preflightMs: {
    value: 4_000,
    unit: 'ms',
    says: 'An attempt to connect, for finding out which ports are reached; all ports are tried at the same time.',
  },
  dialMs: {
    value: 10_000,
    unit: 'ms',
    says: 'An attempt to connect to the last, or only, address of a name.',
    reason: 'dial.timeout',
  },
  dialNextMs: {
    value: 3_000,
    unit: 'ms',
    says: 'An attempt to connect to an address while another one is left to try.',
  },
  dialAddresses: {
    value: 3,
    unit: 'addresses',
    says: 'Addresses of one name that are tried, one after the other.',
  },
  tlsMs: {
    value: 10_000,
    unit: 'ms',
    says: 'A TLS handshake, from our first octet to the last of the server.',
    reason: 'tls.timeout',
  },
  pingMs: {
    value: 30_000,
    unit: 'ms',
    says: 'Between two signs of life that a page is asked for; the WebSocket of one that gave none is closed.',
  },
  ...transcriptLimits,
  ...classroomLimits,
  ...lessonLimits,
  requestMs: {
    value: 10_000,
    unit: 'ms',
    says: 'An HTTP request must have arrived by then.',
  },
  shutdownMs: {
    value: 4_000,
    unit: 'ms',
    says: 'What is still open this long after the signal to stop is cut off: the process ends in under 5 seconds.',
  },
} as const satisfies Readonly<Record<string, Limit>>;

export type LimitName = keyof typeof limitTable;

/** Limits as plain numbers, each in the unit of its table row. */
export type Limits = Readonly<Record<LimitName, number>>;

/** The limits of the table, where nobody has changed them. */
export const limits = Object.fromEntries(
  Object.entries(limitTable).map(([name, limit]) => [name, limit.value]),
) as Limits;

/** The limits that can be set. */
export const limitNames = Object.entries<Limit>(limitTable).flatMap(([name, { fixed }]) => (fixed ? [] : [name]));

/** True for the name of a limit that can be set. */
export function isLimitName(name: string): name is LimitName {
  return limitNames.includes(name);
}
