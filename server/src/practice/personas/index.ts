// The personas, one line each. A new one is a file beside this one and a line here.

import { coremail } from './coremail.ts';
import type { Persona } from './persona.ts';
import { practice } from './practice/index.ts';

export const personas: readonly Persona[] = [practice, coremail];
