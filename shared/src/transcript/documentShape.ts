// What every part of a transcript document must look like, before anything of it is believed: docs/transcript.schema.json in
// code. Sizes and nesting have bounds; the octets of a unit are tiled by its spans.

import { menders, reasonIds } from '../refusal/vocabulary.ts';
import { fromBase64 } from '../octets.ts';
import { anything, count, either, fields, label, list, named, oneOf, text } from './check.ts';
import type { Check } from './check.ts';
import { documentFormat } from './document.ts';

/** Events of one document. */
const eventsMax = 200_000;
const commentsMax = 5000;
const titleLengthMax = 1000;
const spansMax = 200_000;
const textLengthMax = 200_000;
const turnMax = 10_000_000;
/** Milliseconds: the last moment that a date can name (ECMA-262). */
const timeMax = 8_640_000_000_000_000;

const side = oneOf('client', 'server');
const turn = count(turnMax);
const octetCount = count();
const time = count(timeMax);
const id = label(300);
const host = text(1000);
const yes = oneOf(true);
const truth = oneOf(true, false);
const number: Check = (value, path) => (typeof value === 'number' && Number.isFinite(value) ? undefined : path);

const params = named(either(text(textLengthMax), number), 50);
const saying = fields({ id }, { params });
const diagnosis = fields({ id, certainty: oneOf('certain', 'likely', 'possible'), turn }, { params });
const secretRole = oneOf('user', 'password', 'response');
const frame = either(
  fields({ kind: oneOf('line') }, { secret: secretRole }),
  fields({ kind: oneOf('block', 'wait') }),
  fields({ kind: oneOf('octets'), count: octetCount }, { secret: secretRole, unoffered: yes }),
);
const effect = either(
  fields({ kind: oneOf('askTls', 'startTls', 'logIn', 'addRecipient') }),
  fields({ kind: oneOf('close'), by: side }),
);
const span = fields(
  { id, start: octetCount, end: octetCount, kind: oneOf('plain', 'credential', 'content', 'unknown') },
  { params, role: secretRole },
);

const reading = fields(
  {
    spans: list(span, spansMax),
    complete: truth,
    says: saying,
    means: saying,
    oddities: list(fields({ id, by: side }, { params }), 1000),
    diagnoses: list(diagnosis, 1000),
    effects: list(effect, 100),
    next: fields({ client: frame, server: frame }),
    state: label(100),
    hints: list(fields({ id, line: text(10_000) }, { params }), 1000),
  },
  {
    answers: turn,
    replyClass: oneOf('done', 'goOn', 'tryLater', 'no'),
    notices: list(diagnosis, 1000),
    refusal: fields({ reason: oneOf(...reasonIds), mender: oneOf(...menders) }),
    withheld: yes,
  },
);

const target = fields({ host, port: count(65_535), security: oneOf('plain', 'tls') });

const certificate = fields({
  subject: text(10_000),
  issuer: text(10_000),
  names: list(text(1000), 1000),
  fromMs: number,
  untilMs: number,
  fingerprint: text(200),
});

const tlsFacts = fields(
  { version: text(100), cipher: text(100), host, chain: list(certificate, 100), tookMs: count() },
  { distrust: saying, otherName: yes },
);

/** The fields of each kind of event, beside `v`, `seq`, `atMs` and `kind`. A `redact` has no place in a document. */
const kinds: Readonly<Record<string, readonly [Readonly<Record<string, Check>>, Readonly<Record<string, Check>>?]>> = {
  open: [{ target, startedMs: time }, { double: fields({ of: target, turn }) }],
  refuse: [{ reason: saying }, { offer: target }],
  dial: [{ address: host }],
  connect: [{ address: host, tookMs: count() }],
  tls: [{ facts: tlsFacts, asked: truth }, { own: yes }],
  accept: [{}, { by: oneOf('switch') }],
  dialect: [{ dialect: label(16), why: oneOf('port', 'greeting', 'user', 'none') }],
  silence: [{ sinceMs: count(), diagnoses: list(diagnosis, 1000) }],
  loss: [{ diagnoses: list(diagnosis, 1000) }],
  drop: [{ from: side, octets: octetCount, reason: saying }],
  omit: [{ from: side, turn, octets: octetCount }],
  note: [{ note: text(10_000) }, { turn }],
  close: [{ by: oneOf('client', 'server', 'tool'), reason: saying }],
  unit: [
    { from: side, turn, frame: oneOf('line', 'block', 'octets'), octets: text(64 * 1024 * 1024), reading },
    { withheld: yes },
  ],
};

const stamp = { v: oneOf(1), seq: count(), atMs: count(timeMax), kind: label(60) };

const events = new Map<string, Check>(
  Object.entries(kinds).map(([kind, [required, optional]]) => [kind, fields({ ...stamp, ...required }, optional)]),
);

/** What is wrong with an event; a kind that this version does not know may hold anything that is not deep. */
const checkEvent: Check = (value, path) => {
  const kind = (value as { readonly kind?: unknown } | null)?.kind;
  if (kind === 'redact') return `${path}.kind`;
  const known = typeof kind === 'string' ? events.get(kind) : undefined;
  if (!known) return headOf(value, path) ?? anything(32)(value, path);
  return known(value, path) ?? (kind === 'unit' ? checkOctets(value as UnitShape, path) : undefined);
};

/** `v`, `seq`, `atMs` and `kind` of an event of any kind. */
const headOf: Check = (value, path) => {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return path;
  const { v, seq, atMs, kind } = value as Record<string, unknown>;
  return fields(stamp)({ v, seq, atMs, kind }, path);
};

interface UnitShape {
  readonly octets: string;
  readonly reading: { readonly spans: readonly { readonly start: number; readonly end: number }[] };
}

function checkOctets({ octets, reading: { spans } }: UnitShape, path: string): string | undefined {
  const decoded = fromBase64(octets);
  if (!decoded) return `${path}.octets`;
  let at = 0;
  for (const { start, end } of spans) {
    if (start !== at || end <= start) return `${path}.reading.spans`;
    at = end;
  }
  return at === decoded.length ? undefined : `${path}.reading.spans`;
}

const comment = fields(
  { id: label(100), turn, author: text(200), byOwner: truth, writtenMs: time, text: text(20_000) },
  { span: count() },
);

const hidden = fields({ secrets: count(), addresses: count(), routes: count(), hosts: count(), bodyOctets: count() });

/** What is wrong with a document, beside the events themselves. */
export const checkDocument: Check = fields({
  format: oneOf(documentFormat),
  v: oneOf(1),
  title: text(titleLengthMax),
  origin: oneOf('recorded', 'imported'),
  hidden,
  events: list(checkEvent, eventsMax),
  comments: list(comment, commentsMax),
});
