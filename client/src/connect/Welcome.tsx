// First sight: what to do here, in three lines that can be put into the prompt. No window, no tour.

import { addressOf } from '../routes.ts';
import { useSpeech } from '../ui/language.tsx';
import type { WordId } from '../words/ids.ts';
import styles from './Welcome.module.css';

/** Lines that work on every server of ours, with no network at all. */
const examples: readonly { readonly line: string; readonly purpose: WordId }[] = [
  { line: 'telnet practice 25', purpose: 'welcome.send' },
  { line: 'telnet practice 110', purpose: 'welcome.read' },
  { line: 'telnet practice 143', purpose: 'welcome.imap' },
  { line: 'telnet coremail.practice.test 25', purpose: 'welcome.tutorial' },
  { line: 'presets', purpose: 'welcome.presets' },
];

interface WelcomeProps {
  /** It is seen and not touched. */
  readonly isHeld: boolean;
  readonly onType: (line: string) => void;
  readonly onFaults: () => void;
}

/** Shown until the first line was typed. */
export function Welcome({ isHeld, onType, onFaults }: WelcomeProps) {
  const { word } = useSpeech();
  return (
    <div className={styles.welcome} inert={isHeld}>
      <p className={styles.lead}>{word('welcome.lead')}</p>
      <ul className={styles.examples}>
        <li>
          <a className={styles.example} href={addressOf('/lessons/smtp-by-hand')}>
            {word('welcome.lesson')}
          </a>
          <span className={styles.purpose}>{word('welcome.minutes')}</span>
        </li>
        {examples.map(({ line, purpose }) => (
          <li key={line}>
            <button
              type="button"
              className={styles.example}
              title={word('welcome.put', { line })}
              onClick={() => onType(line)}
            >
              {line}
            </button>
            <span className={styles.purpose}>{word(purpose)}</span>
          </li>
        ))}
        <li>
          <button type="button" className={styles.example} onClick={onFaults}>
            {word('header.faults')}
          </button>
          <span className={styles.purpose}>{word('welcome.faults')}</span>
        </li>
      </ul>
      <p className={styles.rest}>
        {word('welcome.rest')} <a href={addressOf('/class')}>{word('welcome.class')}</a>
      </p>
    </div>
  );
}
