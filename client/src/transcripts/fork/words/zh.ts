import type { ForkWords } from './ids.ts';

const words: ForkWords = {
  continue: '从这里继续',
  continueAt: '从第 {turn} 回合继续',
  title: '由练习服务器代替 {host}，处在这一回合之后的状态。什么都不会发到真正的服务器。',
  working: '请稍候……',
  impossible: '无法从这里继续：这份会话记录里没有练习服务器可以接手的对话。',
  frameLabel: '练习替身',
  frame: '代替 {host}:{port}',
  frameTitle: '接在一份会话记录的第 {turn} 回合之后。什么都不会离开 Mailterm。',
};

export default words;
