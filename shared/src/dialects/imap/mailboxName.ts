// Modified UTF-7, the form in which IMAP4rev1 writes names that are not ASCII (RFC 3501 §5.1.3): `&` begins, `-` ends, and
// between them stands UTF-16 in base64 with `,` for `/`. Both ways; knows nothing of mailboxes but their letters.

const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+,';

/** True for what stands for itself in a name: printable ASCII. */
function isPrintable(code: number): boolean {
  return code >= 0x20 && code <= 0x7e;
}

/** Writes a name in modified UTF-7. */
export function encodeMailboxName(name: string): string {
  let encoded = '';
  let run: number[] = [];
  const endRun = (): void => {
    if (run.length > 0) encoded += `&${toDigits(run)}-`;
    run = [];
  };
  for (let i = 0; i < name.length; i++) {
    const code = name.charCodeAt(i);
    if (!isPrintable(code)) {
      run.push(code);
      continue;
    }
    endRun();
    encoded += code === 0x26 ? '&-' : name.charAt(i);
  }
  endRun();
  return encoded;
}

function toDigits(units: readonly number[]): string {
  let text = '';
  let held = 0;
  let bits = 0;
  for (const unit of units) {
    held = (held << 16) | unit;
    bits += 16;
    for (; bits >= 6; bits -= 6) text += digits.charAt((held >> (bits - 6)) & 63);
    held &= (1 << bits) - 1;
  }
  return bits === 0 ? text : text + digits.charAt((held << (6 - bits)) & 63);
}

/** The name that modified UTF-7 stands for, or undefined when the text is none. */
export function decodeMailboxName(encoded: string): string | undefined {
  let name = '';
  for (let at = 0; at < encoded.length;) {
    const code = encoded.charCodeAt(at);
    if (!isPrintable(code)) return undefined;
    if (code !== 0x26) {
      name += encoded.charAt(at++);
      continue;
    }
    const end = encoded.indexOf('-', at);
    if (end < 0) return undefined;
    const run = end === at + 1 ? '&' : fromDigits(encoded.slice(at + 1, end));
    if (run === undefined) return undefined;
    name += run;
    at = end + 1;
  }
  return name;
}

/** Undefined for wrong digits, leftover bits, and for what need not be encoded: RFC 3501 §5.1.3 has one form of each name. */
function fromDigits(text: string): string | undefined {
  let run = '';
  let held = 0;
  let bits = 0;
  for (const digit of text) {
    const value = digits.indexOf(digit);
    if (value < 0) return undefined;
    held = (held << 6) | value;
    bits += 6;
    if (bits < 16) continue;
    bits -= 16;
    const unit = held >> bits;
    if (isPrintable(unit)) return undefined;
    run += String.fromCharCode(unit);
    held &= (1 << bits) - 1;
  }
  return bits < 6 && held === 0 ? run : undefined;
}
