// What records say about SPF, in English.

import type { Text } from '../../i18n/text.ts';

export const spfTexts = {
  'dns.spf': {
    title: 'SPF: who may send',
    body: 'A receiver compares the address that connects with this list, from left to right. The first term that fits decides.',
  },
  'dns.spf.version': { title: 'version', body: 'Makes this text an SPF record.' },
  'dns.spf.all.pass': { title: 'everybody passes', body: 'Whoever was not listed may send, too.' },
  'dns.spf.all.fail': { title: 'everybody else fails', body: 'Whoever was not listed may not send.' },
  'dns.spf.all.softfail': {
    title: 'everybody else is doubtful',
    body: 'Whoever was not listed probably may not send.',
  },
  'dns.spf.all.neutral': {
    title: 'nothing about everybody else',
    body: 'The domain does not say whether others may send.',
  },
  'dns.spf.end.pass': { title: 'protects nothing', body: 'With +all every server in the world may send in this name.' },
  'dns.spf.end.fail': {
    title: 'what a receiver does',
    body: 'From other addresses: fail. It may refuse such mail, mostly with 550 5.7.23.',
  },
  'dns.spf.end.softfail': {
    title: 'what a receiver does',
    body: 'From other addresses: softfail. It takes such mail, but looks at it more closely; it often ends in the spam folder.',
  },
  'dns.spf.end.neutral': {
    title: 'what a receiver does',
    body: 'From other addresses: neutral, the same as without a record.',
  },
  'dns.spf.end.redirect': {
    title: 'another record decides',
    body: 'Where no term fits, the record behind redirect is read instead.',
  },
  'dns.spf.end.none': {
    title: 'what a receiver does',
    body: 'There is no all at the end. From other addresses: neutral, the same as without a record.',
  },
  'dns.spf.include': {
    title: 'whoever passes there',
    body: 'Allows whom the record of {value} allows. Its all does not count here.',
  },
  'dns.spf.a': { title: 'addresses of {value}', body: 'Allows the addresses of this name.' },
  'dns.spf.a.own': { title: 'the domain’s own addresses', body: 'Allows what its A and AAAA records name.' },
  'dns.spf.mx': { title: 'mail servers of {value}', body: 'Allows the servers that take its mail.' },
  'dns.spf.mx.own': {
    title: 'the domain’s own mail servers',
    body: 'Allows the servers that its MX records name to send, too.',
  },
  'dns.spf.ptr': {
    title: 'whoever has a name below it',
    body: 'Slow and unreliable: the standard asks not to use it.',
  },
  'dns.spf.ip4': {
    title: 'IPv4 addresses',
    body: 'Allows {value}. Behind the slash: how many bits from the left must be equal.',
  },
  'dns.spf.ip6': {
    title: 'IPv6 addresses',
    body: 'Allows {value}. Behind the slash: how many bits from the left must be equal.',
  },
  'dns.spf.exists': {
    title: 'if a name exists',
    body: 'Allows the sender if this name has an address. What stands behind % is filled in for each letter.',
  },
  'dns.spf.redirect': {
    title: 'read another record',
    body: 'Where nothing has fitted, the record of {value} decides.',
  },
  'dns.spf.exp': { title: 'words for a refusal', body: '{value} holds a text that a refusal may quote.' },
  'dns.spf.unknown': { title: 'not known', body: 'No term of SPF, or not in its form.' },
  'dns.spf.sign.pass': { title: 'pass', body: 'The same as without a sign.' },
  'dns.spf.sign.fail': { title: 'not these', body: 'Whom the term behind this sign fits may not send.' },
  'dns.spf.sign.softfail': {
    title: 'rather not these',
    body: 'Whom the term behind this sign fits probably may not send.',
  },
  'dns.spf.sign.neutral': {
    title: 'not said of these',
    body: 'Of whom the term behind this sign fits nothing is said.',
  },
  'dns.spf.syntax': {
    title: 'the whole record is broken',
    body: 'Because of {term} the check ends in permerror, for every sender.',
  },
  'dns.spf.afterAll': { title: 'never read', body: '{term} stands behind all, which has decided by then.' },
  'dns.spf.lookups': {
    title: 'lookups',
    body: 'This record makes a receiver ask the DNS: {count}. Ten are allowed, those of included records counted.',
  },
  'dns.spf.tooMany': {
    title: 'too many lookups',
    body: '{count} terms ask the DNS, and only ten may. The check ends in permerror.',
  },
  'dns.spf.none': {
    title: 'no SPF record',
    body: '{name} does not say who may send in its name. Large providers then trust a letter less, or refuse it.',
  },
  'dns.spf.several': {
    title: 'more than one SPF record',
    body: '{name} may have one only. With several the check ends in permerror: put them together.',
  },
} as const satisfies Readonly<Record<string, Text>>;
