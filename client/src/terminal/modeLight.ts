// The mode light of the prompt: whom the next line is for, as a label and as a mode. Pure.

import { dialectFacts } from '@mailterm/shared/dialects/facts';
import type { DialectFacts } from '@mailterm/shared/dialect';
import { toUtf8 } from '@mailterm/shared/octets';
import { isHidden, secretOf } from '../session/awaited.ts';
import type { Session } from '../session/model.ts';
import type { LineMode } from './LineInput.tsx';

export interface ModeLight {
  readonly label: string;
  readonly mode: LineMode;
  /** A password is masked. A user name is shown to who types it. */
  readonly secret: boolean;
}

const localLight: ModeLight = { label: 'mail>', mode: 'local', secret: false };

/**
 * What stands before the cursor.
 * @param line what has been typed so far: behind `PASS ` it is a secret
 */
export function modeLight(session: Session, line: string): ModeLight {
  if (session.phase !== 'open') return localLight;
  const { nextClient, dialect, state } = session;
  const facts = dialect && dialectFacts[dialect];
  const label = (facts?.prompts[state] ?? facts?.prompts['default'])?.label ?? '▸';
  const awaited = secretOf(nextClient);
  if (nextClient.kind === 'octets') {
    const left = octetsLeft(session, nextClient.count, isHidden(awaited) ? '' : line);
    const what = state === 'literal' ? state : label.slice(0, -1);
    return { label: `${what} ${left} left▸`, mode: 'octets', secret: isHidden(awaited) };
  }
  if (nextClient.kind !== 'line') return { label, mode: nextClient.kind, secret: isHidden(awaited) };
  const secret = awaited === undefined ? facts !== undefined && holdsSecret(facts, line) : isHidden(awaited);
  return { label, mode: 'line', secret };
}

/**
 * Octets of a literal that the server still waits for.
 * @param count what it waited for when it said so
 * @param line what has been typed so far and will be sent
 */
export function octetsLeft({ entries }: Session, count: number, line = ''): number {
  const last = entries[entries.length - 1];
  const sent = last?.kind === 'unit' && last.from === 'client' && !last.reading ? last.octets.length : 0;
  return Math.max(0, count - sent - toUtf8(line).length);
}

/** True once the first secret argument of a command has begun. */
function holdsSecret({ commands, tagged }: DialectFacts, line: string): boolean {
  const words = line.trimStart().split(/\s+/);
  const [verb = '', ...given] = tagged ? words.slice(1) : words;
  const secrets = commands.find((command) => command.verb === verb.toUpperCase())?.secrets ?? [];
  return secrets.some(({ argument, role }) => isHidden(role) && (given[argument] ?? '') !== '');
}
