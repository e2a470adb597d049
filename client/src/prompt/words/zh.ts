// What the local prompt says, in Chinese. Written, not translated. Loaded when somebody types there.

import type { PromptWords } from './index.ts';

const chinese: PromptWords = {
  'prompt.promptStripped': { title: '去掉提示符', body: '“{prompt}”是别的电脑上的提示符，已经去掉。' },
  'prompt.fullWidth': { title: '全角字符', body: '全角字符已换成半角（{changes}），读作：{line}' },
  'prompt.portChosen': { title: '选定端口', body: '没有写端口，按主机名选了 {port}。' },
  'prompt.colonPort': { title: '冒号后的端口', body: '读作主机 {host}、端口 {port}。telnet 里两者之间用空格。' },
  'prompt.optionIgnored': { title: '不需要的选项', body: '{option} 在这里不起作用：每行总是以 CRLF 结尾。' },
  'prompt.startTls': {
    title: '替你输入',
    body: 'openssl 请求 TLS 时不显示过程；这里会当着你的面替你输入，以 » 标记，每一行都等前一条应答收完才发：{commands}',
  },
  'prompt.noMagic': {
    title: '每行照发',
    body: 'openssl 会把以 R、Q、k、K 开头的行留给自己；在这里，每一行都会发给服务器。',
  },
  'prompt.hostMissing': { title: '缺少主机', body: '{command} 后面要写服务器的名字，例如：{suggestion}' },
  'prompt.hostMalformed': { title: '不是主机名', body: '“{host}”不可能是服务器的名字。' },
  'prompt.hostIsAddress': {
    title: '这是邮箱地址',
    body: '这是邮箱地址。连接服务器要写服务器自己的名字，例如：{suggestion}',
  },
  'prompt.portMalformed': { title: '不是端口', body: '“{port}”不是端口。端口是一个数字，例如 25 或 110。' },
  'prompt.portRange': { title: '没有这个端口', body: '没有 {port} 号端口，端口从 1 到 65535。' },
  'prompt.tooManyWords': { title: '多余的内容', body: '“{rest}”是多余的，写主机和端口就够了。' },
  'prompt.didYouMean': { title: '你是不是想写', body: '这里不认识“{word}”。你是不是想写：{suggestion}' },
  'prompt.unknown': {
    title: '不认识',
    body: '这里不认识“{word}”，输入 help 看看有哪些命令。要说给邮件服务器听，先连接：telnet 主机 端口。',
  },
  'prompt.otherProgram': {
    title: '另一个程序',
    body: '“{word}”是另一个程序，不在这里运行。手工对话请用 telnet 主机 端口。',
  },
  'prompt.notConnected': {
    title: '还没有连接',
    body: '{verb} 是说给邮件服务器听的，现在还没有连上。先输入：{suggestion}',
  },
  'prompt.connecting': { title: '正在连接', body: '还在连接，连上服务器之后才能发送这一行。' },
  'prompt.output': { title: '输出', body: '{text}' },
  'prompt.noOutput': { title: '没有输出', body: '没有这样的记录。' },
  'prompt.dnsOptionIgnored': { title: '不需要', body: '{option} 在这里不起作用：Mailterm 只问自己的域名服务器。' },
  'prompt.nslookup': { title: 'nslookup', body: '请输入域名，或先输入 set q=mx；exit 退出。' },
  'prompt.nothingToQuit': { title: '没有可退出的连接', body: '现在没有连接，直接关闭页面就可以。' },
  'prompt.localEcho': { title: '本地回显', body: '这里始终有本地回显。' },
  'prompt.help': { title: '帮助', body: '这里认识的命令：' },
  'prompt.help.telnet': { title: 'telnet', body: 'telnet 主机 [端口]   连接，和教程里一样' },
  'prompt.help.open': { title: 'open', body: 'open 主机 端口       同上' },
  'prompt.help.nc': { title: 'nc', body: 'nc [-C] 主机 端口    同上' },
  'prompt.help.smtp': { title: 'smtp', body: 'smtp 主机            同上，端口 25' },
  'prompt.help.openssl': { title: 'openssl', body: 'openssl s_client …   一开始就加密：-connect 主机:465' },
  'prompt.help.dig': { title: 'dig', body: 'dig MX 域名          谁收它的信；也可用 host、nslookup' },
  'prompt.help.clear': { title: 'clear', body: 'clear、cls           清空屏幕' },
  'prompt.help.keys': { title: '按键', body: 'Ctrl+]               离开连接' },
  'prompt.help.practice': { title: '练习', body: 'telnet practice 25   内置的练习服务器' },
  'prompt.numberStripped': { title: '去掉序号', body: '“{number}”是步骤的序号，已经去掉。' },
  'prompt.tlsOptionIgnored': {
    title: '不需要的选项',
    body: '{option} 在这里不起作用：TLS 由 Mailterm 的服务器建立，证书会显示出来。',
  },
  'prompt.serverName': { title: '服务器名', body: '这里告诉服务器的名字就是所连接的 {host}，不是 {name}。' },
  'prompt.lessonDouble': {
    title: '练习替身',
    body: '这一课里由练习服务器 {host} 扮演 {of}，什么也不会离开 Mailterm。',
  },
  'prompt.lessonAwaited': {
    title: '先等这一课',
    body: '这一课还在取。它可能会让练习服务器来应答，所以现在不连真实的服务器。稍等一下再试。',
  },
  'prompt.password.code': {
    title: '授权码',
    body: '这家邮箱不接受网页登录密码，要用授权码。授权码在邮箱的设置里生成。',
  },
  'prompt.password.app': {
    title: '应用专用密码',
    body: '这家邮箱不接受账号密码，要用应用专用密码；先开启两步验证才能生成。',
  },
  'prompt.password.client': {
    title: '客户端密码',
    body: '如果管理员开启了客户端专用密码，这里要填它，而不是网页登录密码。',
  },
  'prompt.password.oauth': {
    title: '不收密码',
    body: '这家邮箱正在停用（或已经停用）邮件程序的密码登录，登录要用 OAuth 2 令牌（AUTH XOAUTH2）。AUTH 之前的步骤都可以试。',
  },
  'prompt.bareHost': { title: '少了命令', body: '“{host}”是一个名字。要连接它，请输入：{suggestion}' },
  'prompt.portAsked': {
    title: '哪个端口',
    body: '从 {host} 看不出要用哪个端口：25 用来发信，110 是 POP3，143 是 IMAP。如果它是邮箱地址里 @ 后面的域名，邮件服务器可能是另一台：dig MX {host} 能查到。',
  },
  'prompt.nearHost': {
    title: '你是不是想写',
    body: '还没有连接。你是不是想写 {near}？如果确实是 {host}，把同一行再输入一次。',
  },
  'prompt.nslookupSet': { title: '写成一行', body: '在这里，每次查询写成一行：{suggestion}' },
  'prompt.ranHere': { title: '在本页运行', body: '这是在本页里算的，什么都没有发出去，这一行也不记入历史。' },
  'prompt.printedNothing': { title: '没有输出', body: '（没有输出）' },
  'prompt.base64Newline': {
    title: '多了换行',
    body: '编码的最后一个字节是 0A，也就是 echo 加上的换行。拿它当密码会出错：请用 echo -n 或 printf。',
  },
  'prompt.decodedNewline': {
    title: '多了换行',
    body: '解码结果的最后是 0A，一个换行。拿它当密码会出错：这是 echo 没加 -n 造成的。',
  },
  'prompt.base64Input': { title: '没有要编码的内容', body: 'base64 在等输入。可以这样给它：{suggestion}' },
  'prompt.base64Stray': {
    title: '不是 base64',
    body: 'base64 里没有“{sign}”，只有 A–Z、a–z、0–9、+、/，末尾可以有 =。',
  },
  'prompt.base64Length': {
    title: '不是 base64',
    body: '这不是完整的 base64：有 {count} 个字符，而应该四个一组。可能有几个没有复制到。',
  },
  'prompt.octalAte': {
    title: '数字被吃掉',
    body: 'printf 把 \\{digits} 当成了一个字节，其中的数字可能本来是用户名的。用户名以数字开头时，前面请写 \\000。',
  },
  'prompt.noFiles': { title: '没有文件', body: '“{file}”应该是文件名，本页里没有文件。' },
  'prompt.shellSign': {
    title: '这里不支持',
    body: '这里不支持“{sign}”，或者少了它的另一半。引号、转义和管道都可以用。',
  },
  'prompt.notInPage': {
    title: '另一个程序',
    body: '“{word}”不能在本页运行。能运行的有 echo、printf、base64、openssl base64、xxd 和 tr -d。',
  },
  'prompt.sameByHand': {
    title: '手工做一遍',
    body: '{word} 自己和服务器对话。下面是同样的事手工怎么做：一次一行，每行按一次回车。',
  },
  'prompt.fillPassword': { title: '没有带上密码', body: '密码没有带上。到了那一步，由你来输入。' },
  'prompt.fedAtOnce': {
    title: '一次全发',
    body: '管道会在服务器开口之前把内容一次全发过去，服务器会因此挂断。下面是同样的几行，一次发一行。',
  },
  'prompt.curlOther': {
    title: '不是邮件',
    body: '这里只认识 curl 的 smtp://、smtps://、pop3://、pop3s://、imap:// 和 imaps://。',
  },
  'prompt.portProbe': {
    title: '端口通不通',
    body: '{word} 只看端口通不通。telnet 也能看，还会显示对方说了什么：{suggestion}',
  },
  'prompt.transcript': { title: '服务器的话', body: '这是服务器说过的话。把整段对话粘贴到这里，就会读出来。' },
  'prompt.transcriptClient': {
    title: '对话里的一行',
    body: '这是一段对话里的一行，要连上服务器之后再说。把整段对话粘贴到这里，就会读出来。',
  },
  'prompt.presets': { title: '常用服务器', body: '常用的邮件服务器，点一下就把命令放进输入行。' },
  'prompt.presetUnknown': { title: '不在表里', body: '表里没有“{word}”。有这些：' },
  'prompt.explain': { title: '解读', body: '复制来的对话，有专门的一页来解读。' },
  'prompt.pasted': {
    title: '一段对话',
    body: '粘贴了一段 {count} 行的对话。可以解读它，也可以重做一遍：下面是其中客户端说过的话。',
  },
  'prompt.help.presets': { title: 'presets', body: 'presets [名字]       常用服务器：163、qq、gmail……' },
  'prompt.help.base64': { title: 'base64', body: "echo、printf、base64 在本页运行：printf '%s' x | base64" },
  'prompt.help.aside': { title: '!', body: '!echo -n x | base64  连接中先在本页算一下：结果放进输入行，不会发送' },
  'prompt.help.curl': { title: 'curl', body: 'curl、swaks、mail…   换成手工输入的几行' },
};

export default chinese;
