// What records say about names, addresses and aliases, in English.

import type { Text } from '../../i18n/text.ts';

export const generalTexts = {
  'dns.nxdomain': {
    title: 'no such name',
    body: 'The DNS knows neither {name} nor any name below it. Mail to it comes back at once.',
  },
  'dns.withheld': {
    title: 'left out',
    body: 'Addresses that are not shown: {count}. They belong to the inside of some network, and this Mailterm would not connect to them.',
  },
  'dns.ttl': {
    title: 'how long it is kept',
    body: 'Whoever has asked may keep this for {seconds} seconds. So long a change stays unseen.',
  },
  'dns.other': { title: 'another kind of record', body: 'Mail makes no use of it.' },
  'dns.a': { title: 'IPv4 address', body: 'Where programs connect that were told this name.' },
  'dns.aaaa': { title: 'IPv6 address', body: 'The same for IPv6. A sender that has both picks one.' },
  'dns.cname': {
    title: 'another name',
    body: 'This name is only an alias: everything else is looked up under the other one.',
  },
  'dns.ns': { title: 'name server', body: 'Who answers for this domain. Its owner changes records there.' },
  'dns.soa': {
    title: 'start of the zone',
    body: 'First name server, the address of who runs it (the first dot stands for @), the number of the version, and times in seconds.',
  },
  'dns.ptr': {
    title: 'name of the address',
    body: 'Set by whoever owns the address, mostly the provider, and not by the owner of the name.',
  },
  'dns.txt': { title: 'free text', body: 'Not for mail, or not in a form that is known here.' },
  'dns.txt.verification': {
    title: 'proof of ownership',
    body: 'Shows some service whose domain this is. It changes nothing about mail.',
  },
  'dns.tag': { title: 'unknown tag', body: 'Programs pass over tags that they do not know.' },
  'dns.noA': { title: 'no IPv4 address', body: 'The name exists, but not with this kind of address.' },
  'dns.noAAAA': {
    title: 'no IPv6 address',
    body: 'The name exists, but is reached over IPv4 only, or is no host at all.',
  },
  'dns.chain': { title: 'by another name', body: '{from} stands for {to}. Steps: {count}.' },
  'dns.chain.open': {
    title: 'an alias that leads nowhere',
    body: '{from} stands for {to}, and that name has no such record.',
  },
} as const satisfies Readonly<Record<string, Text>>;
