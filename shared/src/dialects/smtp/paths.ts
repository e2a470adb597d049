// The arguments of MAIL and RCPT: keyword, colon, path, parameters. Reads what people really type and remarks on it.
// ABNF: Reverse-path, Forward-path, Path, Mailbox, Mail-parameters (RFC 5321 §4.1.1.2, §4.1.1.3, §4.1.2).

import { rfc } from '../../citation.ts';
import type { Citation } from '../../citation.ts';
import { visible } from '../../charset.ts';
import { fromLatin1, fromUtf8 } from '../../octets.ts';
import { remark } from './sayings.ts';
import type { Id, Remark, SmtpCursor } from './sayings.ts';

const exim: Citation = {
  page: 'https://www.exim.org/exim-html-current/doc/html/spec_html/',
  title: 'Exim specification',
};

export const pathCitations = {
  'path.from': rfc(5321, '4.1.1.2'),
  'path.to': rfc(5321, '4.1.1.3'),
  'path.colon': rfc(5321, '4.1.1'),
  'path.open': rfc(5321, '4.1.2'),
  'path.close': rfc(5321, '4.1.1.3'),
  'path.null': rfc(5321, '4.5.5'),
  'path.route': rfc(5321, 'C'),
  'path.local': rfc(5321, '2.3.11'),
  'path.at': rfc(5322, '3.4.1'),
  'path.domain': rfc(5321, '2.3.5'),
  'path.postmaster': rfc(5321, '4.5.1'),
  'path.garbage': rfc(5321, '4.1.1'),
  'param.AUTH': rfc(4954, '5'),
  'param.BODY': rfc(6152, '2'),
  'param.BY': rfc(2852, '4'),
  'param.ENVID': rfc(3461, '4.4'),
  'param.HOLDFOR': rfc(4865, '3'),
  'param.HOLDUNTIL': rfc(4865, '3'),
  'param.MT-PRIORITY': rfc(6710, '4'),
  'param.NOTIFY': rfc(3461, '4.1'),
  'param.ORCPT': rfc(3461, '4.2'),
  'param.REQUIRETLS': rfc(8689, '2'),
  'param.RET': rfc(3461, '4.3'),
  'param.RRVS': rfc(7293, '3.1'),
  'param.SIZE': rfc(1870, '6'),
  'param.SMTPUTF8': rfc(6531, '3.4'),
  'param.TRANSID': rfc(1845, '4'),
  'param.CONNEG': rfc(4141, '4'),
  'param.CONPERM': rfc(4141, '3'),
  'param.MTRK': rfc(3885, '3.2'),
  'param.SOLICIT': rfc(3865, '2.2'),
  'param.SUBMITTER': rfc(4405, '3'),
  'param.PRDR': exim,
  'param.XVERP': { page: 'https://www.postfix.org/VERP_README.html', title: 'Postfix VERP' },
  'param.BODY.7BIT': rfc(6152, '2'),
  'param.BODY.8BITMIME': rfc(6152, '2'),
  'param.BODY.BINARYMIME': rfc(3030, '3'),
  'param.RET.FULL': rfc(3461, '4.3'),
  'param.RET.HDRS': rfc(3461, '4.3'),
  'param.NOTIFY.NEVER': rfc(3461, '4.1'),
  'param.unknown': rfc(5321, '4.1.1.11'),
} as const satisfies Record<string, Citation>;

export type PathId = keyof typeof pathCitations;

/** What was found in the arguments of MAIL or RCPT. */
export interface PathArgument {
  /** `alice@163.com`, as it can be typed again; undefined for `<>` and for what is no address. */
  readonly address?: string;
  readonly declaredOctets?: number;
  /** Names of the parameters, in upper case. */
  readonly parameters: readonly string[];
  readonly remarks: readonly Remark[];
}

/** Takes everything after `MAIL` or `RCPT`. */
export function readPathArgument(cursor: SmtpCursor, keyword: 'FROM' | 'TO'): PathArgument {
  const remarks: Remark[] = [];
  const add = (id: Id): number => remarks.push(remark(id, 'client'));
  if (cursor.done) {
    add('oddity.missingAddress');
    return { parameters: [], remarks };
  }
  const pattern = keyword === 'FROM' ? /FROM(?=[ \t:<]|$)/iy : /TO(?=[ \t:<]|$)/iy;
  const found = cursor.match(pattern, keyword === 'FROM' ? 'path.from' : 'path.to');
  if (found === undefined) add('oddity.missingKeyword');
  const spaced = cursor.space() > 0;
  const colon = cursor.match(/:/y, 'path.colon');
  if (found !== undefined && colon === undefined) add('oddity.missingColon');
  if (colon !== undefined && spaced) add('oddity.spaceBeforeColon');
  // RFC 5321 §3.3: no blank between the colon and the path; many tutorials print one and most servers take it.
  if (cursor.space() > 0 && colon !== undefined && !cursor.done) add('oddity.spaceAfterColon');
  const address = readPath(cursor, add);
  return { ...(address !== undefined && { address }), ...readParameters(cursor), remarks };
}

