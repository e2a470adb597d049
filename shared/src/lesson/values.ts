// Values as they are written in a lesson: a text in each language, and comments behind them.

import { languages } from '../i18n/languages.ts';
import type { Language } from '../i18n/languages.ts';
import type { FileLine } from './blocks.ts';
import type { ByLanguage } from './lesson.ts';
import type { Problems } from './problems.ts';

/** The text without what stands behind ` #`, outside of quotation marks. */
export function withoutComment(text: string): string {
  let quoted = false;
  for (let i = 0; i < text.length; i++) {
    if (text[i] === '"') quoted = !quoted;
    if (text[i] === '#' && !quoted && (i === 0 || /\s/.test(text[i - 1] ?? ''))) return text.slice(0, i).trim();
  }
  return text.trim();
}

/**
 * `{ en: Say hello, zh: 打招呼 }`: a text that holds `, en:` or `, zh:` itself stands in quotation marks.
 * @param what names it in a problem
 * @returns undefined where it has not that form
 */
export function inLanguages(text: string, line: number, what: string, problems: Problems): ByLanguage | undefined {
  const inner = /^\{(.*)\}$/.exec(text.trim())?.[1];
  if (inner === undefined) return undefined;
  const texts = new Map<Language, string>();
  // What stands in quotation marks is passed over.
  const found = [...inner.matchAll(/"[^"]{0,1000}"|(?:^|,)\s{0,20}(en|zh)\s{0,20}:/g)];
  const starts = found.filter(([, language]) => language !== undefined);
  starts.forEach((start, i) => {
    const value = inner.slice(start.index + start[0].length, starts[i + 1]?.index ?? inner.length);
    take(texts, { language: start[1] as Language, text: unquoted(value), line, what }, problems);
  });
  return complete(texts, line, what, problems);
}

/** `en: …` and `zh: …` on lines of their own; lines below go on with the text above. */
export function onLines(lines: readonly FileLine[], line: number, what: string, problems: Problems): ByLanguage {
  const texts = new Map<Language, string>();
  let latest: { language: Language; line: number; text: string[] } | undefined;
  const finish = (): void => {
    if (!latest) return;
    take(texts, { ...latest, text: unquoted(latest.text.join('\n')), what }, problems);
  };
  for (const each of lines) {
    const [, language, text = ''] = /^\s{0,8}(en|zh)\s{0,8}:(.*)$/.exec(each.text) ?? [];
    if (language !== undefined) {
      finish();
      latest = { language: language as Language, line: each.line, text: [text.trim()] };
    } else if (latest) latest.text.push(each.text.trim());
    else if (each.text.trim() !== '') problems.add(each.line, 'language.unknown', { found: each.text });
  }
  finish();
  return complete(texts, line, what, problems) ?? { en: '', zh: '' };
}

interface Said {
  readonly language: Language;
  readonly text: string;
  readonly line: number;
  readonly what: string;
}

function take(texts: Map<Language, string>, { language, text, line, what }: Said, problems: Problems): void {
  if (texts.has(language)) problems.add(line, 'language.twice', { what, language });
  texts.set(language, text);
}

function complete(
  texts: ReadonlyMap<Language, string>,
  line: number,
  what: string,
  problems: Problems,
): ByLanguage | undefined {
  const missing = languages.filter((language) => (texts.get(language) ?? '') === '');
  for (const language of missing) problems.add(line, 'language.missing', { what, language });
  if (missing.length > 0) return { en: texts.get('en') ?? '', zh: texts.get('zh') ?? '' };
  return Object.fromEntries(texts) as ByLanguage;
}

function unquoted(text: string): string {
  const bare = text.trim();
  return bare.length >= 2 && bare.startsWith('"') && bare.endsWith('"') ? bare.slice(1, -1) : bare;
}
