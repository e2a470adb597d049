// The arguments of MAIL and RCPT: a path and its parameters (RFC 5321 §4.1.2). Texts are octet strings.

/** A path that was read. */
export interface Path {
  /** Without brackets; empty for the null sender. */
  readonly address: string;
  /** In order, names in upper case. */
  readonly parameters: readonly { readonly name: string; readonly value?: string }[];
}

export interface PathHabits {
  readonly keyword: 'FROM' | 'TO';
  readonly bareAddress: 'refused' | 'tolerated';
}

/** RFC 5321 §4.5.3.1.3: a path of at most 256 octets, of which its brackets are two. */
const addressOctetsMax = 254;

/** One word up to a blank that is not within a quoted string. */
const bareWord = /^(?:"(?:[^"\\]|\\.)*"|[^" \t<>])+/;
const bracketed = /^<((?:"(?:[^"\\]|\\.)*"|[^"<>])*)>/;

/**
 * Reads `"FROM:" reverse-path [SP parameters]` or `"TO:" forward-path [SP parameters]`; undefined when it is neither.
 * A blank between the colon and the path is a quirk that nearly every server forgives.
 */
export function readPath(argument: string, { keyword, bareAddress }: PathHabits): Path | undefined {
  const prefix = `${keyword}:`;
  if (argument.slice(0, prefix.length).toUpperCase() !== prefix) return undefined;
  const text = argument.slice(prefix.length).replace(/^[ \t]+/, '');
  const inBrackets = bracketed.exec(text);
  const found = inBrackets ?? (bareAddress === 'tolerated' ? bareWord.exec(text) : null);
  if (found === null) return undefined;
  const rest = text.slice(found[0].length);
  if (rest !== '' && !/^[ \t]/.test(rest)) return undefined;
  return { address: withoutRoute(inBrackets?.[1] ?? found[0]), parameters: readParameters(rest) };
}

/** Reads `esmtp-param = esmtp-keyword ["=" esmtp-value]`, separated by blanks. */
function readParameters(text: string): Path['parameters'] {
  const words = text.split(/[ \t]+/).filter((word) => word !== '');
  return words.map((word) => {
    const equals = word.indexOf('=');
    if (equals < 0) return { name: word.toUpperCase() };
    return { name: word.slice(0, equals).toUpperCase(), value: word.slice(equals + 1) };
  });
}

/** RFC 5321 §3.6.1: the route before the mailbox, `@a.test,@b.test:`, is to be ignored. */
function withoutRoute(address: string): string {
  return address.startsWith('@') ? address.slice(address.indexOf(':') + 1) : address;
}

/** `Mailbox = Local-part "@" ( Domain / address-literal )`; letters beyond ASCII are for `needsUtf8` to judge. */
export function isMailbox(address: string): boolean {
  if (address.length > addressOctetsMax) return false;
  const at = address.lastIndexOf('@');
  return isLocalPart(address.slice(0, Math.max(at, 0))) && isDomain(address.slice(at + 1));
}

/** True when the address holds octets that only SMTPUTF8 allows (RFC 6531 §3.3). */
export function needsUtf8(address: string): boolean {
  return /[\x80-\xff]/.test(address);
}

/** `Local-part = Dot-string / Quoted-string`, at most 64 octets (RFC 5321 §4.5.3.1.1). */
function isLocalPart(local: string): boolean {
  if (local === '' || local.length > 64) return false;
  return (
    /^"(?:[^"\\]|\\.)*"$/.test(local) ||
    local.split('.').every((atom) => /^[\w!#$%&'*+\-/=?^`{|}~\x80-\xff]+$/.test(atom))
  );
}

/** `Domain = sub-domain *("." sub-domain)`, or an address literal. */
function isDomain(domain: string): boolean {
  if (/^\[[\w.:]+\]$/.test(domain)) return true;
  return domain.split('.').every((label) => /^[\w\x80-\xff](?:[\w\x80-\xff-]*[\w\x80-\xff])?$/.test(label));
}
