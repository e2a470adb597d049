// Checks of the shape of what somebody else wrote: small pieces that say which field is wrong. What a transcript must look
// like is documentShape.ts.

/** Why a value is not what it should be: the path of the field. Undefined for one that is. */
export type Check = (value: unknown, path: string) => string | undefined;

/** Names that would reach into the language itself. */
const reservedNames = new Set(['__proto__', 'constructor', 'prototype']);

/** Anything JSON, but not deeper than this, and without names that reach into the language. */
export function anything(depthMax: number): Check {
  const check: Check = (value, path) => {
    // In a list of its own: what is nested deeply must not use up the stack.
    const open: { readonly value: unknown; readonly depth: number }[] = [{ value, depth: 0 }];
    for (let each = open.pop(); each; each = open.pop()) {
      if (typeof each.value !== 'object' || each.value === null) continue;
      if (each.depth >= depthMax) return path;
      for (const name of Object.keys(each.value)) {
        if (reservedNames.has(name) || name.length > 200) return path;
        open.push({ value: (each.value as Record<string, unknown>)[name], depth: each.depth + 1 });
      }
    }
    return undefined;
  };
  return check;
}

/** A text of at most so many characters. */
export function text(lengthMax: number): Check {
  return (value, path) => (typeof value === 'string' && value.length <= lengthMax ? undefined : path);
}

/** A text that is not empty and has no control character. */
export function label(lengthMax: number): Check {
  return (value, path) =>
    typeof value === 'string' && value.length <= lengthMax && /^[^\0-\u001f\u007f]+$/.test(value) ? undefined : path;
}

/** A whole number from `min` to `max`. */
export function count(max: number = Number.MAX_SAFE_INTEGER, min = 0): Check {
  return (value, path) =>
    typeof value === 'number' && Number.isSafeInteger(value) && value >= min && value <= max ? undefined : path;
}

/** One of these values. */
export function oneOf(...values: readonly unknown[]): Check {
  return (value, path) => (values.includes(value) ? undefined : path);
}

/** One of these shapes. */
export function either(...checks: readonly Check[]): Check {
  return (value, path) => (checks.some((check) => check(value, path) === undefined) ? undefined : path);
}

/** A list of at most so many of one shape. */
export function list(of: Check, lengthMax: number): Check {
  return (value, path) => {
    if (!Array.isArray(value) || value.length > lengthMax) return path;
    for (const [i, each] of value.entries()) {
      const wrong = of(each, `${path}[${i}]`);
      if (wrong !== undefined) return wrong;
    }
    return undefined;
  };
}

/** An object with these fields and no others. */
export function fields(
  required: Readonly<Record<string, Check>>,
  optional: Readonly<Record<string, Check>> = {},
): Check {
  const known = new Map([...Object.entries(required), ...Object.entries(optional)]);
  const needed = Object.keys(required);
  return (value, path) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return path;
    const missing = needed.find((name) => !Object.hasOwn(value, name));
    if (missing !== undefined) return joined(path, missing);
    for (const [name, each] of Object.entries(value)) {
      const check = known.get(name);
      const wrong = check ? check(each, joined(path, name)) : joined(path, name);
      if (wrong !== undefined) return wrong;
    }
    return undefined;
  };
}

/** An object whose names are anybody's, and whose values have one shape. */
export function named(of: Check, countMax: number): Check {
  return (value, path) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return path;
    const entries = Object.entries(value);
    if (entries.length > countMax) return path;
    for (const [name, each] of entries) {
      if (reservedNames.has(name) || name.length > 60) return path;
      const wrong = of(each, joined(path, name));
      if (wrong !== undefined) return wrong;
    }
    return undefined;
  };
}

/** What names of fields look like here. */
const fieldName = /^[a-z][A-Za-z]{0,29}$/;

/** The path is shown to people and stands in errors: a name of somebody else's making may be anything, a password too. */
function joined(path: string, name: string): string {
  const shown = fieldName.test(name) ? name : '…';
  return path === '' ? shown : `${path}.${shown}`;
}
