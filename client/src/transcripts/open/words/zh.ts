// “打开会话记录”这一页的用语（中文）。

import type { OpenWords } from './ids.ts';

const chinese: OpenWords = {
  title: '打开会话记录',
  lead: '从这里保存的 .json、.cast、.txt 都能打开；复制下来的、和邮件服务器的任何对话也行。选择文件、拖到页面上，或者粘贴。',
  privacy: '只在这个浏览器里读取。除非你要分享，什么都不上传。',
  field: '粘贴对话',
  open: '打开',
  file: '选择文件',
  drop: '松手，就打开。',
  reading: '正在读……',
  unreadable: '文件读不出来。它还在原处吗？',
  nothing: '里面没有和邮件服务器的对话。请把双方说的话都贴进来，包括应答。',
  tooLarge: '太大了，这里最多打开 {size}。',
  linkBroken: '链接不完整或被改动过，读不出会话记录。请再要一次，或者要文件。',
  linkTooLarge: '链接里的内容超过了链接的上限。请改要文件。',
  which: '哪一段对话',
  conversation: '第 {number} 段，共 {count} 段',
  opened: '只在这个浏览器里打开。',
  share: '分享…',
  another: '打开另一份',
};

export default chinese;
