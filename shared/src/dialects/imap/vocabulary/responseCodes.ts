// The words in brackets after OK, NO, BAD, BYE and PREAUTH (RFC 9051 §7.1): which there are, and which of them prove why a
// command was refused. Tables and look-ups; what the words mean for a reader is in ../words/responseCodes.*.ts.

import { reported, rfc } from '../../../citation.ts';
import type { Citation } from '../../../citation.ts';
import type { Refusal } from '../../../refusal/vocabulary.ts';

export const responseCodeCitations = {
  'code.NEWNAME': rfc(2060, '7.1'),
  'code.REFERRAL': rfc(2221, '4.1'),
  'code.ALERT': rfc(9051, '7.1'),
  'code.BADCHARSET': rfc(9051, '7.1'),
  'code.CAPABILITY': rfc(9051, '7.1'),
  'code.PARSE': rfc(9051, '7.1'),
  'code.PERMANENTFLAGS': rfc(9051, '7.1'),
  'code.READ-ONLY': rfc(9051, '7.1'),
  'code.READ-WRITE': rfc(9051, '7.1'),
  'code.TRYCREATE': rfc(9051, '7.1'),
  'code.UIDNEXT': rfc(9051, '2.3.1.1'),
  'code.UIDVALIDITY': rfc(9051, '2.3.1.1'),
  'code.UNSEEN': rfc(3501, '7.1'),
  'code.UNKNOWN-CTE': rfc(3516, '4.3'),
  'code.UIDNOTSTICKY': rfc(4315, '3'),
  'code.APPENDUID': rfc(4315, '3'),
  'code.COPYUID': rfc(4315, '3'),
  'code.URLMECH': rfc(4467, '8'),
  'code.TOOBIG': rfc(4469, '4.2'),
  'code.BADURL': rfc(4469, '4.1'),
  'code.HIGHESTMODSEQ': rfc(7162, '3.1.2.1'),
  'code.NOMODSEQ': rfc(7162, '3.1.2.2'),
  'code.MODIFIED': rfc(7162, '3.1.3'),
  'code.COMPRESSIONACTIVE': rfc(4978, '3'),
  'code.CLOSED': rfc(7162, '3.2.11'),
  'code.NOTSAVED': rfc(5182, '2.5'),
  'code.BADCOMPARATOR': rfc(5255, '4.9'),
  'code.ANNOTATE': rfc(5257, '4.5'),
  'code.ANNOTATIONS': rfc(5257, '4.1'),
  'code.TEMPFAIL': rfc(5259, '9'),
  'code.MAXCONVERTMESSAGES': rfc(5259, '9'),
  'code.MAXCONVERTPARTS': rfc(5259, '9'),
  'code.NOUPDATE': rfc(5267, '4.3.1'),
  'code.NOTIFICATIONOVERFLOW': rfc(5465, '5.8'),
  'code.BADEVENT': rfc(5465, '5'),
  'code.UNDEFINED-FILTER': rfc(5466, '3.1'),
  'code.METADATA': rfc(5464, '4.3'),
  'code.UNAVAILABLE': rfc(5530, '3'),
  'code.AUTHENTICATIONFAILED': rfc(5530, '3'),
  'code.AUTHORIZATIONFAILED': rfc(5530, '3'),
  'code.EXPIRED': rfc(5530, '3'),
  'code.PRIVACYREQUIRED': rfc(5530, '3'),
  'code.CONTACTADMIN': rfc(5530, '3'),
  'code.NOPERM': rfc(5530, '3'),
  'code.INUSE': rfc(5530, '3'),
  'code.EXPUNGEISSUED': rfc(5530, '3'),
  'code.CORRUPTION': rfc(5530, '3'),
  'code.SERVERBUG': rfc(5530, '3'),
  'code.CLIENTBUG': rfc(5530, '3'),
  'code.CANNOT': rfc(5530, '3'),
  'code.LIMIT': rfc(5530, '3'),
  'code.OVERQUOTA': rfc(9208, '4.3.1'),
  'code.ALREADYEXISTS': rfc(5530, '3'),
  'code.NONEXISTENT': rfc(5530, '3'),
  'code.USEATTR': rfc(6154, '3'),
  'code.HASCHILDREN': rfc(9051, '7.1'),
  'code.MAILBOXID': rfc(8474, '4.1'),
  'code.DOWNGRADED': rfc(6858, '3'),
  'code.INPROGRESS': rfc(9585, '4'),
  'code.TOOFEW': rfc(10022, '3.1'),
  'code.UIDREQUIRED': rfc(9586, '3'),
  'code.MESSAGELIMIT': rfc(9738, '3.1'),
  // Words of no RFC, and a wording that says more than its code.
  'code.THROTTLED': reported('public transcripts of Gmail'),
  'code.WEBALERT': reported('public transcripts of Gmail'),
  'code.UNAVAILABLE.login': rfc(5530, '3'),
  'code.unknown': rfc(9051, '7.1'),
} as const satisfies Record<string, Citation>;

export type ResponseCodeId = keyof typeof responseCodeCitations;

/** Dovecot answers a login so when what it asks for passwords does not answer. */
const loginUnavailable = 'UNAVAILABLE] TEMPORARY AUTHENTICATION FAILURE';

const wordings: ReadonlySet<string> = new Set<ResponseCodeId>(['code.unknown', 'code.UNAVAILABLE.login']);

