// Mistakes in and around the letter that a person types: its beginning, its header, its end.

import { observed, rfc } from '../../citation.ts';
import type { MistakeFacts } from '../mistake.ts';

export const letterMistakes = {
  'mistake.headerOutsideLetter': {
    row: 'D01',
    level: 'fixIt',
    is: ['cause.header'],
    citation: observed('Postfix 3.7'),
  },
  'mistake.textOutsideLetter': { row: 'D02', level: 'fixIt', is: [], citation: rfc(5321, '4.1.1.4') },
  'mistake.standsAlone': { row: 'D03', level: 'fixIt', is: ['cause.argument'], citation: rfc(5321, '4.1.1.4') },
  'mistake.noBlankLine': { row: 'D04', level: 'fixIt', is: ['letter.noBlankLine'], citation: rfc(5322, '2.1') },
  'mistake.noFrom': {
    row: 'D06',
    level: 'tell',
    is: ['provider.tencent.fromField', 'provider.microsoft.noFromAddress'],
    citation: rfc(5322, '3.6'),
  },
  'mistake.dotWithBlanks': { row: 'D07', level: 'fixIt', is: ['letter.dotWithBlank'], citation: rfc(5321, '4.1.1.4') },
  'mistake.commandInLetter': { row: 'D08', level: 'ask', is: [], citation: rfc(5321, '4.1.1.4') },
  'mistake.leadingDot': { row: 'D09', level: 'tell', is: [], citation: rfc(5321, '4.5.2') },
  'mistake.bareLf': {
    row: 'D11',
    level: 'fixIt',
    is: [
      'cause.bareLf',
      'letter.bareLf',
      'provider.microsoft.bareLineFeed',
      'provider.qmail.bareLineFeed',
      'provider.ironport.bareLineEnds',
    ],
    citation: rfc(5321, '2.3.8'),
  },
  'mistake.longLine': { row: 'D12', level: 'fixIt', is: ['letter.longLine'], citation: rfc(5322, '2.1.1') },
  'mistake.letterTooBig': {
    row: 'D13',
    level: 'tell',
    is: ['cause.tooBig', 'reason.mesgtoobig'],
    citation: rfc(1870, '6.3'),
  },
  'mistake.rawEightBit': { row: 'D14', level: 'tell', is: [], citation: rfc(2047, '1') },
  'mistake.receiverOnlyInHeader': { row: 'D15', level: 'tell', is: [], citation: rfc(5321, '3.3') },
  'mistake.noHeader': { row: 'D16', level: 'tell', is: ['letter.noHeader'], citation: rfc(5322, '2.1') },
  'mistake.leftTooSoon': { row: 'D17', level: 'ask', is: [], citation: rfc(5321, '6.1') },
} as const satisfies MistakeFacts;
