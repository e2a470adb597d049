// Plays a block as a person would: typed lines are looked at before they are sent, the server's lines are read, silences
// and partings are explained. Notes what is named where.

import type { Diagnosis, Params, Saying } from '../src/dialect.ts';
import { chooseDialect, dialects } from '../src/dialects/index.ts';
import type { DialectId } from '../src/dialects/facts.ts';
import { lintPrompt, mistakeFact, mistakeOf, silenceAt } from '../src/mistakes/index.ts';
import type { Destination } from '../src/mistakes/index.ts';
import { ConversationReader } from '../src/reader.ts';
import type { Block, BlockStep, Expected, When } from './mistakeBlocks.ts';

/** Something that was named at a step. */
export interface Named {
  readonly when: When;
  /** As it was said: `mistake.…`, `cause.…`, `provider.…`. */
  readonly id: string;
  /** The mistake that it is. */
  readonly mistake?: string;
  readonly row?: string;
  readonly turn?: number;
  /** The mended line, of a finding. */
  readonly fix?: string;
  readonly params?: Params;
}

/** One expected naming, and what was named. */
export interface Outcome {
  readonly block: Block;
  readonly step: BlockStep;
  readonly expected: Expected;
  readonly hit?: Named;
  /** What was named there at that time instead, for whoever mends a rule. */
  readonly named: readonly Named[];
}

/** What came of a block. */
export interface Played {
  readonly outcomes: readonly Outcome[];
  /** Everything named anywhere, for blocks in which nothing may be. */
  readonly named: readonly (Named & { readonly step: BlockStep })[];
}

const programs = [
  { pattern: /^(?:telnet|nc|ncat)(?: +-\S+)* +(\S+) +(\d+)$/, tls: false },
  { pattern: /^openssl +s_client.* -connect +(\S+):(\d+)/, tls: true },
] as const;

/** Where a line of the local prompt connects, as far as the blocks need it. */
export function destinationOf(line: string): Destination | undefined {
  for (const { pattern, tls } of programs) {
    const [, host, port] = pattern.exec(line) ?? [];
    if (host !== undefined) return { host, port: Number(port), tls: tls && !/-starttls/.test(line) };
  }
  return undefined;
}

class Player {
  readonly #block: Block;
  #destination: Destination | undefined;
  #dialect: DialectId = 'smtp';
  #reader: ConversationReader | undefined;
  #greeted = false;

  constructor(block: Block) {
    this.#block = block;
  }

  play(): Played {
    const outcomes: Outcome[] = [];
    const all: (Named & { step: BlockStep })[] = [];
    for (const [i, step] of this.#block.steps.entries()) {
      const named = this.#take(step, this.#block.steps.slice(i + 1));
      all.push(...named.map((one) => ({ ...one, step })));
      for (const expected of step.expected) outcomes.push(judge(this.#block, step, expected, named));
    }
    return { outcomes: outcomes.map((outcome) => (outcome.hit ? outcome : judgeLater(outcome, all))), named: all };
  }

  #take(step: BlockStep, rest: readonly BlockStep[]): readonly Named[] {
    switch (step.kind) {
      case 'mail':
        return this.#prompt(step, rest);
      case 'client':
        return this.#type(step);
      case 'server':
        return this.#hear(step);
      case 'silence':
        return this.#wait(step.ms);
      case 'closes':
      case 'closed':
        return this.#name('after', this.#reader?.after(true) ?? []);
      case 'tls':
        return [];
    }
  }

  #prompt({ text }: BlockStep, rest: readonly BlockStep[]): readonly Named[] {
    this.#destination = destinationOf(text);
    if (this.#destination) {
      const greeting = rest.find(({ kind }) => kind === 'server')?.octets;
      this.#dialect = chooseDialect({ port: this.#destination.port, ...(greeting && { greeting }) }).id;
      this.#reader = new ConversationReader(dialects[this.#dialect].begin(this.#destination.tls));
    }
    return lintPrompt(text, this.#destination).map((finding) => this.#named('before', finding));
  }

  #type({ octets }: BlockStep): readonly Named[] {
    const findings = this.#reader?.lint(octets) ?? [];
    this.#reader?.push('client', octets);
    return findings.map((finding) => this.#named('before', finding));
  }

  #hear({ octets }: BlockStep): readonly Named[] {
    this.#greeted = true;
    const units = this.#reader?.push('server', octets) ?? [];
    const diagnoses = units.flatMap(({ from, reading }) => (from === 'server' ? reading.diagnoses : []));
    return [...this.#name('reply', diagnoses), ...this.#name('after', this.#reader?.after() ?? [])];
  }

  #wait(ms: number): readonly Named[] {
    const early = this.#greeted || !this.#destination ? [] : silenceAt(this.#destination, ms);
    return this.#name('silence', [...early, ...(this.#reader?.silence(ms) ?? [])]);
  }

  #name(when: When, diagnoses: readonly Diagnosis[]): readonly Named[] {
    return diagnoses.map((diagnosis) => this.#named(when, diagnosis, diagnosis.turn));
  }

  #named(when: When, { id, fix, params }: Saying & { readonly fix?: string }, turn?: number): Named {
    const mistake = mistakeOf(this.#dialect, id);
    const row = mistake && mistakeFact(mistake)?.row;
    return {
      when,
      id,
      ...(mistake && { mistake }),
      ...(row && { row }),
      ...(turn !== undefined && { turn }),
      ...(params && { params }),
      ...(fix !== undefined && { fix }),
    };
  }
}

/** What stands first counts where a reply or a silence is explained: a person reads one line. */
function judge(block: Block, step: BlockStep, expected: Expected, all: readonly Named[]): Outcome {
  const named = all.filter(({ when }) => when === expected.when);
  const read = expected.when === 'reply' || expected.when === 'silence' ? named.slice(0, 1) : named;
  const hit = read.find(
    ({ row, turn }) => row === expected.row && (expected.turn === undefined || turn === expected.turn),
  );
  return { block, step, expected, named, ...(hit && { hit }) };
}

/** A letter is read when it is whole: what a line within it shows may be named with its end. */
function judgeLater(outcome: Outcome, all: Played['named']): Outcome {
  const { block, step, expected } = outcome;
  if (expected.when !== 'after') return outcome;
  const from = block.steps.indexOf(step);
  return judge(
    block,
    step,
    expected,
    all.filter((named) => block.steps.indexOf(named.step) >= from),
  );
}

/** Plays a block. */
export function playBlock(block: Block): Played {
  return new Player(block).play();
}
