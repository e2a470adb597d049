// The card of sixteen codes. A square that was met shows by which line; any other one gives a hint.

import { useState } from 'react';
import { emptyCard, useProofs } from './bingo.ts';
import { bingoCodes } from './proofs.ts';
import type { BingoCode, Proofs } from './proofs.ts';
import { useTell } from './speech.ts';
import styles from './Bingo.module.css';
import lab from './FaultLab.module.css';

/** Choosing a square says more about it below the card. */
export function Bingo() {
  const tell = useTell();
  const proofs = useProofs();
  const [chosen, setChosen] = useState<BingoCode>();
  const met = bingoCodes.filter((code) => proofs[code]).length;
  const shown = chosen ?? bingoCodes.find((code) => !proofs[code]);
  return (
    <div className={lab.part}>
      <h3>{tell('bingo')}</h3>
      <p className={lab.soft}>{tell('bingoLead')}</p>
      <div className={styles.card} role="group" aria-label={tell('bingo')}>
        {bingoCodes.map((code) => (
          <Square
            key={code}
            code={code}
            isMet={proofs[code] !== undefined}
            isShown={code === shown}
            onChoose={setChosen}
          />
        ))}
      </div>
      <p className={styles.about} role="status">
        {shown === undefined ? tell('all') : <About code={shown} proofs={proofs} />}
      </p>
      {met > 0 && (
        <button type="button" className={lab.action} onClick={emptyCard}>
          {tell('clearCard')}
        </button>
      )}
    </div>
  );
}

interface SquareProps {
  readonly code: BingoCode;
  readonly isMet: boolean;
  readonly isShown: boolean;
  readonly onChoose: (code: BingoCode) => void;
}

function Square({ code, isMet, isShown, onChoose }: SquareProps) {
  const tell = useTell();
  return (
    <button
      type="button"
      className={styles.square}
      data-met={isMet}
      aria-pressed={isShown}
      aria-label={tell(isMet ? 'met' : 'notMet', { code })}
      onClick={() => onChoose(code)}
    >
      <span className={styles.code}>{code}</span>
      {isMet && <span aria-hidden="true">✓</span>}
    </button>
  );
}

function About({ code, proofs }: { readonly code: BingoCode; readonly proofs: Proofs }) {
  const tell = useTell();
  const proof = proofs[code];
  return proof ? tell('proof', { code, ...proof }) : tell('toProvoke', { code, hint: tell(`hint.${code}`) });
}
