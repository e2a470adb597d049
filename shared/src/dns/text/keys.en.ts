// What records say about DKIM and DMARC, in English.

import type { Text } from '../../i18n/text.ts';

export const keysTexts = {
  'dns.dkim': {
    title: 'DKIM: the key of a signature',
    body: 'With it a receiver checks signatures that name this selector in s= and this domain in d=.',
  },
  'dns.dkim.v': { title: 'version', body: 'Always DKIM1, and first.' },
  'dns.dkim.h': { title: 'allowed hashes', body: 'Signatures with other hashes do not count.' },
  'dns.dkim.n': { title: 'a note', body: 'For people who run the domain.' },
  'dns.dkim.s': { title: 'for which service', body: 'Mail is the only one so far; * is any.' },
  'dns.dkim.k.rsa': { title: 'RSA', body: 'The usual kind of key.' },
  'dns.dkim.k.ed25519': {
    title: 'Ed25519',
    body: 'A newer, short kind of key. Not every receiver knows it, so domains mostly sign twice.',
  },
  'dns.dkim.k': { title: 'unknown kind of key', body: 'Receivers pass over keys that they do not know.' },
  'dns.dkim.p': {
    title: 'the public key',
    body: 'In Base64. The private one is on the server that signs, and nowhere else.',
  },
  'dns.dkim.p.empty': { title: 'no key any more', body: 'An empty p takes the key back.' },
  'dns.dkim.t': { title: 'flags', body: 'Receivers pass over flags that they do not know.' },
  'dns.dkim.t.y': {
    title: 'only testing',
    body: 'The domain tries DKIM out: a bad signature should not be held against it.',
  },
  'dns.dkim.t.s': {
    title: 'exactly this domain',
    body: 'The domain behind @ in i= must be the one in d=, and none below it.',
  },
  'dns.dkim.noKey': { title: 'no key in it', body: 'There is no p. Signatures that point here cannot be checked.' },
  'dns.dkim.revoked': {
    title: 'taken back',
    body: 'Every signature with this selector fails. The domain signs with another key now, or not at all.',
  },
  'dns.dkim.weak': {
    title: 'key too short',
    body: 'About {bits} bits. Below 1024 receivers must not accept a signature.',
  },
  'dns.dkim.short': { title: 'short key', body: 'About {bits} bits. Still accepted; new keys should have 2048.' },
  'dns.dkim.strong': { title: 'length of the key', body: 'About {bits} bits: good.' },
  'dns.dkim.version': {
    title: 'version not in its place',
    body: 'v must be DKIM1 and come first. Receivers pass over this record.',
  },
  'dns.dkim.none': {
    title: 'no key here',
    body: 'Nobody signs as {name}. The selector stands in s= of a signature; each domain has its own.',
  },
  'dns.dmarc': {
    title: 'DMARC: what to do with forgeries',
    body: 'For letters with this domain in From: that neither SPF nor DKIM has confirmed for it.',
  },
  'dns.dmarc.v': { title: 'version', body: 'Always DMARC1, and first.' },
  'dns.dmarc.p.none': {
    title: 'policy: none',
    body: 'Treat such letters as if there were no policy, and only report them.',
  },
  'dns.dmarc.p.quarantine': {
    title: 'policy: quarantine',
    body: 'Treat such letters as suspicious: the spam folder, mostly.',
  },
  'dns.dmarc.p.reject': { title: 'policy: reject', body: 'Refuse such letters while they are being sent.' },
  'dns.dmarc.p.other': { title: 'no valid policy', body: 'Only none, quarantine and reject are.' },
  'dns.dmarc.sp.none': { title: 'below it: none', body: 'Names below this domain: only report.' },
  'dns.dmarc.sp.quarantine': { title: 'below it: quarantine', body: 'Names below this domain: the spam folder.' },
  'dns.dmarc.sp.reject': { title: 'below it: reject', body: 'Names below this domain: refuse.' },
  'dns.dmarc.pct': { title: 'for how many', body: 'The policy is applied to {value} percent of such letters.' },
  'dns.dmarc.rua': { title: 'daily reports', body: 'Receivers send a summary of each day to {value}' },
  'dns.dmarc.ruf': {
    title: 'reports of single letters',
    body: 'Go to {value} Few receivers send them, because letters are private.',
  },
  'dns.dmarc.fo': { title: 'when to report a letter', body: '0: all checks failed. 1: any of them. d: DKIM, s: SPF.' },
  'dns.dmarc.rf': { title: 'form of reports', body: 'afrf is the only one.' },
  'dns.dmarc.ri': { title: 'how often', body: 'Seconds between reports; in practice it is a day.' },
  'dns.dmarc.adkim.r': {
    title: 'DKIM: related is enough',
    body: 'd= may be a domain above or below the one in From:.',
  },
  'dns.dmarc.adkim.s': { title: 'DKIM: exactly', body: 'd= must be the domain in From:, letter for letter.' },
  'dns.dmarc.aspf.r': {
    title: 'SPF: related is enough',
    body: 'The domain of MAIL FROM may lie above or below the one in From:.',
  },
  'dns.dmarc.aspf.s': { title: 'SPF: exactly', body: 'The domain of MAIL FROM must be the one in From:.' },
  'dns.dmarc.end.none': {
    title: 'only watches',
    body: 'Forged letters arrive as before. The domain collects reports, which is the usual first step.',
  },
  'dns.dmarc.end.quarantine': { title: 'what a receiver does', body: 'Letters that fail go to the spam folder.' },
  'dns.dmarc.end.reject': {
    title: 'what a receiver does',
    body: 'Letters that fail are refused, mostly with 550 5.7.1.',
  },
  'dns.dmarc.version': {
    title: 'version not in its place',
    body: 'v must be DMARC1 and come first. Receivers pass over this record.',
  },
  'dns.dmarc.noPolicy': {
    title: 'no policy',
    body: 'Without a valid p, and without rua, the record counts for nothing.',
  },
  'dns.dmarc.partly': {
    title: 'not for all',
    body: 'Only {percent} percent of the letters that fail meet the policy; the others the next milder one.',
  },
  'dns.dmarc.noReports': { title: 'no reports', body: 'Without rua nobody tells the domain who sends in its name.' },
  'dns.dmarc.none': {
    title: 'no DMARC record',
    body: '{name} does not say what to do with forged letters. If it lies below another domain, that one’s record holds.',
  },
} as const satisfies Readonly<Record<string, Text>>;
