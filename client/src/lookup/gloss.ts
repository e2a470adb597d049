// The few words beside a name in lists and headings, and a sample as it may be shown. Pure.

import { decode, visible } from '@mailterm/shared/charset';
import type { Text } from '@mailterm/shared/i18n/text';
import type { Headword, Kind, Path } from '@mailterm/shared/lookup/index';
import { fromLatin1 } from '@mailterm/shared/octets';
import type { ProviderRule } from '@mailterm/shared/providers/rule';
import { gb18030 } from '../explain/gb18030.ts';

/** A title without the name that stands beside it; empty where it says no more. */
export function titleWithout(title: string, name: string): string {
  return title.startsWith(name) ? title.slice(name.length).replace(/^[:：]?\s*/, '') : title;
}

/** What a name says in a few words: its title, or where that is the name, the first sentence of its text. */
export function glossOf({ title, body }: Text, name: string): string {
  return titleWithout(title, name) || (/^.*?(?:[.。](?=\s|$|[^\d.])|$)/s.exec(body)?.[0] ?? '');
}

/** The reply of a rule as text. Some are kept as octets of GB18030, each as one character. */
export function sampleText({ sample }: ProviderRule): string {
  return sample.lines
    .map((line) => (/^[\0-\xff]*$/.test(line) ? decode(fromLatin1(line), gb18030).text : line))
    .map(visible)
    .join('\n');
}

/** A text that fits into a list. */
export function clipped(text: string, charactersMax: number): string {
  const characters = [...text];
  return characters.length > charactersMax ? `${characters.slice(0, charactersMax).join('')}…` : text;
}

/** What a page is about: the kinds of the words that have its name, not of the parts that explain them. */
export function kindsOf([shelf, name, ...more]: Path, words: readonly Headword[]): readonly Kind[] {
  if (more.length > 0) return ['reply', 'enhanced'];
  const own = words.filter((word) => word.name === name).map(({ kind }) => kind);
  if (own.length > 0) return [...new Set(own)];
  return shelf === 'smtp' && /^\d\.\d/.test(name) ? ['enhanced'] : words.slice(0, 1).map(({ kind }) => kind);
}
