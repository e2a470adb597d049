// Mistakes that show before a line is sent, with the line that was probably meant. Which mistake a fault is, is in
// mistakes/; a fix never holds a secret.

import type { Certainty, Diagnosis, Finding, Unit } from '../../dialect.ts';
import { findingsOf } from '../../mistakes/findings.ts';
import type { Suspicion } from '../../mistakes/findings.ts';
import { mendWidth } from '../../mistakes/mend.ts';
import { lineEndLength, toLatin1 } from '../../octets.ts';
import { readClientUnit } from './clientUnit.ts';
import type { Fault } from './faults.ts';
import { nextTag } from './hints.ts';
import { noticeLeaving } from './notices.ts';
import type { Session } from './session.ts';

/** What is wrong with a line that is not sent yet. */
export function lintLine(session: Session, line: Unit): readonly Finding[] {
  // Octets of a literal and answers to a challenge are no commands.
  if (session.open?.phase === 'octets' || session.login?.challenged) return [];
  const step = readClientUnit(session, line);
  const asked = step.session.asked.find(({ turn }) => turn === line.turn);
  if (!asked) return [];
  // While IDLE lasts, the command that waits has faults of its own.
  const faults = session.idle === 'on' ? asked.faults.slice(-1) : asked.faults;
  const { spans } = step.reading;
  const hasSecret = spans.some(({ kind }) => kind === 'credential');
  const typed = toLatin1(line.octets.subarray(0, line.octets.length - lineEndLength(line.octets)));
  const found = faults.map((fault): Suspicion => {
    const wide = fault.id === 'fault.fullWidth';
    const fix = wide ? mendWidth(line.octets, spans) : hasSecret ? undefined : mend(typed, fault, session);
    return { ...fault, certainty: certaintyOf(fault), ...(fix !== undefined && { fix }) };
  });
  return findingsOf('imap', found);
}

/** A server says OK to a keyword, so it is hardly refused for that; that it was not meant is sure all the same. */
function certaintyOf({ id, certainty }: Fault): Certainty {
  return id === 'fault.bareFlag' ? 'certain' : certainty;
}

/** What IMAP has instead, as a whole line. */
const instead: ReadonlyMap<unknown, string> = new Map([
  ['QUIT', 'LOGOUT'],
  ['EHLO', 'CAPABILITY'],
  ['HELO', 'CAPABILITY'],
  ['CAPA', 'CAPABILITY'],
  ['HELP', 'CAPABILITY'],
  ['STLS', 'STARTTLS'],
]);

/** The line that was probably meant. Only lines without a secret come here. */
function mend(typed: string, { id, params }: Fault, { tags }: Session): string | undefined {
  const tag = nextTag(tags);
  switch (id) {
    case 'fault.noTag':
    case 'fault.uidTag':
      return `${tag} ${typed.trim()}`;
    case 'fault.foreign': {
      const line = instead.get(params?.['verb']);
      return line && `${tag} ${line}`;
    }
    case 'fault.bareFlag':
      return typed.replace(/([\s(])\/?(seen|answered|flagged|deleted|draft)(?=[\s)]|$)/gi, '$1\\$2');
    case 'fault.mailboxBlanks':
      return typed.replace(/^(\S+ +(?:UID +)?\S+ +)(.*\S)\s*$/i, (_all, head: string, name: string) =>
        quote(head, name),
      );
    case 'fault.inIdle':
    case 'fault.doneTag':
      return 'DONE';
    case 'why.idFirst':
      return `${tag} ID ("name" "mailterm" "version" "1.0")`;
    case 'fault.notSelected':
      return `${tag} SELECT INBOX`;
    case 'fault.notExpunged':
      return `${tag} EXPUNGE`;
    case 'fault.tagRepeated':
    case 'fault.tagInUse':
      return typed.replace(/^\s*\S+/, tag);
    default:
      return undefined;
  }
}

// RFC 9051 §9: a quoted string has a backslash before a quote or a backslash.
function quote(head: string, name: string): string {
  const set = /^(?:\d|\*|\$)[\d:,*]*\s+/.exec(name)?.[0] ?? '';
  return `${head}${set}"${name.slice(set.length).replace(/[\\"]/g, '\\$&')}"`;
}

/**
 * What looks fine and is not.
 * @param leaves the person leaves now, or the connection has ended
 */
export function seenAfter(session: Session, leaves: boolean): readonly Diagnosis[] {
  const { noticed = [] } = session;
  return leaves ? [...noticed, ...noticeLeaving(session)] : noticed;
}
