// The ids of the words of a transcript that was taken away as a page. Every language must have each of them: the compiler
// counts. What explains the conversation is not here; it comes from its dialect (speech.ts).

/** `{name}` is filled by the caller. */
export const htmlWordIds = [
  'kind',

  'turns',
  'before',
  'client',
  'server.speaks',
  'secret',
  'withheld',
  'class.done',
  'class.goOn',
  'class.tryLater',
  'class.no',
  'says',
  'means',
  'next',
  'notices',
  'causes',
  'cause',
  'certain',
  'likely',
  'possible',
  'oddities',
  'oddityClient',
  'oddityServer',
  'reason',
  'mender',
  'parts',
  'partsMore',
  'decoded',
  'reported',

  'silence',

  'comments',

  'replay',
  'play',
  'pause',
  'all',
  'step',
  'stepTurn',
  'turnBefore',
  'turnAfter',
  'stepBack',
  'stepOn',
  'place',
  'placeText',
  'speed',
  'idle',
  'idleNone',
  'predict',
  'guess',
  'reveal',
  'notes',
  'find',
  'found',
  'keys',
] as const;

export type HtmlWordId = (typeof htmlWordIds)[number];
export type HtmlWords = Readonly<Record<HtmlWordId, string>>;
