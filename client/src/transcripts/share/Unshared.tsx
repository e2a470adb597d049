// A transcript that is read without a link: a recording of one's own, or what was opened in the page. It can be shared from
// here, and saved in every form without the server.

import { useState } from 'react';
import type { TranscriptDocument } from '@mailterm/shared/transcript/document';
import { TranscriptView } from '../page/TranscriptView.tsx';
import { FileButtons } from './FileButtons.tsx';
import type { ShareSource } from './source.ts';
import { WhileSharing } from './WhileSharing.tsx';

interface UnsharedProps {
  readonly document: TranscriptDocument;
  readonly isMine: boolean;
  /** What is shared of it. */
  readonly source: ShareSource;
  /** What the button says that shares it. */
  readonly shareWord: string;
}

/** The transcript, and the dialog while it is shared. */
export function Unshared({ document, isMine, source, shareWord }: UnsharedProps) {
  const [isSharing, setSharing] = useState(false);
  return (
    <>
      <TranscriptView
        document={document}
        isMine={isMine}
        actions={
          <button type="button" className="framed" onClick={() => setSharing(true)}>
            {shareWord}
          </button>
        }
        files={<FileButtons document={document} />}
      />
      <WhileSharing source={isSharing ? source : undefined} onClose={() => setSharing(false)} />
    </>
  );
}
