// What the page holds of the fault lab before anybody opens it: whether it is open, and where its scripts are.

import { Suspense, useState } from 'react';
import type { ReactNode, RefObject } from 'react';
import type { PromptHandle } from '../Prompt.tsx';
import type { SessionList } from '../session/store.ts';
import { canFail } from './practiceHost.ts';
import { part } from '../ui/part.ts';

const FaultLab = part(() => import('./FaultLab.tsx'));
const BingoWatch = part(() => import('./BingoWatch.tsx'));

/** The lab as the page sees it. */
export interface FaultLabState {
  readonly isOpen: boolean;
  open(): void;
  close(): void;
  /** For the header, beside a practice session. */
  readonly button: { readonly isOpen: boolean; readonly onToggle: () => void } | undefined;
  /** The drawer while it is open, and what watches the sessions for its card. */
  readonly drawer: ReactNode;
}

/** @param prompt gets the focus when the lab is closed, and the lines that are chosen there */
export function useFaultLab(
  { shown, sessions }: SessionList,
  prompt: RefObject<Pick<PromptHandle, 'type' | 'focus'> | null>,
): FaultLabState {
  const [isOpen, setOpen] = useState(false);
  const open = () => setOpen(true);
  const close = () => {
    setOpen(false);
    prompt.current?.focus();
  };
  const type = (line: string) => {
    close();
    prompt.current?.type(line);
  };
  return {
    isOpen,
    open,
    close,
    button: canFail(shown) ? { isOpen, onToggle: isOpen ? close : open } : undefined,
    drawer: (
      <Suspense>
        {isOpen && <FaultLab session={shown} onClose={close} onType={type} />}
        {sessions.some(canFail) && <BingoWatch sessions={sessions} />}
      </Suspense>
    ),
  };
}
