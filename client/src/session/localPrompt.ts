// Carries out what is typed while there is no session: reads the line with the grammar, which is fetched when somebody begins
// to type, and does what it says.

import type { Command } from '../prompt/command.ts';
import { grammar, loadGrammar } from '../prompt/load.ts';
import type { Parse } from '../prompt/load.ts';
import type { SessionLog } from './log.ts';
import type { LocalEntry } from './model.ts';

/** What the prompt may do to the page. */
interface Reach {
  /** The log of the session that is shown. */
  log(): SessionLog;
  open(command: Extract<Command, { kind: 'open' }>, line: string): void;
  clear(): void;
  leave(): void;
  /** Something has changed. */
  tell(): void;
}

/** What is said once and then taken as known. */
const saidOnce: ReadonlySet<string> = new Set(['prompt.ranHere', 'prompt.noMagic']);

export class LocalPrompt {
  readonly #reach: Reach;
  readonly #said = new Set<string>();
  #isTyping = false;

  constructor(reach: Reach) {
    this.#reach = reach;
  }

  /** Somebody has begun to type, so that the words of the prompt are needed. */
  get isTyping(): boolean {
    return this.#isTyping;
  }

  prepare(): void {
    if (this.#isTyping) return;
    this.#isTyping = true;
    void loadGrammar();
    this.#reach.tell();
  }

  /** Carries out a line: at once where the grammar is there, else when it has come. */
  run(line: string): void {
    this.prepare();
    const parse = grammar();
    if (parse) return this.#run(line, parse);
    void loadGrammar().then((loaded) => {
      if (loaded) return this.#run(line, loaded);
      this.#reach.log().addLocal(line, { answers: [{ id: 'prompt.notLoaded' }] });
      this.#reach.tell();
    });
  }

  /**
   * Runs a small program while a session goes on: `!echo -n x | base64`. Neither the line nor what it prints is logged, for it
   * may be a password; remarks about it are.
   * @returns what belongs into the prompt
   */
  async runAside(line: string): Promise<string | undefined> {
    this.prepare();
    const parse = await loadGrammar();
    const command = parse?.(line, { phase: 'local' });
    const answers = command?.kind === 'answer' ? command.answers : [{ id: 'prompt.notLoaded' }];
    for (const saying of answers) {
      const isSaid = saying.id !== 'prompt.output' && saying.id !== 'prompt.ranHere';
      if (isSaid || !command?.lines) this.#reach.log().add({ tone: isSaid ? 'warning' : 'info', saying });
    }
    this.#reach.tell();
    return command?.lines?.[0];
  }

  /**
   * Takes a conversation that was pasted where commands belong: it can be explained, and done once more.
   * @returns false where the text is none
   */
  async paste(text: string): Promise<boolean> {
    const [{ scriptOf }, { keepSource, sourceOfText }] = await Promise.all([
      import('../prompt/pasted.ts'),
      import('../paste/source.ts'),
    ]);
    const script = scriptOf(text);
    if (script.length === 0) return false;
    this.prepare();
    keepSource(sourceOfText(text));
    const count = text.trim().split(/\r?\n/).length;
    this.#reach.log().addLocal('', { answers: [{ id: 'prompt.pasted', params: { count } }], script, explain: true });
    this.#reach.tell();
    return true;
  }

  #run(line: string, parse: Parse): void {
    const log = this.#reach.log();
    const { phase, target, entries } = log.session;
    const last = entries.at(-1);
    const insists = last?.kind === 'local' && last.line === line;
    const command = this.#withoutKnown(parse(line, { phase, insists, ...(target && { target }) }));
    const { kind, answers, lines, script, presets, explain, shown = line } = command;
    if (kind === 'open') return this.#reach.open(command, line);
    if (kind === 'lookUp') return this.#lookUp(line, command);
    if (kind === 'clear') this.#reach.clear();
    else if (line.trim() !== '') {
      const things = { ...(lines && { lines }), ...(script && { script }), ...(explain && { explain }) };
      log.addLocal(shown, { answers, ...things, ...(presets !== undefined && { presets }) });
    }
    if (kind === 'quit') this.#reach.leave();
    this.#reach.tell();
  }

  #withoutKnown(command: Command): Command {
    const answers = command.answers.filter(({ id }) => !this.#said.has(id));
    for (const { id } of answers) if (saidOnce.has(id)) this.#said.add(id);
    return { ...command, answers };
  }

  /** The answer comes behind the line that asked, wherever the person is by then. */
  #lookUp(line: string, { program, words, answers }: Extract<Command, { kind: 'lookUp' }>): void {
    const log = this.#reach.log();
    const key = log.addLocal(line, { answers });
    const answer = (said: Pick<LocalEntry, 'answers' | 'lines'>): void => {
      log.answerLocal(key, said);
      this.#reach.tell();
    };
    import('../prompt/dns/index.ts')
      .then(({ lookUp }) => lookUp(program, words))
      .then(answer, () => answer({ answers: [{ id: 'prompt.notLoaded' }] }));
    this.#reach.tell();
  }
}
