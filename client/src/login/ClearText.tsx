// What a login in clear text gives away, where the connection is not encrypted and the server not for practice.

import type { Session } from '../session/model.ts';
import { isExposed } from './exposed.ts';
import { exposureOf, proofOf } from './mechanisms.ts';
import type { Mechanism } from './mechanisms.ts';
import { useTell } from './speech.ts';
import styles from './Login.module.css';

export function ClearText({ session, mechanism }: { readonly session: Session; readonly mechanism: Mechanism }) {
  const tell = useTell();
  if (!isExposed(session)) return null;
  const what = exposureOf(mechanism) === 'guess' ? 'guess' : proofOf(mechanism);
  return <p className={styles.warning}>{tell(`exposed.${what}`, { host: session.target?.host ?? '' })}</p>;
}
