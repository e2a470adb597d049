// 关于网易的规则的文字（中文）。

import type { Text } from '../../i18n/text.ts';
import type { NeteaseRuleId } from '../rules/netease.ts';

export const neteaseWords: Record<`provider.${NeteaseRuleId}`, Text> = {
  'provider.netease.tooManyFailures': {
    title: '登录失败太多，IP 被临时禁止',
    body: '这个 IP 地址登录失败的次数太多，网易暂时不让它连接。先停掉还在用旧密码的程序，等一段时间，再用授权码登录。',
  },
  'provider.netease.tooManyLogins': {
    title: '登录失败次数过多，暂时禁止登录',
    body: '用户名或密码错得太多，一段时间内不能登录。趁这段时间重新生成授权码，然后只试一次。',
  },
  'provider.netease.authorizationCode': {
    title: '登录被拒绝',
    body: '用户名或密码不被接受。163、126、yeah.net 在这里不接受网页登录密码：请登录网页版，进入“设置 → POP3/SMTP/IMAP”，开启服务并新增授权码，用它代替密码。据报告，腾讯和阿里的邮箱也会说同样的话。',
  },
  'provider.netease.smtpDisabled': {
    title: '没有开通 SMTP 服务',
    body: '账号存在，但没有权限使用 SMTP。登录 163 或 126 网页版，进入“设置 → POP3/SMTP/IMAP”开启 SMTP 服务，再用得到的授权码登录。',
  },
  'provider.netease.senderNotAccount': {
    title: 'MAIL FROM 必须是登录的账号',
    body: '你登录的是一个地址，发件人写的却是另一个。MAIL FROM 要写登录用的地址，信头的 From 也写它。MAIL FROM 为空时也会收到这句话。',
  },
  'provider.netease.loginFirst': {
    title: '要先登录，再发 MAIL FROM',
    body: '网易的 SMTP 服务器只替登录的用户发信。先发 EHLO 和 AUTH LOGIN（密码处填授权码），再发 MAIL FROM。',
  },
  'provider.netease.unsafeLogin': {
    title: '要先用 ID 命令表明身份',
    body: '登录其实成功了，但客户端没有表明身份，网易就不让打开邮箱。加上标签发送 ID ("name" "myclient" "version" "1.0" "vendor" "me")，再发一次 SELECT 就行，不必联系应答里的客服邮箱。',
  },
  'provider.netease.imapLogin': {
    title: 'IMAP 登录被拒绝',
    body: '用户名或密码不被接受。网易在这里要的是授权码，不是网页登录密码：请到网页版“设置 → POP3/SMTP/IMAP”开启 IMAP 服务并新增授权码。还要确认账号和服务器对得上：163.com 用 imap.163.com，126.com 用 imap.126.com。',
  },
  'provider.netease.pop3Login': {
    title: 'POP3 登录被拒绝',
    body: '服务器没有说明原因。在 163 和 126，常见的是填了网页登录密码而不是授权码，或者没有开启 POP3 服务：请看网页版“设置 → POP3/SMTP/IMAP”。',
  },
  'provider.netease.pop3Disabled': {
    title: '没有开通 POP3 服务',
    body: '这句话是“您没有权限使用pop3功能”，常用 GBK 编码，所以会显示成乱码。到网页版“设置 → POP3/SMTP/IMAP”开启 POP3/SMTP 服务，再用授权码登录。',
  },
  'provider.netease.pop3Greeting': {
    title: 'Coremail 服务器的欢迎语',
    body: '运行 Coremail 的 POP3 服务器已经就绪，括号里的名字说明是谁家的，例如 163com。接着发 USER，再发 PASS，密码处填授权码。',
  },
  'provider.netease.pop3Done': {
    title: '已完成',
    body: '命令成功、又没有别的可说时，Coremail 就回答“core mail”。在 USER 之后，它不代表账号存在，请接着发 PASS。',
  },
  'provider.netease.unknownRecipients': {
    title: 'HL:REP：大量收件人不存在',
    body: '这个 IP 地址发给了很多不存在的邮箱，网易暂时禁止它连接。请清理失效的地址，并检查有没有程序在发垃圾邮件。',
  },
  'provider.netease.tooManyConnections': {
    title: 'HL:ICC：同时的连接太多',
    body: '这个 IP 地址同时打开的连接超过了网易的限制。请关掉一些，只用一两个连接。',
  },
  'provider.netease.addressRate': {
    title: 'HL:IFC：这个 IP 发信太多',
    body: '这个 IP 地址短时间内发了大量邮件，被临时禁止连接。等一会儿，再放慢速度。如果不是你发的，可能是同一地址上的别人或病毒在发。',
  },
  'provider.netease.forgedDomains': {
    title: 'HL:MEP：伪造发件域名',
    body: '这个 IP 地址发出的邮件里有大量伪造的发件域名。请使用真实、属于自己的域名，并检查是否有病毒在发信。',
  },
  'provider.netease.suspendedAddress': {
    title: 'HL:IHU：IP 被暂时挂起',
    body: '这个发信 IP 地址发过垃圾邮件或者连接异常，被网易暂时挂起。再试之前，先检查它发过什么。',
  },
  'provider.netease.listedAddress': {
    title: 'DT:RBL：IP 地址在黑名单上',
    body: '至少有一个公开的黑名单（RBL）列出了这个发信 IP 地址。到常见的黑名单查询，消除原因后在那里申请移除。',
  },
  'provider.netease.addressNotAllowed': {
    title: 'WM:BLI：不在允许的 IP 列表里',
    body: '只有网易列表里的 IP 地址可以在这里发信，这个地址不在其中。换一台服务器，或者联系网易。',
  },
  'provider.netease.addressBlocked': {
    title: 'IP 地址被网易封禁',
    body: '发信 IP 地址在网易自己的黑名单里（也写作 HL:IPB）。重发没有用，要由这个地址的管理者联系网易。',
  },
  'provider.netease.senderNotAllowed': {
    title: 'WM:BLU：发信用户不被允许',
    body: '网易有一份允许发信的用户列表，这个用户不在其中。换一个账号发信，或者联系网易。',
  },
  'provider.netease.senderBlocked': {
    title: 'MI:SPB：这个发件人被禁止发信',
    body: '被拒绝的是 MAIL FROM 里的地址，与邮件内容无关。换一个发件人，或者请网易解除限制。',
  },
  'provider.netease.senderInBlacklist': {
    title: '发件人在黑名单里',
    body: '这个用户不能给网易的邮箱发信。换一封邮件也没有用，请联系网易询问原因。',
  },
  'provider.netease.nullSender': {
    title: '发件人不能为空',
    body: 'MAIL FROM:<> 是服务器之间发退信用的，这台服务器要求真实的发件人。请在尖括号里写上你的地址。',
  },
  'provider.netease.localUserOnly': {
    title: '发件人必须是本站的账号',
    body: 'smtp.163.com、smtp.126.com、smtp.yeah.net 只替各自的用户发信。MAIL FROM 请写这台服务器的地址，也就是你登录用的那个。',
  },
  'provider.netease.incomingOnly': {
    title: '这台主机只负责收信',
    body: '你连接的是收信服务器（MX），发件人却写了网易的地址。要用网易的地址发信，请连接 smtp.163.com 等发信服务器并登录。',
  },
  'provider.netease.heloEmpty': {
    title: 'MI:NHD：HELO 后面要有名字',
    body: 'HELO 或 EHLO 后面是空的。请发 EHLO，后面写一个主机名。',
  },
  'provider.netease.senderMalformed': {
    title: 'MI:IMF：发件人地址格式不对',
    body: 'MAIL FROM 里的不是合规的地址。请写成 MAIL FROM:<alice@example.org>，里面不要有空格或中文字符。',
  },
  'provider.netease.spf': {
    title: 'MI:SPF：发信 IP 未获域名许可',
    body: '发件域名的 SPF 记录没有允许你现在用的 IP 地址。请通过该域名自己的服务器发信，或者让管理员补全 SPF 记录。',
  },
  'provider.netease.dmarc': {
    title: 'MI:DMA：未通过域名的 DMARC 策略',
    body: 'From 里的域名要求：没有以它的名义通过 SPF 或 DKIM 的邮件一律拒收，你的邮件就没有通过。请用该域名自己的服务器发信，或者用它的 DKIM 密钥签名。',
  },
  'provider.netease.openRelay': {
    title: 'RP:FRL：不做匿名转发',
    body: '收件人不在网易，而没有登录的人不能让它转发（open relay）。请先登录，或者直接发给收件人的服务器。',
  },
  'provider.netease.fromDiffers': {
    title: 'DT:SUM：两处发件人不一致',
    body: '信封发件人（MAIL FROM）和信头里的 From 不是同一个地址。请两处写同一个。',
  },
  'provider.netease.wrongCommands': {
    title: 'MI:CEL：错误的命令太多',
    body: '出错的命令超过了服务器的容忍度。请重新连接，每一行看清楚再发。',
  },
  'provider.netease.wrongRecipientCommands': {
    title: 'RP:CEL：错误的命令太多',
    body: '发送方出错的命令太多，服务器暂时不再理会。检查发信程序或自己的输入，再用新的连接重来。',
  },
  'provider.netease.tooManyCommands': {
    title: 'CCL：命令太多',
    body: '这个连接里的命令数量超出了正常范围。请新建连接，只发这封邮件需要的命令。',
  },
  'provider.netease.lettersPerConnection': {
    title: 'MI:DMC：一个连接发的邮件太多',
    body: '网易限制一个连接里能发多少封邮件。发 QUIT，重新连接后继续。',
  },
  'provider.netease.lettersPerConnectionLater': {
    title: 'MI:DMC：暂时不再接收',
    body: '一个连接里的邮件数到了上限，余下的被推迟。稍等片刻，以后每个连接少发几封。',
  },
  'provider.netease.recipientsPerConnection': {
    title: 'RP:DRC：一个连接的收件人太多',
    body: '这个连接里累计的收件人超过了网易的限制。发 QUIT，余下的用新的连接发。',
  },
  'provider.netease.recipientRate': {
    title: 'RP:QRC：短时间内收件人太多',
    body: '发件人短时间内累计的收件人超过限制，被临时禁止发信。等一会儿，把收件人分散到一天里发。',
  },
  'provider.netease.senderRate': {
    title: 'MI:SFQ：15 分钟内发信太多',
    body: '发件人在 15 分钟内发的邮件超过了限制。等一刻钟，再慢慢发。',
  },
  'provider.netease.recipientsPerLetter': {
    title: 'RP:RCL：一封邮件的收件人太多',
    body: '一封邮件不能发给这么多人。请分成几封发。',
  },
  'provider.netease.recipientsPerDay': {
    title: 'RP:TRC：当天的收件人数已用完',
    body: '发件人今天累计的收件人达到了上限，当天不再收他的邮件。请明天再发。',
  },
  'provider.netease.recipientsPerDayReached': {
    title: 'RP:TRC：今天不能再发给更多人',
    body: '这个发件人今天的收件人数超限了。等到明天，并减少每天的收件人。',
  },
  'provider.netease.lettersPerDay': {
    title: 'MI:STC：当天的发信量已用完',
    body: '发件人达到了网易一天的发信上限，今天不再收这个地址的邮件，明天再继续。',
  },
  'provider.netease.tooManyRecipients': {
    title: '收件人太多',
    body: '这封邮件的收件人数超过了服务器的限额。请先发给其中一部分人。',
  },
  'provider.netease.spamForNow': {
    title: 'DT:SPM：像垃圾邮件，暂时拒收',
    body: '邮件内容或发信环境让网易想到垃圾邮件。网易的建议是：留在队列里，两分钟后重投；还不行就修改主题和正文。',
  },
  'provider.netease.spamOrUntidy': {
    title: 'DT:SPM：有垃圾邮件特征',
    body: '正文有很多垃圾邮件特征，或者发信环境不规范。请写一封普通的信，主题、From、To 都要有，并检查服务器的 SPF 和反向解析。',
  },
  'provider.netease.spam': {
    title: 'DT:SPM：被当作垃圾邮件',
    body: '网易的过滤器拒收了邮件内容。正文为空、主题只写“test”、没有 From 或 To 的测试邮件常被拦下：请写真实的主题和几句完整的话。',
  },
  'provider.netease.attachment': {
    title: '附件类型不被允许',
    body: '网易不收能当程序运行的附件，例如 .bat、.com、.js、.pif、.scr、.vbs。请去掉附件，或者用别的方式分享。',
  },
  'provider.netease.tooBig': {
    title: '邮件太大',
    body: '整封邮件（附件经 base64 编码后会变大）超过了网易允许的大小。请减小附件或分几次发。',
  },
};
