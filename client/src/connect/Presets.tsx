// Known servers: where they are, how each port begins, and what they take as a password. A press puts the command into the
// prompt; nothing connects by itself. Loaded when somebody asks for them.

import { endpointsOf } from '../prompt/presets/find.ts';
import { commandOf, presets } from '../prompt/presets/presets.ts';
import type { Preset } from '../prompt/presets/presets.ts';
import { useSpeech } from '../ui/language.tsx';
import { useTable } from '../ui/partWords.tsx';
import { localWords } from './localWords.ts';
import styles from './Presets.module.css';

interface PresetsProps {
  /** The id of one, or '' for all. */
  readonly shown: string;
  readonly onType: (line: string) => void;
}

export default function Presets({ shown, onType }: PresetsProps) {
  const { language } = useSpeech();
  const word = useTable(localWords);
  const chosen = presets.filter(({ id }) => shown === '' || id === shown);
  return (
    <section className={styles.presets} aria-label={word('presets')}>
      {chosen.map((preset) => (
        <div key={preset.id} className={styles.preset}>
          <p className={styles.name}>{preset.names[language]}</p>
          <p className={styles.password}>{word(`password.${preset.password}`)}</p>
          <Commands preset={preset} all={shown !== ''} onType={onType} />
          {shown !== '' && preset.source !== '' && (
            <p className={styles.source}>
              <a href={preset.source} target="_blank" rel="noreferrer">
                {word('source')}
              </a>{' '}
              {word('asOf', { date: preset.asOf })}
            </p>
          )}
        </div>
      ))}
    </section>
  );
}

/** One command a protocol, or where one provider is shown, one a port. */
function Commands({
  preset,
  all,
  onType,
}: {
  readonly preset: Preset;
  readonly all: boolean;
  readonly onType: (line: string) => void;
}) {
  const speech = useSpeech();
  const word = useTable(localWords);
  const ports = endpointsOf(preset).flatMap(({ host, ports }) =>
    (all ? ports : ports.slice(0, 1)).map(([port, security]) => ({ host, port, security })),
  );
  return (
    <ul className={styles.commands}>
      {ports.map(({ host, port, security }) => {
        const line = commandOf(host, port, security);
        return (
          <li key={line}>
            <button
              type="button"
              className={styles.command}
              title={speech.word('welcome.put', { line })}
              onClick={() => onType(line)}
            >
              {host}:{port}
            </button>{' '}
            <span className={styles.security}>{word(security)}</span>
          </li>
        );
      })}
    </ul>
  );
}
