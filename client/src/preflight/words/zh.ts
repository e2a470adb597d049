// 端口测试的文字（中文）。

import type { PreflightWords } from './ids.ts';

const words: PreflightWords = {
  ask: '能连到哪些端口？',
  host: '主机',
  try: '测试端口',
  trying: '正在测试……',
  result: '从这台服务器到 {host}：',
  took: '{ms} 毫秒',
  'outcome.open': '可连',
  'outcome.refused': '被拒绝',
  'outcome.timeout': '无回应',
  'outcome.unreachable': '不可达',
  'outcome.forbidden': '这里不允许',
  'advice.all': '全部都能连上。',
  'advice.blocked': '25 端口没有回应，而别的端口有：它只供服务器之间使用，多数网络会封锁。寄信请用 {ports}。',
  'advice.closed': '这台主机的 25 端口不接受连接。寄信请用 {ports}。',
  'advice.silent': '没有一个端口有回应：可能途中丢弃了所有数据包，也可能主机不在线。名字本身是查到了的。',
  'advice.refused': '主机在线，但这些端口上都没有程序在监听。它是邮件服务器吗？',
  'advice.unreachable': '从这里没有通往这台主机的路。',
};

export default words;
