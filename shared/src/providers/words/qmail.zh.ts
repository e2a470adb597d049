// What the rules of rules/qmail.ts mean, in Chinese.

import type { Text } from '../../i18n/text.ts';
import type { QmailRuleId } from '../rules/qmail.ts';

export const qmailWords: Record<`provider.${QmailRuleId}`, Text> = {
  'provider.qmail.relayDenied': {
    title: '不是这台服务器负责的域',
    body: '收件人的域不在服务器的 rcpthosts 文件里，而你又没有登录。服务器提供 AUTH 就先登录；否则请连接该域的邮件交换主机（MX）。',
  },
  'provider.qmail.bareLineFeed': {
    title: '换行前缺少回车',
    body: '邮件里有一行只以 LF 结尾。qmail 只接受 CR LF 作为行结束符（line ending），随即断开，邮件没有保存。请重新连接，每一行都用 CR LF 结束。',
  },
  'provider.qmail.mailFirst': {
    title: '要先发 MAIL',
    body: '现在还没有发件人：每次 EHLO、RSET 或发完一封邮件，qmail 都会清空信封。请依次发送 MAIL FROM、RCPT TO、DATA。',
  },
  'provider.qmail.rcptFirst': {
    title: '还没有被接受的收件人',
    body: '发送 DATA 之前，至少要有一个收件人得到 250 应答。请先发送 RCPT TO，看清它的应答再发 DATA。',
  },
  'provider.qmail.queued': {
    title: 'qmail 已收下邮件',
    body: 'qmail 已把邮件存入队列，此后由它负责投递。第一个数字是 1970 年以来的秒数，qp 后面是入队进程的编号：管理员可以凭它们在日志里找到这封邮件。',
  },
};
