// The keys that work here, in a dialog. Opened with `?` on an empty line.

import type { ReactNode } from 'react';
import { Dialog } from './Dialog.tsx';
import { WithEaseWords, useEaseWords } from './speech.ts';
import { keyWordIds } from './words/ids.ts';
import type { KeyWordId } from './words/ids.ts';
import styles from './Dialog.module.css';

/** How each is pressed: the same in every language. */
const pressed: Readonly<Record<KeyWordId, readonly string[]>> = {
  'keys.enter': ['Enter'],
  'keys.tab': ['Tab'],
  'keys.history': ['↑', '↓'],
  'keys.search': ['Ctrl R'],
  'keys.leaveLine': ['Esc', 'Tab'],
  'keys.chip': ['Alt 1 … 9'],
  'keys.step': ['Alt ↑', 'Alt ↓'],
  'keys.swap': ['F6', 'Alt E'],
  'keys.page': ['PgUp', 'PgDn'],
  'keys.end': ['Ctrl ]'],
  'keys.bytes': ['Ctrl B'],
  'keys.reader': ['Ctrl Alt R'],
  'keys.projector': ['Ctrl Alt P'],
  'keys.black': ['Ctrl Alt B'],
  'keys.span': ['Alt ←', 'Alt →'],
  'keys.list': ['?'],
};

/** The list. */
export default function Keys({ onClose }: { readonly onClose: () => void }): ReactNode {
  return (
    <WithEaseWords>
      <List onClose={onClose} />
    </WithEaseWords>
  );
}

function List({ onClose }: { readonly onClose: () => void }) {
  const tell = useEaseWords();
  return (
    <Dialog title={tell('keys')} onClose={onClose}>
      <dl className={styles.keys}>
        {keyWordIds.map((id) => (
          <Key key={id} id={id} />
        ))}
      </dl>
    </Dialog>
  );
}

function Key({ id }: { readonly id: KeyWordId }) {
  const tell = useEaseWords();
  return (
    <>
      <dt>
        {pressed[id].map((each, index) => (
          <span key={each}>
            {index > 0 && (id === 'keys.leaveLine' ? ' → ' : ' · ')}
            <kbd>{each}</kbd>
          </span>
        ))}
      </dt>
      <dd>{tell(id)}</dd>
    </>
  );
}
