// How tools mark who speaks, as a table: one entry for each way of marking. A mark is read off one line; what follows from
// the lines together (replies of several lines, letters) is marked.ts.

import type { Side } from '../../dialect.ts';
import { trimColours } from '../lines/outer.ts';
import type { Dress } from '../paste.ts';
import { mailtermHeader } from '../../transcript/export/header.ts';
import { readLiteral } from '../lines/literal.ts';

/** What a marked line says; it may be several lines of the conversation. */
export interface Said {
  readonly from: Side;
  readonly text: string;
  /** Each character is one octet: so it was written (b'…'). */
  readonly isOctets?: true;
}

/** `tool`: the line is the tool's own. `opens`: and a connection was made, so that a conversation begins. */
export type Marked = Said | 'tool' | 'opens' | undefined;

export interface Marking {
  readonly dress: Dress;
  readonly read: (line: string) => Marked;
}

function say(from: Side, text: string): Said {
  return { from, text };
}

const words: Readonly<Record<string, Side>> = {
  c: 'client',
  s: 'server',
  client: 'client',
  server: 'server',
  you: 'client',
  me: 'client',
  send: 'client',
  sent: 'client',
  sending: 'client',
  recv: 'server',
  rcvd: 'server',
  receive: 'server',
  tx: 'client',
  rx: 'server',
  客户端: 'client',
  客户: 'client',
  我: 'client',
  你: 'client',
  发送: 'client',
  服务器: 'server',
  服务端: 'server',
  接收: 'server',
};

const arrows: Readonly<Record<string, Side>> = {
  '>>>': 'client',
  '<<<': 'server',
  '>>': 'client',
  '<<': 'server',
  '-->': 'client',
  '<--': 'server',
  '--->': 'client',
  '<---': 'server',
  '==>': 'client',
  '<==': 'server',
  '=>': 'client',
  '<=': 'server',
  '▸': 'client',
  '◂': 'server',
  '→': 'client',
  '←': 'server',
  '⇒': 'client',
  '⇐': 'server',
};

/** `C: `, `S>`, `[C] `, `(S) `, `客户端：`. A drive letter of Windows (`C:\`) is none. */
const wordMark = /([[(<]?)([A-Za-z]{1,9}|[\u4e00-\u9fff]{1,3})([\])>]?)[ \t]?([:：>|]?)(?!\\)/y;

/** Behind an arrow the page and `explain` print the class of a reply. */
const arrowMark =
  /(<{2,3}|>{2,3}|-{2,3}>|<-{2,3}|={1,2}>|<={1,2}|[▸◂→←⇒⇐])(?:[✓✗~…](?= |$)| (?= ))?(?= |$|[A-Za-z0-9+*.-])/y;

/** What logs put first: the beginning that syslog gives its lines; times, levels, ids, turns, words in brackets. */
const prefixToken =
  /(?:[A-Z][a-z]{2} {1,2}\d{1,2} [\d:]{8} \S{1,64} \S{1,64}:|\[[^\]]{1,80}\]|\([^)]{1,60}\)|\d[\d.:,/TZ+-]{0,39}|[A-Za-z][\w.-]{1,40}:|[A-Z]{3,9}|[A-Za-z]{0,8}\d\w{0,32}|[-|])(?=[ \t])/y;

const prefixTokensMax = 9;

/** Reads the marks that people write and most clients log, behind whatever a log puts first. */
function readMarkedLine(line: string): Marked {
  let at = 0;
  for (let i = 0; i <= prefixTokensMax; i++) {
    while (line[at] === ' ' || line[at] === '\t') at++;
    const said = readMarkAt(line, at);
    if (said) return said;
    prefixToken.lastIndex = at;
    const token = prefixToken.exec(line)?.[0];
    if (token === undefined) return undefined;
    at += token.length;
  }
  return undefined;
}

