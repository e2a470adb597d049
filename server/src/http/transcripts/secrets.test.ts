// A secret that was planted in a conversation is in no address that the server makes of its transcript and in no error: not
// where the transcript is shared, and not where a file that holds the secret is refused.

import fc from 'fast-check';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { exportForms } from '@mailterm/shared/transcript/export/index';
import type { TranscriptDocument } from '@mailterm/shared/transcript/document';
import type { SharedTold } from '@mailterm/shared/wire/transcripts';
import { disguisesIn } from '../../../../shared/testing/secrets/disguises.ts';
import { places } from '../../../../shared/testing/secrets/places.ts';
import { planted } from '../../../../shared/testing/secrets/planting.ts';
import { publish } from '../../../../shared/testing/secrets/published.ts';
import { documentOf } from '../../../../shared/testing/transcripts.ts';
import { startSite } from '../../../testing/startSite.ts';
import type { Site, Visitor } from '../../../testing/startSite.ts';

// Every change is on the disk before it is answered.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const terms = { life: 'month', comments: 'off' } as const;
const suffixes = ['', '/embed', ...Object.keys(exportForms).map((form) => `.${form}`)];

let site: Site;
let who: Visitor;

beforeAll(async () => {
  site = await startSite({ MAILTERM_LIMITS: 'editsPerMinute=100000 sharesPerHour=100000 readsPerMinute=100000' });
  who = site.visitor();
});

afterAll(() => site.stop());

/** Headers, and the addresses within a text. */
async function addressesIn(answer: Response): Promise<string> {
  const text = await answer.text();
  const links = text.match(/(?:https?:\/\/|(?:href|src)=")[^\s"'<>]+/g) ?? [];
  return [...links, JSON.stringify([...answer.headers])].join('\n');
}

it('is in no address of what was shared', async () => {
  const found: string[] = [];
  for (const place of places.filter((_place, at) => at % 9 === 0)) {
    for (const { name, secret, ...conversation } of fc.sample(planted(place), 1)) {
      // What a recording has, numbered without the gaps of its redactions.
      const events = publish(conversation).map((event, seq) => ({ ...event, seq }));
      const { link } = await who.told<SharedTold>('/links/import', { document: documentOf(events), ...terms });
      const asked = suffixes.map((suffix) => `/t/${link.id}${suffix}`);
      const about = `/oembed?url=${encodeURIComponent(`${site.origin}/t/${link.id}`)}`;
      const addresses = await Promise.all(
        [...asked, `/t/${link.id}/`, about].map(async (at) => addressesIn(await who.ask(at))),
      );
      const told = [...asked, about, ...addresses].join('\n');
      expect(told).toContain(`${site.origin}/t/${link.id}`);
      found.push(...disguisesIn(told, secret).map((how) => `${how}: ${name}`));
    }
  }
  expect(found).toEqual([]);
});

/** Files that are refused, each with the secret where it makes the difference. */
const refused: Readonly<Record<string, (document: TranscriptDocument, secret: string) => object>> = {
  'a field that is called so': (document, secret) => ({ ...document, [secret]: 1 }),
  'a version': (document, secret) => ({ ...document, v: secret }),
  'another format': (document, secret) => ({ ...document, format: secret }),
  'a kind of event with a wrong number': (document, secret) => ({
    ...document,
    events: [{ v: 1, seq: secret, atMs: 0, kind: secret }],
  }),
  'octets that are none': (document, secret) => ({
    ...document,
    events: document.events.map((event) => (event.kind === 'unit' ? { ...event, octets: `${secret}!` } : event)),
  }),
  'a name deep within': (document, secret) => ({
    ...document,
    events: document.events.map((event) => (event.kind === 'unit' ? { ...event, reading: { [secret]: 1 } } : event)),
  }),
  'a title that is none': (document, secret) => ({ ...document, title: [secret] }),
};

it.each(Object.keys(refused))('is not repeated when a file is refused: %s', async (what) => {
  const secret = 'Geheim4711-x';
  const document = refused[what]?.(documentOf(publish(fc.sample(planted(), 1)[0] as never)), secret);
  for (const accept of ['application/json', 'text/html']) {
    const answer = await who.ask('/links/import', { body: { document, ...terms }, headers: { accept } });
    expect(answer.status).toBe(422);
    expect(disguisesIn(`${await answer.text()}${JSON.stringify([...answer.headers])}`, secret)).toEqual([]);
  }
});

it('is in no error of a request that holds it', async () => {
  const secret = 'Geheim4711-x';
  const bodies: readonly unknown[] = [
    secret,
    `{"${secret}`,
    { [secret]: secret },
    { title: [secret], life: secret, digest: secret },
  ];
  const told: string[] = [];
  for (const at of [
    '/links/import',
    '/recordings/none/share',
    '/recordings/none/rename',
    '/links/none/change',
    '/links/none/comments',
  ]) {
    for (const body of bodies) {
      for (const asker of [who, site.nobody]) {
        const answer = await asker.ask(at, { body });
        expect([at, answer.ok]).toEqual([at, false]);
        told.push(await answer.text(), JSON.stringify([...answer.headers]));
      }
    }
  }
  told.push(...site.logged, await site.metrics.registry.metrics());
  expect(disguisesIn(told.join('\n'), secret)).toEqual([]);
});
