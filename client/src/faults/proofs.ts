// Which codes a person has been answered with in practice sessions, and by which line of theirs: read from the entries of
// the sessions, and remembered in this browser. A secret is never part of a proof.

import { toLatin1 } from '@mailterm/shared/octets';
import type { Entry, Session, UnitEntry } from '../session/model.ts';
import { recall, remember } from '../ui/stored.ts';
import { canFail } from './practiceHost.ts';

/** The card: four rows of four. */
// prettier-ignore
export const bingoCodes = [
  '220', '250', '354', '221',
  '421', '450', '451', '452',
  '500', '501', '502', '503',
  '535', '550', '552', '554',
] as const;

export type BingoCode = (typeof bingoCodes)[number];

/** What brought a code. */
export interface Proof {
  /** The person's own line; for a greeting the command that connected. */
  readonly line: string;
  readonly host: string;
}

export type Proofs = Readonly<Partial<Record<BingoCode, Proof>>>;

const name = 'bingo';
const lineLengthMax = 80;
const masked = '••••••';

/** The proofs that are remembered; what is not understood is forgotten. */
export function recallProofs(): Proofs {
  try {
    const kept = JSON.parse(recall(name) ?? '{}') as Readonly<Record<string, Partial<Proof> | null>>;
    const known = bingoCodes.flatMap((code) => {
      const { line, host } = kept[code] ?? {};
      return typeof line === 'string' && typeof host === 'string' ? [[code, { line, host }]] : [];
    });
    return Object.fromEntries(known) as Proofs;
  } catch {
    return {};
  }
}

export function rememberProofs(proofs: Proofs): void {
  remember(name, JSON.stringify(proofs));
}

/**
 * The proofs with those that a session has brought since the last look.
 * @param from where in its entries to look; what is not read yet is looked at again
 */
export function withProofs(
  proofs: Proofs,
  session: Session,
  from = 0,
): { readonly proofs: Proofs; readonly to: number } {
  if (!canFail(session) || session.dialect !== 'smtp') return { proofs, to: from };
  const found: Partial<Record<BingoCode, Proof>> = {};
  const { entries } = session;
  let to = from;
  for (; to < entries.length; to++) {
    const entry = entries[to];
    if (entry?.kind !== 'unit') continue;
    if (entry.reading === undefined) break;
    const code = entry.from === 'server' && entry.reading.complete ? codeOf(entry) : undefined;
    if (code === undefined || proofs[code] || found[code]) continue;
    found[code] = { line: lineFor(entry, entries), host: session.target?.host ?? '' };
  }
  return { proofs: Object.keys(found).length > 0 ? { ...proofs, ...found } : proofs, to };
}

/** RFC 5321 §4.2: three digits, and a blank or the end of the line. */
function codeOf({ octets }: UnitEntry): BingoCode | undefined {
  const code = /^(\d{3})[ \r\n]/.exec(toLatin1(octets.subarray(0, 4)))?.[1];
  return bingoCodes.find((each) => each === code);
}

function lineFor({ reading }: UnitEntry, entries: readonly Entry[]): string {
  const turn = reading?.answers;
  const asked = entries.find((entry) => entry.kind === 'unit' && entry.from === 'client' && entry.turn === turn);
  if (turn !== undefined && asked?.kind === 'unit') return shown(asked);
  // Nothing was asked: the command that connected.
  const commands = entries.filter((entry) => entry.kind === 'local');
  return commands.at(-1)?.line.slice(0, lineLengthMax) ?? '';
}

/** A line as it may be kept: secrets are masked, and a letter is its final dot. */
function shown({ octets, reading }: UnitEntry): string {
  if (!reading || reading.withheld) return masked;
  const text = toLatin1(octets).trimEnd();
  if (text.includes('\n') || text === '.') return '.';
  const parts = reading.spans.map(({ kind, start, end }) =>
    kind === 'credential' ? masked : toLatin1(octets.subarray(start, end)),
  );
  return parts.join('').trimEnd().slice(0, lineLengthMax);
}
