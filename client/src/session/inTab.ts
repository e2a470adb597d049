// What this tab keeps for itself: it outlives a reload, and goes with the tab. A browser that keeps nothing gives nothing.

/** @returns what was kept under a name */
export function recallInTab(name: string): unknown {
  try {
    return JSON.parse(sessionStorage.getItem(name) ?? 'null') ?? undefined;
  } catch {
    return undefined;
  }
}

/** Keeps something under a name; undefined forgets it. */
export function keepInTab(name: string, value: object | undefined): void {
  try {
    if (value) sessionStorage.setItem(name, JSON.stringify(value));
    else sessionStorage.removeItem(name);
  } catch {
    // A reload then begins anew.
  }
}
