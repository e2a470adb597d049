// Where one joins a class: `/class`, or `/class#428913` from a link or a QR code. The seat's own page does the rest.

import { go } from '../../routes.ts';
import type { ClassPageProps } from '../page.ts';
import OpenRoom from '../teacher/OpenRoom.tsx';
import { useFragment } from '../useFragment.ts';
import { Frame } from './Frame.tsx';
import { JoinForm } from './JoinForm.tsx';
import type { Joining } from './JoinForm.tsx';
import { keepSeat, recallSeat } from './kept.ts';
import { WithSeatWords } from './speech.ts';
import { useClassTitle } from './title.ts';
import styles from './Join.module.css';

/** The page. */
export default function JoinPage(props: ClassPageProps) {
  return (
    <WithSeatWords>
      <Join {...props} />
    </WithSeatWords>
  );
}

function Join({ onLanguage, settings }: ClassPageProps) {
  const fragment = useFragment();
  const code = /^\d{6}$/.test(fragment) ? fragment : '';
  useClassTitle(undefined);
  return (
    <Frame page="class" onLanguage={onLanguage} settings={settings}>
      <JoinForm key={code} code={code} nickname="" why={undefined} isJoining={false} onJoin={askForSeat} />
      <div className={styles.teacher}>
        <OpenRoom />
      </div>
    </Frame>
  );
}

/** Goes to the seat's page, which knocks. Who sits there already comes back to the same seat. */
export function askForSeat({ code, nickname, votesOnly }: Joining): void {
  const kept = recallSeat(code);
  if (kept?.nickname !== nickname) keepSeat({ code, nickname, sessions: [] });
  go(`/class/${code}${votesOnly ? '?vote=1' : ''}`);
}
