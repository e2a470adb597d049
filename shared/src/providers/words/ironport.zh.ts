// 思科邮件安全设备自己的用语是什么意思（中文）。许多应答很短，别的服务器也这么说，所以这里只写不论谁说都成立的话。

import type { Text } from '../../i18n/text.ts';
import type { IronportRuleId } from '../rules/ironport.ts';

export const ironportWords: Record<`provider.${IronportRuleId}`, Text> = {
  'provider.ironport.tooManyTlsSessions': {
    title: '加密会话都占满了',
    body: '设备同时只允许一定数量的 TLS 会话，所有客户端合在一起算。不是你的错，等一会儿再连接。',
  },
  'provider.ironport.tooManyFromHost': {
    title: '你开的连接太多',
    body: '你的 IP 地址已达到服务器允许一个客户端的连接数。用 QUIT 关掉其他连接，或者等它们超时。',
  },
  'provider.ironport.tooManyToHost': {
    title: '服务器没有空余连接了',
    body: '所有客户端加起来占满了服务器的上限。你这边没有问题，过几分钟再试。',
  },
  'provider.ironport.tooManyToListener': {
    title: '这个监听器没有空余连接了',
    body: '监听器（listener）是设备上的一个地址和端口，这一个达到了自己的上限。过后再试，或者换该域 MX 的另一台主机。',
  },
  'provider.ironport.tooManyMessages': {
    title: '一条连接里的信够多了',
    body: '服务器在一次会话里只收一定数量的信，已接受的不受影响。重新连接，发剩下的。（4.x.2 里的 x 原样如此，不是有效的增强状态码。）',
  },
  'provider.ironport.serviceNotAvailable': {
    title: '服务正在停止',
    body: '服务器要关机，或者邮件服务被暂停，于是结束所有会话。不是你的命令引起的，过后再试。',
  },
  'provider.ironport.connectionTime': {
    title: '连接时间太长',
    body: '服务器到时间就结束会话，这种设备默认 15 分钟，不管忙不忙。重新连接；结尾的点没有得到 250 的信要重发。',
  },
  'provider.ironport.badCommandLimit': {
    title: '错误命令太多，服务器挂断了',
    body: '大约五行不是命令的内容之后，设备就不再理会客户端。常见的情形是：信在发内容之前已被拒绝，内容却照样发了，每一行都算一次错。重新连接，每次都等到应答再继续。',
  },
  'provider.ironport.licenceExpired': {
    title: '设备的试用许可证到期了',
    body: '主人装上许可证之前，它不收邮件。你只能通知管理员，或者以后再发。',
  },
  'provider.ironport.serverErrorForNow': {
    title: '服务器内部暂时出错',
    body: '服务器执行这条命令时失败，没说是怎么回事。过后再发；如果一直这样，要请管理员查邮件日志。',
  },
  'provider.ironport.queueFull': {
    title: '服务器的队列满了',
    body: '那里等待投递的信超过了容量。你的程序会留着这封信自动重试；几个小时都没有动静，就要请管理员清理队列。',
  },
  'provider.ironport.resourcesLow': {
    title: '服务器内存或磁盘不够',
    body: '它为了自保，负载降下来之前什么都不收。照原文说的，过后再试。',
  },
  'provider.ironport.temporarySystemError': {
    title: '操作系统报了错',
    body: '括号里是系统的错误编号，12 在 Unix 上表示“内存不足”。除了等待，只有管理员能做点什么，过后再试。',
  },
  'provider.ironport.tooManyRecipients': {
    title: '这封信不能再加收件人',
    body: '已达到服务器对一封信的上限，前面接受的收件人仍然有效。先用 DATA 发完，再给其余的人另发一封。',
  },
  'provider.ironport.tlsNotAvailable': {
    title: '眼下无法加密',
    body: '服务器提供 STARTTLS，却开始不了，例如证书加载失败。过后再试；只有后面不发密码时，才可以不加密继续。',
  },
  'provider.ironport.commandNotRecognized': {
    title: '服务器不认识这个命令',
    body: '检查第一个词的拼写。这种设备上没有 EXPN、TURN、BDAT 之类的命令，STARTTLS 和 AUTH 也要管理员开启才有；HELP 会列出可用的命令。',
  },
  'provider.ironport.lineTooLong': {
    title: '这一行太长',
    body: '命令最多 512 个字符，信的一行最多 1000 个，都包括 CR LF。也许少了一个换行；在信里就断行，或者用 quoted-printable 或 base64 编码。',
  },
  'provider.ironport.ehloWithoutName': {
    title: 'EHLO 后面要有名字',
    body: '你只发了 EHLO。写上主机名，或者方括号里的 IP 地址：EHLO client.example.org。',
  },
  'provider.ironport.syntaxError': {
    title: '服务器读不懂这一行的这一段',
    body: '末尾的文字就是它卡住的地方。对照 MAIL FROM:<alice@example.org> 和 RCPT TO:<bob@example.org>：要有尖括号，冒号两边没有空格。',
  },
  'provider.ironport.authArguments': {
    title: 'AUTH 后面的内容不对',
    body: 'AUTH 后面是一个机制名，最多再跟一段 base64：AUTH LOGIN，或者 AUTH PLAIN 加上编码后的 NUL、用户名、NUL、密码。单独一个 = 表示空回答。',
  },
  'provider.ironport.unknownCommand': {
    title: '没有这个命令',
    body: '应答重复了服务器不认识的那个词。看看是否打错，或者是不是在 DATA 之前发了信的内容。',
  },
  'provider.ironport.unknownOption': {
    title: '没有这个选项',
    body: 'MAIL 或 RCPT 带了服务器不提供的参数。只能用 EHLO 应答里列出的，例如 SIZE 或 BODY；把这一个去掉。',
  },
  'provider.ironport.unknownValue': {
    title: '参数认识，值不认识',
    body: '例如 BODY 只有 7BIT 和 8BITMIME，没有 9BIT。改正等号后面的内容。',
  },
  'provider.ironport.authNotAvailable': {
    title: '这里不能登录',
    body: '这台服务器，或它的这个监听器，不提供 AUTH。MX 主机的 25 端口收给本域用户的信，用不着登录；要发往别处，请用 587 或 465 端口的提交服务器。',
  },
  'provider.ironport.authDuringMail': {
    title: 'AUTH 发在了信的中间',
    body: '只能在 MAIL 之前登录。先用 RSET 放弃已开始的信，再 AUTH，然后重新 MAIL。',
  },
  'provider.ironport.alreadyAuthenticated': {
    title: '你已经登录了',
    body: '一次会话只登录一次。继续发 MAIL；要换一个人登录，就 QUIT 后重新连接。',
  },
  'provider.ironport.mailFirst': {
    title: '要先发 MAIL',
    body: '还没开始一封信就发了 RCPT 或 DATA，也可能是 MAIL 被拒绝了而你没注意到。发 MAIL FROM:<你的地址>，等到 250。',
  },
  'provider.ironport.rcptFirst': {
    title: '要先发 RCPT',
    body: '还没有任何收件人被接受就发了 DATA。发 RCPT TO:<地址>，看它是否得到 250；如果全被拒绝，这封信就没有人可寄。',
  },
  'provider.ironport.dataInMailMerge': {
    title: '邮件合并里不用 DATA',
    body: '你以 XMRG FROM 开头，那是 IronPort 邮件合并（mail merge）：一份带空格位的正文，填好后发给许多人。正文用 XPRT 1、XPRT 2 依次发送，最后一段加 LAST；要发普通的信，先 RSET，再从 MAIL FROM 开始。',
  },
  'provider.ironport.xprtInPlainMail': {
    title: 'XPRT 只用于邮件合并',
    body: '你用 MAIL FROM 开始了一封普通的信，内容要跟在 DATA 后面。XPRT 发送的是 IronPort 邮件合并（mail merge）的一段；要做合并，先 RSET，再从 XMRG FROM:<地址> 开始。',
  },
  'provider.ironport.nowReceivingParts': {
    title: '合并已经进入发送各段的阶段',
    body: '第一条 XPRT 之后收件人名单就定了，不再接受 XDFN 和 RCPT。继续发其余各段，最后一段写 XPRT n LAST；漏掉的收件人要另做一次合并。',
  },
  'provider.ironport.notInMailMerge': {
    title: '还没有开始邮件合并',
    body: 'XDFN 和 XPRT 只能用在 XMRG FROM:<地址> 之后，它在 IronPort 邮件合并（mail merge）里代替 MAIL FROM，并且要在监听器上开启。发普通的信请用 MAIL、RCPT、DATA。',
  },
  'provider.ironport.authMechanism': {
    title: '不提供这种登录方式',
    body: '服务器没有你写的那个机制。从 EHLO 应答的 AUTH 一行里选一个，通常是 PLAIN 或 LOGIN；有些要 STARTTLS 之后才出现。',
  },
  'provider.ironport.parameterUnrecognized': {
    title: '服务器不认识这个参数',
    body: '命令没错，错的是应答里重复的那个词。去掉它，或者与 EHLO 应答里的扩展对照。',
  },
  'provider.ironport.xdfnSyntax': {
    title: 'XDFN 这一行写得不对',
    body: 'XDFN 为邮件合并的下一个收件人设变量，每个都写成 名字=值：XDFN first_name="Jane" *PARTS=1,2。检查引号、等号和空格。',
  },
  'provider.ironport.partNumber': {
    title: 'XPRT 没有有效的段号',
    body: '邮件合并的每一段用 XPRT 加段号发送，段号是从 1 开始的整数：XPRT 1，然后 XPRT 2 LAST。',
  },
  'provider.ironport.partNumberNamed': {
    title: '这个段号无效',
    body: '应答重复了被拒绝的段号。XPRT 和 *PARTS 里都用从 1 开始的整数。',
  },
  'provider.ironport.noVariableValue': {
    title: '变量没有值',
    body: 'XDFN 里有个名字后面什么都没有。写成 名字=值，值里有空格就加引号：XDFN color="light red"。',
  },
  'provider.ironport.partsMissing': {
    title: '合并还缺几段',
    body: '你结束了合并，可是 *PARTS 许给收件人的某一段还没有发。用 XPRT 把每一段都发完，LAST 只写在最后一段后面。',
  },
  'provider.ironport.reservedVariable': {
    title: '这个变量名已被占用',
    body: '带星号的名字归邮件合并自己用：*PARTS、*FROM、*TO、*DATE。给自己的变量另取一个名字。',
  },
  'provider.ironport.partsSyntax': {
    title: '*PARTS 写得不对',
    body: '*PARTS 列出下一个收件人收到邮件合并的哪几段：数字之间用逗号，不要空格，例如 XDFN *PARTS=1,3。',
  },
  'provider.ironport.xdfnNull': {
    title: 'XDFN 里有 NUL 字符',
    body: '邮件合并的值里不能有编码为 0 的字符。程序往往从字符串末尾或 UTF-16 文本里带进来，把它去掉。',
  },
  'provider.ironport.starttlsFirst': {
    title: '先加密',
    body: '服务器只在 TLS 之下接受这条命令。发 STARTTLS，再发一次 EHLO，然后重发。',
  },
  'provider.ironport.starttlsForSender': {
    title: '这个发件人必须用 TLS',
    body: '别人可以不加密，但按服务器的设置，这个发件人的信必须走 TLS。发 STARTTLS，再重新发 EHLO 和 MAIL。',
  },
  'provider.ironport.authenticationRequired': {
    title: '需要登录',
    body: '服务器要求先登录，MAIL 或 RCPT 却发在了前面。先发 AUTH；如果 EHLO 里没有 AUTH，STARTTLS 之后就会出现。',
  },
  'provider.ironport.encryptionRequired': {
    title: '这种登录必须加密',
    body: '服务器不让密码以明文经过网络。发 STARTTLS、EHLO，再发 AUTH；已经发出去的密码最好改掉。',
  },
  'provider.ironport.headerSize': {
    title: '信头太长',
    body: '这种设备会数第一个空行之前的行数，默认最多 1000 行。缩短 To、Cc 或 References；如果连正文都数进去了，就是信头后面少了空行。',
  },
  'provider.ironport.messageSize': {
    title: '邮件超过了这台服务器的上限',
    body: '对你这类发件方的上限写在 EHLO 应答的 SIZE 后面，base64 会让附件大出三分之一。少发一些，或者发文件的链接。',
  },
  'provider.ironport.sizeLimit': {
    title: '超出大小限制',
    body: '服务器到了上限就停下，没有再多说。把信的大小与 EHLO 应答里 SIZE 后面的数字比一比，改小再发。',
  },
  'provider.ironport.serverError': {
    title: '服务器出错，这封信发不成了',
    body: '服务器内部的错误终止了这封信，它不会再试。要请管理员查日志，把时间和收件人告诉他们。',
  },
  'provider.ironport.tooManyHops': {
    title: '一路经过的服务器太多',
    body: '信里的 Received 字段超过了服务器允许的数目，几乎总是因为它在兜圈子。从这些字段里找出互相转发的两台服务器。',
  },
  'provider.ironport.bareLineEnds': {
    title: '信里有单独的 CR 或 LF',
    body: '每一行都要以 CR LF 一起结尾，单独出现的可能藏着另一封信。让程序处处写 CR LF，文件用 base64 编码。',
  },
  'provider.ironport.mark': {
    title: '这条应答像是思科设备发的',
    body: '思科的邮件安全设备（IronPort）在增强状态码前写一个 #，读的时候去掉它即可。后面的文字往往是管理员自己写的。',
  },
};
