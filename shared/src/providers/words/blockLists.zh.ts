// What the rules of rules/blockLists.ts mean, in Chinese.

import type { Text } from '../../i18n/text.ts';
import type { BlockListsRuleId } from '../rules/blockLists.ts';

export const blockListsWords: Record<`provider.${BlockListsRuleId}`, Text> = {
  'provider.spamhaus.queryRefused': {
    title: '并没有被列入：是对方查询 Spamhaus 的方式不对',
    body: '收信服务器用了公共 DNS，或者查询太多，把 Spamhaus 的错误代码当成了“在黑名单上”。问题不在你的地址；请用别的方式告诉那台服务器的管理员（postmaster）。',
  },
  'provider.spamhaus.policyList': {
    title: '家庭或动态地址（Spamhaus PBL）',
    body: 'PBL 收录不该直接发信的地址，例如家庭宽带，并不表示你做错了什么。请登录自己服务商的 587 端口发信。只有固定地址的邮件服务器才需要到 check.spamhaus.org 申请移除。',
  },
  'provider.spamhaus.exploitsList': {
    title: '疑似感染（Spamhaus XBL）',
    body: '这个地址后面有东西像恶意软件或开放代理；共用网络时也可能是别的设备。请先找到并清除，再到 check.spamhaus.org 查询并申请移除，否则会再次被列入。',
  },
  'provider.spamhaus.domainList': {
    title: '被列入的是域，不是 IP（Spamhaus DBL）',
    body: '发件人、EHLO 或正文链接里的某个域名声不好，或者刚注册。请把自己的域逐个到 check.spamhaus.org 查询：被列入的可在那里申诉，新域要等一段时间。',
  },
  'provider.spamhaus.spamList': {
    title: '发现过垃圾邮件（Spamhaus SBL 或 CSS）',
    body: 'Spamhaus 看到这个地址或网段发出垃圾邮件；CSS 常因 EHLO 名字不对或账号被盗。请先止住，再到 check.spamhaus.org 申请；SBL 条目要由网段的服务商出面处理。',
  },
  'provider.spamhaus.listed': {
    title: '你的地址在 Spamhaus 名单上',
    body: 'ZEN 合并了几个黑名单，处理方法各不相同：请把地址输入 check.spamhaus.org。PBL 是家庭宽带（登录后走 587 端口），XBL 是感染，SBL 或 CSS 是垃圾邮件。解决后在那里申请移除。',
  },
  'provider.barracuda.listed': {
    title: '在 Barracuda 信誉黑名单上',
    body: 'Barracuda 发现这个 IP 地址发过垃圾邮件或病毒，细节不公开。请先消除原因，再到 barracudacentral.org 查询并提交移除申请，一般一天之内有结果。',
  },
  'provider.cloudmark.reputation': {
    title: 'Cloudmark 信誉差',
    body: 'Cloudmark Sender Intelligence 按 IP 地址统计投诉和垃圾邮件陷阱，多家服务商据此拒收。请先消除原因，再到 csi.cloudmark.com 申请重置。',
  },
  'provider.mimecast.greylisted': {
    title: 'Mimecast 暂时推迟首次投递',
    body: '按 Mimecast 自己的说明，这是灰名单（greylisting），或者 IP 地址名声不足。请过一分钟以上，从同一地址原样重发。',
  },
  'provider.mimecast.reputation': {
    title: 'Mimecast 信誉差',
    body: 'Mimecast 的过滤器对你的 IP 地址评价差。请用别的方式让收件人放行，或凭方括号里的代码填写 Mimecast 的发件人反馈表。',
  },
  'provider.mimecast.blockListed': {
    title: 'Mimecast 在公开黑名单上查到了你',
    body: '“mimecast”前面的是黑名单的名字，“see”后面的网址写着原因。请到那里申请移除，不必找 Mimecast。',
  },
  'provider.mimecast.spoofing': {
    title: '发件人看起来像收件方自己人',
    body: '该机构拒收从外部发来、From 却是自家域的邮件。代它发信的服务需要由它的 Mimecast 管理员放行。',
  },
  'provider.mimecast.invalidRecipient': {
    title: 'Mimecast 那里没有这个收件人',
    body: '该机构没有这个名字的邮箱。请检查拼写，并把它从你的名单里去掉。',
  },
  'provider.mimecast.senderBlocked': {
    title: '收件方屏蔽了这个发件人',
    body: '用户本人或管理员的屏蔽条目里有你的地址或域。只有对方能解除，请用别的方式联系收件人。',
  },
  'provider.mimecast.securityPolicy': {
    title: 'Mimecast 认为是垃圾邮件或病毒',
    body: '扫描发现恶意特征，或垃圾邮件得分过高，它不说是哪一种。请去掉附件和链接再试；不行就要由收件方的管理员放行。',
  },
  'provider.mimecast.coded': {
    title: 'Mimecast 的一条规则',
    body: '链接前面的词是收件方所用规则的名称，可在 Mimecast 的 SMTP 代码表里查到；规则本身由该机构的管理员设定。',
  },
};
