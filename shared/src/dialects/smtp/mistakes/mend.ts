// The line that was probably meant: written anew from what could be read of it. Never for a line that may hold a secret.

import { fromUtf8 } from '../../../octets.ts';
import { windowOctets } from '../../../line/window.ts';
import { narrow } from '../../../line/fullWidth.ts';
import type { Command } from '../grammar.ts';

/** What could be sent in place of a line. */
export interface Mended {
  /** The same command, written as it should be; absent where it is already, or where nobody knows. */
  readonly line?: string;
  /** Another command, for a line that is none. */
  readonly instead?: string;
}

/**
 * Mends a line.
 * @param name the name after EHLO that was used before
 */
export function mend(command: Command, octets: Uint8Array, name = 'client.example.test'): Mended {
  // A line from a GBK terminal is ASCII once its full-width signs are narrowed.
  const narrowed = fromUtf8(narrow(octets, windowOctets).octets);
  if (narrowed === undefined || octets.length > windowOctets) return {};
  const text = withoutBackspaces(narrowed).trim();
  const { on } = command;
  if (on === 'header') return insteadOfHeader(text);
  if (on === 'unknown' || on === 'empty') return {};
  const line = rewrite(command, text, name);
  return line === undefined || line === fromUtf8(octets) ? {} : { line };
}

function insteadOfHeader(text: string): Mended {
  const [, word = '', address] = /^(FROM|TO)\s*:\s*<?([^\s<>]+@[^\s<>]+?)>?$/i.exec(text) ?? [];
  if (address === undefined) return { instead: 'DATA' };
  return { instead: word.toUpperCase() === 'FROM' ? `MAIL FROM:<${address}>` : `RCPT TO:<${address}>` };
}

function rewrite({ on, argument }: Command, text: string, name: string): string | undefined {
  switch (on) {
    case 'HELO':
    case 'EHLO':
      return `${on} ${argument ?? name}`;
    case 'MAIL':
    case 'XMRG':
    case 'RCPT': {
      // What stands behind the address are parameters; without an address nobody knows what was meant.
      const [, address, rest = ''] =
        /^.*?<?([^\s<>:]+@[^\s<>]+|(?<=<)(?=>))>?((?: +[^\s=]+(?:=\S*)?)*)$/.exec(text) ?? [];
      return address === undefined ? undefined : `${on} ${on === 'RCPT' ? 'TO' : 'FROM'}:<${address}>${rest}`;
    }
    case 'DATA':
    case 'RSET':
    case 'QUIT':
    case 'STARTTLS':
      return on;
    case 'VRFY':
    case 'EXPN':
      return argument === undefined ? undefined : `${on} ${argument}`;
    default:
      return undefined;
  }
}

/** What the line would be if each Backspace had worked. */
function withoutBackspaces(text: string): string {
  const kept: string[] = [];
  for (const character of text) {
    if (character === '\b' || character === '\x7f') kept.pop();
    else if (character >= ' ') kept.push(character);
  }
  return kept.join('');
}
