// What the rules of rules/exim.ts mean, in English.

import type { Text } from '../../i18n/text.ts';
import type { EximRuleId } from '../rules/exim.ts';

export const eximWords: Record<`provider.${EximRuleId}`, Text> = {
  'provider.exim.relayDenied': {
    title: 'Exim does not relay for you',
    body: 'The recipient is in another domain, and you are neither logged in nor in a network that this server trusts. Send AUTH, or connect to the mail exchanger (MX) of the recipient’s domain.',
  },
  'provider.exim.senderUnverifiable': {
    title: 'Your sender address failed a check',
    body: 'Exim tests whether mail to your MAIL FROM address would be accepted; it was not, and the lines between say why. Use a sender address that exists and takes mail.',
  },
  'provider.exim.senderVerifyFailed': {
    title: 'Sender address not verified',
    body: 'The server checked whether the address in MAIL FROM can receive mail, and found that it cannot. Check its spelling and its domain; bounces must be able to reach it.',
  },
  'provider.exim.unrouteable': {
    title: 'Exim finds no way to the address',
    body: 'No rule of the server leads anywhere for this recipient: the user is unknown there, or the domain has no mail server. Check both parts of the address.',
  },
  'provider.exim.temporaryProblem': {
    title: 'Something is wrong inside the server',
    body: 'A lookup or a setting of the server failed; your commands were right. Try again later; if it stays so, its administrator finds the cause in Exim’s main log.',
  },
  'provider.exim.authFailed': {
    title: 'Exim refused the login',
    body: 'The user name or the password is wrong. Many Exim servers want the full mail address as the name; check also that the base64 text has no blank or line end inside.',
  },
  'provider.exim.authUnavailable': {
    title: 'Login does not work just now',
    body: 'The server could not ask its user database, so it knows neither yes nor no. Try again later; changing the password does not help.',
  },
  'provider.exim.authNotAdvertised': {
    title: 'AUTH was not offered',
    body: 'The reply to your last EHLO had no AUTH line. Often it appears only after STARTTLS and a second EHLO, or only on port 587 or 465.',
  },
  'provider.exim.starttlsNotAdvertised': {
    title: 'STARTTLS was not offered',
    body: 'The server did not list STARTTLS: you have not said EHLO, TLS is active already, or this port has none. Say EHLO and look; port 465 is encrypted from the start.',
  },
  'provider.exim.heloFirst': {
    title: 'EHLO is missing',
    body: 'Exim wants EHLO with your host name before this command. Send it, then repeat the command.',
  },
  'provider.exim.synchronization': {
    title: 'You spoke before the server',
    body: 'Exim received something before its greeting or before its reply to the last command, and hangs up. Connect again and send one line at a time, each after the reply to the one before.',
  },
  'provider.exim.tooManyConnections': {
    title: 'Too many connections at once',
    body: 'The server has as many SMTP connections as it allows, in all or from your IP address. Close the ones that you do not need with QUIT and try again later.',
  },
  'provider.exim.overloaded': {
    title: 'The server is overloaded',
    body: 'Its system load is too high, so it takes no new connection for now. Nothing is wrong on your side; try again in some minutes.',
  },
  'provider.exim.blockListed': {
    title: 'Your IP address is on a block list',
    body: 'The server asked the list named at the end, and your address is on it. Look the address up on that list’s site, mend what it names, then ask for removal; from home, send through your provider’s port 587.',
  },
};
