// What goes wrong now, and how it is ended.

import type { Fault } from '@mailterm/shared/wire/faults';
import { useStageName, useTell } from './speech.ts';
import type { Lab } from './useLab.ts';
import styles from './FaultLab.module.css';

/** One row for each fault. */
export function SwitchedOn({ lab }: { readonly lab: Lab }) {
  const tell = useTell();
  const { faults = [] } = lab;
  return (
    <div className={styles.part}>
      <h3>{tell('on')}</h3>
      {faults.length === 0 && <p className={styles.soft}>{tell('none')}</p>}
      <ul className={styles.faults}>
        {faults.map((fault) => (
          <Row key={fault.id} fault={fault} onOff={() => lab.set(faults.filter(({ id }) => id !== fault.id))} />
        ))}
      </ul>
      {faults.length > 1 && (
        <button type="button" className={styles.action} onClick={() => lab.set([])}>
          {tell('allOff')}
        </button>
      )}
    </div>
  );
}

function Row({ fault, onOff }: { readonly fault: Fault; readonly onOff: () => void }) {
  const tell = useTell();
  const stageName = useStageName();
  const { act, left, protocol } = fault;
  const what = act.kind === 'reply' ? (act.lines[0] ?? '') : tell(`manner.${act.kind}`);
  const stage = `${protocol.toUpperCase()} ${stageName(fault.stage)}`;
  return (
    <li>
      <span className={styles.stage}>{stage}</span>
      <span className={act.kind === 'reply' ? styles.reply : undefined}>{what}</span>
      <span className={styles.soft}>{left === undefined ? tell('always') : tell('left', { count: left })}</span>
      <button
        type="button"
        className={styles.action}
        aria-label={tell('switchOff', { stage, fault: what })}
        onClick={onOff}
      >
        <span aria-hidden="true">×</span>
      </button>
    </li>
  );
}
