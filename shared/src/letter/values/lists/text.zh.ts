// 邮件列表、程序写的邮件、作者的愿望（中文）。

import type { Text } from '../../../i18n/text.ts';
import type { ListId } from './citations.ts';

export const listTexts: Record<ListId, Text> = {
  'letter.list.name': { title: '列表的名称', body: '给人看的，可能会变。' },
  'letter.list.id': { title: '列表的标识', body: '样子像域名，一直不变，过滤规则可以放心用它。不能往这里寄信。' },
  'letter.list.oneClick': {
    title: '点一下就退订',
    body: '邮件软件可以向 List-Unsubscribe 里的网址发一个 POST 请求替你退订，不再多问。',
  },
  'letter.list.no': { title: '不接受投稿', body: '这个列表的读者不能往列表里写信。' },
  'letter.url.mailto': { title: '用邮件', body: '往这个地址寄一封邮件。问号后面的主题也要照写。' },
  'letter.url.web': { title: '用网页', body: '打开它，发件人就可能知道你的地址有人在看。只对认识的发件人使用。' },
  'letter.url.other': { title: '别的地址', body: '既不是邮件也不是网页，很少有软件打得开。' },
  'letter.auto.no': { title: '人写的', body: '可以自动回复。' },
  'letter.auto.auto-generated': { title: '程序写的', body: '没有人来信要求，例如每晚的报告。程序不应回复它。' },
  'letter.auto.auto-replied': { title: '自动回复', body: '程序对来信的回复，例如休假通知。程序不能再去回复它。' },
  'letter.auto.auto-notified': { title: '到信通知', body: '收件人的过滤规则因为来了邮件而写的。' },
  'letter.precedence.bulk': { title: '群发', body: '寄给许多人的，请不要用休假通知回复。' },
  'letter.precedence.list': { title: '邮件列表', body: '由邮件列表转来。自动回复会寄到列表的每个读者那里。' },
  'letter.precedence.junk': { title: '不重要', body: '发件人自己说它不重要：不要退信，也不要回信。' },
  'letter.precedence.first-class': { title: '普通邮件', body: '个人之间的邮件，没有特别的含义。' },
  'letter.importance.high': { title: '重要', body: '作者做了标记，邮件软件会显示感叹号。' },
  'letter.importance.normal': { title: '一般重要', body: '等于没写这个字段。' },
  'letter.importance.low': { title: '不太重要', body: '作者觉得可以晚点再看。' },
  'letter.priority.urgent': { title: '紧急', body: '作者希望快些送到。互联网上的服务器对所有邮件一视同仁。' },
  'letter.priority.normal': { title: '不急不慢', body: '通常的情况。' },
  'letter.priority.non-urgent': { title: '不急', body: '作者不介意慢些送到。' },
  'letter.xPriority.1': { title: '1：最高', body: 'Outlook 等软件显示红色标记。垃圾邮件也爱用它。' },
  'letter.xPriority.2': { title: '2：高', body: '多数软件显示得和最高一样。' },
  'letter.xPriority.3': { title: '3：普通', body: '没有标记。有些软件习惯写上它。' },
  'letter.xPriority.4': { title: '4：低', body: '有的软件显示向下的箭头。' },
  'letter.xPriority.5': { title: '5：最低', body: '最多显示成低。' },
  'letter.sensitivity.personal': { title: '个人', body: '写给你本人，不是写给你的单位。' },
  'letter.sensitivity.private': { title: '私密', body: '作者请你不要转给别人。' },
  'letter.sensitivity.company-confidential': { title: '公司机密', body: '作者请你不要传到公司外面。' },
  'letter.tls.no': { title: '必要时不用 TLS 也要送达', body: '对这封邮件，可以不理会“途中必须加密”的规则。' },
};
