// Gmail 自己的用语是什么意思（中文）。

import type { Text } from '../../i18n/text.ts';
import type { GmailRuleId } from '../rules/gmail.ts';

export const gmailWords: Record<`provider.${GmailRuleId}`, Text> = {
  'provider.gmail.badCredentials': {
    title: 'Gmail 不接受这个用户名或密码',
    body: 'Gmail 在这里不收账号的普通密码。先开启两步验证，到 myaccount.google.com/apppasswords 生成应用专用密码，去掉空格后用那 16 个字母登录，或者改用 XOAUTH2。用户名要写完整地址。',
  },
  'provider.gmail.appPasswordRequired': {
    title: 'Gmail 要应用专用密码',
    body: '账号开了两步验证，普通密码在这里打不开它。到 myaccount.google.com/apppasswords 生成应用专用密码，用那 16 个字母登录。',
  },
  'provider.gmail.webLoginRequired': {
    title: 'Gmail 要你先用浏览器登录',
    body: '谷歌还不信任这次登录，或者这不是给程序用的密码。在同一网络里用浏览器登录，确认安全提示，然后再试；用应用专用密码或 OAuth 更不容易遇到它。',
  },
  'provider.gmail.loginRequired': {
    title: 'Gmail 要你先登录',
    body: 'MAIL 发在了登录之前。587 端口的顺序是 STARTTLS、再次 EHLO、AUTH，然后才是 MAIL；465 端口上 EHLO 之后直接 AUTH。',
  },
  'provider.gmail.cannotDecode': {
    title: 'Gmail 解不开你的 base64',
    body: '发给 AUTH 的内容不是有效的 base64。重新编码成一整段，中间不要换行；PLAIN 的内容是 NUL、用户名、NUL、密码。',
  },
  'provider.gmail.tokenRefused': {
    title: '访问令牌被拒绝',
    body: '这不是提问，而是报错：base64 里是一个 JSON 对象，其中的 status 说明原因。先发一个空行（OAUTHBEARER 则发 AQ==）拿到最后的应答，再换一个新令牌；Gmail 的权限范围必须是 https://mail.google.com/。',
  },
  'provider.gmail.tooManyLogins': {
    title: '登录 Gmail 太频繁',
    body: '短时间内登录太多次，Gmail 会有一阵子不再受理。等几分钟，把密码改对，并且保持一个连接，不要每封信都重新登录。',
  },
  'provider.gmail.loginTemporarilyDown': {
    title: 'Gmail 眼下无法验证登录',
    body: '是 Gmail 自己出了问题，与你的密码无关。过几分钟再试。',
  },
  'provider.gmail.starttlsFirst': {
    title: 'Gmail 要求先加密',
    body: '在这里，不加密就只能发 EHLO。发 STARTTLS，再发一次 EHLO，然后重发这条命令。',
  },
  'provider.gmail.relayLoginRequired': {
    title: 'Workspace 中继不认识你',
    body: '这个 Google Workspace 只替认识的发件方转发邮件。请管理员在“SMTP 中继服务”里登记你的 IP 地址，或者允许 SMTP AUTH，让你登录。',
  },
  'provider.gmail.relayLimit': {
    title: '单位的中继额度用完了',
    body: '这个 Google Workspace 的全部发件人加起来，已达到 SMTP 中继一天的上限。最多等 24 小时再发；管理员能查出是谁发了这么多。',
  },
  'provider.gmail.relayUnknownClient': {
    title: 'Workspace 中继找不到对应的账号',
    body: '你的 IP 地址，以及 EHLO 和 MAIL FROM 里的域名，都不属于允许从这里中继的 Workspace 账号。登记你真正连出来的地址（IPv6 也算），在 EHLO 里写自己的域名，或者登录。',
  },
  'provider.gmail.notOnAllowList': {
    title: '不在收件方的允许名单里',
    body: '收件人的域只收名单内 IP 地址的邮件，你的不在其中。只有对方的管理员能把它加进去。',
  },
  'provider.gmail.tlsRequired': {
    title: '这个域只收加密送来的邮件',
    body: '收件域的管理员要求加密。重新连接，发 STARTTLS，再发一次 EHLO，然后才发 MAIL。',
  },
  'provider.gmail.lowReputation': {
    title: 'Gmail 不信任你的地址或域名',
    body: '这个 IP 地址或域名以前发出过太多没人要的邮件，也可能是共用地址的邻居干的。421 可以过后再发，550 则是最终拒绝。少发，只发给愿意收的人，并关注 Google Postmaster Tools。',
  },
  'provider.gmail.dmarcPolicy': {
    title: '发件域的 DMARC 策略不放行',
    body: 'From 里的域要求收件方拒绝来历不明的邮件，而这封信证明不了来历。换一台该域 SPF 认可的服务器发送，或者用 From 里那个域名做 DKIM 签名。',
  },
  'provider.gmail.spfHardFail': {
    title: 'SPF 不允许这台服务器',
    body: 'MAIL FROM 所在域的 SPF 记录以 -all 结尾，而你的 IP 地址不在里面。把地址加进记录，或者通过记录里的服务器发送。',
  },
  'provider.gmail.unauthenticated': {
    title: 'SPF 和 DKIM 都没通过',
    body: 'Gmail 要你证明发件域认可这封信，两种证明都失败了，应答里列出了结果。发布包含你服务器 IP 地址的 SPF 记录，或者做 DKIM 签名，最好两样都有。',
  },
  'provider.gmail.spfNotPassed': {
    title: '群发者必须通过 SPF',
    body: 'MAIL FROM 里的域没有通过 SPF，而 Gmail 对大量发信者有这个要求。把应答里写的 IP 地址加进该域的 SPF 记录。',
  },
  'provider.gmail.dkimNotPassed': {
    title: '群发者必须做 DKIM 签名',
    body: '这封信没有有效的 DKIM 签名。在发信服务器上开启 DKIM，并把公钥发布到 DNS。（X.7.30 是 Gmail 自己的用法，注册表里它说的是 REQUIRETLS。）',
  },
  'provider.gmail.sentWithoutTls': {
    title: '群发者必须使用 TLS',
    body: '这封信是通过未加密的连接送来的。在 MAIL 之前先发 STARTTLS。（X.7.29 是 Gmail 自己的用法，注册表里它说的是 ARC。）',
  },
  'provider.gmail.notAligned': {
    title: 'From 与 SPF 或 DKIM 对不上',
    body: 'SPF 或 DKIM 也许通过了，但证明的不是 From 里的域。让 From 与 MAIL FROM 用同一个组织域名，或者用 From 里的域做 DKIM 签名。',
  },
  'provider.gmail.reverseDns': {
    title: 'Gmail 要求反向解析一致',
    body: '你的 IP 地址没有 PTR 记录，或者记录里的名字指不回这个地址。请分配地址的服务商来设置，正反两个方向必须一致。',
  },
  'provider.gmail.directSendingRefused': {
    title: '这个地址不能直接向 Gmail 投递',
    body: '你的 IP 地址被看作不该自己投递邮件的那一类，家庭宽带大多如此。请登录服务商的邮件服务器，从 587 或 465 端口发送。',
  },
  'provider.gmail.ipv6Guidelines': {
    title: '达不到 IPv6 发信的要求',
    body: '走 IPv6 时，Gmail 要求地址有 PTR 记录，还要通过 SPF 或 DKIM，你至少缺一样。把它们补齐，或者让服务器改走 IPv4。',
  },
  'provider.gmail.suspiciousSpf': {
    title: 'Gmail 觉得 SPF 记录可疑',
    body: '发件域的 SPF 记录里有 Gmail 不信任的条目，它没说是哪些。只保留真正替这个域发信的服务器。',
  },
  'provider.gmail.unusualRate': {
    title: 'Gmail 发现你的邮件量异常',
    body: '来自你 IP 地址的邮件突然变多，其中有没人要的；也可能是同域名或同一链接的邮件，原文会说明。查出是谁在发，放慢速度，421 就让服务器过后重试。',
  },
  'provider.gmail.unsolicitedMail': {
    title: 'Gmail 把这封信当成垃圾邮件',
    body: '可能因为内容、链接，或发件方以往的记录，Gmail 没说是哪一样。只有几个字加一个链接的测试信常被这样拒绝：写一封像样的信，用有 SPF 和 DKIM 的域名发送。',
  },
  'provider.gmail.malformedHeader': {
    title: '信头不合规范',
    body: '该有一个的信头字段缺了或重复了，或者 From 里没有唯一的有效地址，原文会说是哪一个。From、Subject、Date、Message-ID 各写一个。',
  },
  'provider.gmail.blockedContent': {
    title: 'Gmail 拦下了附件或内容',
    body: '程序和脚本都会被拒绝，藏在 ZIP 里也一样；有些宏也不行。去掉附件，改用链接分享。',
  },
  'provider.gmail.headerTooBig': {
    title: '信头太大，Gmail 不收',
    body: '某个信头字段，或者全部加起来，超过了 Gmail 的上限。多半是 To、Cc 或 References 太长，把它们缩短。',
  },
  'provider.gmail.messageTooBig': {
    title: '邮件太大，Gmail 不收',
    body: '上限按传输时的大小计算：base64 会让附件大出三分之一。少发一些，或者发文件的链接；EHLO 的应答里 SIZE 后面就是上限。',
  },
  'provider.gmail.mailLoop': {
    title: '邮件在兜圈子',
    body: '它经过的服务器超过了 Gmail 允许的数目，多半有两台在互相转发。看看 Received 字段，取消把信送回来的那条转发。',
  },
  'provider.gmail.overQuota': {
    title: '收件人的空间暂时满了',
    body: '对方的 Gmail、云端硬盘和相册共用一份空间，现在用完了。程序会自动重试；用别的方式提醒对方清理。',
  },
  'provider.gmail.overQuotaForGood': {
    title: '空间满了，Gmail 不再等',
    body: '对这封信来说这是最终的拒绝：主人腾出空间之前，邮箱什么都不收。换一种方式联系对方。',
  },
  'provider.gmail.noSuchUser': {
    title: '没有这个 Gmail 账号',
    body: '没有人用这个地址。检查拼写和多余的空格；如果是单位的域名，账号也可能已经删除。',
  },
  'provider.gmail.accountDisabled': {
    title: '这个账号已停用',
    body: '地址存在，但谷歌或管理员停用了账号。你无法改变这一点，请换一种方式联系对方。',
  },
  'provider.gmail.receivingRate': {
    title: '收件人收信太快',
    body: '涌向这个人的邮件太多，Gmail 暂时不再收，对所有发件人都一样。过一阵再发（550 则表示这封信不会收了）；如果主要是你发的，就少发一些。',
  },
  'provider.gmail.dailyLimit': {
    title: '今天的发信额度用完了',
    body: '这个账号一天内的收件人数已达 Gmail 的上限。24 小时内会恢复；中继或专门的群发服务上限更高。',
  },
  'provider.gmail.tooManyRecipients': {
    title: '一封信的收件人太多',
    body: '前面已接受的收件人仍然有效。先用 DATA 发完这一封，再开一次新事务发给其余的人。',
  },
  'provider.gmail.domainPolicySize': {
    title: '这个收件人要单独发',
    body: '几个收件域的邮件规则合起来太大，一次事务装不下。给这个收件人单独发：新的 MAIL，再写这一条 RCPT。',
  },
  'provider.gmail.timeout': {
    title: 'Gmail 等得不耐烦了',
    body: '你太久没有发来任何内容，连接已关闭。重新连接，并事先把要发的行准备好。',
  },
  'provider.gmail.connectionExpired': {
    title: '连接用得太久了',
    body: 'Gmail 到一定时间就会结束连接，哪怕你正忙着。重新连接继续即可，你的命令没有错。',
  },
  'provider.gmail.tooManyUnknownCommands': {
    title: '不认识的命令太多，Gmail 挂断了',
    body: '接连几行都不是 SMTP 命令，也许是没发 DATA 就发了信的内容。重新连接，从 EHLO 开始。',
  },
  'provider.gmail.unknownCommand': {
    title: 'Gmail 不认识这个命令',
    body: '第一个词拼错了，或者它属于信的内容：Subject: 和正文要等 DATA 得到 354 之后才能发。',
  },
  'provider.gmail.helloFirst': {
    title: '先发 EHLO',
    body: 'Gmail 要你先报上名字，STARTTLS 之后还要再报一次：EHLO 加一个名字。',
  },
  'provider.gmail.wrongOrder': {
    title: '这条命令之前少了一步',
    body: '原文说了少哪一步：RCPT 之前要 MAIL，DATA 之前要 RCPT，开始 BDAT 之后就不能再用 DATA。完整顺序是 EHLO、STARTTLS、EHLO、AUTH、MAIL、RCPT、DATA。',
  },
  'provider.gmail.addressSyntax': {
    title: 'Gmail 读不懂 MAIL 或 RCPT 这一行',
    body: '地址要放在尖括号里，不带姓名，冒号后面没有空格：MAIL FROM:<alice@example.org>。地址里混进换行也会这样。',
  },
  'provider.gmail.imapBadCredentials': {
    title: 'Gmail 拒绝了 IMAP 登录',
    body: '用户名或密码不被接受，普通密码一概不行。用去掉空格的应用专用密码或 XOAUTH2；单位账号还要问问是否允许 IMAP。',
  },
  'provider.gmail.imapAppPasswordRequired': {
    title: 'IMAP 要用应用专用密码',
    body: '开了两步验证，普通密码就不能用在邮件程序里。到 myaccount.google.com/apppasswords 生成应用专用密码，写在 LOGIN 里。',
  },
  'provider.gmail.imapNotUnderstood': {
    title: 'Gmail 读不懂这行 IMAP',
    body: '据报告：少了标签（tag）、命令拼错，或者带空格的名字没加引号。应写成 a1 LOGIN 用户名 密码。带 RETURN 的 SEARCH，以及引号里的非 ASCII 文字，据说也会这样。',
  },
  'provider.gmail.imapTrafficLimit': {
    title: '这个账号的 IMAP 流量太大',
    body: '据报告：命令太多或下载太多时，Gmail 会暂停这个账号的 IMAP，最长一天。关掉读同一邮箱的其他程序，分小批取信。',
  },
  'provider.gmail.imapTooManyConnections': {
    title: 'IMAP 连接超过 15 个',
    body: 'Gmail 允许一个账号同时有 15 个连接，每个邮件程序和手机都会占好几个。在别处退出登录；断掉的连接要过几分钟才会消失。',
  },
  'provider.gmail.popBadCredentials': {
    title: 'Gmail 拒绝了 POP 登录',
    body: '邮件程序不能用账号的普通密码。用去掉空格的应用专用密码，USER 写完整地址，并确认 Gmail 设置里已开启 POP。',
  },
  'provider.gmail.popAppPasswordRequired': {
    title: 'POP 要用应用专用密码',
    body: '账号开了两步验证。到 myaccount.google.com/apppasswords 生成应用专用密码，在 PASS 里发送那 16 个字母。',
  },
  'provider.gmail.popWebLoginRequired': {
    title: '用 POP 之前先用浏览器登录',
    body: '谷歌觉得这次登录异常，拦了下来。用浏览器登录并确认是你本人，然后重新连接，最好用应用专用密码。',
  },
  'provider.gmail.popDisabled': {
    title: '这个账号没开 POP',
    body: '据报告：密码是对的，但邮箱没有开放 POP。在 Gmail 的“设置”里打开“转发和 POP/IMAP”，启用 POP。',
  },
  'provider.gmail.adminRule': {
    title: '对方管理员定的规则',
    body: '标记 gcdp（Google 自定义域策略）表示：拒绝的不是谷歌，而是这个 Workspace 管理员设的规则。原因只看它前面的文字，别的无从得知；请问那位管理员。',
  },
  'provider.gmail.sessionMark': {
    title: '这条应答来自谷歌',
    body: '末尾的 gsmtp 是谷歌邮件服务器的标记，它前面那串字母和数字是这次会话的编号，都不说明原因。原因看代码和前面的文字；求助时把整行抄上。',
  },
};
