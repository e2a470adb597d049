// Addresses of the look-up, both ways, and the few words beside a name in its lists.

import { describe, expect, test } from 'vitest';
import { ruleNamed, shelves, wordsOn } from '@mailterm/shared/lookup/index';
import { clipped, glossOf, sampleText, titleWithout } from './gloss.ts';
import { pathOf, pathOfQuery, readAsked } from './paths.ts';

describe('an address', () => {
  test.each([
    ['/code', []],
    ['/code/', []],
    ['/code/smtp/550/5.7.1', ['smtp', '550', '5.7.1']],
    ['/code/imap/%5CSeen', ['imap', '\\Seen']],
    ['/code/imap/$Forwarded', ['imap', '$Forwarded']],
    ['/code/pop3/SYS%2FTEMP', ['pop3', 'SYS/TEMP']],
    ['/code/smtp/%zz', ['smtp', '%zz']],
  ])('%s is read', (path, names) => expect(readAsked(path)).toEqual({ names, query: '' }));

  test('of every word leads back to it', () => {
    for (const shelf of shelves) {
      for (const { name } of wordsOn(shelf)) expect(readAsked(pathOf([shelf, name])).names).toEqual([shelf, name]);
    }
  });

  test('keeps readable what a path may hold', () => {
    expect(pathOf(['imap', '$Forwarded'])).toBe('/code/imap/$Forwarded');
    expect(pathOf(['imap', 'AUTH=PLAIN'])).toBe('/code/imap/AUTH=PLAIN');
    expect(pathOf(['imap', '\\Seen'])).toBe('/code/imap/%5CSeen');
  });

  test.each(['greylist', '授权码', '550 5.1.1', 'a+b & c=d #e ?f'])('of a search for %s leads back to it', (query) => {
    expect(readAsked(pathOfQuery(query))).toEqual({ names: [], query });
  });
});

describe('a gloss', () => {
  test('does not say the name again', () => {
    expect(titleWithout('550 refused', '550')).toBe('refused');
    expect(titleWithout('5.7.1: refused by policy', '5.7.1')).toBe('refused by policy');
    expect(titleWithout('5.7.1：被策略拒绝', '5.7.1')).toBe('被策略拒绝');
  });

  test('is the first sentence, where the title is the name', () => {
    expect(glossOf({ title: 'SIZE', body: 'Up to 2.5 MB. Larger letters are refused.' }, 'SIZE')).toBe('Up to 2.5 MB.');
    expect(glossOf({ title: 'SIZE', body: '最大 10 MB。更大的会被拒绝。' }, 'SIZE')).toBe('最大 10 MB。');
    expect(glossOf({ title: 'SIZE', body: '' }, 'SIZE')).toBe('');
  });

  test('is cut between characters', () => expect(clipped('😀😀😀', 2)).toBe('😀😀…'));

  test('shows a sample that is kept as octets of GBK as what it says', () => {
    const rule = ruleNamed('netease.pop3Disabled');
    expect(rule && sampleText(rule)).toBe('-ERR 您没有权限使用pop3功能');
  });
});
