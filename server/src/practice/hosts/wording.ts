// Templates of replies become octets. A template is what a persona says; the hosts fill its `{placeholders}` with facts
// of the conversation. Nothing a client typed can break a reply in two.

import { fromLatin1 } from '@mailterm/shared/octets';
import type { WordingSource } from '@mailterm/shared/wire/wording';

/** The lines of one reply, without line ends, and where they come from. */
export interface Template {
  readonly lines: readonly string[];
  readonly source: WordingSource;
}

/** A table of replies that come from one place. */
export function words<Id extends string>(
  source: WordingSource,
  table: Readonly<Record<Id, string | readonly string[]>>,
): Readonly<Record<Id, Template>> {
  const entries = Object.entries<string | readonly string[]>(table);
  const templates = entries.map(([id, text]) => [id, { lines: [text].flat(), source }]);
  return Object.fromEntries(templates) as Record<Id, Template>;
}

/** The same reply with other lines. */
export function withLines({ source }: Template, lines: readonly string[]): Template {
  return { lines, source };
}

/** Words of ours. */
export const own: WordingSource = { kind: 'own' };

/** One reply of ours. */
export function say(...lines: readonly string[]): Template {
  return { lines, source: own };
}

/** @param where the server and its version or the day, for example `Postfix 3.7` */
export function observed(where: string): WordingSource {
  return { kind: 'observed', where };
}

/** @param page an address, or an RFC and its section */
export function documented(page: string): WordingSource {
  return { kind: 'documented', page };
}

/** What fills the placeholders of a template. Texts are octet strings: one character for each octet. */
export type Facts = Readonly<Record<string, string | number>>;

/** Echoed words are cut here, so that a reply line stays within the 512 octets of RFC 5321 §4.5.3.1.5. */
const echoOctetsMax = 256;

/**
 * The lines of a reply with every placeholder filled. A placeholder without a fact is a bug of ours and throws.
 * @param factOctetsMax facts are cut here
 */
export function fill(template: Template, facts: Facts, factOctetsMax = echoOctetsMax): readonly string[] {
  return template.lines.map((line) =>
    line.replace(/\{(\w+)\}/g, (_, name: string) => {
      const fact = facts[name];
      if (fact === undefined) throw new Error(`Cannot fill the reply "${line}": no fact named "${name}"`);
      return echo(String(fact), factOctetsMax);
    }),
  );
}

/** The octets of an SMTP reply: the separator after the code is a dash on every line but the last (RFC 5321 §4.2.1). */
export function smtpReply(template: Template, facts: Facts): Uint8Array {
  const lines = fill(template, facts);
  return lineOctets(lines.map((line, i) => (i < lines.length - 1 ? `${line.slice(0, 3)}-${line.slice(4)}` : line)));
}

/** The octets of lines, each with its CRLF. */
export function lineOctets(lines: readonly string[]): Uint8Array {
  return fromLatin1(lines.map((line) => `${line}\r\n`).join(''));
}

/** The first line of a template, which carries the code or the status. */
export function firstLine(template: Template): string {
  return template.lines[0] ?? '';
}

/** What a client typed, fit to stand in a reply: no controls, not too long. */
function echo(text: string, octetsMax: number): string {
  return text.slice(0, octetsMax).replace(/[\x00-\x1f\x7f]/g, '?');
}
