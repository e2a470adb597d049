// What the routes of transcripts stand on, and what each of them says where nothing is to be seen.

import type { Request } from 'express';
import { reason } from '@mailterm/shared/reasons/reasons';
import type { Config } from '../../config.ts';
import type { Metrics } from '../../metrics.ts';
import type { Store } from '../../store/store.ts';
import type { Refusal } from '../answer.ts';
import type { ServePage } from '../servePage.ts';

export interface TranscriptParts {
  readonly config: Config;
  readonly metrics: Metrics;
  readonly servePage: ServePage;
  readonly store: Store;
  /** The label of this node: ids begin with it. */
  readonly node: string;
  /** Unix time. */
  readonly now: () => number;
}

/** One answer for what is not there, what has expired and what belongs to somebody else: nobody learns which it is. */
export const notFound: Refusal = { status: 404, why: reason('transcript.notFound') };

/** A parameter of the route, as it stands in the address. */
export function parameter(request: Request, name: 'id' | 'comment'): string {
  const value = request.params[name];
  return typeof value === 'string' ? value : '';
}
