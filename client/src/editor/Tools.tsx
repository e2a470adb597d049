// The button at the end of the line, and what it opens: all that keys do, for those who have none, and the switches.

import { useEffect, useId, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import type { Session } from '../session/model.ts';
import type { Panel } from './handle.ts';
import { useTell } from './speech.ts';
import type { KeptHistory } from './useKeptHistory.ts';
import type { TagSwitch } from './useTags.ts';
import desk from './Desk.module.css';
import styles from './Tools.module.css';

interface ToolsProps {
  readonly slot: HTMLElement | null;
  readonly session: Session;
  readonly tags: TagSwitch;
  readonly kept: KeptHistory;
  readonly onPanel: (panel: Panel) => void;
  readonly onFile: (file: File) => void;
}

/** A button in the line; what it opens stands above the line. */
export function Tools(props: ToolsProps) {
  const tell = useTell();
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const close = () => {
    setOpen(false);
    button.current?.focus();
  };
  return (
    <>
      {props.slot &&
        createPortal(
          <button
            ref={button}
            type="button"
            className={styles.button}
            aria-label={tell('tools')}
            aria-expanded={isOpen}
            aria-controls={id}
            onClick={() => setOpen(!isOpen)}
          >
            ⋯
          </button>,
          props.slot,
        )}
      {isOpen && <Opened id={id} {...props} onClose={close} />}
    </>
  );
}

function Opened({
  id,
  session,
  tags,
  kept,
  onPanel,
  onFile,
  onClose,
}: ToolsProps & { readonly id: string; readonly onClose: () => void }) {
  const tell = useTell();
  const file = useRef<HTMLInputElement>(null);
  const first = useRef<HTMLButtonElement>(null);
  useEffect(() => first.current?.focus(), []);
  const open = (panel: Panel) => {
    onClose();
    onPanel(panel);
  };
  return (
    // Escape closes, wherever in it the focus is.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
    <div id={id} className={desk.panel} onKeyDown={(event) => event.key === 'Escape' && onClose()}>
      <div className={styles.actions}>
        <button ref={first} type="button" className={desk.action} onClick={() => open('bytes')}>
          {tell('bytes')} <kbd>Ctrl+B</kbd>
        </button>
        <button type="button" className={desk.action} onClick={() => open('search')}>
          {tell('search')} <kbd>Ctrl+R</kbd>
        </button>
        {session.dialect === 'smtp' && (
          <button type="button" className={desk.action} onClick={() => file.current?.click()}>
            {tell('file')}
          </button>
        )}
        <button type="button" className={desk.action} onClick={onClose}>
          {tell('close')}
        </button>
        <input
          ref={file}
          type="file"
          className={styles.file}
          aria-label={tell('file')}
          tabIndex={-1}
          accept=".eml,message/rfc822,text/plain"
          onChange={(event) => {
            const [chosen] = event.target.files ?? [];
            onClose();
            if (chosen) onFile(chosen);
          }}
        />
      </div>
      {session.dialect === 'imap' && (
        <Switch on={tags.on} onToggle={tags.toggle} label={tell('tags')} hint={tell('tagsHint')} />
      )}
      <Switch on={kept.on} onToggle={kept.toggle} label={tell('keep')} hint={tell('keepHint')} />
    </div>
  );
}

interface SwitchProps {
  readonly on: boolean;
  readonly label: string;
  readonly hint: string;
  readonly onToggle: () => void;
}

function Switch({ on, label, hint, onToggle }: SwitchProps) {
  const id = useId();
  return (
    <p className={styles.switch}>
      <label>
        <input type="checkbox" checked={on} aria-describedby={id} onChange={onToggle} /> {label}
      </label>{' '}
      <span id={id} className={desk.soft}>
        {hint}
      </span>
    </p>
  );
}
