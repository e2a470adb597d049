// Joins class names; what is false or missing is left out.

/** The class attribute of an element. */
export function classes(...names: readonly (string | false | undefined)[]): string {
  return names.filter(Boolean).join(' ');
}
