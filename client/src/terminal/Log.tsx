// The conversation for ears: what screen readers follow instead of the terminal, which is only drawn. One item a turn;
// new lines are announced politely. The terminal beside it is hidden from them, so that nothing is read twice.

import { memo } from 'react';
import { plainText } from '../explain/pieces.ts';
import type { Session, ToolEntry, UnitEntry } from '../session/model.ts';
import { turnsOf } from '../session/turns.ts';
import type { Turn } from '../session/turns.ts';
import { useSpeech } from '../ui/language.tsx';

/** A reader goes back through the panel (Alt+↑); this list is for what is new. */
const turnsMax = 60;
const linesReadMax = 5;
const charactersMax = 400;

interface LogProps {
  readonly session: Session;
  readonly revealed: ReadonlySet<string>;
}

/** The log of the shown session. */
export const Log = memo(function Log({ session, revealed }: LogProps) {
  const { word, say } = useSpeech();
  const turns = turnsOf(session.entries).slice(-turnsMax);
  const before = remarksBefore(session);
  return (
    <div className="unseen" role="log" aria-live="polite" aria-label={word('log.label')}>
      <ol>
        {before.map((entry) => (
          <li key={entry.key}>{say(entry.saying, session.dialect).body}</li>
        ))}
        {turns.map((turn) => (
          <li key={turn.turn}>
            <TurnForEars turn={turn} session={session} revealed={revealed} />
          </li>
        ))}
      </ol>
    </div>
  );
});

function TurnForEars({ turn, session, revealed }: LogProps & { readonly turn: Turn }) {
  const { word, say } = useSpeech();
  const line = (unit: UnitEntry) => plainText(unit, revealed.has(unit.key)).slice(0, charactersMax);
  const replyForEars = (units: readonly UnitEntry[]) => {
    const [last] = units.slice(-1);
    return last && units.length > linesReadMax
      ? word('log.long', { count: units.length, last: line(last) })
      : units.map(line).join(' ');
  };
  const hint = turn.replies.at(-1)?.units.at(-1)?.reading?.hints[0];
  return (
    <>
      {turn.said.map((unit) => (
        <p key={unit.key}>
          {word('log.said', { speaker: word(unit.byCommand ? 'speaker.command' : 'speaker.client'), line: line(unit) })}
        </p>
      ))}
      {turn.replies.map((reply) => (
        <p key={reply.units[0]?.key}>
          {word('log.said', { speaker: word('speaker.server'), line: replyForEars(reply.units) })}
        </p>
      ))}
      {turn.remarks.map((entry) => (
        <p key={entry.key}>{say(entry.saying, session.dialect).body}</p>
      ))}
      {hint && <p>{word('log.next', { line: hint.line })}</p>}
    </>
  );
}

/** What Mailterm said before the server did, and what the local prompt answered. */
function remarksBefore(session: Session): readonly Pick<ToolEntry, 'key' | 'saying'>[] {
  const remarks: Pick<ToolEntry, 'key' | 'saying'>[] = [];
  for (const entry of session.entries) {
    if (entry.kind === 'unit') break;
    if (entry.kind === 'tool') remarks.push(entry);
    else entry.answers.forEach((saying, index) => remarks.push({ key: `${entry.key} ${index}`, saying }));
  }
  return remarks.slice(-linesReadMax * 4);
}
