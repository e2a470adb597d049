// Real mail servers for a test: a Postfix and a Dovecot of its own, on loopback, gone when the test process is.
// How they are configured is in e2e/mailstack; here is only the handle.

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const script = fileURLToPath(new URL('../../e2e/mailstack/mailstack.mjs', import.meta.url));

export interface MailUser {
  readonly name: string;
  readonly password: string;
  readonly address: string;
}

export interface Mailstack {
  /** Port 25 in small: takes mail for example.test, offers no AUTH. */
  readonly smtpPort: number;
  /** AUTH PLAIN and LOGIN without TLS, and no letter without it. */
  readonly submissionPort: number;
  readonly pop3Port: number;
  readonly imapPort: number;
  /** Ports that begin with TLS; the ones above offer STARTTLS or STLS. */
  readonly smtpsPort: number;
  readonly pop3sPort: number;
  readonly imapsPort: number;
  /** The file of their certificate, which is self-signed, for mail.example.test and 127.0.0.1. */
  readonly certificate: string;
  readonly users: { readonly alice: MailUser; readonly bob: MailUser };
  stop(): Promise<void>;
}

/** The exit code of the script for "not on this machine". Any other failure is one of the test. */
const impossible = 4;

/**
 * Starts the servers. Where this machine cannot run them, `missing` says why in one sentence, and so does standard error;
 * with CI=true that is a failure, so that no test is skipped unseen.
 */
export async function startMailstack(): Promise<Mailstack | { readonly missing: string }> {
  const child = spawn(process.execPath, [script, 'run'], { stdio: ['pipe', 'pipe', 'pipe'] });
  const exited = once(child, 'close').then(([code]) => Number(code));
  let complaint = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => (complaint += text));
  const lines = createInterface({ input: child.stdout });
  const first = await Promise.race([once(lines, 'line').then(([line]) => String(line)), exited.then(() => undefined)]);
  if (first === undefined) {
    if ((await exited) === impossible) return skip(complaint.trim());
    throw new Error(`Cannot start the mail servers: ${complaint.trim()}`);
  }
  return {
    ...(JSON.parse(first) as Omit<Mailstack, 'stop'>),
    stop: async () => {
      child.stdin.end();
      await exited;
    },
  };
}

function skip(missing: string): { readonly missing: string } {
  if (process.env['CI'] === 'true') throw new Error(`Cannot test real servers: ${missing}`);
  process.stderr.write(`Real servers are skipped: ${missing}\n`);
  return { missing };
}
