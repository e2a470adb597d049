// What the words of a response mean, by their places: untagged data and response codes (RFC 9051 §7 and extensions). The
// data of FETCH are in message.ts.

import type { ResponseId } from '../citations.ts';
import { isNil, number, pairs, positions, readable, shown } from '../places.ts';
import type { DataName, Place, ResponsePart, Rule, Token } from '../places.ts';
import { capabilityId } from '../vocabulary/capabilities.ts';
import { attributeId } from '../vocabulary/flags.ts';
import { responseCodeId } from '../vocabulary/responseCodes.ts';
import { countId } from './counts.ts';
import { mailbox } from './names.ts';
import { messageRules } from './message.ts';

/** A word that this place is not known to have. */
function other(token: Token): Place {
  if (token.kind === 'open') return { id: 'mark.open', inner: 'values' };
  return { id: 'value.other', params: { value: readable(token.value) } };
}

function open(inner: ResponsePart, id: ResponseId | 'mark.open' = 'mark.open'): (token: Token) => Place {
  return (token) => (token.kind === 'open' ? { id, inner } : other(token));
}

const capability = ({ value }: Token): Place => ({
  id: capabilityId(value),
  params: { name: readable(value) },
  fact: 'capability',
});

const flagList: Rule = (token) => (token.kind === 'open' ? { id: 'mark.open', inner: 'flags' } : other(token));

// ---- Status: resp-text = ["[" resp-text-code "]" SP] text

/** Free text, and before it a code in brackets. */
const text: Rule = ({ kind }, { index }) =>
  kind === 'bracket' && index === 0 ? { id: 'mark.bracketOpen', inner: 'code' } : { id: 'reply.text', rest: true };

/** The arguments of a response code; for most codes there are none. */
const codeArguments: Readonly<Record<string, Rule>> = {
  CAPABILITY: capability,
  PERMANENTFLAGS: flagList,
  BADCHARSET: (token) => (token.kind === 'open' ? { id: 'mark.open', inner: 'charsets' } : other(token)),
  APPENDUID: positions(
    [shown('code.uidvalidity', 'value'), shown('code.newUids', 'set')],
    shown('code.argument', 'value'),
  ),
  // The code itself is the first word of its brackets.
  COPYUID: positions(
    [shown('code.uidvalidity', 'value'), shown('code.oldUids', 'set'), shown('code.newUids', 'set')],
    shown('code.argument', 'value'),
  ),
  MODIFIED: shown('code.set', 'set'),
  INPROGRESS: (token) => (token.kind === 'open' ? { id: 'mark.open', inner: 'correlator' } : other(token)),
  MAILBOXID: (token) => (token.kind === 'open' ? { id: 'mark.open', inner: 'objectId' } : other(token)),
};

const code: Rule = (token, level) => {
  if (level.index === 0) {
    const id = responseCodeId(token.value);
    const key = token.value.toUpperCase().slice(0, 40);
    return { id, params: { code: readable(token.value.toUpperCase()) }, key, fact: 'code' };
  }
  const rule = codeArguments[level.key ?? ''];
  if (rule) return { fact: 'codeValue', ...rule(token, { ...level, index: level.index - 1 }) };
  if (token.kind === 'open') return { id: 'mark.open', inner: 'values' };
  return { ...number('code.number', 'number', 'code.argument')(token), fact: 'codeValue' };
};

// ---- Untagged data

// ABNF: mailbox-list = "(" [mbx-list-flags] ")" SP (DQUOTE QUOTED-CHAR DQUOTE / nil) SP mailbox [SP mbox-list-extended]
const listRow = positions(
  [
    open('attributeList', 'list.attributes'),
    (token) =>
      isNil(token) ? { id: 'list.flat' } : { id: 'list.delimiter', params: { delimiter: readable(token.value) } },
    mailbox,
    open('extendedItems'),
  ],
  other,
);

const numbers: Rule = (token) => {
  if (token.kind === 'open') return { id: 'mark.open', inner: 'searchModseq' };
  return number('search.hit', 'number', 'value.other', { fact: 'hit' })(token);
};

/** RFC 4731 §3.1: names and values in turn, but UID has none. */
const esearch: Rule = (token, { key = '' }) => {
  const { kind, value } = token;
  if (key === '' && kind === 'open') return { id: 'mark.open', inner: 'correlator' };
  const upper = value.toUpperCase().slice(0, 40);
  if (key === '') {
    if (upper === 'UID') return { id: 'esearch.UID' };
    const known = ['MIN', 'MAX', 'COUNT', 'ALL', 'MODSEQ', 'PARTIAL'].includes(upper);
    const id = known ? (`esearch.${upper}` as ResponseId) : 'esearch.other';
    return { id, key: upper, ...(known ? {} : { params: { name: readable(value) } }) };
  }
  if (kind === 'open') return { id: 'mark.open', inner: key === 'PARTIAL' ? 'page' : 'values', key: '' };
  return {
    id: 'esearch.value',
    params: { name: key, value: readable(value) },
    key: '',
    ...(['COUNT', 'MIN', 'MAX', 'ALL', 'PARTIAL'].includes(key) && { fact: 'hit' as const }),
  };
};

/** What ties a response to its command: `TAG` and the tag (RFC 4466 §2.6.2, RFC 9585 §4). */
const correlator: Rule = ({ kind, value }, { index, key = '' }) => {
  if (index === 0 && /^tag$/i.test(value)) return { id: 'esearch.TAG', key: 'TAG' };
  if (kind !== 'open' && (key === 'TAG' ? index === 1 : index === 0)) {
    return { id: 'esearch.tag', params: { tag: readable(value) }, fact: 'tag', key: '' };
  }
  return { id: 'value.other', params: { value: readable(value) } };
};

