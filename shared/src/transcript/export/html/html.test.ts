// What the pages are made of: scripts whose hashes the policy names, attributes that cannot be left, nothing but the document.

import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { gb18030, Recorded, documentOf, smtpTranscript, transcripts } from '../../../../testing/transcripts.ts';
import { conversationOf } from '../../conversation.ts';
import { loadTranscriptSpeech } from '../../speech.ts';
import { toUtf8 } from '../../../octets.ts';
import type { HtmlAssets } from './assets.ts';
import { embedHeight, embedOf, embedPolicy, htmlOf, htmlPolicy } from './index.ts';
import { el } from './markup.ts';
import { fontFace, printFoot } from './style.ts';

const assets: HtmlAssets = { font: 'd09GMg==', comments: () => [] };
const options = { notes: true };

async function pageOf(name: string, language: 'en' | 'zh' = 'en'): Promise<string> {
  const document = (transcripts[name] ?? smtpTranscript)();
  const { dialect } = conversationOf(document.events);
  return htmlOf(document, await loadTranscriptSpeech(dialect, language, gb18030), options, assets);
}

/** The one script of a page, as its browser hashes it. */
function scriptHash(html: string): string {
  const scripts = [...html.matchAll(/<script>([^]*?)<\/script>/g)];
  expect(scripts).toHaveLength(1);
  return createHash('sha256')
    .update(scripts[0]?.[1] ?? '')
    .digest('base64');
}

describe('a transcript as a page', () => {
  it('allows its own script and no other', async () => {
    const page = await pageOf('smtp');
    expect(htmlPolicy).toContain(`script-src 'sha256-${scriptHash(page)}'`);
    expect(page).toContain(`content="${htmlPolicy.replaceAll("'", '&#39;')}"`);
    const document = smtpTranscript();
    const embed = embedOf(document, await loadTranscriptSpeech('smtp', 'en'), options, assets);
    expect(embedPolicy).toContain(`script-src 'sha256-${scriptHash(embed)}'`);
    expect(embed).toContain(embedPolicy.replaceAll("'", '&#39;'));
  });

  it.each(Object.keys(transcripts))('is the same page each time, in both languages: %s', async (name) => {
    expect(await pageOf(name)).toBe(await pageOf(name));
    const chinese = await pageOf(name, 'zh');
    expect(chinese).toContain('<html lang="zh-Hans"');
    expect(chinese).not.toBe(await pageOf(name));
  });

  it('holds no secret, and asks for nothing', async () => {
    for (const name of Object.keys(transcripts)) {
      const page = await pageOf(name);
      for (const secret of ['correct-horse', 'wrong-horse', 'hunter2hunter2', 'd3JvbmctaG9yc2U=', 'Y29ycmVjdC1ob3JzZ'])
        expect(page, name).not.toContain(secret);
      expect(page).not.toMatch(/<(?:link|img|iframe|object)\b|\ssrc=|@import|url\((?!data:font\/woff2;base64,)/i);
    }
  });

  it('shows octets of other charsets and line ends that are none', async () => {
    const log = new Recorded('smtp', { host: 'mx.example.org', port: 25, security: 'plain' });
    log.octets('server', toUtf8('220 mx.example.org\r\n')).octets('client', toUtf8('NOOP\n'));
    log.octets('server', Uint8Array.from([0x32, 0x35, 0x30, 0x20, 0xd3, 0xca, 0xcf, 0xe4, 0x1b, 0x5b, 13, 10]));
    const speech = await loadTranscriptSpeech('smtp', 'en', gb18030);
    const page = htmlOf(documentOf(log.end()), speech, options, assets);
    expect(page).toContain('邮箱\u241b[');
    expect(page).toContain('\u240a');
    expect(page).not.toContain('\u001b');
  });

  it('is a part where a part is asked for', async () => {
    const speech = await loadTranscriptSpeech('smtp', 'en');
    const turns = { from: 5, to: 8 };
    const page = embedOf(smtpTranscript(), speech, { notes: false, turns }, assets);
    expect([...page.matchAll(/class="turn" id="(\d+)"/g)].map(([, id]) => Number(id))).toEqual([5, 6, 7, 8]);
    expect(page).not.toContain('class="note');
    expect(embedHeight(smtpTranscript(), { notes: false, turns })).toBeLessThan(embedHeight(smtpTranscript(), options));
  });
});

describe('markup', () => {
  it('leaves out links that run or fetch', () => {
    expect(el('a', { href: 'javascript:x' }, 'a').html).toBe('<a>a</a>');
    expect(el('a', { href: '#5' }, '<').html).toBe('<a href="#5">&lt;</a>');
    expect(el('p', { title: '"\'><\u0000' }).html).toBe('<p title="&quot;&#39;&gt;&lt;\u2400"></p>');
  });

  it('takes no font and no foot that ends its style', () => {
    expect(fontFace('AAA)}</style>')).toBe('');
    expect(printFoot('https://a.example/t/x', '</style>')).not.toContain('</style');
    expect(printFoot('https://a.example/"}', undefined)).toContain('content:""');
  });
});
