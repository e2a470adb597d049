// What the arguments of each command mean, by their places (RFC 9051 §6 and the extensions of the command table). The keys
// of SEARCH are in search.ts.

import type { Verb } from '../commands.ts';
import { isNil, number, pairs, positions, readable, shown } from '../places.ts';
import type { Place, RequestPart, Rule, Spec, Token } from '../places.ts';
import { mechanismId } from '../../../sasl/index.ts';
import { attributeId } from '../vocabulary/flags.ts';
import { capabilityId } from '../vocabulary/capabilities.ts';
import { countId } from './counts.ts';
import { flag, itemId, mailbox, messageSet, section } from './names.ts';
import { searchRules } from './search.ts';

/** A word too many. */
const extra: Place = { id: 'arg.extra', kind: 'unknown', fact: 'extra' };

function args(...specs: readonly Spec[]): Rule {
  return positions(specs, extra);
}

/** A list at this place, and nothing else. */
function list(inner: RequestPart, else_: Spec = extra): Rule {
  return (token, level) => {
    if (token.kind === 'open') return { id: 'mark.open', inner };
    return typeof else_ === 'function' ? else_(token, level) : else_;
  };
}

const password: Place = { id: 'arg.password', role: 'password', rest: true };

// RFC 9051 §6.2.3: LOGIN SP userid SP password. What is neither a string nor an atom is taken as part of the password, and
// so is all that follows: a password with blanks, or one that begins with a parenthesis.
const login: Rule = ({ kind, value }, { index }) => {
  if (kind === 'open' || value === ')') return password;
  if (index === 0) return { id: 'arg.user', role: 'user' };
  return index === 1 ? { id: 'arg.password', role: 'password' } : password;
};

// ABNF: authenticate = "AUTHENTICATE" SP auth-type [SP initial-resp]; RFC 4422 §3.1: a mechanism's name has 1 to 20
// letters, digits, hyphens or underscores. Anything else may be a secret.
const authenticate: Rule = ({ kind, value }, { index }) => {
  if (index > 0 || kind !== 'word' || !/^[\w-]{1,20}$/.test(value)) {
    return { id: 'sasl.response', role: 'response', rest: true };
  }
  return { id: mechanismId(value), params: { name: value.toUpperCase() }, fact: 'mechanism' };
};

const reference = (token: Token): Place => (token.value === '' ? { id: 'arg.noReference' } : mailbox(token));
const pattern = shown('arg.pattern', 'pattern');

// ABNF: list = "LIST" [SP list-select-opts] SP mailbox SP mbox-or-pat [SP list-return-opts]
const listMailboxes: Rule = (token, level) => {
  if (token.kind === 'open') {
    if (level.index === 0) return { id: 'mark.open', inner: 'listSelection', attached: true };
    return level.index === 1 ? { id: 'mark.open', inner: 'patterns' } : { id: 'mark.open', inner: 'listOptions' };
  }
  if (level.index > 1) return /^return$/i.test(token.value) ? { id: 'option.RETURN', attached: true } : extra;
  return level.index === 0 ? reference(token) : pattern(token);
};

// ABNF: append = "APPEND" SP mailbox [SP flag-list] [SP date-time] SP literal. RFC 3502: more of them may follow.
const append: Rule = (token, level) => {
  if (level.index === 0) return mailbox(token);
  if (token.kind === 'open')
    return { id: 'mark.open', inner: level.key === 'CATENATE' ? 'words' : 'flags', attached: true };
  if (token.kind === 'literal') return { id: 'arg.letter', kind: 'content' };
  if (token.kind === 'quoted') return { id: 'arg.date', attached: true };
  if (/^(?:catenate|utf8)$/i.test(token.value)) {
    return {
      id: 'option.append',
      params: { name: token.value.toUpperCase() },
      key: token.value.toUpperCase(),
      attached: true,
    };
  }
  return extra;
};

