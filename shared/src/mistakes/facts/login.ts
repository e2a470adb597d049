// Mistakes in a login with SASL or with what a provider wants for a password: alike in all protocols.

import { observed, reported, rfc } from '../../citation.ts';
import type { MistakeFacts } from '../mistake.ts';

export const loginMistakes = {
  'mistake.questionAfter334': { row: 'A01', level: 'tell', is: ['silence.auth'], citation: rfc(4954, '4') },
  'mistake.notBase64': { row: 'A02', level: 'fixIt', is: ['sasl.notBase64'], citation: rfc(4954, '4') },
  'mistake.newlineEncoded': { row: 'A03', level: 'fixIt', is: ['sasl.endsWithNewline'], citation: rfc(4954, '4') },
  'mistake.answersMixedUp': {
    row: 'A04',
    level: 'fixIt',
    is: ['sasl.sameAsUserName'],
    citation: reported(
      'draft-murchison-sasl-login',
      'https://datatracker.ietf.org/doc/html/draft-murchison-sasl-login-00',
    ),
  },
  'mistake.paddingLost': { row: 'A05', level: 'fixIt', is: [], citation: rfc(4648, '3.2') },
  'mistake.base64Wrapped': { row: 'A07', level: 'fixIt', is: [], citation: rfc(4648, '3.1') },
  'mistake.authorizationCode': {
    row: 'A08',
    level: 'tell',
    is: [
      'sasl.authorizationCode',
      'provider.tencent.authorizationCode',
      'provider.tencent.clientPassword',
      'provider.tencent.useAuthorizationCode',
      'provider.tencent.loginFailed',
      'provider.tencent.imapLogin',
      'provider.netease.authorizationCode',
      'provider.netease.imapLogin',
      'provider.neteaseEnterprise.authorizationCode',
      'provider.neteaseEnterprise.password',
      'provider.alibaba.clientPassword',
      'provider.alibaba.smtpPassword',
    ],
    citation: reported('QQ Mail and NetEase help', 'https://help.mail.qq.com/detail/108/1023'),
  },
  'mistake.serviceOff': {
    row: 'A09',
    level: 'tell',
    is: ['provider.netease.smtpDisabled'],
    citation: reported('NetEase help'),
  },
  'mistake.appPassword': {
    row: 'A10',
    level: 'tell',
    is: [
      'cause.weakMechanism',
      'provider.gmail.badCredentials',
      'provider.gmail.appPasswordRequired',
      'provider.gmail.imapBadCredentials',
      'provider.gmail.imapAppPasswordRequired',
    ],
    citation: reported('Google help', 'https://support.google.com/accounts/answer/185833'),
  },
  'mistake.basicAuthOff': {
    row: 'A11',
    level: 'tell',
    is: [
      'provider.microsoft.basicAuthOff',
      'provider.microsoft.smtpAuthOff',
      'provider.microsoft.basicAuthRetired',
      'provider.microsoft.imapLoginRefused',
    ],
    citation: reported(
      'Microsoft',
      'https://learn.microsoft.com/en-us/exchange/clients-and-mobile-in-exchange-online/deprecation-of-basic-authentication-exchange-online',
    ),
  },
  'mistake.userForm': { row: 'A12', level: 'tell', is: ['sasl.userForm'], citation: reported('public reports') },
  'mistake.plainShape': { row: 'A13', level: 'fixIt', is: ['sasl.plainShape'], citation: rfc(4616, '2') },
  'mistake.twoResponses': { row: 'A15', level: 'fixIt', is: ['cause.extraResponse'], citation: rfc(4954, '4') },
  'mistake.commandAsAnswer': { row: 'A17', level: 'fixIt', is: ['sasl.looksLikeCommand'], citation: rfc(4954, '4') },
  'mistake.answerAfterRefusal': {
    row: 'A18',
    level: 'ask',
    is: ['cause.orphanAnswer'],
    citation: observed('Postfix 3.7'),
  },
  'mistake.authInTransaction': {
    row: 'A19',
    level: 'fixIt',
    is: ['cause.authInTransaction', 'provider.ironport.authDuringMail'],
    citation: rfc(4954, '4'),
  },
  'mistake.mechanismNotOffered': {
    row: 'A20',
    level: 'fixIt',
    is: ['cause.mechanism', 'fault.mechanism', 'provider.postfix.authMechanism', 'provider.ironport.authMechanism'],
    citation: rfc(4954, '4'),
  },
  'mistake.loginNotOffered': { row: 'A21', level: 'fixIt', is: ['cause.authNotOffered'], citation: rfc(4954, '3') },
  'mistake.loginInLetter': { row: 'A22', level: 'ask', is: [], citation: rfc(4648, '12') },
} as const satisfies MistakeFacts;
