// What is wrong with an answer before it is sent, alike in every protocol, and whose login it was. The mended line would
// be a secret: there is none.

import type { Certainty, Finding } from '../dialect.ts';
import type { MistakeId } from '../mistakes/facts/index.ts';
import { found } from '../mistakes/finding.ts';
import { fromBase64, toLatin1 } from '../octets.ts';
import { readAnswer } from './answer.ts';
import type { AnswerContext } from './answer.ts';
import { familyOf } from './exchange.ts';
import type { Exchange, Fault } from './exchange.ts';

/** A length may be chance, so `wrapped` is not here: only the refusal shows it. */
const findings: Readonly<Partial<Record<Fault, readonly [MistakeId, Certainty]>>> = {
  looksLikeCommand: ['mistake.commandAsAnswer', 'certain'],
  challengeSentBack: ['mistake.questionAfter334', 'certain'],
  paddingLost: ['mistake.paddingLost', 'certain'],
  notBase64: ['mistake.notBase64', 'certain'],
  endsWithNewline: ['mistake.newlineEncoded', 'certain'],
  plainShape: ['mistake.plainShape', 'certain'],
  sameAsUserName: ['mistake.answersMixedUp', 'likely'],
  answersSwapped: ['mistake.answersMixedUp', 'likely'],
  noise: ['mistake.notBase64', 'likely'],
};

/**
 * Mistakes in an answer to a challenge, or in an initial response, best first.
 * @param text the line without its line end
 */
export function lintAnswer(exchange: Exchange, text: string, context: AnswerContext): readonly Finding[] {
  const { faults } = readAnswer({ ...exchange, faults: [] }, text, context).exchange;
  return findingsOf(faults.map(({ fault }) => fault));
}

/** The same for faults that were found already. */
export function findingsOf(faults: readonly Fault[]): readonly Finding[] {
  const rows = Object.keys(findings) as Fault[];
  return [...faults]
    .sort((a, b) => rows.indexOf(a) - rows.indexOf(b))
    .flatMap((fault): readonly Finding[] => {
      const row = findings[fault];
      return row ? [found(...row)] : [];
    });
}

/** The user name of an attempt as the person gave it, where the mechanism shows it. It must not leave this process. */
export function userOf({ mechanism, first }: Exchange): string | undefined {
  const octets = first === undefined ? undefined : fromBase64(first);
  if (octets === undefined) return undefined;
  const text = toLatin1(octets.subarray(0, 640));
  if (mechanism === 'LOGIN') return text;
  // RFC 4616 §2: message = [authzid] UTF8NUL authcid UTF8NUL passwd
  return familyOf(mechanism) === 'plain' ? text.split('\0')[1] : undefined;
}
