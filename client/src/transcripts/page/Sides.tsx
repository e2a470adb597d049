// The conversation and its explanation: side by side where there is room, else the explanation in a sheet below. What is
// shown of them is useReading.ts.

import { useState } from 'react';
import type { ReactNode } from 'react';
import type { TurnId } from '@mailterm/shared/dialect';
import Explained from '../../explain/Explained.tsx';
import { plainText } from '../../explain/pieces.ts';
import { unitsOf } from '../../explain/selection.ts';
import type { Session } from '../../session/model.ts';
import { useSpeech } from '../../ui/language.tsx';
import { Sheet } from '../../ui/Sheet.tsx';
import { useMedia } from '../../ui/theme.ts';
import { Asked } from './Asked.tsx';
import { Empty } from './Empty.tsx';
import { KeyList } from './KeyList.tsx';
import { fragmentOf } from './place.ts';
import type { Recording } from './recording.ts';
import { Search } from './Search.tsx';
import { useTranscriptWords } from './speech.ts';
import { Tools } from './Tools.tsx';
import { Transport } from './Transport.tsx';
import { Turns } from './Turns.tsx';
import type { Comments } from './useComments.ts';
import { useKeys } from './useKeys.ts';
import { useReading } from './useReading.ts';
import type { Reading } from './useReading.ts';
import styles from './Sides.module.css';

/** From here up, conversation and explanation stand side by side. */
const wide = '(min-width: 1100px)';

interface SidesProps {
  readonly recording: Recording;
  readonly comments: Comments;
  readonly hasLink: boolean;
  /** The head above it; it is told which turn is looked at. */
  readonly children: (turn: TurnId | undefined) => ReactNode;
}

/** Everything below the head, and the head. */
export function Sides({ recording, comments, hasLink, children }: SidesProps) {
  const reading = useReading(recording);
  const { place, player, predict, steps, partial, explainedKey, isWhole, showAll, move } = reading;
  const [search, setSearch] = useState(false);
  const [keys, setKeys] = useState(false);
  useKeys({
    play: () => (steps ? move('step', true) : player.toggle()),
    move,
    search: () => setSearch(true),
    list: () => setKeys(true),
    session: partial,
    explainedKey,
    choose: reading.gaze.choose,
  });
  if (recording.turns.length === 0) return <Empty recording={recording}>{children(undefined)}</Empty>;
  const chosen = reading.isChosen ? unitsOf(partial).find(({ key }) => key === explainedKey) : undefined;
  return (
    <>
      {children(chosen?.turn ?? place.turns?.from)}
      <Tools
        notes={place.notes}
        steps={steps}
        predicts={predict.isOn}
        canPredict={predict.questions.length > 0}
        searches={search}
        onSteps={reading.toggleSteps}
        onPredict={reading.togglePredict}
        onSearch={() => setSearch(!search)}
        onKeys={() => setKeys(true)}
      />
      <div className={styles.bars}>
        {!predict.isOn && (
          <Transport player={player} recording={recording} steps={steps} onMove={move} onShowAll={showAll} />
        )}
        {search && (
          <Search shown={reading.shown} onFind={isWhole ? undefined : showAll} onClose={() => setSearch(false)} />
        )}
      </div>
      <Missing recording={recording} reading={reading} />
      <Talk reading={reading} comments={comments} hasLink={hasLink} searches={search} />
      <Announced session={partial} isWhole={isWhole} />
      {keys && <KeyList onClose={() => setKeys(false)} />}
    </>
  );
}

interface TalkProps extends Pick<SidesProps, 'comments' | 'hasLink'> {
  readonly reading: Reading;
  readonly searches: boolean;
}

function Talk({ reading, comments, hasLink, searches }: TalkProps) {
  const { place, gaze, partial, predict, explainedKey, isChosen, isWhole } = reading;
  const { word } = useSpeech();
  const sideBySide = useMedia(wide);
  const { choose } = gaze;
  const isExplained = place.notes && (sideBySide || isChosen);
  const explanation = isExplained && (
    <Explained
      session={partial}
      gaze={{ ...gaze, chosenKey: explainedKey }}
      onChoose={choose}
      onType={nothing}
      showTimes
      isOver
    />
  );
  return (
    <>
      <div className={styles.sides} data-notes={place.notes} data-searches={searches}>
        <div className={styles.talk}>
          <Turns
            session={partial}
            gaze={gaze}
            explainedKey={isExplained ? explainedKey : undefined}
            linked={place.turns}
            notes={place.notes}
            unfolds={searches || reading.printing}
            verdictOf={predict.verdictOf}
            comments={comments}
            hasLink={hasLink}
            follows={!isWhole}
          />
          <Asked predict={predict} />
        </div>
        {explanation && sideBySide && (
          // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable with the keyboard
          <section className={styles.beside} aria-label={word('page.explanation')} tabIndex={0}>
            {explanation}
          </section>
        )}
      </div>
      {explanation && !sideBySide && (
        <div className={styles.sheet}>
          <Sheet onClose={() => choose(undefined)}>{explanation}</Sheet>
        </div>
      )}
    </>
  );
}

/** Nothing can be typed: the conversation is over. */
function nothing(): void {
  // On purpose.
}

/** A link to turns that are not there. */
function Missing({ recording, reading }: { readonly recording: Recording; readonly reading: Reading }) {
  const tell = useTranscriptWords();
  const linked = reading.place.turns;
  if (!linked || recording.turns.some(({ turn }) => turn >= linked.from && turn <= linked.to)) return null;
  return <p className={styles.missing}>{tell('noTurn', { turns: fragmentOf(linked) })}</p>;
}

/** What a replay shows is said to those who do not see it. */
function Announced({ session, isWhole }: { readonly session: Session; readonly isWhole: boolean }) {
  const { word } = useSpeech();
  const unit = isWhole ? undefined : unitsOf(session).at(-1);
  return (
    <p className="unseen" role="status">
      {unit && word('log.said', { speaker: word(`speaker.${unit.from}`), line: plainText(unit, false) })}
    </p>
  );
}
