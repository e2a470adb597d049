// The words of an EHLO answer: keywords of service extensions and their parameters. ABNF: ehlo-line (RFC 5321 §4.1.1.1).

import { mechanismId } from '../../sasl/index.ts';
import { observed, rfc } from '../../citation.ts';
import type { Citation } from '../../citation.ts';
import type { SmtpCursor } from './sayings.ts';

const exchange = observed('Microsoft Exchange');
const exim: Citation = {
  page: 'https://www.exim.org/exim-html-current/doc/html/spec_html/',
  title: 'Exim specification',
};

export const extensionCitations = {
  'ehlo.8BITMIME': rfc(6152, '2'),
  'ehlo.ATRN': rfc(2645, '5.2.1'),
  'ehlo.AUTH': rfc(4954, '3'),
  'ehlo.AUTH=': observed('Postfix 3.7'),
  'ehlo.BINARYMIME': rfc(3030, '3'),
  'ehlo.BURL': rfc(4468, '3'),
  'ehlo.CHECKPOINT': rfc(1845, '3'),
  'ehlo.CHUNKING': rfc(3030, '2'),
  'ehlo.CONNEG': rfc(4141, '4'),
  'ehlo.CONPERM': rfc(4141, '3'),
  'ehlo.DELIVERBY': rfc(2852, '3'),
  'ehlo.DSN': rfc(3461, '4'),
  'ehlo.ENHANCEDSTATUSCODES': rfc(2034, '3'),
  'ehlo.ETRN': rfc(1985, '5'),
  'ehlo.EXPN': rfc(5321, '3.5.2'),
  'ehlo.FUTURERELEASE': rfc(4865, '4'),
  'ehlo.HELP': rfc(5321, '4.1.1.8'),
  'ehlo.LIMITS': rfc(9422, '3'),
  'ehlo.MT-PRIORITY': rfc(6710, '3'),
  'ehlo.MTRK': rfc(3885, '3'),
  'ehlo.NO-SOLICITING': rfc(3865, '2'),
  'ehlo.PIPELINING': rfc(2920, '3'),
  'ehlo.REQUIRETLS': rfc(8689, '2'),
  'ehlo.RRVS': rfc(7293, '3'),
  'ehlo.SIZE': rfc(1870, '3'),
  'ehlo.SMTPUTF8': rfc(6531, '3.1'),
  'ehlo.STARTTLS': rfc(3207, '4'),
  'ehlo.SUBMITTER': rfc(4405, '4'),
  'ehlo.UTF8SMTP': rfc(5336, '3'),
  'ehlo.VRFY': rfc(5321, '3.5.1'),
  'ehlo.XCLIENT': { page: 'https://www.postfix.org/XCLIENT_README.html', title: 'Postfix XCLIENT' },
  'ehlo.XFORWARD': { page: 'https://www.postfix.org/XFORWARD_README.html', title: 'Postfix XFORWARD' },
  'ehlo.XVERP': { page: 'https://www.postfix.org/VERP_README.html', title: 'Postfix VERP' },
  'ehlo.PRDR': exim,
  'ehlo.PIPECONNECT': exim,
  'ehlo.COREMAIL': observed('Coremail (163.com)'),
  'ehlo.exchange': exchange,
  'ehlo.obsolete': rfc(5321, 'F'),
  'ehlo.unknown': rfc(5321, '2.2.2'),
  'ehlo.maximum': rfc(1870, '4'),
  'ehlo.limit': rfc(9422, '4'),
  'ehlo.parameter': rfc(5321, '4.1.1.1'),
} as const satisfies Record<string, Citation>;

export type ExtensionId = keyof typeof extensionCitations;

