import { describe, expect, it } from 'vitest';
import { newVisitor, visitorCookie, visitorIn } from './visitor.ts';

describe('visitor', () => {
  it('comes back from the cookie it was handed out in', () => {
    const visitor = newVisitor();
    const cookie = visitorCookie(visitor, '/mail').split(';', 1)[0];
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

  it('cannot be read by scripts and stays on this site', () => {
    expect(visitorCookie('x', '')).toMatch(/; Path=\/; .*HttpOnly; SameSite=Lax$/);
  });
});
