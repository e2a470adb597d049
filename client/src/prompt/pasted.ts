// A conversation that was pasted where commands belong: what the client said in it, as lines to type. Passwords are not in it;
// their steps are for the person to fill. Pure. Loaded when a paste looks like one.

import { toLatin1 } from '@mailterm/shared/octets';
import { decode } from '@mailterm/shared/charset';
import { explainPaste } from '@mailterm/shared/paste/index';
import type { ExplainedUnit } from '@mailterm/shared/paste/index';
import { gb18030 } from '../explain/gb18030.ts';
import type { Step } from '../session/model.ts';
import { commandFor } from './commandFor.ts';

const stepsMax = 500;
const ports = { smtp: 25, pop3: 110, imap: 143 } as const;

/** What the client of the first conversation in a paste said; nothing where there is none, or no server in it. */
export function scriptOf(text: string): readonly Step[] {
  const { units } = explainPaste(new TextEncoder().encode(text), { gb18030 });
  const own = units.filter(({ conversation, implied }) => conversation === 0 && implied !== true);
  const [first] = own;
  const said = own.filter(({ from }) => from === 'client').flatMap(stepsOf);
  if (!first || said.length === 0 || !own.some(({ from }) => from === 'server')) return [];
  return [{ line: commandFor({ host: 'practice', port: ports[first.protocol] }) }, ...said.slice(0, stepsMax)];
}

function stepsOf({ octets, reading, withheld, frame }: ExplainedUnit): readonly Step[] {
  const secret = reading.spans.find(({ role }) => role !== undefined);
  if (withheld === true) return [{ line: '', fill: 'plain' }];
  if (secret) {
    const before = toLatin1(octets.subarray(0, secret.start));
    return [{ line: before, fill: /^$|AUTH/i.test(before) ? 'base64' : 'plain' }];
  }
  const text = decode(octets, gb18030).text;
  const lines = text.replace(/\r?\n$/, '').split(/\r?\n/);
  return (frame === 'block' ? lines : lines.slice(0, 1)).map((line) => ({ line }));
}
