// 服务器为什么拒绝（中文）。

import type { Text } from '../../../i18n/text.ts';
import type { CauseId } from '../citations.ts';

export const causeTexts: Record<CauseId, Text> = {
  'cause.fullWidth': {
    title: '命令里有全角字符',
    body: '你输入了全角字符 {characters}。对服务器来说它们是完全不同的字符。请切换到英文输入法重新输入这一行。',
  },
  'cause.typo': { title: '是不是想输入 {verb}？', body: '第一个词不是命令，但与 {verb} 很像。' },
  'cause.control': {
    title: '行里混入了控制字符',
    body: '退格或方向键也一起发了出去，虽然屏幕上看起来没问题。请重新输入这一行。',
  },
  'cause.glued': {
    title: '{verb} 后面少了空格',
    body: '请分成两个词：MAIL FROM:<…> 或 RCPT TO:<…>。开头是“单词：”的行，有的服务器会当成信头并挂断。',
  },
  'cause.leadingSpace': { title: '命令前有空格', body: '命令要顶格写。' },
  'cause.missingName': { title: '少了名字', body: '说明你是谁：EHLO client.example.test。通常任何带点的名字都行。' },
  'cause.missingArgument': { title: '少了参数', body: '请在命令后面写用户名或地址。' },
  'cause.missingMechanism': { title: '少了机制名', body: '写在 AUTH 后面，例如 AUTH LOGIN。' },
  'cause.missingKeyword': { title: '少了 FROM: 或 TO:', body: '完整的命令是 MAIL FROM:<地址> 和 RCPT TO:<地址>。' },
  'cause.missingColon': { title: '少了冒号', body: 'FROM 和 TO 后面要紧跟冒号：MAIL FROM:<地址>。' },
  'cause.missingAddress': { title: '少了地址', body: '请写在冒号后面的 < > 之间。' },
  'cause.missingBrackets': {
    title: '少了尖括号',
    body: '严格的服务器要求写成 <alice@163.com>，而不是 alice@163.com。',
  },
  'cause.unbalancedBrackets': { title: '尖括号少了一个', body: '地址要写在成对的 < 和 > 之间。' },
  'cause.spaceAroundColon': {
    title: '也许是冒号旁边的空格',
    body: '多数服务器能接受，严格的不行：请连着写 FROM:<…>。',
  },
  'cause.argument': { title: '{verb} 要单独写', body: '{verb} 这一行后面不能再有内容。' },
  'cause.extraResponse': {
    title: 'AUTH 那一行太多了',
    body: '用户名和密码不能都写在这一行。先单独发 AUTH LOGIN，再一行一个地回答。',
  },
  'cause.bareLf': { title: '行尾只有换行', body: '服务器要求 CR LF。nc 之类的工具默认只发 LF。' },
  'cause.header': {
    title: '该输入命令的地方写了信头',
    body: 'From：、To：、Subject: 是信里的内容。先说 MAIL、RCPT、DATA，得到 354 之后再写。',
  },
  'cause.emptyLine': { title: '发送了空行', body: '没有输入命令就按了回车，继续就好。' },
  'cause.unknownCommand': {
    title: '不是命令',
    body: 'SMTP 的每一行都以 EHLO、MAIL、RCPT 之类的命令开头。如果想写信，要先 DATA 并得到 354。',
  },
  'cause.parameter': { title: '服务器没有提供参数 {name}', body: '服务器没有宣布 {name} 所属的扩展，请去掉它。' },
  'cause.syntax': { title: '请对照 RFC 的写法', body: '标准写法：{syntax}' },
  'cause.useHelo': { title: '改用 HELO', body: '这台服务器不认识 EHLO，发信用 HELO 就够了。' },
  'cause.helloFirst': { title: '还没有 HELO 或 EHLO', body: '服务器要先知道是谁在呼叫，请从 EHLO 开始。' },
  'cause.helloAgain': { title: 'TLS 之后要重新 EHLO', body: '加密之后一切从头开始，问候也不例外。' },
  'cause.helloName': {
    title: '问题出在 HELO 后面的名字：{name}',
    body: '服务器到现在才检查你的问候。请用 client.example.test 这样的完整域名，可能需要重新连接。',
  },
  'cause.helloNameHere': {
    title: '{name} 不是完整的域名',
    body: '请用带点的名字，例如 client.example.test，或方括号里的地址。',
  },
  'cause.mailFirst': { title: '先要 MAIL', body: '先用 MAIL FROM:<…> 写发件人，再写收件人。' },
  'cause.mailRefused': {
    title: '之前的 MAIL 被拒了',
    body: '信根本没有开始，后面的命令自然也不行。先解决 MAIL 被拒的问题。',
  },
  'cause.rcptFirst': { title: '还没有收件人', body: '至少用 RCPT TO:<…> 写一位。' },
  'cause.rcptRefused': { title: '没有收件人被接受', body: '关键是前面 RCPT 被拒。没有被接受的收件人，就没有信可发。' },
  'cause.nestedMail': { title: '已经开始了一封信', body: '想换发件人，先发 RSET，再发 MAIL。' },
  'cause.authAfterHelo': { title: 'AUTH 要配合 EHLO', body: '登录是扩展功能，只有 EHLO 之后才提供，而你用的是 HELO。' },
  'cause.authInTransaction': { title: '正在一封信的中途', body: '登录要在 MAIL 之前。先发 RSET，再 AUTH。' },
  'cause.authTwice': { title: '已经登录过了', body: '一次会话只能登录一次。' },
  'cause.tlsAfterHelo': {
    title: 'STARTTLS 要配合 EHLO',
    body: '它是扩展功能。请用 EHLO，看看有没有 STARTTLS 这一行。',
  },
  'cause.tlsTwice': { title: '已经加密了', body: '这条连接已在使用 TLS，不能再启动一次。' },
  'cause.mechanism': { title: '服务器没有提供 {mechanism}', body: '服务器的 AUTH 行列出的是：{announced}。' },
  'cause.authNotOffered': {
    title: '这里不能登录',
    body: 'EHLO 的应答里没有 AUTH。收信服务器（MX，25 端口）通常不接受登录，请用 587 或 465 端口。',
  },
  'cause.authRequired': { title: '请先登录', body: '服务器只收已登录用户的信：AUTH LOGIN。' },
  'cause.authMaybeRequired': { title: '也许要先登录', body: '你还没有登录。邮箱服务商通常要先 AUTH 才接受发件人。' },
  'cause.senderNotLogin': { title: '发件人与登录账号可能不一致', body: '很多服务商只接受登录账号本身的地址。' },
  'cause.tlsFirst': { title: '请先加密', body: '在这条命令之前先发 STARTTLS。' },
  'cause.tlsForMechanism': {
    title: '未加密不能登录',
    body: '服务器不愿意接收明文密码。先 STARTTLS，或用 465 端口的 TLS 连接。',
  },
  'cause.weakMechanism': { title: '需要换一种登录方式', body: '服务商可能要求用专用密码或 OAuth，而不是平时的密码。' },
  'cause.orphanAnswer': {
    title: '登录其实已经结束',
    body: '服务器已经拒绝了登录，这一行被当成了命令。如果它是密码，可能已经进了服务器的日志。输入之前先看清应答码。',
  },
  'cause.loginLater': { title: '服务器一侧的故障', body: '密码未必有错，等一会儿再试。' },
  'cause.accountOff': { title: '账号被停用', body: '请联系服务商，或查看网页邮箱的设置。' },
  'cause.noMailHere': { title: '这台主机不收你的信', body: '它可能不是对外的邮件服务器，也可能你的地址在黑名单上。' },
  'cause.unknownUser': { title: '也许没有这个邮箱', body: '检查 @ 前面有没有拼错。' },
  'cause.relay': {
    title: '可能是中继问题',
    body: '这台服务器可能不负责那个域名，只替自己的用户转发。请先登录，或连接收件人自己的服务器（MX）。',
  },
  'cause.mailboxFull': { title: '邮箱可能满了', body: '只有收件人能腾出空间。' },
  'cause.greylisted': {
    title: '可能是灰名单',
    body: '服务器会把陌生来信先推迟一次，以挡住垃圾邮件程序。过几分钟再发同样的命令即可。',
  },
  'cause.senderAddress': { title: '可能是发件地址的问题', body: '域名可能不存在，或者服务器不收来自它的邮件。' },
  'cause.policy': {
    title: '可能是服务器的规则',
    body: '过滤器、黑名单、SPF 等检查都会给出这个代码，后面的文字也许有更多线索。',
  },
  'cause.moved': { title: '用户在别处', body: '如果服务器给出了新地址，请改用它。' },
  'cause.declaredTooBig': { title: '预告的大小超限', body: '你用 SIZE= 预告了 {declared}，服务器最多接受 {limit}。' },
  'cause.tooBig': { title: '信件太大', body: '服务器的上限是 {limit}。' },
  'cause.tooManyRecipients': { title: '可能收件人太多', body: '这封信已接受 {count} 位收件人，其余的请另发一封。' },
  'cause.noStorage': { title: '服务器可能空间不足', body: '只能等一等。' },
  'cause.letterForm': { title: '信的格式有些不寻常', body: '请看对信件本身的提醒：空行、信头、行尾。' },
  'cause.verifyOff': { title: '服务器不回答这类问题', body: '为了防垃圾邮件，多数服务器已关闭它。' },
  'cause.tooManyErrors': {
    title: '这次会话里错误太多',
    body: '已有 {count} 条命令被拒。服务器为了摆脱攻击者会挂断。请重新连接，从第一个错误看起。',
  },
  'cause.busy': { title: '服务器太忙，或等待超时', body: '连接太多、正在重启，或沉默太久。请稍后重新连接。' },
  'cause.serverTrouble': { title: '服务器的临时问题', body: '4xx 的意思是：不是你的错，稍后原样再试。' },
};
