// 编码过的词、内容类型、参数和传输编码（中文）。

import type { Text } from '../../../i18n/text.ts';
import type { ContentId } from './citations.ts';

export const contentTexts: Record<ContentId, Text> = {
  'letter.word.charset': { title: '这个词的字符集', body: '解开编码之后，要按 {charset} 来读。用错字符集就成了乱码。' },
  'letter.word.b': { title: 'base64 编码', body: '后面的词用 base64 编码：直接看看不懂，但中文这样写比较短。' },
  'letter.word.q': {
    title: 'quoted-printable 编码',
    body: 'ASCII 字母照写，其余字节写成 = 加两位十六进制数，空格写成 _。',
  },
  'letter.word.text': {
    title: '编码过的词',
    body: '信头原本只能写 ASCII，别的文字就这样传送。邮件软件会先解开再给你看。',
  },
  'letter.mime.version': { title: 'MIME 版本', body: '从来只有 1.0。少了它，严格的软件会把正文当成 ASCII 纯文本。' },
  'letter.type.text/plain': { title: '纯文本', body: '正文只有文字，没有排版。任何邮件软件都能显示。' },
  'letter.type.text/html': {
    title: 'HTML 网页',
    body: '正文是一个网页。其中放在别处的图片，会让发件人知道你打开了邮件。',
  },
  'letter.type.text/calendar': { title: '日程', body: '会议邀请或它的答复，日历软件可以直接收下。' },
  'letter.type.text': { title: '文本（{type}）', body: '即使不认识这个种类，也能当文字看。' },
  'letter.type.multipart/mixed': { title: '多个部分，依次排列', body: '通常先是文字，后面是附件。' },
  'letter.type.multipart/alternative': {
    title: '同一内容的几种形式',
    body: '通常一份纯文本，一份 HTML。邮件软件显示它能显示的最后一种。',
  },
  'letter.type.multipart/related': { title: '互相配套的部分', body: '通常是 HTML 和它要显示的图片。' },
  'letter.type.multipart/signed': {
    title: '内容和签名',
    body: '作者用 S/MIME 或 OpenPGP 签过名。途中改动一点，签名就失效。',
  },
  'letter.type.multipart/encrypted': { title: '加密的内容', body: '有密钥的人才能看第二部分，第一部分说明怎样解密。' },
  'letter.type.multipart/report': {
    title: '程序的报告',
    body: '退信、送达通知或已读回执：一份给你看，一份给程序看，常常还附上原邮件。',
  },
  'letter.type.multipart/digest': { title: '邮件合集', body: '每一部分都是一封邮件，邮件列表每天一次这样寄。' },
  'letter.type.multipart': { title: '多个部分（{type}）', body: '和别的多部分邮件一样，按分隔线切开。' },
  'letter.type.message/rfc822': {
    title: '整封邮件',
    body: '邮件里套着一封邮件，有自己的信头：是转发的，或是退信里退回的。',
  },
  'letter.type.message/delivery-status': {
    title: '投递状态',
    body: '给程序看的字段：哪个收件人失败了，什么代码，对方服务器说了什么。',
  },
  'letter.type.message/disposition-notification': {
    title: '已读回执',
    body: '给程序看的字段：邮件是显示了、删除了，还是别的。',
  },
  'letter.type.message': { title: '邮件类内容（{type}）', body: '它本身的格式就像一封邮件。' },
  'letter.type.application/octet-stream': {
    title: '任意文件',
    body: '只能从文件名看出是什么。可以保存，打开之前要小心。',
  },
  'letter.type.application/pdf': { title: 'PDF 文档', body: '在哪里打开都是一个样子。' },
  'letter.type.application': { title: '给程序用的数据（{type}）', body: '斜线后面的名字说明该用哪种程序打开。' },
  'letter.type.image': { title: '图片（{type}）', body: '软件能显示就直接显示，否则作为文件。' },
  'letter.type.audio': { title: '声音（{type}）', body: '要用能播放它的软件打开。' },
  'letter.type.video': { title: '视频（{type}）', body: '对邮件来说很大，容易超过服务器的大小限制。' },
  'letter.type.font': { title: '字体（{type}）', body: '供旁边的 HTML 使用。' },
  'letter.type.other': { title: '未知种类 {type}', body: '没有登记过。邮件软件把它当普通文件。' },
  'letter.charset.us-ascii': { title: 'ASCII', body: '只有英文字母、数字和符号。对老服务器最保险。' },
  'letter.charset.utf-8': { title: 'UTF-8', body: '一种字符集写尽世界上的文字。如今用它就对了。' },
  'letter.charset.gbk': {
    title: 'GB2312 / GBK',
    body: '每个汉字两个字节，以前的中文邮件大多用它。按 UTF-8 读就成了乱码。',
  },
  'letter.charset.gb18030': { title: 'GB18030', body: '中国的国家标准，包含全部 Unicode 字符，也能读 GB2312 和 GBK。' },
  'letter.charset.big5': { title: 'Big5', body: '繁体中文，UTF-8 之前通行于台湾和香港。' },
  'letter.charset.iso-8859-1': { title: 'Latin-1', body: '西欧文字，一个字母一个字节。里面没有汉字，也没有欧元符号。' },
  'letter.charset.windows-1252': {
    title: 'Windows-1252',
    body: '在 Latin-1 上加了弯引号和欧元符号，Windows 软件写的。',
  },
  'letter.charset.iso-2022-jp': {
    title: 'ISO-2022-JP',
    body: '用七位字节写日文，靠转义序列切换。日文邮件用了几十年。',
  },
  'letter.charset.other': { title: '字符集 {charset}', body: '正文要按这个字符集来读。软件不认识它，显示的就是错字。' },
  'letter.parameter.boundary': {
    title: '分隔线',
    body: '一行以两个减号加上这段文字开头，就分开两个部分；末尾再加两个减号，表示全部结束。',
  },
  'letter.parameter.filename': { title: '文件名', body: '保存这一部分时用的名字。好的软件会去掉其中的目录。' },
  'letter.fileName': { title: '文件的名字', body: '由发件人取的。扩展名声称它是哪种文件，但未必可信。' },
  'letter.parameter.format': {
    title: '流式换行',
    body: '有 format=flowed 时，以空格结尾的行与下一行相连，窗口多宽都好看。',
  },
  'letter.parameter.delsp': { title: '行尾的空格', body: '有 delsp=yes 时，连接两行的空格要去掉，中文需要这样。' },
  'letter.parameter.type': { title: '主体的种类', body: '最先显示的那一部分是什么。' },
  'letter.parameter.start': { title: '从哪部分开始', body: '最先显示的那一部分的 Content-ID。不写就是第一部分。' },
  'letter.parameter.protocol': {
    title: '签名或加密的种类',
    body: '写明用哪种标准：S/MIME（pkcs7）或 OpenPGP（pgp）。',
  },
  'letter.parameter.micalg': { title: '签名用的校验算法', body: '签名是对这种散列值做的。' },
  'letter.parameter.report-type': {
    title: '报告的种类',
    body: 'delivery-status 是退信或送达通知，disposition-notification 是已读回执。',
  },
  'letter.parameter.method': { title: '邀请的用意', body: 'REQUEST 是邀请，REPLY 是答复，CANCEL 是取消。' },
  'letter.parameter.size': { title: '大小', body: '文件大约有多少字节，由发件人填写。' },
  'letter.parameter.creation-date': { title: '创建时间', body: '文件是什么时候创建的，按发件人的钟。' },
  'letter.parameter.modification-date': { title: '修改时间', body: '文件最后一次修改的时间，按发件人的钟。' },
  'letter.parameter.read-date': { title: '打开时间', body: '发件人最后一次打开文件的时间。' },
  'letter.parameter.other': { title: '参数 {name}', body: '只有认识这种内容的程序才懂，别的程序会略过。' },
  'letter.disposition.inline': { title: '随信显示', body: '发件人希望它就在原处显示。' },
  'letter.disposition.attachment': { title: '附件', body: '作为文件提供，你点开它才会打开。' },
  'letter.disposition.other': { title: '别的处理方式', body: '邮件软件不认识这个词，会当作附件。' },
  'letter.encoding.7bit': { title: '没有编码，纯 ASCII', body: '只有 ASCII，行也不长，所以没有编码。' },
  'letter.encoding.8bit': {
    title: '没有编码，含其他字节',
    body: '含有 ASCII 以外的字节，没有编码。沿途每台服务器都要支持 8BITMIME。',
  },
  'letter.encoding.binary': {
    title: '没有编码，任意字节',
    body: '任意字节，可以不分行。需要 BINARYMIME 和 BDAT，支持的服务器不多。',
  },
  'letter.encoding.base64': {
    title: '编码成字母和数字',
    body: '三个字节变成四个字母，用于文件和 ASCII 很少的文字。只是编码，不是加密。',
  },
  'letter.encoding.quoted-printable': {
    title: '编码，但还看得懂',
    body: 'ASCII 照写，其余字节写成 = 加两位十六进制数。以 = 结尾的行接着下一行。',
  },
  'letter.encoding.other': { title: '未知的传输编码', body: '邮件软件解不开，只能作为文件提供。' },
};
