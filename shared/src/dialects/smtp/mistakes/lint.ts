// Mistakes in a line before it is sent. Commands are read as they would be when sent, and what is remarked on them becomes
// findings; answers of a login and lines of a letter have rules of their own, alike in all protocols.

import type { Certainty, Finding, Held, Unit } from '../../../dialect.ts';
import { lintLetterLine } from '../../../letter/index.ts';
import { countEdits } from '../../../line/nearest.ts';
import type { MistakeId } from '../../../mistakes/facts/index.ts';
import { found } from '../../../mistakes/finding.ts';
import { lineEndLength, toLatin1 } from '../../../octets.ts';
import { findingsOf, beginExchange, lintAnswer } from '../../../sasl/index.ts';
import { readCommandLine } from '../client.ts';
import { verbs } from '../grammar.ts';
import { newest } from '../queue.ts';
import type { Remark } from '../sayings.ts';
import { offers } from '../session.ts';
import type { Session } from '../session.ts';
import { mend } from './mend.ts';
import { orderMistake } from './order.ts';

/** Which mistake a remark on a command is, and how sure it is before the server has spoken. Best first. */
const findings: Readonly<Partial<Record<Remark['id'], readonly [MistakeId, Certainty]>>> = {
  'mistake.webRequest': ['mistake.webRequest', 'certain'],
  'mistake.answerAfterRefusal': ['mistake.answerAfterRefusal', 'likely'],
  'mistake.base64Wrapped': ['mistake.base64Wrapped', 'likely'],
  'mistake.verbForgotten': ['mistake.verbForgotten', 'certain'],
  'mistake.headerOutsideLetter': ['mistake.headerOutsideLetter', 'certain'],
  'mistake.textOutsideLetter': ['mistake.textOutsideLetter', 'likely'],
  'oddity.control': ['mistake.controlOctets', 'certain'],
  'oddity.fullWidth': ['mistake.fullWidth', 'certain'],
  'oddity.glued': ['mistake.glued', 'certain'],
  'oddity.typo': ['mistake.verbTypo', 'likely'],
  'oddity.missingName': ['mistake.missingName', 'certain'],
  'oddity.missingKeyword': ['mistake.missingKeyword', 'certain'],
  'oddity.missingColon': ['mistake.missingKeyword', 'certain'],
  'oddity.missingBrackets': ['mistake.missingBrackets', 'likely'],
  'oddity.unbalancedBrackets': ['mistake.missingBrackets', 'likely'],
  'oddity.argument': ['mistake.standsAlone', 'certain'],
  'oddity.extraResponse': ['mistake.twoResponses', 'certain'],
  'oddity.beforeGreeting': ['mistake.tooEarly', 'certain'],
  'oddity.pipelined': ['mistake.tooEarly', 'likely'],
  'oddity.bareLf': ['mistake.bareLf', 'likely'],
  'mistake.declaredTooBig': ['mistake.declaredTooBig', 'certain'],
  'mistake.senderNotLogin': ['mistake.senderNotLogin', 'likely'],
  'mistake.mechanismNotOffered': ['mistake.mechanismNotOffered', 'certain'],
  'mistake.loginNotOffered': ['mistake.loginNotOffered', 'likely'],
  'mistake.tlsFirst': ['mistake.tlsFirst', 'likely'],
};
const ranked = Object.keys(findings);

/** Remarks beside which others say nothing: the line is none of the commands that it was read as. */
const alone: readonly string[] = [
  'mistake.webRequest',
  'mistake.answerAfterRefusal',
  'mistake.base64Wrapped',
  'mistake.verbForgotten',
  'mistake.headerOutsideLetter',
  'mistake.textOutsideLetter',
];

/** Mistakes in a line, best first. */
export function lint(session: Session, unit: Unit, held: Held): readonly Finding[] {
  const line = unit.octets.subarray(0, unit.octets.length - lineEndLength(unit.octets));
  const { client } = session;
  if (client.kind === 'octets') return [];
  // RFC 2920 §3.1: DATA, AUTH and STARTTLS are the last of a group. What this line is, only the reply tells.
  if (client.kind === 'wait') return [found('mistake.tooEarly', 'likely')];
  if (client.kind === 'block') {
    return lintLetterLine(line, { before: held.octets, isCommand: isLeaving, isUtf8: offers(session, 'SMTPUTF8') });
  }
  if (client.secret) {
    const context = { turn: unit.turn, role: client.secret, verbs };
    return lintAnswer(session.exchange ?? beginExchange(''), toLatin1(line), context);
  }
  return lintCommand(session, unit, line);
}

/** A line that a person who wants to leave the letter types. Words that stand in letters are none. */
export function isLeaving(line: string): boolean {
  return /^(?:QUIT|RSET|NOOP|DATA|STARTTLS|MAIL FROM: ?<\S*>|RCPT TO: ?<\S+>)$/i.test(line);
}

/** One slip, or two in a word that is long enough to know it by. */
function isNear(line: Uint8Array, verb: string): boolean {
  const word = /^\s*([A-Za-z]*)/.exec(toLatin1(line.subarray(0, 40)))?.[1]?.toUpperCase() ?? '';
  return countEdits(word, verb) < 2 || word.length > verb.length;
}

function lintCommand(session: Session, unit: Unit, line: Uint8Array): readonly Finding[] {
  if (line.length === 0) return [];
  const { command, remarks, session: next } = readCommandLine(session, unit);
  const shown = remarks.filter(({ id }) => alone.includes(id));
  const about = [...(shown.length > 0 ? shown : remarks)].sort((a, b) => ranked.indexOf(a.id) - ranked.indexOf(b.id));
  const mended = mend(command, line, session.known.name);
  const order = shown.length === 0 && session.queue.length === 0 ? orderMistake(session, command.on) : undefined;
  const answers = command.on === 'AUTH' ? findingsOf(next.exchange?.faults.map(({ fault }) => fault) ?? []) : [];
  const all = [
    ...about.flatMap(({ id, params }): readonly Finding[] => {
      const row = findings[id];
      const isFar = id === 'oddity.typo' && !isNear(line, command.on);
      return row
        ? [
            found(row[0], isFar ? 'possible' : row[1], {
              params,
              fix: alone.includes(id) ? mended.instead : mended.line,
            }),
          ]
        : [];
    }),
    ...(order ? [found(order, 'certain')] : []),
    ...(newest(next.queue)?.on === 'AUTH' ? answers : []),
  ];
  return all.filter(({ id }, i) => all.findIndex((other) => other.id === id) === i);
}
