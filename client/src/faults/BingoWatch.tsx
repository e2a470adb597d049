// Watches the sessions for the card, whether the fault lab is open or not. Draws nothing.

import { useEffect } from 'react';
import type { Session } from '../session/model.ts';
import { lookAt } from './bingo.ts';

export default function BingoWatch({ sessions }: { readonly sessions: readonly Session[] }) {
  useEffect(() => lookAt(sessions), [sessions]);
  return null;
}
