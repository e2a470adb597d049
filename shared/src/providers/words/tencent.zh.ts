// 关于腾讯的规则的文字（中文）。

import type { Text } from '../../i18n/text.ts';
import type { TencentRuleId } from '../rules/tencent.ts';

export const tencentWords: Record<`provider.${TencentRuleId}`, Text> = {
  'provider.tencent.authorizationCode': {
    title: '请使用授权码登录',
    body: 'QQ 邮箱不接受 QQ 密码。登录网页版，在“设置 → 账号”里找到 POP3/IMAP/SMTP 服务，开启后生成 16 位授权码，用它当密码。旧服务器用 GBK 编码说这句话，所以可能显示成乱码。',
  },
  'provider.tencent.loginFailed': {
    title: '登录失败，原因要自己排查',
    body: 'QQ 邮箱把五种原因写进了同一句话。依次检查：网页版里 SMTP 服务开了吗？密码处填的是授权码吗（改过 QQ 密码后旧授权码会失效）？是不是试得太频繁？都没问题就等几分钟。',
  },
  'provider.tencent.clientPassword': {
    title: '企业邮箱拒绝登录',
    body: '这是腾讯企业邮箱的说法，真正的原因往往不是“system busy”。登录网页版，在“设置 → 收发信设置”开启 IMAP/SMTP，再到“邮箱绑定”开启安全登录，生成客户端专用密码。据报告飞书邮箱也这样回答。',
  },
  'provider.tencent.loginFirst': {
    title: '先 EHLO，再 AUTH',
    body: '还没有登录就发了 MAIL FROM。先发 EHLO，再用授权码做 AUTH LOGIN，看到 235 之后再发 MAIL FROM。',
  },
  'provider.tencent.secureConnection': {
    title: '需要加密连接',
    body: 'QQ 邮箱不接受明文登录。请用 TLS 连接 465 端口，或在 587 端口先发 STARTTLS，再做 AUTH。',
  },
  'provider.tencent.senderNotAccount': {
    title: '发件人必须与登录账号一致',
    body: 'MAIL FROM 里的地址不是你登录的账号。AUTH、MAIL FROM 和信头 From 请用同一个地址。',
  },
  'provider.tencent.useAuthorizationCode': {
    title: '缺少授权码或授权码错误',
    body: 'QQ 邮箱只让客户端用授权码登录。到网页版“设置 → 账号”开启服务并生成授权码，它只显示一次，请复制好。',
  },
  'provider.tencent.imapLogin': {
    title: 'IMAP 登录失败，原因未定',
    body: '常见原因：没有开启 IMAP 服务、填了 QQ 密码而不是授权码，或者试得太频繁。拿别家的账号登录 imap.qq.com，也会得到这句话。',
  },
  'provider.tencent.pop3Login': {
    title: 'POP3 登录失败，原因未定',
    body: '先确认 QQ 邮箱网页版里开启了 POP3 服务，PASS 后面是授权码而不是 QQ 密码。试的次数多了，要等一会儿。',
  },
  'provider.tencent.notUnderstood': {
    title: '服务器看不懂这一行',
    body: '服务器读不懂你发的内容，常见的是地址没有尖括号，或者里面有中文。请写成 MAIL FROM:<alice@example.org>。',
  },
  'provider.tencent.addressRate': {
    title: '这个 IP 发信太频繁',
    body: 'QQ 邮箱对每个 IP 地址按分钟、小时和天限量，具体数字不公开。等几分钟到一天，再放慢速度。',
  },
  'provider.tencent.domainRate': {
    title: '这个域名发信太频繁',
    body: '同一发件域名的邮件合起来超过了 QQ 邮箱的限制。等一会儿，把邮件分散开发。',
  },
  'provider.tencent.senderRate': {
    title: '这个发件人发信太频繁',
    body: 'MAIL FROM 里的地址发得比 QQ 邮箱允许的多。等一会儿，减少发送次数。',
  },
  'provider.tencent.connectionRate': {
    title: '连接太频繁',
    body: 'QQ 邮箱会统计服务器连接的次数，你的太多了。等一会儿，并在一个连接里多发几封。',
  },
  'provider.tencent.connectionDenied': {
    title: '这个 IP 大幅超限',
    body: 'IP 地址的发信频率大幅超过限制时，QQ 邮箱会拒绝连接一段时间。先停几个小时，再慢慢恢复。',
  },
  'provider.tencent.recipientBusy': {
    title: '收件人短时间内收到太多邮件',
    body: '为防止攻击，QQ 邮箱暂时不再收发给这个人的邮件。稍后再发；如果一直这样，地址可能不存在。',
  },
  'provider.tencent.recipientRefuses': {
    title: '收件人拒收',
    body: '是收件人自己设的黑名单或过滤器拒收，不是 QQ 邮箱。只有对方能改，请用别的方式联系。',
  },
  'provider.tencent.mailboxFull': {
    title: '收件人的邮箱满了',
    body: '已经放不下这封邮件。要等收件人删掉一些，稍后再发。',
  },
  'provider.tencent.spf': {
    title: 'SPF 检查未通过',
    body: '发件域名公布了谁能替它发信，你的服务器不在其中。请用该域名自己的服务器，或把 IP 地址加进 SPF 记录。',
  },
  'provider.tencent.dmarc': {
    title: 'DMARC 检查未通过',
    body: 'From 里的域名要求拒收无法用 SPF 或 DKIM 证明来源的邮件。请用该域名许可的服务器发信，或者加上 DKIM 签名。',
  },
  'provider.tencent.suspectedAddress': {
    title: 'IP 地址疑似发送垃圾邮件',
    body: '这个 IP 地址发过大量垃圾邮件，或者发给了很多不存在的邮箱。先消除原因，再发信。',
  },
  'provider.tencent.suspectedSender': {
    title: '发件方疑似发送垃圾邮件',
    body: 'QQ 邮箱收到过大量来自这个域名或邮件服务商的垃圾邮件。如果不是你发的，请告诉服务商。',
  },
  'provider.tencent.bounceFlood': {
    title: '疑似退信攻击',
    body: '你的服务器收下了伪造 qq.com 发件人的邮件，又把它们退给 QQ 邮箱。请检查 SPF 和 DKIM，收信时就直接拒绝伪造的邮件，不要事后退信。',
  },
  'provider.tencent.content': {
    title: '内容被当作垃圾邮件',
    body: '邮件内容像大量群发、又被很多用户举报的垃圾邮件。请重写，不要照抄广告和链接。',
  },
  'provider.tencent.embeddedSpam': {
    title: '邮件里被嵌入了垃圾信息',
    body: '有人把垃圾信息填进了邮件会引用的内容里，例如用户名。不要把陌生人填写的文字不经检查就发出去。',
  },
  'provider.tencent.fromField': {
    title: 'From 信头缺失或格式不对',
    body: 'QQ 邮箱会检查信头里的 From：必须有地址，最好就是登录的账号。请写 From: Alice <alice@example.org>。中文名字要按 RFC 2047 编码，地址本身不要编码。',
  },
  'provider.tencent.tooBig': {
    title: '邮件过大',
    body: '邮件超过了服务器允许的大小，上限写在 EHLO 应答的 SIZE 后面。大文件请用链接分享。',
  },
};
