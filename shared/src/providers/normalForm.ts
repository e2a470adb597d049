// The one form of a reply that patterns see, whatever lines it came in.

/** Patterns over what a peer sent see at most so many characters. */
export const normalCharactersMax = 1024;

/** ABNF: status-code of RFC 3463 §2, with the `#` that Cisco puts before it. */
const enhancedCode = /^#?[245]\.\d{1,3}\.\d{1,3}(?= |$)/;

/**
 * Joins the lines of an SMTP reply: the code, a blank, and the words of all lines joined by blanks, with an enhanced
 * status code only once. Lines of other protocols are their own normal form.
 * @param code the reply code
 * @param texts what stands behind the code and its separator, line by line, decoded
 */
export function normalForm(code: string, texts: readonly string[]): string {
  let normal = code;
  let enhanced: string | undefined;
  for (const text of texts) {
    if (normal.length >= normalCharactersMax) break;
    const own = enhancedCode.exec(text)?.[0];
    const words = enhanced !== undefined && own === enhanced ? text.slice(own.length).trimStart() : text;
    enhanced ??= own;
    normal += ` ${words}`;
  }
  return normal.slice(0, normalCharactersMax);
}
