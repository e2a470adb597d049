// The names that the built-in practice server answers to. It is within Mailterm: no name server knows them.

/** True for a host of the practice server, as a person or a transcript names it. */
export function isPracticeName(host: string): boolean {
  return /^practice$|\.(?:practice|fault)\.test$/i.test(host.replace(/\.$/, ''));
}
