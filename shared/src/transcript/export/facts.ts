// What is known about a transcript as a whole, as labels with values: the head of every export that is read by people.

import { visible } from '../../charset.ts';
import { dialectFacts } from '../../dialects/facts.ts';
import { handshakesIn } from '../conversation.ts';
import type { TranscriptConversation } from '../conversation.ts';
import { turnsIn } from '../counts.ts';
import type { HiddenCounts, TranscriptDocument } from '../document.ts';
import type { TranscriptSpeech } from '../speech.ts';
import type { TlsFacts } from '../tls.ts';
import type { ExportOptions } from './index.ts';
import { dayOf, utcOf } from './instant.ts';

export interface Fact {
  readonly label: string;
  readonly value: string;
  /** `code`: it is set in the mono; `link`: it is an address. */
  readonly look?: 'code' | 'link';
}

/** As its owner calls it, else protocol and server. */
export function titleOf({ title }: TranscriptDocument, talk: TranscriptConversation, speech: TranscriptSpeech): string {
  const shown = visible(title).trim();
  if (shown !== '') return shown;
  const protocol = dialectFacts[talk.dialect].name;
  return speech.word('title.untitled', { protocol, host: talk.target?.host ?? '?' });
}

/** Host and port; an address of version 6 stands in brackets (RFC 3986 §3.2.2). */
export function serverOf({ target }: TranscriptConversation): string | undefined {
  if (!target) return undefined;
  const host = visible(target.host);
  return `${host.includes(':') ? `[${host}]` : host}:${target.port}`;
}

/** Everything that stands above the conversation, in its order. */
export function factsOf(
  document: TranscriptDocument,
  talk: TranscriptConversation,
  speech: TranscriptSpeech,
  options: ExportOptions,
): readonly Fact[] {
  const { word } = speech;
  const server = serverOf(talk);
  const started = talk.startedMs > 0 ? utcOf(talk.startedMs) : undefined;
  return [
    ...(server ? [{ label: word('fact.server'), value: server, look: 'code' as const }] : []),
    { label: word('fact.date'), value: started ?? word('date.unknown') },
    { label: word('fact.protocol'), value: dialectFacts[talk.dialect].name },
    ...tlsOf(talk, document, speech),
    { label: word('fact.origin'), value: word(`origin.${document.origin}`) },
    { label: word('fact.hidden'), value: hiddenOf(document.hidden, speech) },
    { label: word('fact.turns'), value: turnsOf(document, speech, options) },
    ...(options.digest === undefined
      ? []
      : [{ label: word('fact.digest'), value: visible(options.digest), look: 'code' as const }]),
    ...(options.link === undefined
      ? []
      : [{ label: word('fact.link'), value: visible(options.link), look: 'link' as const }]),
  ];
}

/** What was kept out, as one line. */
function hiddenOf(hidden: HiddenCounts, { word }: TranscriptSpeech): string {
  const kinds = ['secrets', 'addresses', 'routes', 'hosts', 'bodyOctets'] as const;
  const told = kinds.filter((kind) => hidden[kind] > 0).map((kind) => word(`hidden.${kind}`, { count: hidden[kind] }));
  return told.length === 0 ? word('hidden.nothing') : told.join(word('list.comma'));
}

function turnsOf({ events }: TranscriptDocument, { word }: TranscriptSpeech, options: ExportOptions): string {
  const count = turnsIn(events);
  return options.turns ? word('turns.some', { ...options.turns, count }) : word('turns.all', { count });
}

/** A paste has no handshake, and nobody knows whether there was one. */
function tlsOf(
  talk: TranscriptConversation,
  { origin }: TranscriptDocument,
  speech: TranscriptSpeech,
): readonly Fact[] {
  const { word } = speech;
  const facts = handshakesIn(talk).at(-1);
  if (!facts) return origin === 'imported' ? [] : [{ label: word('fact.tls'), value: word('tls.none') }];
  const { version, cipher, distrust } = facts;
  const value = distrust
    ? word('tls.distrusted', { version, cipher, why: speech.say(distrust).title })
    : word('tls.facts', { version, cipher });
  return [{ label: word('fact.tls'), value }, ...certificateOf(facts, speech)];
}

function certificateOf({ chain }: TlsFacts, { word }: TranscriptSpeech): readonly Fact[] {
  const [own] = chain;
  if (!own) return [];
  const from = dayOf(own.fromMs) ?? '?';
  const until = dayOf(own.untilMs) ?? '?';
  return [
    {
      label: word('fact.certificate'),
      value: word('certificate.facts', { subject: own.subject, issuer: own.issuer, from, until }),
    },
    { label: word('fact.fingerprint'), value: `SHA-256 ${visible(own.fingerprint)}`, look: 'code' },
  ];
}
