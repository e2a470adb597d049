// The address that is handed on of a shared transcript.

import { addressOf } from '../routes.ts';

/** The whole address of a link. */
export function linkAddress(id: string): string {
  return location.origin + addressOf(`/t/${id}`);
}
