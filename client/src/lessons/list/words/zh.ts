// 课程列表的用语（中文）。

import type { ListWords } from './ids.ts';

const chinese: ListWords = {
  title: '课程',
  lead: '每一课都在终端旁边，你做了什么它自己看得到。全部在练习服务器上进行，学到哪里记在这个浏览器里。',
  loading: '正在取列表……',
  failed: '没能取得列表。',
  retry: '重试',
  empty: '这台服务器上没有课程。',
  minutes: '{count} 分钟',
  stepCount: '{count} 步',
  progress: '已完成 {done} 步，共 {count} 步',
  done: '已完成',
  write: '写一课或打开一课',
  verify: '核对完成码',
};

export default chinese;
