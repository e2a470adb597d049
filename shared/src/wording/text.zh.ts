// 应答文字里能找到的东西（中文）。

import type { Text } from '../i18n/text.ts';
import type { WordingId } from './citations.ts';

export const wordingTexts: Record<WordingId, Text> = {
  'wording.address': { title: '地址 {address}', body: '服务器说的是这个邮箱地址。请和你想写的地址逐个字母对照。' },
  'wording.ip': {
    title: '网络地址 {ip}',
    body: '通常是服务器看到的你的来源地址。在公司或运营商网络里，它是出口地址，由很多人共用。',
  },
  'wording.url': {
    title: '链接',
    body: '服务器的管理方在这里有进一步说明。链接是服务器写的，登录之前先看清它指向哪里。',
  },
  'wording.list': {
    title: '黑名单 {list}',
    body: '服务器向这份名单查询了你。为什么被列入、怎样移除，只有名单自己的网页说得准。',
  },
  'wording.listUrl': {
    title: '黑名单的查询页（{list}）',
    body: '在那里查询这个网络地址：页面会说明列入原因，以及谁可以申请移除。',
  },
  'wording.queueId': {
    title: '队列号 {queueId}',
    body: '服务器给这封信或这次会话的编号。把它告诉对方的 postmaster，就能在日志里找到这条记录。',
  },
  'wording.retry': { title: '等待 {wait}', body: '服务器给出了时间（{seconds} 秒）。提前重试，往往会重新计时。' },
  'wording.limit': { title: '上限 {limit}', body: '到这个数服务器就不再接受。超出的部分要缩小，或分几次发送。' },
};
