// The head of a transcript: what it is called, its facts in one line, what was kept out of it, and who vouches for it.

import type { ReactNode } from 'react';
import { visible } from '@mailterm/shared/charset';
import { dialectFacts } from '@mailterm/shared/dialects/facts';
import type { HiddenCounts, TranscriptDocument } from '@mailterm/shared/transcript/document';
import type { TranscriptTold } from '@mailterm/shared/wire/transcripts';
import { formatSize } from '../../explain/size.ts';
import { formatElapsed } from '../../ui/clock.ts';
import { useSpeech } from '../../ui/language.tsx';
import type { Tell } from '../../ui/partWords.tsx';
import { formatDay } from '../../ui/day.ts';
import { Menu } from './Menu.tsx';
import type { Recording } from './recording.ts';
import { useTranscriptWords } from './speech.ts';
import type { TranscriptWordId } from './words/ids.ts';
import styles from './Head.module.css';

/** What it is called: as its owner does, else after its server. */
export function titleOf({ title }: TranscriptDocument, { session }: Recording, tell: Tell<TranscriptWordId>): string {
  const own = visible(title.trim());
  if (own !== '') return own;
  const protocol = dialectFacts[session.dialect ?? 'raw'].name;
  const host = session.target && visible(session.target.host);
  return host ? tell('untitled', { protocol, host }) : tell('untitledAny', { protocol });
}

interface HeadProps {
  readonly transcript: TranscriptDocument;
  readonly recording: Recording;
  readonly link: TranscriptTold['link'] | undefined;
  readonly isMine: boolean;
  /** Comments that wait for the owner. */
  readonly waiting: number;
  readonly actions: ReactNode;
  readonly files: ReactNode;
}

/** The head. */
export function Head({ transcript, recording, link, isMine, waiting, actions, files }: HeadProps) {
  const tell = useTranscriptWords();
  const title = titleOf(transcript, recording, tell);
  const also = hiddenBesides(transcript.hidden, tell);
  const isPrivate = link?.visibility === 'owner';
  return (
    <header className={styles.head}>
      <div className={styles.top}>
        <h1>{title}</h1>
        <div className={styles.actions}>
          {actions}
          <Menu transcript={transcript} recording={recording} title={title} link={link} isMine={isMine} files={files} />
        </div>
      </div>
      <Facts transcript={transcript} recording={recording} link={link} />
      {transcript.origin === 'imported' && <p className={styles.notice}>{tell('importedBody')}</p>}
      {isPrivate && <p className={styles.notice}>{tell('privateBody')}</p>}
      {also !== '' && <p className={styles.also}>{tell('hiddenAlso', { what: also })}</p>}
      {waiting > 0 && (
        <p className={styles.notice}>
          {waiting === 1 ? tell('comments.waitingOne') : tell('comments.waiting', { count: waiting })}
        </p>
      )}
    </header>
  );
}

function Facts({ transcript, recording, link }: Pick<HeadProps, 'transcript' | 'recording' | 'link'>) {
  const tell = useTranscriptWords();
  const { language } = useSpeech();
  const { session, turns, durationMs } = recording;
  const { target, startedMs = 0 } = session;
  const count = turns.filter(({ turn }) => turn > 0).length;
  const { secrets } = transcript.hidden;
  const isImported = transcript.origin === 'imported';
  return (
    <ul className={styles.facts}>
      {target && (
        <li>
          <code>
            {visible(target.host)}:{target.port}
          </code>
          {target.security === 'tls' && ' TLS'}
        </li>
      )}
      {startedMs > 0 && (
        <li>
          <time dateTime={new Date(startedMs).toISOString()}>{formatDay(startedMs, language)}</time>
        </li>
      )}
      <li>{count === 1 ? tell('oneTurn') : tell('turns', { count })}</li>
      {durationMs > 0 && <li>{formatElapsed(durationMs)}</li>}
      {secrets > 0 && <li>{secrets === 1 ? tell('oneSecret') : tell('secrets', { count: secrets })}</li>}
      <li title={isImported ? undefined : tell('recordedHint')}>{tell(isImported ? 'imported' : 'recorded')}</li>
      {link && link.revision > 1 && <li>{tell('revision', { count: link.revision })}</li>}
      {link?.expiresMs !== undefined && (
        <li>{tell('expires', { date: formatDay(link.expiresMs, language, 'day') })}</li>
      )}
      {link?.visibility === 'owner' && <li className={styles.private}>{tell('private')}</li>}
    </ul>
  );
}

/** What was left out beside secrets, as a list in words. */
function hiddenBesides(hidden: HiddenCounts, tell: Tell<TranscriptWordId>): string {
  const { addresses, routes, hosts, bodyOctets } = hidden;
  return [
    addresses > 0 && tell('hidden.addresses', { count: addresses }),
    routes > 0 && tell('hidden.routes', { count: routes }),
    hosts > 0 && tell('hidden.hosts', { count: hosts }),
    bodyOctets > 0 && tell('hidden.body', { size: formatSize(bodyOctets) }),
  ]
    .filter((part) => part !== false)
    .join(tell('comma'));
}
