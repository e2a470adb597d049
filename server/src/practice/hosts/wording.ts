// Templates of replies become octets. A template is what a persona says; the hosts fill its `{placeholders}` with facts
// of the conversation. Nothing a client typed can break a reply in two.

import { fromLatin1 } from '@mailterm/shared/octets';

/** A reply line, or the lines of one reply, without line ends. */
export type Template = string | readonly string[];

/** What fills the placeholders of a template. Texts are octet strings: one character for each octet. */
export type Facts = Readonly<Record<string, string | number>>;

/** Echoed words are cut here, so that a reply line stays within the 512 octets of RFC 5321 §4.5.3.1.5. */
const echoOctetsMax = 256;

/** The lines of a reply with every placeholder filled. A placeholder without a fact is a bug of ours and throws. */
export function fill(template: Template, facts: Facts): readonly string[] {
  return linesOf(template).map((line) =>
    line.replace(/\{(\w+)\}/g, (_, name: string) => {
      const fact = facts[name];
      if (fact === undefined) throw new Error(`Cannot fill the reply "${line}": no fact named "${name}"`);
      return echo(String(fact));
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
  return linesOf(template)[0] ?? '';
}

function linesOf(template: Template): readonly string[] {
  return typeof template === 'string' ? [template] : template;
}

/** What a client typed, fit to stand in a reply: no controls, not too long. */
function echo(text: string): string {
  return text.slice(0, echoOctetsMax).replace(/[\x00-\x1f\x7f]/g, '?');
}
