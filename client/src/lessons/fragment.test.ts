// A lesson in an address: it comes out as it went in, and nothing else does.

import { describe, expect, it } from 'vitest';
import { toBase64, toUtf8 } from '@mailterm/shared/octets';
import { fragmentOf, lessonIn } from './fragment.ts';

/** Any octets as a fragment, whatever they are and however many. */
async function packed(octets: Uint8Array): Promise<string> {
  const stream = new Blob([new Uint8Array(octets)]).stream().pipeThrough(new CompressionStream('deflate-raw'));
  const base64 = toBase64(new Uint8Array(await new Response(stream).arrayBuffer()));
  return `#lesson=${base64.replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')}`;
}

describe('a lesson in an address', () => {
  it('comes out as it went in', async () => {
    for (const text of ['---\nid: a\n---\n', '## { zh: 打招呼 }\r\n'.repeat(2_000), '\u202e\0𝄞']) {
      const fragment = await fragmentOf(text);
      expect(fragment).toMatch(/^#lesson=[\w-]+$/);
      expect(await lessonIn(fragment ?? '')).toEqual({ ok: true, text });
    }
  });

  it('does not fit where it is too large', async () => {
    expect(await fragmentOf('x'.repeat(64 * 1024 + 1))).toBeUndefined();
    const noise = Array.from({ length: 60_000 }, (_, i) => String.fromCharCode(33 + ((i * i * 31 + i * 7) % 93))).join(
      '',
    );
    expect((await fragmentOf(noise))?.length ?? 0).toBeLessThanOrEqual(64 * 1024);
  });

  it('is not unpacked beyond its size', async () => {
    expect(await lessonIn(await packed(new Uint8Array(20 * 1024 * 1024)))).toEqual({ ok: false, why: 'tooLarge' });
    expect(await lessonIn(`#lesson=${'A'.repeat(70_000)}`)).toEqual({ ok: false, why: 'tooLarge' });
  });

  it('that was cut, changed or never one is broken', async () => {
    const whole = await packed(toUtf8('a lesson of some length, so that there is something to cut'));
    const broken = [
      '#lesson=',
      '#lesson=%00',
      '#lesson=<script>',
      whole.slice(0, 30),
      await packed(Uint8Array.of(0xff, 0xfe)),
    ];
    for (const each of broken) expect([each, await lessonIn(each)]).toEqual([each, { ok: false, why: 'broken' }]);
    expect([await lessonIn('#5-8'), await lessonIn('')]).toEqual([undefined, undefined]);
  });
});
