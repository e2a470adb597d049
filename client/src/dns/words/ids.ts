// The words around an explained answer of the DNS; what records say is in shared/src/dns.

export const dnsWordIds = ['heading', 'practice', 'resolver', 'follows', 'next', 'record', 'more'] as const;

export type DnsWordId = (typeof dnsWordIds)[number];

export type DnsWords = Readonly<Record<DnsWordId, string>>;
