// A transcript as Markdown, for an issue, a wiki or homework: facts, then each turn as a fenced block with its notes. What a
// peer said stands in fences and code spans alone; in prose every sign is escaped, and what sites make links of is code.

import type { ReadComment } from '../comment.ts';
import type {
  TranscriptConversation,
  TranscriptItem,
  TranscriptRemark,
  TranscriptTurn,
  TranscriptUnit,
} from '../conversation.ts';
import { conversationOf } from '../conversation.ts';
import type { Comment, TranscriptDocument } from '../document.ts';
import type { TranscriptSpeech } from '../speech.ts';
import { aboutOf, commentsOn, writerOf } from './beside.ts';
import { markdownRows, quotedRows } from './commentMarkdown.ts';
import { factsOf, titleOf } from './facts.ts';
import type { Fact } from './facts.ts';
import type { ExportOptions } from './index.ts';
import { utcOf } from './instant.ts';
import { codeSpan, fenced, linkTo, proseOf } from './markup.ts';
import { notesOf, remarkText } from './notes.ts';
import type { Note } from './notes.ts';
import { isAsked, linesOf } from './said.ts';

/** The transcript as Markdown (CommonMark, with nothing of GitHub's or GitLab's own). */
export function markdownOf(
  document: TranscriptDocument,
  speech: TranscriptSpeech,
  options: ExportOptions,
  readComment: ReadComment,
): string {
  const talk = conversationOf(document.events);
  const facts = factsOf(document, talk, speech, options).map(
    (fact) => `- **${proseOf(fact.label)}${speech.word('list.colon').trimEnd()}** ${valueOf(fact)}`,
  );
  const page: Page = { document, talk, speech, options, readComment };
  const before = isAsked({ turn: 0 }, options.turns) ? talk.before.flatMap((remark) => remarkRows(remark, page)) : [];
  const turns = talk.turns.filter((turn) => isAsked(turn, options.turns));
  const blocks = [
    `# ${proseOf(titleOf(document, talk, speech))}`,
    facts.join('\n'),
    ...before,
    ...turns.flatMap((turn) => turnBlocks(turn, page)),
    ...(options.notes ? [`*${proseOf(speech.word('note.by'))}*`] : []),
  ];
  return `${blocks.join('\n\n')}\n`;
}

interface Page {
  readonly document: TranscriptDocument;
  readonly talk: TranscriptConversation;
  readonly speech: TranscriptSpeech;
  readonly options: ExportOptions;
  readonly readComment: ReadComment;
}

function valueOf({ value, look }: Fact): string {
  if (look === 'link') return linkTo(value, value);
  return look === 'code' ? codeSpan(value) : proseOf(value);
}

/** The heading makes an anchor by itself on every site: `#turn-5`. */
function turnBlocks({ turn, atMs, units }: TranscriptTurn, page: Page): readonly string[] {
  const { talk, speech, options } = page;
  const name = speech.word('turn.number', { turn });
  const greeting = turn === 0 ? `${speech.word('list.colon')}${speech.word('turn.greeting')}` : '';
  const utc = talk.startedMs > 0 ? utcOf(talk.startedMs + atMs) : undefined;
  const link = options.link === undefined ? undefined : linkTo(`#${turn}`, `${options.link}#${turn}`);
  const where = [...(utc === undefined ? [] : [utc]), ...(link === undefined ? [] : [link])].join(' · ');
  return [
    `### ${proseOf(name + greeting)}`,
    ...(where === '' ? [] : [where]),
    ...saidBlocks(
      talk.items.filter((item) => item.turn === turn && !talk.before.includes(item as TranscriptRemark)),
      page,
    ),
    ...commentsOn(page.document, turn).map((comment) => commentBlock(comment, units, page)),
  ];
}

/** What was said as fenced blocks, interrupted by what Mailterm had to say; the notes below. */
function saidBlocks(items: readonly TranscriptItem[], page: Page): readonly string[] {
  const { speech, options } = page;
  const blocks: string[] = [];
  let rows: string[] = [];
  let run: TranscriptUnit[] = [];
  const endRun = (): void => {
    for (const { text, unit } of linesOf(run, speech.gb18030))
      rows.push(`${unit.from === 'client' ? 'C' : 'S'}: ${text}`);
    run = [];
  };
  const endBlock = (): void => {
    endRun();
    if (rows.length > 0) blocks.push(fenced(rows));
    rows = [];
  };
  for (const item of items) {
    if (item.kind === 'remark') {
      endBlock();
      blocks.push(...remarkRows(item, page));
      continue;
    }
    if (run[0] && run[0].from !== item.from) endRun();
    run.push(item);
    const notes = options.notes ? notesOf(item, speech) : [];
    if (notes.length > 0) endBlock();
    blocks.push(...notes.map((note) => quoted(note, speech)));
  }
  endBlock();
  return blocks;
}

/** A quotation, as our notes are, under the name of who wrote it. */
function commentBlock(comment: Comment, units: readonly TranscriptUnit[], { speech, readComment }: Page): string {
  const { word } = speech;
  const about = aboutOf(comment, units, speech.gb18030);
  const utc = utcOf(comment.writtenMs);
  const head = [
    `**${proseOf(word('comment.by', { name: writerOf(comment, speech) }))}**`,
    ...(utc === undefined ? [] : [utc]),
    ...(about === undefined || about === ''
      ? []
      : [`${proseOf(word('comment.about', { text: '' }).trimEnd())} ${codeSpan(about)}`]),
  ];
  const rows = markdownRows(readComment(comment.text));
  return quotedRows([head.join(' · '), ...(rows.length === 0 ? [] : ['', ...rows])]).join('\n');
}

function remarkRows(remark: TranscriptRemark, { talk, speech }: Page): readonly string[] {
  const said = remarkText(remark, talk, speech);
  if (!said) return [];
  const text = proseOf(said.text);
  return [said.isWarning ? `**${text}**` : `*${text}*`];
}

function quoted({ text, why, next, source }: Note, speech: TranscriptSpeech): string {
  const { word } = speech;
  const paragraphs = [
    `**${proseOf(text.title)}**${text.body === '' ? '' : ` ${proseOf(text.body)}`}`,
    ...(why ? [proseOf(word('note.why', { title: why.title, body: why.body }).trimEnd())] : []),
    ...(next === undefined ? [] : [`${proseOf(word('note.next', { line: '' }).trimEnd())} ${codeSpan(next)}`]),
    ...(source ? [`${proseOf(word('note.source', { label: '' }).trimEnd())} ${sourceOf(source)}`] : []),
  ];
  return paragraphs.map((paragraph) => `> ${paragraph}`).join('\n>\n');
}

function sourceOf({ label, link }: NonNullable<Note['source']>): string {
  return link === undefined ? proseOf(label) : linkTo(label, link);
}
