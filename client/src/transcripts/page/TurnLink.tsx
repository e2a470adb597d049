// The link to a turn: puts it into the address and onto the clipboard. With Shift, from the turn that is linked to this one.

import { useRef, useState } from 'react';
import type { MouseEvent } from 'react';
import { copyText } from '../../ui/useCopy.ts';
import { fragmentOf, turnsIn } from './place.ts';
import { useTranscriptWords } from './speech.ts';
import { addressOfTurns, linkTo } from './usePlace.ts';
import styles from './Turns.module.css';

/** How long it says that it was copied. */
const saidMs = 3000;

/** The link. */
export function TurnLink({ turn }: { readonly turn: number }) {
  const tell = useTranscriptWords();
  const [said, setSaid] = useState('');
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const follow = async (event: MouseEvent) => {
    if (event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    const linked = event.shiftKey ? turnsIn(location.hash) : undefined;
    const ends = [turn, linked?.from ?? turn, linked?.to ?? turn];
    const turns = { from: Math.min(...ends), to: Math.max(...ends) };
    // The selection that Shift makes is nobody's wish.
    if (event.shiftKey) getSelection()?.removeAllRanges();
    linkTo(turns);
    const isCopied = await copyText(location.origin + addressOfTurns(turns));
    setSaid(tell(isCopied ? 'linkCopied' : 'linkShown', { turns: fragmentOf(turns) }));
    clearTimeout(timer.current);
    timer.current = setTimeout(() => setSaid(''), saidMs);
  };
  return (
    <p className={styles.link}>
      <span role="status">{said}</span>
      <a
        href={`#${turn}`}
        aria-label={tell('link', { turn })}
        title={tell('linkHint')}
        onClick={(event) => void follow(event)}
      >
        #{turn}
      </a>
    </p>
  );
}
