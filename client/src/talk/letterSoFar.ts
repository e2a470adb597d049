// A letter while it is typed: what is there of it, and whom its envelope names. Read from what was sent so far; the server
// says nothing before the end. Pure.

import { unitsOf } from '../explain/selection.ts';
import type { Session, UnitEntry } from '../session/model.ts';

export interface LetterSoFar {
  readonly from?: string;
  readonly to?: string;
  readonly subject?: string;
  readonly date?: string;
  /** The empty line between header and body has been typed. */
  readonly hasBorder: boolean;
  /** The first line that stands in the header and is no field: the empty line before it is missing. */
  readonly stray?: string;
  readonly bodyLines: number;
  readonly lines: number;
  readonly octets: number;
  /** From MAIL FROM and RCPT TO: the envelope decides who gets the letter. */
  readonly sender?: string;
  readonly receivers: readonly string[];
}

/** The letter that is being typed; undefined while there is none. */
export function letterSoFarOf(session: Session): LetterSoFar | undefined {
  if (session.phase !== 'open' || session.nextClient.kind !== 'block') return undefined;
  const units = unitsOf(session);
  const last = units[units.length - 1];
  const typed = last?.from === 'client' && !last.reading ? last : undefined;
  return { ...read(typed ? textOf(typed) : ''), octets: typed?.octets.length ?? 0, ...envelopeOf(units) };
}

function read(text: string): Omit<LetterSoFar, 'octets' | 'receivers'> {
  const lines = text.split('\r\n').slice(0, -1);
  const border = lines.indexOf('');
  const header = border < 0 ? lines : lines.slice(0, border);
  // RFC 5322 §2.2: a field is a name, a colon and a body; §2.2.3: a line that begins with a blank goes on with it.
  const stray = header.find((line, at) => !/^[!-9;-~]+[ \t]*:/.test(line) && !(at > 0 && /^[ \t]/.test(line)));
  const field = (name: string): string | undefined => {
    const start = `${name}:`;
    return header
      .find((line) => line.toLowerCase().startsWith(start))
      ?.slice(start.length)
      .trim();
  };
  const [from, to, subject, date] = ['from', 'to', 'subject', 'date'].map(field);
  return {
    hasBorder: border >= 0,
    bodyLines: border < 0 ? 0 : lines.length - border - 1,
    lines: lines.length,
    ...(from !== undefined && { from }),
    ...(to !== undefined && { to }),
    ...(subject !== undefined && { subject }),
    ...(date !== undefined && { date }),
    ...(stray !== undefined && { stray }),
  };
}

/** RFC 5321 §3.3: MAIL begins a transaction, and each RCPT that is accepted adds to it. */
function envelopeOf(units: readonly UnitEntry[]): Pick<LetterSoFar, 'sender' | 'receivers'> {
  const begun = units.reduce((found, unit, at) => (isAccepted(units, unit, 'MAIL FROM') ? at : found), -1);
  const mail = units[begun];
  const sender = mail && pathIn(mail, 'MAIL FROM');
  const receivers = units.slice(begun + 1).flatMap((unit) => {
    const path = isAccepted(units, unit, 'RCPT TO') ? pathIn(unit, 'RCPT TO') : undefined;
    return path === undefined ? [] : [path];
  });
  return { ...(sender !== undefined && { sender }), receivers };
}

/** The commands of an envelope, with the path in them. */
const paths = { 'MAIL FROM': /^MAIL\s+FROM:\s*<([^>]*)>/i, 'RCPT TO': /^RCPT\s+TO:\s*<([^>]*)>/i } as const;

function pathIn(unit: UnitEntry, command: keyof typeof paths): string | undefined {
  return unit.from === 'client' && !unit.ofLetter ? paths[command].exec(textOf(unit))?.[1] : undefined;
}

function isAccepted(units: readonly UnitEntry[], unit: UnitEntry, command: keyof typeof paths): boolean {
  if (pathIn(unit, command) === undefined) return false;
  return units.some(
    ({ from, turn, reading }) => from === 'server' && turn === unit.turn && reading?.replyClass === 'done',
  );
}

/** What a person types here leaves as UTF-8. */
function textOf({ octets }: UnitEntry): string {
  return new TextDecoder().decode(octets);
}
