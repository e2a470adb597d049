// What is hidden, and behind what: one replacement for each name, in the order in which the names appear, so that the same
// log and switches always give the same words, and hiding twice changes nothing.

import { documentation4, documentation6, nibblesOf, quadOf } from './addresses.ts';
import type { Name } from './names.ts';
import type { HideSwitches } from './switches.ts';
import { isTelling } from './words.ts';

/** A stretch of a text and what stands in its place. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The replacements of one log. */
export class HidingBook {
  readonly #switches: HideSwitches;
  readonly #own: ReadonlySet<string>;
  readonly #hosts = new Map<string, string>();
  /** Hosts that are hidden as such, and not only as the domain of a hidden address. */
  readonly #hiddenHosts = new Set<string>();
  readonly #addresses = new Map<string, string>();
  readonly #routes = new Map<string, string>();
  readonly #words = new Map<string, string>();
  #ownCount = 0;
  #quadCount = 0;

  /** @param own the keys of the person's own addresses */
  constructor(switches: HideSwitches, own: ReadonlySet<string>) {
    this.#switches = switches;
    this.#own = own;
  }

  get counts(): { readonly addresses: number; readonly routes: number; readonly hosts: number } {
    return { addresses: this.#addresses.size, routes: this.#routes.size, hosts: this.#hiddenHosts.size };
  }

  /** What is done about a name: nothing, or the stretches of it that are replaced. */
  edits(name: Name): readonly Edit[] {
    if (name.kind === 'address') return this.#addressEdits(name);
    if (name.kind === 'route') return this.#routeEdits(name);
    if (this.#switches.hosts) return [{ ...bounds(name), text: this.host(name.key) }];
    return name.routes.flatMap((route) => this.edits(route));
  }

  /** What is done about an example of ours: its domain may be the real one of a server. */
  editsOfExample(name: Name): readonly Edit[] {
    return name.kind === 'address' && !this.isOursAlone(name.domain) ? this.edits(name.domain) : [];
  }

  /** True for a name that nobody has said, and that is nobody's (RFC 2606, RFC 6761): an example of ours, in a hint. */
  isOursAlone(name: Name): boolean {
    if (name.kind === 'address') {
      const isExample = this.isOursAlone(name.domain) || /^(?:alice|bob)$/i.test(name.local);
      return isExample && !this.#addresses.has(name.key);
    }
    if (name.kind === 'route') return !this.#routes.has(name.key) && /^(?:192\.0\.2\.|2001:db8:)/.test(name.key);
    return !this.#hosts.has(name.key) && /(?:^|\.)(?:example(?:\.com|\.net|\.org)?|test|invalid)$/.test(name.key);
  }

  /** The replacement of a host that is hidden. */
  host(key: string): string {
    this.#hiddenHosts.add(key);
    return this.#hostWord(key);
  }

  /** The replacement of a word that is hidden wherever it stands alone. */
  word(word: string): string | undefined {
    return this.#words.get(word.toLowerCase());
  }

  /** The name of a host that is hidden although it does not look like one: a computer's own name in a greeting. */
  addPlainHost(word: string): string {
    const text = this.host(word.toLowerCase());
    if (isTelling(word)) this.#addWord(word, text);
    return text;
  }

  /** The two parts of an address that stand apart, as in an envelope (RFC 9051 §7.5.2). */
  parts(local: string, domain: string): readonly [string, string] {
    const key = `${local.toLowerCase()}@${domain.toLowerCase()}`;
    if (!this.#hides(key))
      return [local, this.#switches.hosts && domain !== '' ? this.host(domain.toLowerCase()) : domain];
    const [left = '', right = ''] = this.#address(key, local, domain.toLowerCase()).split('@');
    return [left, right];
  }

  #addressEdits(name: Name & { kind: 'address' }): readonly Edit[] {
    const { domain, local, key } = name;
    if (!this.#hides(key)) return this.edits(domain);
    return [{ ...bounds(name), text: this.#address(key, local, domain.kind === 'address' ? '' : domain.key) }];
  }

  #hides(key: string): boolean {
    return this.#own.has(key) ? this.#switches.ownAddresses : this.#switches.otherAddresses;
  }

  #address(key: string, local: string, domain: string): string {
    const known = this.#addresses.get(key);
    if (known !== undefined) return known;
    const isOwn = this.#own.has(key);
    if (isOwn) this.#ownCount += 1;
    const nth = isOwn ? this.#ownCount : this.#addresses.size + 1 - this.#ownCount;
    const word = `${isOwn ? 'own' : 'user'}${nth}`;
    const text = `${word}@${this.#switches.hosts ? this.host(domain) : this.#hostWord(domain)}`;
    this.#addresses.set(key, text);
    if (isTelling(local)) this.#addWord(local, word);
    return text;
  }

  #addWord(word: string, text: string): void {
    const key = word.toLowerCase();
    if (!this.#words.has(key)) this.#words.set(key, text);
  }

  #hostWord(key: string): string {
    const known = this.#hosts.get(key);
    if (known !== undefined) return known;
    const text = `host${this.#hosts.size + 1}.example`;
    this.#hosts.set(key, text);
    return text;
  }

  #routeEdits(name: Name & { kind: 'route' }): readonly Edit[] {
    if (!this.#switches.routes) return [];
    const text = this.#route(name.key);
    const parts = text.split('.');
    switch (name.form) {
      case 'plain':
        return [{ ...bounds(name), text }];
      case 'dashed':
        return [{ ...bounds(name), text: parts.join('-') }];
      case 'reversed':
        return [{ ...bounds(name), text: parts.reverse().join('.') }];
      case 'nibbles':
        return [{ ...bounds(name), text: nibblesOf(text) }];
    }
  }

  #route(key: string): string {
    const known = this.#routes.get(key);
    if (known !== undefined) return known;
    const isQuad = quadOf(key.split('.')) !== undefined;
    if (isQuad) this.#quadCount += 1;
    const text = isQuad ? documentation4(this.#quadCount) : documentation6(this.#routes.size + 1 - this.#quadCount);
    this.#routes.set(key, text);
    return text;
  }
}

function bounds({ start, end }: Name): { readonly start: number; readonly end: number } {
  return { start, end };
}
