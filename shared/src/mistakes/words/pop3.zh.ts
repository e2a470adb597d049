// Mistakes in POP3: their words in Chinese.

import type { Text } from '../../i18n/text.ts';
import type { pop3Mistakes } from '../facts/pop3.ts';

export const pop3MistakeTexts: Record<keyof typeof pop3Mistakes, Text> = {
  'mistake.pop3LoginFirst': {
    title: '先登录',
    body: '登录之前，POP3 只认 USER、PASS、CAPA、STLS 和 QUIT。先发 USER 和 PASS，再发这一行。',
  },
  'mistake.userFirst': {
    title: '先报用户名，再报密码',
    body: '服务器还不知道这是谁的密码。先发 USER 和用户名，等到 +OK，再发 PASS。',
  },
  'mistake.passForgotten': {
    title: '少了 PASS',
    body: '只写密码，服务器会把它当成命令，还可能写进日志。请写 PASS、一个空格，然后是密码。',
  },
  'mistake.nameProvesNothing': {
    title: '+OK 不代表有这个用户',
    body: '服务器可以对任何用户名都回答 +OK，免得别人试出有哪些账号。只有 PASS 的应答才算数。',
  },
  'mistake.foreignInPop3': {
    title: '这是别的协议的命令',
    body: '这台服务器说的是 POP3：USER、PASS、LIST、RETR、QUIT。它不用打招呼，也没有标签。',
  },
  'mistake.encodedInPop3': {
    title: 'USER 和 PASS 直接写原文',
    body: '不像 SMTP 的 AUTH 要 base64，也不像 IMAP 要加引号：空格后面写的就是用户名或密码本身。',
  },
  'mistake.pop3AuthorizationCode': {
    title: '这里要填授权码',
    body: '这家邮箱在这里不认网页登录密码。请在网页设置里打开 POP3，用那里给出的授权码。',
  },
  'mistake.pop3TlsFirst': {
    title: '没有加密就不能登录',
    body: '服务器不接受明文传来的密码。请连接 995 端口，或者先发 STLS。',
  },
  'mistake.messageNumber': {
    title: '这里要写邮件的编号',
    body: '请用 LIST 列出的编号。第一封是 1；文字、唯一标识（UIDL）或 0 都不行。',
  },
  'mistake.onlyMarked': {
    title: '只做了标记，没有删除',
    body: 'DELE 只是做标记，QUIT 才真正删除；连接直接断开，邮件都还在。',
  },
  'mistake.alreadyMarked': {
    title: '这封邮件已经做了删除标记',
    body: '标记过的邮件在这次会话里不能再用，其他邮件的编号也不会前移。RSET 可以取消所有标记。',
  },
  'mistake.hugeLetter': {
    title: '这封信很大',
    body: 'RETR 会把全部 {octets} 个字节发过来。用 TOP 加 0 行可以只看信头。',
  },
  'mistake.mailboxInUse': {
    title: '邮箱正被另一个会话占用',
    body: 'POP3 一次只让一个人进。请在另一个程序里 QUIT，或者等几分钟，服务器会放弃旧的会话。',
  },
  'mistake.dotDoubled': {
    title: '多出的一个点是正常的',
    body: '以点开头的行，发送时前面会再加一个点，因为单独一个点表示结束。邮件软件会把它去掉。',
  },
  'mistake.pop3LoggedIn': { title: '已经登录了', body: '这条命令只能在登录前用。要换账号，请 QUIT 后重新连接。' },
  'mistake.pop3Argument': {
    title: '命令的写法不对',
    body: '一个词、一个空格，再写它需要的内容，不多也不少：USER alice、RETR 1、TOP 1 0。',
  },
};
