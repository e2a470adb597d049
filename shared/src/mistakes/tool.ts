// Mistakes at the local prompt and silence before any greeting: known from host, port and the kind of connection alone.
// Nothing is looked up here.

import type { Certainty, Diagnosis, Finding } from '../dialect.ts';
import { dialectFacts } from '../dialects/facts.ts';
import { isBareDomain, mailDomains } from './domains.ts';
import type { MistakeId } from './facts/index.ts';
import { found } from './finding.ts';

/** Where a connection goes. */
export interface Destination {
  readonly host: string;
  readonly port: number;
  /** TLS from the first octet. */
  readonly tls: boolean;
}

/**
 * Mistakes in a line of the local prompt, before anything is done with it.
 * @param destination where the line would connect, if it would
 */
export function lintPrompt(line: string, destination?: Destination): readonly Finding[] {
  if (destination) return lintDestination(destination);
  return encodesNewline(line) ? [found('mistake.newlineEncoded', 'certain')] : [];
}

/** Mistakes in where a connection is to go, and how it is to begin. */
function lintDestination({ host, port, tls }: Destination): readonly Finding[] {
  const place = `${host}:${port}`;
  const known = portOf(port);
  const findings: Finding[] = [];
  if (known?.security === 'tls' && !tls) {
    const fix = `openssl s_client -crlf -connect ${place}`;
    findings.push(found('mistake.tlsPort', 'likely', { fix }));
  }
  if (known && known.security !== 'tls' && tls) {
    const fix = `openssl s_client -crlf -starttls ${known.dialect} -connect ${place}`;
    findings.push(found('mistake.plainPort', 'likely', { fix }));
  }
  // RFC 5321 §5.1: the domain of an address need not be a host that takes mail. Of these it is known.
  if (known && mailDomains.has(host.toLowerCase())) {
    findings.push(found('mistake.domainNotHost', 'likely', { fix: `dig MX ${host}`, params: { host } }));
  }
  return findings;
}

/** The protocol of a port, and how its connections begin. */
function portOf(port: number): { readonly dialect: string; readonly security: string } | undefined {
  for (const { id, ports } of Object.values(dialectFacts)) {
    const fact = ports.find((candidate) => candidate.port === port);
    if (fact) return { dialect: id, security: fact.security };
  }
  return undefined;
}

/** A shell's `echo` without -n, or a here-string, ends what it gives to the encoder with a line end. */
function encodesNewline(line: string): boolean {
  const encoder = String.raw`(?:base64|openssl\s+(?:enc\s+-)?base64)(?![^|]*\s(?:-d|-D|--decode)\b)`;
  const echoed = new RegExp(String.raw`^\s*echo\s+(?!-[a-z]*n)[^|]*\|\s*${encoder}`, 'i');
  const given = new RegExp(String.raw`^\s*${encoder}[^|]*<<<`, 'i');
  return echoed.test(line.slice(0, 1024)) || given.test(line.slice(0, 1024));
}

/** A host that can be reached answers a connection within this time. */
const connectMs = 5_000;
/** Where nobody knows whether the connection stands: a patient server greets within this time. */
const greetingMs = 15_000;

/**
 * Why nothing comes after a connection was asked for, best guess first: before the server has said anything.
 * @param connected whether the connection stands, so that only the greeting is missing; undefined where nobody knows
 */
export function silenceAt(destination: Destination, ms: number, connected?: boolean): readonly Diagnosis[] {
  const { host, port, tls } = destination;
  const causes: Diagnosis[] = [];
  const add = (id: MistakeId, certainty: Certainty, params?: Diagnosis['params']): unknown =>
    causes.push({ id, certainty, turn: 0, ...(params && { params }) });
  // RFC 8314 §3: on these ports the client speaks first, and in TLS.
  if (!tls && portOf(port)?.security === 'tls') add('mistake.tlsPort', 'likely');
  if (connected || ms < (connected === false ? connectMs : greetingMs)) return causes;
  if (isBareDomain(host))
    add('mistake.domainNotHost', mailDomains.has(host.toLowerCase()) ? 'likely' : 'possible', { host });
  if (port === 25) add('mistake.portBlocked', 'likely');
  return causes;
}
