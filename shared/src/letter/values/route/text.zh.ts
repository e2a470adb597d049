// 地址、日期、邮件编号和邮戳（中文）。

import type { Text } from '../../../i18n/text.ts';
import type { RouteId } from './citations.ts';

export const routeTexts: Record<RouteId, Text> = {
  'letter.address.name': { title: '显示名', body: '地址旁边给人看的名字。谁都能随便写，所以也要看清地址。' },
  'letter.address.group': {
    title: '组名',
    body: '冒号和分号之间那些地址的总称。“undisclosed-recipients:;”是一个没有成员的组。',
  },
  'letter.address.local': {
    title: '邮箱名（local part）',
    body: '@ 左边的部分。只有这个域名的服务器知道它是谁，别的服务器只管原样转交。',
  },
  'letter.address.domain': {
    title: '域名',
    body: '@ 右边的部分。DNS 里它的 MX 记录，写着由哪台服务器替这个地址收信。',
  },
  'letter.address.literal': { title: '用 IP 地址代替域名', body: '邮件不查 DNS，直接送到这个地址。许多服务器会拒绝。' },
  'letter.address.bare': { title: '没有域名的邮箱', body: '没有 @，只有服务器自己知道这是谁的邮箱。' },
  'letter.address.null': {
    title: '空发件人',
    body: '这是退信，或程序发的其他通知。它没有退信地址，免得送不到的通知又引来一封通知。',
  },
  'letter.date.weekday': { title: '星期', body: '可以省略。和日期对不上时，以日期为准。' },
  'letter.date.day': { title: '日、月、年', body: '不管邮件用什么语言，月份都写英文缩写。' },
  'letter.date.time': { title: '时刻', body: '写的人那边的钟点。后面的时差说明它与 UTC 差多少。' },
  'letter.date.east': { title: '时差', body: '那边的钟比 UTC 快 {offset}（时:分）。比较时间时，先减去它。' },
  'letter.date.west': { title: '时差（落后）', body: '那边的钟比 UTC 慢 {offset}（时:分）。比较时间时，先加上它。' },
  'letter.date.utc': { title: 'UTC 时间', body: '就是 UTC，不用加减。' },
  'letter.date.zoneUnknown': { title: '没说时区（-0000）', body: '时间是 UTC，但写的人不说自己那边是几点。' },
  'letter.date.zoneName': {
    title: '时区名',
    body: '旧写法。只有 GMT、UT 和美国的几个名字处处含义相同；写成 +0800 才不会误会。',
  },
  'letter.messageName.left': {
    title: '唯一的部分',
    body: '写信的程序编出来的，多半由时间和随机数组成。不能从中断定什么。',
  },
  'letter.messageName.right': { title: '编号的出处', body: '多半是编出这个编号的电脑或域名，这样就不会重名。' },
  'letter.received.from': { title: '谁交来的', body: '后面是服务器所知道的、把邮件交过来的那一方。' },
  'letter.received.by': { title: '谁收下的', body: '后面是收下邮件、盖这个邮戳的服务器。' },
  'letter.received.via': { title: '走哪种网络', body: '后面是底层网络的名字，不是 TCP 时才写。如今少见。' },
  'letter.received.with': { title: '用什么协议', body: '后面的词说明邮件是怎样交过来的，有没有加密，有没有登录。' },
  'letter.received.id': { title: '编号', body: '后面是服务器给这封邮件的内部编号。' },
  'letter.received.for': {
    title: '给谁的',
    body: '后面是 RCPT 里的收件人。有好几个时服务器不写，免得泄露密送的人。',
  },
  'letter.received.name': {
    title: '客户端自报的名字',
    body: '客户端在 EHLO 或 HELO 里说的，没有核实。服务器亲眼看到的，写在后面的括号里。',
  },
  'letter.received.addressGiven': { title: '拿 IP 地址当名字', body: '对方报不出主机名，就用方括号写了 IP 地址。' },
  'letter.received.host': {
    title: '盖这个邮戳的服务器',
    body: '你信得过这台服务器，才能信这个邮戳。在它下面的邮戳，都有可能是编造的。',
  },
  'letter.received.link': { title: '线路种类', body: '传送邮件的网络，例如 UUCP。' },
  'letter.received.queueId': {
    title: '服务器日志里的编号',
    body: '找那台服务器的管理员时把它给对方，凭它能查到这封邮件的日志。',
  },
  'letter.received.address': {
    title: '邮件来自的地址',
    body: '连接另一端的 IP 地址，由服务器亲眼看到。这里只有它是客户端没法自己编的。',
  },
  'letter.received.reverse': {
    title: 'DNS 里的名字',
    body: '用客户端的地址在 DNS 里反查到的名字。正规的邮件服务器，这个名字和 EHLO 里报的对得上。',
  },
  'letter.received.nameless': {
    title: 'DNS 里没有名字',
    body: '服务器查不到这个地址的名字，或者名字指不回这个地址。许多服务器不大信任这样的客户端。',
  },
  'letter.received.helo': { title: 'EHLO 里报的名字', body: '客户端自报的名字和 DNS 查到的不同，服务器就记在这里。' },
  'letter.received.tls': {
    title: '这一段的加密',
    body: '这两台电脑之间所用的 TLS 版本和加密算法。前一段和后一段是否加密，这里看不出来。',
  },
  'letter.received.login': {
    title: '登录的用户',
    body: 'AUTH 认证通过的用户名。邮件由账号主人提交，或由知道密码的人提交。',
  },
  'letter.with.SMTP': {
    title: '最老的方式，不加密',
    body: '客户端用 HELO 打招呼：最老的 SMTP，没有扩展，也没有加密。',
  },
  'letter.with.ESMTP': { title: '不加密，没有登录', body: '客户端用 EHLO 打招呼。这一段没有加密，也没有登录。' },
  'letter.with.ESMTPS': {
    title: '加密，没有登录',
    body: '在 TLS 里说 ESMTP：这一段加密，没有登录。服务器之间通常这样。',
  },
  'letter.with.ESMTPA': {
    title: '登录过，不加密',
    body: '登录过（AUTH）的 ESMTP，但没有 TLS。除非认证机制自带保护，密码就在网上明着传了。',
  },
  'letter.with.ESMTPSA': {
    title: '加密，登录过',
    body: '在 TLS 里（S）登录过（A）的 ESMTP。个人的邮件软件就是这样提交邮件的。',
  },
  'letter.with.LMTP': { title: '最后一步，不加密', body: '邮件服务器交给旁边管邮箱的程序，没有加密。' },
  'letter.with.LMTPS': { title: '最后一步，加密', body: '在 TLS 里交给管邮箱的程序。' },
  'letter.with.LMTPA': { title: '最后一步，登录过', body: '登录后交给管邮箱的程序，没有 TLS。' },
  'letter.with.LMTPSA': { title: '最后一步，加密，登录过', body: '在 TLS 里登录后，交给管邮箱的程序。' },
  'letter.with.UTF8SMTP': {
    title: 'UTF-8 地址，不加密',
    body: '允许地址和信头用 UTF-8 的 ESMTP（SMTPUTF8），没有加密，没有登录。',
  },
  'letter.with.UTF8SMTPS': { title: 'UTF-8 地址，加密', body: '地址可用 UTF-8 的 ESMTP，在 TLS 里。' },
  'letter.with.UTF8SMTPA': { title: 'UTF-8 地址，登录过，不加密', body: '地址可用 UTF-8 的 ESMTP，登录过，没有 TLS。' },
  'letter.with.UTF8SMTPSA': { title: 'UTF-8 地址，加密，登录过', body: '地址可用 UTF-8 的 ESMTP，在 TLS 里登录过。' },
  'letter.with.UTF8LMTP': { title: '最后一步，UTF-8 地址', body: '交给管邮箱的程序，地址可用 UTF-8，没有加密。' },
  'letter.with.UTF8LMTPS': { title: '最后一步，UTF-8 地址，加密', body: '在 TLS 里交给管邮箱的程序，地址可用 UTF-8。' },
  'letter.with.UTF8LMTPA': { title: '最后一步，UTF-8 地址，登录过', body: '登录后交给管邮箱的程序，地址可用 UTF-8。' },
  'letter.with.UTF8LMTPSA': {
    title: '最后一步，UTF-8 地址，加密，登录过',
    body: '在 TLS 里登录后交给管邮箱的程序，地址可用 UTF-8。',
  },
  'letter.with.MMS': { title: '来自手机', body: '来自手机彩信，由网关转成了邮件。' },
  'letter.with.HTTP': { title: '来自浏览器', body: '在浏览器里写的邮件，第一段就是网页邮箱。' },
  'letter.with.HTTPS': { title: '来自浏览器，加密', body: '在浏览器里写的邮件，到网页邮箱的连接是加密的。' },
  'letter.with.MAPI': {
    title: 'Exchange 内部',
    body: 'Outlook 交给自己的 Exchange 服务器，或两台 Exchange 之间转交。',
  },
  'letter.with.LOCAL': { title: '来自服务器上的程序', body: '服务器上的程序自己写的邮件，没有经过网络。' },
  'letter.with.microsoft': {
    title: 'Exchange',
    body: '该写协议的地方，Exchange 写了产品名。TLS 版本在后面的括号里。',
  },
  'letter.with.other': { title: '协议 {protocol}', body: '不是登记过的协议名，只有写它的服务器知道含义。' },
};
