// Mistakes in a login with SASL or with what a provider wants for a password: their words in Chinese.

import type { Text } from '../../i18n/text.ts';
import type { loginMistakes } from '../facts/login.ts';

export const loginMistakeTexts: Record<keyof typeof loginMistakes, Text> = {
  'mistake.questionAfter334': {
    title: '334 是在提问',
    body: '后面那串是 base64：先问用户名，再问密码。请用 base64 回答，不要把它原样发回去。',
  },
  'mistake.notBase64': {
    title: '回答必须是 base64',
    body: 'AUTH 开始之后，每一行都要先编码。先把内容编成 base64，再发结果。',
  },
  'mistake.newlineEncoded': {
    title: '换行也一起编码了',
    body: '服务器一比较，就多出一个字符。请用 printf 或 echo -n，不要直接用 echo。',
  },
  'mistake.answersMixedUp': {
    title: '两个回答弄混了',
    body: '第一问要用户名，第二问要密码。现在该写密码的地方写了用户名。',
  },
  'mistake.paddingLost': {
    title: '末尾少了等号',
    body: 'base64 每四个一组，最后一组要用 = 补齐。请把整串都复制下来。',
  },
  'mistake.base64Wrapped': {
    title: '编码器把这串字断成了几行',
    body: '服务器把第一行当成了全部。请接成一行：base64 -w0，或 openssl base64 -A。',
  },
  'mistake.authorizationCode': {
    title: '这里要授权码，不是网页密码',
    body: 'QQ、163 等给邮件程序用的是单独的授权码。请在网页邮箱的设置里生成一个。',
  },
  'mistake.serviceOff': {
    title: '这个账号没有开启服务',
    body: '用户名和密码也许没错。请先在网页邮箱设置里开启 POP3/SMTP/IMAP 服务。',
  },
  'mistake.appPassword': {
    title: '这里不收账号本身的密码',
    body: 'Google 要应用专用密码，或用 OAuth 登录。先打开两步验证，再生成应用专用密码。',
  },
  'mistake.basicAuthOff': {
    title: '微软这里不再收密码',
    body: '账号密码和应用密码都没用，只能用 OAuth。练习时请换一个账号，或用练习服务器。',
  },
  'mistake.userForm': {
    title: '也许用户名的写法不对',
    body: '有的服务器要完整地址，有的只要 @ 前面的部分。换另一种写法试一次。',
  },
  'mistake.plainShape': {
    title: 'AUTH PLAIN 的格式不对',
    body: '要把三段一起编码：用户名前一个 NUL，密码前一个 NUL。可以用 printf "\\0用户名\\0密码" | base64。',
  },
  'mistake.twoResponses': {
    title: 'AUTH 这一行最多带一个回答',
    body: '这行最多写用户名，等到 334，再另起一行发密码。',
  },
  'mistake.commandAsAnswer': {
    title: '该回答的时候写了命令',
    body: '登录结束之前，每一行都会当成回答。先单独发一个 * 放弃，再发命令。',
  },
  'mistake.answerAfterRefusal': {
    title: '登录已经结束了',
    body: '服务器已经拒绝，这一行会被当成命令，密码就留在它的日志里了。请先重新发 AUTH。',
  },
  'mistake.authInTransaction': {
    title: '登录要在写信之前',
    body: '从 MAIL 到信结束之间不能 AUTH。先 RSET，再 AUTH，再 MAIL。',
  },
  'mistake.mechanismNotOffered': {
    title: '服务器不支持这种登录方式',
    body: 'EHLO 回答里的 AUTH 行列出了可用的方式，请选其中一种。',
  },
  'mistake.loginNotOffered': {
    title: '这台服务器不提供登录',
    body: '它没有提供 AUTH，可能只负责收信。要以用户身份发信，请连服务商的 587 或 465 端口。',
  },
  'mistake.loginInLetter': {
    title: '这是谁都能看懂的秘密',
    body: 'base64 不是加密，收到信的人能把它变回你的密码。请删掉这一行。',
  },
};
