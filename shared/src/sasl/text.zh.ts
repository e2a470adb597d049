// SASL 登录过程中能说的话（中文）。

import type { Text } from '../i18n/text.ts';
import type { SaslId } from './citations.ts';

export const saslTexts: Record<SaslId, Text> = {
  'sasl.PLAIN': {
    title: 'PLAIN',
    body: '用户名和密码放在同一个 base64 串里：NUL、用户名、NUL、密码。base64 不是加密，应在 TLS 之下使用。',
  },
  'sasl.LOGIN': {
    title: 'LOGIN',
    body: '服务器先问用户名，再问密码，每次都用 base64 回答。它很老，从未成为标准，却至今最常用。',
  },
  'sasl.CRAM-MD5': {
    title: 'CRAM-MD5',
    body: '密码本身不上路：回答是用户名加上用密码对服务器的质询算出的摘要。手工很难完成。',
  },
  'sasl.DIGEST-MD5': { title: 'DIGEST-MD5', body: '较早的质询摘要方式，2011 年已退役，请换一种机制。' },
  'sasl.SCRAM': {
    title: '{name}',
    body: '双方都证明自己知道密码，却不发送密码。要算好几轮散列，交给程序做更合适。',
  },
  'sasl.XOAUTH2': {
    title: 'XOAUTH2',
    body: '回答里带的不是密码，而是 OAuth 2.0 访问令牌。Google 和微软要求这种方式。',
  },
  'sasl.OAUTHBEARER': { title: 'OAUTHBEARER', body: '用 OAuth 2.0 令牌登录的标准方式。' },
  'sasl.EXTERNAL': { title: 'EXTERNAL', body: '身份已在协议之外证明过，通常靠 TLS 客户端证书。' },
  'sasl.ANONYMOUS': { title: 'ANONYMOUS', body: '访客登录：回答只是一条痕迹，例如一个地址。' },
  'sasl.GSSAPI': { title: 'GSSAPI', body: '用 Kerberos 票据证明身份，需要持有票据的程序。' },
  'sasl.NTLM': { title: 'NTLM', body: '微软为 Windows 账号设计的旧式质询应答，不适合手算。' },
  'sasl.mechanism': { title: '机制 {name}', body: '一种登录方式。Mailterm 没有它的说明，它的回答一律按秘密对待。' },
  'sasl.challenge': {
    title: '质询：{decoded}',
    body: '这段 base64 解码后是“{decoded}”。你发送的下一行会被当作对它的回答。',
  },
  'sasl.challenge.user': {
    title: '询问：{decoded}',
    body: '看起来像密文，其实是“{decoded}”的 base64：服务器在问用户名，回答也要用 base64。',
  },
  'sasl.challenge.password': {
    title: '询问：{decoded}',
    body: '解码后是“{decoded}”：现在轮到密码或授权码，同样先做 base64 编码再发送。',
  },
  'sasl.challenge.empty': { title: '空质询', body: '服务器没有要问的，只等这种机制的第一个回答。' },
  'sasl.challenge.notBase64': {
    title: '不是 base64 的质询',
    body: '质询本该是 base64。这里是普通文字，有些老服务器会这样发。',
  },
  'sasl.response.user': {
    title: '用户名（base64）',
    body: '编码后的用户名。谁看到这一行都能解码，所以对别人隐藏。',
  },
  'sasl.response.password': {
    title: '密码（base64）',
    body: '编码后的密码或授权码，只是编码，没有加密。除了你，谁都看不到它。',
  },
  'sasl.response': { title: '登录应答', body: '这种机制用来证明身份的内容，按秘密对待。' },
  'sasl.response.empty': { title: '空的首个应答', body: '单独一个 = 表示首个应答为空，因为空白是看不见的。' },
  'sasl.cancel': { title: '取消', body: '单独一个星号表示放弃这次登录，服务器会回答 501 或 -ERR。' },
  'sasl.notBase64': {
    title: '发送的不是 base64',
    body: '这一行不是合法的 base64。请先把原文编码，末尾的 = 一个都不能少，并且放在同一行里发送。',
  },
  'sasl.endsWithNewline': {
    title: 'base64 里多了一个换行',
    body: "解码后末尾有换行符，这是 echo 加上的。请用 printf '%s' 或 echo -n 再接 base64。",
  },
  'sasl.plainShape': {
    title: 'PLAIN 的结构不对',
    body: "解码后应为 NUL、用户名、NUL、密码：共两个 NUL，第一个就在最前面。可以用 printf '\\0用户名\\0密码' | base64 生成。",
  },
  'sasl.looksLikeCommand': {
    title: '命令被当成了回答',
    body: '服务器等待登录应答时，每一行都算应答，QUIT 也不例外。先单独发一个 * 取消，再输入命令。',
  },
  'sasl.sameAsUserName': {
    title: '两次回答一模一样',
    body: '密码那一行和用户名那一行相同。两个提示本身也是 base64，很容易弄混。',
  },
  'sasl.authorizationCode': {
    title: '用户名或密码未被接受',
    body: '163、QQ 等许多邮箱在这里不认网页登录密码，要用在网页邮箱设置里生成的授权码。',
  },
  'sasl.userForm': {
    title: '也许用户名要换一种写法',
    body: '有的服务器要完整地址（alice@163.com），有的只要 @ 前面的部分。可以换另一种写法试一次。',
  },
};