const thread: Rule = (token) =>
  token.kind === 'open'
    ? { id: 'thread.open', inner: 'thread' }
    : number('thread.number', 'number', 'value.other', { fact: 'hit' })(token);

const vanished: Rule = (token) =>
  token.kind === 'open'
    ? { id: 'mark.open', inner: 'earlier' }
    : { id: 'vanished.uids', params: { set: readable(token.value) } };

// RFC 2342 §5: personal namespaces, those of other users, shared ones; each NIL or a list.
const namespaceKinds = ['namespace.personal', 'namespace.others', 'namespace.shared'] as const;
const namespaceData: Rule = ({ kind }, { index }) => {
  const id = namespaceKinds[index] ?? 'namespace.extension';
  return kind === 'open' ? { id, inner: 'namespaces' } : { id };
};

const idFields: Rule = (token) =>
  token.kind === 'open' ? { id: 'mark.open', inner: 'idFields' } : isNil(token) ? { id: 'id.none' } : other(token);

const aclData =
  (rights: Rule): Rule =>
  (token, level) =>
    level.index === 0 ? mailbox(token) : rights(token, { ...level, index: level.index - 1 });
const identifierOrRights = pairs(shown('acl.identifier', 'name'), shown('acl.rights', 'rights'));

const metadata: Rule = (token, { index }) => {
  if (index === 0) return token.value === '' && token.kind === 'quoted' ? { id: 'metadata.server' } : mailbox(token);
  return token.kind === 'open' ? { id: 'mark.open', inner: 'entryValues' } : shown('metadata.entry', 'name')(token);
};

/** The rules of untagged data, from the word behind the name on. */
export const dataRules: Readonly<Record<`data.${DataName}`, Rule>> = {
  'data.CAPABILITY': capability,
  'data.ENABLED': capability,
  'data.LIST': listRow,
  'data.LSUB': listRow,
  'data.XLIST': listRow,
  'data.NAMESPACE': namespaceData,
  'data.STATUS': positions([mailbox, open('statusValues')], other),
  'data.SEARCH': numbers,
  'data.ESEARCH': esearch,
  'data.SORT': numbers,
  'data.THREAD': thread,
  'data.FLAGS': flagList,
  'data.EXISTS': other,
  'data.RECENT': other,
  'data.EXPUNGE': other,
  'data.VANISHED': vanished,
  'data.FETCH': open('fetchData'),
  'data.QUOTA': positions([shown('quota.root', 'name'), open('usage')], other),
  'data.QUOTAROOT': (token, { index }) => (index === 0 ? mailbox(token) : shown('quota.root', 'name')(token)),
  'data.ID': idFields,
  'data.ACL': aclData(identifierOrRights),
  'data.LISTRIGHTS': aclData(positions([shown('acl.identifier', 'name')], shown('acl.rights', 'rights'))),
  'data.MYRIGHTS': aclData(shown('acl.rights', 'rights')),
  'data.METADATA': metadata,
  'data.other': other,
};

const usageKinds = [
  shown('quota.resource', 'name'),
  number('quota.usage', 'usage', 'value.other'),
  number('quota.limit', 'limit', 'value.other'),
] as const;

/** The rules of lists within responses. */
export const responseRules: Readonly<Record<ResponsePart, Rule>> = {
  ...messageRules,
  text,
  code,
  values: other,
  charsets: shown('search.argument.charset', 'name'),
  attributeList: ({ value }) => ({ id: attributeId(value), params: { flag: readable(value) }, fact: 'attribute' }),
  extendedItems: (token) =>
    token.kind === 'open' ? { id: 'mark.open', inner: 'values' } : shown('list.extended', 'name')(token),
  statusValues: pairs(
    ({ value }) => ({
      id: countId(value),
      ...(countId(value) === 'count.other' && { params: { name: readable(value) } }),
    }),
    (token, { key = '' }) =>
      token.kind === 'open'
        ? { id: 'mark.open', inner: 'objectId' }
        : { id: 'count.value', params: { name: key, value: readable(token.value) } },
  ),
  searchModseq: (token) =>
    /^modseq$/i.test(token.value) ? { id: 'esearch.MODSEQ' } : number('value.modseq', 'modseq', 'value.other')(token),
  correlator,
  // RFC 9394 §3.1: the range that was asked for, and the messages within it, or NIL.
  page: positions(
    [
      shown('esearch.range', 'set'),
      (token) => ({
        id: 'esearch.value',
        params: { name: 'PARTIAL', value: readable(token.value) },
        ...(!isNil(token) && { fact: 'hit' as const }),
      }),
    ],
    other,
  ),
  thread,
  earlier: () => ({ id: 'vanished.earlier' }),
  namespaces: open('namespace', 'namespace.one'),
  namespace: positions(
    [
      shown('namespace.prefix', 'prefix'),
      (token) =>
        isNil(token) ? { id: 'list.flat' } : { id: 'list.delimiter', params: { delimiter: readable(token.value) } },
    ],
    (token) => (token.kind === 'open' ? { id: 'namespace.extension', inner: 'values' } : { id: 'namespace.extension' }),
  ),
  // RFC 9208 §4.2.1: quota-resource = resource-name SP resource-usage SP resource-limit
  usage: (token, { index }) => (usageKinds[index % 3] ?? other)(token),
};
