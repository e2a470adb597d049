// Lookups of names at the local prompt: what carries them out is loaded with the first one, and `nslookup` without a name
// stays open until it is left.

import type { Nslookup } from '../prompt/dns/index.ts';
import type { Command } from '../prompt/parse.ts';
import type { SessionLog } from './log.ts';

/** The lookups of one page. */
export class Lookups {
  #nslookup: Nslookup | undefined;

  /** True for a line that asks for a name, or is for the nslookup that is open. */
  takes(line: string, { kind }: Command): boolean {
    return kind === 'lookUp' || (this.#nslookup !== undefined && kind !== 'clear' && line.trim() !== '');
  }

  /** Something else is done: nslookup is left. */
  leave(): void {
    this.#nslookup = undefined;
  }

  /** The answer comes behind the line that asked, wherever the person is by then. */
  ask(line: string, command: Command, log: SessionLog, onChange: () => void): void {
    const open = this.#nslookup ?? {};
    const isLookUp = command.kind === 'lookUp';
    const key = log.addLocal(line, { answers: isLookUp ? command.answers : [] });
    const answer = (said: Parameters<SessionLog['answerLocal']>[1]): void => {
      log.answerLocal(key, said);
      onChange();
    };
    import('../prompt/dns/index.ts')
      .then(({ lookUp, goOn }) => (isLookUp ? lookUp(command.program, command.words) : goOn(open, line)))
      .then(
        ({ nslookup, ...said }) => {
          this.#nslookup = nslookup;
          answer(said);
        },
        () => answer({ answers: [{ id: 'prompt.notLoaded' }] }),
      );
    onChange();
  }
}
