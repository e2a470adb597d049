// A paste that tells of replies: logs of mail servers, bounces, error messages. Each reply found becomes a conversation of
// its own: what must have been said before it, and the reply. Where replies stand in a text is quoted.ts.

import { cueOfReply } from '../talk/cue.ts';
import { isOpen } from './marked.ts';
import { decodeParts } from '../lines/mime.ts';
import { commandLines, linesBefore } from '../talk/opening.ts';
import type { Cue } from '../talk/opening.ts';
import { findQuotes } from './quoted.ts';
import type { Quote } from './quoted.ts';
import type { SourceLine } from '../lines/source.ts';
import type { Line, Spoken, Talk } from './spoken.ts';

/** The replies that a paste tells of. */
export interface Reported {
  readonly dress: 'log' | 'bounce';
  readonly talks: readonly Talk[];
  readonly ignoredLines: number;
  /** Lines that say that no connection came about. */
  readonly failedLines: readonly number[];
}

/** Lines of a text that belong together, and where each begins in it. */
interface Paragraph {
  readonly text: string;
  readonly lines: readonly SourceLine[];
}

/** What a line of a log begins with. */
const logStart =
  /^(?:[\w.-]{1,40} {1,4}\| )?(?:<\d{1,3}>)?(?:[A-Z][a-z]{2} {1,2}\d{1,2} \d\d:\d\d:\d\d|\d{4}[-/]\d\d[-/]\d\d[T ]\d\d:\d\d|\[?\d\d[/:]\w{2,3}[/:])/;

/** A field of a header, or a line of a notice that is laid out like one. */
const fieldStart = /^(?:[A-Z][A-Za-z-]{2,40}: |[\u4e00-\u9fff]{2,10}[：:])/;

const noConnection =
  /\b(?:connect to \S{1,300}: (?:Connection|No route|Network|Host)|Connection (?:timed out|refused)|Host or domain name not found|no route to host|could not connect to host)/i;

const returnedLetter =
  /^(?:--- ?(?:Below this line|The header of|This is a copy|Original)|-{3,8} ?(?:Original|原始|原邮件|This is a copy)|Content-Type: *(?:message\/rfc822|text\/rfc822-headers))/i;

/** What a program prints when it gives up. */
const programError =
  /^Traceback |Exception\b|\bError: |^\s{1,8}at [\w.$]+\(| postfix\/\w+\[\d+\]: |^panic: |\bsmtpstatus=\d/;

/** Reads what a paste tells of replies; undefined when it tells of none. */
export function readReports(source: readonly SourceLine[]): Reported | undefined {
  const hasParts = source.some(({ text }) => /^Content-Transfer-Encoding:/i.test(text));
  const all = hasParts ? decodeParts(source) : source;
  const end = all.findIndex(({ text }) => returnedLetter.test(text));
  const lines = end < 0 ? all : all.slice(0, end);
  const paragraphs = paragraphsOf(lines);
  const quotes = paragraphs.flatMap((paragraph) => findQuotes(paragraph.text).map((quote) => ({ quote, paragraph })));
  const found = withoutRepeats(quotes.map(({ quote, paragraph }) => ({ quote, line: lineAt(paragraph, quote.at) })));
  const failedLines = paragraphs.flatMap(({ text, lines: [first] }) =>
    first && noConnection.test(text.slice(0, 2048)) && findQuotes(text).length === 0 ? [first.number] : [],
  );
  if (found.length === 0 && failedLines.length === 0) return undefined;
  const isLog = lines.some(({ text }) => logStart.test(text.trimStart()) || programError.test(text.slice(0, 400)));
  const recipients = recipientsIn(lines);
  const used = new Set(found.map(({ line }) => line.number));
  return {
    dress: isLog ? 'log' : 'bounce',
    talks: found.map((told) => talkOf(told, recipients)),
    ignoredLines: source.filter(({ text, number }) => text.trim() !== '' && !used.has(number)).length,
    failedLines,
  };
}

/** Lines of a log, folded ones joined; fields of a header, folded ones joined; paragraphs of prose. */
function paragraphsOf(lines: readonly SourceLine[]): readonly Paragraph[] {
  const paragraphs: SourceLine[][] = [];
  let open: SourceLine[] | undefined;
  for (const line of lines) {
    const { text } = line;
    if (text.trim() === '') {
      open = undefined;
      continue;
    }
    const first = open?.[0]?.text ?? '';
    const begins = logStart.test(text.trimStart()) || fieldStart.test(text);
    // A folded line of a log that somebody copied is not always indented.
    const ends = fieldStart.test(first) && !/^[ \t]/.test(text);
    // What follows a line of a log goes on with it when it is set in, or when a bracket is open.
    const isApart =
      logStart.test(first.trimStart()) && !/^[ \t]/.test(text) && !isOpen(open?.map(textOf).join(' ') ?? '');
    if (open && !begins && !ends && !isApart && open.length < 60) open.push(line);
    else paragraphs.push((open = [line]));
  }
  return paragraphs.map((own) => ({ text: own.map(textOf).join('\n'), lines: own }));
}

function textOf({ text }: SourceLine): string {
  return text;
}

function lineAt({ lines }: Paragraph, at: number): SourceLine {
  let start = 0;
  for (const line of lines) {
    start += line.text.length + 1;
    if (at < start) return line;
  }
  return lines[lines.length - 1] as SourceLine;
}

interface Told {
  readonly quote: Quote;
  readonly line: SourceLine;
}

/** A bounce tells the same reply twice: in prose, and as Diagnostic-Code. The one that names its command is kept. */
function withoutRepeats(told: readonly Told[]): readonly Told[] {
  const kept: Told[] = [];
  const byText = new Map<string, number>();
  for (const each of told) {
    const text = `${logStart.test(each.line.text.trimStart()) ? each.line.number : ''} ${letters(each.quote)}`;
    const known = byText.get(text);
    const before = known === undefined ? undefined : kept[known];
    if (known === undefined || !before) {
      byText.set(text, kept.length);
      kept.push(each);
    } else if (!before.quote.cue && each.quote.cue) {
      kept[known] = { ...before, quote: { ...before.quote, cue: each.quote.cue } };
    }
  }
  return kept;
}

function letters({ lines }: Quote): string {
  return lines
    .join(' ')
    .replace(/[^A-Za-z0-9]+/g, '')
    .slice(0, 200);
}

/** Whom a bounce is about, by the line that says so (RFC 3464 §2.3.2). */
type Recipients = readonly { readonly number: number; readonly address: string }[];

function recipientsIn(lines: readonly SourceLine[]): Recipients {
  return lines.flatMap(({ text, number }) => {
    const address = /^Final-Recipient:[ \t]{0,4}rfc822;[ \t]{0,4}<?([^\s<>]{1,320})/i.exec(text.slice(0, 400))?.[1];
    return address === undefined ? [] : [{ number, address }];
  });
}

/** The address that a reply repeats. */
function addressIn(lines: readonly string[]): string | undefined {
  return /<([^<>\s@]{1,64}@[^<>\s]{1,255})>/.exec(lines.join(' ').slice(0, 1024))?.[1];
}

function talkOf({ quote, line }: Told, recipients: Recipients): Talk {
  const { protocol, lines } = quote;
  const about = recipients.filter(({ number }) => number < line.number).pop()?.address;
  const told = about ?? (quote.cue?.verb === 'RCPT' ? addressIn(lines) : undefined);
  const named = quote.cue && told !== undefined ? { argument: told, ...quote.cue } : quote.cue;
  const cue: Cue | undefined = named ?? (protocol === 'smtp' ? cueOfReply(lines[0] ?? '') : undefined);
  const isGreeting = cue?.verb === 'connect';
  const before: readonly Line[] = cue
    ? [...linesBefore(protocol, cue.verb, 'bare'), ...commandLines(protocol, cue)]
    : linesBefore(protocol, protocol === 'imap' ? 'CAPABILITY' : 'QUIT');
  const mark = { isUtf8: true, line: line.number, implied: true } as const;
  const implied = isGreeting
    ? []
    : before.map(([from, text]): Spoken => ({ from, text, ...mark, ...(!named && { guessed: true }) }));
  const said = lines.map((text): Spoken => ({ from: 'server', text, isUtf8: line.isUtf8, line: line.number }));
  return { protocol, spoken: [...implied, ...said] };
}
