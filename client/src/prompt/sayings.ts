// Everything that Mailterm itself says between the lines of a conversation: the local prompt (`prompt.*`), the course of
// a session (`session.*`) and the line between page and server (`link.*`), with the params that fill each text. No words
// live here: they are in words/*.ts. Why a session was refused or ended is a reason (shared/src/reasons).

/** Each saying with its params. `suggestion` is a whole line that can be typed at the local prompt. */
export const promptSayingParams = {
  // Said about how a line was read; the command is carried out.
  'prompt.promptStripped': ['prompt'],
  /** `changes` lists what became what: `： → :`. `line` is the line as it was understood. */
  'prompt.fullWidth': ['changes', 'line'],
  'prompt.portChosen': ['host', 'port'],
  'prompt.colonPort': ['host', 'port'],
  'prompt.optionIgnored': ['option'],
  /** `openssl s_client -starttls` types these commands unseen; here they are seen. */
  'prompt.startTls': ['commands'],
  /** openssl takes lines that begin with R or Q for itself. */
  'prompt.noMagic': [],

  // Said instead of carrying a line out.
  'prompt.hostMissing': ['command', 'suggestion'],
  'prompt.hostMalformed': ['host'],
  /** A mail address was given where a server belongs; `host` is what stands behind its @. */
  'prompt.hostIsAddress': ['host', 'suggestion'],
  'prompt.portMalformed': ['port'],
  'prompt.portRange': ['port'],
  'prompt.tooManyWords': ['rest'],
  'prompt.didYouMean': ['word', 'suggestion'],
  'prompt.unknown': ['word'],
  /** Another program that tutorials print: swaks, curl … */
  'prompt.otherProgram': ['word'],
  /** A command for a mail server, but no server is there to hear it. */
  'prompt.notConnected': ['verb', 'suggestion'],
  'prompt.connecting': [],
  /** What a program printed, as it is. */
  'prompt.output': ['text'],
  'prompt.noOutput': [],
  'prompt.dnsOptionIgnored': ['option'],
  'prompt.notLoaded': [],
  'prompt.nothingToQuit': [],
  'prompt.localEcho': [],

  // The answer to `help`, in this order, one line each.
  'prompt.help': [],
  'prompt.help.telnet': [],
  'prompt.help.open': [],
  'prompt.help.nc': [],
  'prompt.help.smtp': [],
  'prompt.help.openssl': [],
  'prompt.help.dig': [],
  'prompt.help.clear': [],
  'prompt.help.keys': [],
  'prompt.help.practice': [],

  // The course of a session. The first three follow each other on the same line of the conversation.
  'session.opening': ['host', 'port'],
  'session.dialing': ['host', 'port', 'address'],
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
  /** The command that opened the session has typed its lines: TLS is up, or a reply was not yes. */
  'session.openingDone': [],
  'session.openingRefused': [],
  /** Lines that were confirmed with Enter and had not left the page when the connection ended. */
  'session.unsent': ['lines'],
  'session.trimmed': ['octets'],

  // The line between the page and Mailterm's own server.
  'link.unreachable': [],
  'link.lost': [],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type PromptSayingId = keyof typeof promptSayingParams;

/** Said before a session has begun, or when it cannot begin: their words are there from the start (words/). */
export type FirstSayingId = Exclude<PromptSayingId, `session.${string}`> | 'session.opening' | 'session.dialing';

/** Said in a session: their words are fetched for it (words/talk/). */
export type TalkSayingId = Exclude<PromptSayingId, FirstSayingId>;

export const promptSayingIds = Object.keys(promptSayingParams) as readonly PromptSayingId[];