function readMarkAt(line: string, at: number): Said | undefined {
  arrowMark.lastIndex = at;
  const arrow = arrowMark.exec(line);
  const arrowSide = arrow && arrows[arrow[1] ?? ''];
  if (arrow && arrowSide) return say(arrowSide, afterBlank(line, at + arrow[0].length));
  wordMark.lastIndex = at;
  const found = wordMark.exec(line);
  if (!found) return undefined;
  const [whole, open = '', word = '', close = '', colon = ''] = found;
  const side = Object.hasOwn(words, word.toLowerCase()) ? words[word.toLowerCase()] : undefined;
  // Either brackets around the word or a sign behind it, and the sign of a single letter may point: `S<`.
  const bracketed = open !== '' && '])>'['[(<'.indexOf(open)] === close;
  const isMark = bracketed || (open === '' && (colon !== '' || close === '>'));
  return side && isMark ? say(side, afterBlank(line, at + whole.length)) : undefined;
}

/** One blank belongs to the mark; more belong to the line. */
function afterBlank(line: string, at: number): string {
  const start = line[at] === ' ' || line[at] === '\t' ? at + 1 : at;
  return trimColours(line.slice(start));
}

const pointing: Readonly<Record<string, Side>> = { '>': 'client', '<': 'server' };

/** `C<` and `S<`: the letter says who. */
const letterMark = /^([CS])<[ \t]?(.*)$/s;

function readMarked(line: string): Marked {
  const letter = letterMark.exec(line);
  if (letter) return say(letter[1] === 'C' ? 'client' : 'server', trimColours(letter[2] ?? ''));
  return readMarkedLine(line);
}

/** swaks: ` -> `, `<-  `; `~` within TLS; `*` for what was not expected; the words of swaks behind `=== ` and `*** `. */
const swaksMark = /^(?: ->| ~>|\*\*>|\*~>|<- |<~ |<\*\*|<~\*|<-$|<~$)(?: (.*))?$/s;

function readSwaks(line: string): Marked {
  if (line.startsWith('===')) return /^=== (?:Connected|Trying)/.test(line) ? 'opens' : 'tool';
  if (line.startsWith('***')) return 'tool';
  const found = swaksMark.exec(line);
  return found ? say(line.startsWith('<') ? 'server' : 'client', trimColours(found[1] ?? '')) : undefined;
}

/** A transcript of ours (transcript/export/text.ts): swaks' marks, and whatever has none is not of the conversation. */
function readMailterm(line: string): Marked {
  if (line === mailtermHeader) return 'opens';
  // A mail program may have taken the first blank off.
  const found = swaksMark.exec(/^[-~]>/.test(line) ? ` ${line}` : line);
  return found ? say(line.startsWith('<') ? 'server' : 'client', found[1] ?? '') : 'tool';
}

/** curl -v: `< `, `> `, and curl's own words behind `* `, `{ ` and `} `; its progress meter stands between. */
function readCurl(line: string): Marked {
  const first = line.charAt(0);
  const side = pointing[first];
  if (side && (line[1] === ' ' || line.length === 1)) return say(side, trimColours(line.slice(2)));
  if ((first === '*' || first === '{' || first === '}') && line[1] === ' ') {
    return /^\* {1,3}(?:Connected to|Trying)/.test(line) ? 'opens' : 'tool';
  }
  return /^ {0,3}(?:% Total|Dload| *\d{1,3} .*[-:]{3})/.test(line.slice(0, 120)) ? 'tool' : undefined;
}

const phpMailerMark = /(?:(SERVER)|(CLIENT)) -> (?:CLIENT|SERVER):[ \t]?|SMTP -> FROM SERVER:[ \t]?/;

