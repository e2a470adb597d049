// Replies that somebody quotes: a log, a bounce, an error message of a program. Finds where a reply begins and ends in a
// text, and which command it answers, where the text says so. Knows no files and no mail format.

import { cueOf } from '../talk/cue.ts';
import type { Cue } from '../talk/opening.ts';
import type { Protocol } from '../paste.ts';
import { isAnswer, verbOf } from './shape.ts';
import { replyLinesIn } from './spoken.ts';

/** A reply within a text. */
export interface Quote {
  /** Where it begins in the text. */
  readonly at: number;
  readonly protocol: Protocol;
  /** Its lines, without line ends. */
  readonly lines: readonly string[];
  readonly cue?: Cue;
}

/** How far before and behind a reply the words that name its command may stand. */
const aroundCharacters = 400;

/** More replies in one paragraph are not looked at. */
const quotesMax = 200;

const replyCharactersMax = 4096;

/** Something that could begin a reply. */
const candidate = /(?:^|[\s:;'"(#<[=,>|：，。（“])(?:([2-5]\d\d)([ -])(?=\S)|(-ERR)(?= |$)|(NO|BAD|BYE) (?=\[[A-Z]))/g;

/** Words right before a reply that only mail servers introduce it with. Each ends where the reply begins. */
const mailLeads = leadsOf([
  String.raw`\bsaid:`,
  String.raw`\brefused to talk to me:`,
  String.raw`\bstatus=\w{1,12} \(`,
  String.raw`\bstat=\w{1,12}:`,
  String.raw`\breply=`,
  String.raw`\bC="`,
  String.raw`\breject: \S{1,40} from \S{1,300}:`,
  String.raw`\bSMTP error from remote (?:mail server|mailer) after [^:]{1,80}(?::<[^>]{0,320}>[^:]{0,80})?(?:: host [^:]{1,200})?:`,
  String.raw`\b(?:smtp|SMTP);`,
  String.raw`\bSMTP error, [A-Z ]{3,12}:`,
  String.raw`\b(?:SMTP|Authentication|AddressFailed|SenderFailed|SendFailed)\w{0,20}(?:Error|Refused|Exception): [('"{]{0,2}`,
]);

/** Words that introduce anything. */
const anyLeads = leadsOf([
  String.raw`(?:returned|respon\w{2,5}|repl\w{1,4}|answer(?:ed)?|was|error|failed|Error|Exception|rejected|refused|login|reason|message)(?: \w{1,16}){0,3}: ?[('"]{0,2}`,
  String.raw`\b[Ee]rror(?: code)? ['"]?`,
  String.raw`(?:returned|responded|response|with) ['"]`,
  String.raw`(?:原因|信息|返回|提示|回应|应答|错误|响应)(?:[:：]|为|是)?`,
]);

function leadsOf(patterns: readonly string[]): RegExp {
  return new RegExp(`(?:${patterns.join('|')})[ \t]{0,4}$`);
}

/** Codes that no web server answers with. */
const mailCode = /^(?:421|4[35]\d|5[2-7]\d)/;

/** The command, named behind the reply. */
const cueBehind = /^[\s\S]{0,40}?\(in reply to\s(?:the )?(end of DATA|[A-Z]{4,8}(?: TO| FROM)?)(?: command)?\)/;

/** The command, named before the reply; the last one counts. */
const cuesBefore: readonly (readonly [RegExp, string | undefined])[] = [
  [/SMTP error from remote (?:mail server|mailer) after ([^:]{1,80}(?::<[^>]{0,320}>)?)/, undefined],
  [/SMTP error, ([A-Z ]{3,12}):/, undefined],
  [/(?:milter-)?reject: ([A-Z-]{4,16}) from /, undefined],
  [/refused to talk to me:/, 'CONNECT'],
  [/status=sent \(|\bC="/, 'end of data'],
  [/(Password|User(?:name)?|AUTH|RCPT TO|MAIL FROM|DATA END|DATA|EHLO|STARTTLS) command failed/, undefined],
  [/(?:Authentication|Invalid login|auth(?:entication)? failed|login failed)/i, 'AUTH'],
  [/(?:RecipientsRefused|AddressFailed|recipients? (?:was|were) r|does not like recipient)/, 'RCPT'],
  [/(?:SenderRefused|SenderFailed)/, 'MAIL'],
  [/SMTPDataError|MessageException/, 'end of data'],
  [/SMTPConnectError/, 'CONNECT'],
  [/SMTPHeloError/, 'EHLO'],
];

/** Python's tuples of code and words: `(535, b'5.7.8 …')`. */
const tuple = /\(([2-5]\d\d), b?(['"])/g;

/**
 * The replies in a paragraph.
 * @param paragraph its lines are joined by LF
 */
export function findQuotes(paragraph: string): readonly Quote[] {
  const text = paragraph.includes(", b'") || paragraph.includes(', b"') ? paragraph.replace(tuple, '$2$1 ') : paragraph;
  const quotes: Quote[] = [];
  candidate.lastIndex = 0;
  for (let found = candidate.exec(text); found && quotes.length < quotesMax; found = candidate.exec(text)) {
    const lead = found[0].length - (found[1] ? 4 : (found[3] ?? `${found[4] ?? ''} `).length);
    const at = found.index + Math.max(0, lead);
    const quote = readQuote(text, at);
    if (!quote) continue;
    quotes.push(quote);
    candidate.lastIndex = at + quote.lines.join(' ').length;
  }
  return quotes;
}

function readQuote(text: string, at: number): Quote | undefined {
  const before = text.slice(Math.max(0, at - aroundCharacters), at);
  const head = text.slice(at, at + 40);
  const protocol = /^\d/.test(head) ? 'smtp' : head.startsWith('-') ? 'pop3' : 'imap';
  if (protocol === 'smtp' && !isReply(head, before)) return undefined;
  const reply = balanced(oneReply(text.slice(at, endOf(text, at, before))).trim());
  const cue = protocol === 'smtp' ? cueAround(text, at, reply) : undefined;
  // An untagged NO is a warning and no answer: what was quoted had a tag (RFC 9051 §7.1).
  const lines = protocol === 'imap' && !reply.startsWith('BYE') ? [`implied9 ${reply}`] : splitLines(reply);
  return { at, protocol, lines, ...(cue && { cue }) };
}

/** A bare number is no reply: an enhanced code behind it makes it one, or words before it that say so. */
function isReply(head: string, before: string): boolean {
  const startsLine = /^\s*$/.test(before.slice(before.lastIndexOf('\n') + 1));
  const isNamed = mailLeads.test(before) || (mailCode.test(head) && (startsLine || anyLeads.test(before)));
  if (!isNamed && !hasEnhancedCode(head)) return false;
  // What went well is quoted by logs only.
  return head.charCodeAt(0) >= 0x34 || /(?:status=sent \(|C="|reply=|['"(]) ?$/.test(before);
}

/** The lines of a reply: as it was folded, and as its server sent it. Exim writes the line ends within as \n. */
function splitLines(reply: string): readonly string[] {
  return reply
    .replace(/\n(?![2-5]\d\d[ -])[ \t]*/g, ' ')
    .split(/\\n|\n/)
    .flatMap((line) => replyLinesIn(line.trim()));
}

/** The reply without the bracket that closes what stands around it. */
function balanced(reply: string): string {
  if (!reply.endsWith(')')) return reply;
  return reply.split(')').length > reply.split('(').length ? reply.slice(0, -1) : reply;
}

/** The reply without what stands on the lines below it: another reply, or what a client said. */
function oneReply(text: string): string {
  const code = text.slice(0, 3);
  let isLast = text[3] !== '-';
  for (let lf = text.indexOf('\n'); lf >= 0; lf = text.indexOf('\n', lf + 1)) {
    const line = text.slice(lf + 1, lf + 200).trimStart();
    // A status line of POP3 or IMAP is one line. What may be a secret is never part of a reply.
    if (!/^\d/.test(code) || isClients(line)) return text.slice(0, lf);
    if (!/^[2-5]\d\d[ -]/.test(line)) continue;
    if (isLast || !line.startsWith(code)) return text.slice(0, lf);
    isLast = line[3] !== '-';
  }
  return text;
}

/** A login, or what answers a challenge. */
function isClients(line: string): boolean {
  const [first = ''] = line.split('\n', 1);
  if (/^(?:AUTH (?:PLAIN|LOGIN|CRAM|XOAUTH|SCRAM)|(?:USER|PASS|APOP) \S)/.test(first)) return true;
  // In lower case these may be words of a sentence, unless the line is nothing else.
  if (/^(?:auth (?:plain|login)\b.{0,200}|pass \S{1,200})$/.test(first)) return true;
  return /^(?:LOGIN|AUTHENTICATE)$/.test(verbOf(first, 'imap') ?? '') || (first.length >= 8 && isAnswer(first.trim()));
}

// RFC 2034 §4: the class of an enhanced code is the first digit of the reply code.
function hasEnhancedCode(reply: string): boolean {
  return /^([245])\d\d[ -]#?\1\.\d{1,3}\.\d{1,3}\b/.test(reply);
}

const closings: Readonly<Record<string, string>> = { '(': ')', '<': '>', '[': ']' };

/** Where a reply ends: at what the text puts behind replies, at the sign that closes what opened before it, or never. */
function endOf(text: string, at: number, before: string): number {
  const rest = text.slice(at, Math.min(text.length, at + replyCharactersMax));
  const marks = [
    rest.indexOf(' (in reply to'),
    rest.indexOf('\n(in reply to'),
    rest.indexOf('; from=<'),
    rest.indexOf('\nGiving up on '),
    rest.search(/ ?##(?:\s|$)/),
    // A stack trace.
    rest.search(/\n\s{1,8}at [\w.$<>]{1,100} ?\(/),
    closingOf(rest, before.slice(-1)),
  ];
  return at + Math.min(rest.length, ...marks.filter((mark) => mark > 0));
}

/** Where the bracket or the quotation that stands right before a reply is closed. */
function closingOf(rest: string, opening: string): number {
  // An apostrophe is no quotation mark.
  if (opening === "'") return rest.search(/'(?![A-Za-z])/);
  if (opening === '"') return rest.indexOf('"');
  const closing = closings[opening];
  if (closing === undefined) return -1;
  let depth = 0;
  for (let at = 0; at < rest.length; at++) {
    if (rest[at] === opening) depth += 1;
    if (rest[at] !== closing) continue;
    if (depth === 0) return at;
    depth -= 1;
  }
  return -1;
}

function cueAround(text: string, at: number, reply: string): Cue | undefined {
  const behind = cueBehind.exec(text.slice(at + reply.length, at + reply.length + aroundCharacters));
  if (behind) return withAddress(cueOf(behind[1] ?? ''), text);
  const before = text.slice(Math.max(0, at - aroundCharacters), at);
  for (const [pattern, phrase] of cuesBefore) {
    const found = pattern.exec(before);
    if (found) return withAddress(cueOf(phrase ?? found[1] ?? ''), text);
  }
  return undefined;
}

/** A log names the address apart from the command: Postfix as to=<…> and from=<…>, Exim behind its sign. */
function withAddress(cue: Cue | undefined, text: string): Cue | undefined {
  if (cue === undefined || cue.argument !== undefined || (cue.verb !== 'RCPT' && cue.verb !== 'MAIL')) return cue;
  const head = text.slice(0, 2048);
  const own = cue.verb === 'RCPT' ? /\bto=<([^<>\s]{1,320})>/ : /\bfrom=<([^<>\s]{1,320})>/;
  const exim = cue.verb === 'RCPT' ? / (?:\*\*|==|->|=>) ([^<>\s]{1,64}@[^<>\s]{1,255}) / : undefined;
  const argument = own.exec(head)?.[1] ?? exim?.exec(head)?.[1] ?? /^\s*<([^<>\s]{1,320})>:/.exec(head)?.[1];
  return argument === undefined ? cue : { ...cue, argument };
}
