// Parts that the page can do without.

/** Stands in for a part that did not come: the page goes on without it. */
export function missing() {
  return { default: () => null };
}
