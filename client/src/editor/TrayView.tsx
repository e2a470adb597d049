// The tray on screen: what waits, with numbers, secrets masked; how it is sent; and each line to be changed or taken out.

import { useMemo, useState } from 'react';
import { formatSize } from '../explain/size.ts';
import type { Session } from '../session/model.ts';
import { seenIn } from './complete/seen.ts';
import { firstLines } from './letterFile.ts';
import { useTell } from './speech.ts';
import { without, withText } from './tray.ts';
import type { TrayItem, TrayLetter, TrayLine, TrayMode } from './tray.ts';
import type { TrayState } from './useTray.ts';
import { fromUtf8, toLatin1 } from '@mailterm/shared/octets';
import desk from './Desk.module.css';
import styles from './Tray.module.css';

interface TrayProps {
  readonly tray: TrayState;
  readonly session: Session;
}

/** Nothing, while nothing waits. */
export function TrayView({ tray: state, session }: TrayProps) {
  const tell = useTell();
  const { tray, change } = state;
  if (tray.items.length === 0) return null;
  return (
    <section className={desk.panel} aria-label={tell('tray')}>
      <div className={desk.bar}>
        <h2 className={desk.title}>{tell('tray')}</h2>
        <Modes mode={tray.mode} onMode={(mode) => change({ ...tray, mode })} />
        <button type="button" className={desk.action} onClick={() => change({ ...tray, items: [], mode: 'one' })}>
          {tell('trayClear')}
        </button>
      </div>
      <p className={desk.soft} role="status">
        {tell(adviceOf(state, session))}
      </p>
      <ol className={styles.items}>
        {tray.items.map((item, index) => (
          <Item
            key={item.key}
            item={item}
            number={index + 1}
            session={session}
            onText={(text) => change(withText(tray, item.key, text))}
            onRemove={() => change(without(tray, item.key))}
          />
        ))}
      </ol>
    </section>
  );
}

function adviceOf({ tray, isInPrompt, waits }: TrayState, { phase, nextClient }: Session) {
  const [next] = tray.items;
  if (tray.mode === 'all') return 'trayAllNote';
  if (isInPrompt) return 'trayNext';
  if (next?.kind === 'letter')
    return phase === 'open' && nextClient.kind === 'block' ? 'trayLetterNow' : 'trayLetterLater';
  return waits ? 'trayWait' : 'trayNext';
}

function Modes({ mode, onMode }: { readonly mode: TrayMode; readonly onMode: (mode: TrayMode) => void }) {
  const tell = useTell();
  return (
    <div className={styles.modes} role="radiogroup" aria-label={tell('tray')}>
      {(['one', 'all'] as const).map((each) => (
        <label key={each}>
          <input type="radio" name="tray-mode" checked={mode === each} onChange={() => onMode(each)} />{' '}
          {tell(each === 'one' ? 'trayOne' : 'trayAll')}
        </label>
      ))}
    </div>
  );
}

interface ItemProps {
  readonly item: TrayItem;
  readonly number: number;
  readonly session: Session;
  readonly onText: (text: string) => void;
  readonly onRemove: () => void;
}

function Item({ item, number, session, onText, onRemove }: ItemProps) {
  const tell = useTell();
  return (
    <li className={styles.item}>
      <span className={styles.number} aria-hidden="true">
        {number}
      </span>
      {item.kind === 'line' ? (
        <Line item={item} number={number} onText={onText} />
      ) : (
        <Letter item={item} session={session} />
      )}
      <button type="button" className={styles.remove} aria-label={tell('trayRemove', { number })} onClick={onRemove}>
        ✕
      </button>
    </li>
  );
}

function Line({
  item,
  number,
  onText,
}: {
  readonly item: TrayLine;
  readonly number: number;
  readonly onText: (text: string) => void;
}) {
  const tell = useTell();
  const [shown, setShown] = useState(false);
  const masked = item.secret && !shown;
  return (
    <>
      <input
        className={styles.text}
        type={masked ? 'password' : 'text'}
        aria-label={tell('trayEdit', { number })}
        autoCapitalize="off"
        autoComplete={item.secret ? 'one-time-code' : 'off'}
        spellCheck={false}
        value={item.text}
        onChange={(event) => onText(event.target.value)}
      />
      {item.secret && (
        <button
          type="button"
          className={styles.remove}
          aria-pressed={shown}
          aria-label={tell(masked ? 'trayShow' : 'trayHide', { number })}
          onClick={() => setShown(!shown)}
        >
          {masked ? '●' : '○'}
        </button>
      )}
    </>
  );
}

const linesShown = 12;

function Letter({ item, session }: { readonly item: TrayLetter; readonly session: Session }) {
  const tell = useTell();
  const { letter, name } = item;
  const lines = useMemo(() => firstLines(letter.octets, linesShown), [letter]);
  const notes = notesOn(item, session).map(([id, params]) => tell(id, params));
  const more = letter.lines - lines.length;
  return (
    <div className={styles.letter}>
      <p>
        <strong>{name === undefined ? tell('letterPasted') : tell('letter', { name })}</strong>{' '}
        {tell('letterSize', { lines: letter.lines, size: formatSize(letter.sizeOctets) })}
      </p>
      {notes.map((note) => (
        <p key={note} className={styles.note}>
          {note}
        </p>
      ))}
      <pre className={styles.lines}>
        {lines.map(({ octets, stuffed }, index) => (
          // Lines have no names but their places, and do not change.
          <span key={index}>
            {stuffed && <b className={styles.dot}>.</b>}
            {textOf(stuffed ? octets.subarray(1) : octets)}
            {'\n'}
          </span>
        ))}
      </pre>
      {more > 0 && <p className={desk.soft}>{tell('letterMore', { count: more })}</p>}
    </div>
  );
}

function textOf(octets: Uint8Array): string {
  return fromUtf8(octets) ?? toLatin1(octets);
}

type Note = readonly [Parameters<ReturnType<typeof useTell>>[0], Record<string, string | number>?];

/** What was done to the letter, and what stands against it. RFC 1870 §3: SIZE 0 names no limit. */
function notesOn({ letter }: TrayLetter, session: Session): readonly Note[] {
  const limit = Number(seenIn(session).announced.get('SIZE')?.[0] ?? 0);
  const notes: Note[] = [];
  if (limit > 0 && letter.sizeOctets > limit) notes.push(['letterTooLarge', { limit: formatSize(limit) }]);
  if (letter.mendedLines > 0) notes.push(['letterMended', { count: letter.mendedLines }]);
  if (letter.stuffedLines > 0) notes.push(['letterStuffed', { count: letter.stuffedLines }]);
  if (letter.closedLine) notes.push(['letterClosed']);
  if (!letter.ended) notes.push(['letterOpen']);
  return notes;
}
