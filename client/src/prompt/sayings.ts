// What the local prompt says, with the params that fill each text. No words live here: they are in words/*.ts. What is said
// about the course of a session is in session/sayings.ts.

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
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type PromptSayingId = keyof typeof promptSayingParams;

export const promptSayingIds = Object.keys(promptSayingParams) as readonly PromptSayingId[];
