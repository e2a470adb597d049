// The letter of one recipient of a mail merge: its parts one after the other, with the values in place of `&name;`.

import { dateTime } from '../../letterDate.ts';
import type { Merge, Recipient, Turn } from './state.ts';

/** `&name;` and `&*TO;`; a slash before the ampersand takes its meaning away. */
const blank = /\/&|&(\*?[A-Za-z0-9_.-]{1,100});/g;

/** Undefined when the letter would be larger than this server takes: values may be long, and stand often. */
export function mergedMessage(
  parts: Merge['parts'],
  recipient: Recipient,
  { turn, octetsMax }: { readonly turn: Turn; readonly octetsMax: number },
): string | undefined {
  const { filling } = recipient;
  const numbers = filling?.parts ?? Object.keys(parts).map(Number);
  const text = numbers.map((number) => parts[number] ?? '').join('');
  const values = { ...filling?.values, ...reservedValues(recipient, turn) };
  let message = '';
  let from = 0;
  for (const found of text.matchAll(blank)) {
    const [all, name] = found;
    const value = name === undefined ? '&' : valueOf(values, name);
    message += text.slice(from, found.index) + (value ?? all);
    from = found.index + all.length;
    if (message.length > octetsMax) return undefined;
  }
  message += text.slice(from);
  return message.length > octetsMax ? undefined : message;
}

function valueOf(values: Readonly<Record<string, string>>, name: string): string | undefined {
  const key = name.startsWith('*') ? name.toUpperCase() : name;
  return Object.hasOwn(values, key) ? values[key] : undefined;
}

/** What the appliance knows itself. */
function reservedValues({ address }: Recipient, { state, world, persona }: Turn): Readonly<Record<string, string>> {
  return {
    '*TO': address,
    '*FROM': state.sender?.address ?? '',
    '*DATE': `Date: ${dateTime(world.nowMs, persona.zoneMinutes)}`,
  };
}
