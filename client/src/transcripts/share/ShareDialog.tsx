// Sharing a transcript: the preview first, then the link. Loaded when it is asked for.

import { useState } from 'react';
import type { ReactNode } from 'react';
import { Dialog } from '../../ease/Dialog.tsx';
import { WithEaseWords } from '../../ease/speech.ts';
import { useSpeech } from '../../ui/language.tsx';
import { LinkTerms, Missing, Switches } from './Choices.tsx';
import { Done } from './Done.tsx';
import { FileButtons } from './FileButtons.tsx';
import { HeldLink } from './HeldLink.tsx';
import { Preview } from './Preview.tsx';
import type { ShareSource } from './source.ts';
import { useTell, WithShareWords } from './speech.ts';
import { useShare } from './useShare.ts';
import type { Sharing } from './useShare.ts';
import styles from './ShareDialog.module.css';

export interface ShareDialogProps {
  readonly source: ShareSource;
  /** Called with true where a link was made. */
  readonly onClose: (shared: boolean) => void;
}

/** Open as long as it is rendered. */
export default function ShareDialog(props: ShareDialogProps): ReactNode {
  return (
    <WithEaseWords>
      <WithShareWords>
        <SharingDialog {...props} />
      </WithShareWords>
    </WithEaseWords>
  );
}

function SharingDialog({ source: asked, onClose }: ShareDialogProps) {
  const tell = useTell();
  // A session goes on while the dialog is open; what is shared is what it was when the dialog was opened.
  const [source] = useState(asked);
  const sharing = useShare(source);
  const isRevision = source.kind === 'revision';
  return (
    <Dialog
      wide={sharing.made === undefined}
      title={tell(isRevision ? 'titleRevise' : 'title')}
      onClose={() => onClose(sharing.made !== undefined)}
    >
      {sharing.made ? <Done made={sharing.made} /> : <Choosing sharing={sharing} isRevision={isRevision} />}
    </Dialog>
  );
}

interface ChoosingProps {
  readonly sharing: Sharing;
  readonly isRevision: boolean;
}

function Choosing({ sharing, isRevision }: ChoosingProps) {
  const tell = useTell();
  const { draft, document, terms, choose } = sharing;
  if (!draft || !document) return <Waiting sharing={sharing} />;
  const { onlyHere } = draft;
  const canHold = draft.isPractice && !isRevision;
  return (
    <>
      {onlyHere ? (
        <p className={styles.lead}>
          {tell(onlyHere)} {tell('onlyHere')}
        </p>
      ) : (
        <p className={styles.lead}>{tell('unpublished')}</p>
      )}
      <div role="alert">{sharing.changed && <p className={styles.warning}>{tell('changed')}</p>}</div>
      <div className={styles.sides}>
        <section className={styles.preview} aria-labelledby="share-preview">
          <h3 id="share-preview">{tell('preview')}</h3>
          {(!onlyHere || canHold) && <p className={styles.soft}>{tell('previewLead')}</p>}
          {/* A scrolling place must be reachable by the keyboard. */}
          {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
          <div className={styles.paper} tabIndex={0} role="group" aria-labelledby="share-preview">
            <Preview events={document.events} />
          </div>
        </section>
        <div className={styles.choices}>
          <Missing hidden={document.hidden} />
          <Switches terms={terms} onChoose={choose} isPractice={draft.isPractice} />
          {!onlyHere && <LinkTerms terms={terms} onChoose={choose} />}
          {!onlyHere && <Create sharing={sharing} isRevision={isRevision} />}
          {canHold && <HeldLink document={document} hasUsual={!onlyHere} />}
          <section className={styles.local}>
            <h3>{tell('without')}</h3>
            <p className={styles.soft}>{tell('withoutLead')}</p>
            <FileButtons document={document} />
          </section>
        </div>
      </div>
    </>
  );
}

function Create({ sharing: { busy, create, why }, isRevision }: ChoosingProps) {
  const tell = useTell();
  const { say } = useSpeech();
  const refused = why && say(why);
  return (
    <div className={styles.create}>
      <button type="button" className={styles.main} aria-disabled={busy} onClick={create}>
        {tell(busy ? 'creating' : isRevision ? 'revise' : 'create')}
      </button>
      <p role="alert" className={styles.warning} hidden={!refused}>
        {refused && (
          <>
            <strong>{refused.title}</strong> {refused.body}
          </>
        )}
      </p>
    </div>
  );
}

function Waiting({ sharing: { why, fetch } }: { readonly sharing: Sharing }) {
  const tell = useTell();
  const { say } = useSpeech();
  if (!why) {
    return (
      <p className={styles.lead} role="status">
        {tell('loading')}
      </p>
    );
  }
  const { title, body } = say(why);
  return (
    <>
      <p className={styles.lead} role="alert">
        <strong>{title}</strong> {body}
      </p>
      <button type="button" className="framed" onClick={fetch}>
        {tell('retry')}
      </button>
    </>
  );
}
