// The alarms of the host ring: with the runner, over streams, by the real clock.

import { describe, expect, it } from 'vitest';
import { Accounts } from '../../accounts.ts';
import { createMailroom } from '../../mailroom.ts';
import { practice } from '../../personas/practice/index.ts';
import { Rooms } from '../../rooms.ts';
import { serve } from '../../runner.ts';
import { seedMail } from '../../seed/seedMail.ts';
import { createStreamPair } from '../../streamPair.ts';
import type { SmtpHabits } from './habits.ts';
import { createSmtpHost } from './smtpHost.ts';

/** Says this at once, and returns what came until the server hung up, with the time it took. */
async function run(
  habits: Partial<SmtpHabits>,
  octets: string,
  end: 'ends' | 'stays',
): Promise<{ readonly said: string; readonly tookMs: number }> {
  const persona = { ...practice, smtp: { ...practice.smtp, habits: { ...practice.smtp.habits, ...habits } } };
  const { client, server } = createStreamPair();
  const host = createSmtpHost({ persona, accounts: new Accounts(practice.domains), role: 'relay' });
  const rooms = new Rooms((nowMs) => createMailroom(seedMail(nowMs), nowMs), Date.now);
  const fixed = {
    visitor: 'anna',
    connection: 1,
    now: Date.now,
    tls: false,
    secureContext: undefined,
    faults: [],
  };
  const beganMs = performance.now();
  serve({ stream: server, host, protocol: 'smtp', rooms, ...fixed });
  client.write(octets);
  if (end === 'ends') client.end();
  let said = '';
  for await (const piece of client) said += String(piece);
  return { said, tookMs: performance.now() - beganMs };
}

describe('by the clock', () => {
  it('answers late, and not less to a client that has closed its half', async () => {
    const { said, tookMs } = await run({ tarpit: { errors: 0, delayMs: 30 } }, 'WHAT\r\nNOOP\r\nQUIT\r\n', 'ends');
    expect(said.match(/^\d{3}/gm)).toEqual(['220', '500', '250', '221']);
    expect(tookMs).toBeGreaterThan(55);
  });

  it('greets late, and sends away who speaks before', async () => {
    expect((await run({ greetingMs: 30 }, 'QUIT\r\n', 'stays')).said).toMatch(/^554 /);
    const { said, tookMs } = await run({ greetingMs: 30, idleMs: 30 }, '', 'stays');
    expect(said.match(/^\d{3}/gm)).toEqual(['220', '421']);
    expect(tookMs).toBeGreaterThan(55);
  });

  it('hangs up on who has stayed too long', async () => {
    const { said } = await run({ sessionMs: 40 }, 'EHLO pc\r\nMAIL FROM:<>\r\n', 'stays');
    expect(said).toMatch(/\r\n421 4\.4\.2 .*\r\n$/);
  });
});
