// The ids of what a transcript says in its own words, with the params that fill each text: remarks on the course of a
// session, which the page says in the same words while it runs, and what only exports need. The words are beside this file.

/** Said before anybody has answered. */
export const beginParams = {
  'session.opening': ['host', 'port'],
  'session.dialing': ['host', 'port', 'address'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

/** Said while a session runs. */
export const courseParams = {
  'session.connected': ['host', 'port', 'address', 'tookMs'],
  /** In less than a millisecond: a built-in server. */
  'session.connectedAtOnce': ['host', 'port', 'address'],
  /** The greeting told which protocol this is. `dialect` is its name, e.g. SMTP. */
  'session.dialectByGreeting': ['dialect'],
  'session.dialectUnknown': [],
  /** The handshake is done. */
  'session.secured': ['version', 'cipher', 'host'],
  'session.accepted': [],
  'session.acceptedBySwitch': [],
  'session.trimmed': ['octets'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type BeginId = keyof typeof beginParams;
export type CourseId = keyof typeof courseParams;

/** Words of exports: labels, and sentences about the transcript as a whole. `{name}` is filled by the caller. */
export const exportWordIds = [
  'title.untitled',
  'fact.server',
  'fact.date',
  'fact.protocol',
  'fact.tls',
  'fact.certificate',
  'fact.fingerprint',
  'fact.origin',
  'fact.hidden',
  'fact.turns',
  'fact.digest',
  'fact.link',
  'date.unknown',
  'tls.none',
  'tls.facts',
  'tls.distrusted',
  'certificate.facts',
  'origin.recorded',
  'origin.imported',
  'hidden.nothing',
  'hidden.secrets',
  'hidden.addresses',
  'hidden.routes',
  'hidden.hosts',
  'hidden.bodyOctets',
  'turns.all',
  'turns.some',
  'turn.greeting',
  'turn.number',
  'turn.secret',
  'remark.omitted',
  'remark.seen',
  'note.why',
  'note.next',
  'note.source',
  'note.reported',
  'note.by',
  /** Above a comment; `about` is followed by the piece of the reply, in the mono where there is one. */
  'comment.by',
  'comment.owner',
  'comment.namedOwner',
  'comment.nobody',
  'comment.about',
  'list.comma',
  'list.colon',
  'card.counts',
  'script.pause',
  'script.practice',
  'script.swaks',
  'script.untrusted',
  'script.omitted',
  'script.withheld',
  'script.secret',
  'script.cancelled',
] as const;

export type ExportWordId = (typeof exportWordIds)[number];
