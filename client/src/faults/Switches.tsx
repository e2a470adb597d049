// Where a fault is put together: at which stage, what happens, how often; and the names that do the same without a switch.

import { useId, useState } from 'react';
import type { ReactNode } from 'react';
import type { FaultChoice, Manner, Protocol } from '@mailterm/shared/wire/faults';
import { linkTo } from '../lookup/paths.ts';
import type { Session } from '../session/model.ts';
import { actOf, mannersAt, protocols, repliesAt, stagesOf, timesOffered, withFault } from './choosing.ts';
import { useStageName, useTell } from './speech.ts';
import type { Lab } from './useLab.ts';
import styles from './FaultLab.module.css';

interface SwitchesProps {
  readonly session: Session;
  readonly lab: Lab;
  readonly onType: (line: string) => void;
}

/** Begins with the protocol of the session. */
export function Switches({ session, lab, onType }: SwitchesProps) {
  const tell = useTell();
  const stageName = useStageName();
  const [protocol, setProtocol] = useState<Protocol>(protocols.find((each) => each === session.dialect) ?? 'smtp');
  const [stage, setStage] = useState('');
  const [chosenId, setChosenId] = useState('');
  const [often, setOften] = useState('1');
  const stages = stagesOf(protocol, lab.choices);
  const stageNow = stages.includes(stage) ? stage : firstStage[protocol];
  const replies = repliesAt(lab.choices, protocol, stageNow);
  const manners = mannersAt(stageNow);
  const choice = replies.find(({ id }) => id === chosenId) ?? manners.find((each) => each === chosenId) ?? replies[0];
  const switchOn = () => {
    const act = actOf(choice ?? 'drop');
    const left = often === '' ? undefined : Number(often);
    lab.set(withFault(lab.faults ?? [], { protocol, stage: stageNow, act, ...(left !== undefined && { left }) }));
  };
  return (
    <div className={styles.part}>
      <h3>{tell('choose')}</h3>
      <div className={styles.choice}>
        <Choice name={tell('protocol')} value={protocol} onValue={(value) => setProtocol(value as Protocol)}>
          {protocols.map((each) => (
            <option key={each} value={each}>
              {each.toUpperCase()}
            </option>
          ))}
        </Choice>
        <Choice name={tell('stage')} value={stageNow} onValue={setStage}>
          {stages.map((each) => (
            <option key={each} value={each}>
              {stageName(each)}
            </option>
          ))}
        </Choice>
        <Choice name={tell('often')} value={often} onValue={setOften}>
          {timesOffered.map((count) => (
            <option key={count ?? ''} value={count ?? ''}>
              {count === undefined ? tell('always') : tell(count === 1 ? 'once' : 'times', { count })}
            </option>
          ))}
        </Choice>
        <Choice name={tell('fault')} value={idOf(choice ?? 'drop')} onValue={setChosenId} wide>
          <Happenings replies={replies} manners={manners} />
        </Choice>
      </div>
      <div className={styles.actions}>
        <button type="button" className={styles.main} disabled={!lab.faults} onClick={switchOn}>
          {tell('switchOn')}
        </button>
        <More choice={choice} />
      </div>
      <Without choice={choice} protocol={protocol} onType={onType} />
    </div>
  );
}

/** What can happen at a stage, in two groups. */
function Happenings({
  replies,
  manners,
}: {
  readonly replies: readonly FaultChoice[];
  readonly manners: readonly Manner[];
}) {
  const tell = useTell();
  return (
    <>
      {replies.length > 0 && (
        <optgroup label={tell('replies')}>
          {replies.map(({ id, lines }) => (
            <option key={id} value={id}>
              {lines[0]}
            </option>
          ))}
        </optgroup>
      )}
      <optgroup label={tell('manners')}>
        {manners.map((manner) => (
          <option key={manner} value={manner}>
            {tell(`manner.${manner}`)}
          </option>
        ))}
      </optgroup>
    </>
  );
}

/** Where most goes wrong. */
const firstStage: Readonly<Record<Protocol, string>> = { smtp: 'RCPT', pop3: 'PASS', imap: 'SELECT' };

const idOf = (choice: FaultChoice | Manner): string => (typeof choice === 'string' ? choice : choice.id);

interface ChoiceProps {
  readonly name: string;
  readonly value: string;
  readonly onValue: (value: string) => void;
  readonly wide?: boolean;
  readonly children: ReactNode;
}

function Choice({ name, value, onValue, wide = false, children }: ChoiceProps) {
  const id = useId();
  return (
    <div className={wide ? styles.wide : undefined}>
      <label htmlFor={id}>{name}</label>
      <select id={id} value={value} onChange={({ target }) => onValue(target.value)}>
        {children}
      </select>
    </div>
  );
}

/** The page about the code. */
function More({ choice }: { readonly choice: FaultChoice | Manner | undefined }) {
  const tell = useTell();
  const code = typeof choice === 'object' ? /^\d{3}(?= )/.exec(choice.lines[0] ?? '')?.[0] : undefined;
  return code === undefined ? null : <a href={linkTo(['smtp', code])}>{tell('more', { code })}</a>;
}

interface WithoutProps {
  readonly choice: FaultChoice | Manner | undefined;
  readonly protocol: Protocol;
  readonly onType: (line: string) => void;
}

const ports: Readonly<Record<Protocol, number>> = { smtp: 25, pop3: 110, imap: 143 };

/** The magic recipient and the magic host: lines for the prompt. */
function Without({ choice, protocol, onType }: WithoutProps) {
  const tell = useTell();
  if (typeof choice !== 'object') return null;
  const { address, host, mistake } = choice;
  const lines = [
    ...(address === undefined ? [] : [{ line: `RCPT TO:<${address}@fault.test>`, name: tell('withoutAddress') }]),
    ...(host === undefined
      ? []
      : [{ line: `telnet ${host}.fault.test ${ports[protocol]}`, name: tell('withoutHost') }]),
    ...(mistake ?? []).map((line, at) => ({ line, name: at === 0 ? tell('withoutMistake') : '' })),
  ];
  return (
    <div className={styles.without}>
      <p className={styles.soft}>{tell('without')}</p>
      <ul>
        {lines.map(({ line, name }, at) => (
          // The same line may be typed twice.
          <li key={`${at} ${line}`}>
            <span className={styles.soft}>{name}</span>
            <button type="button" className={styles.line} onClick={() => onType(line)}>
              {line}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
