// What programs print around a bare conversation: telnet, nc, openssl s_client, JavaMail, a shell. Tables only.

/** Lines after which a conversation begins. */
const openings: readonly RegExp[] = [
  /^Trying [\d.:a-fA-F[]/,
  /^Connected to /,
  /^Connection to \S{1,255} \d{1,5} port /,
  /^(?:Ncat|nc): Connected/,
  /^CONNECTED\(/,
  /^\(UNKNOWN\) \[/,
  /^DEBUG (?:SMTP|POP3|IMAP)S?: (?:trying to connect|connecting to)/,
  /^\S{0,40}[$#%>] ?(?:telnet|nc|ncat|netcat|openssl|swaks|curl|socat) /,
  /^(?:telnet|nc|ncat|openssl s_client) \S/,
];

/** Lines that say that no conversation came about. */
const failures: readonly RegExp[] = [
  /^telnet: (?:Unable to connect|connect to address)/,
  /^(?:nc|ncat|Ncat): .{0,200}(?:refused|timed out|unreachable|failed)/i,
  /^connect(?:ion)?: (?:errno|Connection refused|Connection timed out|No route)/i,
];

const words: readonly RegExp[] = [
  /^Escape character is /,
  /^Connection closed(?: by foreign host)?\.?$/,
  /^Connection to \S{1,255} closed/,
  /^Connection lost/,
  /^(?:closed|DONE|RENEGOTIATING|KEYUPDATE|read:errno=\d+|write:errno=\d+)$/,
  /^telnet> /,
  /^DEBUG(?:[ :]|$)/,
  /^\s{1,8}at [\w.$]+\(/,
  /^\S{0,40}[$#%] ?$/,
  /^Warning: /,
  /^(?:read|write) [A-Z] BLOCK$/,
];

/** Lines of `openssl s_client` that begin a dump: of certificates, of the handshake, of a session ticket. */
const dumps =
  /^(?:CONNECTED\(|Connecting to |depth=\d|verify (?:error|return)|Certificate chain|Server certificate|-----BEGIN CERT|SSL handshake has read|Post-Handshake New Session Ticket|SSL-Session:|New, (?:TLS|SSL|\(NONE\))|No client certificate|Verification|Verify return code|Didn't find STARTTLS)/;

/** What a line is to a bare conversation, apart from being said. */
export type Noise = 'opens' | 'fails' | 'word' | 'dump';

/** Reads a line as a program's own word; undefined for what may have been said. */
export function noiseOf(text: string): Noise | undefined {
  const head = text.slice(0, 240);
  if (dumps.test(head)) return 'dump';
  if (openings.some((pattern) => pattern.test(head))) return 'opens';
  if (failures.some((pattern) => pattern.test(head))) return 'fails';
  return words.some((pattern) => pattern.test(head)) ? 'word' : undefined;
}

/** True for the lines that close a dump of s_client: what comes next may be said. */
export function closesDump(text: string): boolean {
  // Keys that are made anew in the middle of a conversation are told without a rule below.
  return text === '---' || text === 'read R BLOCK' || /^verify return:\d+$/.test(text);
}

/** JavaMail hides logins. What it says instead tells what was sent, or how it ended. */
export type JavaMailHint =
  | { readonly kind: 'login'; readonly protocol: 'smtp' | 'imap' | 'pop3' }
  | { readonly kind: 'done' }
  | { readonly kind: 'result'; readonly reply: string };

/** The reply that an exception of Java quotes. */
export function exceptionReply(text: string): string | undefined {
  return /^[\s\w.:$]{0,200}Exception: ([2-5]\d\d[ -]\S.{0,4000}?);?$/s.exec(text)?.[1];
}

/** Reads a `DEBUG` line about a login. */
export function javaMailHint(text: string): JavaMailHint | undefined {
  const found = /^DEBUG (SMTP|IMAP|POP3)S?: (.{1,1000})$/s.exec(text);
  if (!found) return undefined;
  const [, name = '', words = ''] = found;
  const protocol = name.toLowerCase() as 'smtp' | 'imap' | 'pop3';
  if (/^(?:AUTH|AUTHENTICATE|LOGIN)\b.{0,40} command trace suppressed/.test(words)) return { kind: 'login', protocol };
  const result = /^(?:AUTHENTICATE|LOGIN)\b.{0,40} command result: (.*)$/s.exec(words)?.[1];
  if (result !== undefined) return { kind: 'result', reply: result };
  return /^AUTH \S{1,20} succeeded/.test(words) ? { kind: 'done' } : undefined;
}
