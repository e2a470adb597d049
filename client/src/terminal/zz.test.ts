import { it } from 'vitest';
import { UnicodeGraphemesAddon } from '@xterm/addon-unicode-graphemes';
import { cellsOf } from '/work/main/client/src/terminal/cells.ts';
it('x', () => {
  let provider: any;
  new UnicodeGraphemesAddon().activate({ unicode: { register: (p: any) => { if (p.version==='15-graphemes') provider = p; }, activeVersion: '6' } } as any);
  const bad: string[] = [];
  let start=-1, what='';
  for (let p = 0x20; p < 0x40000; p++) {
    if (p >= 0xd800 && p < 0xe000) continue;
    if (p>=0x7f&&p<0xa0) continue;
    const props = provider.charProperties(p, 0);
    const w = (props >> 1) & 3;
    const mine = cellsOf(String.fromCodePoint(p));
    const d = w !== mine ? `${w}/${mine}` : '';
    if (d !== what) { if (what) bad.push(`${start.toString(16)}-${(p-1).toString(16)} ${what}`); start = p; what = d; }
  }
  console.log(bad.join('\n'));
});
