// Mistakes before the conversation: their words in Chinese.

import type { Text } from '../../i18n/text.ts';
import type { toolMistakes } from '../facts/tool.ts';

export const toolMistakeTexts: Record<keyof typeof toolMistakes, Text> = {
  'mistake.portBlocked': {
    title: '25 端口多半被拦住了',
    body: '很多网络不让人连外面的 25 端口。请改用 587 或 465 并登录，或者用练习服务器。',
  },
  'mistake.domainNotHost': {
    title: '这是域名，不是邮件服务器',
    body: '@ 后面的域名往往是网站。先查收信的主机：dig MX {host}。',
  },
  'mistake.tlsPort': {
    title: '这个端口一开始就是 TLS',
    body: '服务器在等握手，不会回应明文。请用 openssl s_client -connect，或改用明文端口。',
  },
  'mistake.plainPort': {
    title: '这个端口一开始是明文',
    body: '一上来就握手会失败（“wrong version number”）：服务器先发问候。请加上 -starttls，或改用 TLS 端口。',
  },
};
