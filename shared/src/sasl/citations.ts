// What can be said about a SASL exchange (RFC 4422), in any protocol that carries one. Ids begin with `sasl.`.

import { observed, rfc } from '../citation.ts';
import type { Citation } from '../citation.ts';

/** LOGIN was never specified; this page of a server's maker says how it is spoken. */
const login: Citation = {
  page: 'https://learn.microsoft.com/en-us/openspecs/exchange_server_protocols/ms-xlogin/',
  title: 'Microsoft [MS-XLOGIN]',
};

const iana: Citation = {
  page: 'https://www.iana.org/assignments/sasl-mechanisms/',
  title: 'IANA: SASL mechanisms',
};

/** Mechanisms by their registered names, in capitals as they are compared; a star stands for a whole family. */
export const saslCitations = {
  'sasl.9798-M-DSA-SHA1': rfc(3163, '2.5'),
  'sasl.9798-M-ECDSA-SHA1': rfc(3163, '2.5'),
  'sasl.9798-M-RSA-SHA1-ENC': rfc(3163, '2.5'),
  'sasl.9798-U-DSA-SHA1': rfc(3163, '2.4'),
  'sasl.9798-U-ECDSA-SHA1': rfc(3163, '2.4'),
  'sasl.9798-U-RSA-SHA1-ENC': rfc(3163, '2.4'),
  'sasl.ANONYMOUS': rfc(4505, '2'),
  'sasl.CRAM-MD5': rfc(2195, '2'),
  'sasl.DIGEST-MD5': rfc(6331, '1'),
  'sasl.EAP-AES128': rfc(7055, '7.5'),
  'sasl.EAP-AES128-PLUS': rfc(7055, '7.5'),
  'sasl.ECDH-X25519-CHALLENGE': iana,
  'sasl.ECDSA-NIST256P-CHALLENGE': iana,
  'sasl.EXTERNAL': rfc(4422, 'A'),
  'sasl.GS2-*': rfc(5801, '3'),
  'sasl.GS2-KRB5': rfc(5801, '3.4'),
  'sasl.GS2-KRB5-PLUS': rfc(5801, '3.4'),
  'sasl.GSS-SPNEGO': iana,
  'sasl.GSSAPI': rfc(4752, '3'),
  'sasl.KERBEROS_V4': rfc(2222, '7.1'),
  'sasl.KERBEROS_V5': iana,
  'sasl.LOGIN': login,
  'sasl.NMAS-SAMBA-AUTH': iana,
  'sasl.NMAS_AUTHEN': iana,
  'sasl.NMAS_LOGIN': iana,
  'sasl.NTLM': {
    page: 'https://learn.microsoft.com/en-us/openspecs/exchange_server_protocols/ms-smtpntlm/',
    title: 'Microsoft [MS-SMTPNTLM]',
  },
  'sasl.OAUTH10A': rfc(7628, '3'),
  'sasl.OAUTHBEARER': rfc(7628, '3'),
  'sasl.OPENID20': rfc(6616, '3'),
  'sasl.OTP': rfc(2444, '4'),
  'sasl.PLAIN': rfc(4616, '2'),
  'sasl.SAML20': rfc(6595, '3'),
  'sasl.SCRAM-*': rfc(7677, '5.1'),
  'sasl.SCRAM-SHA-1': rfc(5802, '5'),
  'sasl.SCRAM-SHA-1-PLUS': rfc(5802, '6'),
  'sasl.SCRAM-SHA-256': rfc(7677, '3'),
  'sasl.SCRAM-SHA-256-PLUS': rfc(7677, '4'),
  'sasl.SCRAM-SHA-512': {
    page: 'https://datatracker.ietf.org/doc/draft-melnikov-scram-sha-512/',
    title: 'Internet-Draft: SCRAM-SHA-512',
  },
  'sasl.SCRAM-SHA3-512': {
    page: 'https://datatracker.ietf.org/doc/draft-melnikov-scram-sha3-512/',
    title: 'Internet-Draft: SCRAM-SHA3-512',
  },
  'sasl.SECURID': rfc(2808, '2'),
  'sasl.SKEY': rfc(2444, '2'),
  'sasl.SPNEGO': rfc(5801, '14.3'),
  'sasl.SPNEGO-PLUS': rfc(5801, '14.3'),
  'sasl.SXOVER-PLUS': iana,
  'sasl.XOAUTH': iana,
  'sasl.XOAUTH2': {
    page: 'https://developers.google.com/workspace/gmail/imap/xoauth2-protocol',
    title: 'Google: OAuth 2.0 Mechanism',
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
