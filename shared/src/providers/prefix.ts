// What every match of an anchored pattern begins with. Comparing it first spares most patterns a look: a reply is tried
// against a hundred rules, and nearly all of them are about another code.

/** Characters that stand for themselves in a pattern, or do with a backslash before them. */
const literal = /[\w <>:;,@#%&'"=!~-]|\\[.[\](){}#+*?/|^$\\-]/y;

/**
 * The characters that a pattern's match must begin with; '' when they are not plain to see.
 * @param pattern without the sticky flag
 */
export function prefixOf({ source, ignoreCase }: RegExp): string {
  if (!source.startsWith('^') || hasChoice(source)) return '';
  let prefix = '';
  literal.lastIndex = 1;
  for (let found = literal.exec(source); found; found = literal.exec(source)) {
    const character = found[0].slice(-1);
    // A quantifier behind it makes it optional, or repeats it.
    if ('*+?{'.includes(source.charAt(literal.lastIndex) || '.')) break;
    if (ignoreCase && /[a-z]/i.test(character)) break;
    prefix += character;
  }
  return prefix;
}

/** True for a pattern with alternatives outside of all groups. */
function hasChoice(source: string): boolean {
  let depth = 0;
  for (const [token = ''] of source.matchAll(/\\[\s\S]|\[(?:[^\]\\]|\\[\s\S])*\]|[\s\S]/g)) {
    if (token === '(') depth += 1;
    else if (token === ')') depth -= 1;
    else if (token === '|' && depth === 0) return true;
  }
  return false;
}
