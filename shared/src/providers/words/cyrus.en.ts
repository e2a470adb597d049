// What the rules of rules/cyrus.ts mean, in English.

import type { Text } from '../../i18n/text.ts';
import type { CyrusRuleId } from '../rules/cyrus.ts';

export const cyrusWords: Record<`provider.${CyrusRuleId}`, Text> = {
  'provider.cyrus.loginFailed': {
    title: 'Login refused by Cyrus',
    body: 'The user name or the password is wrong. Check both, and whether this server wants the name with the domain or without.',
  },
  'provider.cyrus.noMechanism': {
    title: 'No such login method',
    body: 'The login library has no mechanism that fits, so your password was not even checked. Look at the AUTH= entries of CAPABILITY and use one of them; after STARTTLS there may be more.',
  },
  'provider.cyrus.loginBroken': {
    title: 'Login service broken',
    body: 'The login library of the server failed; this says nothing about your password. Try again later; the administrator finds the cause in the log, often a stopped saslauthd.',
  },
  'provider.cyrus.loginFirst': {
    title: 'Log in first',
    body: 'This command works only after login. Send LOGIN or AUTHENTICATE, then repeat it.',
  },
  'provider.cyrus.selectFirst': {
    title: 'Open a mailbox first',
    body: 'This command works on the open mailbox, and none is open. Send SELECT INBOX (or EXAMINE, to read only), then repeat it.',
  },
  'provider.cyrus.unknownCommand': {
    title: 'Command unknown to Cyrus',
    body: 'The word after the tag is no command of this server. Check the spelling; CAPABILITY lists the extensions that add commands.',
  },
  'provider.cyrus.invalidTag': {
    title: 'The tag is missing or not allowed',
    body: 'Every line starts with a tag of your choice, for example a1, and a blank. A tag must not be * or contain +, %, quotes or brackets.',
  },
  'provider.cyrus.missingArgument': {
    title: 'An argument is missing',
    body: 'The command is known, but something must follow it, or two blanks stand where one belongs. Look at the form of the command named in the reply.',
  },
  'provider.cyrus.loginDelay': {
    title: 'Logged in again too soon',
    body: 'The server wants a pause between two logins of one account and names it here. Wait that long; a mail program should check less often.',
  },
};
