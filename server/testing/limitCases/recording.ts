// The limits of what is written down of a session.

import { expect } from 'vitest';
import { TestClient } from '../client.ts';
import { MemoryStore } from '../memoryStore.ts';
import { startGateway } from '../startGateway.ts';
import type { LimitCases } from './limitCase.ts';

const cookie = 'mailterm_visitor=limits-of-a-recording0';

export const recordingCases: LimitCases<'transcriptContentOctets' | 'unsavedOctets'> = {
  transcriptContentOctets: async () => {
    const store = new MemoryStore();
    const gateway = await startGateway({}, { transcriptContentOctets: 500 }, undefined, store);
    const client = await TestClient.connect(gateway.url, { cookie });
    await client.open('practice', 110);
    for (const line of ['USER alice', 'PASS practice-code', 'RETR 1', 'QUIT']) await client.command(line);
    await client.until(() => client.closeCode !== undefined);
    const kinds = store.events(client.session.session).map(({ kind }) => kind);
    expect(kinds).toContain('omit');
    await gateway.stop();
    return undefined;
  },

  unsavedOctets: async () => {
    const store = new MemoryStore();
    const gateway = await startGateway({}, { unsavedOctets: 5_000 }, undefined, store);
    const client = await TestClient.connect(gateway.url, { cookie });
    await client.open('practice', 25);
    let free = (): void => undefined;
    const stuck = new Promise<void>((resolve) => (free = resolve));
    store.disturb = () => stuck;
    for (let at = 0; at < 20 && !client.message('unsaved'); at++) await client.command('NOOP');
    await client.until(() => client.message('unsaved') !== undefined);
    // The session goes on.
    expect((await client.command('NOOP')).text).toMatch(/^250/);
    free();
    await client.close();
    await gateway.stop();
    return client.message('unsaved')?.reason.id;
  },
};
