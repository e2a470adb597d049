// An explained paste: in one sentence what came out, then the conversation, and beside it the chosen line. The first refusal
// is chosen, because that is why people come.

import { useCallback, useMemo, useState } from 'react';
import type { ReactNode } from 'react';
import { dialectFacts } from '@mailterm/shared/dialects/facts';
import { documentsOfPaste } from '@mailterm/shared/paste/documents';
import { replyRecords } from '@mailterm/shared/paste/index';
import type { Explained, PasteSpeech } from '@mailterm/shared/paste/index';
import { gb18030 } from '../explain/gb18030.ts';
import { useTell } from '../ReadingPage.tsx';
import { go } from '../routes.ts';
import { keepOpened } from '../transcripts/handover.ts';
import type { Tell } from '../ui/partWords.tsx';
import { useSpeech } from '../ui/language.tsx';
import { useMedia } from '../ui/theme.ts';
import { useCopy } from '../ui/useCopy.ts';
import { viewOf } from './conversation.ts';
import type { ConversationView, Row } from './conversation.ts';
import { textToCopy } from './copy.ts';
import { Detail } from './Detail.tsx';
import { Turns } from './Turns.tsx';
import type { PasteWordId } from './words/ids.ts';
import styles from './Outcome.module.css';

/** From here up, conversation and explanation stand side by side. */
const wide = '(min-width: 1100px)';

/** A log can have a hundred thousand lines: so many are drawn at first, and so many more on demand. */
const rowsMax = 400;
const jumpsMax = 12;

interface OutcomeProps {
  readonly explained: Explained;
  readonly speech: PasteSpeech;
  readonly onEdit: () => void;
  readonly onAnother: () => void;
}

/** What came out. */
export function Outcome({ explained, speech, onEdit, onAnother }: OutcomeProps) {
  const tell = useTell<PasteWordId>();
  const view = useMemo(() => viewOf(explained), [explained]);
  const { chosen, choose, shown, showMore, onTurn, lineOf } = useChosen(view);
  const sideBySide = useMedia(wide);
  const session = chosen && view.sessions[chosen.unit.conversation];
  const detail = chosen && session && (
    <Detail key={chosen.key} row={chosen} session={session} onTurn={onTurn} lineOf={lineOf} />
  );
  const rest = view.rows.length - shown.length;
  return (
    <>
      <Summary explained={explained} view={view} speech={speech} onChoose={choose}>
        <button type="button" onClick={onAnother}>
          {tell('another')}
        </button>
        <button type="button" onClick={onEdit}>
          {tell('edit')}
        </button>
        <button type="button" onClick={() => openAsTranscript(explained)}>
          {tell('asTranscript')}
        </button>
        <Copying view={view} explained={explained} speech={speech} />
      </Summary>
      <div className={styles.sides}>
        <div>
          <Turns
            rows={shown}
            speech={speech}
            chosenKey={chosen?.key}
            onChoose={choose}
            below={sideBySide ? null : <div className={styles.below}>{detail}</div>}
            isMany={view.sessions.length > 1}
          />
          {rest > 0 && (
            <button type="button" className={styles.more} onClick={showMore}>
              {tell('more', { count: Math.min(rest, rowsMax) })}
            </button>
          )}
        </div>
        {sideBySide && <Beside>{detail ?? <p className={styles.choose}>{tell('choose')}</p>}</Beside>}
      </div>
    </>
  );
}

/** Goes to the page that opens transcripts, with what was explained. Nothing leaves the browser. */
function openAsTranscript(explained: Explained): void {
  keepOpened(documentsOfPaste(explained));
  go('/transcripts/open');
}

/** The explanation beside the conversation stays in sight while that is scrolled. */
function Beside({ children }: { readonly children: ReactNode }) {
  const { word } = useSpeech();
  return (
    <section className={styles.beside} aria-label={word('page.explanation')}>
      {children}
    </section>
  );
}

/** Which line is explained, and how many are drawn. */
function useChosen(view: ConversationView) {
  const { rows, refused, putOff } = view;
  const [state, setState] = useState({ view, key: first(refused) ?? first(putOff), count: rowsMax });
  // Another paste was explained.
  const now = state.view === view ? state : { view, key: first(refused) ?? first(putOff), count: rowsMax };
  if (state.view !== view) setState(now);
  const choose = useCallback(
    (key: string) => {
      const at = rows.findIndex((row) => row.key === key);
      setState((before) => ({ ...before, key, count: Math.max(before.count, at + 1) }));
      // Not before the line is drawn.
      setTimeout(() => document.getElementById(key)?.scrollIntoView({ block: 'nearest' }), 0);
    },
    [rows],
  );
  const chosen = rows.find(({ key }) => key === now.key);
  const beginOf = (turn: number): Row | undefined =>
    rows.find(({ unit }) => unit.conversation === chosen?.unit.conversation && unit.turn === turn);
  return {
    chosen,
    choose,
    shown: rows.slice(0, now.count),
    showMore: () => setState((before) => ({ ...before, count: before.count + rowsMax })),
    onTurn: (turn: number) => {
      const target = beginOf(turn);
      if (target) choose(target.key);
    },
    lineOf: (turn: number) => beginOf(turn)?.unit.line,
  };
}

