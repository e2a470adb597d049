// The words of the local prompt, as tables: what connects, what else it does, and what it knows but does not do.

/** A command that connects. */
export interface Opener {
  /** The port where none is given; without it, the name of the host decides. */
  readonly port?: number;
  /** Options that change nothing here, because it is done anyway: not even a note. */
  readonly silent?: readonly string[];
  /** Options that take the next word with them. */
  readonly valued?: readonly string[];
  /** Options that ask for TLS before the greeting. */
  readonly encrypting?: readonly string[];
}

const netcat: Opener = {
  silent: ['-C', '--crlf', '-v', '-vv', '-n', '-c', '-t', '-4', '-6', '--verbose', '--telnet'],
  valued: ['-w', '-i', '-q', '-s', '-p'],
  encrypting: ['--ssl', '--ssl-verify'],
};

export const openers: Readonly<Record<string, Opener>> = {
  telnet: { silent: ['-4', '-6', '-E', '-K', '-8'], valued: ['-l', '-e', '-b'] },
  open: {},
  nc: netcat,
  ncat: netcat,
  netcat,
  smtp: { port: 25 },
};

/** What else the prompt does. */
export const deeds: Readonly<Record<string, 'help' | 'quit' | 'clear' | 'presets' | 'set' | 'explain'>> = {
  help: 'help',
  '?': 'help',
  man: 'help',
  quit: 'quit',
  exit: 'quit',
  bye: 'quit',
  close: 'quit',
  logout: 'quit',
  '^]': 'quit',
  clear: 'clear',
  cls: 'clear',
  set: 'set',
  presets: 'presets',
  providers: 'presets',
  explain: 'explain',
  '/explain': 'explain',
};

/** Programs that look names up; what stands behind them is read when it is needed (dns/). */
export const lookups: ReadonlySet<string> = new Set(['dig', 'host', 'nslookup']);

/** Programs that tutorials print and that this prompt is not. */
export const otherPrograms: ReadonlySet<string> = new Set([
  'openssl',
  'perl',
  'python',
  'python3',
  'php',
  'node',
  'powershell',
  'cmd',
  'java',
  'sudo',
  'apt',
  'apt-get',
  'yum',
  'brew',
  'traceroute',
  'tracert',
  'md5sum',
  'ping',
  'ssh',
]);

/** Verbs of mail servers and the port they are for: RFC 5321 §4.1.1, RFC 1939 §9, RFC 3501 §6. */
export const mailVerbs: Readonly<Record<string, number>> = {
  HELO: 25,
  EHLO: 25,
  LHLO: 25,
  MAIL: 25,
  RCPT: 25,
  DATA: 25,
  BDAT: 25,
  RSET: 25,
  VRFY: 25,
  EXPN: 25,
  AUTH: 25,
  STARTTLS: 25,
  USER: 110,
  PASS: 110,
  APOP: 110,
  STAT: 110,
  LIST: 110,
  UIDL: 110,
  RETR: 110,
  DELE: 110,
  TOP: 110,
  CAPA: 110,
  STLS: 110,
  NOOP: 25,
  LOGIN: 143,
  SELECT: 143,
  FETCH: 143,
  CAPABILITY: 143,
  EXAMINE: 143,
  SEARCH: 143,
  STORE: 143,
  EXPUNGE: 143,
  UID: 143,
  IDLE: 143,
  APPEND: 143,
  CREATE: 143,
  LOGOUT: 143,
};

/** Names that telnet takes instead of a port (IANA service names). */
export const serviceNames: Readonly<Record<string, number>> = {
  smtp: 25,
  mail: 25,
  pop3: 110,
  'pop-3': 110,
  imap: 143,
  imap2: 143,
  submission: 587,
  submissions: 465,
  smtps: 465,
  pop3s: 995,
  imaps: 993,
};

/** URL schemes and the port of each; telnet's own depends on the host. */
export const schemes: Readonly<Record<string, number | undefined>> = {
  telnet: undefined,
  smtp: 25,
  pop3: 110,
  imap: 143,
  // RFC 8314 §3: TLS before the greeting.
  smtps: 465,
  pop3s: 995,
  imaps: 993,
};
