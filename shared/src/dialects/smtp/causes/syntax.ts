// Causes that lie in how the line was written.

import { rfc, observed } from '../../../citation.ts';
import type { Citation } from '../../../citation.ts';
import type { Certainty, Diagnosis } from '../../../dialect.ts';
import { commands } from '../commands.ts';
import { blame } from '../sayings.ts';
import type { Id } from '../sayings.ts';
import { offers } from '../session.ts';
import type { Refused } from '../session.ts';

export const syntaxCauseCitations = {
  'cause.fullWidth': rfc(5321, '2.4'),
  'cause.typo': rfc(5321, '4.2.4'),
  'cause.control': rfc(5321, '4.1.2'),
  'cause.glued': observed('Postfix 3.7'),
  'cause.leadingSpace': rfc(5321, '4.1.1'),
  'cause.missingName': rfc(5321, '4.1.1.1'),
  'cause.missingArgument': rfc(5321, '4.1.1.6'),
  'cause.missingMechanism': rfc(4954, '4'),
  'cause.missingKeyword': rfc(5321, '4.1.1.2'),
  'cause.missingColon': rfc(5321, '4.1.1.2'),
  'cause.missingAddress': rfc(5321, '3.3'),
  'cause.missingBrackets': rfc(5321, '4.1.2'),
  'cause.unbalancedBrackets': rfc(5321, '4.1.2'),
  'cause.spaceAroundColon': rfc(5321, '3.3'),
  'cause.argument': rfc(5321, '4.3.2'),
  'cause.extraResponse': rfc(4954, '4'),
  'cause.bareLf': rfc(5321, '2.3.8'),
  'cause.header': observed('Postfix 3.7'),
  'cause.emptyLine': rfc(5321, '4.1.1'),
  'cause.unknownCommand': rfc(5321, '4.2.4'),
  'cause.parameter': rfc(5321, '4.1.1.11'),
  'cause.syntax': rfc(5321, '4.1.1'),
  'cause.useHelo': rfc(5321, '3.2'),
} as const satisfies Record<string, Citation>;

/** Replies that are about the line and not about the people or the letter. */
const aboutSyntax: ReadonlySet<string> = new Set(['221', '500', '501', '502', '504', '521', '554', '555']);

interface Evidence {
  readonly cause: Id;
  readonly certainty: Certainty;
  /** Explains a refusal of any code, because the line was not what the person meant to send. */
  readonly always?: true;
}

/** What each remark on a line says about its refusal. */
const evidence: Partial<Record<string, Evidence>> = {
  'oddity.fullWidth': { cause: 'cause.fullWidth', certainty: 'certain', always: true },
  'oddity.typo': { cause: 'cause.typo', certainty: 'certain', always: true },
  'oddity.glued': { cause: 'cause.glued', certainty: 'certain', always: true },
  'oddity.control': { cause: 'cause.control', certainty: 'certain', always: true },
  'oddity.missingName': { cause: 'cause.missingName', certainty: 'certain' },
  'oddity.missingArgument': { cause: 'cause.missingArgument', certainty: 'certain' },
  'oddity.missingMechanism': { cause: 'cause.missingMechanism', certainty: 'certain' },
  'oddity.missingKeyword': { cause: 'cause.missingKeyword', certainty: 'certain' },
  'oddity.missingColon': { cause: 'cause.missingColon', certainty: 'certain' },
  'oddity.missingAddress': { cause: 'cause.missingAddress', certainty: 'certain' },
  'oddity.unbalancedBrackets': { cause: 'cause.unbalancedBrackets', certainty: 'certain' },
  'oddity.missingBrackets': { cause: 'cause.missingBrackets', certainty: 'likely' },
  'oddity.argument': { cause: 'cause.argument', certainty: 'certain' },
  'oddity.extraResponse': { cause: 'cause.extraResponse', certainty: 'certain' },
  'oddity.leadingSpace': { cause: 'cause.leadingSpace', certainty: 'likely' },
  'oddity.spaceBeforeColon': { cause: 'cause.spaceAroundColon', certainty: 'likely' },
  'oddity.spaceAfterColon': { cause: 'cause.spaceAroundColon', certainty: 'possible' },
  'oddity.bareLf': { cause: 'cause.bareLf', certainty: 'likely' },
  'oddity.beforeGreeting': { cause: 'mistake.tooEarly', certainty: 'certain' },
  'oddity.pipelined': { cause: 'mistake.tooEarly', certainty: 'likely' },
  'mistake.webRequest': { cause: 'mistake.webRequest', certainty: 'certain', always: true },
  'mistake.answerAfterRefusal': { cause: 'cause.orphanAnswer', certainty: 'likely', always: true },
  'mistake.base64Wrapped': { cause: 'mistake.base64Wrapped', certainty: 'likely', always: true },
  'mistake.verbForgotten': { cause: 'mistake.verbForgotten', certainty: 'certain', always: true },
  'mistake.textOutsideLetter': { cause: 'mistake.textOutsideLetter', certainty: 'likely', always: true },
  'mistake.loginNotOffered': { cause: 'cause.authNotOffered', certainty: 'likely', always: true },
  'mistake.senderNotLogin': { cause: 'cause.senderNotLogin', certainty: 'likely', always: true },
};

