// The database of DATABASE_URL. The only place that knows pg.

import { Kysely, PostgresDialect, sql } from 'kysely';
import pg from 'pg';
import { ConfigError } from '../config.ts';
import type { Log } from '../log.ts';
import type { Tables } from './schema.ts';

const connectMs = 5_000;
/** A statement that takes longer is given up, so that requests do not pile up behind it. */
const statementMs = 30_000;
const connectionsMax = 10;

/** Type 20 is bigint: times and octets, which all fit into a number. The driver would give text. */
const bigint = 20;

/**
 * Connects to PostgreSQL.
 * @throws ConfigError when nobody answers there, or refuses
 */
export async function openPostgres(databaseUrl: string, log: Log): Promise<Kysely<Tables>> {
  const pool = new pg.Pool({
    connectionString: databaseUrl,
    max: connectionsMax,
    connectionTimeoutMillis: connectMs,
    statement_timeout: statementMs,
    application_name: 'mailterm',
    types: {
      getTypeParser: (oid: number, format?: 'text' | 'binary') =>
        oid === bigint ? Number : (pg.types.getTypeParser(oid, format) as (text: string) => unknown),
    },
  });
  // A connection that nobody uses was cut: the next query gets another one.
  pool.on('error', (error) => log.warn({ problem: error.message }, 'a connection to the database ended'));
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
  try {
    await sql`select 1`.execute(db);
    return db;
  } catch (error) {
    await db.destroy();
    throw new ConfigError(`Cannot use DATABASE_URL: ${explain(error as Refusal, new URL(databaseUrl))}`);
  }
}

interface Refusal {
  readonly code?: string;
  readonly message: string;
}

/** In a sentence, and never with the password. PostgreSQL's codes: https://www.postgresql.org/docs/current/errcodes-appendix.html */
function explain({ code, message }: Refusal, url: URL): string {
  const place = url.host || url.searchParams.get('host') || 'the socket of PostgreSQL';
  switch (code) {
    case 'ECONNREFUSED':
    case 'ENOENT':
      return `no PostgreSQL listens at ${place}`;
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return `the name ${url.hostname} is not known`;
    case '28P01':
    case '28000':
      return `PostgreSQL at ${place} does not let this user in`;
    case '3D000':
      return `PostgreSQL at ${place} has no database ${decodeURIComponent(url.pathname.slice(1))}`;
    default:
      return /timeout/i.test(message) ? `${place} does not answer` : `PostgreSQL at ${place} says: ${message}`;
  }
}
