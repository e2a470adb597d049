// The data of a FETCH response: items and their values, the ten places of ENVELOPE, the places of BODYSTRUCTURE by media
// type (RFC 9051 §7.5.2). A place that holds NIL is named like any other.

import type { MessageId } from '../citations.ts';
import { isNil, number, pairs, positions, readable, shown } from '../places.ts';
import type { Place, ResponsePart, Rule, Token } from '../places.ts';
import { itemId } from './names.ts';

/** What stands after the last place that is known: RFC 9051 §9, body-extension. */
const extension = (token: Token): Place =>
  token.kind === 'open' ? { id: 'body.extension', inner: 'values' } : { id: 'body.extension' };

/** The value of an item, by the item's name. */
const values: Readonly<Record<string, (token: Token) => Place>> = {
  FLAGS: (token) => (token.kind === 'open' ? { id: 'mark.open', inner: 'flags' } : other(token)),
  INTERNALDATE: shown('value.date', 'date'),
  SAVEDATE: shown('value.date', 'date'),
  'RFC822.SIZE': number('value.octets', 'octets', 'value.other'),
  UID: number('value.uid', 'uid', 'value.other'),
  MODSEQ: (token) => (token.kind === 'open' ? { id: 'mark.open', inner: 'modseq' } : other(token)),
  ENVELOPE: (token) => (token.kind === 'open' ? { id: 'mark.open', inner: 'envelope' } : other(token)),
  BODY: (token) => bodyList(token),
  BODYSTRUCTURE: (token) => bodyList(token),
  PREVIEW: shown('value.preview', 'text'),
  SNIPPET: shown('value.preview', 'text'),
  'X-GM-LABELS': (token) => (token.kind === 'open' ? { id: 'mark.open', inner: 'labels' } : other(token)),
  'X-GM-MSGID': shown('value.id', 'id'),
  'X-GM-THRID': shown('value.id', 'id'),
  EMAILID: (token) => (token.kind === 'open' ? { id: 'mark.open', inner: 'objectId' } : other(token)),
  THREADID: (token) => (token.kind === 'open' ? { id: 'mark.open', inner: 'objectId' } : other(token)),
};

function other(token: Token): Place {
  if (token.kind === 'open') return { id: 'mark.open', inner: 'values' };
  return { id: 'value.other', params: { value: readable(token.value) } };
}

function bodyList(token: Token): Place {
  return token.kind === 'open' ? { id: 'body.open', inner: 'body' } : other(token);
}

const whole: ReadonlySet<string> = new Set(['RFC822', 'RFC822.HEADER', 'RFC822.TEXT']);

