// Which commands a paste holds, so that a reply can say what it answers, and where a cause may lie.

import type { Reading, TurnId } from '../dialect.ts';
import type { ReadUnit } from '../reader.ts';
import type { Protocol } from './paste.ts';
import { verbOf } from './dress/shape.ts';
import type { Found } from './talkReader.ts';

/** The command that a reply answers. */
export interface CommandRef {
  /** In upper case; `.` is the end of a letter, `*` an answer to a challenge. Absent for what is no command. */
  readonly verb?: string;
  /** The line of the paste; absent for a command that the paste only names. */
  readonly line?: number;
  readonly turn: TurnId;
}

/** The commands of a paste, by conversation and turn. */
export class Commands {
  readonly #told = new Map<string, CommandRef>();
  readonly #implied = new Set<string>();

  note({ unit, parts, conversation, protocol }: Found): void {
    const [first] = parts;
    const key = `${conversation} ${unit.turn}`;
    // The pieces of a command belong to its first.
    if (!first || this.#told.has(key) || this.#implied.has(key)) return;
    if (first.implied) this.#implied.add(key);
    // What is only guessed is not told.
    if (first.guessed) return;
    const verb = verbOfUnit(unit, protocol);
    this.#told.set(key, { turn: unit.turn, ...(verb && { verb }), ...(!first.implied && { line: first.line }) });
  }

  of(conversation: number, turn: TurnId | undefined): CommandRef | undefined {
    return turn === undefined ? undefined : this.#told.get(`${conversation} ${turn}`);
  }

  /** A cause may lie in what was said, not in what was put in. */
  keepProven({ conversation }: Found, reading: Reading): Reading {
    const proven = reading.diagnoses.filter(({ id, turn, certainty }) => {
      const isImplied = this.#implied.has(`${conversation} ${turn}`);
      if (!isImplied) return true;
      // What the octets of a login prove is proven by ours.
      return turn === reading.answers && !(certainty === 'certain' && id.startsWith('sasl.'));
    });
    return proven.length === reading.diagnoses.length ? reading : { ...reading, diagnoses: proven };
  }
}

function verbOfUnit({ frame, octets, reading }: ReadUnit, protocol: Protocol): string | undefined {
  if (frame === 'block') return '.';
  if (reading.spans[0]?.kind === 'credential') return reading.withheld ? undefined : '*';
  return verbOf(String.fromCharCode(...octets.subarray(0, 64)), protocol);
}
