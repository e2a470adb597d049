// 关于雅虎（Yahoo）的规则的文字（中文）。

import type { Text } from '../../i18n/text.ts';
import type { YahooRuleId } from '../rules/yahoo.ts';

export const yahooWords: Record<`provider.${YahooRuleId}`, Text> = {
  'provider.yahoo.permanentlyDeferred': {
    title: '这个 IP 地址的邮件一律不收',
    body: 'Yahoo 现在拒收这个发信 IP 地址的所有邮件，并说明重试没有用。发信服务器的管理员要先消除招来投诉的原因，再通过 Yahoo Sender Hub 申请。',
  },
  'provider.yahoo.deferred': {
    title: '暂缓：发信量异常或有人投诉',
    body: 'Yahoo 发现这个发信 IP 地址的流量不寻常，或者有用户投诉它的邮件。邮件没有丢，服务器过一会儿会重试。请放慢速度，不要发给没有订阅的人。',
  },
  'provider.yahoo.addressReputation': {
    title: '暂缓：IP 地址信誉不佳',
    body: 'Yahoo 因为发信 IP 地址的信誉而暂缓收信。请在几天内少发、慢发。如果 IP 是和别人共用的，去问主机服务商。',
  },
  'provider.yahoo.content': {
    title: '邮件内容不被接受',
    body: 'Yahoo 的 PH 代码都与内容有关：链接、附件或文字像钓鱼或恶意软件。请去掉可疑的链接，用平实的文字重发。',
  },
  'provider.yahoo.policy': {
    title: '被 Yahoo 的规则拒收',
    body: 'Yahoo 只说是“策略原因”。常见的情况是没有通过 DMARC：From 里的域名既没有 SPF 授权，也没有 DKIM 签名。先查这两项，再查内容。',
  },
  'provider.yahoo.spamhaus': {
    title: 'IP 地址在 Spamhaus 黑名单上',
    body: 'Yahoo 会向 Spamhaus 查询发信的 IP 地址，而这个地址被列入了黑名单。到 check.spamhaus.org 查询，消除原因后在那里申请移除，Yahoo 就会重新收信。',
  },
  'provider.yahoo.greylisted': {
    title: '暂时不收，请重试',
    body: '据报告，这是 Yahoo 的灰名单（greylisting）：不熟悉的发件方，第一次会被推迟。邮件服务器会自动重试；手工操作时，等几分钟再发。',
  },
  'provider.cox.acceptableUse': {
    title: '违反服务商的使用规则',
    body: 'AUP#（使用规则）后面的代码说明是哪一条：CDRBL 是 Cox 因疑似垃圾邮件行为做的短时封锁，I 加四位数字是 Spectrum 的代码。请查服务商公布的代码表，多数与发信 IP 地址有关。',
  },
  'provider.yahoo.userUnknown': {
    title: '没有这个 Yahoo 账号',
    body: 'Yahoo 没有这个地址的用户。请逐个字母核对，再发也不会成功。',
  },
  'provider.yahoo.overQuota': {
    title: '收件人的 Yahoo 邮箱已满',
    body: '账号存在，但放不下这封邮件。过几天再发，或者用别的方式告诉对方。',
  },
  'provider.yahoo.disabled': {
    title: 'Yahoo 账号已停用',
    body: '这个地址曾经存在，但账号已被 Yahoo 停用或关闭。请向对方要新的地址。',
  },
  'provider.yahoo.mailboxNotFound': {
    title: '找不到收件人的邮箱',
    body: 'Yahoo 找不到这个收件人的邮箱，有时整封邮件发完了才说。请检查 RCPT TO 里的地址。',
  },
  'provider.yahoo.tooManyBadLogins': {
    title: '登录失败次数过多',
    body: 'Yahoo 会统计失败的登录，并让这个账号停一阵。用普通密码登录时常见到它：等一会儿，再用“账户安全”页面生成的应用专用密码登录。',
  },
  'provider.yahoo.badCredentials': {
    title: '用户名或密码不被接受',
    body: 'Yahoo 的 SMTP 服务器不接受普通密码。请在“账户安全”里生成应用专用密码，用户名填完整的邮箱地址。',
  },
  'provider.yahoo.recipientRate': {
    title: '收件人此刻收到的邮件太多',
    body: '短时间内发给这个邮箱的邮件太多，Yahoo 暂时不再收。你的邮件没有问题，晚一点再发。',
  },
  'provider.yahoo.imapLogin': {
    title: 'IMAP 登录被拒绝',
    body: '用户名或密码不被接受。在 Yahoo 和 AOL，普通密码在这里不能用：请在“账户安全”里生成应用专用密码来登录。',
  },
  'provider.yahoo.unauthenticated': {
    title: 'SPF 和 DKIM 都没有通过',
    body: 'Yahoo 要求证明邮件确实来自它的域名，但两项都没有通过。请让域名的 SPF 记录包含发信服务器，或者用 DKIM 签名。应答里写着哪些检查失败了。',
  },
  'provider.yahoo.unresolvableSender': {
    title: '查不到发件人的域名',
    body: 'Yahoo 在 DNS 里查不到发件人地址的域名。请在 MAIL FROM 和 From 里写真实存在的域名，域名的主人要在 DNS 里发布记录。',
  },
  'provider.yahoo.busy': { title: 'Yahoo 的服务器正忙', body: '与你的邮件无关。过几分钟再连接。' },
};
