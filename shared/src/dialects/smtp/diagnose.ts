// Why the server said no, or not now: every cause that fits, best first. Evidence from the learner's own octets outranks
// what is usually the case, and nothing is claimed that does not follow.

import type { Certainty, Diagnosis } from '../../dialect.ts';
import { deliveryCauses } from './causes/delivery.ts';
import { loginCauses } from './causes/login.ts';
import { orderCauses } from './causes/order.ts';
import { syntaxCauses } from './causes/syntax.ts';
import { classOf } from './replies.ts';
import type { Asked, PartialReply, Refusal, Session } from './session.ts';

const ranks: Readonly<Record<Certainty, number>> = { certain: 0, likely: 1, possible: 2 };

/** Enough to choose from, and not a wall. */
const causesMax = 4;

type Family = (refusal: Refusal) => readonly Diagnosis[];

/** In the order in which causes of the same certainty are shown: RFC 5321 §4.2.2, 503 itself says that the order is wrong. */
function families(code: string): readonly Family[] {
  const grammarFirst = code === '503' ? [orderCauses, syntaxCauses] : [syntaxCauses, orderCauses];
  return [...grammarFirst, loginCauses, deliveryCauses];
}

/**
 * Explains a refusal; a success has no causes.
 * @param session as it was when the reply came
 */
export function diagnose(session: Session, asked: Asked, reply: PartialReply): readonly Diagnosis[] {
  const replyClass = classOf(reply.code);
  // Some servers say goodbye (221) to what they take for a mistake or an attack.
  const dismissed = reply.code === '221' && asked.on !== 'QUIT';
  const refused = replyClass === 'no' || replyClass === 'tryLater' || dismissed;
  if (!refused || replyClass === undefined || asked.cancels) return [];
  const enhanced = reply.enhanced?.code.slice(2) ?? '';
  const refusal: Refusal = { code: reply.code, replyClass, enhanced, text: reply.text, asked, session };
  const causes = families(reply.code).flatMap((family) => family(refusal));
  return causes
    .filter((cause, i) => causes.findIndex(({ id }) => id === cause.id) === i)
    .sort((a, b) => ranks[a.certainty] - ranks[b.certainty])
    .slice(0, causesMax);
}
