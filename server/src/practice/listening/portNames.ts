// The ports of the practice server for other programs, as data.

/** The services by the names that IANA gives them, and the port of each where none is chosen: 2000 beyond the usual ones. */
export const portNames = {
  smtp: { service: 25, port: 2025 },
  pop3: { service: 110, port: 2110 },
  imap: { service: 143, port: 2143 },
  smtps: { service: 465, port: 2465 },
  submission: { service: 587, port: 2587 },
  imaps: { service: 993, port: 2993 },
  pop3s: { service: 995, port: 2995 },
} as const satisfies Readonly<Record<string, { readonly service: number; readonly port: number }>>;

export type PortName = keyof typeof portNames;

/** A port that listens, or (0: any that is free) is to. */
export interface PracticePort {
  readonly name: PortName;
  readonly port: number;
}
