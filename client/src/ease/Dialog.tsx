// A dialog of the page: modal, closed with Esc or its button. The browser keeps the focus in it.

import { useEffect, useId, useRef } from 'react';
import type { ReactNode } from 'react';
import { classes } from '../ui/classes.ts';
import { useEaseWords } from './speech.ts';
import styles from './Dialog.module.css';

interface DialogProps {
  readonly title: string;
  /** For what is drawn. */
  readonly wide?: boolean;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** Open as long as it is rendered. */
export function Dialog({ title, wide = false, onClose, children }: DialogProps) {
  const tell = useEaseWords();
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(() => dialog.current?.showModal(), []);
  // Whoever goes to another page leaves the dialog, too: it would lie over that page, and keep every click from it.
  useEffect(() => {
    const leave = () => dialog.current?.close();
    addEventListener('popstate', leave);
    return () => removeEventListener('popstate', leave);
  }, []);
  return (
    <dialog ref={dialog} className={classes(styles.dialog, wide && styles.wide)} aria-labelledby={id} onClose={onClose}>
      <div className={styles.bar}>
        <h2 id={id}>{title}</h2>
        <button type="button" className={styles.close} onClick={() => dialog.current?.close()}>
          {tell('close')}
        </button>
      </div>
      <div className={styles.content}>{children}</div>
    </dialog>
  );
}
