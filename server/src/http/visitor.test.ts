import { describe, expect, it } from 'vitest';
import { newVisitor, ownerOf, visitorCookie, visitorIn } from './visitor.ts';

describe('visitor', () => {
  it('comes back from the cookie it was handed out in', () => {
    const visitor = newVisitor();
    const cookie = visitorCookie(visitor, { basePath: '/mail', origins: [] }).split(';', 1)[0];
    expect(visitorIn(`theme=dark; ${cookie}; x=y`)).toBe(visitor);
  });

  it('gives everyone another label', () => {
    expect(newVisitor()).not.toBe(newVisitor());
  });

  it.each([
    undefined,
    '',
    'mailterm_visitor',
    'mailterm_visitor=',
    'mailterm_visitor=../../etc',
    'other=AAAAAAAAAAAAAAAAAAAAAA',
  ])('is nobody in %j', (header) => expect(visitorIn(header)).toBeUndefined());

  it.each([
    [['https://mail.example.org'], true],
    [['http://localhost:8023'], false],
    [['https://mail.example.org', 'http://localhost:8023'], false],
  ])('of %j cannot be read by scripts, stays on this site, and travels in clear where it must', (origins, isSecure) => {
    const cookie = visitorCookie('x', { basePath: '', origins });
    expect(cookie).toMatch(/; Path=\/; .*HttpOnly; SameSite=Lax(?:; Secure)?$/);
    expect(cookie.endsWith('; Secure')).toBe(isSecure);
  });

  it('owns what is kept under a digest that does not tell the label', () => {
    const visitor = newVisitor();
    expect(ownerOf(visitor)).toMatch(/^[\w-]{43}$/);
    expect(ownerOf(visitor)).toBe(ownerOf(visitor));
    expect(ownerOf(visitor)).not.toBe(ownerOf(newVisitor()));
    expect(ownerOf(visitor)).not.toContain(visitor);
  });
});
