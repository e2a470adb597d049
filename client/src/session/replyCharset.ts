// In which charset a reply is read: decided over all its lines, because one line may fit a charset by accident. A later
// line can change the decision; then the lines before it are read anew. Pure: units in, units out.

import { agreedCharset, fitting } from '@mailterm/shared/charset';
import type { Charset, Fitting } from '@mailterm/shared/charset';
import { hasManyLines, LF } from '@mailterm/shared/octets';
import { gb18030 } from '../explain/gb18030.ts';
import type { UnitEntry } from './model.ts';

const anything: Fitting = { ascii: true, utf8: true, gb18030: true };

/** Follows the server's units, and tells the charset of the reply that is coming. */
export class ReplyCharset {
  /** The lines of the reply so far. */
  #lines: UnitEntry[] = [];
  #fitting = anything;
  #open = false;

  /**
   * Takes the server's next unit with its reading.
   * @returns the unit with the charset of its reply, and before it every earlier line whose charset it has changed
   */
  add(unit: UnitEntry): readonly UnitEntry[] {
    if (!this.#open) this.#begin();
    this.#open = unit.reading?.complete === false;
    if (hasManyLines(unit.octets)) return [unit];
    const before = this.#charset;
    this.#fitting = this.#with(unit.octets);
    const charset = this.#charset;
    this.#lines.push({ ...unit, charset });
    if (charset === before) return this.#lines.slice(-1);
    this.#lines = this.#lines.map((line) => ({ ...line, charset }));
    return this.#lines;
  }

  /** The charset of octets that are not read yet, as far as they have come. */
  preview(octets: Uint8Array): Charset {
    return agreedCharset([this.#open ? this.#with(octets) : fitting(octets, { before: false, after: true }, gb18030)]);
  }

  #begin(): void {
    this.#lines = [];
    this.#fitting = anything;
  }

  get #charset(): Charset {
    return agreedCharset([this.#fitting]);
  }

  /** What the lines so far and these octets have in common. */
  #with(octets: Uint8Array): Fitting {
    const last = this.#lines[this.#lines.length - 1]?.octets;
    const cuts = { before: last !== undefined && isCut(last), after: isCut(octets) };
    const next = fitting(octets, cuts, gb18030);
    return {
      ascii: this.#fitting.ascii && next.ascii,
      utf8: this.#fitting.utf8 && next.utf8,
      gb18030: this.#fitting.gb18030 && next.gb18030,
    };
  }
}

/** A line that was cut at a limit, or of which more is still to come. */
function isCut(octets: Uint8Array): boolean {
  return octets[octets.length - 1] !== LF;
}
