// A name as people write it.

/** Without the final dot, which stands for the root (RFC 1034 §3.1). */
export function bare(name: string): string {
  return name.replace(/\.$/, '');
}
