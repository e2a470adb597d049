// Which hosts are the practice server, by their names. Nothing else may be made to fail, and nothing else counts.

import type { Session } from '../session/model.ts';

/** True for a session with the practice server. */
export function isPractice({ target }: Pick<Session, 'target'>): boolean {
  const host = target?.host.toLowerCase().replace(/\.$/, '') ?? '';
  return host === 'practice' || host.endsWith('.practice.test') || host.endsWith('.fault.test');
}
