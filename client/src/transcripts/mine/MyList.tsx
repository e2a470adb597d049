// The list of one's own transcripts, newest first, and what holds for all of them.

import { useRef, useState } from 'react';
import { addressOf } from '../../routes.ts';
import { formatSize } from '../../explain/size.ts';
import { useTell } from '../../ReadingPage.tsx';
import { useSpeech } from '../../ui/language.tsx';
import type { ShareSource } from '../share/source.ts';
import { WhileSharing } from '../share/WhileSharing.tsx';
import { LinkItem } from './LinkItem.tsx';
import { RecordingItem } from './RecordingItem.tsx';
import { useMine } from './useMine.ts';
import type { Mine } from './useMine.ts';
import type { MineWordId } from './words/ids.ts';
import styles from './MinePage.module.css';

/** All of the page below its header. */
export function MyList() {
  const tell = useTell<MineWordId>();
  const mine = useMine();
  const { told, fetch } = mine;
  const [shared, setShared] = useState<ShareSource>();
  const heading = useRef<HTMLHeadingElement>(null);
  // What was deleted had the focus.
  const onGone = () => heading.current?.focus();
  const isEmpty = told?.recordings.length === 0 && told.links.length === 0;
  return (
    <main className={styles.mine}>
      <h1 ref={heading} tabIndex={-1}>
        {tell('title')}
      </h1>
      <p className={styles.lead}>{tell('lead')}</p>
      <Problem mine={mine} />
      {isEmpty && (
        <p className={styles.empty}>
          {tell('empty')} <a href={addressOf('/')}>{tell('emptyAction')}</a>
        </p>
      )}
      {told && told.recordings.length > 0 && (
        <section aria-label={tell('list')}>
          <ul className={styles.list}>
            {told.recordings.map((recording) => (
              <RecordingItem key={recording.id} recording={recording} mine={mine} onShare={setShared} onGone={onGone} />
            ))}
          </ul>
        </section>
      )}
      {told && told.links.length > 0 && (
        <section>
          <h2>{tell('others')}</h2>
          <p className={styles.soft}>{tell('othersLead')}</p>
          <ul className={styles.list}>
            {told.links.map((link) => (
              <LinkItem key={link.id} link={link} mine={mine} onGone={onGone} />
            ))}
          </ul>
        </section>
      )}
      {told && (
        <p className={styles.foot}>
          <span className={styles.soft}>
            {tell('used', { used: formatSize(told.used.octets), limit: formatSize(told.used.limit) })}
          </span>
          <a href={addressOf('/transcripts/open')}>{tell('openFile')}</a>
          {told.recordings.length > 0 && (
            <a href={addressOf('/recordings.zip')} download>
              {tell('download')}
            </a>
          )}
        </p>
      )}
      <WhileSharing
        source={shared}
        onClose={(isMade) => {
          setShared(undefined);
          if (isMade) void fetch();
        }}
      />
    </main>
  );
}

function Problem({ mine: { told, why, fetch } }: { readonly mine: Mine }) {
  const tell = useTell<MineWordId>();
  const { say } = useSpeech();
  if (!why && told) return null;
  if (!why) {
    return (
      <p role="status" className={styles.soft}>
        {tell('loading')}
      </p>
    );
  }
  const { title, body } = say(why);
  return (
    <p role="alert" className={styles.problem}>
      <strong>{title}</strong> {body}{' '}
      <button type="button" className="framed" onClick={() => void fetch()}>
        {tell('retry')}
      </button>
    </p>
  );
}
