// The last line of the page: where this server may connect, so that nobody has to find out by trying.

import type { Targets } from '../session/store.ts';
import { useSpeech } from '../ui/language.tsx';
import styles from './Reach.module.css';

/** @param targets undefined until the server has said hello for the first time */
export function Reach({ targets }: { readonly targets: Targets | undefined }) {
  const { word } = useSpeech();
  return <footer className={styles.reach}>{word(`reach.${targets ?? 'unknown'}`)}</footer>;
}
