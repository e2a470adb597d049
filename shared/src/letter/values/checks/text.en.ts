// Signatures, seals and what servers found out, in English.

import type { Text } from '../../../i18n/text.ts';
import type { CheckId } from './citations.ts';

export const checkTexts: Record<CheckId, Text> = {
  'letter.dkim.v': { title: 'version', body: 'Always 1. Any other version cannot be checked.' },
  'letter.dkim.a': {
    title: 'algorithm',
    body: 'Hash and key of the signature. rsa-sha256 is usual, ed25519-sha256 is newer, and rsa-sha1 no longer counts.',
  },
  'letter.dkim.b': {
    title: 'the signature',
    body: 'Made with the domain’s private key over the header fields in h. Anyone can check it; only the domain can make it.',
  },
  'letter.dkim.bh': {
    title: 'hash of the body',
    body: 'When it no longer fits the body, somebody changed the text on the way: a mailing list’s footer is enough.',
  },
  'letter.dkim.c': {
    title: 'how much may change',
    body: 'First for the header, then for the body. relaxed forgives changed blanks and folds, simple forgives almost nothing.',
  },
  'letter.dkim.d': {
    title: 'signing domain',
    body: '{value} takes responsibility for this letter. For DMARC it must be the domain of From, or belong to it.',
  },
  'letter.dkim.h': {
    title: 'signed fields',
    body: 'These header fields are protected. A field that is missing here may be changed without breaking the signature.',
  },
  'letter.dkim.i': {
    title: 'on whose behalf',
    body: 'The user or part of the domain for which it signed. The domain alone decides what it means.',
  },
  'letter.dkim.l': {
    title: 'signed length',
    body: 'Only so many octets of the body are signed. Anyone can add text behind them, so many receivers distrust it.',
  },
  'letter.dkim.q': { title: 'where the key is', body: 'Always dns/txt: the key is a TXT record.' },
  'letter.dkim.s': {
    title: 'selector',
    body: 'Which of the domain’s keys was used. The public key stands in the DNS at {value}._domainkey, a dot, and the domain in d.',
  },
  'letter.dkim.t': { title: 'signed on', body: 'When the signature was made, in seconds since 1970.' },
  'letter.dkim.x': {
    title: 'valid until',
    body: 'After this second, counted from 1970, the signature is no longer accepted.',
  },
  'letter.dkim.z': {
    title: 'copied fields',
    body: 'Header fields as they were when signed, to find out what changed. Not used for checking.',
  },
  'letter.dkim.other': {
    title: 'unknown tag',
    body: 'Programs that check signatures pass over tags they do not know.',
  },
  'letter.arc.i': {
    title: 'which hop',
    body: 'The ARC fields with the same number belong together. 1 is the first server that passed the letter on.',
  },
  'letter.arc.cv': {
    title: 'the chain so far',
    body: 'none on the first hop, pass when all earlier seals were good, fail when one was broken. After fail the whole chain counts for nothing.',
  },
  'letter.auth.server': {
    title: 'server that checked',
    body: 'Believe these results only if this is your own provider’s server: anybody can write such a line.',
  },
  'letter.auth.version': {
    title: 'version of the field',
    body: 'The form of the results that follow. Left out, it is 1.',
  },
  'letter.auth.nothing': {
    title: 'nothing checked',
    body: 'This server made no checks, or there was nothing to check.',
  },
  'letter.auth.dkim': {
    title: 'signature check',
    body: 'DKIM: does the domain’s signature fit the letter, and is its key in the DNS?',
  },
  'letter.auth.spf': {
    title: 'check of the sending server',
    body: 'SPF: does the envelope sender’s domain allow mail from this server’s address?',
  },
  'letter.auth.dmarc': {
    title: 'check of the visible sender',
    body: 'DMARC: did SPF or DKIM pass for the domain that the reader sees in From? This is the result that protects you from forged senders.',
  },
  'letter.auth.arc': {
    title: 'check of the seals',
    body: 'ARC: are the seals whole, which servers left that passed the letter on, such as mailing lists?',
  },
  'letter.auth.iprev': {
    title: 'check of the client’s name',
    body: 'Checks whether the client’s address has a name that leads back to the same address.',
  },
  'letter.auth.auth': {
    title: 'login',
    body: 'Tells whether the client logged in with AUTH before it sent the letter.',
  },
  'letter.auth.domainkeys': { title: 'old signature check', body: 'DomainKeys, the forerunner of DKIM, out of use.' },
  'letter.auth.sender-id': { title: 'old check by Microsoft', body: 'Sender ID, a variant of SPF, out of use.' },
  'letter.auth.dkim-adsp': {
    title: 'old policy check',
    body: 'ADSP: what a domain said about unsigned mail before there was DMARC. Out of use.',
  },
  'letter.auth.smime': {
    title: 'check of the author’s signature',
    body: 'S/MIME: does the author’s own signature fit the letter?',
  },
  'letter.auth.dnswl': {
    title: 'list of good senders',
    body: 'Asks a public list whether the client’s address is known as a decent mail server.',
  },
  'letter.auth.compauth': {
    title: 'Microsoft’s own verdict',
    body: 'Microsoft 365 weighs SPF, DKIM, DMARC and its own signs together. The number in reason tells which rule decided.',
  },
  'letter.auth.other': { title: 'check {method}', body: 'Not a registered check. Ask the provider that wrote it.' },
  'letter.result.none': {
    title: 'nothing to check',
    body: 'For {method} the sender had published nothing, or the letter carried nothing. Neither good nor bad.',
  },
  'letter.result.pass': {
    title: 'passed',
    body: 'The check {method} succeeded. It tells who sent the letter, not whether the sender is honest.',
  },
  'letter.result.fail': {
    title: 'failed',
    body: 'The check {method} failed: forged, or changed on the way. Forwarding and mailing lists cause this, too.',
  },
  'letter.result.softfail': {
    title: 'probably not allowed',
    body: 'Probably not allowed by {method}, but the domain did not want to be strict.',
  },
  'letter.result.neutral': { title: 'no verdict', body: 'The check {method} gave no verdict either way.' },
  'letter.result.policy': {
    title: 'against this server’s rules',
    body: 'Good in itself, but this server’s own rules do not accept it: a key that is too short, for example.',
  },
  'letter.result.temperror': {
    title: 'not checked just then',
    body: 'The check {method} could not be made just then, mostly because the DNS did not answer.',
  },
  'letter.result.permerror': {
    title: 'cannot be checked',
    body: 'The check {method} cannot succeed before the sender’s domain mends its DNS record or signature.',
  },
  'letter.result.bestguesspass': {
    title: 'would have passed',
    body: 'The domain has no DMARC record, but would have passed with an ordinary one.',
  },
  'letter.result.other': {
    title: 'other result',
    body: 'Not a registered result of {method}. Ask the provider that wrote it.',
  },
  'letter.spf.pass': {
    title: 'allowed to send',
    body: 'The envelope sender’s domain allows this server to send for it.',
  },
  'letter.spf.fail': {
    title: 'not allowed to send',
    body: 'The domain says that this server must not send for it. If the letter is yours, add the server to the domain’s SPF record.',
  },
  'letter.spf.softfail': {
    title: 'probably not allowed to send',
    body: 'The server is not in the domain’s SPF record, which ends with ~all: suspicious, not refused for that alone.',
  },
  'letter.spf.neutral': {
    title: 'neither allowed nor forbidden',
    body: 'The domain’s SPF record says nothing about this server (?all).',
  },
  'letter.spf.none': { title: 'no SPF record', body: 'The domain has not published which servers may send for it.' },
  'letter.spf.temperror': {
    title: 'no answer from the DNS',
    body: 'The record could not be fetched just then. A later letter may pass.',
  },
  'letter.spf.permerror': {
    title: 'broken SPF record',
    body: 'The domain’s SPF record cannot be understood, or needs more than ten look-ups. Its owner must mend it.',
  },
  'letter.property.reason': { title: 'reason', body: 'Why the result is what it is, in the server’s own words.' },
  'letter.property.header.d': {
    title: 'signing domain',
    body: 'The domain whose DKIM signature was checked (its d tag).',
  },
  'letter.property.header.i': { title: 'on whose behalf it was signed', body: 'The i tag of the checked signature.' },
  'letter.property.header.b': {
    title: 'which signature',
    body: 'The first characters of the signature, to tell several apart.',
  },
  'letter.property.header.a': { title: 'algorithm checked', body: 'How the checked signature was made.' },
  'letter.property.header.s': {
    title: 'selector checked',
    body: 'Which of the domain’s keys the checked signature used.',
  },
  'letter.property.header.from': {
    title: 'domain in From',
    body: 'The domain that the reader sees, which DMARC protects.',
  },
  'letter.property.smtp.mailfrom': {
    title: 'envelope sender',
    body: 'The address or domain from MAIL FROM that was checked.',
  },
  'letter.property.smtp.helo': {
    title: 'name in EHLO',
    body: 'The client’s own name, checked where the envelope sender was empty.',
  },
  'letter.property.smtp.auth': { title: 'user who logged in', body: 'The name that AUTH accepted.' },
  'letter.property.smtp.remote-ip': { title: 'client’s address', body: 'The IP address that handed the letter over.' },
  'letter.property.smtp.rcptto': {
    title: 'recipient checked',
    body: 'The address from RCPT that the check was about.',
  },
  'letter.property.policy.iprev': {
    title: 'address looked up',
    body: 'The client’s IP address whose name was searched in the DNS.',
  },
  'letter.property.policy.dmarc': {
    title: 'policy of the domain',
    body: 'What the domain in From wants done with letters that fail: none, quarantine or reject.',
  },
  'letter.property.action': {
    title: 'what was done',
    body: 'What the receiving server did because of the result: none, quarantine, reject and others.',
  },
  'letter.property.other': {
    title: 'detail {name}',
    body: 'A fact behind the result, noted by the server that checked.',
  },
  'letter.spfKey.client-ip': {
    title: 'address that was checked',
    body: 'The sending server’s IP address, which the SPF record must allow.',
  },
  'letter.spfKey.envelope-from': {
    title: 'sender that was checked',
    body: 'The envelope sender from MAIL, whose domain’s SPF record was asked.',
  },
  'letter.spfKey.helo': { title: 'name from EHLO', body: 'What the client called itself.' },
  'letter.spfKey.receiver': {
    title: 'who checked',
    body: 'The server that asked for the SPF record. Believe it only if it is your provider’s.',
  },
  'letter.spfKey.identity': {
    title: 'which name was checked',
    body: 'mailfrom is the envelope sender, helo the client’s own name.',
  },
  'letter.spfKey.mechanism': { title: 'what in the record fitted', body: 'The term of the SPF record that decided.' },
  'letter.spfKey.problem': { title: 'what went wrong', body: 'Why the record could not be used.' },
  'letter.spfKey.x-software': { title: 'program that checked', body: 'The software and its version.' },
  'letter.spfKey.other': { title: 'note {name}', body: 'An addition of the server that checked, in no standard.' },
};
