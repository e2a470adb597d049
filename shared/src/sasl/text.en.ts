// What can be said about a SASL exchange, in English.

import type { Text } from '../i18n/text.ts';
import type { SaslId } from './citations.ts';

export const saslTexts: Record<SaslId, Text> = {
  'sasl.PLAIN': {
    title: 'PLAIN',
    body: 'Name and password travel in one base64 string: NUL, name, NUL, password. Base64 is no encryption, so use it under TLS.',
  },
  'sasl.LOGIN': {
    title: 'LOGIN',
    body: 'The server asks for the user name, then for the password; each answer is base64. Old, never standardised, and still the most used.',
  },
  'sasl.CRAM-MD5': {
    title: 'CRAM-MD5',
    body: 'The password itself is not sent: the answer is the name and a keyed digest of the server’s challenge. Hard to do by hand.',
  },
  'sasl.DIGEST-MD5': {
    title: 'DIGEST-MD5',
    body: 'An older challenge and digest scheme, retired in 2011. Choose another mechanism.',
  },
  'sasl.SCRAM': {
    title: '{name}',
    body: 'Both sides prove that they know the password without sending it. It takes several rounds of hashing, so leave it to a program.',
  },
  'sasl.XOAUTH2': {
    title: 'XOAUTH2',
    body: 'The answer carries an OAuth 2.0 access token instead of a password. Google and Microsoft ask for it.',
  },
  'sasl.OAUTHBEARER': {
    title: 'OAUTHBEARER',
    body: 'The standardised way to log in with an OAuth 2.0 token.',
  },
  'sasl.EXTERNAL': {
    title: 'EXTERNAL',
    body: 'The identity was already proved outside this protocol, usually by a TLS client certificate.',
  },
  'sasl.ANONYMOUS': { title: 'ANONYMOUS', body: 'A guest login: the answer is only a trace such as an address.' },
  'sasl.GSSAPI': { title: 'GSSAPI', body: 'A Kerberos ticket proves who you are. It needs a program that holds one.' },
  'sasl.NTLM': {
    title: 'NTLM',
    body: 'Microsoft’s older challenge and response for Windows accounts. Not something to compute by hand.',
  },
  'sasl.mechanism': {
    title: 'mechanism {name}',
    body: 'A way to log in. Mailterm has no description of this one; its answers are treated as secrets.',
  },
  'sasl.challenge': {
    title: 'challenge: {decoded}',
    body: 'Base64 for “{decoded}”. The next line you send is taken as the answer to it.',
  },
  'sasl.challenge.user': {
    title: 'asks for: {decoded}',
    body: 'This looks like a code, but it is base64 for “{decoded}”: the server asks for your user name, in base64 too.',
  },
  'sasl.challenge.password': {
    title: 'asks for: {decoded}',
    body: 'Base64 for “{decoded}”: now the server wants the password or authorization code, encoded in base64.',
  },
  'sasl.challenge.empty': {
    title: 'empty challenge',
    body: 'The server has nothing to ask; it waits for the first answer of the mechanism.',
  },
  'sasl.challenge.notBase64': {
    title: 'challenge, not base64',
    body: 'A challenge should be base64. This one is plain words, which some older servers send.',
  },
  'sasl.response.user': {
    title: 'user name, in base64',
    body: 'The user name, encoded. Anyone who sees this line can decode it, so it is hidden from others.',
  },
  'sasl.response.password': {
    title: 'password, in base64',
    body: 'The password or authorization code, encoded and not encrypted. It is hidden from everyone but you.',
  },
  'sasl.response': {
    title: 'login answer',
    body: 'What the mechanism sends to prove who you are. It is treated as a secret.',
  },
  'sasl.response.empty': {
    title: 'empty first answer',
    body: 'A single = stands for an empty first answer, because a blank could not be seen.',
  },
  'sasl.cancel': { title: 'cancel', body: 'A single asterisk gives up this login; the server answers 501 or -ERR.' },
  'sasl.notBase64': {
    title: 'The answer was not base64',
    body: 'What you sent is not a valid base64 string. Encode the plain text first, keep every = at the end, and send it as one line.',
  },
  'sasl.endsWithNewline': {
    title: 'Your base64 ends with a newline',
    body: "Decoded, the answer ends with a line break. The command echo adds it: use printf '%s' or echo -n before base64.",
  },
  'sasl.plainShape': {
    title: 'The PLAIN answer has another shape',
    body: "Decoded it must be NUL, user name, NUL, password: two NUL octets, the first one at the very start. Try printf '\\0user\\0password' | base64.",
  },
  'sasl.looksLikeCommand': {
    title: 'A command was taken as an answer',
    body: 'While the server waits for your login answer, every line is that answer, even QUIT. Send a single * to get back to commands.',
  },
  'sasl.sameAsUserName': {
    title: 'Both answers were the same',
    body: 'The password line equals the user name line. The prompts are easy to mix up because they are base64 themselves.',
  },
  'sasl.authorizationCode': {
    title: 'Name or password not accepted',
    body: 'Many providers (163, QQ and others) do not take the web password here. They want an authorization code that you create in the web mail’s settings.',
  },
  'sasl.userForm': {
    title: 'Perhaps the other form of the name',
    body: 'Some servers want the full address (alice@163.com), others only the part before the @. Try the other one once.',
  },
};
