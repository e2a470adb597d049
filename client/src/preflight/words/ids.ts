// The words of the preflight: which ports this server reaches.

import type { PortOutcome } from '@mailterm/shared/wire/preflight';

export type PreflightWordId =
  | 'ask'
  | 'host'
  | 'try'
  | 'trying'
  | 'result'
  | 'took'
  | `outcome.${PortOutcome}`
  | 'advice.all'
  | 'advice.blocked'
  | 'advice.closed'
  | 'advice.silent'
  | 'advice.refused'
  | 'advice.unreachable';

export type PreflightWords = Readonly<Record<PreflightWordId, string>>;
