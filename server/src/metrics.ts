// What an operator wants to know, counted from the logs of sessions: one more view of them. Labels come from closed lists
// (dialects, classes, reasons), so that nothing typed or received can become one. Exposed at /metrics for Prometheus.

import type { Side } from '@mailterm/shared/dialect';
import type { ReasonId } from '@mailterm/shared/reasons/reasons';
import type { OwnerFact } from '@mailterm/shared/transcript/event';
import type { LookupTold } from '@mailterm/shared/wire/lookup';
import type { PortOutcome } from '@mailterm/shared/wire/preflight';
import { Counter, Gauge, Histogram, Registry } from 'prom-client';

/** Seconds that reaching a server takes, from the same machine to a patient timeout. */
const buckets = [0.001, 0.005, 0.02, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

/** The counts of one process. */
export class Metrics {
  readonly registry = new Registry();
  readonly #sessions: Gauge;
  readonly #opened: Counter;
  readonly #octets: Readonly<Record<Side, Counter.Internal>>;
  readonly #replies: Counter<'protocol' | 'class'>;
  readonly #refusals: Counter<'reason'>;
  readonly #ends: Counter<'reason'>;
  readonly #lookups: Counter<'outcome'>;
  readonly #preflights: Counter;
  readonly #preflownPorts: Counter<'outcome'>;
  readonly #recordSeconds: Histogram<'outcome'>;
  readonly #unrecorded: Counter;
  readonly #dialSeconds: Histogram;
  readonly #tlsSeconds: Histogram;

  constructor() {
    const registers = [this.registry];
    const counter = <Label extends string = never>(name: string, help: string, ...labelNames: Label[]) =>
      new Counter<Label>({ name, help, labelNames, registers });
    this.#sessions = new Gauge({ name: 'mailterm_sessions', help: 'Sessions that are open now.', registers });
    this.#opened = counter('mailterm_sessions_total', 'Sessions that were opened.');
    const octets = counter('mailterm_octets_total', 'Octets that crossed, by who sent them.', 'from');
    this.#octets = { client: octets.labels('client'), server: octets.labels('server') };
    this.#replies = counter(
      'mailterm_replies_total',
      'Complete replies of mail servers, by protocol and class.',
      'protocol',
      'class',
    );
    this.#refusals = counter(
      'mailterm_refusals_total',
      'WebSockets, sessions and requests that were refused, by reason.',
      'reason',
    );
    this.#ends = counter('mailterm_session_ends_total', 'Sessions that ended, by reason.', 'reason');
    this.#lookups = counter('mailterm_lookups_total', 'Names that were asked for, by what came of it.', 'outcome');
    this.#preflights = counter('mailterm_preflights_total', 'Hosts whose ports were to be tried.');
    this.#preflownPorts = counter(
      'mailterm_preflight_ports_total',
      'Ports that were tried, by what came of it.',
      'outcome',
    );
    this.#recordSeconds = new Histogram({
      name: 'mailterm_record_seconds',
      help: 'Time of a write of recordings into the store, by what came of it.',
      labelNames: ['outcome'],
      buckets,
      registers,
    });
    this.#unrecorded = counter(
      'mailterm_unrecorded_sessions_total',
      'Sessions that went on when they could no longer be recorded.',
    );
    this.#dialSeconds = new Histogram({
      name: 'mailterm_dial_seconds',
      help: 'Time to connect to a mail server.',
      buckets,
      registers,
    });
    this.#tlsSeconds = new Histogram({
      name: 'mailterm_tls_handshake_seconds',
      help: 'Time of a TLS handshake with a mail server.',
      buckets,
      registers,
    });
  }

  /**
   * Counts one session from now on.
   * @returns what is to be called with every fact of its log; `close` ends the counting
   */
  session(): (fact: OwnerFact) => void {
    let protocol = 'unknown';
    this.#sessions.inc();
    this.#opened.inc();
    return (fact) => {
      if (fact.kind === 'dialect') protocol = fact.dialect;
      if (fact.kind === 'close') this.#sessions.dec();
      this.#count(fact, protocol);
    };
  }

  /** Somebody was refused something beside a session. */
  refused(id: ReasonId): void {
    this.#refusals.inc({ reason: id });
  }

  /** A name was asked for: who answered, or why nobody did. */
  lookedUp(outcome: LookupTold['by'] | ReasonId): void {
    this.#lookups.inc({ outcome });
  }

  /** Ports of a host were tried. */
  preflown(outcomes: readonly PortOutcome[]): void {
    this.#preflights.inc();
    for (const outcome of outcomes) this.#preflownPorts.inc({ outcome });
  }

  /** Recordings were written, or were to be. */
  recorded(outcome: 'stored' | 'failed', tookMs: number): void {
    this.#recordSeconds.observe({ outcome }, tookMs / 1000);
  }

  /** A session can no longer be recorded. */
  unrecorded(): void {
    this.#unrecorded.inc();
  }

  #count(fact: OwnerFact, protocol: string): void {
    switch (fact.kind) {
      case 'octets':
        return this.#octets[fact.from].inc(fact.octets.length);
      case 'reading': {
        const { complete, replyClass = 'none' } = fact.reading;
        if (fact.from === 'server' && complete) this.#replies.inc({ protocol, class: replyClass });
        return;
      }
      case 'refuse':
        return this.#refusals.inc({ reason: fact.reason.id });
      case 'close':
        return this.#ends.inc({ reason: fact.reason.id });
      case 'connect':
        return this.#dialSeconds.observe(fact.tookMs / 1000);
      case 'tls':
        return this.#tlsSeconds.observe(fact.facts.tookMs / 1000);
      case 'open':
      case 'dial':
      case 'dialect':
      case 'trim':
      case 'accept':
      case 'silence':
      case 'loss':
      case 'drop':
      case 'note':
    }
  }
}