function first(rows: readonly Row[]): string | undefined {
  return rows[0]?.key;
}

interface SummaryProps {
  readonly explained: Explained;
  readonly view: ConversationView;
  readonly speech: PasteSpeech;
  readonly onChoose: (key: string) => void;
  readonly children: ReactNode;
}

function Summary({ explained, view, speech, onChoose, children }: SummaryProps) {
  const tell = useTell<PasteWordId>();
  const { dress, ignoredLines, notes } = explained;
  const names = [...new Set(view.sessions.map(({ dialect }) => dialect && dialectFacts[dialect].name))];
  return (
    <header className={styles.summary}>
      <h1>{countsOf(view, tell)}</h1>
      <Refusals view={view} speech={speech} onChoose={onChoose} />
      <div className={styles.remarks}>
        {dress && (
          <p>
            {tell('readAs', { dress: tell(`dress.${dress}`), protocol: names.join(', ') })}
            {tell('gap')}
            {ignoredLines > 0 && tell(ignoredLines === 1 ? 'ignoredOne' : 'ignored', { count: ignoredLines })}
          </p>
        )}
        {notes.map((note) => {
          const { title, body } = speech.note(note);
          return (
            <p key={note.id}>
              <strong>{title}</strong> {body}
            </p>
          );
        })}
      </div>
      <div className={styles.actions}>{children}</div>
    </header>
  );
}

/** `14 replies, 1 refused.` */
export function countsOf({ replies, refused, putOff }: ConversationView, tell: Tell<PasteWordId>): string {
  if (replies === 0) return `${tell('noReply')}${tell('stop')}`;
  const counts = [
    replies === 1 ? tell('reply') : tell('replies', { count: replies }),
    refused.length === 1 ? tell('oneRefused') : refused.length > 1 && tell('refused', { count: refused.length }),
    putOff.length === 1 ? tell('onePutOff') : putOff.length > 1 && tell('putOff', { count: putOff.length }),
    refused.length + putOff.length === 0 && tell('noneRefused'),
  ];
  return `${counts.filter((count) => count !== false).join(tell('comma'))}${tell('stop')}`;
}

function Refusals({ view, speech, onChoose }: Pick<SummaryProps, 'view' | 'speech' | 'onChoose'>) {
  const tell = useTell<PasteWordId>();
  const refusals = view.rows.filter(({ refusal }) => refusal !== undefined);
  if (refusals.length === 0) return null;
  return (
    <ol className={styles.jumps} aria-label={tell('refusals')}>
      {refusals.slice(0, jumpsMax).map(({ key, unit, lines, refusal }) => (
        <li key={key}>
          <button type="button" onClick={() => onChoose(key)}>
            <span className={styles.where}>{tell('line', { line: unit.line })}</span>
            <code data-class={unit.reading.replyClass}>{(lines[0] ?? '').slice(0, 120)}</code>
            <span className={styles.what}>{refusal && speech.say(refusal, unit.protocol).title}</span>
          </button>
        </li>
      ))}
      {refusals.length > jumpsMax && <li>{tell('moreLines', { count: refusals.length - jumpsMax })}</li>}
    </ol>
  );
}

function Copying({ view, explained, speech }: Pick<SummaryProps, 'view' | 'explained' | 'speech'>) {
  const tell = useTell<PasteWordId>();
  const { word, language } = useSpeech();
  const [said, copy] = useCopy();
  const words = {
    reason: word('explain.reason'),
    mender: word('explain.mender'),
    colon: language === 'zh' ? '：' : ': ',
  };
  return (
    <>
      <button type="button" onClick={() => void copy(textToCopy(view, speech, words))}>
        {tell('copyText')}
      </button>
      <button
        type="button"
        onClick={() => void copy(`${JSON.stringify(replyRecords(explained.units, speech, gb18030), undefined, 2)}\n`)}
      >
        {tell('copyJson')}
      </button>
      <span role="status" className={styles.said}>
        {said && tell(said)}
      </span>
    </>
  );
}