function readPhpMailer(line: string): Marked {
  const head = line.slice(0, 200);
  if (head.includes('Connection: opening to')) return 'opens';
  const found = phpMailerMark.exec(head.includes('-&gt;') ? head.replace(/-&gt;/g, '->') : head);
  if (!found) return /\b(?:SMTP (?:INBOUND|NOTICE|ERROR|Error|connect)|Connection:)/.test(head) ? 'tool' : undefined;
  const shift = head.includes('-&gt;') ? 3 : 0;
  return say(found[2] === undefined ? 'server' : 'client', line.slice(found.index + found[0].length + shift));
}

/** Python's smtplib and poplib with set_debuglevel: `send: 'ehlo …'`, `reply: b'250 …'`; `*cmd*`, `*resp*`. */
function readSmtplib(line: string): Marked {
  const found = /^(send|reply|\*put\*|\*get\*|\*cmd\*|\*resp\*):? (b?['"].*)$/s.exec(line);
  if (!found)
    return /^(?:reply: retcode|data: \(|connect: |\*(?:cmd|resp|stat|welcome)\*)/.test(line) ? toolOf(line) : undefined;
  const [, word, literal = ''] = found;
  if (word === '*cmd*' || word === '*resp*') return 'tool';
  return literalOf(word === 'send' || word === '*put*' ? 'client' : 'server', literal);
}

function toolOf(line: string): Marked {
  return /^connect: (?:to )?\(/.test(line) ? 'opens' : 'tool';
}

function literalOf(from: Side, source: string): Said | undefined {
  const literal = readLiteral(source);
  return literal && { from, text: literal.text, ...(literal.isOctets && { isOctets: true }) };
}

/** Python's imaplib with Debug = 4: `  58:12.34 > b'…'`. */
function readImaplib(line: string): Marked {
  const found = /^ {0,4}\d{1,4}:\d\d\.\d\d (?:([<>]) (b?['"].*)|(.*))$/s.exec(line);
  if (!found) return undefined;
  const side = pointing[found[1] ?? ''];
  return side ? literalOf(side, found[2] ?? '') : 'tool';
}

function readFetchmail(line: string): Marked {
  const found = /^fetchmail: (?:[E]?SMTP|LMTP|POP3|IMAP)([<>]) ?(.*)$/s.exec(line);
  if (found) return say(found[1] === '>' ? 'client' : 'server', found[2] ?? '');
  if (!line.startsWith('fetchmail: ')) return undefined;
  return /Trying to connect|connected\.$/.test(line.slice(0, 200)) ? 'opens' : 'tool';
}

/** Thunderbird's MOZ_LOG, and its consoles. */
const thunderbirdMark =
  /(?:(CreateNewLineFromSocket|SMTP Response|RECV|mailnews\.\w{1,9}(?:\.\d{1,4})?: S)|(SendData|SMTP Send|SEND|mailnews\.\w{1,9}(?:\.\d{1,4})?: C)): ?/;

function readThunderbird(line: string): Marked {
  const head = line.slice(0, 240);
  if (!/(?:[A-Z]\/(?:IMAP|SMTP|POP3)|mailnews\.)/.test(head)) return undefined;
  const found = thunderbirdMark.exec(head);
  if (!found) return 'tool';
  const text = line.slice(found.index + found[0].length);
  if (text.startsWith('Logging suppressed')) return 'tool';
  return say(found[1] === undefined ? 'client' : 'server', text);
}

/** Not guessed: the first line of such a text says what it is. */
export const mailtermMarking: Marking = { dress: 'mailterm', read: readMailterm };

/** In the order in which they are asked; of two that fit a paste equally well the first is taken. */
export const markings: readonly Marking[] = [
  { dress: 'swaks', read: readSwaks },
  { dress: 'phpmailer', read: readPhpMailer },
  { dress: 'smtplib', read: readSmtplib },
  { dress: 'imaplib', read: readImaplib },
  { dress: 'fetchmail', read: readFetchmail },
  { dress: 'thunderbird', read: readThunderbird },
  { dress: 'marked', read: readMarked },
  { dress: 'curl', read: readCurl },
];
