// The fault lab: a drawer beside the conversation, where the practice server is made to fail. The conversation stays in
// sight and goes on.

import { useEffect, useRef } from 'react';
import type { ReactNode } from 'react';
import type { Session } from '../session/model.ts';
import { useSpeech } from '../ui/language.tsx';
import { Bingo } from './Bingo.tsx';
import { useProofs } from './bingo.ts';
import { canFail } from './practiceHost.ts';
import { bingoCodes } from './proofs.ts';
import { WithLabWords, useTell } from './speech.ts';
import { Switches } from './Switches.tsx';
import { SwitchedOn } from './SwitchedOn.tsx';
import { useLab } from './useLab.ts';
import styles from './FaultLab.module.css';

interface LabProps {
  readonly session: Session;
  readonly onClose: () => void;
  /** Puts a line into the prompt. */
  readonly onType: (line: string) => void;
}

/** Open as long as it is rendered. */
export default function FaultLab(props: LabProps): ReactNode {
  return (
    <WithLabWords>
      <Drawer {...props} />
    </WithLabWords>
  );
}

function Drawer({ session, onClose, onType }: LabProps) {
  const tell = useTell();
  const proofs = useProofs();
  const met = bingoCodes.filter((code) => proofs[code]).length;
  const closing = useRef<HTMLButtonElement>(null);
  useEffect(() => closing.current?.focus({ preventScroll: true }), []);
  const lab = useLab(canFail(session) ? session.entries.length : 0);
  return (
    <section className={styles.lab} aria-label={tell('title')}>
      <div className={styles.bar}>
        <h2>{tell('title')}</h2>
        <span className={styles.count}>{tell('count', { met, all: bingoCodes.length })}</span>
        <button ref={closing} type="button" className={styles.action} onClick={onClose}>
          {tell('close')}
        </button>
      </div>
      <div className={styles.content}>
        <p className={styles.soft}>{tell('lead')}</p>
        <Switches key={session.dialect} session={session} lab={lab} onType={onType} />
        <SwitchedOn lab={lab} />
        <Objection objection={lab.objection} />
        <Bingo />
        <div className={styles.part}>
          <button type="button" className={styles.action} onClick={lab.reset}>
            {tell('reset')}
          </button>
          <p className={styles.soft} role="status">
            {tell(lab.isReset ? 'isReset' : 'resetNote')}
          </p>
        </div>
      </div>
    </section>
  );
}

/** What the server objected to, in its own words. */
function Objection({ objection }: { readonly objection: ReturnType<typeof useLab>['objection'] }) {
  const { say } = useSpeech();
  if (!objection) return null;
  return (
    <p className={styles.objection} role="alert">
      {say(objection).body}
    </p>
  );
}
