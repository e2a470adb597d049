// Text as a zone file quotes it (RFC 1035 §5.1).

/**
 * The strings of a TXT record as one, which is how SPF, DKIM and DMARC read them (RFC 7208 §3.3, RFC 6376 §3.6.2.2).
 * Octets beyond ASCII stay written as `\DDD`.
 */
export function textOf(data: string): string {
  const strings = [...data.matchAll(/"((?:[^"\\]|\\.)*)"/g)].map(([, inside = '']) => inside);
  const joined = strings.length > 0 ? strings.join('') : data;
  return joined.replace(/\\(?!\d{3})(.)/g, '$1');
}
