// 一封信由什么组成（中文）。字段的名字和值里的各部分，分门别类写在 fields/ 和 values/ 里。

import type { Text } from '../i18n/text.ts';
import type { LetterId, StructureId } from './citations.ts';
import { fieldTexts } from './fields/text.zh.ts';
import { checkTexts } from './values/checks/text.zh.ts';
import { contentTexts } from './values/content/text.zh.ts';
import { listTexts } from './values/lists/text.zh.ts';
import { routeTexts } from './values/route/text.zh.ts';

const structureTexts: Record<StructureId, Text> = {
  'letter.colon': { title: '冒号', body: '把字段名和值隔开。后面通常空一格，但不是必须。' },
  'letter.value': { title: '值', body: '这个信头字段的内容。' },
  'letter.fold': { title: '折行', body: '以空白开头，所以接着上一个字段。长字段就这样分几行写。' },
  'letter.mark': { title: '标点', body: '把值里的各部分隔开，本身没有含义。' },
  'letter.comment': { title: '注释', body: '圆括号里的话是给人看的，程序会略过。不过服务器常在这里记下有用的东西。' },
  'letter.blank': { title: '空行', body: '信头到此结束，下面是正文。' },
  'letter.body': { title: '正文', body: '信的内容，写给读信人看，服务器原样转交。' },
  'letter.stuffedDot': {
    title: '点转义加的点',
    body: '这个点不属于信的内容。以点开头的行发送时要多加一个点，免得被当成信的结尾。',
  },
  'letter.dot': { title: '结束的点', body: '一行里只有一个点：要发送的内容到此为止。' },
  'letter.rest': { title: '其余信头', body: '信头还没完，行数太多，不再逐行说明。' },
  'letter.noHeader': {
    title: '没有信头',
    body: '信的开头没有 From: 或 Subject: 这样的行，于是全部成了正文。许多服务器照收，但读信人看不到发件人和主题。',
  },
  'letter.noBlankLine': {
    title: '正文前少了空行',
    body: '空行之前出现了不是信头字段的一行。多数服务器从这里开始算正文，有的会把其中几行当成信头。',
  },
  'letter.fullWidthColon': {
    title: '信头里用了全角冒号',
    body: '这里的冒号是中文输入法的全角冒号“：”，所以这一行不算信头。请换成半角冒号。',
  },
  'letter.dotWithBlank': {
    title: '点旁边有空格',
    body: '只有独占一行的点才结束信件。前后多了空格，它就只是普通文字。',
  },
  'letter.bareLf': {
    title: '信里有单独的换行',
    body: '有一行以 LF 而不是 CRLF 结尾。严格的服务器会拒收，因为这能被用来夹带邮件。',
  },
  'letter.longLine': { title: '行太长', body: '信里每行最多 998 个字符，更长的行可能被拆开或拒收。' },
};

export const letterTexts: Record<LetterId, Text> = {
  ...structureTexts,
  ...fieldTexts,
  ...routeTexts,
  ...contentTexts,
  ...checkTexts,
  ...listTexts,
};
