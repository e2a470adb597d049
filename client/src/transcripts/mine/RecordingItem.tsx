// One recording in the list: what it is, what can be done with it, and the links that were made of it.

import { Suspense, useEffect, useId, useRef, useState } from 'react';
import { dialectFacts, isDialectId } from '@mailterm/shared/dialects/facts';
import { titleCharactersMax } from '@mailterm/shared/wire/transcripts';
import type { RecordingTold } from '@mailterm/shared/wire/transcripts';
import { addressOf } from '../../routes.ts';
import { useTell } from '../../ReadingPage.tsx';
import { useSpeech } from '../../ui/language.tsx';
import { useNow } from '../../ui/clock.ts';
import { part } from '../../ui/part.ts';
import { formatDay } from '../../ui/day.ts';
import type { ShareSource } from '../share/source.ts';
import { Confirm } from './Confirm.tsx';
import { LinkItem } from './LinkItem.tsx';
import type { Mine } from './useMine.ts';
import type { MineWordId } from './words/ids.ts';
import styles from './MinePage.module.css';

/** What makes the forms is more than the list. */
const RecordingFiles = part(() => import('./RecordingFiles.tsx'));

const dayMs = 24 * 3600 * 1000;

interface RecordingItemProps {
  readonly recording: RecordingTold;
  readonly mine: Mine;
  readonly onShare: (source: ShareSource) => void;
  /** It was deleted. */
  readonly onGone: () => void;
}

/** A recording with its links. */
export function RecordingItem({ recording, mine, onShare, onGone }: RecordingItemProps) {
  const tell = useTell<MineWordId>();
  const [doing, setDoing] = useState<'rename' | 'delete'>();
  const [isSaving, setSaving] = useState(false);
  const filesId = useId();
  const renaming = useRef<HTMLButtonElement>(null);
  const { id, title, target, links } = recording;
  const name = title === '' ? `${target.host}:${target.port}` : title;
  const stop = () => {
    setDoing(undefined);
    renaming.current?.focus();
  };
  return (
    <li className={styles.item}>
      {doing === 'rename' ? (
        <Rename title={title} onSave={(next) => mine.rename(id, next)} onDone={stop} />
      ) : (
        <h2 className={styles.name}>
          <a href={addressOf(`/transcripts/${id}`)}>{name}</a>
        </h2>
      )}
      <Facts recording={recording} />
      <div className={styles.actions} role="group" aria-label={name}>
        <button type="button" onClick={() => onShare({ kind: 'recording', id })}>
          {tell('share')}
        </button>
        <button type="button" aria-expanded={isSaving} aria-controls={filesId} onClick={() => setSaving(!isSaving)}>
          {tell('files')}
        </button>
        <button ref={renaming} type="button" onClick={() => setDoing('rename')}>
          {tell('rename')}
        </button>
        <button type="button" onClick={() => setDoing('delete')}>
          {tell('delete')}
        </button>
      </div>
      <div id={filesId} className={styles.files} hidden={!isSaving}>
        {isSaving && (
          <Suspense>
            <RecordingFiles id={id} />
          </Suspense>
        )}
      </div>
      {doing === 'delete' && (
        <Confirm
          question={tell(links.length > 0 ? 'deleteAskLinks' : 'deleteAsk')}
          onSure={async () => (await mine.deleteRecording(id)) && onGone()}
          onKeep={stop}
        />
      )}
      {links.length > 0 && (
        <ul className={styles.links} aria-label={tell('links')}>
          {links.map((link) => (
            <LinkItem
              key={link.id}
              link={link}
              mine={mine}
              onGone={onGone}
              onRevise={() => onShare({ kind: 'revision', id, link })}
            />
          ))}
        </ul>
      )}
    </li>
  );
}

function Facts({ recording }: Pick<RecordingItemProps, 'recording'>) {
  const tell = useTell<MineWordId>();
  const { language } = useSpeech();
  const { title, target, dialect, isPractice, startedMs, endedMs, turns, secrets, expiresMs } = recording;
  const nowMs = useNow(false);
  const days = Math.floor((expiresMs - nowMs) / dayMs);
  const facts = [
    title !== '' && `${target.host}:${target.port}`,
    isDialectId(dialect) && dialectFacts[dialect].name,
    formatDay(startedMs, language),
    turns === 0 ? tell('noTurns') : turns === 1 ? tell('turn') : tell('turns', { count: turns }),
    secrets > 0 && (secrets === 1 ? tell('secret') : tell('secrets', { count: secrets })),
    days < 1 ? tell('expiresToday') : tell('expiresIn', { days }),
  ].filter((fact) => fact !== false);
  return (
    <p className={styles.facts}>
      {endedMs === undefined && <span className={styles.running}>{tell('running')}</span>}
      {isPractice && <span className={styles.mark}>{tell('practice')}</span>}
      {facts.map((fact) => (
        <span key={fact}>{fact}</span>
      ))}
    </p>
  );
}

interface RenameProps {
  readonly title: string;
  readonly onSave: (title: string) => Promise<boolean>;
  readonly onDone: () => void;
}

/** In place of the name: Enter keeps it, Escape leaves it as it was. */
function Rename({ title, onSave, onDone }: RenameProps) {
  const tell = useTell<MineWordId>();
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState(title);
  useEffect(() => field.current?.select(), []);
  return (
    <form
      className={styles.rename}
      onSubmit={(event) => {
        event.preventDefault();
        void onSave(typed.trim()).then((isDone) => isDone && onDone());
      }}
    >
      <label htmlFor={id} className="unseen">
        {tell('newTitle')}
      </label>
      <input
        ref={field}
        id={id}
        value={typed}
        maxLength={titleCharactersMax}
        onChange={({ target }) => setTyped(target.value)}
        onKeyDown={({ key }) => key === 'Escape' && onDone()}
      />
      <button type="submit" className="framed">
        {tell('save')}
      </button>
      <button type="button" onClick={onDone}>
        {tell('cancel')}
      </button>
    </form>
  );
}
