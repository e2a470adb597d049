// What the local prompt says, with the params that fill each text. No words live here: they are in words/*.ts. What is said
// about the course of a session is in session/sayings.ts.

/** Each saying with its params. `suggestion` is a whole line that can be typed at the local prompt. */
export const promptSayingParams = {
  // Said about how a line was read; the command is carried out.
  'prompt.promptStripped': ['prompt'],
  'prompt.numberStripped': ['number'],
  /** `changes` lists what became what: `： → :`. `line` is the line as it was understood. */
  'prompt.fullWidth': ['changes', 'line'],
  'prompt.portChosen': ['host', 'port'],
  'prompt.colonPort': ['host', 'port'],
  'prompt.optionIgnored': ['option'],
  'prompt.tlsOptionIgnored': ['option'],
  /** Another name than that of the host was to be told to the server. */
  'prompt.serverName': ['host', 'name'],
  /** In a lesson the practice server `host` answers in the place of the server that was named. */
  'prompt.lessonDouble': ['of', 'host'],
  'prompt.lessonAwaited': [],
  /** What the provider takes as a password. */
  'prompt.password.code': [],
  'prompt.password.app': [],
  'prompt.password.client': [],
  'prompt.password.oauth': [],
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
  /** A name without its command. */
  'prompt.bareHost': ['host', 'suggestion'],
  /** A domain tells no port, and perhaps is no mail server. */
  'prompt.portAsked': ['host'],
  /** `near` is a known host, `host` what was typed; the same line again goes there. */
  'prompt.nearHost': ['host', 'near'],
  'prompt.nslookupSet': ['suggestion'],

  // Small programs that run in the page.
  'prompt.ranHere': [],
  'prompt.printedNothing': [],
  'prompt.base64Newline': [],
  'prompt.decodedNewline': [],
  'prompt.base64Input': ['suggestion'],
  'prompt.base64Stray': ['sign'],
  'prompt.base64Length': ['count'],
  /** printf took digits of a name for its escape. */
  'prompt.octalAte': ['digits'],
  'prompt.noFiles': ['file'],
  'prompt.shellSign': ['sign'],
  'prompt.notInPage': ['word'],

  // Programs that do by themselves what is done here by hand.
  'prompt.sameByHand': ['word'],
  'prompt.fillPassword': [],
  'prompt.fedAtOnce': [],
  'prompt.curlOther': [],
  'prompt.portProbe': ['word', 'suggestion'],

  // Lines of a conversation that was copied.
  'prompt.transcript': [],
  'prompt.transcriptClient': [],
  'prompt.explain': [],
  'prompt.pasted': ['count'],

  'prompt.presets': [],
  'prompt.presetUnknown': ['word'],
  /** What a program printed, as it is. */
  'prompt.output': ['text'],
  'prompt.noOutput': [],
  'prompt.dnsOptionIgnored': ['option'],
  'prompt.nslookup': [],
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
  'prompt.help.presets': [],
  'prompt.help.base64': [],
  'prompt.help.aside': [],
  'prompt.help.curl': [],
  'prompt.help.clear': [],
  'prompt.help.keys': [],
  'prompt.help.practice': [],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type PromptSayingId = keyof typeof promptSayingParams;

export const promptSayingIds = Object.keys(promptSayingParams) as readonly PromptSayingId[];
