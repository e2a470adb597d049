// 未知协议的文字（中文）。

import type { Text } from '../../i18n/text.ts';
import type { RawId } from './citations.ts';

export const texts: Record<RawId, Text> = {
  'raw.text': { title: '文字', body: 'Mailterm 不认识的协议里的一行，原样显示。' },
  'raw.says.server': { title: '服务器说了一行话', body: '内容原样在这里，没有什么可以翻译。' },
  'raw.says.client': { title: '你发出了一行', body: '按你输入的样子发出，末尾加了 CRLF。' },
  'raw.means.greeting': {
    title: '不像邮件服务器的问候',
    body: 'SMTP 以 220 问候，POP3 以 +OK 问候。这个端口可能属于别的服务。',
  },
  'raw.means.server': { title: '没有解释', body: '这次对话会逐个八位组转送，但只有 SMTP 和 POP3 才有解释。' },
  'raw.means.client': { title: '原样发出', body: '服务器懂不懂，看它的下一行就知道。' },
  'raw.silence.greeting': {
    title: '服务器还没有问候',
    body: '它可能在等你先开口，也可能在等 TLS 握手（465、993、995 端口就是这样）。',
  },
  'raw.silence.open': { title: '双方都没有说话', body: '在未知的协议里，没人知道该轮到谁。' },
};
