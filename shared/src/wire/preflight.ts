// What `POST preflight` asks and answers: which ports of a host this server reaches. It connects and says nothing.

/** The ports that are tried unless others are named: mail in its usual order. */
export const preflightPorts: readonly number[] = [25, 465, 587, 110, 995, 143, 993];

export interface PreflightAsked {
  readonly host: string;
  /** At most as many as `preflightPorts`, which are meant where it is absent. */
  readonly ports?: readonly number[];
}

/**
 * - `open`: somebody listens.
 * - `refused`: the host, or a firewall in its name, said no at once.
 * - `timeout`: nothing came back.
 * - `unreachable`: there is no way there from here.
 * - `forbidden`: this server does not connect to this port.
 */
export type PortOutcome = 'open' | 'refused' | 'timeout' | 'unreachable' | 'forbidden';

export interface PortTold {
  readonly port: number;
  readonly outcome: PortOutcome;
  /** With `open`. */
  readonly tookMs?: number;
}

export interface PreflightTold {
  readonly host: string;
  readonly ports: readonly PortTold[];
}
