// How a session would be opened once more: the same server, in the same way, TLS asked for as before. Pure.

import { commandFor, placeOf } from '../prompt/commandFor.ts';
import type { Session } from './model.ts';

/** The command; undefined for a session that went nowhere. */
export function commandAgain({ target, startTls }: Session): string | undefined {
  if (!target) return undefined;
  if (!startTls) return commandFor(target);
  return `openssl s_client -starttls ${startTls} -connect ${placeOf(target)}`;
}
