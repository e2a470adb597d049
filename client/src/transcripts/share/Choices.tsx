// Beside the preview: what is not in it, what else is to be left out, and what holds for the link.

import { useId } from 'react';
import type { HiddenCounts } from '@mailterm/shared/transcript/document';
import type { HideSwitches } from '@mailterm/shared/transcript/hide/switches';
import { commentPolicies, linkLives, titleCharactersMax } from '@mailterm/shared/wire/transcripts';
import { formatSize } from '../../explain/size.ts';
import { useTell } from './speech.ts';
import type { Terms } from './useShare.ts';
import styles from './ShareDialog.module.css';

const switchNames = [
  'ownAddresses',
  'otherAddresses',
  'routes',
  'hosts',
  'bodies',
] as const satisfies readonly (keyof HideSwitches)[];

/** What readers do not get, in numbers. */
export function Missing({ hidden }: { readonly hidden: HiddenCounts }) {
  const tell = useTell();
  const { secrets, addresses, routes, hosts, bodyOctets } = hidden;
  const counts = [
    secrets > 0 && tell('secrets', { count: secrets }),
    addresses > 0 && tell('addresses', { count: addresses }),
    routes > 0 && tell('routes', { count: routes }),
    hosts > 0 && tell('hosts', { count: hosts }),
    bodyOctets > 0 && tell('bodies', { size: formatSize(bodyOctets) }),
  ].filter((count) => count !== false);
  return (
    <section aria-live="polite">
      <h3>{tell('missing')}</h3>
      {counts.length === 0 ? (
        <p className={styles.soft}>{tell('nothing')}</p>
      ) : (
        <ul className={styles.counts}>
          {counts.map((count) => (
            <li key={count}>{count}</li>
          ))}
        </ul>
      )}
    </section>
  );
}

interface ChoicesProps {
  readonly terms: Terms;
  readonly onChoose: (change: Partial<Terms>) => void;
}

/** Five switches. */
export function Switches({ terms: { hide }, onChoose, isPractice }: ChoicesProps & { readonly isPractice: boolean }) {
  const tell = useTell();
  return (
    <fieldset className={styles.group}>
      <legend>{tell('leaveOut')}</legend>
      {switchNames.map((name) => (
        <label key={name} className={styles.choice}>
          <input
            type="checkbox"
            checked={hide[name]}
            onChange={({ target }) => onChoose({ hide: { ...hide, [name]: target.checked } })}
          />
          {tell(`hide.${name}`)}
        </label>
      ))}
      <p className={styles.soft}>{tell(isPractice ? 'leaveOutPractice' : 'leaveOutReal')}</p>
    </fieldset>
  );
}

/** Title, expiry and comments. */
export function LinkTerms({ terms, onChoose }: ChoicesProps) {
  const tell = useTell();
  const id = useId();
  return (
    <>
      <div className={styles.group}>
        <label className={styles.label} htmlFor={id}>
          {tell('name')}
        </label>
        <input
          id={id}
          className={styles.field}
          value={terms.title}
          maxLength={titleCharactersMax}
          aria-describedby={`${id}-note`}
          onChange={({ target }) => onChoose({ title: target.value })}
        />
        <p id={`${id}-note`} className={styles.soft}>
          {tell('nameNote')}
        </p>
      </div>
      <fieldset className={styles.group}>
        <legend>{tell('life')}</legend>
        <div className={styles.inline}>
          {linkLives.map((life) => (
            <label key={life} className={styles.choice}>
              <input
                type="radio"
                name={`${id}-life`}
                checked={terms.life === life}
                onChange={() => onChoose({ life })}
              />
              {tell(`life.${life}`)}
            </label>
          ))}
        </div>
      </fieldset>
      <fieldset className={styles.group}>
        <legend>{tell('comments')}</legend>
        {commentPolicies.map((comments) => (
          <label key={comments} className={styles.choice}>
            <input
              type="radio"
              name={`${id}-comments`}
              checked={terms.comments === comments}
              onChange={() => onChoose({ comments })}
            />
            {tell(`comments.${comments}`)}
          </label>
        ))}
      </fieldset>
    </>
  );
}
