// Mistakes in IMAP: tags, states, flags, literals.

import { observed, reported, rfc } from '../../citation.ts';
import type { MistakeFacts } from '../mistake.ts';

export const imapMistakes = {
  'mistake.tagForgotten': {
    row: 'I01',
    level: 'fixIt',
    is: ['fault.noTag', 'fault.uidTag'],
    citation: rfc(9051, '2.2.1'),
  },
  'mistake.imapTooManyErrors': {
    row: 'I03',
    level: 'tell',
    is: ['why.tooManyErrors'],
    citation: observed('Dovecot 2.3'),
  },
  'mistake.quotesMissing': {
    row: 'I04',
    level: 'fixIt',
    is: ['fault.passwordBlanks', 'fault.mailboxBlanks', 'fault.quote'],
    citation: rfc(9051, '4.3'),
  },
  'mistake.imapTlsFirst': {
    row: 'I05',
    level: 'ask',
    is: ['fault.loginDisabled', 'why.tlsNeeded', 'code.PRIVACYREQUIRED', 'reason.needtls'],
    citation: rfc(9051, '6.2.3'),
  },
  'mistake.idFirst': {
    row: 'I06',
    level: 'fixIt',
    is: ['why.idFirst', 'provider.netease.unsafeLogin'],
    citation: reported('public reports about imap.163.com', 'https://github.com/pimalaya/himalaya/issues/651'),
  },
  'mistake.noMailboxOpen': {
    row: 'I07',
    level: 'fixIt',
    is: ['fault.notSelected', 'why.selectRefused'],
    citation: rfc(9051, '3'),
  },
  'mistake.noSuchMailbox': {
    row: 'I08',
    level: 'tell',
    is: [
      'why.noMailbox',
      'why.maybeNoMailbox',
      'why.targetMissing',
      'code.NONEXISTENT',
      'code.TRYCREATE',
      'reason.nosuchmailbox',
    ],
    citation: rfc(9051, '6.3.9'),
  },
  'mistake.onlyStructure': { row: 'I09', level: 'tell', is: ['seen.structure'], citation: rfc(9051, '6.4.5') },
  'mistake.readByLooking': { row: 'I11', level: 'tell', is: ['seen.read'], citation: rfc(9051, '6.4.5') },
  'mistake.flagBackslash': {
    row: 'I12',
    level: 'fixIt',
    is: ['fault.bareFlag', 'seen.keyword'],
    citation: rfc(9051, '2.3.2'),
  },
  'mistake.notExpunged': {
    row: 'I13',
    level: 'ask',
    is: ['fault.notExpunged', 'seen.notExpunged'],
    citation: rfc(9051, '6.4.3'),
  },
  'mistake.commandInIdle': {
    row: 'I15',
    level: 'fixIt',
    is: ['fault.inIdle', 'fault.doneTag', 'why.expectedDone'],
    citation: rfc(2177, '3'),
  },
  'mistake.literalUnfinished': {
    row: 'I16',
    level: 'tell',
    is: ['wait.literal', 'wait.literalLeft', 'wait.rest'],
    citation: rfc(9051, '4.3'),
  },
  'mistake.foreignInImap': { row: 'I17', level: 'fixIt', is: ['fault.foreign'], citation: rfc(9051, '6') },
  'mistake.sameTag': {
    row: 'I19',
    level: 'tell',
    is: ['fault.tagRepeated', 'fault.tagInUse', 'seen.tagRepeated'],
    citation: rfc(9051, '2.2.1'),
  },
  'mistake.imapAuthorizationCode': {
    row: 'P07',
    level: 'tell',
    is: ['provider.netease.imapLogin', 'provider.tencent.imapLogin', 'provider.yahoo.imapLogin'],
    citation: reported('QQ Mail and NetEase help', 'https://help.mail.qq.com/detail/108/1023'),
  },
  'mistake.imapLoginFirst': { level: 'fixIt', is: ['fault.notLoggedIn', 'why.loginRefused'], citation: rfc(9051, '3') },
  'mistake.imapLoggedIn': { level: 'fixIt', is: ['fault.loggedIn'], citation: rfc(9051, '3') },
  'mistake.imapShape': {
    level: 'fixIt',
    is: [
      'fault.missing',
      'fault.parenthesis',
      'fault.fetchParens',
      'fault.statusParens',
      'fault.set',
      'fault.storeMode',
      'fault.searchDate',
    ],
    citation: rfc(9051, '9'),
  },
} as const satisfies MistakeFacts;
