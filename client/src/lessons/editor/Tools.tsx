// What can be done with the lesson in the editor: opened, saved, played, studied, given away.

import { useTell } from '../../ReadingPage.tsx';
import { languageTags } from '@mailterm/shared/i18n/languages';
import { FileButton } from '../../ui/FileButton.tsx';
import { useSpeech } from '../../ui/language.tsx';
import type { Drafting } from './useDraft.ts';
import type { EditorWordId } from './words/ids.ts';
import styles from './EditorPage.module.css';

interface ToolsProps {
  readonly draft: Drafting;
  readonly mayPlay: boolean;
  readonly isPlaying: boolean;
  /** What was done last. */
  readonly said: string;
  readonly onFile: (file: File) => void;
  readonly onNew: () => void;
  readonly onSave: () => void;
  readonly onPlay: () => void;
  readonly onStudy: () => void;
  readonly onLink: () => void;
}

/** The bar. */
export function Tools(props: ToolsProps) {
  const { draft, mayPlay, isPlaying, said, onFile, onNew, onSave, onPlay, onStudy, onLink } = props;
  const tell = useTell<EditorWordId>();
  return (
    <div className={styles.tools}>
      <button
        type="button"
        className={styles.main}
        aria-disabled={!mayPlay || isPlaying}
        title={mayPlay ? undefined : tell('notYet')}
        onClick={() => mayPlay && !isPlaying && onPlay()}
      >
        {tell(isPlaying ? 'playing' : 'play')}
      </button>
      <button type="button" onClick={onStudy}>
        {tell('study')}
      </button>
      <span className={styles.rule} />
      <FileButton name={tell('open')} accept=".md,.markdown,.txt,text/*" onFile={onFile} />
      <button type="button" onClick={onSave}>
        {tell('save')}
      </button>
      <button type="button" onClick={onLink}>
        {tell('link')}
      </button>
      <span className={styles.rule} />
      <button type="button" onClick={onNew}>
        {tell('new')}
      </button>
      <Drafts draft={draft} />
      <span role="status" className={styles.said}>
        {said}
      </span>
    </div>
  );
}

function Drafts({ draft: { drafts, key, resume } }: Pick<ToolsProps, 'draft'>) {
  const tell = useTell<EditorWordId>();
  const { language } = useSpeech();
  const isKept = drafts.some((each) => each.key === key);
  if (drafts.length === 0 || (drafts.length === 1 && isKept)) return null;
  const day = new Intl.DateTimeFormat(languageTags[language], { dateStyle: 'short', timeStyle: 'short' });
  return (
    <select
      aria-label={tell('drafts')}
      title={tell('draftsHint')}
      value={isKept ? key : ''}
      onChange={({ target }) => resume(target.value)}
    >
      {!isKept && <option value="">{tell('drafts')}</option>}
      {drafts.map((each) => (
        <option key={each.key} value={each.key}>
          {nameOf(each.text) ?? tell('untitled')} · {day.format(each.savedMs)}
        </option>
      ))}
    </select>
  );
}

/** The id in the front matter, for a list. */
function nameOf(text: string): string | undefined {
  return /^id:[ \t]*([\w-]{1,64})/m.exec(text.slice(0, 2_000))?.[1];
}