/** An item of FETCH, its `[section]` and its `<partial>`. */
export const item: Rule = (token, level) => {
  const { kind, value, opens } = token;
  if (kind === 'bracket') return { id: 'mark.bracketOpen', inner: 'section', attached: true };
  if (kind === 'open') return { id: 'mark.open', inner: 'words', attached: true };
  const partial = /^<(\d{1,10})\.(\d{1,10})>$/.exec(value);
  if (partial)
    return { id: 'section.partial', params: { start: Number(partial[1]), octets: Number(partial[2]) }, attached: true };
  const id = itemId(value, opens === true);
  const key = level.key === undefined ? {} : { key: level.key };
  if (id === 'item.other') return { ...key, id, params: { name: readable(value) }, fact: 'unknownItem' };
  return { ...key, id, fact: 'item' };
};

const fetch: Rule = (token, level) => {
  if (level.index === 0) return messageSet(token, level);
  // RFC 9051 §6.4.5: one item may stand alone; several stand in parentheses.
  if (token.kind === 'word' && level.index > 1 && !token.value.startsWith('<'))
    return { ...item(token, level), fact: 'bare' };
  if (token.kind !== 'open') return item(token, level);
  return level.index === 1 ? { id: 'mark.open', inner: 'fetchItems' } : { id: 'mark.open', inner: 'fetchOptions' };
};

const store: Rule = (token, level) => {
  if (level.index === 0) return messageSet(token, level);
  if (level.index === 1) {
    if (token.kind === 'open') return { id: 'mark.open', inner: 'storeOptions', attached: true };
    return { ...modePlace(token), fact: 'mode' };
  }
  return token.kind === 'open' ? { id: 'mark.open', inner: 'flags' } : flag(token);
};

// ABNF: store-att-flags = (["+" / "-"] "FLAGS" [".SILENT"]) SP (flag-list / (flag *(SP flag)))
function modePlace({ value }: Token): Place {
  const [, sign = '', silent = ''] = /^([+-]?)FLAGS(\.SILENT)?$/i.exec(value) ?? ['', '?'];
  if (sign === '?') return { id: 'store.none', kind: 'unknown' };
  const id = sign === '+' ? 'store.add' : sign === '-' ? 'store.remove' : 'store.set';
  return silent === '' ? { id } : { id: 'store.silent', params: { mode: value.toUpperCase() } };
}

const uidOnly = args(messageSet);
const noArguments = args();
const mailboxOnly = args(mailbox);
const copy = args(messageSet, mailbox);
const select = args(mailbox, list('selectOptions'));
const identifier = shown('acl.identifier', 'name');
const rights = shown('acl.rights', 'rights');

/** The rules of the commands. */
export const commandRules: Readonly<Record<`command.${Verb}`, Rule>> = {
  'command.CAPABILITY': noArguments,
  'command.NOOP': noArguments,
  'command.LOGOUT': noArguments,
  'command.STARTTLS': noArguments,
  'command.NAMESPACE': noArguments,
  'command.IDLE': noArguments,
  'command.DONE': noArguments,
  'command.CHECK': noArguments,
  'command.CLOSE': noArguments,
  'command.UNSELECT': noArguments,
  'command.UNAUTHENTICATE': noArguments,
  // Alone it takes nothing; behind UID it takes a set (RFC 4315 §2.1).
  'command.EXPUNGE': (token, level) => (level.key === 'uid' ? uidOnly : noArguments)(token, level),
  'command.UID': noArguments,
  'command.ID': args((token) =>
    token.kind === 'open' ? { id: 'mark.open', inner: 'idFields' } : isNil(token) ? { id: 'id.none' } : extra,
  ),
  'command.AUTHENTICATE': authenticate,
  'command.LOGIN': login,
  'command.ENABLE': ({ value }) => ({ id: capabilityId(value), params: { name: readable(value) }, fact: 'capability' }),
  'command.SELECT': select,
  'command.EXAMINE': select,
  'command.CREATE': args(mailbox, list('createOptions')),
  'command.DELETE': mailboxOnly,
  'command.RENAME': args(mailbox, mailbox),
  'command.SUBSCRIBE': mailboxOnly,
  'command.UNSUBSCRIBE': mailboxOnly,
  'command.LIST': listMailboxes,
  'command.LSUB': args(reference, pattern),
  'command.XLIST': args(reference, pattern),
  'command.STATUS': args(
    mailbox,
    list('statusItems', ({ value }) => ({ ...countPlace(value), fact: 'bare' })),
  ),
  'command.APPEND': append,
  'command.SEARCH': searchRules.keys,
  'command.SORT': searchRules.sort,
  'command.THREAD': searchRules.thread,
  'command.FETCH': fetch,
  'command.STORE': store,
  'command.COPY': copy,
  'command.MOVE': copy,
  'command.REPLACE': (token, level) =>
    level.index === 0 ? messageSet(token, level) : append(token, { ...level, index: level.index - 1 }),
  'command.GETQUOTA': args(shown('quota.root', 'name')),
  'command.GETQUOTAROOT': mailboxOnly,
  'command.SETQUOTA': args(shown('quota.root', 'name'), list('limits')),
  'command.GETACL': mailboxOnly,
  'command.SETACL': args(mailbox, identifier, rights),
  'command.DELETEACL': args(mailbox, identifier),
  'command.LISTRIGHTS': args(mailbox, identifier),
  'command.MYRIGHTS': mailboxOnly,
  'command.GETMETADATA': (token, level) =>
    token.kind === 'open' && level.index === 0
      ? { id: 'mark.open', inner: 'metadataOptions', attached: true }
      : getMetadata(token, level),
  'command.SETMETADATA': args(metadataMailbox, list('entryValues')),
  'command.COMPRESS': args(shown('arg.compression', 'name')),
  'command.NOTIFY': (token) =>
    token.kind === 'open' ? { id: 'mark.open', inner: 'words' } : shown('option.notify', 'name')(token),
};

