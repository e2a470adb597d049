// The conversation as readers will get it, before there is a link: every line of the document, and nothing else. Of long
// ones the beginning is drawn, and the rest on demand.

import { useMemo, useState } from 'react';
import { lineEndLength } from '@mailterm/shared/octets';
import { conversationOf } from '@mailterm/shared/transcript/conversation';
import type {
  TranscriptConversation,
  TranscriptItem,
  TranscriptRemark,
  TranscriptUnit,
} from '@mailterm/shared/transcript/conversation';
import type { PublicEvent } from '@mailterm/shared/transcript/event';
import { isLineEnd, mask, piecesOf } from '../../explain/pieces.ts';
import { formatSize } from '../../explain/size.ts';
import { remarkOn } from '../../session/course.ts';
import { useSpeech } from '../../ui/language.tsx';
import { useTell } from './speech.ts';
import styles from './Preview.module.css';

/** So many lines are drawn at first. */
const itemsMax = 200;
/** Of a letter so much of the text is drawn. */
const charactersMax = 4000;

/** The lines of a document. */
export function Preview({ events }: { readonly events: readonly PublicEvent[] }) {
  const tell = useTell();
  const [isWhole, setWhole] = useState(false);
  const conversation = useMemo(() => conversationOf(events), [events]);
  const items = useMemo(() => conversation.items.filter(isDrawn), [conversation]);
  const shown = isWhole ? items : items.slice(0, itemsMax);
  const rest = items.length - shown.length;
  if (items.length === 0) return <p className={styles.empty}>{tell('empty')}</p>;
  return (
    <>
      <ol className={styles.lines}>
        {shown.map((item, index) => (
          <li key={index} data-from={item.kind === 'unit' ? item.from : 'tool'}>
            {item.kind === 'unit' ? (
              <Unit unit={item} isFirst={turnAt(shown, index - 1) !== item.turn} index={index} />
            ) : (
              <Remark remark={item} conversation={conversation} />
            )}
          </li>
        ))}
      </ol>
      {rest > 0 && (
        <button type="button" className={styles.more} onClick={() => setWhole(true)}>
          {tell('moreItems', { count: rest })}
        </button>
      )}
    </>
  );
}

/** The turn of a unit, for the number beside the first of each. */
function turnAt(items: readonly TranscriptItem[], index: number): number | undefined {
  for (let at = index; at >= 0; at--) {
    const item = items[at];
    if (item?.kind === 'unit') return item.turn;
  }
  return undefined;
}

interface UnitProps {
  readonly unit: TranscriptUnit;
  readonly isFirst: boolean;
  readonly index: number;
}

function Unit({ unit, isFirst, index }: UnitProps) {
  const tell = useTell();
  const { from, turn, octets, atMs, reading } = unit;
  const pieces = piecesOf({ kind: 'unit', key: String(index), from, octets, atMs, turn, reading }, false);
  const end = octets.length - lineEndLength(octets);
  let left = charactersMax;
  return (
    <>
      <span className={styles.turn} aria-hidden="true">
        {isFirst ? turn : ''}
      </span>
      <span className={styles.side}>
        <span aria-hidden="true">{from === 'client' ? '▸' : '◂'}</span>
        <span className="unseen">{tell(from)}</span>
      </span>
      <code className={styles.wire}>
        {pieces.map((piece) => {
          const { span, text, index: place } = piece;
          if (left <= 0 || span.start >= end) return null;
          // The user name of a login, too: to whom it belonged is not told.
          if (span.kind === 'credential') {
            return (
              <span key={place} className={styles.mask}>
                {mask}
              </span>
            );
          }
          const part = isLineEnd(piece) ? '\n' : text.slice(0, left);
          left -= text.length;
          return part;
        })}
        {octets.length > charactersMax && (
          <span className={styles.rest}> {tell('more', { size: formatSize(octets.length) })}</span>
        )}
      </code>
    </>
  );
}

interface RemarkProps {
  readonly remark: TranscriptRemark;
  readonly conversation: TranscriptConversation;
}

function Remark({ remark: { event }, conversation: { target, dialect } }: RemarkProps) {
  const { say } = useSpeech();
  const tell = useTell();
  if (event.kind === 'omit') {
    return <span className={styles.remark}>{tell('bodies', { size: formatSize(event.octets) })}</span>;
  }
  const said = remarkOn({ ...event }, target);
  if (!said) return null;
  const { title, body } = say(said.saying, said.diagnoses ? dialect : undefined);
  return (
    <span className={styles.remark}>
      {title}
      {body && <> · {body}</>}
    </span>
  );
}

/** What is said in words or octets; other facts go without a line. */
function isDrawn(item: TranscriptItem): boolean {
  if (item.kind === 'unit') return true;
  return item.event.kind === 'omit' || (item.event.kind !== 'open' && remarkOn(item.event, undefined) !== undefined);
}
