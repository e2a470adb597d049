// What can be said about a SASL exchange (RFC 4422), in any protocol that carries one. Ids begin with `sasl.`.

import { observed, rfc } from '../citation.ts';
import type { Citation } from '../citation.ts';

/** LOGIN was never specified; this page of a server's maker says how it is spoken. */
const login: Citation = {
  page: 'https://learn.microsoft.com/en-us/openspecs/exchange_server_protocols/ms-xlogin/',
  title: 'Microsoft [MS-XLOGIN]',
};

export const saslCitations = {
  'sasl.PLAIN': rfc(4616, '2'),
  'sasl.LOGIN': login,
  'sasl.CRAM-MD5': rfc(2195, '2'),
  'sasl.DIGEST-MD5': rfc(6331, '1'),
  'sasl.SCRAM': rfc(5802, '5'),
  'sasl.XOAUTH2': {
    page: 'https://developers.google.com/workspace/gmail/imap/xoauth2-protocol',
    title: 'Google: OAuth 2.0 Mechanism',
  },
  'sasl.OAUTHBEARER': rfc(7628, '3'),
  'sasl.EXTERNAL': rfc(4422, 'A'),
  'sasl.ANONYMOUS': rfc(4505, '2'),
  'sasl.GSSAPI': rfc(4752, '3'),
  'sasl.NTLM': {
    page: 'https://learn.microsoft.com/en-us/openspecs/exchange_server_protocols/ms-smtpntlm/',
    title: 'Microsoft [MS-SMTPNTLM]',
  },
  'sasl.mechanism': rfc(4422, '3.1'),
  'sasl.challenge': rfc(4422, '3'),
  'sasl.challenge.user': login,
  'sasl.challenge.password': login,
  'sasl.challenge.empty': rfc(4954, '4'),
  'sasl.challenge.notBase64': rfc(4954, '4'),
  'sasl.response.user': login,
  'sasl.response.password': login,
  'sasl.response': rfc(4422, '3.4'),
  'sasl.response.empty': rfc(4954, '4'),
  'sasl.cancel': rfc(4954, '4'),
  'sasl.notBase64': rfc(4954, '4'),
  'sasl.endsWithNewline': observed('Postfix 3.7 with Dovecot 2.3'),
  'sasl.plainShape': rfc(4616, '2'),
  'sasl.looksLikeCommand': observed('Postfix 3.7 with Dovecot 2.3'),
  'sasl.sameAsUserName': observed('Postfix 3.7 with Dovecot 2.3'),
  'sasl.authorizationCode': {
    page: 'https://service.mail.qq.com/detail/0/75',
    title: 'QQ Mail: 授权码',
  },
  'sasl.userForm': observed('Postfix 3.7 with Dovecot 2.3'),
} as const satisfies Record<string, Citation>;

export type SaslId = keyof typeof saslCitations;
