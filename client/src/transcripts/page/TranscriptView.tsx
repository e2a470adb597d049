// A transcript as it is read: head, replay, the conversation with its explanations and comments. For shared ones and for
// documents that were opened in the page. It fetches nothing by itself, and stands within a page that has the explanations.

import { Suspense, useMemo } from 'react';
import type { ReactNode } from 'react';
import type { Comment, TranscriptDocument } from '@mailterm/shared/transcript/document';
import type { TranscriptTold } from '@mailterm/shared/wire/transcripts';
import { WithEaseWords } from '../../ease/speech.ts';
import { SpeechProvider } from '../../ui/language.tsx';
import { useTitle } from '../../ui/title.ts';
import { Head, titleOf } from './Head.tsx';
import { recordingOf } from './recording.ts';
import { Sides } from './Sides.tsx';
import { useSpeechAboutOthers, useTranscriptWords, WithTranscriptWords } from './speech.ts';
import { useComments } from './useComments.ts';
import { part } from '../../ui/part.ts';

/** What plays a double is more than what shows a transcript. Without it the page goes on. */
const ContinueHere = part(() => import('../fork/ContinueHere.tsx'));

export interface TranscriptViewProps {
  readonly document: TranscriptDocument;
  /** Absent for a document that was opened here: it has no address, and nobody comments on it. */
  readonly link?: TranscriptTold['link'];
  /** The reader owns the link. */
  readonly isMine: boolean;
  /** To its owner: comments that wait to be allowed. */
  readonly waiting?: readonly Comment[];
  /** What else can be done with it, beside the title. */
  readonly actions?: ReactNode;
  /** In the menu in place of the addresses of the exports, for a document that has no link. */
  readonly files?: ReactNode;
}

/** The whole of it. */
export function TranscriptView(props: TranscriptViewProps) {
  return (
    <WithTranscriptWords>
      <WithEaseWords>
        <View {...props} />
      </WithEaseWords>
    </WithTranscriptWords>
  );
}

function View(props: TranscriptViewProps) {
  const { document: transcript, link, isMine } = props;
  const tell = useTranscriptWords();
  const speech = useSpeechAboutOthers();
  const recording = useMemo(() => recordingOf(transcript), [transcript]);
  const comments = useComments(transcript.comments, props.waiting, link, isMine);
  useTitle(titleOf(transcript, recording, tell));
  return (
    <SpeechProvider value={speech}>
      <Sides recording={recording} comments={comments} hasLink={link !== undefined}>
        {(turn) => (
          <Head
            transcript={{ ...transcript, comments: comments.shown }}
            recording={recording}
            link={link}
            isMine={isMine}
            waiting={comments.waiting.length}
            actions={
              <>
                <Suspense>
                  <ContinueHere events={props.document.events} turn={turn} className="framed" />
                </Suspense>
                {props.actions}
              </>
            }
            files={props.files}
          />
        )}
      </Sides>
    </SpeechProvider>
  );
}
