// A row of the catalogue: a reply that can be asked for, where it is at home, and by which name.

import type { FaultChoice, Protocol } from '@mailterm/shared/wire/faults';

/** One reply. */
export interface FaultRow {
  readonly id: string;
  readonly protocol: Protocol;
  /** In lower case; SMTP: `CODE.WORDS`. Where the reply has an enhanced code, it may stand behind the code. */
  readonly name: string;
  /** The stages where such a reply comes from a host of this name. */
  readonly at: readonly string[];
  /** Other stages where it makes sense. */
  readonly also: readonly string[];
  readonly lines: readonly string[];
  /** Where the words come from: the list of Cisco's mail gateways, or ours. */
  readonly words: 'esa' | 'own';
  /** The local part is magic in every domain of the practice world, not only under the domain of faults. */
  readonly everywhere?: true;
  /** It says no more than that it did not work, so that nobody can say more. */
  readonly isBare?: true;
}

/** The mistake of a person that brings a reply, without any fault. */
export interface Mistake {
  readonly host: string;
  readonly port: number;
  /** What is typed, one line after the other; a line end within one is a bare LF. */
  readonly lines: readonly string[];
  /** What another connection has typed before, and stays open. */
  readonly beside?: readonly string[];
}

/** Why no mistake brings a reply: it is the server's trouble, or takes more than a person types. */
export type Natural = Mistake | { readonly none: string };

/** The name with everything that the reply says: `452-4.3.1.queue-full`. */
export function fullName({ name, lines, protocol }: FaultRow): string {
  if (protocol !== 'smtp') return name;
  const enhanced = /^\d{3} ([245]\.[\dx]{1,3}\.\d{1,3}) /.exec(lines[0] ?? '')?.[1];
  return enhanced === undefined ? name : `${name.slice(0, 3)}-${enhanced}${name.slice(3)}`;
}

/** What a page is told of a row, and of the mistake that brings it. */
export function choiceOf(row: FaultRow, natural: Natural | undefined): FaultChoice {
  const { id, protocol, at, also, lines } = row;
  return {
    id,
    protocol,
    stages: [...at, ...also],
    lines,
    host: fullName(row),
    // RFC 5321 §4.2.1: only a 4yz or 5yz refuses a recipient.
    ...(protocol === 'smtp' && /^[45]/.test(lines[0] ?? '') && { address: fullName(row) }),
    ...(natural && isShort(natural) && { mistake: [commandFor(natural), ...natural.lines] }),
  };
}

const shownLinesMax = 6;
const shownLineMax = 72;

/** Short enough to be read beside other things, and typed by one person. */
function isShort(natural: Natural): natural is Mistake {
  if ('none' in natural || natural.beside !== undefined || natural.lines.length > shownLinesMax) return false;
  return natural.lines.every((line) => line.length <= shownLineMax && /^[ -~]*$/.test(line));
}

function commandFor({ host, port }: Mistake): string {
  return port === 465 ? `openssl s_client -connect ${host}:${port}` : `telnet ${host} ${port}`;
}
