// The class without a terminal, say on a phone: votes, the hand, what the teacher shows and says.

import type { ReadingPageProps } from '../../ReadingPage.tsx';
import { addressOf } from '../../routes.ts';
import { BroadcastView } from './BroadcastView.tsx';
import { Frame } from './Frame.tsx';
import { Notes } from './Notes.tsx';
import { PollCard } from './PollCard.tsx';
import type { Note, Seat, SeatView } from './seat.ts';
import { useTell } from './speech.ts';
import { Strip } from './Strip.tsx';
import { leave } from './Terminal.tsx';
import { useRaiseKey } from './useRaiseKey.ts';
import styles from './Join.module.css';

interface VoteOnlyProps extends ReadingPageProps {
  readonly seat: Seat;
  readonly view: SeatView;
  readonly code: string;
}

/** A line that the teacher suggests needs a prompt; it waits for a page that has one. */
const isHint = ({ kind }: Note): boolean => kind === 'hint';

/** There is no terminal here to lead to. */
const nowhere = () => undefined;

/** The class alone. */
export function VoteOnly({ seat, view, code, onLanguage, settings }: VoteOnlyProps) {
  const tell = useTell();
  const raise = () => seat.raise({});
  useRaiseKey(raise);
  const strip = (
    <Strip {...{ seat, view, code }} isHeld={false} isBare onRaise={raise} onLeave={() => leave(seat)}>
      <PollCard seat={seat} view={view} />
      <Notes seat={seat} notes={view.notes.filter(isHint)} lineOf={nowhere} onLine={nowhere} onType={nowhere} />
      <BroadcastView view={view} settings={settings} />
    </Strip>
  );
  return (
    <Frame page="seat" above={strip} onLanguage={onLanguage} settings={settings}>
      <h1>{tell('voteTitle')}</h1>
      {!view.poll && <p className={styles.lead}>{tell('voteWaits')}</p>}
      <p>
        <a href={addressOf(`/class/${code}`)}>{tell('voteTerminal')}</a>
      </p>
    </Frame>
  );
}
