// Replies of Chinese providers come in more than one form: the same words in UTF-8 and in GBK, the same error word in every
// protocol, tags of NetEase with and without an enhanced status code. All forms must be found.

import { describe, expect, it } from 'vitest';
import { recognise } from '../index.ts';
import type { ProviderProtocol } from '../index.ts';

/** What a reply is recognised as. Only its status is cut out of it: each case below is written in its normal form. */
function found(protocol: ProviderProtocol, normal: string): string | undefined {
  const status = protocol === 'imap' ? (normal.split(' ')[1] ?? '') : (normal.split(' ')[0] ?? '');
  return recognise(protocol, status, normal, status !== '+OK')?.id;
}

describe('words in UTF-8 and in GBK', () => {
  it.each([
    ['smtp', '535 Error: 请使用授权码登录。详情请看: http://service.mail.qq.com/', 'tencent.authorizationCode'],
    [
      'smtp',
      '535 Error: \xC7\xEB\xCA\xB9\xD3\xC3\xCA\xDA\xC8\xA8\xC2\xEB\xB5\xC7\xC2\xBC',
      'tencent.authorizationCode',
    ],
    ['smtp', '535 Login Fail. Please enter your authorization code to login.', 'tencent.authorizationCode'],
    ['pop3', '-ERR 您没有权限使用pop3功能', 'netease.pop3Disabled'],
    [
      'pop3',
      '-ERR \xC4\xFA\xC3\xBB\xD3\xD0\xC8\xA8\xCF\xDE\xCA\xB9\xD3\xC3POP3\xB9\xA6\xC4\xDC',
      'netease.pop3Disabled',
    ],
  ] as const)('%s %s', (protocol, normal, id) => {
    expect(found(protocol, normal)).toBe(id);
  });
});

describe('an error word of NetEase enterprise mail', () => {
  it.each([
    ['smtp', '535 5.7.0 ERR.LOGIN.REQCODE', 'neteaseEnterprise.authorizationCode'],
    ['smtp', '460 ERR.LOGIN.PASSERR', 'neteaseEnterprise.password'],
    ['pop3', '-ERR ERR.LOGIN.PASSERR', 'neteaseEnterprise.password'],
    ['imap', 'a1 NO ERR.LOGIN.PASSERR', 'neteaseEnterprise.password'],
    ['imap', 'a1 NO LOGIN ERR.LOGIN.IPDENY', 'neteaseEnterprise.addressBlocked'],
  ] as const)('%s %s', (protocol, normal, id) => {
    expect(found(protocol, normal)).toBe(id);
  });
});

describe('one provider’s words that begin like another’s', () => {
  it.each([
    ['smtp', '535 Error: authentication failed', 'netease.authorizationCode'],
    ['smtp', '535 Error: authentication failed, system busy', 'tencent.clientPassword'],
    ['smtp', '421 HL:IFC', 'netease.addressRate'],
    ['smtp', '554 5.5.0 MI:STC 163 smtp5,x 1', 'netease.lettersPerDay'],
    ['smtp', '450 5.5.0 MI:CCL', 'netease.tooManyCommands'],
    ['smtp', '554 Ip is rejected, smtp auth error limit exceed,163 smtp', 'netease.tooManyFailures'],
    ['smtp', '554 IP<192.0.2.64> is rejected: 0.', 'coremail.addressRejected'],
    ['smtp', '554 HL:IPB', 'netease.addressBlocked'],
    ['smtp', "440 mail from account doesn't conform with authentication", 'alibaba.senderNotAccount'],
    ['imap', 'a1 NO [AUTHENTICATIONFAILED] (#MBR1212) Incorrect username or password.', 'yahoo.imapLogin'],
    ['pop3', '+OK core mail', 'netease.pop3Done'],
  ] as const)('%s %s', (protocol, normal, id) => {
    expect(found(protocol, normal)).toBe(id);
  });

  it('leaves alone what others say in nearly the same words', () => {
    for (const normal of [
      '535 5.7.8 Error: authentication failed: authentication failure',
      '535 Authentication failed',
    ]) {
      expect(found('smtp', normal) ?? '').not.toMatch(/^(?:netease|tencent|alibaba)/);
    }
    const yandex = '2 NO [AUTHENTICATIONFAILED] LOGIN Invalid credentials or IMAP is disabled sc=x';
    expect(found('imap', yandex)).not.toBe('yahoo.imapLogin');
  });
});
