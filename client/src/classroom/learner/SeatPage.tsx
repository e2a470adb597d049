// Stands in for the learner's page until it is built.

import type { ClassPageProps } from '../page.ts';

/** Nothing yet. */
export default function SeatPage({ path }: ClassPageProps) {
  return <main>{path}</main>;
}
