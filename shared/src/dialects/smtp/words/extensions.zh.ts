// EHLO 的应答里提供了什么（中文）：先是关键字，再是它们的参数。

import type { Text } from '../../../i18n/text.ts';
import type { ExtensionId } from '../extensions.ts';

export const extensionTexts: Record<ExtensionId, Text> = {
  'ehlo.8BITMIME': {
    title: '8BITMIME',
    body: '正文可以直接写 UTF-8 中文，不必先编码。用的时候在 MAIL 末尾加 BODY=8BITMIME。',
  },
  'ehlo.ATRN': {
    title: 'ATRN',
    body: '登录之后，可以要回为你的域名留存的邮件，这时双方会互换角色。用在 366 端口。',
  },
  'ehlo.AUTH': {
    title: 'AUTH',
    body: '可以在这里登录，用后面列出的任意一种机制：输入 AUTH 加上它的名字。',
  },
  'ehlo.AUTH=': {
    title: 'AUTH=',
    body: '上面那一行的重复，只是用等号代替空格，给很老的 Outlook 看的。不用管它。',
  },
  'ehlo.BINARYMIME': {
    title: 'BINARYMIME',
    body: '邮件里可以是任何字节，甚至没有行尾。这时要用 BDAT 发，不能用 DATA。',
  },
  'ehlo.BURL': {
    title: 'BURL',
    body: '不必把邮件传上来，指明它在哪个 IMAP 邮箱里，服务器自己去取。',
  },
  'ehlo.CHECKPOINT': {
    title: 'CHECKPOINT',
    body: '传到一半断了，可以凭 MAIL 上的 TRANSID= 从断点接着传。1995 年的试验，几乎没有服务器支持。',
  },
  'ehlo.CHUNKING': {
    title: 'CHUNKING',
    body: '可以用 BDAT 代替 DATA：先说后面有多少个八位组，所以不用点来结束，也不用点转义。',
  },
  'ehlo.CONNEG': {
    title: 'CONNEG',
    body: '发 RCPT 时可以问收件人的设备能显示哪些内容。为传真机设计的，平时几乎见不到。',
  },
  'ehlo.CONPERM': {
    title: 'CONPERM',
    body: '你可以准许沿途的服务器替收件人的设备转换内容。也是为传真机设计的，几乎见不到。',
  },
  'ehlo.COREMAIL': {
    title: 'coremail',
    body: '用 Coremail 软件的服务器（163、126、yeah.net 等）印给自己看的一串符号，不用理会。',
  },
  'ehlo.DELIVERBY': {
    title: 'DELIVERBY',
    body: '可以用 MAIL 上的 BY= 限定送达时间，过时就退回，或者通知你迟了。',
  },
  'ehlo.DSN': {
    title: 'DSN',
    body: '可以预订通知：RCPT 上的 NOTIFY= 决定成功、延误、失败哪些要报告，MAIL 上的 RET= 决定退回多少原文。',
  },
  'ehlo.ENHANCEDSTATUSCODES': {
    title: 'ENHANCEDSTATUSCODES',
    body: '应答码后面会多一个更精确的增强状态码，例如 5.1.1。出错时先看它。',
  },
  'ehlo.ETRN': {
    title: 'ETRN',
    body: '可以催服务器立刻发送队列里等着某个域名的邮件。邮件会去那个域名的服务器，不会给你。',
  },
  'ehlo.EXPN': {
    title: 'EXPN',
    body: '可以问一个邮件列表里有谁。真会回答的服务器很少，因为发垃圾邮件的人也来问。',
  },
  'ehlo.FUTURERELEASE': {
    title: 'FUTURERELEASE',
    body: '可以现在交信、以后再发：在 MAIL 上用 HOLDFOR= 或 HOLDUNTIL=。最长的期限写在这个词后面。',
  },
  'ehlo.HELP': { title: 'HELP', body: 'HELP 命令会有应答。多数服务器只列出命令，或给一个网址。' },
  'ehlo.LIMITS': {
    title: 'LIMITS',
    body: '服务器先说清它从你这里收多少封、多少收件人。不超过，就不会因此被拒绝。',
  },
  'ehlo.MT-PRIORITY': {
    title: 'MT-PRIORITY',
    body: '可以用 MAIL 上的 MT-PRIORITY= 给邮件定 -9 到 9 的级别。军用和应急网络在用。',
  },
  'ehlo.MTRK': {
    title: 'MTRK',
    body: '在 MAIL 上加 MTRK=，以后可以向沿途每台服务器查这封邮件的下落。几乎没有人提供。',
  },
  'ehlo.NO-SOLICITING': {
    title: 'NO-SOLICITING',
    body: '好比门上的“谢绝推销”：后面列出的几类广告不收。要发这类邮件，得用 SOLICIT= 说明。',
  },
  'ehlo.ONEX': { title: 'ONEX', body: '从前用来声明只送一封邮件。老 Sendmail 的词，如今不起作用。' },
  'ehlo.PIPECONNECT': {
    title: 'PIPECONNECT',
    body: '打过交道的客户端可以一连上就发命令，不等欢迎语。Exim 的扩展。',
  },
  'ehlo.PIPELINING': {
    title: 'PIPELINING',
    body: '可以一口气发出几条命令（流水线）。应答按同样的顺序来，每条一个。',
  },
  'ehlo.PRDR': {
    title: 'PRDR',
    body: '邮件发完后，每位收件人可以各有一个应答：有人收下，有人的过滤器拒绝。Exim 的扩展。',
  },
  'ehlo.REQUIRETLS': {
    title: 'REQUIRETLS',
    body: '在 MAIL 上加 REQUIRETLS，邮件就只走加密连接，走不通便退回。TLS 开始之后才会提供。',
  },
  'ehlo.RRVS': {
    title: 'RRVS',
    body: '在 RCPT 上用 RRVS= 给出日期，邮箱自那天起没换过主人才投递。适合发重设密码的邮件。',
  },
  'ehlo.SAML': {
    title: 'SAML',
    body: '从前用来把消息放进邮箱，对方在线的话同时显示在终端上。已废弃，请用 MAIL。',
  },
  'ehlo.SEND': {
    title: 'SEND',
    body: '从前用来把消息直接显示在已登录用户的屏幕上，不进邮箱。那是多人共用一台机器的年代，请用 MAIL。',
  },
  'ehlo.SIZE': {
    title: 'SIZE',
    body: '后面的数字是这里能收的最大邮件。在 MAIL 上用 SIZE= 预告大小，太大就不用白传一遍。',
  },
  'ehlo.SMTPUTF8': {
    title: 'SMTPUTF8',
    body: '邮箱地址和信头里可以直接用中文等字符。用的时候在 MAIL 末尾加 SMTPUTF8。',
  },
  'ehlo.SOML': {
    title: 'SOML',
    body: '从前用来在对方在线时显示到屏幕，不在线才放进邮箱。已废弃，请用 MAIL。',
  },
  'ehlo.STARTTLS': {
    title: 'STARTTLS',
    body: '可以从这里升级为加密连接。登录之前先做这一步，然后重新 EHLO，因为清单可能会变。',
  },
  'ehlo.SUBMITTER': {
    title: 'SUBMITTER',
    body: '从前可以在 MAIL 上用 SUBMITTER= 写明谁对邮件负责，供一种叫 Sender ID 的检查使用。试验早已结束。',
  },
  'ehlo.TURN': {
    title: 'TURN',
    body: '从前用来让双方互换角色，好把积存的邮件送回来。谁都能借此取走别人的邮件，所以今天的 ATRN 要先登录。',
  },
  'ehlo.UTF8SMTP': {
    title: 'UTF8SMTP',
    body: 'SMTPUTF8 的试验版，规则不一样。还显示它的服务器很老，那里请用 ASCII 地址。',
  },
  'ehlo.VERB': {
    title: 'VERB',
    body: '从前让 Sendmail 在投递时详细报告每一步。现在的服务器会拒绝或不理它。',
  },
  'ehlo.VRFY': {
    title: 'VRFY',
    body: '可以问这里有没有某个用户。多数服务器回答 252，既不说有，也不说没有。',
  },
  'ehlo.WELLKNOWN': {
    title: 'WELLKNOWN',
    body: '网站放在 /.well-known 下面的那类文件，可以通过这条连接取到。Exim 的试验。',
  },
  'ehlo.X-ANONYMOUSTLS': {
    title: 'X-ANONYMOUSTLS',
    body: '同一机构的 Exchange 服务器之间的加密，用的证书别人不会信任。你要加密，用 STARTTLS。',
  },
  'ehlo.X-EXPS': {
    title: 'X-EXPS',
    body: 'Exchange 服务器用它互相认证，机制列在后面。你要登录，用 AUTH。',
  },
  'ehlo.X-LINK2STATE': {
    title: 'X-LINK2STATE',
    body: 'Exchange 2000 和 2003 用它互相通报哪些线路畅通。还显示它的服务器非常老。',
  },
  'ehlo.XCLIENT': {
    title: 'XCLIENT',
    body: '服务器信任的代理可以转告真正的客户端是谁，别人来用会被拒绝。Postfix、Dovecot、nginx 都有。',
  },
  'ehlo.XEXCH50': {
    title: 'XEXCH50',
    body: 'Exchange 服务器用它互传信头里放不下的邮件属性，与其他客户端无关。',
  },
  'ehlo.XFORWARD': {
    title: 'XFORWARD',
    body: '内容过滤器可以转告客户端是谁，好让日志写对。和 XCLIENT 不同，它不带来任何权限。Postfix 的扩展。',
  },
  'ehlo.XLOOP': {
    title: 'XLOOP',
    body: '服务器自己的记号，凭它发现连上的原来是自己。Oracle（从前的 Sun）Messaging Server 会显示。',
  },
  'ehlo.XOORG': {
    title: 'XOORG',
    body: '同时用 Exchange 和 Microsoft 365 的机构，两边靠它说明邮件从哪里来。与其他客户端无关。',
  },
  'ehlo.XRDST': {
    title: 'XRDST',
    body: 'Exchange 服务器用它说明邮件该去哪个分组或数据库。与其他客户端无关。',
  },
  'ehlo.XSHADOW': {
    title: 'XSHADOW',
    body: '邮件送达之前，Exchange 会在另一台服务器上留一份副本，双方用这个词约定。',
  },
  'ehlo.XSHADOWREQUEST': {
    title: 'XSHADOWREQUEST',
    body: 'XSHADOW 的新写法：一台 Exchange 请另一台为刚收下的邮件留一份副本。',
  },
  'ehlo.XVERP': {
    title: 'XVERP',
    body: '在 MAIL 上加 XVERP，每位收件人收到的信封发件人各不相同，退信一来就知道是谁的地址坏了。',
  },
  'ehlo.unknown': {
    title: '{keyword}：未知扩展',
    body: 'Mailterm 不认识这个扩展。可以不理它，不使用就没有影响。',
  },

  // ---- 参数
  'ehlo.maximum': {
    title: '最大邮件：{size}',
    body: '最多 {octets} 个八位组，编码后的各部分都算在内。原始附件有它的四分之三就装满了。',
  },
  'ehlo.maximum.none': {
    title: '没有固定上限',
    body: '0 表示服务器不给出上限。邮件大到它当时收不下，仍可能被拒绝。',
  },
  'ehlo.limit': { title: '{name}：{value}', body: '这台服务器的一项限制，Mailterm 没有收录。超过就会被拒绝。' },
  'ehlo.limit.MAILMAX': {
    title: '一次会话 {value} 封',
    body: 'MAIL 用满 {value} 次（失败的也算）就不再收。请 QUIT，再重新连接。',
  },
  'ehlo.limit.RCPTMAX': {
    title: '一封 {value} 位收件人',
    body: '一封邮件最多 {value} 条 RCPT。其余的人，另起一次事务再发。',
  },
  'ehlo.limit.RCPTDOMAINMAX': {
    title: '收件域名 {value} 个',
    body: '收件人最多分属 {value} 个不同的域名，整个会话合计。下一个域名要重新连接。',
  },
  'ehlo.deadline': {
    title: '最短期限：{seconds} 秒',
    body: '要求不到 {seconds} 秒就送达、否则退回的邮件（BY= 带 R），这里不收。',
  },
  'ehlo.holdFor': {
    title: '最多代存 {days} 天',
    body: 'MAIL 上的 HOLDFOR= 最多写 {seconds} 秒，再长就被拒绝。',
  },
  'ehlo.holdUntil': {
    title: '最多代存到 {date}',
    body: 'MAIL 上的 HOLDUNTIL= 最晚写到这一刻。它每天往后推。',
  },
  'ehlo.solicitation': {
    title: '谢绝：{words}',
    body: '这台服务器不收的广告种类。每一类都以定义者的域名倒写开头。',
  },
  'ehlo.priorities': {
    title: '优先级按 {profile}',
    body: '一张表的名字，规定每个级别在这里能等多久、能有多大。不写名字，就由各服务器自己定。',
  },
  'ehlo.imap': {
    title: 'imap',
    body: 'BURL 接受自带许可（URLAUTH）的 IMAP 地址，由你的邮件软件专为这一封生成。',
  },
  'ehlo.imapServer': {
    title: '可到 {server} 取信',
    body: '服务器可以用你的名义读 {server} 上的邮箱，所以 BURL 接受那台主机的普通 IMAP 地址。',
  },
  'ehlo.attribute': { title: '可转告 {name}', body: '受信任的客户端可以转告的一项信息，Mailterm 不认识它。' },
  'ehlo.attribute.ADDR': { title: '可转告 ADDR', body: '受信任的客户端可以转告真正客户端的 IP 地址。' },
  'ehlo.attribute.DESTADDR': {
    title: '可转告 DESTADDR',
    body: '受信任的客户端可以转告真正的客户端连的是代理的哪个 IP 地址。',
  },
  'ehlo.attribute.DESTPORT': {
    title: '可转告 DESTPORT',
    body: '受信任的客户端可以转告真正的客户端连的是代理的哪个端口。',
  },
  'ehlo.attribute.HELO': { title: '可转告 HELO', body: '受信任的客户端可以转告真正的客户端自报的名字。' },
  'ehlo.attribute.IDENT': {
    title: '可转告 IDENT',
    body: '内容过滤器可以转告它收到邮件时的队列编号，好把几份日志对起来。',
  },
  'ehlo.attribute.LOGIN': {
    title: '可转告 LOGIN',
    body: '受信任的客户端可以转告真正的客户端以谁的身份登录，服务器就当它已经登录。',
  },
  'ehlo.attribute.NAME': {
    title: '可转告 NAME',
    body: '受信任的客户端可以转告真正客户端的主机名，即 DNS 查到的那个。',
  },
  'ehlo.attribute.PORT': {
    title: '可转告 PORT',
    body: '受信任的客户端可以转告真正的客户端从哪个端口来，用来分清同一地址后面的两个客户端。',
  },
  'ehlo.attribute.PROTO': {
    title: '可转告 PROTO',
    body: '受信任的客户端可以转告真正的客户端说的是 SMTP 还是 ESMTP。',
  },
  'ehlo.attribute.SOURCE': {
    title: '可转告 SOURCE',
    body: '内容过滤器可以转告邮件来自本机，还是来自网络。',
  },
  'ehlo.token': {
    title: '服务器的记号',
    body: '只有服务器自己看得懂的符号，每次会话都不同，对你没有意义。',
  },
  'ehlo.parameter': { title: '参数', body: '属于前面的关键字。没有规定它在那里的含义，可以不理。' },
};
