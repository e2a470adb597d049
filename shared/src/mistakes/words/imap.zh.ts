// Mistakes in IMAP: their words in Chinese.

import type { Text } from '../../i18n/text.ts';
import type { imapMistakes } from '../facts/imap.ts';

export const imapMistakeTexts: Record<keyof typeof imapMistakes, Text> = {
  'mistake.tagForgotten': {
    title: '前面少了标签',
    body: '每条命令前面都要有一个自选的标签，回答会重复它：a1 LOGIN …、a2 SELECT …。',
  },
  'mistake.imapTooManyErrors': {
    title: '无效的命令太多了',
    body: '服务器会数错误的行，几次以后就断开。请重新连接，看第一个 BAD 说的是什么。',
  },
  'mistake.quotesMissing': {
    title: '这里要加引号',
    body: '名字或密码里有空格、括号，就要放在引号里："my (pass) word"。引号里的 " 和 \\ 前面要加反斜杠。',
  },
  'mistake.imapTlsFirst': {
    title: '没有加密就不能登录',
    body: '服务器不接受明文登录。请先发 STARTTLS，或者连接 993 端口。',
  },
  'mistake.idFirst': {
    title: '这里要先发 ID',
    body: '网易不让没有报名字的客户端打开邮件夹。先发 ID ("name" "mailterm" "version" "1.0")，再发 SELECT。',
  },
  'mistake.noMailboxOpen': {
    title: '还没有打开邮件夹',
    body: 'FETCH、SEARCH、STORE 这些命令要先打开邮件夹才能用。用 SELECT INBOX 打开；EXAMINE INBOX 只看不改。',
  },
  'mistake.noSuchMailbox': {
    title: '没有这个邮件夹',
    body: '各家服务器的名字不一样。LIST "" "*" 会列出现有的，CREATE 可以新建。',
  },
  'mistake.onlyStructure': {
    title: '这是结构，不是邮件',
    body: '不带方括号的 BODY 只描述邮件的各个部分。BODY[] 才取内容，BODY.PEEK[] 取内容又不算已读。',
  },
  'mistake.readByLooking': {
    title: '这封邮件现在算已读',
    body: 'BODY[…] 会设上 \\Seen。请用 BODY.PEEK[…]，或者用 EXAMINE 打开邮件夹。',
  },
  'mistake.flagBackslash': {
    title: '标志少了反斜杠',
    body: '\\Deleted、\\Seen 这些标志以反斜杠开头。少了它，服务器照样回答 OK，却只存下一个没有意义的关键字。',
  },
  'mistake.notExpunged': {
    title: '做了标记的邮件还在',
    body: '\\Deleted 只是标记，LOGOUT 什么都不删。离开前请发 EXPUNGE 或 CLOSE。',
  },
  'mistake.commandInIdle': {
    title: 'IDLE 时只能发 DONE',
    body: '单独发 DONE，不带标签。收到 OK 以后，服务器才会再读命令。',
  },
  'mistake.literalUnfinished': {
    title: '服务器还在数字节',
    body: '你在花括号里预告了字节数，它要等全部到齐。每个行尾算两个字节。',
  },
  'mistake.foreignInImap': {
    title: '这是别的协议的命令',
    body: '这台服务器说的是 IMAP：a1 LOGIN、a2 SELECT INBOX、a3 FETCH、a4 LOGOUT，每条都带标签。',
  },
  'mistake.sameTag': {
    title: '标签重复了',
    body: '每次等到应答再发，倒也能用。标签依次递增，才能看出应答属于哪条命令。',
  },
  'mistake.imapAuthorizationCode': {
    title: '这里要填授权码',
    body: '这家邮箱在这里不认网页登录密码。请在网页设置里打开 IMAP，用那里给出的授权码。',
  },
  'mistake.imapLoginFirst': {
    title: '先登录',
    body: '登录之前只能用 CAPABILITY、STARTTLS、LOGIN、AUTHENTICATE、ID、NOOP 和 LOGOUT。',
  },
  'mistake.imapLoggedIn': { title: '已经登录了', body: '这条命令只能在登录前用。要换账号，请 LOGOUT 后重新连接。' },
  'mistake.imapShape': {
    title: '命令的写法不对',
    body: '少了一部分，或者少了括号。要取几项，就放在圆括号里：FETCH 1 (FLAGS ENVELOPE)。',
  },
};
