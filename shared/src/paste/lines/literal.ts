// String literals as Python's debug output prints them: 'text\r\n', b'octets\xe4'. Nothing else of the language.

/** What a literal stands for. */
export interface Literal {
  readonly text: string;
  /** It is b'…': each character is one octet. */
  readonly isOctets?: true;
}

const escapes: Readonly<Record<string, string>> = {
  n: '\n',
  r: '\r',
  t: '\t',
  '\\': '\\',
  "'": "'",
  '"': '"',
  '0': '\0',
};

/** Reads a literal at the beginning of a source; undefined when there is none. A literal that was cut off counts. */
export function readLiteral(source: string): Literal | undefined {
  const start = /^(b?)(['"])/.exec(source);
  if (!start) return undefined;
  const [whole, prefix, quote] = start;
  const parts: string[] = [];
  let at = whole.length;
  while (at < source.length && source[at] !== quote) {
    if (source[at] !== '\\') {
      const end = nextOf(source, at, quote ?? "'");
      parts.push(source.slice(at, end));
      at = end;
      continue;
    }
    const [text, length] = unescape(source, at + 1);
    parts.push(text);
    at += 1 + length;
  }
  const text = parts.join('');
  return prefix === 'b' ? { text, isOctets: true } : { text };
}

function nextOf(source: string, from: number, quote: string): number {
  for (let at = from; at < source.length; at++) if (source[at] === '\\' || source[at] === quote) return at;
  return source.length;
}

/** The character behind a backslash, and how many characters name it. */
function unescape(source: string, at: number): readonly [string, number] {
  const kind = source.charAt(at);
  const digits = kind === 'x' ? 2 : kind === 'u' ? 4 : 0;
  const hex = source.slice(at + 1, at + 1 + digits);
  if (digits > 0 && hex.length === digits && /^[0-9a-f]{2,4}$/i.test(hex)) {
    return [String.fromCharCode(Number.parseInt(hex, 16)), 1 + digits];
  }
  return [escapes[kind] ?? `\\${kind}`, 1];
}
