// QQ Mail's words for SMTP: published conversations, and its help pages about bounces.

import { documented, observed } from '../../hosts/wording.ts';
import type { SmtpPersona } from '../persona.ts';
import { smtp as practice } from '../practice/smtp.ts';
import { smtpSays } from '../says.ts';

const conversation = observed('smtp.qq.com, 2021-06, https://github.com/midoks/imail/wiki/SMTP');
const startTls = observed('smtp.qq.com, 2023-11, https://github.com/wneessen/go-mail/issues/156');
const reported = observed("smtp.qq.com, in the samples of Mailterm's rules for Tencent");
const input = observed('smtp.qq.com, https://github.com/gshang2017/docker/issues/18');
const order = observed('smtp.exmail.qq.com, https://github.com/ltb-project/self-service-password/issues/436');
const bounces = documented('https://service.mail.qq.com/detail/122');

/** 请使用授权码登录。详情请看, in GBK: one character for each octet. */
const useTheCode =
  '\xC7\xEB\xCA\xB9\xD3\xC3\xCA\xDA\xC8\xA8\xC2\xEB\xB5\xC7\xC2\xBC\xA1\xA3\xCF\xEA\xC7\xE9\xC7\xEB\xBF\xB4';

export const smtp: SmtpPersona = {
  // Observed: https://github.com/wneessen/go-mail/issues/156, 2023-11, less MAILCOMPRESS, which has no public definition.
  extensions: ['PIPELINING', 'SIZE {limit}', 'STARTTLS', 'AUTH {mechanisms}', 'AUTH=LOGIN', '8BITMIME'],
  mechanisms: ['LOGIN', 'PLAIN', 'XOAUTH2'],
  unserved: ['VRFY', 'EXPN', 'HELP', 'ETRN'],
  habits: {
    ...practice.habits,
    helloName: 'anything',
    authNeeds: 'heloOrEhlo',
    loginBefore: 'mailEverywhere',
    sender: 'loggedInUser',
    recipientsMax: 100,
  },
  queueId: practice.queueId,
  wording: {
    ...practice.wording,
    ...smtpSays(conversation, {
      greeting: '220 {host} XMail Esmtp QQ Mail Server.',
      'hello.ok': ['250 {host}-192.0.2.7-1', '250 SIZE 73400320', '250 OK'],
      'mail.ok': '250 OK.',
      'rcpt.ok': '250 OK',
      'rcpt.outside': '250 OK',
      'data.go': '354 End data with <CR><LF>.<CR><LF>.',
      'data.queued': '250 OK: queued as.',
      'auth.user': '334 VXNlcm5hbWU6',
      'auth.password': '334 UGFzc3dvcmQ6',
      'auth.done': '235 Authentication successful',
    }),
    ...smtpSays(startTls, { 'hello.extended': '250 {host}', 'tls.go': '220 Ready to start TLS' }),
    ...smtpSays(reported, {
      'auth.webPassword': `535 Error: ${useTheCode}: http://service.mail.qq.com/cgi-bin/help?subtype=1&&id=28&&no=1001256`,
      'auth.failed':
        '535 Login fail. Account is abnormal, service is not open, password is incorrect, login frequency limited, or system is busy. More information at https://help.mail.qq.com/detail/108/1023',
      'mail.tlsFirst':
        '530 Error: A secure connection is requiered(such as ssl). More information at http://service.mail.qq.com/cgi-bin/help?id=28',
    }),
    ...smtpSays(order, { 'mail.loginFirst': '503 Error: need EHLO and AUTH first !' }),
    ...smtpSays(input, {
      'mail.syntax': '502 Invalid input from 192.0.2.7 to {host}.',
      'rcpt.syntax': '502 Invalid input from 192.0.2.7 to {host}.',
    }),
    ...smtpSays(bounces, {
      'rcpt.unknown': '550 Mailbox unavailable or access denied',
      'rcpt.full': '552 Mailbox limit exceeded',
      'data.full': '552 Mailbox limit exceeded',
      'data.tooLarge': '552 Message too large',
      'mail.size': '552 Message too large',
    }),
  },
};
