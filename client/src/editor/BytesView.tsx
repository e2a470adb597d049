// Ctrl+B: the octets of the line that is being typed and of the one that is being explained, each with a sign that can be
// seen. Secrets stay hidden. Here octets can be typed as escapes, too.

import { useMemo } from 'react';
import { toUtf8 } from '@mailterm/shared/octets';
import { formatSize } from '../explain/size.ts';
import type { Session, UnitEntry } from '../session/model.ts';
import { unescaped } from './escapes.ts';
import { cellsOf } from './glyphs.ts';
import type { Cell, Hidden } from './glyphs.ts';
import type { DeskProps } from './handle.ts';
import { useTell } from './speech.ts';
import desk from './Desk.module.css';
import styles from './Bytes.module.css';

interface BytesProps extends DeskProps {
  readonly escapes: boolean;
  readonly onEscapes: (on: boolean) => void;
  readonly onClose: () => void;
}

/** Open as long as it is rendered. */
export function BytesView({ session, unit, editor, secret, escapes, onEscapes, onClose }: BytesProps) {
  const tell = useTell();
  const typed = typedOctets(editor.text, escapes);
  const all = typed && { start: 0, end: typed.length };
  return (
    <section className={desk.panel} aria-label={tell('bytes')}>
      <div className={desk.bar}>
        <h2 className={desk.title}>{tell('bytes')}</h2>
        <label className={styles.switch}>
          <input type="checkbox" checked={escapes} onChange={(event) => onEscapes(event.target.checked)} />{' '}
          {tell('escapes')}
        </label>
        <button type="button" className={desk.action} onClick={onClose}>
          {tell('close')}
        </button>
      </div>
      {unit && <OfUnit session={session} unit={unit} />}
      {typed && editor.text !== '' && (
        <Octets title={tell('bytesOf.line')} octets={typed} hidden={secret && all ? [all] : []} />
      )}
      {!unit && editor.text === '' && <p className={desk.soft}>{tell('bytesEmpty')}</p>}
      {escapes && <p className={desk.soft}>{tell('escapesHint')}</p>}
    </section>
  );
}

/** What Enter would send; nothing while an escape is half typed. */
function typedOctets(text: string, escapes: boolean): Uint8Array | undefined {
  if (!escapes) return toUtf8(`${text}\r\n`);
  const typed = unescaped(text);
  return typed.kind === 'octets' ? typed.octets : undefined;
}

function OfUnit({ session, unit }: { readonly session: Session; readonly unit: UnitEntry }) {
  const tell = useTell();
  const { from, octets, reading } = unit;
  const hidden = (reading?.spans ?? []).filter(({ kind }) => kind === 'credential');
  const whole = reading?.withheld === true ? [{ start: 0, end: octets.length }] : hidden;
  return (
    <Octets
      title={tell(`bytesOf.${from}`, { turn: unit.turn ?? 0 })}
      lock={isInTls(session, unit) ? tell('bytesTls') : tell('bytesClear')}
      octets={octets}
      hidden={whole}
    />
  );
}

/** True for what came after the handshake. */
function isInTls({ tls, startedMs, target }: Session, { atMs }: UnitEntry): boolean {
  return target?.security === 'tls' || (tls !== undefined && startedMs !== undefined && startedMs + atMs >= tls.atMs);
}

interface OctetsProps {
  readonly title: string;
  readonly lock?: string;
  readonly octets: Uint8Array;
  readonly hidden: readonly Hidden[];
}

/** A letter is shown from its beginning. */
const shownMax = 512;

function Octets({ title, lock, octets, hidden }: OctetsProps) {
  const tell = useTell();
  const rows = useMemo(() => cellsOf(octets.subarray(0, shownMax), hidden), [octets, hidden]);
  const more = octets.length - shownMax;
  return (
    <div className={styles.octets}>
      <p>
        {title} · {tell('bytesCount', { count: octets.length })}
        {lock !== undefined && ` · ${lock}`}
      </p>
      {/* Octets are looked at; who listens hears the line itself in the conversation. */}
      {rows.map((row, index) => (
        <div key={index} className={styles.row}>
          {row.map((cell, at) => (
            <CellView key={at} cell={cell} />
          ))}
        </div>
      ))}
      {more > 0 && <p className={desk.soft}>{tell('bytesMore', { count: formatSize(more) })}</p>}
    </div>
  );
}

function CellView({ cell }: { readonly cell: Cell }) {
  const tell = useTell();
  return (
    <span className={styles.cell} data-kind={cell.kind}>
      <span className={styles.hex}>{cell.hex}</span>
      <span className={styles.glyph}>{cell.kind === 'hidden' ? tell('bytesHidden') : cell.glyph}</span>
      {cell.point !== undefined && <span className={styles.point}>{cell.point}</span>}
    </span>
  );
}