// ABNF: Path = "<" [ A-d-l ":" ] Mailbox ">"
function readPath(cursor: SmtpCursor, add: (id: Id) => void): string | undefined {
  if (cursor.done) {
    add('oddity.missingAddress');
    return undefined;
  }
  if (cursor.match(/<>/y, 'path.null')) return undefined;
  const open = cursor.match(/</y, 'path.open');
  if (open === undefined) {
    const address = readMailbox(cursor, /[^ \t>]*/y);
    if (address !== undefined) add('oddity.missingBrackets');
    if (cursor.match(/>/y, 'path.close')) add('oddity.unbalancedBrackets');
    return address;
  }
  // RFC 5321 §C: a source route is deprecated; servers ignore it.
  cursor.match(/@[^:> \t]*:/y, 'path.route');
  const address = readMailbox(cursor, /(?:"(?:[^"\\]|\\.)*"|[^">])*/y);
  if (!cursor.match(/>/y, 'path.close')) add('oddity.unbalancedBrackets');
  return address;
}

// ABNF: Mailbox = Local-part "@" ( Domain / address-literal ). The last @ counts: a quoted local part may hold others.
function readMailbox(cursor: SmtpCursor, extent: RegExp): string | undefined {
  extent.lastIndex = cursor.at;
  const mailbox = extent.exec(cursor.text)?.[0] ?? '';
  if (mailbox === '') return undefined;
  const at = mailbox.lastIndexOf('@');
  if (at < 0) {
    const id = /^postmaster$/i.test(mailbox) ? 'path.postmaster' : 'path.local';
    cursor.take(mailbox.length, id, { params: { text: readable(mailbox) } });
  } else {
    cursor.take(at, 'path.local', { params: { text: readable(mailbox.slice(0, at)) } });
    cursor.take(1, 'path.at');
    cursor.take(mailbox.length - at - 1, 'path.domain', { params: { text: readable(mailbox.slice(at + 1)) } });
  }
  return readable(mailbox);
}

// ABNF: Mail-parameters = esmtp-param *( SP esmtp-param ); esmtp-param = esmtp-keyword [ "=" esmtp-value ]
function readParameters(cursor: SmtpCursor): Pick<PathArgument, 'parameters' | 'declaredOctets'> {
  const parameters: string[] = [];
  let declaredOctets: number | undefined;
  for (cursor.space(); !cursor.done && parameters.length < 32; cursor.space()) {
    const [word = '', name = '', value = ''] = /^([A-Za-z0-9-]*)(?:=([^ \t]*))?/.exec(cursor.rest) ?? [];
    const length = Math.max(1, cursor.rest.search(/[ \t]|$/));
    if (name === '' || word.length !== length) {
      cursor.take(length, 'path.garbage', { kind: 'unknown' });
      continue;
    }
    const upper = name.toUpperCase();
    cursor.take(length, parameterId(upper, value), { params: { name: upper, value: readable(value) } });
    if (upper === 'SIZE' && /^\d{1,15}$/.test(value)) declaredOctets = Number(value);
    parameters.push(upper);
  }
  if (!cursor.done) cursor.takeRest('path.garbage', { kind: 'unknown' });
  return { parameters, ...(declaredOctets !== undefined && { declaredOctets }) };
}

/** The explanation of a parameter: of the name with its value where the value changes the meaning, else of the name. */
function parameterId(name: string, value: string): PathId {
  const candidates = [`param.${name}.${value.toUpperCase()}`, `param.${name}`];
  const known = candidates.find((id) => Object.hasOwn(pathCitations, id));
  return known === undefined || name === 'UNKNOWN' ? 'param.unknown' : (known as PathId);
}

/** Text of the line for parameters of texts: decoded, without anything that a terminal obeys. */
export function readable(latin1: string): string {
  if (/^[ -~]*$/.test(latin1)) return latin1.slice(0, 320);
  return visible(fromUtf8(fromLatin1(latin1)) ?? latin1).slice(0, 320);
}
