// The other lines of a reply that has several, so that one line of an EHLO list is not read without its fellows.

import type { Session, UnitEntry } from '../session/model.ts';
import { replyOf } from '../session/turns.ts';
import { useSpeech } from '../ui/language.tsx';
import { plainText } from './pieces.ts';
import styles from './Reply.module.css';

/** Replies are short; a hostile one is not drawn in full length. */
const linesMax = 24;
const lineCharactersMax = 160;

interface ReplyProps {
  readonly session: Session;
  readonly unit: UnitEntry;
  readonly revealed: ReadonlySet<string>;
  readonly onChoose: (key: string) => void;
}

/** The lines of the reply, the explained one marked. Nothing for replies of one line. */
export function Reply({ session, unit, revealed, onChoose }: ReplyProps) {
  const { word } = useSpeech();
  const lines = replyOf(session.entries, unit)?.units ?? [];
  if (lines.length < 2) return null;
  return (
    <ol className={styles.reply} aria-label={word('log.lines', { count: lines.length })}>
      {lines.slice(0, linesMax).map((line) => (
        <li key={line.key}>
          <button
            type="button"
            className="wire"
            aria-current={line.key === unit.key ? 'true' : undefined}
            onClick={() => onChoose(line.key)}
          >
            {firstLine(plainText(line, revealed.has(line.key)))}
          </button>
        </li>
      ))}
      {lines.length > linesMax && (
        <li className={styles.more}>{word('explain.linesMore', { count: lines.length - linesMax })}</li>
      )}
    </ol>
  );
}

/** Of a block only how it begins: the whole of it stands in the conversation. */
function firstLine(text: string): string {
  const end = text.indexOf('\n');
  const first = end < 0 ? text : `${text.slice(0, end)} …`;
  return first.length > lineCharactersMax ? `${first.slice(0, lineCharactersMax)}…` : first;
}