/** True for a cause that the person's own octets show: it comes before what the server's words say. */
export function isOwnEvidence(id: string): boolean {
  const isGuess = id === 'sasl.authorizationCode' || id === 'sasl.userForm';
  return id.startsWith('mistake.') || (id.startsWith('sasl.') && !isGuess) || ownCauses.has(id);
}

const ownCauses: ReadonlySet<string> = new Set(Object.values(evidence).map((found) => found?.cause ?? ''));

/** Causes in the line itself. */
export function syntaxCauses(refusal: Refused): readonly Diagnosis[] {
  const { asked, code, session } = refusal;
  const { turn } = asked;
  const syntactic = aboutSyntax.has(code);
  const causes = asked.remarks.flatMap(({ id, params }): readonly Diagnosis[] => {
    const found = evidence[id];
    if (!found || (!syntactic && !found.always) || (asked.on === 'header' && id === 'oddity.fullWidth')) return [];
    // The encoder broke the answer that was refused; this line is only its rest.
    const guilty = id === 'mistake.base64Wrapped' ? (session.refused.auth ?? turn) : turn;
    return [blame(found.cause, found.certainty, guilty, params)];
  });
  if (!syntactic || causes.some(({ certainty }) => certainty === 'certain')) return causes;
  if (asked.on === 'header') return [...causes, blame('cause.header', code === '221' ? 'certain' : 'likely', turn)];
  if (asked.on === 'empty') return [...causes, blame('cause.emptyLine', 'certain', turn)];
  if (asked.on === 'unknown') {
    // The password typed after an early refusal of the user name is explained with the login, not as a strange command.
    return causes.length === 0 && session.refused.auth === undefined
      ? [...causes, blame('cause.unknownCommand', 'likely', turn)]
      : causes;
  }
  return [...causes, ...aboutCommand(refusal)];
}

function aboutCommand({ asked, code, session }: Refused): readonly Diagnosis[] {
  const { turn, on } = asked;
  if (on === 'EHLO' && (code === '500' || code === '502')) return [blame('cause.useHelo', 'likely', turn)];
  const strange = asked.path?.parameters.find((name) => !isAnnounced(session, name));
  if (strange !== undefined) return [blame('cause.parameter', 'likely', turn, { name: strange })];
  const syntax = commands.find(({ verb }) => verb === on)?.syntax;
  const general = syntax !== undefined && on !== 'AUTH' && (code === '501' || code === '555');
  return general ? [blame('cause.syntax', 'possible', turn, { syntax })] : [];
}

/** Extensions whose parameters of MAIL and RCPT have names of their own. */
const extensionOf: Readonly<Record<string, readonly string[]>> = {
  BODY: ['8BITMIME', 'BINARYMIME'],
  RET: ['DSN'],
  ENVID: ['DSN'],
  NOTIFY: ['DSN'],
  ORCPT: ['DSN'],
  BY: ['DELIVERBY'],
  HOLDFOR: ['FUTURERELEASE'],
  HOLDUNTIL: ['FUTURERELEASE'],
};

function isAnnounced(session: Refused['session'], parameter: string): boolean {
  return (extensionOf[parameter] ?? [parameter]).some((keyword) => offers(session, keyword));
}
