// The tag before an IMAP command, put there while the verb is being typed, in sight and before anything is sent. Pure.
// RFC 9051 §2.2.1: each command begins with a tag of the client's choice.

import { nextTag } from '@mailterm/shared/dialects/imap/hints';
import { verbOf } from '@mailterm/shared/dialects/imap/commands';
import { toLatin1 } from '@mailterm/shared/octets';
import { unitsOf } from '../explain/selection.ts';
import type { Session } from '../session/model.ts';

/** True while the next line is a command of IMAP: no literal, no answer to a challenge, no DONE. */
function wantsTag({ phase, dialect, nextClient, state }: Session): boolean {
  const isCommand = nextClient.kind === 'line' && nextClient.secret === undefined && state !== 'idle';
  return phase === 'open' && dialect === 'imap' && isCommand;
}

/** The tag that comes next, in the style of those before. */
export function tagFor(session: Session): string {
  const commands = unitsOf(session).filter(({ from, reading }) => from === 'client' && reading !== undefined);
  return nextTag(commands.map(({ octets }) => /^\S*/.exec(toLatin1(octets.subarray(0, 32)))?.[0] ?? ''));
}

/**
 * The line with its tag, once the first word has become a verb by typing; else the line as it is. Whoever takes the tag
 * away again has it their way.
 */
export function withTag(session: Session, before: string, now: string): string {
  const [word = ''] = now.split(' ');
  const wasThere = before.split(' ')[0]?.toUpperCase() === word.toUpperCase();
  const isTyped = now.length > before.length && now.startsWith(before);
  if (!isTyped || wasThere || verbOf(word) === undefined || !wantsTag(session)) return now;
  return `${tagFor(session)} ${now}`;
}
