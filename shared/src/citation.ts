// Where an explanation comes from, as data, and the link made from it.
// A citation that the learner sees lives here; one that only a programmer sees is a comment above the check.

/**
 * A section of an RFC, a behaviour observed on a named server, a provider's own page, or what others report and nobody of
 * us has seen: views must say "reported" beside it.
 */
export type Citation =
  | { readonly rfc: number; readonly section: string }
  | { readonly observed: string }
  | { readonly page: string; readonly title: string }
  | { readonly reported: string; readonly page?: string };

/**
 * Names a section of an RFC.
 * @param number the RFC's number, e.g. 5321
 * @param section e.g. '4.2.1' or 'A.2'; the empty string cites the document as a whole
 */
export function rfc(number: number, section = ''): Citation {
  return { rfc: number, section };
}

/**
 * Names a server on which a behaviour was seen when it was run, for what no document says.
 * @param server e.g. 'Postfix 3.7'
 */
export function observed(server: string): Citation {
  return { observed: server };
}

/**
 * Names where a behaviour is reported.
 * @param where e.g. 'Gmail help' or 'public reports'
 * @param page its address, where it has one
 */
export function reported(where: string, page?: string): Citation {
  return page === undefined ? { reported: where } : { reported: where, page };
}

/** The citation as people write it: `RFC 5321 §4.2.1`. The same in every language. */
export function citationLabel(citation: Citation): string {
  if ('rfc' in citation) return `RFC ${citation.rfc}${citation.section === '' ? '' : ` §${citation.section}`}`;
  if ('reported' in citation) return citation.reported;
  return 'observed' in citation ? citation.observed : citation.title;
}

/** The address of the cited text, or undefined for what has no page. */
export function citationLink(citation: Citation): string | undefined {
  if ('observed' in citation) return undefined;
  if (!('rfc' in citation)) return citation.page;
  const anchor = /^[A-Z]/.test(citation.section) ? 'appendix' : 'section';
  const fragment = citation.section === '' ? '' : `#${anchor}-${citation.section}`;
  return `https://www.rfc-editor.org/rfc/rfc${citation.rfc}.html${fragment}`;
}
