// The words of an EHLO answer: keywords of service extensions and their parameters. ABNF: ehlo-line (RFC 5321 §4.1.1.1).
// Ids of keywords end in capitals, as keywords are compared; the ids of parameters begin with a small letter.

import { mechanismId } from '../../sasl/index.ts';
import { observed, reported, rfc } from '../../citation.ts';
import type { Citation } from '../../citation.ts';
import type { Params } from '../../dialect.ts';
import { readable } from './paths.ts';
import type { Id, SmtpCursor } from './sayings.ts';

const exchange: Citation = {
  page: 'https://learn.microsoft.com/en-us/previous-versions/office/exchange-server-2007/dd535395(v=exchg.80)',
  title: 'Microsoft: SMTP protocol extensions of Exchange',
};
const laterExchange = reported('administrators of Exchange');
const exim: Citation = {
  page: 'https://www.exim.org/exim-html-current/doc/html/spec_html/',
  title: 'Exim specification',
};
const sendmail: Citation = {
  page: 'https://www.iana.org/assignments/mail-parameters/',
  title: 'IANA: mail parameters',
};
const xclient: Citation = { page: 'https://www.postfix.org/XCLIENT_README.html', title: 'Postfix XCLIENT' };
const xforward: Citation = { page: 'https://www.postfix.org/XFORWARD_README.html', title: 'Postfix XFORWARD' };

export const extensionCitations = {
  'ehlo.8BITMIME': rfc(6152, '2'),
  'ehlo.ATRN': rfc(2645, '5.2.1'),
  'ehlo.AUTH': rfc(4954, '3'),
  'ehlo.AUTH=': observed('Postfix 3.7'),
  'ehlo.BINARYMIME': rfc(3030, '3'),
  'ehlo.BURL': rfc(4468, '3.1'),
  'ehlo.CHECKPOINT': rfc(1845, '2'),
  'ehlo.CHUNKING': rfc(3030, '2'),
  'ehlo.CONNEG': rfc(4141, '5.1'),
  'ehlo.CONPERM': rfc(4141, '4.1'),
  'ehlo.COREMAIL': observed('Coremail (163.com)'),
  'ehlo.DELIVERBY': rfc(2852, '3'),
  'ehlo.DSN': rfc(3461, '4'),
  'ehlo.ENHANCEDSTATUSCODES': rfc(2034, '3'),
  'ehlo.ETRN': rfc(1985, '5'),
  'ehlo.EXPN': rfc(5321, '3.5.4'),
  'ehlo.FUTURERELEASE': rfc(4865, '3'),
  'ehlo.HELP': rfc(5321, '4.1.1.8'),
  'ehlo.LIMITS': rfc(9422, '3'),
  'ehlo.MT-PRIORITY': rfc(6710, '3'),
  'ehlo.MTRK': rfc(3885, '2'),
  'ehlo.NO-SOLICITING': rfc(3865, '2'),
  'ehlo.ONEX': sendmail,
  'ehlo.PIPECONNECT': exim,
  'ehlo.PIPELINING': rfc(2920, '3'),
  'ehlo.PRDR': exim,
  'ehlo.REQUIRETLS': rfc(8689, '2'),
  'ehlo.RRVS': rfc(7293, '3.1'),
  'ehlo.SAML': rfc(821, '3.4'),
  'ehlo.SEND': rfc(821, '3.4'),
  'ehlo.SIZE': rfc(1870, '3'),
  'ehlo.SMTPUTF8': rfc(6531, '3.1'),
  'ehlo.SOML': rfc(821, '3.4'),
  'ehlo.STARTTLS': rfc(3207, '3'),
  'ehlo.SUBMITTER': rfc(4405, '3'),
  'ehlo.TURN': rfc(821, '3.8'),
  'ehlo.UTF8SMTP': rfc(5336, '3.1'),
  'ehlo.VERB': sendmail,
  'ehlo.VRFY': rfc(5321, '3.5.1'),
  'ehlo.WELLKNOWN': exim,
  'ehlo.X-ANONYMOUSTLS': exchange,
  'ehlo.X-EXPS': exchange,
  'ehlo.X-LINK2STATE': exchange,
  'ehlo.XCLIENT': xclient,
  'ehlo.XEXCH50': exchange,
  'ehlo.XFORWARD': xforward,
  'ehlo.XLOOP': reported('administrators of Oracle Messaging Server'),
  'ehlo.XOORG': laterExchange,
  'ehlo.XRDST': laterExchange,
  'ehlo.XSHADOW': laterExchange,
  'ehlo.XSHADOWREQUEST': laterExchange,
  'ehlo.XVERP': { page: 'https://www.postfix.org/VERP_README.html', title: 'Postfix VERP' },
  'ehlo.unknown': rfc(5321, '2.2.2'),
  'ehlo.maximum': rfc(1870, '4'),
  'ehlo.maximum.none': rfc(1870, '3'),
  'ehlo.limit': rfc(9422, '3'),
  'ehlo.limit.MAILMAX': rfc(9422, '4.1'),
  'ehlo.limit.RCPTDOMAINMAX': rfc(9422, '4.3'),
  'ehlo.limit.RCPTMAX': rfc(9422, '4.2'),
  'ehlo.deadline': rfc(2852, '3'),
  'ehlo.holdFor': rfc(4865, '3'),
  'ehlo.holdUntil': rfc(4865, '3'),
  'ehlo.solicitation': rfc(3865, '2.2'),
  'ehlo.priorities': rfc(6710, '9.2'),
  'ehlo.imap': rfc(4468, '3.3'),
  'ehlo.imapServer': rfc(4468, '3.3'),
  'ehlo.attribute': xclient,
  'ehlo.attribute.ADDR': xclient,
  'ehlo.attribute.DESTADDR': xclient,
  'ehlo.attribute.DESTPORT': xclient,
  'ehlo.attribute.HELO': xclient,
  'ehlo.attribute.IDENT': xforward,
  'ehlo.attribute.LOGIN': xclient,
  'ehlo.attribute.NAME': xclient,
  'ehlo.attribute.PORT': xclient,
  'ehlo.attribute.PROTO': xclient,
  'ehlo.attribute.SOURCE': xforward,
  'ehlo.token': reported('transcripts of such servers'),
  'ehlo.parameter': rfc(5321, '4.1.1.1'),
} as const satisfies Record<string, Citation>;

