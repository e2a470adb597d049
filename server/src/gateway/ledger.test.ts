import { describe, expect, it } from 'vitest';
import { Ledger } from './ledger.ts';

describe('the ledger', () => {
  it('lets a limit be spent and no more, until its time is over', () => {
    let nowMs = 0;
    const ledger = new Ledger(10, () => nowMs);
    const allowance = { key: 'a', limit: 2, windowMs: 1000 };
    expect([1, 2, 3].map(() => ledger.spend([allowance]))).toEqual([undefined, undefined, allowance]);
    nowMs = 999;
    expect(ledger.spend([allowance])).toBe(allowance);
    nowMs = 1000;
    expect(ledger.spend([allowance], 2)).toBeUndefined();
    expect(ledger.spend([allowance])).toBe(allowance);
  });

  it('spends under all keys or none, and names the one that is used up', () => {
    const ledger = new Ledger(10, () => 0);
    const wide = { key: 'wide', limit: 3, windowMs: 1000 };
    const narrow = { key: 'narrow', limit: 1, windowMs: 1000 };
    expect(ledger.spend([wide, narrow])).toBeUndefined();
    expect(ledger.spend([wide, narrow])).toBe(narrow);
    expect(ledger.spend([wide], 2)).toBeUndefined();
    expect(ledger.spend([wide])).toBe(wide);
  });

  it('takes back what came to nothing, and never more than was spent', () => {
    const ledger = new Ledger(10, () => 0);
    const allowance = { key: 'a', limit: 1, windowMs: 1000 };
    ledger.spend([allowance]);
    ledger.giveBack([allowance]);
    ledger.giveBack([allowance]);
    ledger.giveBack([{ ...allowance, key: 'unknown' }]);
    expect([1, 2].map(() => ledger.spend([allowance]))).toEqual([undefined, allowance]);
  });

  it('forgets what has expired first, then who spent least: a flood of new keys frees nobody', () => {
    let nowMs = 0;
    const ledger = new Ledger(100, () => nowMs);
    const guilty = { key: 'guilty', limit: 5, windowMs: 100_000 };
    ledger.spend([guilty], 5);
    for (let key = 0; key < 5_000; key++) {
      nowMs += 1;
      ledger.spend([{ key: String(key), limit: 5, windowMs: 100_000 }]);
      expect(ledger.size).toBeLessThanOrEqual(100);
    }
    expect(ledger.spend([guilty])).toBe(guilty);
    nowMs = 200_000;
    ledger.spend([{ key: 'late', limit: 5, windowMs: 1 }]);
    expect(ledger.size).toBe(1);
  });
});
