// `mailterm explain` 自己说的话（中文）。

import type { Words } from './index.ts';

export const words: Words = {
  help: `解释邮件服务器说了什么。

用法：mailterm explain [选项] [文件]

读取你复制下来的对话（来自文件或标准输入），逐条应答给出解释。能读懂：
C:/S: 对话、swaks、curl -v、telnet 和 openssl s_client 的屏幕内容、PHPMailer、
JavaMail、smtplib、imaplib 等调试输出、Postfix 和 Exim 的日志、退信，以及单独
一条应答。

不会向任何地方发送内容。输出中的密码一律遮盖。

选项：
  --lang en|zh                语言（默认取自 LC_ALL、LC_MESSAGES、LANG）
  --json                      每条应答输出一个 JSON 对象，见 docs/explain.md
  --protocol smtp|pop3|imap   猜错协议时指定
  --color auto|always|never   默认 auto，在终端上才有颜色；遵守 NO_COLOR
  --width N                   列数（默认取终端宽度，否则 80）
  -h, --help                  显示这段说明
  -V, --version               显示版本

退出码：0 已解释，1 没有可解释的内容，2 用法有误。

例子：
  swaks --to bob@example.org 2>&1 | mailterm explain --lang zh
  mailterm explain 退信.eml
  grep status=bounced /var/log/mail.log | mailterm explain --json
`,
  usage: `mailterm explain [选项] [文件]   解释邮件服务器说了什么
mailterm explain --help         详细用法
mailterm backup 目录            备份这台服务器的会话记录
mailterm --version              显示版本

网页用 npm start 启动。
`,
  noCommand: 'mailterm：没有 {command} 这个命令，输入 mailterm --help 查看全部命令。\n',
  misuse: {
    unknownOption: '没有 {option} 这个选项。',
    missingValue: '{option} 后面要写一个值：{expected}。',
    badValue: '{option} 不能是“{value}”，只能是：{expected}。',
    tooManyFiles: '一次只能读一个文件，“{option}”是多出来的。',
  },
  seeHelp: '输入 mailterm explain --help 查看全部选项。',
  input: {
    noSuchFile: '没有“{file}”这个文件。',
    isFolder: '“{file}”是文件夹，请写出其中某个文件的名字。',
    mayNotRead: '你没有权限读取“{file}”。',
    cannotRead: '无法读取“{file}”。',
  },
  nothingPiped: '请给出文件，或者用管道送入内容：mailterm explain 文件，或 … | mailterm explain。',
  failed: 'mailterm：{problem}',
  dress: {
    marked: '带标记的对话',
    mailterm: 'Mailterm 会话记录',
    swaks: 'swaks',
    curl: 'curl -v',
    phpmailer: 'PHPMailer',
    javamail: 'JavaMail',
    smtplib: 'Python smtplib',
    imaplib: 'Python imaplib',
    fetchmail: 'fetchmail',
    thunderbird: 'Thunderbird',
    scrollback: '终端屏幕',
    s_client: 'openssl s_client',
    log: '日志',
    bounce: '退信',
    reply: '单条应答',
  },
  summary: '{protocol}，来源：{dress}，应答 {replies} 条。',
  refused: {
    one: '第 {lines} 行被拒绝。',
    some: '第 {lines} 行被拒绝。',
    many: '共有 {refusals} 处被拒绝，最先是第 {lines} 行。',
    none: '没有被拒绝的。',
  },
  conversation: '第 {number} 段对话：{protocol}',
  answers: '回答',
  here: '此处',
  parts: '逐段',
  mends: '谁来解决',
  why: '原因',
  next: '接下来',
  remarks: '顺便一提',
  source: '出处',
  certainty: { certain: '确定：', likely: '很可能：', possible: '有可能：' },
  onLine: '第 {line} 行的 {command}',
  named: '{command}（内容里提到）',
  notShown: '{command}（不在粘贴的内容里）',
  causeLine: '原因在第 {line} 行。',
  greeting: '连接本身',
  letterEnd: '邮件内容',
  challengeAnswer: '对质询的回答',
  reported: '据报告：{label}',
  charset: '按 {charset} 解读。',
  moreLines: '⋮ 还有 {count} 行',
  withheld: '不是命令，有可能是密码，已遮盖',
  separator: '、',
  stop: '。',
  gap: '',
};
