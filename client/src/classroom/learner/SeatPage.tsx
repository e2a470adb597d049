// A seat in a class: `/class/428913`. Before one is in, the form; then one's own terminal with the class around it, or, with
// `?vote=1`, the class alone. What is said to the room is in seat.ts, what the terminal does in Page.tsx.

import { useEffect, useState, useSyncExternalStore } from 'react';
import { joinRoom } from '../../link/room.ts';
import { go, votesOnly } from '../../routes.ts';
import { codeOf } from '../page.ts';
import type { ClassPageProps } from '../page.ts';
import { Frame } from './Frame.tsx';
import { JoinForm } from './JoinForm.tsx';
import type { Joining } from './JoinForm.tsx';
import { askForSeat } from './JoinPage.tsx';
import { Over } from './Over.tsx';
import { Seat } from './seat.ts';
import { WithSeatWords } from './speech.ts';
import { Terminal } from './Terminal.tsx';
import { useClassTitle } from './title.ts';
import { VoteOnly } from './VoteOnly.tsx';

/** The page. */
export default function SeatPage(props: ClassPageProps) {
  const code = codeOf(props.path) ?? '';
  return (
    <WithSeatWords>
      <AtSeat key={code} code={code} {...props} />
    </WithSeatWords>
  );
}

function AtSeat({ code, ...props }: ClassPageProps & { readonly code: string }) {
  const [seat] = useState(() => new Seat(code, joinRoom));
  const view = useSyncExternalStore(seat.subscribe, seat.snapshot);
  const { path, openStore, onLanguage, settings } = props;
  useClassTitle(code);
  useEffect(() => {
    seat.resume();
    return () => seat.rest();
  }, [seat]);
  const join = (joining: Joining) => {
    if (joining.code !== code) return askForSeat(joining);
    if (joining.votesOnly !== votesOnly(path)) go(`/class/${code}${joining.votesOnly ? '?vote=1' : ''}`, 'replace');
    return seat.sit(joining.nickname);
  };
  if (view.phase === 'seated') {
    return votesOnly(path) ? (
      <VoteOnly {...{ seat, view, code, onLanguage, settings }} />
    ) : (
      <Terminal {...{ seat, view, code, onLanguage, settings }} store={openStore()} />
    );
  }
  return (
    <Frame page="seat" onLanguage={onLanguage} settings={settings}>
      {view.phase === 'over' ? (
        <Over why={view.why} code={code} onHere={() => seat.resume()} />
      ) : (
        <JoinForm
          key={view.nickname}
          code={code}
          nickname={view.nickname}
          why={view.why}
          isJoining={view.phase === 'joining'}
          onJoin={join}
        />
      )}
    </Frame>
  );
}
