// The ways to read a transcript, each a switch: step by step, with guesses, with our notes, and the search.

import { useTranscriptWords } from './speech.ts';
import { setAsked } from './usePlace.ts';
import styles from './Tools.module.css';

interface ToolsProps {
  readonly notes: boolean;
  readonly steps: boolean;
  readonly predicts: boolean;
  readonly canPredict: boolean;
  readonly searches: boolean;
  readonly onSteps: () => void;
  readonly onPredict: () => void;
  readonly onSearch: () => void;
  readonly onKeys: () => void;
}

/** The switches. */
export function Tools(props: ToolsProps) {
  const { notes, steps, predicts, canPredict, searches, onSteps, onPredict, onSearch, onKeys } = props;
  const tell = useTranscriptWords();
  return (
    <div className={styles.tools}>
      <button type="button" aria-pressed={steps} title={tell('stepHint')} onClick={onSteps}>
        {tell('step')}
      </button>
      {canPredict && (
        <button type="button" aria-pressed={predicts} title={tell('predictHint')} onClick={onPredict}>
          {tell('predict')}
        </button>
      )}
      <button
        type="button"
        aria-pressed={notes}
        title={tell('notesHint')}
        onClick={() => setAsked('notes', notes ? '0' : '')}
      >
        {tell('notes')}
      </button>
      <button type="button" aria-expanded={searches} aria-keyshortcuts="/" onClick={onSearch}>
        {tell('search')}
      </button>
      <button type="button" className={styles.keys} aria-haspopup="dialog" aria-keyshortcuts="?" onClick={onKeys}>
        {tell('keys')}
      </button>
    </div>
  );
}