export type ExtensionId = keyof typeof extensionCitations;

/** Other spellings of a keyword. */
const spellings: Readonly<Record<string, ExtensionId>> = {
  X_PIPE_CONNECT: 'ehlo.PIPECONNECT',
  X_PIPECONNECT: 'ehlo.PIPECONNECT',
};

/** What one line of an EHLO answer offers. */
export interface Offer {
  readonly id: ExtensionId;
  /** In upper case. */
  readonly keyword: string;
  /** In upper case. */
  readonly parameters: readonly string[];
}

function knownId(id: string): ExtensionId | undefined {
  return Object.hasOwn(extensionCitations, id) ? (id as ExtensionId) : undefined;
}

/** The explanation of a keyword; `AUTH=LOGIN` is one of an old spelling. */
export function extensionId(keyword: string): ExtensionId {
  const upper = keyword.toUpperCase();
  const old = /^(AUTH|X-EXPS)=/.exec(upper);
  if (old) return old[1] === 'AUTH' ? 'ehlo.AUTH=' : 'ehlo.X-EXPS';
  const spelling = Object.hasOwn(spellings, upper) ? spellings[upper] : undefined;
  return spelling ?? knownId(`ehlo.${upper}`) ?? 'ehlo.unknown';
}

/** The explanation of a limit's name (RFC 9422 §4). */
export function limitId(name: string): ExtensionId {
  return knownId(`ehlo.limit.${name.toUpperCase()}`) ?? 'ehlo.limit';
}

/**
 * Takes what follows the reply code in a line after the first of an EHLO answer.
 * ABNF: ehlo-keyword *( SP ehlo-param ). Quirk "equals sign for a blank": `AUTH=LOGIN` and `X-EXPS=LOGIN` are spelt for
 * clients older than the RFC.
 */
export function readOffer(cursor: SmtpCursor): Offer {
  const old = /^(?:AUTH|X-EXPS)=/i.exec(cursor.rest.slice(0, 7))?.[0];
  const keyword = (old ?? /^[^ \t]{0,64}/.exec(cursor.rest)?.[0] ?? '').toUpperCase();
  const id = extensionId(keyword);
  cursor.take(keyword.length, id, { params: { keyword: readable(keyword) } });
  const parameters: string[] = [];
  for (cursor.space(); !cursor.done && parameters.length < 64; cursor.space()) {
    const word = /^[^ \t]{1,256}/.exec(cursor.rest)?.[0] ?? '';
    const { id: wordId, params } = readParameter(id, word) ?? unexplained;
    cursor.take(word.length, wordId, params ? { params } : {});
    parameters.push(word.toUpperCase());
  }
  if (!cursor.done) cursor.takeRest('ehlo.parameter');
  return { id, keyword, parameters };
}

