// The words about practice ports, in each language. Loaded with them.

import type { Language } from '@mailterm/shared/i18n/languages';

const english = {
  summary: 'Your mail program can come here, too: log in as alice%{room}',
  where: 'At {host}: {ports}',
  login: 'User alice%{room} or bob%{room}, password practice-code. Behind the % stands the name of your room.',
  authority: 'is the certificate to trust, where the program asks for one.',
  none: 'No program has logged in yet.',
  sessions: 'What programs said here:',
  open: 'connected',
  over: 'has left',
  watch: 'Watch',
};

type PortWord = keyof typeof english;

const chinese: Readonly<Record<PortWord, string>> = {
  summary: '你的邮件程序也能连到这里：用户名 alice%{room}',
  where: '地址 {host}：{ports}',
  login: '用户名 alice%{room} 或 bob%{room}，密码 practice-code。% 后面是你的房间名。',
  authority: '是要信任的证书，程序需要时可以导入。',
  none: '还没有程序登录过。',
  sessions: '各个程序在这里的对话：',
  open: '已连接',
  over: '已离开',
  watch: '旁观',
};

export const portWords: Readonly<Record<Language, Readonly<Record<PortWord, string>>>> = { en: english, zh: chinese };
