// 信头字段的名字（中文）。

import type { Text } from '../../i18n/text.ts';
import type { FieldId } from './citations.ts';

export const fieldTexts: Record<FieldId, Text> = {
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
  'letter.date': {
    title: 'Date（日期）',
    body: '作者写完信的时间，例如 Tue, 20 Apr 2021 10:00:00 +0800。',
  },
  'letter.message-id': { title: 'Message-ID（邮件编号）', body: '这封信独有的名字，回信会引用它。' },
  'letter.in-reply-to': { title: 'In-Reply-To', body: '本信所回复的那封信的 Message-ID。' },
  'letter.references': { title: 'References', body: '整个会话里各封信的 Message-ID，最早的在前。' },
  'letter.comments': { title: 'Comments（备注）', body: '写给人看的一句备注，程序不会理会。' },
  'letter.keywords': { title: 'Keywords（关键词）', body: '给邮件归类用的词，用逗号隔开。很少有软件显示它。' },
  'letter.thread-topic': { title: 'Thread-Topic', body: '整个会话的主题，不带 Re: 和 Fwd:。Outlook 按它归并邮件。' },
  'letter.thread-index': {
    title: 'Thread-Index',
    body: '邮件在 Outlook 会话中的位置，用 base64 写成。别的软件看 References。',
  },
  'letter.resent-date': { title: 'Resent-Date', body: '有人把收到的邮件原样再寄的时间。写信的时间仍看 Date。' },
  'letter.resent-from': { title: 'Resent-From', body: '把收到的邮件原样再寄的人。作者仍是 From 里的人。' },
  'letter.resent-sender': { title: 'Resent-Sender', body: '实际动手再寄的人，与 Resent-From 不同时才写。' },
  'letter.resent-to': { title: 'Resent-To', body: '邮件再寄给谁。原来的收件人仍在 To 里。' },
  'letter.resent-cc': { title: 'Resent-Cc', body: '再寄时另外收到副本的人。' },
  'letter.resent-bcc': { title: 'Resent-Bcc', body: '再寄时的密送收件人。这一行本不该让你看到。' },
  'letter.resent-message-id': { title: 'Resent-Message-ID', body: '这一次再寄的编号，与邮件自己的 Message-ID 并存。' },
  'letter.resent-reply-to': {
    title: 'Resent-Reply-To',
    body: '旧字段，用来指定给再寄者回信的地址。现在的软件都不理会它。',
  },
  'letter.received': {
    title: 'Received（邮戳）',
    body: '沿途每台服务器都在最上面盖一个邮戳。从下往上读，就是信走过的路线。',
  },
  'letter.x-received': { title: 'X-Received', body: 'Gmail 在自家服务器之间盖的邮戳，读法和 Received 一样。' },
  'letter.return-path': {
    title: 'Return-Path（退信地址）',
    body: '信封上的发件人（来自 MAIL），由最后一台服务器记下，退信寄到这里。',
  },
  'letter.delivered-to': { title: 'Delivered-To', body: '最后一台服务器把信放进了哪个邮箱。' },
  'letter.x-original-to': {
    title: 'X-Original-To',
    body: 'RCPT 里最初写的收件人。别名和转发把它换成了 Delivered-To 里的邮箱。',
  },
  'letter.envelope-to': {
    title: 'Envelope-To',
    body: '这次投递在信封上的收件人，由 Exim 记下。To 里写的可能是别人。',
  },
  'letter.x-originating-ip': { title: 'X-Originating-IP', body: '写信时所用浏览器的 IP 地址，由网页邮箱记下。' },
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
  'letter.content-id': {
    title: 'Content-ID',
    body: '这一部分的名字。同一封邮件的 HTML 用 cid: 加上它来显示图片。',
  },
  'letter.content-description': { title: 'Content-Description', body: '用几个词说明这一部分，写给人看。' },
  'letter.content-language': { title: 'Content-Language', body: '邮件用什么语言写成，例如 en 或 zh-CN。' },
  'letter.content-location': {
    title: 'Content-Location',
    body: '这一部分原来的网址。旁边的 HTML 可以用这个网址引用它。',
  },
  'letter.content-md5': { title: 'Content-MD5', body: '正文的校验值，用来发现途中的损坏。它不能证明是谁寄的。' },
  'letter.dkim-signature': { title: 'DKIM-Signature', body: '发件域名的数字签名，收信方用 DNS 里的公钥核对。' },
  'letter.domainkey-signature': {
    title: 'DomainKey-Signature',
    body: 'DKIM 的前身，已经没有人核对。请看 DKIM-Signature。',
  },
  'letter.authentication-results': {
    title: 'Authentication-Results',
    body: '收信服务器对 SPF、DKIM、DMARC 的检查结果。',
  },
  'letter.received-spf': { title: 'Received-SPF', body: '发信的服务器有没有资格替那个域名发信。' },
  'letter.arc-seal': {
    title: 'ARC-Seal',
    body: '转交邮件的服务器在这里为前面的 ARC 字段签名作保。邮件列表改坏了 DKIM 签名时，就靠它。',
  },
  'letter.arc-message-signature': {
    title: 'ARC-Message-Signature',
    body: '服务器转交时，对邮件当时的样子签的名。读法和 DKIM-Signature 一样。',
  },
  'letter.arc-authentication-results': {
    title: 'ARC-Authentication-Results',
    body: '途中某台服务器转交之前，对 SPF、DKIM、DMARC 的检查结果。',
  },
  'letter.tls-required': {
    title: 'TLS-Required',
    body: '作者宁可这封邮件不加密送达，也不要送不到。服务器不一定照办。',
  },
  'letter.autocrypt': { title: 'Autocrypt', body: '作者的公钥。认识 Autocrypt 的邮件软件可以用它加密回信。' },
  'letter.x-spam-status': {
    title: 'X-Spam-Status',
    body: '垃圾邮件过滤器的结论：Yes 或 No、得分、界限，以及加了分的测试。',
  },
  'letter.x-spam-flag': { title: 'X-Spam-Flag', body: 'YES 表示途中有过滤器把它当成垃圾邮件。' },
  'letter.x-spam-score': { title: 'X-Spam-Score', body: '垃圾邮件过滤器打的分，越高越可疑。界限由过滤器自己定。' },
  'letter.x-spam-level': { title: 'X-Spam-Level', body: '用星号个数表示的垃圾邮件得分，方便邮件软件归类。' },
  'letter.x-virus-scanned': {
    title: 'X-Virus-Scanned',
    body: '有杀毒程序检查过这封邮件。这一行谁都能写，不能当作证明。',
  },
  'letter.list-id': {
    title: 'List-Id（邮件列表）',
    body: '寄来这封邮件的邮件列表。给列表邮件归类，看这个字段最可靠。',
  },
  'letter.list-help': { title: 'List-Help', body: '怎样向邮件列表要使用说明。' },
  'letter.list-unsubscribe': { title: 'List-Unsubscribe', body: '怎样退订寄来这封信的邮件列表。' },
  'letter.list-unsubscribe-post': {
    title: 'List-Unsubscribe-Post',
    body: '允许邮件软件自带的退订按钮：点一下就退订，不用打开网页。大邮箱服务商要求群发者写上它。',
  },
  'letter.list-subscribe': { title: 'List-Subscribe', body: '怎样订阅这个邮件列表。' },
  'letter.list-post': { title: 'List-Post', body: '给邮件列表投稿的地址，前提是读者可以投稿。' },
  'letter.list-owner': { title: 'List-Owner', body: '怎样联系管理邮件列表的人。' },
  'letter.list-archive': { title: 'List-Archive', body: '在哪里可以看到列表以前的邮件。' },
  'letter.archived-at': { title: 'Archived-At', body: '这封邮件自己在网上的存档地址。' },
  'letter.feedback-id': { title: 'Feedback-ID', body: '群发者给邮件做的标记，Gmail 按它向群发者汇报投诉。' },
  'letter.auto-submitted': {
    title: 'Auto-Submitted',
    body: '这封邮件是不是程序写的。休假自动回复会跳过这种邮件，免得两个程序没完没了地互相回信。',
  },
  'letter.precedence': { title: 'Precedence', body: '老办法：说明这是群发邮件，不要自动回复。' },
  'letter.errors-to': { title: 'Errors-To', body: '旧字段，希望退信寄到这里。服务器并不照办，退信寄给信封发件人。' },
  'letter.x-mailer': { title: 'X-Mailer', body: '写信用的软件。手工写的话，写什么都行。' },
  'letter.user-agent': { title: 'User-Agent', body: '作者的邮件软件和版本。' },
  'letter.organization': { title: 'Organization', body: '作者所在的公司或学校，由作者自己填写。' },
  'letter.importance': {
    title: 'Importance（重要性）',
    body: '作者认为这封邮件有多重要。邮件软件会做标记，服务器不管。',
  },
  'letter.priority': { title: 'Priority（优先级）', body: '作者希望多快送到。互联网上没有服务器会因此加快。' },
  'letter.x-priority': {
    title: 'X-Priority',
    body: '作者标的紧急程度，1 最高，5 最低，有的邮件软件会显示小旗。',
  },
  'letter.x-msmail-priority': {
    title: 'X-MSMail-Priority',
    body: '微软旧软件标的紧急程度：High、Normal 或 Low。',
  },
  'letter.sensitivity': { title: 'Sensitivity（敏感度）', body: '作者希望你怎样对待这封邮件。只是请求，没有强制力。' },
  'letter.disposition-notification-to': {
    title: 'Disposition-Notification-To',
    body: '作者希望把已读回执寄到这个地址。邮件软件可能会问你，你可以拒绝。',
  },
  'letter.return-receipt-to': {
    title: 'Return-Receipt-To',
    body: '旧字段，要求送达回执，多数服务器不理会。现在的办法是在 RCPT 里写 NOTIFY。',
  },
  'letter.vendor.microsoft': {
    title: '微软的字段 {name}',
    body: 'Exchange、Outlook 或 Microsoft 365 写给自己看的，对别的服务器没有意义。',
  },
  'letter.vendor.google': { title: 'Google 的字段 {name}', body: 'Gmail 写给自己看的，对别的服务器没有意义。' },
  'letter.vendor.qq': { title: 'QQ 邮箱的字段 {name}', body: 'QQ 邮箱写给自己看的，对别的服务器没有意义。' },
  'letter.vendor.netease': {
    title: 'Coremail 的字段 {name}',
    body: '163.com、126.com 等 Coremail 系统写给自己看的，对别的服务器没有意义。',
  },
  'letter.vendor.spam': { title: '垃圾邮件过滤器的字段 {name}', body: '过滤器记下的检查结果。' },
  'letter.vendor': {
    title: '自定义字段 {name}',
    body: 'X- 表示没有标准规定它，只有写它的程序知道含义。不理会它也没关系。',
  },
  'letter.field': { title: '信头字段 {name}', body: 'Mailterm 没有为这个信头字段准备专门的说明。' },
};
