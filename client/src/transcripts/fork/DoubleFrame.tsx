// Stands above a conversation with a practice double, as long as it is on the screen: nobody is to take it for the real
// server.

import type { StandsFor } from '@mailterm/shared/transcript/event';
import { useTable } from '../../ui/partWords.tsx';
import styles from './DoubleFrame.module.css';
import en from './words/en.ts';
import zh from './words/zh.ts';

export default function DoubleFrame({ double }: { readonly double: StandsFor }) {
  const tell = useTable({ en, zh });
  const { of, turn } = double;
  return (
    <p className={styles.frame}>
      <strong>{tell('frameLabel')}</strong> {tell('frame', { host: of.host, port: of.port })}
      <span className={styles.more}>{tell('frameTitle', { turn })}</span>
    </p>
  );
}
