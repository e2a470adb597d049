// The conversation for ears: what screen readers follow instead of the terminal, which is only drawn. One item a turn;
// new lines are announced politely. The terminal beside it is hidden from them, so that nothing is read twice.

import { Fragment, memo } from 'react';
import { plainText } from '../explain/pieces.ts';
import { WithDigits } from '../reader/digits.tsx';
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
  /** False beside the reader view, which can be walked through itself: only what is new is announced. */
  readonly isAll: boolean;
}

/** The log of the shown session. */
export const Log = memo(function Log({ session, revealed, isAll }: LogProps) {
  const { word, say } = useSpeech();
  const turns = turnsOf(session.entries).slice(isAll ? -turnsMax : -1);
  const before = isAll || turns.length === 0 ? remarksBefore(session) : [];
  return (
    <>
      <MustFix session={session} turn={turns.at(-1)} />
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
    </>
  );
});

/** What is certainly wrong is said at once, and once: it interrupts. */
function MustFix({ session, turn }: { readonly session: Session; readonly turn: Turn | undefined }) {
  const { say, word } = useSpeech();
  const reading = turn?.replies.at(-1)?.units.at(-1)?.reading;
  const cause = reading?.diagnoses.find(({ certainty }) => certainty === 'certain');
  const { title, body } = cause ? say(cause, session.dialect) : { title: '', body: '' };
  return (
    <div className="unseen" role="alert">
      {/* Its words may still be on their way. */}
      {body !== '' && word('log.mustFix', { title, body })}
    </div>
  );
}

function TurnForEars({ turn, session, revealed }: Omit<LogProps, 'isAll'> & { readonly turn: Turn }) {
  const { word, say } = useSpeech();
  const line = (unit: UnitEntry) => plainText(unit, revealed.has(unit.key)).slice(0, charactersMax);
  const replyForEars = (units: readonly UnitEntry[]) => {
    const [last] = units.slice(-1);
    if (last && units.length > linesReadMax) return word('log.long', { count: units.length, last: line(last) });
    return units.map((unit, index) => (
      <Fragment key={unit.key}>
        {index > 0 && ' '}
        <WithDigits line={line(unit)} />
      </Fragment>
    ));
  };
  const hint = turn.replies.at(-1)?.units.at(-1)?.reading?.hints[0];
  // In a login the only line that is known is the one that gives it up: no advice.
  const next = hint?.id === 'hint.cancel' ? undefined : hint?.line;
  return (
    <>
      {turn.said.map((unit) => (
        <p key={unit.key}>
          {word('log.said', { speaker: word(unit.byCommand ? 'speaker.command' : 'speaker.client'), line: line(unit) })}
        </p>
      ))}
      {turn.replies.map((reply) => (
        <p key={reply.units[0]?.key}>
          {word('log.said', { speaker: word('speaker.server'), line: '' })}
          {replyForEars(reply.units)}
        </p>
      ))}
      {turn.remarks.map((entry) => (
        <p key={entry.key}>{say(entry.saying, session.dialect).body}</p>
      ))}
      {next !== undefined && <p>{word('log.next', { line: next })}</p>}
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
