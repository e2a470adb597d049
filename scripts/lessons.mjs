// `npm run lessons`: reads every lesson and plays its solution. Prints each problem with its line.
import { join } from 'node:path';
import { validateLessons } from '../server/src/lessons/validate.ts';
import { root } from './process.mjs';

const { lines, passed, failed } = await validateLessons(join(root, 'lessons'));
process.stdout.write(`${lines.join('\n')}\n${passed} passed, ${failed} failed\n`);
process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
