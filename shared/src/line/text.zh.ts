// 任何一行里都可能有的东西（中文）。

import type { Text } from '../i18n/text.ts';
import type { LineId } from './citations.ts';

export const lineTexts: Record<LineId, Text> = {
  'line.space': { title: '空格', body: '把一行里的两个部分隔开。' },
  'line.end': { title: '行结束符（CRLF）', body: '回车加换行，邮件协议只认这一种行尾。' },
  'line.end.bare': { title: '单独的换行', body: '只有换行、前面没有回车。严格的对端会拒收这样的行，或者一直等下去。' },
  'line.unknown': { title: '未知', body: '协议里没有定义这部分内容，原样显示。' },
  'line.undecided': {
    title: '还没有定论',
    body: '服务器没有回答前一条命令，连接就断了，因此看不出这是内容还是命令。它不会被公开。',
  },
  'line.cutOff': { title: '被截断', body: '这一行还没结束，连接就断开了。' },
  'line.tooLong': { title: '超长行的一段', body: '这一行超过 {limit} 个八位组，因此按这个长度分段阅读。' },
};
