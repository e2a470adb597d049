// Which ports of a host this server reaches, so that nobody waits two minutes for a port that is blocked. Nothing is tried
// before the person asks, and no octet is sent. Loaded where this server connects to more than practice servers.

import { useEffect, useId, useRef, useState } from 'react';
import type { FormEvent } from 'react';
import type { Saying } from '@mailterm/shared/dialect';
import type { Language } from '@mailterm/shared/i18n/languages';
import { fill } from '@mailterm/shared/i18n/text';
import type { PortOutcome, PortTold, PreflightTold } from '@mailterm/shared/wire/preflight';
import { ask } from '../link/ask.ts';
import { useSpeech } from '../ui/language.tsx';
import { useLoaded } from '../ui/partWords.tsx';
import type { WordLoaders } from '../ui/partWords.tsx';
import { adviceOn, lineFor, readAsked } from './advice.ts';
import type { PreflightWords } from './words/ids.ts';
import styles from './Preflight.module.css';

const loaders: WordLoaders<PreflightWords> = {
  en: () => import('./words/en.ts'),
  zh: () => import('./words/zh.ts'),
};

const load = async (language: Language): Promise<PreflightWords> => (await loaders[language]()).default;

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

export default function Preflight({ host, onType }: PreflightProps) {
  const words = useLoaded(load);
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  if (!words) return null;
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
        {words.ask}
      </button>
      <div id={id} hidden={!isOpen}>
        {isOpen && <Strip host={host} words={words} onType={onType} />}
      </div>
    </>
  );
}

function Strip({ host, words, onType }: PreflightProps & { readonly words: PreflightWords }) {
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
        <label htmlFor={field}>{words.host}</label>
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
          {words.try}
        </button>
      </form>
      <div role="status" className={styles.told}>
        {course.kind === 'trying' && words.trying}
        {why && (
          <>
            <strong>{why.title}</strong> {why.body}
          </>
        )}
        {course.kind === 'told' && <Told told={course.told} words={words} onType={onType} />}
      </div>
    </>
  );
}

interface ToldProps {
  readonly told: PreflightTold;
  readonly words: PreflightWords;
  readonly onType: (line: string) => void;
}

function Told({ told: { host, ports }, words, onType }: ToldProps) {
  const advice = adviceOn(ports);
  return (
    <>
      <p>{fill(words.result, { host })}</p>
      <ul className={styles.ports}>
        {ports.map((each) => (
          <li key={each.port} data-outcome={each.outcome}>
            <Port told={each} line={lineFor(host, each.port)} words={words} onType={onType} />
          </li>
        ))}
      </ul>
      {advice && <p className={styles.advice}>{fill(words[advice.id], advice.params)}</p>}
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
  readonly words: PreflightWords;
  readonly onType: (line: string) => void;
}

/** An open port is a button that types the line which connects. */
function Port({ told: { port, outcome, tookMs }, line, words, onType }: PortProps) {
  const { word } = useSpeech();
  const said = (
    <>
      <b>{port}</b> <span aria-hidden="true">{signs[outcome]}</span> {words[`outcome.${outcome}`]}
      {tookMs !== undefined && ` ${fill(words.took, { ms: tookMs })}`}
    </>
  );
  if (outcome !== 'open') return <span className={styles.port}>{said}</span>;
  return (
    <button type="button" className={styles.port} title={word('welcome.put', { line })} onClick={() => onType(line)}>
      {said}
    </button>
  );
}
