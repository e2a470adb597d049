// 核对完成码这一页的用语（中文）。

import type { VerifyWords } from './ids.ts';

const chinese: VerifyWords = {
  title: '核对完成码',
  lead: '学完一课，这个 Mailterm 会给它亲眼看到的结果签一个码。把交上来的码贴在这里；只认得这台服务器签的码。',
  field: '完成码',
  hint: '一行一个。大小写、空格和横线都不要紧。',
  check: '核对',
  checking: '正在核对……',
  none: '还没有码，请先贴一个。',
  tooMany: '一次最多核对 {limit} 个，这里有 {count} 个。',
  sum: '{all} 个里有 {count} 个是真的',
  line: '行',
  state: '码',
  name: '名字',
  lesson: '课程',
  when: '完成时间',
  file: '文件',
  genuine: '真的',
  mistyped: '抄错了',
  mistypedBody: '有字符写错或漏掉了。请再要一次，或者和纸上的对一对。',
  notOurs: '不是真的',
  notOursBody: '没有抄错，但不是这台服务器签的：要么来自别的 Mailterm，要么是编的。',
  shipped: '自带的原文件',
  changed: '另一份文件：{hash}',
  again: '和第 {line} 行相同',
  results: '结果',
  steps: '{count} 步',
};

export default chinese;
