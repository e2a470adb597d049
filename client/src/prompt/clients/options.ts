// Options of command lines: `--to bob`, `--to=bob`, `-t bob`. Pure.

/** What a command line says. */
export interface Options {
  /** Every value of an option, under its long name, in order. Switches have ''. */
  readonly values: ReadonlyMap<string, readonly string[]>;
  /** Words that belong to no option. */
  readonly rest: readonly string[];
}

/** The table of a program: what an option is called here, and whether it takes a word. */
export type OptionTable = Readonly<Record<string, readonly [name: string, takes: 'word' | 'nothing' | 'perhaps']>>;

export function readOptions(words: readonly string[], table: OptionTable): Options {
  const values = new Map<string, string[]>();
  const rest: string[] = [];
  const add = (name: string, value: string): void => void values.set(name, [...(values.get(name) ?? []), value]);
  for (let at = 0; at < words.length; at++) {
    const word = words[at] ?? '';
    const [, bound, value] = /^(--?[\w-]+)=([\s\S]*)$/.exec(word) ?? [];
    const key = (bound ?? word).toLowerCase() in table ? (bound ?? word).toLowerCase() : (bound ?? word);
    const known = Object.hasOwn(table, bound ?? word)
      ? table[bound ?? word]
      : Object.hasOwn(table, key)
        ? table[key]
        : undefined;
    if (known) {
      const [name, takes] = known;
      const next = words[at + 1];
      const isNext =
        value === undefined &&
        (takes === 'word' || (takes === 'perhaps' && next !== undefined && !next.startsWith('-')));
      add(name, value ?? (isNext ? (next ?? '') : ''));
      if (isNext) at++;
    } else if (!word.startsWith('-') || word === '-') rest.push(word);
    else add('other', word);
  }
  return { values, rest };
}

/** The last value of an option; undefined where it is not given or empty. */
export function lastOf({ values }: Options, name: string): string | undefined {
  return values.get(name)?.at(-1) || undefined;
}
