// 下一步，以及轮到谁说话（中文）。

import type { Text } from '../../../i18n/text.ts';
import type { GuideId } from '../citations.ts';

export const guideTexts: Record<GuideId, Text> = {
  'do.CAPABILITY': { title: '问服务器会什么', body: '别的不说，至少能看到怎样登录。' },
  'do.LOGIN': { title: '登录', body: '换成你自己的用户名，再写空格和密码。' },
  'do.AUTHENTICATE': {
    title: '用 PLAIN 登录',
    body: '服务器用 + 提问，回答是 NUL、用户名、NUL、密码合起来的 base64。',
  },
  'do.STARTTLS': { title: '先加密', body: '这样路上的人就看不到密码。' },
  'do.ID': { title: '报上程序名', body: '服务器要求这样做，之后再 SELECT 一次。' },
  'do.LIST': { title: '列出邮件夹', body: '全部列出，名字就是服务器的写法。' },
  'do.STATUS': { title: '不打开，只数一数', body: '一共多少封，多少封未读。' },
  'do.SELECT': { title: '打开收件箱', body: '之后就可以读信。' },
  'do.CREATE': { title: '建这个邮件夹', body: '然后重发刚才的命令。' },
  'do.FETCH.list': { title: '看看谁写了什么', body: '最新几封邮件的标志、日期、主题和各方。' },
  'do.FETCH.peek': { title: '读第 {number} 封', body: '读全文，不标已读。' },
  'do.FETCH.structure': { title: '看第 {number} 封由哪些部分组成', body: '类型、大小和文件名，不含正文。' },
  'do.SEARCH': { title: '查找未读邮件', body: '得到它们的序号。' },
  'do.STORE.deleted': { title: '给第 {number} 封标上待删除', body: '在 EXPUNGE 之前它一直在。' },
  'do.STORE.undelete': { title: '去掉第 {number} 封的删除标记', body: '这样 EXPUNGE 就不会动它。' },
  'do.EXPUNGE': { title: '清除有标记的邮件', body: '之后就无法恢复了。' },
  'do.IDLE': { title: '等新邮件', body: '服务器会主动报告，直到你输入 DONE。' },
  'do.DONE': { title: '结束 IDLE', body: '单独一行，不带标签。' },
  'do.NOOP': { title: '问问有没有新情况', body: '新邮件会在 OK 之前报告。' },
  'do.LOGOUT': { title: '离开', body: '服务器会说 BYE 并关闭连接。' },
  'do.cancel': { title: '放弃登录', body: '单独一个星号，之后又可以输入命令。' },
  'wait.greeting': { title: '服务器还没打招呼', body: '应由它先开口。它可能正忙，或者在查你的地址。' },
  'wait.tls': { title: '也许这个端口要 TLS', body: '在 993 端口，服务器会默默等待 TLS 握手；143 端口从明文开始。' },
  'wait.reply': { title: '服务器还在处理', body: '大范围的查找和长列表需要时间，带标签的那一行总会来。' },
  'wait.login': { title: '服务器在核对登录', body: '不少服务器在密码错误之后故意等待，好让猜密码变慢。' },
  'wait.go': { title: '服务器还没回答 +', body: '你预告的内容要等它点头，先不要继续发。' },
  'wait.answer': { title: '轮到你了：服务器在提问', body: '用 base64 回答，想放弃就输入 *。' },
  'wait.literal': { title: '轮到你了：字节还不够', body: '服务器在数，没到预告的数目就不会回答。每个行尾算两个字节。' },
  'wait.literalLeft': {
    title: '轮到你了：还差 {missing} 个字节',
    body: '你预告了 {octets} 个字节，服务器在数，收齐了才会回答。每个行尾算两个字节。',
  },
  'wait.rest': { title: '轮到你了：命令还没结束', body: '字面量已经发完，但还缺行尾。请按回车。' },
  'wait.serverLiteral': { title: '数据还在路上', body: '服务器预告的字节还没有到齐。' },
  'wait.idle': { title: '没有新情况', body: 'IDLE 时安静是正常的。输入 DONE 就可以继续。' },
  'wait.notauth': { title: '轮到你了', body: '服务器在等命令，例如登录。过一到三分钟它可能会挂断。' },
  'wait.auth': { title: '轮到你了：已登录', body: '用 SELECT 打开邮件夹，或者用 LIST 列出来。' },
  'wait.selected': {
    title: '轮到你了：邮件夹已打开',
    body: '可用 FETCH、SEARCH、STORE；想知道新情况，用 NOOP 或 IDLE。',
  },
  'wait.logout': { title: '会话已结束', body: '服务器已经道别，只等连接关闭。' },
};
