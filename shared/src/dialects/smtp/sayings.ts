// What the readers of this dialect may say, as types: every id has a citation and, by the text catalogues, a text in
// every language. Constructors for the parts of a reading. No texts here.

import type { Certainty, Diagnosis, Oddity, Params, Saying, Side, TurnId } from '../../dialect.ts';
import type { LetterId } from '../../letter/index.ts';
import type { LineId } from '../../line/citations.ts';
import type { MistakeId } from '../../mistakes/facts/index.ts';
import type { ProviderTextId } from '../../providers/index.ts';
import type { ReasonId } from '../../refusal/vocabulary.ts';
import type { SaslId } from '../../sasl/index.ts';
import type { SpanCursor } from '../../spans.ts';
import type { WordingId } from '../../wording/index.ts';
import type { SmtpId } from './citations.ts';

/** Every id that a reading of this dialect can carry. */
export type Id = SmtpId | MistakeId | SaslId | LetterId | LineId | WordingId | ProviderTextId | `reason.${ReasonId}`;

/** A cursor that takes only spans that have an explanation. */
export type SmtpCursor = SpanCursor<Id>;

/** A saying of this dialect. */
export function say(id: Id, params?: Params): Saying {
  return params === undefined ? { id } : { id, params };
}

/** A broken rule. */
export interface Remark extends Oddity {
  readonly id: Id;
}

export function remark(id: Id, by: Side, params?: Params): Remark {
  return params === undefined ? { id, by } : { id, by, params };
}

/** What went wrong. */
export function blame(id: Id, certainty: Certainty, turn: TurnId, params?: Params): Diagnosis {
  return params === undefined ? { id, certainty, turn } : { id, certainty, turn, params };
}
