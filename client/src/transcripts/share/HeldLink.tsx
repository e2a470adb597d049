// A link that holds the transcript itself, made in the page from what the preview shows; nothing is sent. For practice only: what
// was said to a real server is not spread in a form that nobody can take back.

import { useEffect, useState } from 'react';
import type { TranscriptDocument } from '@mailterm/shared/transcript/document';
import { fragmentLengthMax } from '../../link/fragment.ts';
import { classes } from '../../ui/classes.ts';
import { useSpeech } from '../../ui/language.tsx';
import { joinSentences } from '../../ui/sentences.ts';
import { heldAddress } from '../fragment.ts';
import { Address } from './Address.tsx';
import { useTell } from './speech.ts';
import styles from './ShareDialog.module.css';

interface HeldLinkProps {
  readonly document: TranscriptDocument;
  /** False where Mailterm cannot keep a copy behind a link, which could be made instead. */
  readonly hasUsual: boolean;
}

/** The address, or why there is none. */
export function HeldLink({ document, hasUsual }: HeldLinkProps) {
  const tell = useTell();
  const { language } = useSpeech();
  const [held, setHeld] = useState<{ readonly document: TranscriptDocument; readonly address: string | undefined }>();
  useEffect(() => {
    let stale = false;
    void heldAddress(document).then((address) => !stale && setHeld({ document, address }));
    return () => {
      stale = true;
    };
  }, [document]);
  // The address of a moment ago may hold what has just been left out.
  const isPresent = held?.document === document;
  const isTooLong = held !== undefined && held.address === undefined;
  const address = (isPresent && held.address) || '';
  return (
    <section className={styles.local} aria-labelledby="share-held">
      <h3 id="share-held">{tell('held')}</h3>
      <p className={styles.soft}>
        {isTooLong
          ? joinSentences(
              language,
              tell('heldTooLong', { count: fragmentLengthMax }),
              tell(hasUsual ? 'heldUsual' : 'onlyHere'),
            )
          : tell('heldLead')}
      </p>
      {!isTooLong && (
        <>
          <Address isNamedAbove label={tell('heldLabel')} value={address} copy={tell('heldCopy')} />
          <p className={classes(styles.soft, styles.below)}>{tell('heldLength', { count: address.length })}</p>
        </>
      )}
    </section>
  );
}
