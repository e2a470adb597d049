// The log of the process: JSON lines on stderr, so that stdout stays free for the few sentences a person should read.
// Octets of a session, names of users and what was typed never come here: what is not logged needs no redaction.

import { pino } from 'pino';
import type { Logger } from 'pino';
import type { Config } from './config.ts';

export type Log = Logger;

/** Makes the log of a process. */
export function createLog(config: Pick<Config, 'logLevel'>): Log {
  return pino({ level: config.logLevel, base: null }, pino.destination({ fd: 2, sync: true }));
}
