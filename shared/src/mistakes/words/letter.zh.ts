// Mistakes in and around the letter that a person types: their words in Chinese.

import type { Text } from '../../i18n/text.ts';
import type { letterMistakes } from '../facts/letter.ts';

export const letterMistakeTexts: Record<keyof typeof letterMistakes, Text> = {
  'mistake.headerOutsideLetter': {
    title: '写的是信头，可信还没开始',
    body: '服务器还在等命令，有的见到这种行会直接挂断。先发 DATA，等到 354。',
  },
  'mistake.textOutsideLetter': {
    title: '写的是正文，可信还没开始',
    body: '正文之外，每一行都会当成命令。先发 DATA，等到 354。',
  },
  'mistake.standsAlone': { title: '这条命令后面不能再写东西', body: '{verb} 要单独占一行。' },
  'mistake.noBlankLine': {
    title: '信头和正文之间少了空行',
    body: '这一行不像信头。正文之前先按回车空一行，否则有一部分会混进信头里。',
  },
  'mistake.noFrom': {
    title: '信里没写是谁寄的',
    body: '信头里 From 和 Date 是必需的，缺 From 或 Subject 的信常被过滤。请补上，From 要和登录的地址一致。',
  },
  'mistake.dotWithBlanks': {
    title: '这样信不会结束',
    body: '只有单独一个英文句点的一行才算结束。旁边多一点东西，信就还在继续，服务器一直等。',
  },
  'mistake.commandInLetter': {
    title: '你还在信里面',
    body: '服务器会把这一行当成信的内容。要结束，先发只有一个句点的一行，再发命令。',
  },
  'mistake.leadingDot': {
    title: '行首的句点会不见',
    body: '服务器会去掉行首的一个句点。想让读信的人看到一个，就写两个。',
  },
  'mistake.bareLf': {
    title: '换行前面没有回车',
    body: '严格的服务器会因此拒收整封信。把各行分开粘贴，每行就会以 CR LF 结尾。',
  },
  'mistake.longLine': {
    title: '这一行超过了 998 个字符',
    body: '服务器可能截断或拒收。请分成几行，或用 quoted-printable、base64 编码。',
  },
  'mistake.letterTooBig': {
    title: '信太大，服务器不收',
    body: 'EHLO 回答里的 SIZE 就是上限。把信改短，或者用链接代替附件。',
  },
  'mistake.rawEightBit': {
    title: '没有说明用的是什么编码',
    body: '信头只能是 ASCII，正文要用 Content-Type 写明 charset，否则读信的人只能猜。信头里请写 =?utf-8?B?…?=。',
  },
  'mistake.receiverOnlyInHeader': {
    title: '信头里有人收不到这封信',
    body: '{receiver} 写在了信里，可信寄给谁只看 RCPT TO。每位收件人都要有自己的一条 RCPT TO。',
  },
  'mistake.noHeader': {
    title: '这封信没有信头',
    body: '信是收下了，但到了那边没有发件人和主题，连正文都可能不见。先写 From、To、Subject，空一行，再写正文。',
  },
  'mistake.leftTooSoon': {
    title: '服务器还没有收下这封信',
    body: '只有结尾句点之后的 250 才表示收下了。现在离开，信可能就丢了。',
  },
};
