// The door of pastes: a conversation that somebody copied, read, explained, and ready to be shown. Pure. The page and
// `mailterm explain` use the same. lines/ cuts the octets into lines, dress/ finds out who said which, talk/ makes
// conversations of them and puts in what was left out; read.ts is these three, explain.ts what the machines make of it.

export { documentsOfPaste } from './documents.ts';
export { explainPaste } from './explain.ts';
export type { CommandRef } from './commands.ts';
export type { Explained, ExplainedUnit, ExplainOptions } from './explain.ts';
export { dresses, isProtocol, pasteIds, pasteOctetsMax, protocols } from './paste.ts';
export type { Dress, Part, Paste, PasteId, PasteSaying, Protocol } from './paste.ts';
export { isReply, repliesIn, replyRecords, statusOf } from './record.ts';
export type { Reply, ReplyRecord, SpanRecord } from './record.ts';
export { decodingOf, showUnit } from './shownText.ts';
export type { Decoding, Run } from './shownText.ts';
export { headlineOf, loadPasteSpeech } from './speech.ts';
export type { PasteSpeech, Source } from './speech.ts';
export { readPaste } from './read.ts';
export type { ReadOptions } from './read.ts';
