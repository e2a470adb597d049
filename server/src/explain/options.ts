// The command line of `mailterm explain`: words become options, or a sentence about what is wrong with them. Pure.

import { isLanguage } from '@mailterm/shared/i18n/languages';
import type { Language } from '@mailterm/shared/i18n/languages';
import { isProtocol } from '@mailterm/shared/paste/paste';
import type { Protocol } from '@mailterm/shared/paste/paste';

/** What a person asked for. */
export interface Options {
  /** Undefined: standard input. */
  readonly file?: string;
  readonly language: Language;
  readonly json: boolean;
  readonly protocol?: Protocol;
  readonly color: 'auto' | 'always' | 'never';
  readonly width?: number;
}

/** What is wrong with the words, and which of them. */
export interface Misuse {
  readonly kind: 'misuse';
  readonly problem: 'unknownOption' | 'missingValue' | 'badValue' | 'tooManyFiles';
  readonly option: string;
  readonly value?: string;
  /** The values that there are. */
  readonly expected?: string;
  readonly language: Language;
}

export type Parsed =
  | { readonly kind: 'run'; readonly options: Options }
  | { readonly kind: 'help' | 'version'; readonly language: Language }
  | Misuse;

/** Environment variables that decide, when no option does. */
export type Environment = Readonly<Record<string, string | undefined>>;

export const widthMin = 40;
const widthMax = 400;

/** The options that take a value, with what it may be. */
const valued: Readonly<Record<string, { readonly expected: string; readonly accepts: (value: string) => boolean }>> = {
  '--lang': { expected: 'en, zh', accepts: isLanguage },
  '--protocol': { expected: 'smtp, pop3, imap', accepts: isProtocol },
  '--color': { expected: 'auto, always, never', accepts: (value) => ['auto', 'always', 'never'].includes(value) },
  '--width': {
    expected: `${widthMin}–${widthMax}`,
    accepts: (value) => /^\d{2,3}$/.test(value) && Number(value) >= widthMin && Number(value) <= widthMax,
  },
};

const short: Readonly<Record<string, string>> = { '-h': '--help', '-V': '--version', '--colour': '--color' };

/** The language of the environment, as POSIX orders its variables: LC_ALL, LC_MESSAGES, LANG. */
export function languageOf(environment: Environment): Language {
  const locale = environment['LC_ALL'] || environment['LC_MESSAGES'] || environment['LANG'] || '';
  return /^zh(?:[_.@-]|$)/i.test(locale) ? 'zh' : 'en';
}

/** Reads the words behind `mailterm explain`. */
export function parseOptions(words: readonly string[], environment: Environment): Parsed {
  const values = new Map<string, string>();
  const files: string[] = [];
  let onlyFiles = false;
  // The language is wanted for complaints about what stands before it, too.
  const language = languageFrom(words) ?? languageOf(environment);
  for (let i = 0; i < words.length; i++) {
    const word = words[i] ?? '';
    if (onlyFiles || word === '-' || !word.startsWith('-')) {
      files.push(word);
      continue;
    }
    if (word === '--') {
      onlyFiles = true;
      continue;
    }
    const equals = word.indexOf('=');
    const name = equals < 0 ? word : word.slice(0, equals);
    const option = short[name] ?? name;
    if (equals < 0 && (option === '--help' || option === '--version')) {
      return { kind: option === '--help' ? 'help' : 'version', language };
    }
    if (equals < 0 && option === '--json') {
      values.set(option, '');
      continue;
    }
    const rule = Object.hasOwn(valued, option) ? valued[option] : undefined;
    if (!rule) return { kind: 'misuse', problem: 'unknownOption', option: word, language };
    const value = equals < 0 ? words[++i] : word.slice(equals + 1);
    const { expected } = rule;
    if (value === undefined) return { kind: 'misuse', problem: 'missingValue', option, expected, language };
    if (!rule.accepts(value)) return { kind: 'misuse', problem: 'badValue', option, value, expected, language };
    values.set(option, value);
  }
  const [file, second] = files;
  if (second !== undefined) return { kind: 'misuse', problem: 'tooManyFiles', option: second, language };
  return { kind: 'run', options: optionsOf(values, file, language) };
}

function optionsOf(values: ReadonlyMap<string, string>, file: string | undefined, language: Language): Options {
  const protocol = values.get('--protocol');
  const color = values.get('--color');
  const width = values.get('--width');
  return {
    ...(file !== undefined && file !== '-' && { file }),
    language,
    json: values.has('--json'),
    ...(isProtocol(protocol) && { protocol }),
    color: color === 'always' || color === 'never' ? color : 'auto',
    ...(width !== undefined && { width: Number(width) }),
  };
}

function languageFrom(words: readonly string[]): Language | undefined {
  const at = words.findIndex((word) => word === '--lang' || word.startsWith('--lang='));
  const word = words[at];
  const value = word === '--lang' ? words[at + 1] : word?.slice('--lang='.length);
  return isLanguage(value) ? value : undefined;
}
