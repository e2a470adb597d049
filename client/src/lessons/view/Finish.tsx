// The end of a lesson: what is not done yet, the code that the server signs, and the transcript to hand in.

import { useState } from 'react';
import type { Saying } from '@mailterm/shared/dialect';
import { nicknameCharactersMax } from '@mailterm/shared/wire/lessons';
import type { CompleteAsked, CompleteTold } from '@mailterm/shared/wire/lessons';
import { ask } from '../../link/ask.ts';
import { addressOf } from '../../routes.ts';
import type { Session } from '../../session/model.ts';
import { useCopy } from '../../ui/useCopy.ts';
import type { ShareSource } from '../../transcripts/share/source.ts';
import { WhileSharing } from '../../transcripts/share/WhileSharing.tsx';
import { useSpeech } from '../../ui/language.tsx';
import { useTell } from './speech.ts';
import type { Study } from './useStudy.ts';
import styles from './Step.module.css';

/** Behind the last step. */
export function Finish({ study }: { readonly study: Study }) {
  const tell = useTell();
  const { lesson, isPassed } = study;
  const undone = lesson.steps.flatMap((_step, place) => (isPassed(place) ? [] : [place]));
  return (
    <div className={styles.step}>
      <h2 tabIndex={-1} className={styles.title}>
        {tell('finish')}
      </h2>
      {undone.length > 0 ? (
        <>
          <p>{tell('undone')}</p>
          <StepLinks study={study} places={undone} />
        </>
      ) : (
        <>
          <p>{tell('allDone', { count: lesson.steps.length })}</p>
          <Code study={study} />
        </>
      )}
      <HandIn study={study} />
    </div>
  );
}

function StepLinks({ study, places }: { readonly study: Study; readonly places: readonly number[] }) {
  const tell = useTell();
  const { language } = useSpeech();
  return (
    <ul className={styles.links}>
      {places.map((place) => (
        <li key={place}>
          <button type="button" className={styles.quiet} onClick={() => study.show(place)}>
            {tell('stepName', { step: place + 1, title: study.lesson.steps[place]?.title[language] ?? '' })}
          </button>
        </li>
      ))}
    </ul>
  );
}

/** The server judges by its own log; the page only says which sessions are meant. */
function Code({ study }: { readonly study: Study }) {
  const tell = useTell();
  const { say } = useSpeech();
  const { progress, text, answers } = study;
  const [nickname, setNickname] = useState(progress.nickname ?? '');
  const [isAsking, setAsking] = useState(false);
  const [lacks, setLacks] = useState<readonly number[]>([]);
  const [why, setWhy] = useState<Saying>();
  if (progress.code !== undefined) return <Signed code={progress.code} />;
  if (progress.recordings.length === 0) return <p className={styles.soft}>{tell('notRecorded')}</p>;
  const complete = async (): Promise<void> => {
    setAsking(true);
    const sessions = progress.recordings;
    const asked: CompleteAsked = { lesson: text, nickname: nickname.trim(), sessions, answers };
    const told = await ask<CompleteTold>('lessons/complete', asked);
    setAsking(false);
    setWhy(told.ok ? undefined : told.why);
    if (!told.ok) return;
    setLacks(told.value.missing);
    study.complete(nickname.trim(), told.value.code);
  };
  return (
    <form
      className={styles.asked}
      onSubmit={(event) => {
        event.preventDefault();
        if (nickname.trim() !== '' && !isAsking) void complete();
      }}
    >
      <p className={styles.soft}>{tell('codeLead')}</p>
      <label className={styles.fieldLabel}>
        <span>{tell('nickname')}</span>
        <input
          className={styles.field}
          value={nickname}
          maxLength={nicknameCharactersMax}
          autoComplete="off"
          onChange={(event) => setNickname(event.target.value)}
        />
      </label>
      <div className={styles.choices}>
        <button type="submit" className="framed" aria-disabled={nickname.trim() === '' || isAsking}>
          {tell('getCode')}
        </button>
        <span role="status">
          {isAsking && tell('asking')}
          {lacks.length > 0 && tell('missing')}
          {why && say(why).body}
        </span>
      </div>
      {lacks.length > 0 && <StepLinks study={study} places={lacks} />}
    </form>
  );
}

function Signed({ code }: { readonly code: string }) {
  const tell = useTell();
  const [said, copy] = useCopy();
  return (
    <div className={styles.asked}>
      <p className={styles.label}>{tell('code')}</p>
      <output className={styles.code}>{code}</output>
      <div className={styles.choices}>
        <button type="button" className="framed" onClick={() => void copy(code)}>
          {tell('copy')}
        </button>
        <a className={styles.quiet} href={addressOf('/verify')}>
          {tell('checkCode')}
        </a>
        <span role="status">{said && tell(said)}</span>
      </div>
    </div>
  );
}

/** Each transcript of the lesson is one press away. After a reload it comes from the server. */
function HandIn({ study }: { readonly study: Study }) {
  const tell = useTell();
  const [source, setSource] = useState<ShareSource>();
  const spoken = study.sessions.filter(({ state }) => state !== '');
  const gone = study.progress.recordings.filter((id) => !spoken.some(({ recording }) => recording?.id === id));
  const sources: readonly (readonly [ShareSource, string])[] = [
    ...spoken.map((session) => [{ kind: 'session', session } as const, nameOf(session, tell)] as const),
    ...gone.map((id) => [{ kind: 'recording', id } as const, id.slice(0, 8)] as const),
  ];
  if (sources.length === 0) return null;
  return (
    <div className={styles.asked}>
      <p className={styles.label}>{tell('handIn')}</p>
      <p className={styles.soft}>{tell('handInLead')}</p>
      <ul className={styles.links}>
        {sources.slice(-handInMax).map(([each, name], index) => (
          <li key={index}>
            <button type="button" className={styles.quiet} aria-haspopup="dialog" onClick={() => setSource(each)}>
              {name}
            </button>
          </li>
        ))}
      </ul>
      <WhileSharing source={source} onClose={() => setSource(undefined)} />
    </div>
  );
}

/** The latest ones; whoever tries often has many. */
const handInMax = 6;

const nameOf = ({ target }: Session, tell: ReturnType<typeof useTell>): string =>
  tell('handInOne', { host: target?.host ?? '', port: target?.port ?? '' });
