// Mistakes in the commands of SMTP and in their order: their words in Chinese.

import type { Text } from '../../i18n/text.ts';
import type { smtpMistakes } from '../facts/smtp.ts';

export const smtpMistakeTexts: Record<keyof typeof smtpMistakes, Text> = {
  'mistake.controlOctets': {
    title: '这一行里带着退格字符',
    body: '屏幕上看着改对了，可错字和退格都会一起发出去。请把这一行重新输入一遍。',
  },
  'mistake.maskedBanner': {
    title: '问候语被防火墙涂掉了',
    body: '你和服务器之间有设备把不认识的内容换成了星号，AUTH、STARTTLS 之类的扩展也会一起消失。换 587 或 465 端口，或换一个网络试试。',
  },
  'mistake.tooEarly': {
    title: '这一行发得太早了',
    body: '服务器还没回答，也没有说可以连着收几条命令。不肯等的发件方常会被直接挂断：等到回复再发下一行。',
  },
  'mistake.webRequest': {
    title: '这是跟网页服务器说的话',
    body: '邮件服务器不懂 GET 和 POST，有的会立刻挂断。检查一下端口号，或者从 EHLO 加名字开始。',
  },
  'mistake.helloFirst': { title: '还没有打招呼', body: '服务器先要知道是谁在呼叫。请从 EHLO 加一个名字开始。' },
  'mistake.missingName': {
    title: 'HELO 和 EHLO 后面要有名字',
    body: '在后面写上你电脑的名字，里面要带点：EHLO client.example.test。',
  },
  'mistake.helloName': {
    title: '服务器不满意 HELO 后面的名字',
    body: '当时收下了，现在才怪它。请重新连接，用带点的完整名字，或者方括号里的 IP 地址。',
  },
  'mistake.authAfterHelo': {
    title: '要登录先用 EHLO',
    body: 'AUTH 是扩展功能，只有 EHLO 之后才提供，而你用的是 HELO。先用同一个名字发 EHLO，再发 AUTH。',
  },
  'mistake.tlsAfterHelo': {
    title: 'STARTTLS 要配合 EHLO',
    body: '加密是扩展功能，只有 EHLO 之后才提供，而你用的是 HELO。先发 EHLO，看回答里有没有 STARTTLS。',
  },
  'mistake.helloAgain': {
    title: '握手之后要再发一次 EHLO',
    body: '一加密，双方就把之前说的全忘掉。请再发一次 EHLO，服务器提供的功能可能也变了。',
  },
  'mistake.tlsFirst': {
    title: '先加密再说',
    body: '服务器提供 STARTTLS；在加密之前，路上的人都能看到你发的内容。先发 STARTTLS，然后再发一次 EHLO。',
  },
  'mistake.missingBrackets': {
    title: '地址要放在尖括号里',
    body: '请写在 < 和 > 之间。有的服务器肯原谅，Gmail 等会拒绝。',
  },
  'mistake.blankAtColon': {
    title: '冒号旁边多了空格',
    body: '标准里这里没有空格。多数服务器不计较，这台不收：MAIL FROM:<…>、RCPT TO:<…>。',
  },
  'mistake.missingKeyword': {
    title: 'FROM: 或 TO: 没写全',
    body: '这个词和冒号都是命令的一部分：MAIL FROM:<…> 和 RCPT TO:<…>。',
  },
  'mistake.glued': {
    title: '命令后面少了空格',
    body: '命令和后面的内容是两个词。连在一起，看上去就像信头，有的服务器会直接挂断。',
  },
  'mistake.verbForgotten': {
    title: '前面少了命令',
    body: '发件人写 MAIL FROM:<…>，收件人写 RCPT TO:<…>。少了第一个词，这一行会被当成信头。',
  },
  'mistake.mailFirst': {
    title: '先要 MAIL FROM',
    body: '这封信还没有发件人：没写过，或被拒了，或被 RSET 清掉了。先发 MAIL FROM:<…>，再发这一行。',
  },
  'mistake.rcptFirst': { title: '还没有收件人', body: '正文之前，至少要有一条 RCPT TO:<…> 得到 250 的回答。' },
  'mistake.nestedMail': { title: '已经开始了一封信', body: '第二条 MAIL 改不了第一条。先发 RSET，再发 MAIL FROM。' },
  'mistake.relay': {
    title: '这台服务器不替你转发',
    body: '它只收自己用户的信，寄给别处要先登录。请先登录，或者去连收件人域名的邮件服务器。',
  },
  'mistake.unknownUser': { title: '没有这个邮箱', body: '域名对了，但 @ 前面的名字查不到。检查一下拼写。' },
  'mistake.greylisted': {
    title: '现在不收，待会儿再来',
    body: '服务器会让第一次见面的发件方等一等。没有做错什么：过几分钟原样再发一次。',
  },
  'mistake.senderNotLogin': {
    title: '发件人不是登录的账号',
    body: '你登录的是另一个账号。这台服务器只许用登录账号自己的地址发信。',
  },
  'mistake.loginFirst': { title: '先登录再发信', body: '这台服务器只收自己用户的信。先发 AUTH，再发 MAIL FROM。' },
  'mistake.declaredTooBig': {
    title: 'SIZE 超过了上限',
    body: 'EHLO 的回答里写着服务器收多大的信。请把信改小，或者写真实的大小。',
  },
  'mistake.tooManyErrors': {
    title: '错的命令太多了',
    body: '服务器会数错误，现在不想再等了。重新连接，先把第一次拒绝看明白，再试别的。',
  },
  'mistake.verifyProvesNothing': {
    title: 'VRFY 查不出用户在不在',
    body: '252 的意思是：我不说，但信可以收。服务器不愿透露用户名单，只有 RCPT、最后是退信才说了算。',
  },
  'mistake.forgedSender': {
    title: '250 不等于发件人是真的',
    body: '服务器只是记下了这个名字，没有核对。之后 SPF、DKIM、DMARC 会检查，结果收件人看得到。',
  },
  'mistake.verbTypo': { title: '第一个词差一点就对了', body: '也许想写的是 {verb}。服务器只认准确的写法。' },
};
