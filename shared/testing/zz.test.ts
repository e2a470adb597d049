import { it } from 'vitest';
import { plantedScripts, recordedLog, legibleLog } from './plants.ts';
import { hideIn } from '../src/transcript/hide/index.ts';
import { HidingBook } from '../src/transcript/hide/book.ts';
it('x', () => {
  const p = {"own":"qa00000@mx.a00000.com","other":"qaaaaaa@mx.aa0aaa.com","foreign":"q用a00aaa@büa00aaa.de","ip4":"20.20.20.20","ip6":"2a02:1000:1000::1000","host":"mx.a0aaa0.com","body":"qq aaa00a zq a0a0a0 zq aa0aaa"};
  const orig = (HidingBook.prototype as any).edits;
  let seen = new Set();
  (HidingBook.prototype as any).edits = function (n: any) { const r = orig.call(this, n); for (const e of r) { const k = JSON.stringify([n.key ?? '', e.text]); if (!seen.has(k)) { seen.add(k); console.log(k); } } return r; };
  for (const [i, sw] of [[0, {ownAddresses:true,otherAddresses:true,routes:true,hosts:true,bodies:true}], [2, {ownAddresses:true,otherAddresses:true,routes:true,hosts:true,bodies:false}]] as any) {
    const [, id, s] = plantedScripts[i]!;
    const log = recordedLog(id, s(p), p);
    const a = hideIn(log, sw); console.log('---'); seen = new Set(); hideIn(a.events, sw); seen = new Set(); console.log('=====');
  }
});
