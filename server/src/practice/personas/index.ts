// The personas, one line each. A new one is a folder beside this file and a line here.

import { coremail } from './coremail/index.ts';
import { dovecot } from './dovecot/index.ts';
import { esa } from './esa/index.ts';
import { exchange } from './exchange/index.ts';
import { exim } from './exim/index.ts';
import { gmail } from './gmail/index.ts';
import type { Persona } from './persona.ts';
import { postfix } from './postfix/index.ts';
import { greylist, postscreen, strict } from './postfix/strict.ts';
import { practice } from './practice/index.ts';
import { qq } from './qq/index.ts';

export const personas: readonly Persona[] = [
  practice,
  coremail,
  qq,
  gmail,
  exchange,
  postfix,
  strict,
  greylist,
  postscreen,
  exim,
  dovecot,
  esa,
];
