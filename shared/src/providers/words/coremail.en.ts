// What the rules about Coremail say, in English.

import type { Text } from '../../i18n/text.ts';
import type { CoremailRuleId } from '../rules/coremail.ts';

export const coremailWords: Record<`provider.${CoremailRuleId}`, Text> = {
  'provider.coremail.invalidAddress': {
    title: 'IP address not permitted',
    body: 'This Coremail server accepts connections only from certain IP addresses, or has ruled yours out. Its administrator can tell.',
  },
  'provider.coremail.fakeSender': {
    title: 'The sender looks forged',
    body: 'The server does not believe that the address in MAIL FROM is yours. Use the address of your login, or send through the server of its domain.',
  },
  'provider.coremail.userSuspended': {
    title: 'The user is suspended',
    body: 'The account exists, but has been suspended. The administrator of that domain can lift it.',
  },
  'provider.coremail.userLocked': {
    title: 'The user is locked',
    body: 'The account is locked and takes no mail. Ask the person in another way, or the administrator.',
  },
  'provider.coremail.noSuchUser': {
    title: 'No such user here',
    body: 'The server has no mailbox with this name. 163, 126 and many Chinese universities say it in these words. Check the address before the @.',
  },
  'provider.coremail.localUserOnly': {
    title: 'Only users of this server may send',
    body: 'The sender in MAIL FROM must be an account of this server, NetEase’s included. Log in, and write your own address there.',
  },
  'provider.coremail.addressRejected': {
    title: 'IP address refused',
    body: 'A rule of this server refuses your IP address; the reply does not say which. Ask its administrator.',
  },
  'provider.coremail.senderRejected': {
    title: 'Sender refused',
    body: 'A rule of this server refuses the address in MAIL FROM. Try another sender, or ask the administrator.',
  },
  'provider.coremail.recipientRejected': {
    title: 'Recipient refused',
    body: 'A rule of this server refuses the address in RCPT TO; that does not mean that it does not exist. Ask the administrator of its domain.',
  },
};
