// Reads a session as the server does, in order to look through a line before it goes. No words, no I/O but the machine that
// is loaded with the first line of its protocol.

import type { Dialect, Finding } from '@mailterm/shared/dialect';
import type { DialectId } from '@mailterm/shared/dialects/facts';
import { toUtf8 } from '@mailterm/shared/octets';
import { ConversationReader } from '@mailterm/shared/reader';
import { unitsOf } from '../explain/selection.ts';
import type { Session } from '../session/model.ts';

const machines: Readonly<Record<DialectId, () => Promise<Dialect>>> = {
  smtp: async () => (await import('@mailterm/shared/dialects/smtp/index')).smtp,
  pop3: async () => (await import('@mailterm/shared/dialects/pop3/index')).pop3,
  imap: async () => (await import('@mailterm/shared/dialects/imap/index')).imap,
  raw: async () => (await import('@mailterm/shared/dialects/raw/index')).raw,
};

/** Loads what reads a protocol. */
export async function loadLinter(dialect: DialectId): Promise<Linter> {
  return new Linter(await machines[dialect]());
}

/** One session's; it takes what is new of the log each time. */
export class Linter {
  readonly #dialect: Dialect;
  #reader: ConversationReader | undefined;
  readonly #readOctets = { client: 0, server: 0 };

  constructor(dialect: Dialect) {
    this.#dialect = dialect;
  }

  /** Mistakes in a line that would be sent now, best first. */
  lint(session: Session, line: string): readonly Finding[] {
    return this.#readTo(session).lint(toUtf8(`${line}\r\n`));
  }

  #readTo(session: Session): ConversationReader {
    const reader = (this.#reader ??= new ConversationReader(this.#dialect.begin(session.target?.security === 'tls')));
    const seen = { client: 0, server: 0 };
    for (const { from, octets } of unitsOf(session)) {
      const start = seen[from];
      seen[from] += octets.length;
      if (seen[from] <= this.#readOctets[from]) continue;
      reader.push(from, octets.subarray(Math.max(0, this.#readOctets[from] - start)));
      this.#readOctets[from] = seen[from];
    }
    return reader;
  }
}
