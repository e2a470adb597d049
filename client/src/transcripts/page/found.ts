// Finds a text in what is drawn, across the pieces that a line is made of, and marks it by the browser's highlights: the
// document stays as it is.

/** Marks beyond this many help nobody. */
const foundMax = 2000;

/** What is searched line by line: the text of what matches one of these is one. */
const lines = 'code, p';

/**
 * Every place where a text stands, whatever its case.
 * @param within what is searched; what is for ears only is left out
 */
export function foundIn(within: Element, text: string): readonly Range[] {
  const wanted = text.toLowerCase();
  if (wanted === '') return [];
  const found: Range[] = [];
  for (const line of within.querySelectorAll(lines)) {
    // A line within a line is a part of it.
    if (line.parentElement?.closest(lines) && within.contains(line.parentElement.closest(lines))) continue;
    if (!line.checkVisibility()) continue;
    found.push(...foundInLine(line, wanted));
    if (found.length > foundMax) break;
  }
  return found;
}

function foundInLine(line: Element, wanted: string): readonly Range[] {
  const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
  const nodes: { readonly node: Node; readonly start: number }[] = [];
  let text = '';
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node.parentElement?.closest('.unseen')) continue;
    nodes.push({ node, start: text.length });
    text += node.nodeValue ?? '';
  }
  const lower = text.toLowerCase();
  // In a few scripts small letters are more in number: then nothing can be found by position.
  if (lower.length !== text.length) return [];
  const ranges: Range[] = [];
  for (let at = lower.indexOf(wanted); at >= 0; at = lower.indexOf(wanted, at + wanted.length)) {
    const range = document.createRange();
    const first = nodes.filter(({ start }) => start <= at).at(-1);
    const last = nodes.filter(({ start }) => start < at + wanted.length).at(-1);
    if (!first || !last) continue;
    range.setStart(first.node, at - first.start);
    range.setEnd(last.node, at + wanted.length - last.start);
    ranges.push(range);
  }
  return ranges;
}

/**
 * Marks what was found, and one of it more.
 * @returns takes the marks away
 */
export function markFound(found: readonly Range[], current: Range | undefined): () => void {
  if (!('highlights' in CSS)) return () => undefined;
  CSS.highlights.set('found', new Highlight(...found));
  CSS.highlights.set('found-now', new Highlight(...(current ? [current] : [])));
  return () => {
    CSS.highlights.delete('found');
    CSS.highlights.delete('found-now');
  };
}
