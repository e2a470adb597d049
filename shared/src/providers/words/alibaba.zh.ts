// 关于阿里的规则的文字（中文）。

import type { Text } from '../../i18n/text.ts';
import type { AlibabaRuleId } from '../rules/alibaba.ts';

export const alibabaWords: Record<`provider.${AlibabaRuleId}`, Text> = {
  'provider.alibaba.smtpPassword': {
    title: '发信地址或 SMTP 密码不对',
    body: '邮件推送的用户名是控制台里的发信地址，密码是给它单独设置的 SMTP 密码，不是阿里云账号的密码。还要确认服务器地址和控制台的区域一致。',
  },
  'provider.alibaba.clientPassword': {
    title: '阿里邮箱登录失败',
    body: '[0] 表示认证失败，[1] 表示失败次数太多。如果开启了三方客户端安全密码，就要用它登录。第三方客户端也可能要管理员先允许。',
  },
  'provider.alibaba.senderNotAccount': {
    title: '发件人和登录账号不一致',
    body: '应答里写了两个地址：登录的账号和 MAIL FROM 的地址。请改成同一个；想显示别的名字，写在 From 里。',
  },
  'provider.alibaba.tooManyRecipients': {
    title: '一封邮件的收件人超限',
    body: '邮件推送限制一封邮件的 RCPT TO 数量。其余的人另发一封。',
  },
  'provider.alibaba.tooBig': {
    title: '邮件大小超限',
    body: '正文和附件合起来超过了阿里的限制，而 base64 会让附件变大三分之一。请缩小附件，或改发链接。',
  },
  'provider.alibaba.invalidRecipient': {
    title: '收件人在无效地址库里',
    body: '邮件推送会记住退过信的地址，这个地址就在无效地址库里。先确认它真实存在，再申请移出。',
  },
  'provider.alibaba.dnsLater': {
    title: '暂时查不到收件域名',
    body: '查询收件域名的 DNS 时暂时失败，邮件推送会重试。如果一直这样，要由对方检查 MX 记录。',
  },
  'provider.alibaba.noSuchDomain': {
    title: '收件域名没有邮件服务器',
    body: 'DNS 里查不到替 @ 后面的域名收信的主机。请检查拼写；如果没错，要由对方添加 MX 记录。',
  },
  'provider.alibaba.unreachable': {
    title: '连不上收件方的服务器',
    body: '连接对方服务器失败，常见原因是 MX 记录缺失或错误。邮件推送稍后会重试。',
  },
  'provider.alibaba.monthlyQuota': {
    title: '本月发信额度已用完',
    body: '账号这个月能发的邮件已经发完。到控制台提高额度，或者等下个月。',
  },
  'provider.alibaba.dailyQuota': {
    title: '当日发信额度已用完',
    body: '账号今天能发的邮件已经发完，明天才能继续。额度可以在控制台查看。',
  },
  'provider.alibaba.notEnoughQuota': {
    title: '剩余的发信额度不够',
    body: '剩下的额度不够发这封邮件。减少收件人，或者到控制台购买。',
  },
  'provider.alibaba.accountUnavailable': {
    title: '发信账户状态异常',
    body: '账户被限制外发，或处于其他异常状态。请登录邮件推送控制台，在概览页查看状态和原因。',
  },
  'provider.alibaba.content': {
    title: '内容被判为垃圾邮件',
    body: '阿里的过滤器把这封邮件判为垃圾邮件。直接把网址当正文、广告用语、正文只有一张图，都是常见的原因。修改后再发。',
  },
  'provider.alibaba.behaviour': {
    title: '发信行为被拦截',
    body: '阿里邮箱认为你发得太频繁、太多，密码过于简单也会被限量。先停一停，换个强密码，再慢慢发。',
  },
  'provider.alibaba.behaviourLater': {
    title: '发得太快，暂时拦截',
    body: '阿里邮箱因为发信频率暂时不收这封邮件。隔一段时间再发。',
  },
};
