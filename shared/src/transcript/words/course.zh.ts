// What is said about the course of a session, in Chinese: on the page while it runs, and in every export of its transcript.
// Their params stand in ids.ts.

import type { Text } from '../../i18n/text.ts';
import type { CourseId } from './ids.ts';

export const courseTexts: Record<CourseId, Text> = {
  'session.connected': { title: '已连接', body: '已连上 {address} 的 {port} 端口，用时 {tookMs} 毫秒。' },
  'session.connectedAtOnce': { title: '已连接', body: '已连上 {address} 的 {port} 端口。' },
  'session.dialectByGreeting': { title: '协议', body: '从欢迎语看，这台服务器说的是 {dialect}。' },
  'session.dialectUnknown': { title: '协议', body: '这不是 Mailterm 认识的协议，收到的内容原样显示。' },
  'session.secured': { title: '已加密', body: '{version}，{cipher}。证书可信，属于 {host}。' },
  'session.accepted': { title: '已接受', body: '证书不受信任，你选择继续。不要输入真实密码。' },
  'session.acceptedBySwitch': {
    title: '按开关接受',
    body: '证书下方的开关已打开，没有询问就接受了。它只对本机上的服务器有效。',
  },
  'session.trimmed': { title: '已略去', body: '邮件或列表中有 {octets} 个八位组在重新加载前显示过，现已不再保留。' },
};
