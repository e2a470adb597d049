// docs/transcripts-http.md names every route and no other: each address of its tables is asked for.

import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { smtpTranscript } from '../../../../shared/testing/transcripts.ts';
import { comment, record, share } from '../../../testing/sharedScene.ts';
import { startSite } from '../../../testing/startSite.ts';
import type { Site, Visitor } from '../../../testing/startSite.ts';
import { rootFolder } from '../serve.ts';

// Every change is on the disk before it is answered.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

let site: Site;
let owner: Visitor;
let addresses: readonly string[];

beforeAll(async () => {
  site = await startSite();
  owner = site.visitor();
  const text = await readFile(path.join(rootFolder, 'docs/transcripts-http.md'), 'utf8');
  addresses = [...text.matchAll(/^\| `([^`]+)`/gm)].map(([, address = '']) => address);
});

afterAll(() => site.stop());

it('every address of the tables is answered', async () => {
  expect(addresses.length).toBeGreaterThan(20);
  const ids = { recording: '', link: '' };
  for (const address of addresses) {
    const isRead = address.startsWith('/') || address.startsWith('GET ');
    // A change leaves nothing to be relied on.
    if (!isRead || ids.link === '') {
      ids.recording = await record(site, owner, smtpTranscript());
      ids.link = (await share(owner, ids.recording)).link.id;
    }
    const { recording, link } = ids;
    const at = `/${address.replace(/^GET |^\//, '')}`
      .replace('CID', address.includes('CID') ? (await comment(owner, link)).comment.id : '')
      .replace('ID', address.includes('recordings') ? recording : link)
      .replace('url=…', `url=${encodeURIComponent(`${site.origin}/t/${link}`)}`)
      .replace('=…', '=400');
    const { status } = await owner.ask(at, isRead ? {} : { body: {} });
    expect([address, status]).toEqual([
      address,
      expect.toSatisfy((it) => (isRead ? [200] : [200, 204, 422]).includes(it as number)),
    ]);
  }
});
