// Replies by their numbers alone: `452` and `452-4.5.3`, in words of ours or in those of Cisco's list.

import { esaRows } from './catalogue/esa.ts';

/** `code [ "-" enhanced ]`: a refusal of RFC 5321 §4.2.1 and a status code of RFC 3463 §2 of the same class. */
const codePattern = /^([45])([0-5]\d)(?:-(\1\.\d{1,3}\.\d{1,3}))?$/;

/**
 * The reply with these numbers, or undefined where they are none of a refusal.
 * @param askedBy what carries the numbers
 * @param words those of Cisco's list, where it has such a reply; ours elsewhere
 */
export function replyByCode(numbers: string, askedBy: 'address' | 'name', words: 'esa' | 'own'): string | undefined {
  const [, severity, detail, enhanced] = codePattern.exec(numbers) ?? [];
  if (severity === undefined || detail === undefined) return undefined;
  const start = [`${severity}${detail}`, enhanced].filter((word) => word !== undefined).join(' ');
  const listed = words === 'esa' ? esaRows.find(({ lines }) => lines[0]?.startsWith(`${start} `)) : undefined;
  const asked = `${severity === '4' ? 'Refused for now' : 'Refused'}, as the ${askedBy} asks`;
  return listed?.lines[0] ?? `${start} ${asked}`;
}
