// The mode light of the prompt: whom the next line is for, as a label and as a mode. Pure.

import { dialectFacts } from '@mailterm/shared/dialects/facts';
import type { DialectFacts } from '@mailterm/shared/dialect';
import type { Session } from '../session/model.ts';
import type { LineMode } from './LineInput.tsx';

export interface ModeLight {
  readonly label: string;
  readonly mode: LineMode;
  /** A password is masked. A user name is shown to who types it. */
  readonly secret: boolean;
}

const localLight: ModeLight = { label: 'mail>', mode: 'local', secret: false };

/** What stands before the cursor. */
export function modeLight(session: Session): ModeLight {
  if (session.phase !== 'open') return localLight;
  const { nextClient, dialect, state } = session;
  const prompts: DialectFacts['prompts'] = dialect ? dialectFacts[dialect].prompts : {};
  const label = (prompts[state] ?? prompts['default'])?.label ?? '▸';
  const secret = nextClient.kind === 'line' && nextClient.secret !== undefined && nextClient.secret !== 'user';
  return { label, mode: nextClient.kind, secret };
}
