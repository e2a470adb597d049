// Stands in for the teacher's page until it is built.

import type { ClassPageProps } from '../page.ts';

/** Nothing yet. */
export default function TeachPage({ path }: ClassPageProps) {
  return <main>{path}</main>;
}
