// Mistakes in POP3: order, numbers, what only QUIT does.

import { reported, rfc } from '../../citation.ts';
import type { MistakeFacts } from '../mistake.ts';

export const pop3Mistakes = {
  'mistake.pop3LoginFirst': { row: 'P01', level: 'fixIt', is: ['fault.notLoggedIn'], citation: rfc(1939, '4') },
  'mistake.userFirst': { row: 'P02', level: 'fixIt', is: ['fault.passBeforeUser'], citation: rfc(1939, '7') },
  'mistake.passForgotten': { level: 'ask', is: ['fault.barePassword'], citation: rfc(1939, '7') },
  'mistake.nameProvesNothing': {
    row: 'P04',
    level: 'tell',
    is: ['seen.namesTried', 'why.nameUnproven'],
    citation: rfc(1939, '7'),
  },
  'mistake.foreignInPop3': {
    row: 'P05',
    level: 'fixIt',
    is: ['fault.foreign', 'fault.foreignImap'],
    citation: rfc(1939, '3'),
  },
  'mistake.encodedInPop3': {
    row: 'P06',
    level: 'fixIt',
    is: ['fault.base64Name', 'fault.base64Password', 'fault.quoted'],
    citation: rfc(1939, '7'),
  },
  'mistake.pop3AuthorizationCode': {
    row: 'P07',
    level: 'tell',
    is: ['provider.netease.pop3Login', 'provider.tencent.pop3Login'],
    citation: reported('QQ Mail and NetEase help', 'https://help.mail.qq.com/detail/108/1023'),
  },
  'mistake.pop3TlsFirst': {
    row: 'P08',
    level: 'ask',
    is: ['why.tlsNeeded', 'reason.needtls'],
    citation: rfc(2595, '2.2'),
  },
  'mistake.messageNumber': {
    row: 'P09',
    level: 'fixIt',
    is: [
      'fault.missingNumber',
      'fault.missingLines',
      'fault.notANumber',
      'fault.zero',
      'why.beyondCount',
      'why.noSuchMessage',
      'reason.nosuchmessage',
    ],
    citation: rfc(1939, '4'),
  },
  'mistake.onlyMarked': { row: 'P11', level: 'tell', is: ['seen.notDeleted'], citation: rfc(1939, '6') },
  'mistake.alreadyMarked': {
    row: 'P12',
    level: 'fixIt',
    is: ['why.deleted', 'provider.dovecot.popDeleted'],
    citation: rfc(1939, '5'),
  },
  'mistake.hugeLetter': { row: 'P13', level: 'tell', is: [], citation: rfc(1939, '5') },
  'mistake.mailboxInUse': {
    row: 'P14',
    level: 'tell',
    is: ['why.inUse', 'reason.inuse'],
    citation: rfc(2449, '8.1.2'),
  },
  'mistake.dotDoubled': { row: 'P15', level: 'tell', is: ['seen.stuffedDot'], citation: rfc(1939, '3') },
  'mistake.pop3LoggedIn': { level: 'fixIt', is: ['fault.loggedIn'], citation: rfc(1939, '4') },
  'mistake.pop3Argument': {
    level: 'fixIt',
    is: ['fault.missingArgument', 'fault.separator', 'fault.extraArgument', 'fault.afterName'],
    citation: rfc(1939, '3'),
  },
} as const satisfies MistakeFacts;