/** True for the items whose value is a letter or a piece of one. */
export function isContentItem(key: string): boolean {
  return whole.has(key) || /^(?:BODY|BINARY)\[/.test(key);
}

// ABNF: msg-att = "(" (msg-att-dynamic / msg-att-static) *(SP ...) ")". Names and values in turn; a `[section]` and an
// `<origin>` belong to the name before them.
const fetchData: Rule = (token, level) => {
  const { kind, value, opens } = token;
  const key = level.key ?? '';
  if (key === '') {
    if (kind !== 'word') return other(token);
    const id = itemId(value, opens === true);
    const known = { id, key: value.toUpperCase().slice(0, 40), fact: 'item' } as const;
    return id === 'item.other' ? { ...known, params: { name: readable(value) } } : known;
  }
  if (kind === 'bracket') return { id: 'mark.bracketOpen', inner: 'section', attached: true };
  const origin = key.endsWith(']') && kind === 'word' ? /^<(\d{1,10})>$/.exec(value) : null;
  if (origin)
    return { id: 'section.origin', params: { start: Number(origin[1]) }, attached: true, key: `${key}<${origin[1]}>` };
  return { ...itemValue(token, key), key: '' };
};

function itemValue(token: Token, key: string): Place {
  if (key.startsWith('BINARY.SIZE')) return values['RFC822.SIZE']?.(token) ?? other(token);
  if (isContentItem(key)) return isNil(token) ? { id: 'section.none' } : { id: 'section.content', kind: 'content' };
  return values[key]?.(token) ?? other(token);
}

/** A list of addresses, or NIL. */
function addresses(id: MessageId): (token: Token) => Place {
  return (token) => (token.kind === 'open' ? { id, inner: 'addresses' } : { id });
}

// ABNF: envelope = "(" env-date SP env-subject SP env-from SP env-sender SP env-reply-to SP env-to SP env-cc SP env-bcc SP
// env-in-reply-to SP env-message-id ")"
const envelope = positions(
  [
    shown('envelope.date', 'text'),
    shown('envelope.subject', 'text'),
    addresses('envelope.from'),
    addresses('envelope.sender'),
    addresses('envelope.replyTo'),
    addresses('envelope.to'),
    addresses('envelope.cc'),
    addresses('envelope.bcc'),
    shown('envelope.inReplyTo', 'text'),
    shown('envelope.messageId', 'text'),
  ],
  other,
);

/** Media types whose places differ from those of the others (RFC 9051 §7.5.2). */
function mediaOf(type: string, subtype: string): 'text' | 'message' | 'other' {
  if (type === 'TEXT') return 'text';
  return type === 'MESSAGE' && (subtype === 'RFC822' || subtype === 'GLOBAL') ? 'message' : 'other';
}

const parameters =
  (id: MessageId) =>
  (token: Token): Place =>
    token.kind === 'open' ? { id, inner: 'bodyParameters' } : { id };

/** MD5, disposition, language, location: what BODYSTRUCTURE says beyond BODY. */
const extended: readonly ((token: Token) => Place)[] = [
  () => ({ id: 'body.md5' }),
  (token) => (token.kind === 'open' ? { id: 'body.disposition', inner: 'disposition' } : { id: 'body.disposition' }),
  (token) => (token.kind === 'open' ? { id: 'body.language', inner: 'languages' } : { id: 'body.language' }),
  () => ({ id: 'body.location' }),
];

/** The places that every part has, and those of its media type; then {@link extended}. */
const common: readonly ((token: Token) => Place)[] = [
  shown('body.type', 'type'),
  shown('body.subtype', 'subtype'),
  parameters('body.parameters'),
  shown('body.id', 'id'),
  shown('body.description', 'text'),
  shown('body.encoding', 'encoding'),
  number('body.octets', 'octets', 'body.extension'),
];
const lines = number('body.lines', 'lines', 'body.extension');
const byMedia: Readonly<Record<ReturnType<typeof mediaOf>, readonly ((token: Token) => Place)[]>> = {
  other: [...common, ...extended],
  text: [...common, lines, ...extended],
  message: [
    ...common,
    (token) => (token.kind === 'open' ? { id: 'body.envelope', inner: 'envelope' } : { id: 'body.envelope' }),
    (token) => (token.kind === 'open' ? { id: 'body.open', inner: 'body' } : other(token)),
    lines,
    ...extended,
  ],
};

// ABNF: body = "(" (body-type-1part / body-type-mpart) ")". A part that begins with a part is a multipart.
const body: Rule = (token, level) => {
  const { index, key = '' } = level;
  if (index === 0 && token.kind === 'open') return { id: 'body.open', inner: 'body', rule: 'multipart' };
  if (index === 0) return { ...shown('body.type', 'type')(token), key: token.value.toUpperCase().slice(0, 40) };
  const media = index === 1 ? mediaOf(key, token.value.toUpperCase()) : (key as ReturnType<typeof mediaOf>);
  return { ...(byMedia[media]?.[index] ?? extension)(token), ...(index === 1 && { key: media }) };
};

/** After the parts: subtype, parameters, and the extended places without MD5. */
const afterParts = [parameters('body.parameters'), ...extended.slice(1)];

const multipart: Rule = (token, level) => {
  if (level.key !== undefined) return (afterParts[level.index - Number(level.key) - 1] ?? extension)(token);
  if (token.kind === 'open') return { id: 'body.open', inner: 'body' };
  return { id: 'body.multipart', params: { subtype: readable(token.value) }, key: String(level.index) };
};

const disposition = positions(
  [shown('body.disposition.type', 'type'), parameters('body.disposition.parameters')],
  other,
);

/** The rules of lists within FETCH responses. */
export const messageRules = {
  fetchData,
  modseq: number('value.modseq', 'modseq', 'value.other'),
  labels: shown('value.label', 'name'),
  objectId: shown('value.id', 'id'),
  envelope,
  addresses: (token) => (token.kind === 'open' ? { id: 'address.open', inner: 'address' } : other(token)),
  address: positions(
    [
      shown('address.name', 'text'),
      shown('address.route', 'text'),
      shown('address.mailbox', 'text'),
      shown('address.host', 'text'),
    ],
    other,
  ),
  body,
  multipart,
  bodyParameters: pairs(shown('body.parameter', 'name'), shown('body.parameter.value', 'value')),
  disposition,
  languages: shown('body.language.one', 'name'),
} as const satisfies Partial<Record<ResponsePart, Rule>>;

/** What the content of an item begins with: a whole letter and a header with a header, all else with a body. */
export function beginOf(key: string): 'header' | 'body' {
  const origin = /<(\d+)>$/.exec(key)?.[1];
  if (origin !== undefined && origin !== '0') return 'body';
  if (key === 'RFC822' || key === 'RFC822.HEADER') return 'header';
  return /^BODY\[(?:(?:[\d.]{0,80}\.)?(?:HEADER(?:\.FIELDS(?:\.NOT)?)?)|[\d.]{0,80}\.MIME)?\]/.test(key)
    ? 'header'
    : 'body';
}
