// The keys of a transcript's page, in a dialog. Opened with `?`.

import { Fragment } from 'react';
import { Dialog } from '../../ease/Dialog.tsx';
import dialog from '../../ease/Dialog.module.css';
import { useTranscriptWords } from './speech.ts';
import { keyWordIds } from './words/ids.ts';

/** How each is pressed: the same in every language. */
const pressed: Readonly<Record<(typeof keyWordIds)[number], readonly string[]>> = {
  'key.play': ['p'],
  'key.step': [',', '.'],
  'key.turn': ['[', ']'],
  'key.line': ['Alt ↑', 'Alt ↓'],
  'key.search': ['/'],
  'key.list': ['?'],
};

/** The list. */
export function KeyList({ onClose }: { readonly onClose: () => void }) {
  const tell = useTranscriptWords();
  return (
    <Dialog title={tell('keys')} onClose={onClose}>
      <dl className={dialog.keys}>
        {keyWordIds.map((id) => (
          <Fragment key={id}>
            <dt>
              {pressed[id].map((each, index) => (
                <span key={each}>
                  {index > 0 && ' · '}
                  <kbd>{each}</kbd>
                </span>
              ))}
            </dt>
            <dd>{tell(id)}</dd>
          </Fragment>
        ))}
      </dl>
    </Dialog>
  );
}
