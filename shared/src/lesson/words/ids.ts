// The ids of what lessons say, with the params that fill each text: what is wrong in a lesson's file, what a check waits
// for, and what it saw instead. The words are beside this file.

/** Something in the file of a lesson that cannot be used. `found` is what stands there. */
export const problemParams = {
  'file.tooLong': ['limit'],
  'file.lines': ['limit'],
  'line.tooLong': ['limit'],
  'front.missing': [],
  'front.open': [],
  'front.line': ['found'],
  'front.unknown': ['found'],
  'front.meant': ['found', 'meant'],
  'front.twice': ['key'],
  'front.lacks': ['key'],
  'id.malformed': ['found'],
  'id.file': ['found'],
  'time.malformed': ['found'],
  'lint.malformed': ['found'],
  'target.malformed': ['found'],
  /** `what`: title, hint, question or text, as it is written in the file. */
  'language.missing': ['what', 'language'],
  'language.twice': ['what', 'language'],
  'language.unknown': ['found'],
  'heading.malformed': ['found'],
  'step.none': [],
  stray: ['found'],
  'prose.open': ['language'],
  'fence.open': ['name'],
  'fence.unknown': ['found'],
  'fence.meant': ['found', 'meant'],
  'fence.twice': ['name'],
  'fence.empty': ['name'],
  /** `what`: steps, checks, hints, questions or lines. */
  tooMany: ['what', 'limit'],
  'check.item': ['found'],
  'check.unknown': ['found'],
  'check.meant': ['found', 'meant'],
  'check.deep': [],
  'quote.open': [],
  'expected.code': ['after', 'found'],
  'expected.verb': ['after', 'found'],
  'expected.word': ['word', 'after', 'found'],
  'expected.pattern': ['after', 'found'],
  'expected.list': ['after', 'found'],
  'expected.fields': ['after', 'found'],
  'expected.seconds': ['after', 'found'],
  'expected.name': ['after', 'found'],
  'expected.check': ['after', 'found'],
  'expected.end': ['after', 'found'],
  'verb.unknown': ['found'],
  'verb.meant': ['found', 'meant'],
  'state.unknown': ['found'],
  'mistake.unknown': ['found'],
  'field.unknown': ['found'],
  'predict.place': ['found'],
  'predict.choices': ['found'],
  'question.name': ['found'],
  'question.twice': ['name'],
  'answer.noQuestion': ['name'],
  'solution.missing': [],
  /** The solution was played, and did not do what it should. */
  'play.check': ['source', 'step'],
  'play.not': ['source', 'step'],
  'play.line': ['found'],
  'play.closed': ['found'],
  'play.lookUp': ['found'],
  'play.slow': ['found'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

/** What a check waits for. */
export const waitedParams = {
  'waited.banner': ['code'],
  'waited.reply': ['code', 'verbs'],
  'waited.replyToEnd': ['code'],
  'waited.cmd': ['verb'],
  'waited.cmdIs': ['verb', 'text'],
  'waited.cmdContains': ['verb', 'text'],
  'waited.order': ['verbs'],
  'waited.letter': ['box', 'fields'],
  'waited.noLetter': ['box', 'fields'],
  'waited.tls': ['verb'],
  'waited.state': ['state'],
  'waited.seen': ['what'],
  'waited.codes': ['codes', 'count'],
  'waited.within': ['seconds'],
  'waited.answer': ['name'],
  'waited.program': ['source'],
  'waited.any': ['sources'],
  'waited.predict': ['line'],
  /** The check must not hold: as it is written in the file. */
  'waited.not': ['source'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

/** What a check saw. `line` is what was typed, with masks. */
export const seenParams = {
  /** It is as it should be; `line` and `code` where a turn shows it. */
  'seen.done': [],
  'seen.reply': ['line', 'code', 'reply'],
  'seen.silence': ['line'],
  /** The last turn is another one: it was answered, and nothing came after it. */
  'seen.last': ['line', 'code'],
  'seen.letterOpen': ['code'],
  'seen.nothing': [],
  'seen.greeting': ['reply'],
  'seen.closed': ['line'],
  'seen.closedGreeting': ['reply'],
  'seen.argument': ['line'],
  'seen.order': ['verb', 'verbs'],
  'seen.noLetter': ['box', 'count'],
  'seen.letter': ['box', 'subject'],
  'seen.noBox': ['box'],
  'seen.clear': ['line'],
  'seen.state': ['state'],
  'seen.codes': ['count', 'codes', 'missing'],
  'seen.seconds': ['seconds'],
  'seen.answer': ['answer'],
  'seen.noAnswer': [],
  'seen.noProgram': [],
  'seen.guessed': ['guess', 'code'],
  'seen.guessedWrong': ['guess', 'code'],
  'seen.never': [],
  'seen.later': [],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type ProblemId = keyof typeof problemParams;
export type WaitedId = keyof typeof waitedParams;
export type SeenId = keyof typeof seenParams;
export type LessonWordId = ProblemId | WaitedId | SeenId;