const byWord: ReadonlyMap<string, ResponseCodeId> = new Map(
  (Object.keys(responseCodeCitations) as ResponseCodeId[])
    .filter((id) => !wordings.has(id))
    .map((id): [string, ResponseCodeId] => [id.slice('code.'.length), id]),
);

/**
 * The explanation of a response code; those that nobody registered are `code.unknown`.
 * @param code without its opening bracket, in any case: `ALERT`. Arguments may follow, and so may the closing bracket and the
 *   text after it, which tells apart what a known server means.
 */
export function responseCodeId(code: string): ResponseCodeId {
  const upper = code.slice(0, 256).toUpperCase();
  if (upper.startsWith(loginUnavailable)) return 'code.UNAVAILABLE.login';
  return byWord.get(/^[^ \]]*/.exec(upper)?.[0] ?? '') ?? 'code.unknown';
}

/** What a code proves about a NO, BAD or BYE that carries it. Codes that prove no cause are left out. */
const refusals: { readonly [Id in ResponseCodeId]?: Refusal } = {
  // the login
  'code.AUTHENTICATIONFAILED': { reason: 'authfailure', mender: 'you' },
  'code.AUTHORIZATIONFAILED': { reason: 'nopermission', mender: 'you' },
  'code.EXPIRED': { reason: 'authfailure', mender: 'account' },
  'code.PRIVACYREQUIRED': { reason: 'needtls', mender: 'you' },
  'code.CONTACTADMIN': { reason: 'unknown', mender: 'postmaster' },
  'code.WEBALERT': { reason: 'securityerror', mender: 'account' },
  // mailboxes and messages
  'code.NOPERM': { reason: 'nopermission', mender: 'account' },
  'code.TRYCREATE': { reason: 'nosuchmailbox', mender: 'you' },
  'code.NONEXISTENT': { reason: 'nosuchmailbox', mender: 'you' },
  'code.NEWNAME': { reason: 'hasmoved', mender: 'you' },
  'code.REFERRAL': { reason: 'hasmoved', mender: 'you' },
  'code.ALREADYEXISTS': { reason: 'alreadyexists', mender: 'you' },
  'code.HASCHILDREN': { reason: 'badsequence', mender: 'you' },
  'code.INUSE': { reason: 'inuse', mender: 'wait' },
  'code.EXPUNGEISSUED': { reason: 'nosuchmessage', mender: 'you' },
  'code.UNKNOWN-CTE': { reason: 'contenterror', mender: 'you' },
  // limits
  'code.OVERQUOTA': { reason: 'exceedlimit', mender: 'you' },
  'code.TOOBIG': { reason: 'mesgtoobig', mender: 'you' },
  'code.LIMIT': { reason: 'exceedlimit', mender: 'you' },
  'code.ANNOTATE': { reason: 'exceedlimit', mender: 'you' },
  'code.MAXCONVERTMESSAGES': { reason: 'exceedlimit', mender: 'you' },
  'code.MAXCONVERTPARTS': { reason: 'exceedlimit', mender: 'you' },
  'code.MESSAGELIMIT': { reason: 'exceedlimit', mender: 'you' },
  'code.TOOFEW': { reason: 'exceedlimit', mender: 'you' },
  'code.THROTTLED': { reason: 'ratelimited', mender: 'wait' },
  // the server
  'code.UNAVAILABLE': { reason: 'systemerror', mender: 'wait' },
  'code.UNAVAILABLE.login': { reason: 'systemerror', mender: 'wait' },
  'code.TEMPFAIL': { reason: 'systemerror', mender: 'wait' },
  'code.CORRUPTION': { reason: 'systemerror', mender: 'postmaster' },
  'code.SERVERBUG': { reason: 'systemerror', mender: 'postmaster' },
  // the conversation
  'code.CLIENTBUG': { reason: 'clientbug', mender: 'you' },
  'code.CANNOT': { reason: 'notsupported', mender: 'you' },
  'code.BADCHARSET': { reason: 'notsupported', mender: 'you' },
  'code.BADCOMPARATOR': { reason: 'notsupported', mender: 'you' },
  'code.BADEVENT': { reason: 'notsupported', mender: 'you' },
  'code.UNDEFINED-FILTER': { reason: 'notsupported', mender: 'you' },
  'code.USEATTR': { reason: 'notsupported', mender: 'you' },
  'code.UIDREQUIRED': { reason: 'badsequence', mender: 'you' },
  'code.COMPRESSIONACTIVE': { reason: 'badsequence', mender: 'you' },
};

/** RFC 5464 §4.3: METADATA means what its argument says. */
const metadataRefusals: ReadonlyMap<string, Refusal> = new Map<string, Refusal>([
  ['MAXSIZE', { reason: 'exceedlimit', mender: 'you' }],
  ['TOOMANY', { reason: 'exceedlimit', mender: 'you' }],
  ['NOPRIVATE', { reason: 'notsupported', mender: 'you' }],
]);

/**
 * Why a NO, BAD or BYE was said, where its response code proves it.
 * @param code as for `responseCodeId`
 */
export function refusalOf(code: string): Refusal | undefined {
  const id = responseCodeId(code);
  if (id !== 'code.METADATA') return refusals[id];
  return metadataRefusals.get(/^METADATA ([A-Z]{1,16})/.exec(code.slice(0, 64).toUpperCase())?.[1] ?? '');
}
