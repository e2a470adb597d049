import { describe, expect, it } from 'vitest';
import { resolve } from './resolve.ts';
import type { Lookup } from './resolve.ts';

const never = new Promise<void>(() => undefined);

function failing(code: string): Lookup {
  return () => Promise.reject(Object.assign(new Error(code), { code }));
}

describe('resolve', () => {
  it('gives all addresses in the order of the resolver', async () => {
    const lookup: Lookup = () => Promise.resolve(['2606:4700::25', '8.8.8.8']);
    const resolved = await resolve('mail.example.test', lookup, never);
    expect(resolved).toEqual({ ok: true, addresses: ['2606:4700::25', '8.8.8.8'] });
  });

  it.each(['127.0.0.1', '::1', 'fe80::1%eth0'])('asks nobody about %s', async (address) => {
    const resolved = await resolve(address, failing('ENOTFOUND'), never);
    expect(resolved).toEqual({ ok: true, addresses: [address] });
  });

  it.each([
    ['ENOTFOUND', 'name.notFound'],
    ['ENODATA', 'name.notFound'],
    ['EAI_AGAIN', 'name.failed'],
    ['ESERVFAIL', 'name.failed'],
    ['ECANCELLED', 'name.failed'],
  ])('turns %s into %s', async (code, id) => {
    const resolved = await resolve('mail.example.test', failing(code), never);
    expect(resolved).toEqual({ ok: false, reason: { id, params: { host: 'mail.example.test' } } });
  });

  it('says that a name without addresses does not exist', async () => {
    const resolved = await resolve('mail.example.test', () => Promise.resolve([]), never);
    expect(resolved).toMatchObject({ ok: false, reason: { id: 'name.notFound' } });
  });

  it('does not wait for a resolver that never answers', async () => {
    const resolved = await resolve('mail.example.test', () => new Promise(() => undefined), Promise.resolve());
    expect(resolved).toMatchObject({ ok: false, reason: { id: 'name.failed' } });
  });
});
