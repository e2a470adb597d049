// DNS 记录的说明（中文）：邮件送到哪里，以及服务器之间的 TLS。

import type { Text } from '../../i18n/text.ts';

export const mailTexts = {
  'dns.mx': { title: '邮件服务器', body: '在 25 端口接收寄往这个域名的邮件。' },
  'dns.mx.null': { title: '空 MX', body: '主机的位置只有一个点：没有邮件服务器。' },
  'dns.mx.preference': { title: '优先级', body: '数字小的先试，大小本身没有别的含义。' },
  'dns.mx.exchange': { title: '主机', body: '必须是有地址的名字，不能直接写地址，也不能是别名。' },
  'dns.mx.none': { title: '没有 MX 记录', body: '发送方会改试 {name} 自己的地址；如果也没有，邮件就会退回。' },
  'dns.mx.refuses': { title: '不收邮件', body: '{name} 声明自己不收任何邮件，规范的发送方连试都不会试。' },
  'dns.mx.mixed': { title: '空 MX 与别的并存', body: '空 MX 只能单独出现。这样写，各家发送方怎么处理说不准。' },
  'dns.mx.address': { title: '该写名字却写了地址', body: '{host} 会被当成名字去查，而这样的名字不存在，邮件到不了。' },
  'dns.mx.single': { title: '只有一个入口', body: '邮件都交给 {host}。它不在时，发送方会等一等再试。' },
  'dns.mx.equal': { title: '优先级相同', body: '几台主机的优先级都是 {preference}，发送方随机挑一台。' },
  'dns.mx.order': { title: '先试哪一台', body: '先试 {host}，它的数字最小；连不上再试 {next}。' },
  'dns.srv': { title: '服务在哪里', body: '邮件程序凭邮箱地址就能用它找到服务器。' },
  'dns.srv.none': { title: '不提供此服务', body: '主机的位置只有一个点：这个域名不提供该服务。' },
  'dns.srv.priority': { title: '优先级', body: '数字小的先试。' },
  'dns.srv.weight': { title: '权重', body: '优先级相同时，被选中的比例。' },
  'dns.srv.port': { title: '端口', body: '服务监听的端口。' },
  'dns.srv.target': { title: '主机', body: '提供服务的主机。' },
  'dns.ptr.none': { title: '地址没有名字', body: '{address} 没有名字。很多邮件服务器不收这种地址发来的邮件。' },
  'dns.ptr.confirmed': {
    title: '能查回来',
    body: '{address} 的名字是 {name}，而 {name} 又指回 {address}。邮件服务器希望看到的正是这样。',
  },
  'dns.ptr.unconfirmed': {
    title: '查不回来',
    body: '{address} 自称 {name}，但 {name} 并不指向它。这样的名字谁都能写，所以不怎么可信。',
  },
  'dns.sts': { title: 'MTA-STS', body: '这个域名要求来信必须经过 TLS。策略本身是网站 mta-sts.域名 上的一个文件。' },
  'dns.sts.v': { title: '版本', body: '总是 STSv1。' },
  'dns.sts.id': { title: '策略编号', body: '它一变，发送方就会重新取策略。' },
  'dns.tlsrpt': { title: 'TLS 报告', body: '发送方与这个域名的 TLS 出问题时，会报告到这里。' },
  'dns.tlsrpt.v': { title: '版本', body: '总是 TLSRPTv1。' },
  'dns.tlsrpt.rua': { title: '报告寄到哪里', body: '{value}' },
} as const satisfies Readonly<Record<string, Text>>;
