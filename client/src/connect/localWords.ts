// The words of what the local prompt leads to: scripts and known servers, in each language. Loaded with them.

import type { Language } from '@mailterm/shared/i18n/languages';

const english = {
  script: 'The same by hand, {count} lines',
  more: '⋮ {count} more',
  empty: 'empty line',
  take: 'Put them into the prompt, one at a time',
  takeHint: 'Each line waits for its Enter. Nothing is sent before.',
  fillPlain: 'your password',
  fillBase64: 'your password in base64: you type it',
  explain: 'Explain a conversation',
  presets: 'Known servers',
  tls: 'TLS from the start',
  startTls: 'STARTTLS',
  plain: 'in clear',
  'password.code': 'authorization code',
  'password.app': 'app password',
  'password.client': 'password, or the one for mail programs',
  'password.oauth': 'OAuth 2, no password',
  'password.practice': 'practice-code; users alice and bob',
  source: 'source',
  asOf: 'as of {date}',
};

type LocalWord = keyof typeof english;

const chinese: Readonly<Record<LocalWord, string>> = {
  script: '手工做一遍，共 {count} 行',
  more: '⋮ 还有 {count} 行',
  empty: '空行',
  take: '放进输入行，一次一行',
  takeHint: '每一行都等你按回车，在那之前什么都不会发出去。',
  fillPlain: '你的密码',
  fillBase64: '你的密码（base64），由你输入',
  explain: '解读一段对话',
  presets: '常用服务器',
  tls: '一开始就加密',
  startTls: 'STARTTLS',
  plain: '不加密',
  'password.code': '授权码',
  'password.app': '应用专用密码',
  'password.client': '密码或客户端专用密码',
  'password.oauth': 'OAuth 2，不收密码',
  'password.practice': 'practice-code；用户 alice、bob',
  source: '来源',
  asOf: '截至 {date}',
};

export const localWords: Readonly<Record<Language, Readonly<Record<LocalWord, string>>>> = { en: english, zh: chinese };
