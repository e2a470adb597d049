// Addresses of pages, and links that are followed without leaving the page.

import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { addressOf, followLinks, go, languageAsked, pageOf } from './routes.ts';

describe('a path names a page', () => {
  test.each([
    ['/', 'terminal'],
    ['', 'terminal'],
    ['/index.html', 'terminal'],
    ['/#telnet=practice:25', 'terminal'],
    ['/?x=1', 'terminal'],
    ['/code', 'code'],
    ['/code?q=spf', 'code'],
    ['/code/smtp/550/5.7.1', 'code'],
    ['/explain', 'explain'],
    ['/explain/', 'explain'],
    ['/t/Ab-_9', 'transcript'],
    ['/t/Ab-_9?lang=zh#5-8', 'transcript'],
    ['/t/Ab-_9/delete#token', 'transcript'],
    ['/t/Ab-_9.txt', undefined],
    ['/t/Ab-_9/embed', undefined],
    ['/t/', undefined],
    ['/transcripts', 'transcripts'],
    ['/transcripts/?x=1', 'transcripts'],
    ['/transcripts/open', 'open'],
    ['/transcripts/n1-abc', 'transcripts'],
    ['/transcripts/n1-abc/other', undefined],
    ['/lessons', 'lessons'],
    ['/lessons/', 'lessons'],
    ['/lessons/smtp-by-hand', 'lesson'],
    ['/lessons/smtp-by-hand?x=1', 'lesson'],
    ['/lessons/edit', 'lessonEdit'],
    ['/lessons/edit#lesson=abc', 'lessonEdit'],
    ['/lessons/smtp-by-hand.md', undefined],
    ['/verify', 'verify'],
    ['/verify#code', 'verify'],
    ['/codes', undefined],
    ['/healthz', undefined],
    ['/assets/licenses.md', undefined],
  ])('%s', (path, page) => expect(pageOf(path)).toBe(page));
});

test.each([
  ['/t/a?lang=zh', 'zh'],
  ['/t/a?notes=0&lang=en', 'en'],
  ['/t/a', undefined],
  ['/explain?lang=zh', undefined],
])('%s asks for the language %s', (path, language) => expect(languageAsked(path)).toBe(language));

describe('a link', () => {
  beforeAll(followLinks);
  beforeEach(() => history.replaceState(null, '', '/'));
  afterEach(() => document.body.replaceChildren());

  /** Clicks on a link; true when the browser would have followed it itself. */
  function click(href: string, { target = '', ...keys }: MouseEventInit & { readonly target?: string } = {}): boolean {
    const link = document.createElement('a');
    link.href = href;
    link.target = target;
    link.append(document.createElement('code'));
    document.body.append(link);
    // Not a MouseEvent: the browser of the tests would go there.
    const event = Object.assign(new Event('click', { bubbles: true, cancelable: true }), keys);
    link.firstElementChild?.dispatchEvent(event);
    return !event.defaultPrevented;
  }

  test('to a page of ours changes the address and loads nothing', () => {
    expect(click(addressOf('/code/smtp/550'))).toBe(false);
    expect(location.pathname).toBe('/code/smtp/550');
  });

  test.each([
    ['to another site', 'https://www.rfc-editor.org/rfc/rfc5321.html', {}],
    ['to a file of ours', '/assets/licenses.md', {}],
    ['with a key held down', '/code', { ctrlKey: true }],
    ['with the middle button', '/code', { button: 1 }],
    ['into another window', '/code', { target: '_blank' }],
  ])('%s is the browser’s', (_case, href, how) => {
    expect(click(href, how)).toBe(true);
    expect(location.pathname).toBe('/');
  });

  test('tells whoever watches the address', () => {
    let heard = 0;
    const listen = (): void => void (heard += 1);
    addEventListener('popstate', listen);
    go('/code?q=spf');
    go('/code?q=spf+fail', 'replace');
    removeEventListener('popstate', listen);
    expect([heard, location.pathname + location.search]).toEqual([2, '/code?q=spf+fail']);
  });
});
