// What the rules of rules/sendmail.ts mean, in Chinese.

import type { Text } from '../../i18n/text.ts';
import type { SendmailRuleId } from '../rules/sendmail.ts';

export const sendmailWords: Record<`provider.${SendmailRuleId}`, Text> = {
  'provider.sendmail.relayUnnamed': {
    title: '地址没有主机名，不予中继',
    body: '你请服务器把邮件转给别的域，而它查不到你的 IP 地址对应的主机名，或者两者对不上。请用 AUTH 登录；靠主机名获得信任的服务器需要相符的反向 DNS 记录（PTR）。',
  },
  'provider.sendmail.relayDenied': {
    title: 'Sendmail 不为你中继',
    body: '收件人的域不归这台服务器管，你也没有登录。如果提供 AUTH 就先登录，否则请连接收件人所在域的邮件交换主机（MX）。',
  },
  'provider.sendmail.senderDomainMissing': {
    title: '发件人的域不存在',
    body: 'MAIL FROM 里的域没有 DNS 记录，无法回信也无法退信。请检查拼写，或换一个真实域下的发件地址。',
  },
  'provider.sendmail.senderDomainLacking': {
    title: '发件地址缺少域名',
    body: 'MAIL FROM 里的地址没有 @ 之后的部分。请写完整，例如 MAIL FROM:<zoe@example.org>。',
  },
  'provider.sendmail.heloFirst': {
    title: '先打招呼',
    body: 'Sendmail 要求在 MAIL 之前先发 EHLO（或 HELO）并报上你的主机名。请补发，然后继续。',
  },
  'provider.sendmail.needMail': {
    title: '还没有发件人',
    body: '邮件从 MAIL FROM 开始，而它现在不存在：没有发过、被拒绝了，或者被 RSET 清掉了。请先发 MAIL FROM，再发 RCPT TO。',
  },
  'provider.sendmail.needRcpt': {
    title: '还没有收件人',
    body: 'DATA 之前至少要有一个被接受的收件人。请发送 RCPT TO，并确认得到的是 250。',
  },
  'provider.sendmail.senderDomainUnresolved': {
    title: '暂时查不到发件人的域',
    body: '查询 MAIL FROM 里的域时，DNS 没有给出结果，可能只是一时的。请稍后再试；如果一直这样，就要检修该域的 DNS 服务器。',
  },
  'provider.sendmail.unknownCommand': {
    title: 'Sendmail 不认识这条命令',
    body: '引号里是它读到的内容。请检查拼写；如果那是邮件里的一行，说明当时服务器并不处在 DATA 阶段。',
  },
  'provider.sendmail.authRequired': {
    title: '这里必须先登录',
    body: '这个端口不登录就什么也不收。请发 EHLO 和 AUTH；如果没有提供 AUTH，先用 STARTTLS 升级为加密连接。',
  },
  'provider.sendmail.userUnknown': {
    title: '没有这个用户',
    body: '域名没错，但那里没有叫这个名字的人。请检查 @ 前面的部分，不要再往这个地址发信。',
  },
  'provider.sendmail.connectionRate': {
    title: '连接过于频繁',
    body: '你的 IP 地址一分钟内的连接次数超过了服务器的限制。请等一分钟以上再连；多封邮件可以在同一个连接里发。',
  },
};
