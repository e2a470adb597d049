// 服务器为什么拒绝、谁能解决（中文）。

import type { Text } from '../i18n/text.ts';
import type { RefusalId } from './citations.ts';

export const refusalTexts: Record<RefusalId, Text> = {
  // ---- 登录
  'reason.authfailure': {
    title: '登录被拒',
    body: '服务器不接受这个用户名配这个密码或令牌。两个都核对一遍；很多服务商要授权码或应用专用密码，不认网页密码。',
  },
  'reason.needauth': { title: '要先登录', body: '这条命令只给登录过的人用。先发 AUTH（或 LOGIN），再重发。' },
  'reason.needtls': {
    title: '要先加密',
    body: '服务器只在加密连接上接受它。发 STARTTLS 或 STLS，或改用一开始就加密的端口。',
  },
  'reason.failedstarttls': {
    title: '加密没有成功',
    body: '你要加密，却没能开启。稍后再试或换一个端口，成功之前不要输入密码。',
  },

  // ---- 收件人
  'reason.userunknown': {
    title: '没有这个邮箱',
    body: '@ 前面的名字在那里没有人用。检查拼写，或向对方要现在的地址。',
  },
  'reason.hostunknown': {
    title: '没有这个域名',
    body: '@ 后面的部分不存在，或者不收邮件。检查拼写，错一个字母就够了。',
  },
  'reason.hasmoved': { title: '邮箱已迁走', body: '邮箱以前在这里，现在不在了。应答里如果给了新地址，就写到那里。' },
  'reason.mailboxfull': { title: '邮箱满了', body: '邮箱里没有空间。要由它的主人删掉一些，然后再发。' },
  'reason.suspend': { title: '账号已停用', body: '账号或邮箱存在，但被停用了。要由它的主人去找服务商解决。' },
  'reason.norelaying': {
    title: '不做中继',
    body: '这台服务器不负责这位收件人，也不替你转交。先登录，或者连到收件域名的 MX。',
  },
  'reason.filtered': {
    title: '被收件方的规则拒绝',
    body: '收件人或其单位设的规则不让你进。用别的方式请对方放行你的地址。',
  },

  // ---- 发件人
  'reason.rejected': {
    title: '发件人不被接受',
    body: '服务器不收这个发件地址的邮件。请用你自己的地址，也就是登录所用的那个。',
  },
  'reason.blocked': {
    title: '你的 IP 被拉黑',
    body: '你连接所用的 IP 在黑名单上。到应答里写的名单去查；要由管理那个网络的人申请移除。',
  },
  'reason.badreputation': {
    title: '信誉不好',
    body: '接收方从这个 IP 或域名收到过太多没人要的邮件。少发，只发别人要的，几周后信誉会恢复。',
  },
  'reason.requireptr': {
    title: '缺少反向域名',
    body: '你的 IP 在 DNS 里没有像样的名字（PTR）。要由提供 IP 的一方设置，并且能指回来。',
  },
  'reason.authenticationpolicy': {
    title: '发件人无法证明',
    body: 'SPF、DKIM 或 DMARC 没有确认这台服务器可以替那个域名发信。改正域名的 DNS 记录，或从它自己的服务器发。',
  },

  // ---- 邮件
  'reason.spamdetected': {
    title: '被当作垃圾邮件',
    body: '过滤器判定这是垃圾邮件。改掉看着像的地方（链接、夸张的字眼、只有一张图），或请收件人放行。',
  },
  'reason.virusdetected': {
    title: '发现病毒',
    body: '扫描发现邮件里有危险的东西。检查你的电脑，别再发这个附件。',
  },
  'reason.contenterror': {
    title: '内容不允许',
    body: '邮件里有格式错误或被禁止的东西，例如某种文件。去掉它，或改用链接。',
  },
  'reason.notcompliantrfc': {
    title: '邮件不合规范',
    body: '邮件的构造不对：From 或 Date 缺了、重复了，或者某一行太长。请改正信头。',
  },
  'reason.mesgtoobig': {
    title: '邮件太大',
    body: '邮件超过了服务器或邮箱的上限。把它缩小；附件在路上会大三分之一。',
  },

  // ---- 限额与时间
  'reason.greylisted': {
    title: '灰名单：请再来一次',
    body: '服务器还不认识你，想看你来第二次。五到十五分钟后，把同样的内容再发一遍。',
  },
  'reason.ratelimited': { title: '太快了', body: '你每分钟发的比服务器愿意收的多。等一会儿，再慢慢继续。' },
  'reason.exceedlimit': {
    title: '额度用完了',
    body: '账号、当天或这封邮件的某个限额到顶了。等它重新计算，或分几次发。',
  },
  'reason.toomanyconn': { title: '连接太多', body: '同时开着的连接超过了服务器允许的数量。关掉几个，过一分钟再试。' },
  'reason.expired': {
    title: '超时了',
    body: '有什么拖得太久：线上的沉默，或在队列里的几天。重新连接，再发一次。',
  },
  'reason.inuse': {
    title: '邮箱正被占用',
    body: '另一个会话占着邮箱。关掉那个程序，或者等服务器忘掉断了的连接。',
  },

  // ---- 服务器
  'reason.systemerror': {
    title: '服务器出错',
    body: '服务器内部坏了，不是你输入的原因。稍后再试，一直这样就告诉它的管理员。',
  },
  'reason.systemfull': { title: '服务器满了', body: '服务器自己没有空间了，对谁都一样。稍后再试。' },
  'reason.networkerror': {
    title: '网络问题',
    body: '服务器之间的连接或查询失败。常常自己就好了，趁这时核对一下域名的拼写。',
  },
  'reason.notaccept': {
    title: '不收邮件',
    body: '这台主机根本不收邮件。到 DNS 查收件域名的 MX，连到那里。',
  },

  // ---- 对话
  'reason.syntaxerror': {
    title: '这一行看不懂',
    body: '写法不合协议。和语法对照一下，留意全角符号。',
  },
  'reason.badsequence': { title: '顺序不对', body: '命令没错，只是不该在这时发。先做它前面该做的。' },
  'reason.notsupported': {
    title: '这里不提供',
    body: '服务器没有这条命令、参数或机制。先问它有什么（EHLO、CAPA、CAPABILITY），再用它有的。',
  },
  'reason.nosuchmessage': { title: '没有这封邮件', body: '没有这个编号的邮件，或者你已经删了它。请重新列出邮件。' },
  'reason.nosuchmailbox': {
    title: '没有这个邮件夹',
    body: '账号里没有叫这个名字的邮件夹。把邮件夹列出来看看，留意大小写和编码过的名字。',
  },
  'reason.alreadyexists': { title: '已经有了', body: '你要新建的东西已经存在。换个名字，或直接用现成的。' },
  'reason.nopermission': {
    title: '没有权限',
    body: '你登录了，但权限不够。要由所有者或管理员授权。',
  },
  'reason.cancelled': {
    title: '你自己放弃了',
    body: '这一步是你自己结束的，例如登录时发了 *。什么也没有决定，重新开始就好。',
  },
  'reason.clientbug': {
    title: '程序行为奇怪',
    body: '服务器认为邮件软件有毛病：在此刻提了不合情理的要求。手工操作的话，看看上一行发了什么。',
  },

  // ---- 其余
  'reason.policyviolation': {
    title: '违反对方的规定',
    body: '接收服务器的某条规定不允许，它没有说是哪一条。看它的文字，以及里面提到的网页。',
  },
  'reason.securityerror': {
    title: '有安全顾虑',
    body: '服务器觉得连接、登录或邮件里有不安全的地方。看它的文字；也许要到账号的安全设置里确认。',
  },
  'reason.unknown': {
    title: '没有说明原因',
    body: '应答没有说为什么，单凭代码什么也证明不了。只有那台服务器的管理员能告诉你更多。',
  },

  // ---- 谁能解决
  'mender.you': { title: '你，现在就能', body: '换一种输入：改正这一行、登录、加密，或换一个地址。' },
  'mender.account': { title: '你的账号', body: '不在这个提示符下：要到账号的设置里，或发件域名的 DNS 里去改。' },
  'mender.postmaster': {
    title: '对方的管理员',
    body: '只有拒绝你的那台服务器的管理者能改。写信给那个域名的 postmaster，并引用这条应答。',
  },
  'mender.wait': { title: '谁也不用，等等再试', body: '它自己会过去。同样的内容晚些再发，不要马上发。' },
};
