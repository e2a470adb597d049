// The link that was made: its address, until when it works, and the address that deletes it, which is told once.

import { useEffect, useRef } from 'react';
import { addressOf } from '../../routes.ts';
import { useSpeech } from '../../ui/language.tsx';
import { formatDay } from '../../ui/day.ts';
import { linkAddress } from '../linkAddress.ts';
import { Address } from './Address.tsx';
import { useTell } from './speech.ts';
import type { Made } from './useShare.ts';
import styles from './ShareDialog.module.css';

/** The address that deletes a link from any browser. The token stands behind `#`, so that no server and no log sees it. */
function deleteAddress(id: string, token: string): string {
  return `${linkAddress(id)}/delete#${token}`;
}

/** What to hand on, and what to keep. */
export function Done({ made: { link, deleteToken } }: { readonly made: Made }) {
  const tell = useTell();
  const { language } = useSpeech();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const address = linkAddress(link.id);
  return (
    <div className={styles.done}>
      <h3 ref={heading} tabIndex={-1}>
        {tell(deleteToken === undefined ? 'revisedTitle' : 'doneTitle')}
      </h3>
      <Address label={tell('link')} value={address} copy={tell('copyLink')} />
      <p className={styles.soft}>
        {link.expiresMs === undefined
          ? tell('expiresNever')
          : tell('expires', { date: formatDay(link.expiresMs, language) })}{' '}
        <a href={address}>{tell('open')}</a>
      </p>
      {deleteToken !== undefined && (
        <>
          <Address label={tell('deleteLink')} value={deleteAddress(link.id, deleteToken)} copy={tell('copyDelete')} />
          <p className={styles.soft}>{tell('deleteNote')}</p>
        </>
      )}
      <p>
        <a href={addressOf('/transcripts')}>{tell('mine')}</a>
      </p>
    </div>
  );
}
