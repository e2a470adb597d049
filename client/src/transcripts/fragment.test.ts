// A transcript in an address: it comes out as it went in, as something that somebody brought; what is hostile has a reason.

import { documentFormat } from '@mailterm/shared/transcript/document';
import type { TranscriptDocument } from '@mailterm/shared/transcript/document';
import { readPublicEvent } from '@mailterm/shared/transcript/publicJson';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { fragmentLengthMax, pack } from '../link/fragment.ts';
import type { heldAddress as HeldAddress } from './fragment.ts';
import type { readLinked as ReadLinked } from './open/read.ts';

// Their modules ask for the page's address when they are loaded.
let heldAddress: typeof HeldAddress;
let readLinked: typeof ReadLinked;

beforeAll(async () => {
  vi.stubGlobal('document', { querySelector: () => null, baseURI: 'https://mail.example/' });
  vi.stubGlobal('location', new URL('https://mail.example/'));
  ({ heldAddress } = await import('./fragment.ts'));
  ({ readLinked } = await import('./open/read.ts'));
});

function transcript(title: string): TranscriptDocument {
  const open = {
    v: 1,
    seq: 0,
    atMs: 0,
    kind: 'open',
    target: { host: 'practice', port: 25, security: 'plain' },
    startedMs: 0,
  };
  const event = readPublicEvent(JSON.stringify(open));
  if (!event) throw new Error('That is an event');
  const hidden = { secrets: 0, addresses: 0, routes: 0, hosts: 0, bodyOctets: 0 };
  return { format: documentFormat, v: 1, title, origin: 'recorded', hidden, events: [event], comments: [] };
}

/** Noise, so that it does not become shorter. */
function noise(length: number): string {
  let state = 1;
  return Array.from({ length }, () => {
    state = (state * 48271) % 2147483647;
    return String.fromCharCode(0x4e00 + (state % 20000));
  }).join('');
}

/** A text in a fragment of this kind, whatever it is. */
function held(text: string): Promise<string | undefined> {
  return pack(text, { mark: '#session=', octetsMax: 64 * 1024 * 1024 });
}

describe('a transcript in an address', () => {
  it('comes out as it went in, and nobody vouches for it', async () => {
    const address = await heldAddress(transcript('打招呼 \u202e "#5'));
    expect(address).toMatch(/^https:\/\/mail\.example\/transcripts\/open#session=[\w-]+$/);
    const { hash } = new URL(address ?? '');
    expect(await readLinked(hash)).toEqual({
      ok: true,
      documents: [{ ...transcript('打招呼 \u202e "#5'), origin: 'imported' }],
    });
  });

  it('has none where it does not fit', async () => {
    expect(await heldAddress(transcript(noise(fragmentLengthMax)))).toBeUndefined();
    expect(await heldAddress(transcript('x'.repeat(1024 * 1024)))).toBeUndefined();
  });

  it('is refused with a reason where it is none', async () => {
    const bomb = await held('0'.repeat(30 * 1024 * 1024));
    expect(bomb?.length).toBeLessThan(fragmentLengthMax);
    const asked = [
      [bomb, { word: 'linkTooLarge' }],
      [`#session=${'A'.repeat(fragmentLengthMax)}`, { word: 'linkTooLarge' }],
      ['#session=', { word: 'linkBroken' }],
      ['#session=<script>', { word: 'linkBroken' }],
      ['#session=%E4', { word: 'linkBroken' }],
      [await held('['.repeat(500_000)), { reason: { id: 'transcript.notJson' } }],
      [await held('{"format":"else"}'), { reason: { id: 'transcript.notOurs' } }],
      [await held(`{"format":"${documentFormat}","v":1}`), { reason: { id: 'transcript.malformed' } }],
    ] as const;
    for (const [fragment = '', why] of asked) {
      expect([fragment.slice(0, 30), await readLinked(fragment)]).toMatchObject([
        fragment.slice(0, 30),
        { ok: false, why },
      ]);
    }
    expect(await readLinked('#5-8')).toBeUndefined();
  });
});
