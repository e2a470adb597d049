// The map of a protocol's states: where the conversation is, and what leads on from there. States are buttons, which a
// keyboard reaches; the lines between them are a picture of what the list below says.

import { useEffect, useRef, useState } from 'react';
import type { DialectFacts, Hint } from '@mailterm/shared/dialect';
import { dialectFacts } from '@mailterm/shared/dialects/facts';
import type { DialectId } from '@mailterm/shared/dialects/facts';
import { Dialog } from '../ease/Dialog.tsx';
import { WithEaseWords, useEaseWords } from '../ease/speech.ts';
import { classes } from '../ui/classes.ts';
import { useSpeech } from '../ui/language.tsx';
import { Edges } from './Edges.tsx';
import { cell, centreOf } from './geometry.ts';
import { mapOf } from './layout.ts';
import { lineFor, stepsFrom } from './steps.ts';
import type { Step } from './steps.ts';
import styles from './StateMap.module.css';

interface StateMapProps {
  readonly dialect: DialectId;
  readonly state: string;
  /** Of the present moment. */
  readonly hints: readonly Hint[];
  /** Puts a line into the prompt. */
  readonly onType: (line: string) => void;
  readonly onClose: () => void;
}

/** The map in a dialog. */
export default function StateMap(props: StateMapProps) {
  return (
    <WithEaseWords>
      <Map {...props} />
    </WithEaseWords>
  );
}

function Map({ dialect, state, hints, onType, onClose }: StateMapProps) {
  const tell = useEaseWords();
  const [chosen, choose] = useState(state);
  const facts = dialectFacts[dialect];
  return (
    <Dialog title={`${tell('map')}: ${facts.name}`} wide onClose={onClose}>
      <p className={styles.lead}>{tell('map.lead')}</p>
      <div className={styles.both}>
        <Picture facts={facts} here={state} chosen={chosen} onChoose={choose} />
        <Steps
          facts={facts}
          state={chosen}
          hints={hints}
          onType={chosen === state ? onType : undefined}
          onChoose={choose}
        />
      </div>
    </Dialog>
  );
}

interface PictureProps {
  readonly facts: DialectFacts;
  readonly here: string;
  readonly chosen: string;
  readonly onChoose: (state: string) => void;
}

function Picture({ facts, here, chosen, onChoose }: PictureProps) {
  const tell = useEaseWords();
  const { state: nameState } = useSpeech();
  const map = mapOf(facts.transitions);
  const standing = useRef<HTMLButtonElement>(null);
  // On a narrow screen the picture is wider than the window.
  useEffect(() => {
    // In some browsers it gives a promise back, which is nothing to clean up with.
    standing.current?.scrollIntoView({ block: 'nearest', inline: 'center' });
  }, []);
  const reached = new Set(map.edges.filter(({ from }) => from === chosen).map(({ to }) => to));
  return (
    <div className={styles.scroll} role="group" aria-label={tell('map.picture', { protocol: facts.name })}>
      <div className={styles.map} style={{ width: map.widest * cell.width, height: map.layers * cell.height }}>
        <Edges map={map} chosen={chosen} />
        {map.nodes.map((node) => {
          const { x, y } = centreOf(node, map.widest);
          return (
            <button
              key={node.state}
              ref={node.state === here ? standing : undefined}
              type="button"
              className={classes(
                styles.node,
                node.state === here && styles.here,
                node.state === chosen && styles.chosen,
                reached.has(node.state) && styles.reached,
              )}
              style={{ left: x, top: y, width: cell.node }}
              aria-pressed={node.state === chosen}
              aria-current={node.state === here ? 'step' : undefined}
              onClick={() => onChoose(node.state)}
            >
              {nameState(node.state)}
              {node.state === here && <small>{tell('map.here')}</small>}
            </button>
          );
        })}
      </div>
    </div>
  );
}

interface StepsProps {
  readonly facts: DialectFacts;
  readonly state: string;
  readonly hints: readonly Hint[];
  /** Only where the conversation is can a line be typed. */
  readonly onType: ((line: string) => void) | undefined;
  readonly onChoose: (state: string) => void;
}

/** The same as a list: every line that is legal in the state, and where it leads. */
function Steps({ facts, state, hints, onType, onChoose }: StepsProps) {
  const tell = useEaseWords();
  const { state: nameState } = useSpeech();
  const steps = stepsFrom(facts, state);
  return (
    <section className={styles.steps} aria-live="polite">
      <h3>{tell('map.chosen', { state: nameState(state) })}</h3>
      {steps.length === 0 && <p>{tell('map.none')}</p>}
      <ul>
        {steps.map((step) => (
          <li key={step.on}>
            <Said step={step} line={step.command && lineFor(step.command, facts, hints)} onType={onType} />{' '}
            {step.leadsTo.length === 0 && <span className={styles.stays}>{tell('map.stays')}</span>}
            {step.leadsTo.map((to) => (
              <button key={to} type="button" className={styles.leads} onClick={() => onChoose(to)}>
                → {tell('map.leads', { state: nameState(to) })}
              </button>
            ))}
          </li>
        ))}
      </ul>
    </section>
  );
}

const unsaid = { '.': 'map.end', '*': 'map.any', connect: 'map.greeting' } as const;

interface SaidProps {
  readonly step: Step;
  readonly line: string | undefined;
  readonly onType: ((line: string) => void) | undefined;
}

/** A command as a chip that types, and never sends. */
function Said({ step: { on, command }, line, onType }: SaidProps) {
  const tell = useEaseWords();
  if (!command || line === undefined) return <span>{tell(unsaid[on as keyof typeof unsaid])}</span>;
  if (!onType) return <code className={styles.verb}>{command.verb}</code>;
  return (
    <button
      type="button"
      className={classes(styles.chip, styles.verb)}
      title={command.syntax}
      aria-label={tell('map.type', { line })}
      onClick={(event) => {
        // Before the prompt takes the focus: as long as the dialog is open, nothing outside of it can.
        event.currentTarget.closest('dialog')?.close();
        onType(line);
      }}
    >
      {command.verb}
    </button>
  );
}
