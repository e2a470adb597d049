// Which ports of a host this server reaches, so that nobody waits two minutes for a port that is blocked. Nothing is tried
// before the person asks, and no octet is sent. Loaded where this server connects to more than practice servers.

import { useEffect, useId, useRef, useState } from 'react';
import type { FormEvent } from 'react';
import type { Saying } from '@mailterm/shared/dialect';
import type { Language } from '@mailterm/shared/i18n/languages';
import type { PortOutcome, PortTold, PreflightTold } from '@mailterm/shared/wire/preflight';
import { ask } from '../link/ask.ts';
import { useSpeech } from '../ui/language.tsx';
import { loadedWords } from '../ui/partWords.tsx';
import { adviceOn, lineFor, readAsked } from './advice.ts';
import type { PreflightWordId } from './words/ids.ts';
import styles from './Preflight.module.css';

const { WithWords, useTell } = loadedWords<PreflightWordId>('the preflight', {
  en: () => import('./words/en.ts'),
  zh: () => import('./words/zh.ts'),
});

/** Hosts that many people know. */
const usualHosts: Readonly<Record<Language, string>> = { en: 'smtp.gmail.com', zh: 'smtp.163.com' };

interface PreflightProps {
  readonly host: string | undefined;
  readonly onType: (line: string) => void;
}

type Course =
  | { readonly kind: 'idle' }
  | { readonly kind: 'trying' }
  | { readonly kind: 'told'; readonly told: PreflightTold }
  | { readonly kind: 'refused'; readonly why: Saying };

export default function Preflight(props: PreflightProps) {
  return (
    <WithWords>
      <Folded {...props} />
    </WithWords>
  );
}

function Folded({ host, onType }: PreflightProps) {
  const tell = useTell();
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      {' '}
      <button
        type="button"
        className={styles.ask}
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setOpen(!isOpen)}
      >
        {tell('ask')}
      </button>
      <div id={id} hidden={!isOpen}>
        {isOpen && <Strip host={host} onType={onType} />}
      </div>
    </>
  );
}

function Strip({ host, onType }: PreflightProps) {
  const tell = useTell();
  const { language, say } = useSpeech();
  const field = useId();
  const input = useRef<HTMLInputElement>(null);
  // Who has just asked for it types here next: what stands there is replaced at once.
  useEffect(() => input.current?.select(), []);
  const [typed, setTyped] = useState(host ?? usualHosts[language]);
  const [course, setCourse] = useState<Course>({ kind: 'idle' });
  const fly = (event: FormEvent) => {
    event.preventDefault();
    const asked = readAsked(typed);
    if (asked.host === '' || course.kind === 'trying') return;
    setCourse({ kind: 'trying' });
    void ask<PreflightTold>('preflight', asked).then((answer) =>
      setCourse(answer.ok ? { kind: 'told', told: answer.value } : { kind: 'refused', why: answer.why }),
    );
  };
  const why = course.kind === 'refused' ? say(course.why) : undefined;
  return (
    <>
      <form className={styles.form} onSubmit={fly}>
        <label htmlFor={field}>{tell('host')}</label>
        <input
          id={field}
          className={styles.host}
          value={typed}
          maxLength={300}
          ref={input}
          autoCapitalize="off"
          autoComplete="off"
          spellCheck={false}
          onChange={({ target }) => setTyped(target.value)}
        />
        <button type="submit" className={styles.try} aria-disabled={course.kind === 'trying'}>
          {tell('try')}
        </button>
      </form>
      <div role="status" className={styles.told}>
        {course.kind === 'trying' && tell('trying')}
        {why && (
          <>
            <strong>{why.title}</strong> {why.body}
          </>
        )}
        {course.kind === 'told' && <Told told={course.told} onType={onType} />}
      </div>
    </>
  );
}

interface ToldProps {
  readonly told: PreflightTold;
  readonly onType: (line: string) => void;
}

function Told({ told: { host, ports }, onType }: ToldProps) {
  const tell = useTell();
  const advice = adviceOn(ports);
  return (
    <>
      <p>{tell('result', { host })}</p>
      <ul className={styles.ports}>
        {ports.map((each) => (
          <li key={each.port} data-outcome={each.outcome}>
            <Port told={each} line={lineFor(host, each.port)} onType={onType} />
          </li>
        ))}
      </ul>
      {advice && <p className={styles.advice}>{tell(advice.id, advice.params)}</p>}
    </>
  );
}

/** Told apart by shape and word, not by colour. */
const signs: Readonly<Record<PortOutcome, string>> = {
  open: '✓',
  refused: '✗',
  timeout: '…',
  unreachable: '✗',
  forbidden: '–',
};

interface PortProps {
  readonly told: PortTold;
  readonly line: string;
  readonly onType: (line: string) => void;
}

/** An open port is a button that types the line which connects. */
function Port({ told: { port, outcome, tookMs }, line, onType }: PortProps) {
  const tell = useTell();
  const { word } = useSpeech();
  const said = (
    <>
      <b>{port}</b> <span aria-hidden="true">{signs[outcome]}</span> {tell(`outcome.${outcome}`)}
      {tookMs !== undefined && ` ${tell('took', { ms: tookMs })}`}
    </>
  );
  if (outcome !== 'open') return <span className={styles.port}>{said}</span>;
  return (
    <button type="button" className={styles.port} title={word('welcome.put', { line })} onClick={() => onType(line)}>
      {said}
    </button>
  );
}
