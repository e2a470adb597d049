// One-liners of languages that make base64, as tutorials print them. Only the text between the quotes is read; nothing of the
// language is run. Pure.

import { base64 } from './programs.ts';
import type { Made } from './programs.ts';
import { octetsOf, unescape } from './words.ts';

/** Each pattern finds the text that is encoded. */
const encoders: readonly RegExp[] = [
  /encode_base64\s*\(?\s*(["'])((?:[^"'\\]|\\.)*)\1/,
  /b64encode\s*\(\s*b?(["'])((?:[^"'\\]|\\.)*)\1/,
  /GetBytes\s*\(\s*(["'])((?:[^"'\\]|\\.)*)\1\s*\)/i,
  /(?:base64_encode|btoa)\s*\(\s*(["'])((?:[^"'\\]|\\.)*)\1/,
];

const decoders: readonly RegExp[] = [
  /decode_base64\s*\(?\s*(["'])((?:[^"'\\]|\\.)*)\1/,
  /b64decode\s*\(\s*b?(["'])((?:[^"'\\]|\\.)*)\1/,
  /FromBase64String\s*\(\s*(["'])((?:[^"'\\]|\\.)*)\1/i,
  /(?:base64_decode|atob)\s*\(\s*(["'])((?:[^"'\\]|\\.)*)\1/,
];

/** What such a line makes; undefined for any other line. */
export function runLanguage(line: string): Made | undefined {
  if (!/^(?:perl|python[23]?|php|node|powershell|pwsh|\[)/i.test(line)) return undefined;
  const literal = (patterns: readonly RegExp[]): string | undefined =>
    patterns.map((pattern) => pattern.exec(line)?.[2]).find((text) => text !== undefined);
  const encoded = literal(encoders);
  // A backslash begins no escape in the strings of PowerShell.
  if (encoded !== undefined) return base64([], octetsOf(line.startsWith('[') ? encoded : unescape(encoded)));
  const decoded = literal(decoders);
  return decoded === undefined ? undefined : base64(['-d'], octetsOf(decoded));
}