function metadataMailbox(token: Token): Place {
  return token.value === '' ? { id: 'metadata.server' } : mailbox(token);
}

const getMetadata = args(metadataMailbox, list('entries', shown('metadata.entry', 'name')));

function countPlace(value: string): Place {
  return { id: countId(value), params: { name: readable(value) } };
}

const word = (token: Token): Place =>
  token.kind === 'open' ? { id: 'mark.open', inner: 'words' } : shown('option.value', 'value')(token);

function option(id: Parameters<typeof shown>[0]): (token: Token) => Place {
  return (token) =>
    token.kind === 'open'
      ? { id: 'mark.open', inner: 'words', attached: true }
      : /^\d/.test(token.value)
        ? word(token)
        : shown(id, 'name')(token);
}

const listOption = option('option.listReturn');

/** The rules of lists within commands. */
export const requestRules: Readonly<Record<RequestPart, Rule>> = {
  words: word,
  selectOptions: (token) =>
    token.kind === 'open' ? { id: 'mark.open', inner: 'qresync' } : shown('option.select', 'name')(token),
  // RFC 7162 §3.2.5: UIDVALIDITY, mod-sequence, known UIDs, and pairs of numbers and UIDs.
  qresync: positions(
    [number('qresync.validity', 'value', 'option.value'), number('qresync.modseq', 'value', 'option.value')],
    (token) => (token.kind === 'open' ? { id: 'mark.open', inner: 'qresync' } : shown('qresync.uids', 'set')(token)),
  ),
  createOptions: (token) =>
    token.kind === 'open' ? { id: 'mark.open', inner: 'attributes' } : shown('option.create', 'name')(token),
  attributes: ({ value }) => ({ id: attributeId(value), params: { flag: readable(value) } }),
  listSelection: option('option.listSelection'),
  patterns: pattern,
  listOptions: (token) =>
    token.kind === 'open' ? { id: 'mark.open', inner: 'statusItems', attached: true } : listOption(token),
  statusItems: ({ value }) => ({ ...countPlace(value), fact: 'item' }),
  flags: flag,
  limits: pairs(shown('quota.resource', 'name'), number('quota.limit', 'limit', 'option.value')),
  metadataOptions: option('option.metadata'),
  entries: shown('metadata.entry', 'name'),
  entryValues: pairs(shown('metadata.entry', 'name'), { id: 'metadata.value' }),
  idFields: pairs(shown('id.field', 'name'), { id: 'id.value' }),
  fetchItems: item,
  fetchOptions: option('option.fetch'),
  section,
  sectionFields: shown('section.field', 'name'),
  searchKeys: searchRules.keys,
  searchOptions: option('option.search'),
  sortKeys: ({ value }) =>
    /^reverse$/i.test(value)
      ? { id: 'sort.reverse' }
      : { id: 'sort.key', params: { name: readable(value.toUpperCase()) } },
  storeOptions: option('option.store'),
};
