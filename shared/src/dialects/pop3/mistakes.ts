// Mistakes that show before a line is sent, with the line that was probably meant, and what looks like success and is not.
// Which mistake a fault is, is in mistakes/; a fix never holds a secret.

import type { Diagnosis, Finding, Unit } from '../../dialect.ts';
import { findingsOf } from '../../mistakes/findings.ts';
import type { Suspicion } from '../../mistakes/findings.ts';
import { fromBase64, lineEndLength, toLatin1 } from '../../octets.ts';
import type { SaidId } from './citations.ts';
import { readClientUnit } from './clientUnit.ts';
import { mendWidth } from '../../mistakes/mend.ts';
import type { Fault } from './faults.ts';
import type { Asked, Session } from './session.ts';
import { isExchange } from './states.ts';

/** What is wrong with a line that is not sent yet. */
export function lintLine(session: Session, line: Unit): readonly Finding[] {
  // What answers a challenge is no command.
  if (isExchange(session.state)) return [];
  const step = readClientUnit(session, line);
  const asked = step.session.asked.find(({ turn }) => turn === line.turn);
  if (!asked) return [];
  const { spans } = step.reading;
  const hasSecret = spans.some(({ kind, role }) => kind === 'credential' && role !== 'user');
  const typed = toLatin1(line.octets.subarray(0, line.octets.length - lineEndLength(line.octets)));
  const found = asked.faults.map((fault): Suspicion => {
    const fix =
      fault.id === 'fault.fullWidth'
        ? mendWidth(line.octets, spans)
        : hasSecret
          ? undefined
          : mend(typed, fault, session);
    return { ...fault, ...(fix !== undefined && { fix }) };
  });
  return findingsOf('pop3', [...found, ...largeLetter(session, asked)]);
}

/** RFC 1939 §5: RETR sends all of a letter, however long. */
function largeLetter({ mailbox }: Session, { verb, message }: Asked): readonly Suspicion[] {
  const size = verb === 'RETR' ? mailbox.large?.find(({ number }) => number === message) : undefined;
  if (!size) return [];
  const params = { number: size.number, octets: size.octets };
  return [{ id: 'mistake.hugeLetter', certainty: 'likely', params, fix: `TOP ${size.number} 0` }];
}

/** What POP3 has instead of a command of another protocol. */
const instead: ReadonlyMap<unknown, string> = new Map([
  ['HELO', 'CAPA'],
  ['EHLO', 'CAPA'],
  ['HELP', 'CAPA'],
  ['CAPABILITY', 'CAPA'],
  ['STARTTLS', 'STLS'],
  ['LOGOUT', 'QUIT'],
  ['CLOSE', 'QUIT'],
  ['SELECT', 'LIST'],
  ['EXAMINE', 'LIST'],
  ['SEARCH', 'LIST'],
]);

/** The line that was probably meant. Only lines without a secret come here. */
function mend(typed: string, { id, params }: Fault, { mailbox }: Session): string | undefined {
  const verb = params?.['verb'];
  const [word = '', ...rest] = typed.trim().split(/[\s:=,]+/);
  switch (id) {
    case 'fault.foreign':
    case 'fault.foreignImap':
      return instead.get(verb);
    case 'fault.near':
      return [verb, ...rest].join(' ');
    case 'fault.separator':
      return [word, ...rest].join(' ');
    case 'fault.base64Name': {
      const name = fromBase64(rest[0] ?? '');
      return name && `${word} ${toLatin1(name)}`;
    }
    case 'fault.quoted':
      return typed.replaceAll('"', '');
    case 'fault.zero':
      return [word, '1', ...rest.slice(1)].join(' ');
    case 'fault.missingLines':
      return `${typed.trim()} 0`;
    // Which message was meant is plain only where there is one.
    case 'fault.missingNumber':
      return mailbox.messages === 1 ? `${word} 1` : undefined;
    default:
      return undefined;
  }
}

/**
 * What looks fine and is not.
 * @param leaves the person leaves now, or the connection has ended
 */
export function seenAfter({ noticed = [], mailbox, state }: Session, leaves: boolean): readonly Diagnosis[] {
  const { markedTurn: turn } = mailbox;
  // RFC 1939 §6: a session that ends without QUIT removes nothing.
  const isLost = leaves && state === 'transaction' && turn !== undefined;
  return isLost ? [...noticed, { id: 'seen.notDeleted' satisfies SaidId, certainty: 'certain', turn }] : noticed;
}
