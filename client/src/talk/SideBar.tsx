// Above each of two conversations side by side: which session it is, another one in its place, and the way back to one.

import type { Session } from '../session/model.ts';
import type { SideName, Sides } from '../sides.ts';
import { phaseGlyphs } from '../ui/SessionFacts.tsx';
import { useSpeech } from '../ui/language.tsx';
import { useTell } from './speech.ts';
import styles from './SideBar.module.css';

interface SideBarProps {
  readonly side: SideName;
  readonly sides: Sides;
  readonly session: Session;
  readonly sessions: readonly Session[];
}

export default function SideBar({ side, sides, session, sessions }: SideBarProps) {
  const tell = useTell();
  const { word } = useSpeech();
  const name = ({ target, phase }: Session) =>
    `${phaseGlyphs[phase]} ${target ? `${target.host}:${target.port}` : tell('beside.new')}`;
  // An empty prompt that nobody uses is no session to choose.
  const choices = sessions.filter(({ id, target }) => target !== undefined || id === session.id);
  return (
    <div className={styles.bar} data-focused={sides.focused === side}>
      <select
        className={styles.pick}
        aria-label={`${tell('beside.pick')}, ${word(`phase.${session.phase}`)}`}
        value={session.id}
        onChange={(event) => sides.put(side, Number(event.target.value))}
      >
        {choices.map((each) => (
          <option key={each.id} value={each.id}>
            {name(each)}
          </option>
        ))}
      </select>
      <button type="button" className={styles.one} onClick={sides.join}>
        {tell('beside.unsplit')}
      </button>
    </div>
  );
}