interface Parameter {
  readonly id: Id;
  readonly params?: Params;
}

const unexplained: Parameter = { id: 'ehlo.parameter' };

const readMechanism = (word: string): Parameter => ({ id: mechanismId(word), params: { name: readable(word) } });

const readToken = (): Parameter => ({ id: 'ehlo.token' });

/** ABNF of Postfix: XCLIENT and XFORWARD list the attributes that a trusted client may send. */
const readAttribute = (word: string): Parameter => ({
  id: knownId(`ehlo.attribute.${word.toUpperCase()}`) ?? 'ehlo.attribute',
  params: { name: readable(word) },
});

// RFC 1870 §3: 0 means that there is no fixed limit.
function readMaximum(word: string): Parameter | undefined {
  if (!/^\d{1,15}$/.test(word)) return undefined;
  const octets = Number(word);
  return octets === 0
    ? { id: 'ehlo.maximum.none' }
    : { id: 'ehlo.maximum', params: { octets, size: readableSize(octets) } };
}

// ABNF: ehlo-limit = limit-name [ "=" limit-value ] (RFC 9422 §3)
function readLimit(word: string): Parameter | undefined {
  const [, name = '', value = ''] = /^([A-Za-z][A-Za-z0-9-]*)=([!-~]+)$/.exec(word) ?? [];
  return name === '' ? undefined : { id: limitId(name), params: { name, value } };
}

// ABNF: deliverby-param = min-by-time *( ',' extension-token ) (RFC 2852 §2)
function readDeadline(word: string): Parameter | undefined {
  const seconds = /^\d{1,9}(?=,|$)/.exec(word)?.[0];
  return seconds === undefined ? undefined : { id: 'ehlo.deadline', params: { seconds: Number(seconds) } };
}

// ABNF: max-future-release-interval SP max-future-release-date-time (RFC 4865 §3)
function readHold(word: string): Parameter | undefined {
  if (/^\d{1,9}$/.test(word)) {
    return { id: 'ehlo.holdFor', params: { seconds: Number(word), days: Math.round(Number(word) / 8640) / 10 } };
  }
  return /^\d{4}-\d\d-\d\dT[\d:.Z+-]{4,24}$/i.test(word) ? { id: 'ehlo.holdUntil', params: { date: word } } : undefined;
}

function readImap(word: string): Parameter | undefined {
  if (/^imap$/i.test(word)) return { id: 'ehlo.imap' };
  const server = /^imap:\/\/(\S+)$/i.exec(word)?.[1];
  return server === undefined ? undefined : { id: 'ehlo.imapServer', params: { server: readable(server) } };
}

const readers: Partial<Record<ExtensionId, (word: string) => Parameter | undefined>> = {
  'ehlo.AUTH': readMechanism,
  'ehlo.AUTH=': readMechanism,
  'ehlo.X-EXPS': readMechanism,
  'ehlo.SIZE': readMaximum,
  'ehlo.LIMITS': readLimit,
  'ehlo.DELIVERBY': readDeadline,
  'ehlo.FUTURERELEASE': readHold,
  'ehlo.NO-SOLICITING': (word) => ({ id: 'ehlo.solicitation', params: { words: readable(word) } }),
  'ehlo.MT-PRIORITY': (word) => ({ id: 'ehlo.priorities', params: { profile: readable(word) } }),
  'ehlo.BURL': readImap,
  'ehlo.XCLIENT': readAttribute,
  'ehlo.XFORWARD': readAttribute,
  'ehlo.XLOOP': readToken,
  'ehlo.COREMAIL': readToken,
};

function readParameter(keyword: ExtensionId, word: string): Parameter | undefined {
  return readers[keyword]?.(word);
}

/** `73 MB`: the order of magnitude, the same in every language. */
export function readableSize(octets: number): string {
  const units = ['B', 'kB', 'MB', 'GB', 'TB', 'PB'];
  const step = Math.min(units.length - 1, Math.floor(Math.log10(Math.max(1, octets)) / 3));
  return `${Math.round((octets / 1000 ** step) * 10) / 10} ${units[step]}`;
}
