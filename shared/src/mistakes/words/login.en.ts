// Mistakes in a login with SASL or with what a provider wants for a password: their words in English.

import type { Text } from '../../i18n/text.ts';
import type { loginMistakes } from '../facts/login.ts';

export const loginMistakeTexts: Record<keyof typeof loginMistakes, Text> = {
  'mistake.questionAfter334': {
    title: '334 is a question',
    body: 'What stands behind it is base64: first it asks for the user name, then for the password. Answer it in base64; it is not a key to send back.',
  },
  'mistake.notBase64': {
    title: 'The answer must be base64',
    body: 'Between AUTH and its end each line is encoded. Encode the text first and send the result.',
  },
  'mistake.newlineEncoded': {
    title: 'A line end was encoded with it',
    body: 'The server compares it with the name or password and finds one character too many. Use printf, or echo -n, in place of echo.',
  },
  'mistake.answersMixedUp': {
    title: 'The two answers are mixed up',
    body: 'The first question asks for the user name, the second one for the password. Here stands the name where the password belongs.',
  },
  'mistake.paddingLost': {
    title: 'Equals signs are missing at the end',
    body: 'Base64 comes in groups of four; the last group is filled up with =. Copy the whole string.',
  },
  'mistake.base64Wrapped': {
    title: 'The encoder broke the string into lines',
    body: 'The server took the first line for the whole answer. Join the lines: base64 -w0, or openssl base64 -A.',
  },
  'mistake.authorizationCode': {
    title: 'The authorization code is wanted, not the web password',
    body: 'QQ, 163 and others give mail programs a password of their own. Make one in the settings of the web mail.',
  },
  'mistake.serviceOff': {
    title: 'The mail service of this account is off',
    body: 'Name and password may be right. Switch on POP3/SMTP/IMAP in the settings of the web mail first.',
  },
  'mistake.appPassword': {
    title: 'The password of the account is not accepted here',
    body: 'Google wants an app password, or a sign-in by OAuth. Turn on two-step verification and make an app password.',
  },
  'mistake.basicAuthOff': {
    title: 'Microsoft takes no passwords here any more',
    body: 'Neither the password nor an app password helps; only OAuth does. For an exercise use another account, or the practice server.',
  },
  'mistake.userForm': {
    title: 'Perhaps the user name has the wrong form',
    body: 'Some servers want the whole address, others only what stands before the @. Try the other form once.',
  },
  'mistake.plainShape': {
    title: 'AUTH PLAIN has another shape',
    body: 'Encode three parts with a NUL octet before the name and another before the password: printf "\\0name\\0password" | base64.',
  },
  'mistake.twoResponses': {
    title: 'AUTH takes one answer on its line',
    body: 'Put the user name there at most, wait for 334, and send the password on a line of its own.',
  },
  'mistake.commandAsAnswer': {
    title: 'A command where an answer is expected',
    body: 'Until the login ends the server takes each line as an answer. Send a single * to give up, then the command.',
  },
  'mistake.answerAfterRefusal': {
    title: 'The login is over already',
    body: 'The server said no, so this line would be read as a command, and a password would stand in its log. Send AUTH again first.',
  },
  'mistake.authInTransaction': {
    title: 'Log in before the letter begins',
    body: 'AUTH is not allowed between MAIL and the end of the letter. Send RSET, then AUTH, then MAIL.',
  },
  'mistake.mechanismNotOffered': {
    title: 'The server does not offer this way to log in',
    body: 'The AUTH line in its answer to EHLO lists what it takes. Choose one of those.',
  },
  'mistake.loginNotOffered': {
    title: 'This server takes no logins',
    body: 'It did not offer AUTH: it may be one that only receives mail. To send mail as a user, connect to port 587 or 465 of your provider.',
  },
  'mistake.loginInLetter': {
    title: 'This is a secret that anybody can read',
    body: 'Base64 is no encryption: whoever gets the letter can turn it back into your password. Leave it out.',
  },
};
