// 关于整段粘贴内容的说明（中文）。

import type { PasteTexts } from './texts.ts';

export const pasteTexts: PasteTexts = {
  'paste.empty': { title: '没有内容', body: '粘贴的内容是空的。请放入邮件服务器说过的话。' },
  'paste.binary': {
    title: '不是文本',
    body: '这是二进制数据。如果是抓包文件，请先用“追踪 TCP 流”，再另存为文本。',
  },
  'paste.noMail': {
    title: '没有找到邮件对话',
    body: '其中没有像 SMTP、POP3 或 IMAP 的内容。请把邮件服务器的应答连同代码一起复制过来，例如“550 5.1.1 …”“-ERR …”或“a1 NO …”。',
  },
  'paste.noReply': { title: '里面没有应答', body: '这里只有客户端说的话，请把服务器的应答也复制过来。' },
  'paste.cut': { title: '只读了开头', body: '内容太长，无法全部解释：末尾的 {left} 没有读。' },
  'paste.longLines': { title: '有超长的行', body: '有 {count} 行超过 64 KiB，超出的部分没有解释。' },
  'paste.broken': { title: '内容不完整', body: '粘贴的内容在一条应答或一封邮件的中间就断了，已有的部分照常解释。' },
  'paste.assumed': {
    title: '缺少开头',
    body: '之前说过的话不在粘贴的内容里。这里按通常的开头来读，并且不从中找原因。',
  },
  'paste.letterMissing': {
    title: '缺少邮件内容',
    body: '第 {lines} 行之前发送过一封邮件，但它不在粘贴的内容里，因此不对它的格式作任何判断。',
  },
  'paste.recoded': {
    title: '字符集显示错了',
    body: '第 {lines} 行服务器的话被复制成了拉丁字母，这里按它原本的中文（GB18030）来读。',
  },
  'paste.renegotiated': {
    title: '没有发出去',
    body: '第 {lines} 行：openssl s_client 把行首的大写 R 当成“重新协商”，这一行并没有发给服务器。请改用小写输入，或者启动 s_client 时加上 -quiet。',
  },
  'paste.noConnection': {
    title: '没有连上',
    body: '第 {lines} 行：没有连到服务器，所以没有应答可以解释。请检查主机名、端口，以及中间的环节：防火墙，或者封锁 25 端口的运营商。',
  },
  'paste.someAddress': { title: '这个地址', body: '粘贴的内容里没有写明是哪个地址。' },
};
