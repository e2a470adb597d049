// Help in a step: what belongs to a mistake shows itself when it is seen, the rest is opened in order, and the solution comes
// last. Its lines are put into the prompt, never sent.

import { useEffect, useRef } from 'react';
import type { LessonStep } from '@mailterm/shared/lesson/lesson';
import { useSpeech } from '../../ui/language.tsx';
import { Prose, TypeButton } from './Prose.tsx';
import type { SeenHint } from './seenHints.ts';
import { useTell } from './speech.ts';
import type { LessonTalk } from './talk.ts';
import styles from './Step.module.css';

interface HintsProps {
  readonly step: LessonStep;
  /** The step's place. */
  readonly place: number;
  /** Hints whose mistake was seen. */
  readonly seen: readonly SeenHint[];
  /** How many were asked for. */
  readonly opened: number;
  readonly talk: LessonTalk;
}

/** What is open of it. */
export function Hints({ step, place, seen, opened, talk }: HintsProps) {
  const tell = useTell();
  const { language } = useSpeech();
  const asked = askedHints(step);
  const hasSolution = opened > asked.length && step.solution.length > 0;
  const last = useInSight(seen.length + opened);
  if (seen.length + opened === 0) return null;
  return (
    <div className={styles.hints} role="group" aria-label={tell('hints')}>
      {seen.map(({ hint, place: of }) => (
        <div key={hint.line} className={styles.about}>
          <p className={styles.label}>{of === place ? tell('about') : tell('aboutStep', { step: of + 1 })}</p>
          <Prose text={hint.text[language]} onType={talk.type} />
        </div>
      ))}
      {asked.slice(0, opened).map(({ line, text }) => (
        <div key={line} className={styles.hint}>
          <Prose text={text[language]} onType={talk.type} />
        </div>
      ))}
      {hasSolution && <Solution lines={step.solution} talk={talk} />}
      <span ref={last} className={styles.last} />
    </div>
  );
}

/** Another hint comes into sight; what was there when the step was opened does not move it. */
function useInSight(count: number) {
  const last = useRef<HTMLSpanElement>(null);
  const before = useRef(count);
  useEffect(() => {
    if (count > before.current) last.current?.scrollIntoView({ block: 'nearest' });
    before.current = count;
  }, [count]);
  return last;
}

function Solution({ lines, talk }: { readonly lines: readonly string[]; readonly talk: LessonTalk }) {
  const tell = useTell();
  return (
    <div className={styles.hint}>
      <p className={styles.label}>{tell('solution')}</p>
      <ol className={styles.solution}>
        {lines.map((line, index) => (
          <li key={index}>
            <SolutionLine line={line} onType={talk.type} />
          </li>
        ))}
      </ol>
      {lines.length > 1 && !lines.some((line) => ofProgram.test(line)) && (
        <button type="button" className={styles.quiet} onClick={() => talk.typeAll(lines)}>
          {tell('solutionAll')}
        </button>
      )}
    </div>
  );
}

/** Said by a program of one's own, and not at the prompt. */
const ofProgram = /^program: ?/;

function SolutionLine({ line, onType }: { readonly line: string; readonly onType: (line: string) => void }) {
  if (ofProgram.test(line)) return <code>{line.replace(ofProgram, '')}</code>;
  if (line === '') return <span className={styles.empty}>⏎</span>;
  return <TypeButton line={line} onType={onType} />;
}

/** Hints that belong to no mistake, in order. */
export const askedHints = ({ hints }: LessonStep): LessonStep['hints'] =>
  hints.filter(({ mistake }) => mistake === undefined);

/** What the next request would open; undefined when everything is open. */
export function nextHelp(step: LessonStep, opened: number): 'hint' | 'hintMore' | 'hintSolution' | undefined {
  const count = askedHints(step).length;
  if (opened < count) return opened === 0 ? 'hint' : 'hintMore';
  return opened === count && step.solution.length > 0 ? 'hintSolution' : undefined;
}
