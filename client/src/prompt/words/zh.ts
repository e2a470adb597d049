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
    title: 'R、Q 照发',
    body: 'openssl 会把以 R 或 Q 开头的行留给自己；在这里，每一行都会发给服务器。',
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
  'prompt.unknown': { title: '不认识', body: '这里不认识“{word}”。输入 help 看看有哪些命令。' },
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
  'prompt.dnsOptionIgnored': { title: '不需要', body: '{option} 在这里不起作用：回答的总是练习用的域名服务器。' },
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
};

export default chinese;