/** Keywords that share an explanation. */
const families: Readonly<Record<string, ExtensionId>> = {
  'X-EXPS': 'ehlo.exchange',
  'X-LINK2STATE': 'ehlo.exchange',
  'X-ANONYMOUSTLS': 'ehlo.exchange',
  XEXCH50: 'ehlo.exchange',
  XRDST: 'ehlo.exchange',
  XSHADOW: 'ehlo.exchange',
  XSHADOWREQUEST: 'ehlo.exchange',
  XOORG: 'ehlo.exchange',
  SEND: 'ehlo.obsolete',
  SOML: 'ehlo.obsolete',
  SAML: 'ehlo.obsolete',
  TURN: 'ehlo.obsolete',
  ONEX: 'ehlo.obsolete',
  VERB: 'ehlo.obsolete',
  X_PIPE_CONNECT: 'ehlo.PIPECONNECT',
  X_PIPECONNECT: 'ehlo.PIPECONNECT',
};

/** Ids of this namespace that are no keywords. */
const structure: ReadonlySet<string> = new Set<ExtensionId>([
  'ehlo.exchange',
  'ehlo.obsolete',
  'ehlo.unknown',
  'ehlo.maximum',
  'ehlo.limit',
  'ehlo.parameter',
]);

/** What one line of an EHLO answer offers. */
export interface Offer {
  readonly id: ExtensionId;
  /** In upper case. */
  readonly keyword: string;
  /** In upper case. */
  readonly parameters: readonly string[];
}

/** The explanation of a keyword. */
export function extensionId(keyword: string): ExtensionId {
  const upper = keyword.toUpperCase();
  const id = `ehlo.${upper}`;
  if (Object.hasOwn(extensionCitations, id) && !structure.has(id)) return id as ExtensionId;
  return Object.hasOwn(families, upper) ? (families[upper] ?? 'ehlo.unknown') : 'ehlo.unknown';
}

/**
 * Takes what follows the reply code in a line after the first of an EHLO answer.
 * ABNF: ehlo-keyword *( SP ehlo-param ); `AUTH=` is a spelling for clients older than the RFC.
 */
export function readOffer(cursor: SmtpCursor): Offer {
  const legacy = /^AUTH=/i.test(cursor.rest.slice(0, 5));
  const keyword = (legacy ? 'AUTH=' : (/^[^ \t]{0,64}/.exec(cursor.rest)?.[0] ?? '')).toUpperCase();
  const id = extensionId(keyword);
  cursor.take(keyword.length, id, { params: { keyword } });
  const parameters: string[] = [];
  for (cursor.space(); !cursor.done && parameters.length < 64; cursor.space()) {
    parameters.push(takeParameter(cursor, id));
  }
  if (!cursor.done) cursor.takeRest('ehlo.parameter');
  return { id, keyword, parameters };
}

function takeParameter(cursor: SmtpCursor, id: ExtensionId): string {
  const word = /^[^ \t]{1,256}/.exec(cursor.rest)?.[0] ?? '';
  const limit = /^([A-Za-z]+)=(\d+)$/.exec(word);
  if (id === 'ehlo.AUTH' || id === 'ehlo.AUTH=')
    cursor.take(word.length, mechanismId(word), { params: { name: word } });
  // RFC 1870 §4: no number or 0 means that there is no fixed limit.
  else if (id === 'ehlo.SIZE' && /^\d{1,15}$/.test(word)) {
    cursor.take(word.length, 'ehlo.maximum', { params: { octets: Number(word), size: readableSize(Number(word)) } });
  } else if (id === 'ehlo.LIMITS' && limit) {
    cursor.take(word.length, 'ehlo.limit', { params: { name: limit[1] ?? '', value: limit[2] ?? '' } });
  } else cursor.take(word.length, 'ehlo.parameter');
  return word.toUpperCase();
}

/** `73 MB`: the order of magnitude, the same in every language. */
export function readableSize(octets: number): string {
  const units = ['B', 'kB', 'MB', 'GB', 'TB', 'PB'];
  const step = Math.min(units.length - 1, Math.floor(Math.log10(Math.max(1, octets)) / 3));
  return `${Math.round((octets / 1000 ** step) * 10) / 10} ${units[step]}`;
}
