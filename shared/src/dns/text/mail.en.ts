// What records say about where mail goes, and TLS between servers, in English.

import type { Text } from '../../i18n/text.ts';

export const mailTexts = {
  'dns.mx': { title: 'mail server', body: 'Takes mail for this domain, at port 25.' },
  'dns.mx.null': { title: 'null MX', body: 'A dot instead of a host: there is none.' },
  'dns.mx.preference': {
    title: 'preference',
    body: 'The lowest number is tried first. Its size has no other meaning.',
  },
  'dns.mx.exchange': { title: 'host', body: 'A name that has addresses; never an address itself, and no alias.' },
  'dns.mx.none': {
    title: 'no MX record',
    body: 'Senders then try the address of {name} itself. If it has none, mail comes back.',
  },
  'dns.mx.refuses': {
    title: 'takes no mail',
    body: '{name} says that it takes no mail at all. A good sender does not even try.',
  },
  'dns.mx.mixed': {
    title: 'null MX beside others',
    body: 'A null MX must stand alone. What senders make of this is anybody’s guess.',
  },
  'dns.mx.address': {
    title: 'an address where a name belongs',
    body: '{host} is taken for a name, and no such name exists. Mail does not arrive.',
  },
  'dns.mx.single': {
    title: 'one way in',
    body: 'All mail goes to {host}. While it is away, senders wait and try again.',
  },
  'dns.mx.equal': {
    title: 'equals',
    body: 'Several hosts share preference {preference}: senders choose one of them by chance.',
  },
  'dns.mx.order': {
    title: 'who is tried first',
    body: '{host}, because its number is the lowest. If it does not answer, {next} is next.',
  },
  'dns.srv': { title: 'where a service is', body: 'Mail programs find their servers by it, from the address alone.' },
  'dns.srv.none': { title: 'service not offered', body: 'A dot instead of a host: this domain does not offer it.' },
  'dns.srv.priority': { title: 'priority', body: 'The lowest number is tried first.' },
  'dns.srv.weight': { title: 'weight', body: 'Among equals: how often this one is chosen.' },
  'dns.srv.port': { title: 'port', body: 'Where the service listens.' },
  'dns.srv.target': { title: 'host', body: 'Where the service runs.' },
  'dns.ptr.none': {
    title: 'an address without a name',
    body: '{address} has no name. Many mail servers take no mail from such an address.',
  },
  'dns.ptr.confirmed': {
    title: 'leads back',
    body: '{address} is called {name}, and {name} leads to {address} again. Mail servers want to see this.',
  },
  'dns.ptr.unconfirmed': {
    title: 'does not lead back',
    body: '{address} calls itself {name}, but {name} does not lead to it. Anybody can claim a name like that, so it counts for little.',
  },
  'dns.sts': {
    title: 'MTA-STS',
    body: 'This domain wants its mail over TLS only. The policy itself is a file on a web server, mta-sts. and the domain.',
  },
  'dns.sts.v': { title: 'version', body: 'Always STSv1.' },
  'dns.sts.id': { title: 'which policy', body: 'When it changes, senders fetch the policy anew.' },
  'dns.tlsrpt': { title: 'TLS reports', body: 'Senders report here when TLS to this domain has failed.' },
  'dns.tlsrpt.v': { title: 'version', body: 'Always TLSRPTv1.' },
  'dns.tlsrpt.rua': { title: 'where reports go', body: '{value}' },
} as const satisfies Readonly<Record<string, Text>>;
