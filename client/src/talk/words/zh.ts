// The words about a conversation under way, in Chinese.

import type { TalkWords } from './ids.ts';

export const chinese: TalkWords = {
  'fold.reply': '已折叠：{lines} 行，{size}。',
  'fold.show': '全部展开',
  'fold.hide': '折叠',
  'fold.save': '存为 .eml',

  'wait.connecting':
    '{host} 已经 {seconds} 秒没有回应。如果对方在线只是不接受连接，会立刻拒绝；一直没有声音，多半是路上的防火墙把数据包丢掉了。',
  'wait.port25': '家庭和校园网络大多这样封住 25 端口。提交邮件请用 587 或 465。',

  'idle.lead': '现在轮到服务器说话：这个邮件夹一有变化，它就会主动通知。',
  'idle.news': '到现在它已经通知了 {count} 条。',
  'idle.end': '输入 DONE（前面不加 tag）结束等待。',

  'literal.left': '服务器在数字节：还要原样收下 {left} 个字节，行结束符也算（每个 2 字节）。',

  'letter.title': '这封信现在的样子',
  'letter.given': '已写',
  'letter.missing': '还没有写',
  'letter.dateMissing': '没有写，服务器可能会补上',
  'letter.border': '空行',
  'letter.noBorder': '还没有：到现在为止都算信头',
  'letter.textInHeader': '缺少空行！“{line}”不是信头字段，前面没有空行，就不会被当作正文。',
  'letter.body': '正文',
  'letter.lines': '{lines} 行，{size}',
  'letter.sender': '信封发件人',
  'letter.receivers': '信封收件人',
  'letter.envelope': '信寄给 RCPT TO 里的地址，与信头的 To: 无关。',
  'letter.end': '单独一行只写一个点，信就结束并寄出。',
  'letter.brief': '信写到这里：{lines} 行，寄给 {receivers}',

  'resend.offer': '重新连接，并重发第 {first}–{last} 回合',
  'resend.offerOne': '重新连接，并重发第 {first} 回合',
  'resend.title': '再说一遍',
  'resend.list': '会逐个放进输入行的内容',
  'resend.how':
    '先建立新的连接。之后每一行都在输入行里等你按回车；服务器应答以后，才放下一行。每一行都可以改，也可以跳过。',
  'resend.secret': '需要重新输入',
  'resend.lines': '…… 共 {count} 行',
  'resend.begin': '连接，然后逐行发送',
  'resend.cancel': '暂时不用',
  'resend.at': '正在重发：第 {turn} 回合，{at} / {count}。',
  'resend.waiting': '服务器应答后，会放入下一行。',
  'resend.ask': '这里不保存密码之类的内容：请重新输入。',
  'resend.differs': '这次服务器的应答和上次不同。请先看看它说了什么，再决定放入下一行，还是停下。',
  'resend.put': '放入下一行',
  'resend.skip': '跳过',
  'resend.stop': '停止',
  'resend.done': '{count} 个回合都已重发。',

  'beside.share': '分享…',
  'beside.shareTitle': '分享或保存这段对话',
  'beside.new': '新会话',
  'beside.newTitle': '另开一个会话，当前会话继续',
  'beside.split': '并排',
  'beside.unsplit': '只看一个',
  'beside.pick': '这一侧的会话',

  'kept.on': '保留 {minutes} 分钟',
  'kept.off': '不保留',
  'kept.gone': '已清除',
  'kept.title': '这个会话会保留什么',
  'kept.where': '双方说过的话（包括密码）保存在 Mailterm 服务器的内存里，以及这个标签页里，只有你能看到。',
  'kept.long': '会话结束 {minutes} 分钟后，或者服务器停止时，服务器就会忘掉它。因此刷新页面什么都不会丢。',
  'kept.short': '会话一结束，服务器立刻清除。在那之前刷新页面，什么都不会丢。',
  'kept.wiped': '服务器已经清除了它。',
  'kept.disk': '不写入磁盘，也不会公开。',
  'kept.tab': '这个标签页会一直保留，直到你关闭它，或在这里清除。',
  'kept.watched': '这个会话属于另一个页面，只有那个页面可以清除它。',
  'kept.switch': '结束后继续保留',
  'kept.forget': '立即清除',
  'kept.forgetHow': '如果连接还开着，就先断开；然后清除服务器和这个标签页里的会话，无法恢复。',
  'kept.failed': '服务器没有确认已清除。会话结束 {minutes} 分钟后，它也会自动忘掉。',
  'kept.close': '关闭',
};
