// Makes a finding whose mistake exists. For dialects: this imports no tables.

import type { Certainty, Finding, Params } from '../dialect.ts';
import type { MistakeId } from './facts/index.ts';

/** A mistake in a line that is not sent yet. */
export function found(
  id: MistakeId,
  certainty: Certainty,
  { fix, params }: { readonly fix?: string | undefined; readonly params?: Params | undefined } = {},
): Finding {
  return { id, certainty, ...(fix !== undefined && { fix }), ...(params && { params }) };
}
