// 违反的规则，以及命令被拒绝的原因（中文）。

import type { Text } from '../../../i18n/text.ts';
import type { TroubleId } from '../citations.ts';

export const troubleTexts: Record<TroubleId, Text> = {
  'fault.fullWidth': {
    title: '命令里有全角字符',
    body: '你输入了全角字符 {characters}。对服务器来说它们是完全不同的字符。请切换到英文输入法重新输入这一行。',
  },
  'fault.near': { title: '是不是想输入 {verb}？', body: '这个词不是命令，但和 {verb} 很像。' },
  'fault.foreign': {
    title: '{verb} 不是 IMAP 的命令',
    body: '它属于 SMTP 或 POP3。在 IMAP 里写：标签 空格 {instead}。',
  },
  'fault.noTag': {
    title: '少了标签',
    body: '每条命令的第一个词是你自己取的记号，服务器把你的命令当成了它。请输入：a1 {verb} …',
  },
  'fault.uidTag': {
    title: 'UID 被当成了标签',
    body: '前面没有标签，UID 自己就成了记号，{verb} 会按序号执行。请输入：a1 UID {verb} …',
  },
  'fault.tagForm': {
    title: '标签里有不许用的符号',
    body: '标签里不能有空格、引号、圆括号、花括号、%、*、+ 和反斜杠。用字母和数字就好，例如 a1。',
  },
  'fault.tagInUse': {
    title: '标签 {tag} 还在使用',
    body: '用这个标签的命令还没有得到回答，这样就分不清谁答谁。请往下数。',
  },
  'fault.tagRepeated': {
    title: '标签 {tag} 用过了',
    body: '服务器允许，但你会分不清哪个回答属于哪条命令。请往下数：a1、a2、a3。',
  },
  'fault.unknown': { title: '不是 IMAP 命令', body: '每一行都是“标签 空格 命令”。试试 a1 CAPABILITY。' },
  'fault.empty': { title: '空行', body: '只按了回车，接着输入下一条命令就行。' },
  'fault.leadingBlank': { title: '开头有空格', body: '标签必须是这一行的第一个字符。' },
  'fault.blanks': { title: '空格多了', body: '词和词之间只能有一个空格，严格的服务器会拒绝两个。' },
  'fault.bareLf': {
    title: '行尾只有换行',
    body: 'IMAP 要求 CR LF。nc 之类的工具默认只发 LF，有的服务器就一直不回答。',
  },
  'fault.beforeGreeting': { title: '欢迎语之前就发了', body: '请等服务器先打招呼，不少服务器把抢先说话当作攻击。' },
  'fault.notLoggedIn': { title: '你还没有登录', body: '{verb} 要在 LOGIN 或 AUTHENTICATE 之后才能用。' },
  'fault.loggedIn': { title: '你已经登录了', body: '{verb} 只能在登录之前使用。想重来，请 LOGOUT 后重新连接。' },
  'fault.notSelected': { title: '没有打开的邮件夹', body: '{verb} 针对打开的邮件夹，请先输入 SELECT INBOX。' },
  'fault.doneOutside': { title: '没有 IDLE 可以结束', body: 'DONE 只在 IDLE 得到 + 之后才有意义。' },
  'fault.inIdle': { title: '现在只能发 DONE', body: '服务器正处于 IDLE。输入 DONE，等到 OK，再发这条命令。' },
  'fault.doneTag': { title: 'DONE 不带标签', body: '单独一行只写 DONE，IDLE 才会结束。应答带的是 IDLE 的标签。' },
  'fault.notExpunged': {
    title: '做了标记的邮件还在',
    body: 'LOGOUT 什么都不删。EXPUNGE 才会彻底删除带 \\Deleted 的邮件，CLOSE 也会。',
  },
  'seen.structure': {
    title: '这是结构，不是邮件内容',
    body: '不带方括号的 BODY 只描述各个部分。要正文请写 BODY[]；不想算作已读，就写 BODY.PEEK[]。',
  },
  'seen.read': {
    title: '这封邮件现在算已读了',
    body: '取正文会设上 \\Seen。用 BODY.PEEK[]，或者用 EXAMINE 代替 SELECT，就不会动这个标志。',
  },
  'seen.keyword': {
    title: '虽然是 OK，但只设了一个自定的关键字',
    body: '系统标志以反斜杠开头。少了它，服务器只是存下这个词：既不会删除，也不算已读。',
  },
  'seen.tagRepeated': {
    title: '标签和之前的一样',
    body: '一条一条地发时没有问题。同时有两条命令在等，就分不清应答是给谁的了：请每次换一个。',
  },
  'seen.notExpunged': {
    title: '做了标记，还没有彻底删除',
    body: '带 \\Deleted 的邮件要到 EXPUNGE 或 CLOSE 才会消失。连接直接断开，它们都还在。',
  },
  'fault.missing': { title: '{verb} 不完整', body: '少了参数。写法是：{syntax}' },
  'fault.extra': { title: '{verb} 后面太多了', body: '写法是：{syntax}' },
  'fault.passwordBlanks': {
    title: '密码里有空格或括号',
    body: '请加引号：LOGIN 用户名 "pass word"。引号里的 " 和 \\ 前面要再加一个 \\。',
  },
  'fault.set': { title: '“{set}”不是邮件编号', body: '请写 1、2:4、1,3,5，全部就写 1:*。' },
  'fault.zero': { title: '没有第 0 封', body: '编号从 1 开始。' },
  'fault.fetchParens': {
    title: '多个条目要加括号',
    body: 'FETCH 1 FLAGS 可以，两个以上就要写在括号里：FETCH 1 (FLAGS ENVELOPE)。',
  },
  'fault.statusParens': {
    title: '条目要加括号',
    body: '只有一个也要：STATUS INBOX (MESSAGES)。名字里有空格要加引号。',
  },
  'fault.item': {
    title: 'FETCH 没有 {name}',
    body: '常用的有 FLAGS、ENVELOPE、BODYSTRUCTURE、BODY.PEEK[]、RFC822.SIZE、UID。',
  },
  'fault.searchKey': {
    title: 'SEARCH 没有 {name}',
    body: '常用的有 ALL、UNSEEN、FROM、SUBJECT、SINCE。含空格的文字要加引号。',
  },
  'fault.searchDate': { title: '这不是日期', body: '请写日、英文月份和年：1-Feb-2024。' },
  'fault.storeMode': {
    title: '要怎样改标志？',
    body: '编号后面必须写 FLAGS、+FLAGS 或 -FLAGS：STORE 1 +FLAGS (\\Seen)。',
  },
  'fault.bareFlag': {
    title: '{flag} 少了反斜杠',
    body: '系统标志以反斜杠开头：\\{flag}。没有它就成了你自己的关键字，邮件不会有任何变化。',
  },
  'fault.mailboxCode': { title: '名字的编码有误', body: '名字里的 & 表示改良 UTF-7 的开始，要写这个符号本身请用 &-。' },
  'fault.mailboxUtf8': {
    title: '名字用了 UTF-8',
    body: '多数服务器在这里要改良 UTF-7。请照 LIST 的写法抄，或者在支持时先发 ENABLE UTF8=ACCEPT。',
  },
  'fault.mailboxBlanks': { title: '名字里有空格？', body: '那就要加引号：SELECT "Sent Items"。否则就是多写了一个词。' },
  'fault.parenthesis': { title: '括号不成对', body: '有一个 ( 就要有一个 )。' },
  'fault.quote': { title: '少了一个引号', body: '这串文字没有结尾。引号里面的 " 要写成 \\"。' },
  'fault.literalForm': { title: '行尾有花括号', body: '花括号里只有数字才是预告字面量，不等待的在数字后加 +。' },
  'fault.literalHuge': { title: '太大了', body: '没有谁会接受这么大的字面量。' },
  'fault.literalNotOffered': {
    title: '服务器不支持这种字面量',
    body: '它没有宣布 LITERAL+ 或 LITERAL-。去掉 +，等服务器回应。',
  },
  'fault.literalMinus': { title: '超出了 LITERAL- 的限度', body: '不等待的话最多 4096 字节。请去掉 +。' },
  'fault.loginDisabled': {
    title: '这里不许用 LOGIN',
    body: '服务器宣布了 LOGINDISABLED。先用 STARTTLS 加密，或者改用 993 端口，否则密码会以明文传送。',
  },
  'fault.mechanism': { title: '服务器没有提供 {mechanism}', body: '可用的机制是 CAPABILITY 里的 AUTH=…。' },
  'fault.saslIr': { title: '回答得太早', body: '没有 SASL-IR，机制后面不能再写内容。单独发 AUTHENTICATE，等 + 出现。' },
  'fault.readOnly': {
    title: '邮件夹是只读打开的',
    body: '它是用 EXAMINE 打开的，或者你的权限只到这里。{verb} 需要用 SELECT 打开并有写权限。',
  },
  'why.syntax': { title: '请对照 RFC 的写法', body: '标准写法：{syntax}' },
  'why.tlsNeeded': { title: '要先加密', body: '服务器只在 TLS 上接受密码。用 STARTTLS，或者连接 993 端口。' },
  'why.loginRefused': { title: '之前的登录失败了', body: '所以你并没有登录，请先登录。' },
  'why.selectRefused': { title: '之前的 SELECT 失败了', body: '所以没有打开的邮件夹，请打开一个存在的。' },
  'why.noMailbox': { title: '{mailbox} 不存在', body: 'LIST "" "*" 可以看到名字。大小写和分隔符都要一致。' },
  'why.maybeNoMailbox': { title: '{mailbox} 也许不存在', body: '也可能你没有权限。LIST "" "*" 会列出你看得到的。' },
  'why.mailboxExists': { title: '{mailbox} 已经存在', body: '换个名字，或者直接用现有的。' },
  'why.targetMissing': { title: '目标 {mailbox} 不存在', body: '先 CREATE，再重发这条命令。' },
  'why.number': { title: '没有第 {number} 封', body: '邮件夹里只有 {exists} 封。EXPUNGE 之后序号会变小。' },
  'why.empty': { title: '邮件夹是空的', body: '什么序号都不对，连 1 也没有。' },
  'why.notOffered': { title: '服务器没有 {verb}', body: '它没有宣布 {verb} 所属的扩展。' },
  'why.tlsOn': { title: '已经加密了', body: '993 端口从一开始就是密文，STARTTLS 也只能发一次。直接登录即可。' },
  'why.noTls': { title: '这里用不了 TLS', body: '试试 993 端口。如果也不行，就不要发送密码。' },
  'why.idFirst': {
    title: '服务器要先收到 ID',
    body: '网易只给报上名字的程序打开邮件夹：先发 ID ("name" "mailterm" "version" "1.0")，再 SELECT。',
  },
  'why.base64': { title: '回答不是 base64', body: '用户名和密码要先编码再发送。base64 只是换个写法，不是加密。' },
  'why.expectedDone': { title: '服务器等的是 DONE', body: '当时 IDLE 还没结束。现在结束了，请重发你的命令。' },
  'why.tooManyErrors': {
    title: '看不懂的行太多了',
    body: '多几次服务器就会挂断，登录之前尤其如此。请重新连接，从 a1 CAPABILITY 开始。',
  },
  'why.inactive': {
    title: '太久没有说话',
    body: '服务器可以在 30 分钟后让你下线，登录之前还要快得多。NOOP 能保持会话。',
  },
  'odd.noShape': { title: '服务器的格式不对', body: '服务器的一行应以 *、+ 或你的标签开头。' },
  'odd.unknownTag': {
    title: '没有人发过标签 {tag}',
    body: '等待回答的命令里没有这个标签。服务器也许把你的内容断成了别的行。',
  },
  'odd.noStatus': { title: '有你的标签，却没有 OK、NO 或 BAD', body: '带标签的一行必须说明命令的结果。' },
  'odd.unaskedGo': { title: '无缘无故的 +', body: '只有字面量、AUTHENTICATE 和 IDLE 才会得到 +。' },
  'odd.bareLf': { title: '服务器的行尾只有换行', body: 'RFC 要求 CR LF。' },
  'odd.parenthesis': { title: '服务器的括号不成对', body: '这一行里哪些是一组，只能猜测。' },
  'odd.quote': { title: '服务器的字符串没有结尾', body: '少了一个引号。' },
  'odd.literalHuge': { title: '离谱的长度', body: '没有这么长的邮件。如果不是弄错了，这条连接上就不会再有别的内容。' },
  'odd.literalCut': { title: '字面量还没完，连接就断了', body: '收到的字节比预告的少。' },
};
