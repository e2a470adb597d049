// The class of a reply without words or colour: the same sign in the terminal, on the command line and in what is exported.

import type { ReplyClass } from './dialect.ts';

export const classGlyphs: Readonly<Record<ReplyClass, string>> = { done: '✓', goOn: '…', tryLater: '~', no: '✗' };
