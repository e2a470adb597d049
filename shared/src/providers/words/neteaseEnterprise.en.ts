// What the rules about NetEase enterprise mail say, in English.

import type { Text } from '../../i18n/text.ts';
import type { NeteaseEnterpriseRuleId } from '../rules/neteaseEnterprise.ts';

export const neteaseEnterpriseWords: Record<`provider.${NeteaseEnterpriseRuleId}`, Text> = {
  'provider.neteaseEnterprise.authorizationCode': {
    title: 'REQCODE: authorization code wanted',
    body: 'The company mailbox lets programs in only with a client authorization code; the web password, or a wrong code, is refused. In webmail open Settings, Client settings, and create one.',
  },
  'provider.neteaseEnterprise.password': {
    title: 'PASSERR: account or password wrong',
    body: 'User name and password do not fit together. The user name is the full address; if authorization codes are switched on, the password is the code.',
  },
  'provider.neteaseEnterprise.noSuchUser': {
    title: 'USERNOTEXIST: no such account',
    body: 'The domain is served here, but has no such user. Check the part before the @.',
  },
  'provider.neteaseEnterprise.userDisabled': {
    title: 'USERSTATUS: the account is switched off',
    body: 'Your administrator has disabled or deleted the account. Only the administrator can bring it back.',
  },
  'provider.neteaseEnterprise.userExpired': {
    title: 'USEREXP: the account has expired',
    body: 'The account was created for a limited time, which is over. Ask your administrator to extend it.',
  },
  'provider.neteaseEnterprise.noLogin': {
    title: 'DOMAINDENY: this mailbox may not log in',
    body: 'The mailbox has no right to log in at the moment. Your administrator can tell why.',
  },
  'provider.neteaseEnterprise.domainExpired': {
    title: 'DOMAINEXPED: the company’s mail has expired',
    body: 'The subscription of the whole domain has run out; no password helps. The administrator must renew it with NetEase.',
  },
  'provider.neteaseEnterprise.noSuchDomain': {
    title: 'DOMAINNOTEXIST: domain not served here',
    body: 'NetEase enterprise mail does not know the domain of your address. Check its spelling, and whether your mailbox is with another provider.',
  },
  'provider.neteaseEnterprise.domainDisabled': {
    title: 'DOMAINSTATUS: the company’s mail is switched off',
    body: 'NetEase has disabled enterprise mail for this domain. The administrator must clear it up with NetEase.',
  },
  'provider.neteaseEnterprise.addressBlocked': {
    title: 'IPDENY: your IP address is shut out',
    body: 'Logins from your IP address are blocked, whatever the password. Try from another network, or ask your administrator.',
  },
  'provider.neteaseEnterprise.addressRule': {
    title: 'IPDENY: your company permits other addresses only',
    body: 'Your administrator has set from which IP addresses people may log in, and yours is not one of them. Use the company’s network or VPN.',
  },
  'provider.neteaseEnterprise.noProduct': {
    title: 'PERMDENY: the domain lacks this product',
    body: 'The company’s contract does not include what you try to use. Ask your administrator which way of access is part of it.',
  },
  'provider.neteaseEnterprise.mailingList': {
    title: 'ILLEGALACCOUNT: a list, not a mailbox',
    body: 'The address is a mailing list or an alias, and nobody can log in to it. Use your own account.',
  },
  'provider.neteaseEnterprise.busy': {
    title: 'SYSTEMBUSY: try again later',
    body: 'NetEase’s login system is busy; your password is not the matter. Wait some minutes.',
  },
};
