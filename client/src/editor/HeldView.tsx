// Why the line is held, and what can be done, by keys and by touch. Said at once, once.

import type { Text } from '@mailterm/shared/i18n/text';
import type { DialectId } from '@mailterm/shared/dialects/facts';
import { useSpeech } from '../ui/language.tsx';
import { useTell } from './speech.ts';
import type { Held, Hold } from './useHold.ts';
import styles from './Desk.module.css';

/** Nothing, while no line is held. */
export function HeldView({ hold, dialect }: { readonly hold: Hold; readonly dialect: DialectId | undefined }) {
  const tell = useTell();
  const { held } = hold;
  if (!held) return <Told hold={hold} dialect={dialect} />;
  const fix = 'fix' in held ? held.fix : undefined;
  return (
    <div className={styles.held} data-kind={held.kind} onPointerDown={(event) => event.preventDefault()}>
      <p role="alert">
        <Why held={held} dialect={dialect} />
      </p>
      <div className={styles.bar}>
        {held.kind === 'guess' &&
          held.guess.choices.map((code, at) => (
            <button key={code} type="button" className={styles.action} onClick={() => hold.guess(code)}>
              <span className={styles.place}>{at + 1}</span> <span className="wire">{code}</span>
            </button>
          ))}
        {held.kind !== 'broken' && held.kind !== 'guess' && (
          <button type="button" className={styles.action} onClick={hold.send}>
            {tell(held.kind === 'ask' ? 'heldSend' : 'heldAgain')}
          </button>
        )}
        {held.kind === 'ask' && (
          <button type="button" className={styles.action} onClick={hold.letGo}>
            {tell('heldNo')}
          </button>
        )}
        {fix !== undefined && (
          <button type="button" className={styles.action} onClick={hold.fix}>
            {tell('heldFix', { line: fix })}
          </button>
        )}
      </div>
    </div>
  );
}

/** What needs no answer. */
function Told({ hold, dialect }: { readonly hold: Hold; readonly dialect: DialectId | undefined }) {
  const tell = useTell();
  const { say } = useSpeech();
  if (!hold.isFixed && !hold.told) return null;
  return (
    <p className={styles.told} role="status">
      {hold.isFixed || !hold.told ? tell('heldFixed') : <Sentence {...say(hold.told, dialect)} />}
    </p>
  );
}

function Sentence({ title, body }: Text) {
  return (
    <>
      <strong>{title}</strong> {body}
    </>
  );
}

function Why({ held, dialect }: { readonly held: Held; readonly dialect: DialectId | undefined }) {
  const tell = useTell();
  const { say } = useSpeech();
  if (held.kind === 'guess') return tell('heldGuess');
  if (held.kind === 'octets') return tell('heldOctets', { count: held.count });
  if (held.kind === 'broken') return tell('escapesBroken', { escape: held.escape });
  return (
    <>
      <Sentence {...say(held.saying, dialect)} /> {held.kind === 'ask' && tell('heldAsk')}
    </>
  );
}
