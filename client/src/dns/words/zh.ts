// DNS 回答说明周围的文字（中文）。

import type { DnsWords } from './ids.ts';

const words: DnsWords = {
  heading: '{name} 的 {type} 记录',
  practice: '来自练习用的域名服务器',
  resolver: '来自 DNS',
  follows: '由此可知',
  next: '接着看',
  record: '第 {number} 条',
  more: '还有 {count} 条记录没有逐条说明。',
};

export default words;
