// Limits of the process, each hit in a process of its own.

import { once } from 'node:events';
import { connect } from 'node:net';
import { expect } from 'vitest';
import { startProcess } from '../startProcess.ts';
import { webSocketRequest } from '../rawPage.ts';
import type { LimitCases } from './limitCase.ts';

export const processCases: LimitCases<'requestMs' | 'shutdownMs' | 'lookupsPerMinute' | 'changesPerMinute'> = {
  async requestMs() {
    const server = await startProcess({ requestMs: 300 });
    const socket = connect(server.port, '127.0.0.1');
    socket.write('GET /healthz HTTP/1.1\r\nHost: local');
    let said = '';
    socket.on('data', (octets) => (said += String(octets)));
    await once(socket, 'close');
    await server.stop();
    expect(said).toMatch(/^HTTP\/1\.1 408 /);
    return undefined;
  },

  async changesPerMinute() {
    const server = await startProcess({ changesPerMinute: 2 });
    const ask = (method: string) => fetch(`http://127.0.0.1:${server.port}/practice/faults`, { method });
    try {
      for (let i = 0; i < 2; i++) expect((await ask('DELETE')).status).toBe(200);
      const refused = await ask('DELETE');
      expect(refused.status).toBe(429);
      // Looking changes nothing.
      expect((await ask('GET')).status).toBe(200);
      return ((await refused.json()) as { readonly error?: { readonly id: string } }).error?.id;
    } finally {
      await server.stop();
    }
  },

  async lookupsPerMinute() {
    const server = await startProcess({ lookupsPerMinute: 2 });
    const ask = async (): Promise<readonly [number, { readonly error?: { readonly id: string } }]> => {
      const answer = await fetch(`http://127.0.0.1:${server.port}/dns?name=practice.test&type=mx`);
      return [answer.status, (await answer.json()) as { readonly error?: { readonly id: string } }];
    };
    try {
      for (let i = 0; i < 2; i++) expect((await ask())[0]).toBe(200);
      const [status, { error }] = await ask();
      expect(status).toBe(429);
      return error?.id;
    } finally {
      await server.stop();
    }
  },

  async shutdownMs() {
    const server = await startProcess({ shutdownMs: 400 });
    // A page that does not answer when it is asked to close.
    const socket = connect(server.port, '127.0.0.1');
    socket.on('error', () => undefined);
    socket.write(webSocketRequest(server.port));
    await once(socket, 'data');
    const startedMs = performance.now();
    server.child.kill('SIGTERM');
    const [code] = (await once(server.child, 'exit')) as [number | null];
    const tookMs = performance.now() - startedMs;
    await server.stop();
    socket.destroy();
    expect(code).toBe(0);
    expect(tookMs).toBeGreaterThan(350);
    expect(tookMs).toBeLessThan(2_500);
    return undefined;
  },
};
