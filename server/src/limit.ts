// One row of the table of limits (limits.ts).

import type { ReasonId } from '@mailterm/shared/reasons/reasons';

/** A limit: how much, of what, and why so much. */
export interface Limit {
  readonly value: number;
  readonly unit:
    | 'octets'
    | 'ms'
    | 'commands'
    | 'sessions'
    | 'connections'
    | 'addresses'
    | 'attempts'
    | 'messages'
    | 'readings'
    | 'recipients'
    | 'rows'
    | 'recordings'
    | 'rooms'
    | 'seats'
    | 'turns'
    | 'days';
  readonly says: string;
  /** What the person is told when it is hit. Absent where something else is said or nothing is lost. */
  readonly reason?: ReasonId;
  /** No setting: readings depend on it. */
  readonly fixed?: true;
}
