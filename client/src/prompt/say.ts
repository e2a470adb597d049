// Makes a saying of the prompt.

import type { Saying } from '@mailterm/shared/dialect';
import type { PromptSayingId } from './sayings.ts';

/** A saying of the prompt, with the compiler watching the id. */
export function promptSaying(id: PromptSayingId, params?: Saying['params']): Saying {
  return params === undefined ? { id } : { id, params };
}
