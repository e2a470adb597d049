// The preview card of a transcript: one picture, 1200 by 630, for a README or a link's preview. Static SVG: no script, no
// link, nothing fetched. All text is escaped and cut to its row; both themes are in its style sheet.

import { breakable, cellsOf, cutTo } from '../../i18n/cells.ts';
import { languageTags } from '../../i18n/languages.ts';
import { headlineOf } from '../../paste/speech.ts';
import { conversationOf } from '../conversation.ts';
import type { TranscriptConversation, TranscriptUnit } from '../conversation.ts';
import { turnsIn } from '../counts.ts';
import type { TranscriptDocument } from '../document.ts';
import type { TranscriptSpeech } from '../speech.ts';
import { dialectFacts } from '../../dialects/facts.ts';
import { classGlyphs } from '../../replyClass.ts';
import { withEntities } from './entities.ts';
import { serverOf, titleOf } from './facts.ts';
import { dayOf } from './instant.ts';
import { isRefusal, sentence } from './notes.ts';
import { commandOf, linesOf } from './said.ts';

const width = 1200;
const height = 630;
const margin = 72;

/** The width of a cell, in em: what mixed text takes in the widest of the faces. */
const cellShare = { sans: 0.54, bold: 0.64, mono: 0.602 } as const;

/** A row of text on the card. */
interface Row {
  readonly y: number;
  readonly size: number;
  readonly face: keyof typeof cellShare;
  readonly look: string;
}

/** The card as an SVG document. */
export function cardOf(document: TranscriptDocument, speech: TranscriptSpeech): string {
  const talk = conversationOf(document.events);
  const title = titleOf(document, talk, speech);
  const day = talk.startedMs > 0 ? dayOf(talk.startedMs) : undefined;
  const under = [serverOf(talk), dialectFacts[talk.dialect].name, day].filter((each) => each !== undefined).join(' · ');
  const telling = tellingUnit(talk);
  const heading = fitted(title, cellsIn(width - 2 * margin, { size: 48, face: 'bold' }), 2);
  const underY = 112 + heading.length * 58 - 4;
  const room = width - 2 * margin - 220;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" lang="${languageTags[speech.language]}">`,
    `<title>${withEntities(`${title} · ${under}`)}</title>`,
    `<style>${style}</style>`,
    `<rect class="paper" width="${width}" height="${height}"/>`,
    ...heading.map((text, i) => rowOf(text, { y: 112 + i * 58, size: 48, face: 'bold', look: 'ink' })),
    ...rowsOf(under, { y: underY, size: 26, face: 'mono', look: 'soft' }),
    line(underY + 32),
    ...(telling ? tellingRows(telling, underY + 88, talk, speech) : []),
    line(548),
    ...rowsOf(countsOf(document, talk, speech), { y: 590, size: 24, face: 'sans', look: 'soft' }, { room }),
    `<text class="mono ink" font-size="26" x="${width - margin}" y="590" text-anchor="end">mailterm<tspan class="accent">▏</tspan></text>`,
    '</svg>',
    '',
  ].join('\n');
}

/** The first refusal tells most; where there is none, the last reply. */
function tellingUnit({ items }: TranscriptConversation): TranscriptUnit | undefined {
  const replies = items.filter(
    (item): item is TranscriptUnit => item.kind === 'unit' && item.from === 'server' && item.frame === 'line',
  );
  const refusal = replies.find((unit) => isRefusal(unit) && unit.reading.complete) ?? replies.find(isRefusal);
  return refusal ?? replies.filter(({ reading }) => reading.complete).at(-1) ?? replies.at(-1);
}

