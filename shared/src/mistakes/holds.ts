// Whether a line is held because of a mistake. Pure: what the page does with a held line is the page's.

import type { Finding } from '../dialect.ts';
import { mistakeFact } from './fact.ts';

/** before: the line is held, one more Enter sends it. after: it is sent, and the mistake is named afterwards. off: neither. */
type LintPolicy = 'off' | 'before' | 'after';

/** What somebody decides who set nothing: practice is for failing; outside, accounts lock and error limits are counted. */
function usualPolicy(target: 'practice' | 'outside'): LintPolicy {
  return target === 'practice' ? 'after' : 'before';
}

/**
 * True when the line waits for one more Enter. Bad habits that work are never held, and neither are guesses that are only
 * possible. What gives a secret away or loses a letter is held on practice, too: there is no lesson in it.
 */
export function holds(
  { id, certainty }: Finding,
  target: 'practice' | 'outside',
  policy = usualPolicy(target),
): boolean {
  const level = mistakeFact(id)?.level ?? 'tell';
  if (policy === 'off' || level === 'tell' || certainty === 'possible') return false;
  return level === 'ask' || policy === 'before';
}
