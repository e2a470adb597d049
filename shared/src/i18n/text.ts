// Looks an explanation up and fills its placeholders. Knows no protocol.

import type { Citation } from '../citation.ts';
import type { Params, Saying } from '../dialect.ts';
import type { Language } from './languages.ts';

/** An explanation: a short name for headings and labels, and one or two sentences for the person who reads it. */
export interface Text {
  readonly title: string;
  readonly body: string;
}

/** All explanations of one namespace in one language, by explanation id. */
export type Catalogue = Readonly<Record<string, Text>>;

/** Explanations of one namespace: what they say in each language and where they come from, loaded when they are needed. */
export type Load<Id extends string = string> = {
  readonly citations: () => Promise<Readonly<Record<Id, Citation>>>;
} & Readonly<Record<Language, () => Promise<Readonly<Record<Id, Text>>>>>;

/**
 * Replaces `{name}` by `params.name`. A placeholder without a value is left visible, so that it is noticed.
 * @param template a text with placeholders
 */
export function fill(template: string, params: Params = {}): string {
  return template.replace(/\{([A-Za-z]\w{0,30})\}/g, (whole, name: string) => String(params[name] ?? whole));
}

/**
 * The text of a saying, or undefined when the catalogue has none.
 * @param catalogue the texts of the viewer's language
 */
export function sayIn(catalogue: Catalogue, saying: Saying): Text | undefined {
  const text = Object.hasOwn(catalogue, saying.id) ? catalogue[saying.id] : undefined;
  return text && { title: fill(text.title, saying.params), body: fill(text.body, saying.params) };
}
