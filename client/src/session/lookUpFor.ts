// A lookup that was typed at the local prompt. Its program is fetched then.

import type { Command } from '../prompt/parse.ts';
import type { SessionLog } from './log.ts';

/**
 * The answer comes behind the line that asked, wherever the person is by then.
 * @param changed called after what changes the log
 */
export function lookUpFor(
  log: SessionLog,
  line: string,
  { program, words, answers }: Extract<Command, { kind: 'lookUp' }>,
  changed: () => void,
): void {
  const key = log.addLocal(line, answers);
  const answer = (said: Parameters<SessionLog['answerLocal']>[1]): void => {
    log.answerLocal(key, said);
    changed();
  };
  import('../prompt/dns/index.ts')
    .then(({ lookUp }) => lookUp(program, words))
    .then(answer, () => answer({ answers: [{ id: 'prompt.notLoaded' }] }));
  changed();
}
