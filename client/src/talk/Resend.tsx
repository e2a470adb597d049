// After the end: connect again and say the same turns once more, one at a time. Lines are put into the prompt and wait there
// for Enter; secrets are asked again. What is to be said is kept in this tab only, and without secrets.

import { useEffect, useMemo, useRef, useState } from 'react';
import type { Session } from '../session/model.ts';
import type { SessionStore } from '../session/store.ts';
import { standingOf, stepsOf } from './resend.ts';
import type { Step } from './resend.ts';
import styles from './Resend.module.css';
import { useTell } from './speech.ts';

interface ResendProps {
  readonly session: Session;
  readonly store: Pick<SessionStore, 'openAgain'>;
  readonly onOffer: (lines: readonly string[]) => void;
}

interface Plan {
  /** The new session. */
  readonly id: number;
  readonly steps: readonly Step[];
}

export function Resend({ session, store, onOffer }: ResendProps) {
  const [plan, setPlan] = useState<Plan>();
  const begin = (steps: readonly Step[]) => setPlan({ id: store.openAgain(), steps });
  if (plan?.id === session.id && session.phase !== 'ended') {
    return <Going key={plan.id} plan={plan} session={session} onOffer={onOffer} onStop={() => setPlan(undefined)} />;
  }
  return <Offer key={session.id} session={session} onBegin={begin} />;
}

function Offer({
  session,
  onBegin,
}: {
  readonly session: Session;
  readonly onBegin: (steps: readonly Step[]) => void;
}) {
  const tell = useTell();
  const [isOpen, setOpen] = useState(false);
  const steps = useMemo(() => (session.phase === 'ended' ? stepsOf(session) : []), [session]);
  const [first] = steps;
  const last = steps[steps.length - 1];
  if (!first || !last) return null;
  const range = { first: first.turn, last: last.turn };
  return (
    <section className={styles.resend} aria-label={tell('resend.title')}>
      <button type="button" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        {tell(steps.length === 1 ? 'resend.offerOne' : 'resend.offer', range)}
      </button>
      {isOpen && (
        <>
          <p>{tell('resend.how')}</p>
          <p className={styles.actions}>
            <button type="button" onClick={() => onBegin(steps)}>
              {tell('resend.begin')}
            </button>
            <button type="button" onClick={() => setOpen(false)}>
              {tell('resend.cancel')}
            </button>
          </p>
          <ol className={styles.steps} aria-label={tell('resend.list')}>
            {steps.map((step) => (
              <li key={step.turn} value={step.turn}>
                <StepText step={step} />
              </li>
            ))}
          </ol>
        </>
      )}
    </section>
  );
}

/** How a turn begins; of a letter its first lines. */
function StepText({ step }: { readonly step: Step }) {
  const tell = useTell();
  const { lines, asks } = step;
  return (
    <>
      <code>{lines.slice(0, linesShownMax).join('\n')}</code>
      {lines.length > linesShownMax && <span> {tell('resend.lines', { count: lines.length })}</span>}
      {asks && <em> {tell('resend.secret')}</em>}
    </>
  );
}

const linesShownMax = 3;

interface GoingProps {
  readonly plan: Plan;
  readonly session: Session;
  readonly onOffer: (lines: readonly string[]) => void;
  readonly onStop: () => void;
}

function Going({ plan, session, onOffer, onStop }: GoingProps) {
  const tell = useTell();
  const { steps } = plan;
  const [skipped, setSkipped] = useState(0);
  const standing = standingOf(steps, session, skipped);
  const step = 'step' in standing ? standing.step : undefined;
  useOffer(standing.kind === 'ready' ? step : undefined, onOffer);
  if (standing.kind === 'done') {
    return (
      <p className={styles.resend} role="status">
        {tell('resend.done', { count: steps.length })} <button onClick={onStop}>{tell('kept.close')}</button>
      </p>
    );
  }
  return (
    <div className={styles.resend}>
      <p role="status">
        {step && tell('resend.at', { turn: step.turn, at: steps.indexOf(step) + 1, count: steps.length })}{' '}
        {standing.kind === 'wait' && tell('resend.waiting')}
        {standing.kind === 'differs' && tell('resend.differs')}
        {standing.kind === 'ready' && step?.asks && tell('resend.ask')}
      </p>
      <p className={styles.actions}>
        {standing.kind === 'differs' && step && (
          <button type="button" onClick={() => onOffer(step.lines)}>
            {tell('resend.put')}
          </button>
        )}
        {step && (
          <button type="button" onClick={() => setSkipped(skipped + 1)}>
            {tell('resend.skip')}
          </button>
        )}
        <button type="button" onClick={onStop}>
          {tell('resend.stop')}
        </button>
      </p>
    </div>
  );
}

/** Puts each step into the prompt once, when its time has come. */
function useOffer(step: Step | undefined, onOffer: (lines: readonly string[]) => void): void {
  const offer = useRef(onOffer);
  useEffect(() => {
    offer.current = onOffer;
  });
  useEffect(() => {
    if (step) offer.current(step.lines);
  }, [step]);
}
