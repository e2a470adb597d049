// A sentence about a lesson in which what stands in the file, or was on the wire, is between backticks; several in a row are
// the fence of a file.

import type { ReactNode } from 'react';

/** The sentence, with that part set as code. */
export function Said({ text }: { readonly text: string }): ReactNode {
  const parts = text.split(/(?<!`)`(?!`)/);
  // A lone one is a sign of the text.
  if (parts.length % 2 === 0) return text;
  return parts.map((part, at) => (at % 2 === 1 ? <code key={at}>{part}</code> : part));
}
