// How the reader wants the page: everything that is remembered in this browser, in one dialog. Each choice takes effect at once.

import type { Settings } from '../ui/settings.ts';
import { choices } from '../ui/choices.ts';
import type { Choice } from '../ui/choices.ts';
import { themes } from '../ui/theme.ts';
import { Dialog } from './Dialog.tsx';
import { WithEaseWords, useEaseWords } from './speech.ts';
import type { EaseWordId } from './words/ids.ts';
import styles from './Dialog.module.css';

interface SettingsDialogProps {
  readonly settings: Settings;
  readonly onClose: () => void;
}

/** Open as long as it is rendered. */
export default function SettingsDialog(props: SettingsDialogProps) {
  return (
    <WithEaseWords>
      <Rows {...props} />
    </WithEaseWords>
  );
}

function Rows({ settings, onClose }: SettingsDialogProps) {
  const tell = useEaseWords();
  const { theme, setTheme, showTimes, toggleTimes, chosen, choose } = settings;
  const row = (name: Choice, note?: EaseWordId) => (
    <Row
      name={name}
      values={choices[name]}
      chosen={chosen[name]}
      onChoose={(value) => choose(name, value)}
      note={note && tell(note)}
    />
  );
  return (
    <Dialog title={tell('settings')} onClose={onClose}>
      {row('view', 'view.note')}
      {row('text')}
      <Row name="theme" values={themes} chosen={theme} onChoose={setTheme} />
      {row('contrast')}
      {row('density', 'density.note')}
      <Row
        name="times"
        values={['off', 'on'] as const}
        chosen={showTimes ? 'on' : 'off'}
        onChoose={(value) => (value === 'on') !== showTimes && toggleTimes()}
      />
    </Dialog>
  );
}

type RowName = Choice | 'theme' | 'times';

interface RowProps<T extends string> {
  readonly name: RowName;
  readonly values: readonly T[];
  readonly chosen: T;
  readonly onChoose: (value: T) => void;
  readonly note?: string | undefined;
}

/** One choice, as radio buttons: the arrow keys go through its values. */
function Row<T extends string>({ name, values, chosen, onChoose, note }: RowProps<T>) {
  const tell = useEaseWords();
  return (
    <fieldset className={styles.row}>
      <legend>{tell(name)}</legend>
      <div className={styles.values}>
        {values.map((value) => (
          <label key={value} className={styles.value}>
            <input type="radio" name={name} checked={value === chosen} onChange={() => onChoose(value)} />
            {tell(`${name}.${value}` as EaseWordId)}
          </label>
        ))}
      </div>
      {note !== undefined && <p>{note}</p>}
    </fieldset>
  );
}
