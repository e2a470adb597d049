// `name=value; name=value`, the form of DKIM keys, DMARC, MTA-STS and TLSRPT records (RFC 6376 §3.2).

export interface Tag {
  /** As it stands there, without the blanks around it. */
  readonly text: string;
  /** In lower case. */
  readonly name: string;
  readonly value: string;
}

/** The tags in their order. What has no `=` is a tag with a name only. */
export function readTags(text: string): readonly Tag[] {
  return text
    .split(';')
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '')
    .map((piece) => {
      const at = piece.indexOf('=');
      const name = at < 0 ? piece : piece.slice(0, at);
      return { text: piece, name: name.trim().toLowerCase(), value: at < 0 ? '' : piece.slice(at + 1).trim() };
    });
}

/** The value of a tag; undefined where it is missing. */
export function valueOf(tags: readonly Tag[], name: string): string | undefined {
  return tags.find((tag) => tag.name === name)?.value;
}
