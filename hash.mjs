import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
for (const [f, n] of [['replay','replayScript'],['frame','frameScript']]) {
  const p = `shared/src/transcript/export/html/script/${f}.ts`; const d = p.replace("src","dist").replace(".ts",".js");
  const m = await import(`/tmp/mt-html/${d}?${Math.random()}`);
  const h = createHash('sha256').update(m[n]).digest('base64');
  writeFileSync(p, readFileSync(p,'utf8').replace(new RegExp(`${n}Hash = '[^']*'`), `${n}Hash = '${h}'`));
  new Function(m[n]);
}
