// 微软自己的用语是什么意思（中文）。

import type { Text } from '../../i18n/text.ts';
import type { MicrosoftRuleId } from '../rules/microsoft.ts';

export const microsoftWords: Record<`provider.${MicrosoftRuleId}`, Text> = {
  'provider.microsoft.basicAuthOff': {
    title: '密码登录已关闭',
    body: '微软不再让这个账号用用户名和密码登录，密码再对也没用。改用 OAuth：AUTH XOAUTH2 加访问令牌。',
  },
  'provider.microsoft.smtpAuthOff': {
    title: '单位或邮箱关闭了 SMTP 登录',
    body: '密码根本没有检查：SMTP 认证被关掉了，原文会说明是整个租户还是单个邮箱。管理员可以在 Microsoft 365 管理中心该用户的“邮件应用”里打开。',
  },
  'provider.microsoft.loginRefused': {
    title: '微软拒绝了这次登录',
    body: '据报告：用户名或密码不对，或者邮箱关闭了 SMTP 登录，原文分不出是哪一种。用户名写完整地址，并问管理员是否开启了“Authenticated SMTP”。',
  },
  'provider.microsoft.basicAuthRetired': {
    title: '发信的密码登录已经停用',
    body: '据报告：Exchange Online 已取消用用户名和密码发信，改什么设置都回不来。请用 OAuth（AUTH XOAUTH2），或换一个发信服务。',
  },
  'provider.microsoft.loginRequired': {
    title: 'Microsoft 365 要你先登录',
    body: 'MAIL 发在了登录之前。在 smtp.office365.com 上，顺序是 EHLO、STARTTLS、EHLO、AUTH，然后才是 MAIL；不会登录的设备要改用连接器。',
  },
  'provider.microsoft.connectorWantsLogin': {
    title: '这台 Exchange 不收匿名邮件',
    body: '你连到的接收连接器要求先登录再发 MAIL。登录，或者请管理员在那里允许匿名发件人。',
  },
  'provider.microsoft.heloNameInvalid': {
    title: 'Exchange 不接受 EHLO 里的名字',
    body: '据报告：名字不像正规的主机名，例如末尾多了一个点。写一个普通主机名，或者方括号里的 IP 地址：EHLO [192.0.2.25]。',
  },
  'provider.microsoft.serviceNotActive': {
    title: '这台 Exchange 暂停服务',
    body: '连接是通的，但后面的传输服务没有启用，例如正在维护。过后再试，或者换该域 MX 的另一台主机。',
  },
  'provider.microsoft.sendAsRefused': {
    title: '你不能以这个发件人的身份发信',
    body: '你已登录，但 MAIL FROM 或 From 里的地址是别人的。用自己的地址，或者请管理员授予你对那个邮箱的“代理发送”（Send As）权限。',
  },
  'provider.microsoft.sendAsDenied': {
    title: '没有“代理发送”权限',
    body: '信收下之后又被拒绝，因为登录的账号不能使用 From 里的地址。改写自己的地址，或者申请那个邮箱的 Send As 权限。',
  },
  'provider.microsoft.senderBlocked': {
    title: '这个账号因发垃圾邮件被封',
    body: '微软停掉了这个发信账号，它可能正被别人利用。改密码，检查转发规则，然后请管理员在“受限实体”页面解除限制。',
  },
  'provider.microsoft.unregisteredDomain': {
    title: '单位用没登记的域名发信',
    body: '这个租户发出了太多邮件，发件域却没有登记在租户里。管理员要把发件地址用到的每个域名都添加并验证。',
  },
  'provider.microsoft.recipientNotFound': {
    title: '单位里没有这个收件人',
    body: '在目录里查不到这个地址。检查拼写；如果以前能用，删掉邮件程序自动补全的条目，重新输入。',
  },
  'provider.microsoft.resolverNotFound': {
    title: 'Exchange 找不到收件人',
    body: '单位里没有邮箱用这个地址。多半是拼写错误；同一单位内部，也可能是 Outlook 的联想条目过时了。',
  },
  'provider.microsoft.edgeBlocked': {
    title: '在入口就被挡下：没有这个收件人',
    body: 'Microsoft 365 会拒绝单位目录里没有的地址（基于目录的边缘阻止）。检查地址；如果那里的人全都被拒，说明该域没有在 Microsoft 365 里设好，要请管理员查 MX 记录。',
  },
  'provider.microsoft.recipientNotValid': {
    title: '收件地址无效',
    body: 'Microsoft 365 不认识 RCPT TO 里的地址。检查拼写后再发。',
  },
  'provider.microsoft.recipientBanned': {
    title: '这个收件人被禁止',
    body: 'Microsoft 365 不向这个地址投递任何邮件。如果你认为弄错了，要由收件方的单位去问微软。',
  },
  'provider.microsoft.internalOnly': {
    title: '收件人只收同事的信',
    body: '这个地址拒收单位外部的邮件，而你在外部，或者没有登录。只有那边的管理员能放开。',
  },
  'provider.microsoft.notAnAllowedSender': {
    title: '你不在这个组的允许发件人里',
    body: '这个组只收名单上的人的来信。请组的所有者把你加进去，所有者本人也可能不在名单上。',
  },
  'provider.microsoft.membersOnly': {
    title: '不对外部发件人开放',
    body: '收件人只收单位内部的信，末位数字说明它是什么：3 是组，4 是邮箱，5 是公用文件夹，6 是邮件用户。请找它的所有者或管理员。',
  },
  'provider.microsoft.hourlyLimitOfSender': {
    title: '你给这个收件人写得太勤',
    body: '一个发件人一小时内只能给同一收件人发有限的几封，你已到上限。等一小时，并让自动发信的程序慢下来。',
  },
  'provider.microsoft.hourlyLimitOfRecipient': {
    title: '收件人这一小时收够了',
    body: '所有发件人加起来，已达到这个邮箱每小时的上限。过后再发。',
  },
  'provider.microsoft.routingLoop': {
    title: '邮件在绕圈',
    body: '几台服务器不停地互相转交，Exchange 只好放弃。某一边的转发规则、邮件流规则或连接器又指了回来；5.4.14 出自 Exchange Online，5.4.6 出自单位自己的服务器。',
  },
  'provider.microsoft.nextServerUnreachable': {
    title: '微软连不上下一台服务器',
    body: '连接收件方服务器时被拒绝或超时，问题几乎总在那一边。请那边的管理员检查防火墙和 MX 记录。',
  },
  'provider.microsoft.ipv6RangeLimit': {
    title: '你的 IPv6 网段发得太多',
    body: '微软按整个 IPv6 网段计数，你所在的网段短时间内发得太多。放慢速度，或者改走 IPv4。',
  },
  'provider.microsoft.ipReputation': {
    title: '因 IP 信誉被限速',
    body: 'Outlook.com 对你的地址还不够信任，不肯按这个速度收信。少发一些，让服务器自动重试；留下 S 开头的代码，到 postmaster 页面申诉时要用，并在 SNDS 查看这个地址。',
  },
  'provider.microsoft.underObservation': {
    title: '微软暂时压住你的邮件',
    body: '流量看上去不寻常，微软正在观察。让服务器自动重试；邮件正常的话，限制会自行解除。咨询时带上 AS 开头的编号。',
  },
  'provider.microsoft.ipv6Unauthenticated': {
    title: '走 IPv6 必须通过 SPF 或 DKIM',
    body: '这封信两样都没通过。把你的 IPv6 地址写进 SPF 记录，或者做 DKIM 签名，也可以让服务器改走 IPv4。',
  },
  'provider.microsoft.badHelo': {
    title: '你报了服务器自己的名字',
    body: 'EHLO 或 HELO 里要写你的名字，不是对方主机的名字，垃圾邮件程序才常那样做。改写你自己电脑的名字。',
  },
  'provider.microsoft.blockedByRecipient': {
    title: '收件单位屏蔽了你的 IP 地址',
    body: '不是微软，而是那边的人把地址列进了名单。只有他们能移除，请用别的方式联系收件人。',
  },
  'provider.microsoft.dmarcReject': {
    title: 'DMARC 没通过，域名要求拒收',
    body: 'From 里的域要求：SPF 和 DKIM 都证明不了是它发的信，一律拒收。通过该域自己的服务器发送，或者正好用那个域名做 DKIM 签名。',
  },
  'provider.microsoft.noIpv6': {
    title: '收件方不收走 IPv6 的邮件',
    body: '信本身没有问题。让你的服务器改用 IPv4 连接。',
  },
  'provider.microsoft.bannedSender': {
    title: '被禁止，自助解封页面也没用',
    body: '微软要先检查你这个 IP 地址的流量，才肯解封。把整条应答转发到其中写明的解封邮箱。',
  },
  'provider.microsoft.customerBlockList': {
    title: '在收件单位的黑名单里',
    body: '是收件单位自己列了你的 IP 地址，微软只是照办。请对方管理员移除。',
  },
  'provider.microsoft.highVolumeSender': {
    title: 'Outlook.com 要求 SPF、DKIM 和 DMARC',
    body: '大量发信的域必须通过 SPF 和 DKIM，发布 DMARC，并与 From 一致；应答末尾写着哪一项没过。到 DNS 或发信服务器上把那一项改好。',
  },
  'provider.microsoft.bannedIp': {
    title: '微软封禁了你的 IP 地址',
    body: '这个地址发过垃圾邮件，也可能是以前的使用者干的。先消除原因，再到 sender.office.com 申请解封，最多要一天。',
  },
  'provider.microsoft.bareLineFeed': {
    title: '信里有单独的 LF',
    body: '有些行只以 LF 结尾，而 DATA 要 CR LF。让程序处处写 CR LF。（5.6.11 是微软自己的代码，注册表里没有。）',
  },
  'provider.microsoft.noFromAddress': {
    title: 'From 里没有有效地址',
    body: '每封信都要有一个带地址的 From。照这个样子写：From: Alice <alice@example.org>。',
  },
  'provider.microsoft.outlookBlockList': {
    title: '你的网络在 Outlook.com 的黑名单上',
    body: 'S3140 和 S3150 表示 Outlook.com 拒收你的 IP 地址，或它周围的网段。发信服务器的管理者可以在 Outlook.com 的发件人支持表单里申请解除，写明地址和 S 代码。',
  },
  'provider.microsoft.outlookRateLimit': {
    title: '一下子发给 Outlook.com 太多',
    body: 'RP-001 是超出了你地址信誉允许的速度，RP-002 是这条连接上太多，RP-003 是连接数太多。慢一点，让服务器自动重试，并在 SNDS 查看这个地址。',
  },
  'provider.microsoft.outlookPolicy': {
    title: 'SC-001：Outlook.com 拒收',
    body: '内容像垃圾邮件，或者你的地址、域名信誉不好，原文还可能说你的网络在它的黑名单上。两方面都查一下，再用发件人支持表单申请解除。',
  },
  'provider.microsoft.outlookNamespaceMining': {
    title: 'SC-002：看上去在猜地址',
    body: '你的服务器试了许多不存在的地址，像是在收集有效地址。不要再用 RCPT TO 探测，并清理收件人名单。',
  },
  'provider.microsoft.outlookOpenProxy': {
    title: 'SC-003：开放的代理或中继',
    body: 'Outlook.com 认为外人能借你的 IP 地址发信。关掉那里的代理或中继，再申请解除。',
  },
  'provider.microsoft.outlookComplaints': {
    title: 'SC-004：投诉太多',
    body: '收件人把来自你 IP 地址的邮件举报为垃圾，所以被封。加入“垃圾邮件举报计划”（JMRP）可以看到投诉，并且不要再给那些人写信。',
  },
  'provider.microsoft.outlookDynamicIp': {
    title: 'DY-001：动态地址',
    body: '你的 IP 地址属于分给家庭用户的那一类，Outlook.com 不收这类地址直接送来的信。请登录服务商的邮件服务器发送。',
  },
  'provider.microsoft.outlookInfectedHost': {
    title: 'DY-002：发信的电脑可能中毒了',
    body: '来自你地址的邮件像是病毒或入侵者发的。清理电脑，除邮件服务器外一律封掉 25 端口，再申请解除。',
  },
  'provider.microsoft.outlookSpamhaus': {
    title: 'OU-001：被 Spamhaus 列入',
    body: 'Outlook.com 拒收 Spamhaus 名单上的 IP 地址。到 check.spamhaus.org 查你的地址，消除那里写的原因，再向 Spamhaus 申请移除。',
  },
  'provider.microsoft.outlookListedNetwork': {
    title: 'OU-002：某份黑名单上有你',
    body: '你的 IP 地址或它周围的网段，在 Outlook.com 参考的一份名单上。先到 check.spamhaus.org 查；那里没有，再用 Outlook.com 的发件人支持表单询问。',
  },
  'provider.microsoft.imapLoginRefused': {
    title: 'Exchange 拒绝了 IMAP 登录',
    body: '原文没说原因。在 Microsoft 365 里，IMAP 用密码一定不行，要用 AUTHENTICATE XOAUTH2。如果是单位自建的 Exchange，检查用户名和密码，以及邮箱是否开启了 IMAP。',
  },
  'provider.microsoft.imapNotConnected': {
    title: '登录了，但邮箱打不开',
    body: 'Exchange 接受了登录，却找不到可打开的邮箱。已知的原因有：共享邮箱的名字写错、没有许可证、IMAP 被关闭，或令牌没有 IMAP 权限。',
  },
  'provider.microsoft.popLoginRefused': {
    title: 'Exchange 拒绝了 POP 登录',
    body: '原文怪用户名或密码，但 Microsoft 365 对所有密码登录都这么说，那里要用 OAuth。如果是自建的 Exchange，检查这两项，以及邮箱是否开启了 POP。',
  },
};
