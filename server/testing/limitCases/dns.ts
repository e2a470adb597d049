// Limits of lookups and of trying ports, each hit over HTTP in a process of its own.

import { expect } from 'vitest';
import { startRecordServer } from '../recordServer.ts';
import { startProcess } from '../startProcess.ts';
import { startStuckServer } from '../stuckServer.ts';
import type { LimitCases } from './limitCase.ts';

interface Told {
  readonly error?: { readonly id: string };
  readonly ports?: readonly { readonly outcome: string }[];
}

export const dnsCases: LimitCases<'lookupOctets' | 'preflightsPerMinute' | 'preflightMs'> = {
  async lookupOctets() {
    const row = { type: 'TXT', name: 'long.example.org', ttl: 9, data: 'x'.repeat(250) } as const;
    const names = await startRecordServer({ 'TXT long.example.org': { truncated: [row, row, row, row] } });
    const { address, port } = names.place;
    const server = await startProcess({ lookupOctets: 500 }, { MAILTERM_NAME_SERVERS: `${address}:${port}` });
    try {
      const answer = await fetch(`http://127.0.0.1:${server.port}/dns?name=long.example.org&type=TXT`);
      return ((await answer.json()) as Told).error?.id;
    } finally {
      await server.stop();
      await names.stop();
    }
  },

  async preflightsPerMinute() {
    const server = await startProcess({ preflightsPerMinute: 2 });
    try {
      for (let i = 0; i < 2; i++) expect((await fly(server.port, 1)).status).toBe(200);
      const refused = await fly(server.port, 1);
      expect(refused.status).toBe(429);
      return refused.told.error?.id;
    } finally {
      await server.stop();
    }
  },

  async preflightMs() {
    const stuck = await startStuckServer('127.0.0.1');
    const server = await startProcess({ preflightMs: 200 });
    try {
      const startedMs = performance.now();
      const { told } = await fly(server.port, stuck.port);
      expect(told.ports).toMatchObject([{ outcome: 'timeout' }]);
      expect(performance.now() - startedMs).toBeGreaterThan(190);
      expect(performance.now() - startedMs).toBeLessThan(2_000);
      return undefined;
    } finally {
      await server.stop();
      stuck.stop();
    }
  },
};

async function fly(port: number, tried: number): Promise<{ readonly status: number; readonly told: Told }> {
  const answer = await fetch(`http://127.0.0.1:${port}/preflight`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ host: '127.0.0.1', ports: [tried] }),
  });
  return { status: answer.status, told: (await answer.json()) as Told };
}
