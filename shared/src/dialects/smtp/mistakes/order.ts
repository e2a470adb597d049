// Which mistake it is to send a command in a state that does not allow it. From the table of states, not from any reply.

import type { MistakeId } from '../../../mistakes/facts/index.ts';
import type { Session } from '../session.ts';

const needHello: readonly string[] = ['MAIL', 'RCPT', 'DATA', 'BDAT', 'AUTH', 'STARTTLS', 'ETRN', 'XMRG'];

/** The mistake behind a command that is not legal now, or undefined where none of those with a name. */
export function orderMistake(session: Session, on: string): MistakeId | undefined {
  const { state, hello, tls, known } = session;
  // RFC 5321 §4.1.4 and RFC 3207 §4.2
  if (state === 'greeted' && hello === undefined && needHello.includes(on)) {
    return tls && known.name !== undefined ? 'mistake.helloAgain' : 'mistake.helloFirst';
  }
  const isWithin = state === 'mail' || state === 'rcpt' || state === 'bdat';
  // RFC 5321 §3.3
  if (on === 'MAIL' && isWithin) return 'mistake.nestedMail';
  if (on === 'RCPT' && state === 'ready') return 'mistake.mailFirst';
  if ((on === 'DATA' || on === 'BDAT') && state === 'ready') {
    return session.refused.mail === undefined ? 'mistake.rcptFirst' : 'mistake.mailFirst';
  }
  if ((on === 'DATA' || on === 'BDAT') && state === 'mail') return 'mistake.rcptFirst';
  // RFC 4954 §4
  return on === 'AUTH' && isWithin ? 'mistake.authInTransaction' : undefined;
}
