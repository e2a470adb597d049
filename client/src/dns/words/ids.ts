// The words around an explained answer of the DNS; what records say is in shared/src/dns.

export type DnsWords = Readonly<
  Record<'heading' | 'practice' | 'resolver' | 'follows' | 'next' | 'record' | 'more', string>
>;
