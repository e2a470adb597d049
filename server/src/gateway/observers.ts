// The connections of programs to practice ports that are listened to, and whose they are: the visitor's whose room the login
// has named.

import { X509Certificate } from 'node:crypto';
import type { DetailedPeerCertificate } from 'node:tls';
import { settle } from '@mailterm/shared/transcript/conversation';
import type { PublicEvent } from '@mailterm/shared/transcript/event';
import { Redactor } from '@mailterm/shared/transcript/redact';
import type { Certificate } from '@mailterm/shared/transcript/tls';
import { countedAddress } from '../config.ts';
import { certificateOf } from '../upstream/tls.ts';
import { Observer } from './observer.ts';
import type { Client } from './observer.ts';
import type { Surroundings } from './opening.ts';

export class Observers {
  readonly #around: Surroundings;
  readonly #certificates: readonly Certificate[];
  /** Those whose log is kept, oldest first. */
  readonly #all = new Set<Observer>();

  constructor(around: Surroundings) {
    this.#around = around;
    this.#certificates = around.gateway.practice.chain.map((pem) =>
      certificateOf(new X509Certificate(pem).toLegacyObject() as DetailedPeerCertificate),
    );
  }

  /** Listens to a connection from now on. */
  observe(client: Client): Observer {
    const address = countedAddress(client.address) ?? 'unknown';
    const observer: Observer = new Observer(this.#around, { ...client, address }, this.#certificates, () =>
      this.#all.delete(observer),
    );
    this.#all.add(observer);
    return observer;
  }

  /** A visitor's, or those of nobody: whose login has named no room, or who have not logged in. Latest first. */
  of(visitor: string | undefined): readonly Observer[] {
    return [...this.#all].filter((each) => each.visitor === visitor).reverse();
  }

  /** What a program said and heard, as others may see it; undefined for one that is not the visitor's or not kept. */
  logOf(visitor: string, id: string): readonly PublicEvent[] | undefined {
    const found = this.of(visitor).find(({ session }) => session.id === id);
    if (!found) return undefined;
    const redactor = new Redactor();
    return settle([...found.session.journal.events()].flatMap((event) => redactor.publish(event)));
  }
}
