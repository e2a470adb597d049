// DNS 记录的说明（中文）：名字、地址和别名。

import type { Text } from '../../i18n/text.ts';

export const generalTexts = {
  'dns.nxdomain': {
    title: '没有这个名字',
    body: 'DNS 里没有 {name}，它下面也没有任何名字。寄往这里的邮件会立刻被退回。',
  },
  'dns.withheld': {
    title: '有地址没有列出',
    body: '有 {count} 个地址没有列出：它们属于某个网络的内部，这个 Mailterm 不会连接它们。',
  },
  'dns.ttl': {
    title: '缓存多久',
    body: '问过的人可以把答案保留 {seconds} 秒。改了记录，最久要等这么长时间别人才看得到。',
  },
  'dns.other': { title: '别的记录', body: '邮件用不到它。' },
  'dns.a': { title: 'IPv4 地址', body: '程序要找这个名字，连的就是它。' },
  'dns.aaaa': { title: 'IPv6 地址', body: '与 A 相同，用于 IPv6。两种都有时由发送方挑选。' },
  'dns.cname': { title: '别名', body: '这只是个别名，其余的都到后面那个名字下去查。' },
  'dns.ns': { title: '域名服务器', body: '由它回答这个域名的一切查询，域名主人在那里修改记录。' },
  'dns.soa': { title: '区的开头', body: '主域名服务器、管理员邮箱（第一个点代表 @）、版本号，以及几个以秒计的时间。' },
  'dns.ptr': { title: '地址的名字', body: '由地址的主人（多为服务商）设置，不归域名主人管。' },
  'dns.txt': { title: '普通文字', body: '与邮件无关，或者是这里不认识的写法。' },
  'dns.txt.verification': { title: '域名归属证明', body: '用来向某个服务证明域名是谁的，对邮件没有影响。' },
  'dns.tag': { title: '未知的标签', body: '程序会跳过不认识的标签。' },
  'dns.noA': { title: '没有 IPv4 地址', body: '名字存在，但没有这种地址。' },
  'dns.noAAAA': { title: '没有 IPv6 地址', body: '名字存在，但只能用 IPv4 连接，或者根本不是主机。' },
  'dns.chain': { title: '经由别名', body: '{from} 实际是 {to}，共 {count} 步。' },
  'dns.chain.open': { title: '别名没有着落', body: '{from} 指向 {to}，而那个名字没有这种记录。' },
} as const satisfies Readonly<Record<string, Text>>;
