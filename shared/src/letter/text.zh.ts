// 一封信由什么组成（中文）。

import type { Text } from '../i18n/text.ts';
import type { LetterId } from './citations.ts';

export const letterTexts: Record<LetterId, Text> = {
  'letter.from': { title: 'From（发件人）', body: '读信人看到的作者。SMTP 不检查它，信封上的发件人是用 MAIL 给出的。' },
  'letter.sender': { title: 'Sender（实际发送者）', body: '真正发信的人，与 From 里的作者不同时才写。' },
  'letter.reply-to': { title: 'Reply-To（回信地址）', body: '回信请寄到这里，而不是 From。' },
  'letter.to': { title: 'To（收件人）', body: '读信人看到的收件人。服务器投递时不看这一行，只看 RCPT 命令。' },
  'letter.cc': { title: 'Cc（抄送）', body: '另外收到副本的人，所有人都看得见。' },
  'letter.bcc': {
    title: 'Bcc（密送）',
    body: '隐藏的收件人。邮件软件会删掉这一行，只在 RCPT 里写他们；手工写上去就人人可见了。',
  },
  'letter.subject': {
    title: 'Subject（主题）',
    body: '这封信说什么事。中文等非 ASCII 文字在这里应当编码（RFC 2047）。',
  },
  'letter.date': { title: 'Date（日期）', body: '作者写完信的时间，例如 Tue, 20 Apr 2021 10:00:00 +0800。' },
  'letter.message-id': { title: 'Message-ID（信件编号）', body: '这封信独有的名字，回信会引用它。' },
  'letter.in-reply-to': { title: 'In-Reply-To', body: '本信所回复的那封信的 Message-ID。' },
  'letter.references': { title: 'References', body: '整个会话里各封信的 Message-ID，最早的在前。' },
  'letter.received': {
    title: 'Received（邮戳）',
    body: '沿途每台服务器都在最上面盖一个邮戳。从下往上读，就是信走过的路线。',
  },
  'letter.return-path': {
    title: 'Return-Path（退信地址）',
    body: '信封上的发件人（来自 MAIL），由最后一台服务器记下，退信寄到这里。',
  },
  'letter.delivered-to': { title: 'Delivered-To', body: '最后一台服务器把信放进了哪个邮箱。' },
  'letter.mime-version': { title: 'MIME-Version', body: '说明正文可以不只是 ASCII 纯文本。值永远是 1.0。' },
  'letter.content-type': {
    title: 'Content-Type（内容类型）',
    body: '正文是什么：纯文本、HTML 还是多个部分，用什么字符集。',
  },
  'letter.content-transfer-encoding': {
    title: 'Content-Transfer-Encoding（传输编码）',
    body: '正文上路前怎样打包：7bit、8bit、base64 或 quoted-printable。',
  },
  'letter.content-disposition': {
    title: 'Content-Disposition',
    body: '这一部分随信显示，还是作为附件，以及附件的文件名。',
  },
  'letter.dkim-signature': { title: 'DKIM-Signature', body: '发件域名的数字签名，收信方用 DNS 里的公钥核对。' },
  'letter.received-spf': { title: 'Received-SPF', body: '发信的服务器有没有资格替那个域名发信。' },
  'letter.authentication-results': {
    title: 'Authentication-Results',
    body: '收信服务器对 SPF、DKIM、DMARC 的检查结果。',
  },
  'letter.list-unsubscribe': { title: 'List-Unsubscribe', body: '怎样退订寄来这封信的邮件列表。' },
  'letter.field': { title: '信头字段 {name}', body: 'Mailterm 没有为这个信头字段准备专门的说明。' },
  'letter.colon': { title: '冒号', body: '把字段名和值隔开。后面通常空一格，但不是必须。' },
  'letter.value': { title: '值', body: '这个信头字段的内容。' },
  'letter.fold': { title: '折行', body: '以空白开头，所以接着上一个字段。长字段就这样分几行写。' },
  'letter.blank': { title: '空行', body: '信头到此结束，下面是正文。' },
  'letter.body': { title: '正文', body: '信的内容，写给读信人看，服务器原样转交。' },
  'letter.stuffedDot': {
    title: '填充的点',
    body: '这个点不属于信的内容。以点开头的行发送时要多加一个点，免得被当成信的结尾。',
  },
  'letter.dot': { title: '结束的点', body: '一行里只有一个点：要发送的内容到此为止。' },
  'letter.rest': { title: '其余信头', body: '信头还没完，行数太多，不再逐行说明。' },
  'letter.noHeader': {
    title: '没有信头',
    body: '信的开头没有 From: 或 Subject: 这样的行，于是全部成了正文。许多服务器照收，但读信人看不到发件人和主题。',
  },
  'letter.noBlankLine': {
    title: '正文前少了空行',
    body: '空行之前出现了不是信头字段的一行。多数服务器从这里开始算正文，有的会把其中几行当成信头。',
  },
  'letter.fullWidthColon': {
    title: '信头里用了全角冒号',
    body: '这里的冒号是中文输入法的全角冒号“：”，所以这一行不算信头。请换成半角冒号。',
  },
  'letter.dotWithBlank': {
    title: '点旁边有空格',
    body: '只有独占一行的点才结束信件。前后多了空格，它就只是普通文字。',
  },
  'letter.bareLf': {
    title: '信里有单独的换行',
    body: '有一行以 LF 而不是 CRLF 结尾。严格的服务器会拒收，因为这能被用来夹带邮件。',
  },
  'letter.longLine': { title: '行太长', body: '信里每行最多 998 个字符，更长的行可能被拆开或拒收。' },
};
