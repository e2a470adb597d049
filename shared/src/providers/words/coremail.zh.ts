// 关于 Coremail 的规则的文字（中文）。

import type { Text } from '../../i18n/text.ts';
import type { CoremailRuleId } from '../rules/coremail.ts';

export const coremailWords: Record<`provider.${CoremailRuleId}`, Text> = {
  'provider.coremail.invalidAddress': {
    title: 'IP 地址不被允许',
    body: '这台 Coremail 服务器不允许你的 IP 地址。原因要问它的管理员。',
  },
  'provider.coremail.fakeSender': {
    title: '发件人疑似伪造',
    body: '服务器不相信 MAIL FROM 里的地址属于你。请用登录的账号做发件人，或者通过该域名自己的服务器发信。',
  },
  'provider.coremail.userSuspended': {
    title: '用户被停用',
    body: '账号存在，但已被停用或冻结。要由对方域名的管理员恢复。',
  },
  'provider.coremail.userLocked': {
    title: '用户被锁定',
    body: '账号已被锁定，收不了邮件。请用别的方式联系对方，或者找管理员。',
  },
  'provider.coremail.noSuchUser': {
    title: '没有这个用户',
    body: '服务器上没有这个名字的邮箱。163、126 和很多高校的邮箱都这样回答。请检查 @ 前面的部分。',
  },
  'provider.coremail.localUserOnly': {
    title: '只允许本站用户发信',
    body: 'MAIL FROM 里的发件人必须是这台服务器（包括网易）的账号。请先登录，再写自己的地址。',
  },
  'provider.coremail.addressRejected': {
    title: 'IP 地址被拒绝',
    body: '服务器的某条规则拒绝了你的 IP 地址，应答没有说是哪一条。请联系管理员。',
  },
  'provider.coremail.senderRejected': {
    title: '发件人被拒绝',
    body: '服务器的规则拒绝了 MAIL FROM 里的地址。换一个发件人，或者联系管理员。',
  },
  'provider.coremail.recipientRejected': {
    title: '收件人被拒绝',
    body: '服务器的规则拒绝了 RCPT TO 里的地址，但不等于它不存在。请联系对方域名的管理员。',
  },
};
