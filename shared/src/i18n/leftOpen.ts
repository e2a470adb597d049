// A text that is shown without the conversation that would fill it.

/** What only a conversation could tell is left open. @param mark stands in its place */
export function leftOpen(part: string, mark = '…'): string {
  return part.replace(/\{[A-Za-z]\w{0,30}\}/g, mark);
}