/** The command, its reply with the code in the colour of its class, and what that means. */
function tellingRows(
  unit: TranscriptUnit,
  top: number,
  talk: TranscriptConversation,
  speech: TranscriptSpeech,
): readonly string[] {
  const { gb18030 } = speech;
  const asked = talk.turns.find(({ turn }) => turn === (unit.reading.answers ?? unit.turn))?.units ?? [];
  const command = commandOf(asked, speech);
  const reply = linesOf([unit], gb18030)[0]?.text ?? '';
  const { replyClass: told } = unit.reading;
  // A document may come from anywhere: what becomes a name of the style sheet is one of ours.
  const replyClass = told !== undefined && Object.hasOwn(classGlyphs, told) ? told : undefined;
  const headline = speech.say(headlineOf(unit.reading));
  const prose = sentence(headline, speech);
  const mono = { size: 28, face: 'mono' } as const;
  return [
    ...(command === undefined ? [] : rowsOf(`▸ ${command}`, { ...mono, y: top, look: 'soft' })),
    ...rowsOf(`${replyClass ? classGlyphs[replyClass] : '◂'} ${reply}`, {
      ...mono,
      y: top + 48,
      look: `strong ${replyClass ?? 'ink'}`,
    }),
    ...rowsOf(prose, { y: top + 110, size: 28, face: 'sans', look: 'ink' }, { rows: 3 }),
  ];
}

function countsOf(
  { hidden, events }: TranscriptDocument,
  talk: TranscriptConversation,
  { word }: TranscriptSpeech,
): string {
  const refusals = talk.items.filter((item) => item.kind === 'unit' && item.reading.complete && isRefusal(item)).length;
  return word('card.counts', {
    turns: turnsIn(events),
    refusals,
    secrets: hidden.secrets,
  });
}

/** A text on as many rows as it may take; what does not fit ends in an ellipsis. */
function rowsOf(text: string, row: Row, { rows = 1, room = width - 2 * margin } = {}): readonly string[] {
  return fitted(text, cellsIn(room, row), rows).map((each, i) =>
    rowOf(each, { ...row, y: row.y + i * row.size * 1.5 }),
  );
}

function rowOf(text: string, { y, size, face, look }: Row): string {
  return `<text class="${face} ${look}" font-size="${size}" x="${margin}" y="${y}">${withEntities(text)}</text>`;
}

function cellsIn(room: number, { size, face }: Pick<Row, 'size' | 'face'>): number {
  return Math.floor(room / (size * cellShare[face]));
}

/** Broken where a sentence may be, cut where a word is wider than a row. */
function fitted(text: string, cells: number, rowsMax: number): readonly string[] {
  // Nothing longer than the card can show is looked at. What was said is cut anywhere, a sentence between its words.
  const head = text.slice(0, 4 * cells * rowsMax);
  const pieces = (rowsMax === 1 ? [head] : breakable(head)).flatMap((piece) => cutTo(piece, cells));
  const rows: string[] = [''];
  for (const piece of pieces) {
    const row = rows.at(-1) ?? '';
    if (row === '' || cellsOf((row + piece).trimEnd()) <= cells) rows[rows.length - 1] = row + piece;
    else rows.push(piece);
  }
  if (rows.length <= rowsMax) return rows.map((row) => row.trimEnd());
  const kept = rows.slice(0, rowsMax).map((row) => row.trimEnd());
  const last = cutTo(`${kept.at(-1)} `, cells - 1)[0] ?? '';
  return [...kept.slice(0, -1), `${last.replace(/[\s.,;:，。；：、]{1,9}$/u, '')}…`];
}

function line(y: number): string {
  return `<path class="hairline" d="M${margin} ${y}H${width - margin}"/>`;
}

/** The page's colours (client/src/styles/tokens.css), by day and by night. */
const style = `
.paper{fill:#fbfaf7}.ink{fill:#221f1a}.soft{fill:#5c5751}.accent{fill:#215da5}.hairline{stroke:#d9d7d1;stroke-width:2}
.done{fill:#236436}.goOn{fill:#215da5}.tryLater{fill:#81520a}.no{fill:#a5292b}.strong{font-weight:600}
.bold{font-weight:600}.sans,.bold{font-family:system-ui,"PingFang SC","Noto Sans SC","Noto Sans CJK SC","Microsoft YaHei",sans-serif}
.mono{font-family:"IBM Plex Mono",Menlo,"DejaVu Sans Mono","Noto Sans Mono CJK SC","PingFang SC","Microsoft YaHei",monospace}
text{white-space:pre}
@media (prefers-color-scheme:dark){
.paper{fill:#0f1113}.ink{fill:#e6e4e0}.soft{fill:#aaa7a1}.accent{fill:#88c0f9}.hairline{stroke:#2b2e32}
.done{fill:#83d494}.goOn{fill:#88c0f9}.tryLater{fill:#eabc6e}.no{fill:#f98e8b}}
`;
