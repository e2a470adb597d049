// What the rules of rules/exim.ts mean, in Chinese.

import type { Text } from '../../i18n/text.ts';
import type { EximRuleId } from '../rules/exim.ts';

export const eximWords: Record<`provider.${EximRuleId}`, Text> = {
  'provider.exim.relayDenied': {
    title: 'Exim 不为你中继',
    body: '收件人在别的域，而你既没有登录，也不在这台服务器信任的网络里。请用 AUTH 登录，或者连接收件人所在域的邮件交换主机（MX）。',
  },
  'provider.exim.senderUnverifiable': {
    title: '发件地址没有通过检查',
    body: 'Exim 会试探发给 MAIL FROM 地址的邮件能否被接受，结果不能，中间几行写着原因。请换一个确实存在、能收信的发件地址。',
  },
  'provider.exim.senderVerifyFailed': {
    title: '发件地址无法核实',
    body: '服务器检查了 MAIL FROM 的地址能否收信，结论是不能。请检查拼写和域名；退信必须能送到这个地址。',
  },
  'provider.exim.unrouteable': {
    title: 'Exim 找不到投递路径',
    body: '服务器的路由规则都不适用于这个收件人：要么没有这个用户，要么该域没有邮件服务器。请检查地址的两部分。',
  },
  'provider.exim.temporaryProblem': {
    title: '服务器内部出了问题',
    body: '服务器的某项查询或设置出错，你的命令没有问题。请稍后再试；一直这样的话，管理员可以在 Exim 的主日志里找到原因。',
  },
  'provider.exim.authFailed': {
    title: 'Exim 拒绝登录',
    body: '用户名或密码不对。许多 Exim 服务器要求用完整邮箱地址作用户名；也请确认 base64 文本里没有夹带空格或换行。',
  },
  'provider.exim.authUnavailable': {
    title: '暂时无法认证',
    body: '服务器查不了用户数据库，无法判断密码对错。请稍后再试，改密码没有用。',
  },
  'provider.exim.authNotAdvertised': {
    title: '服务器没有提供 AUTH',
    body: '最近一次 EHLO 的应答里没有 AUTH。它往往要在 STARTTLS 之后再发一次 EHLO 才出现，或者只在 587、465 端口提供。',
  },
  'provider.exim.starttlsNotAdvertised': {
    title: '服务器没有提供 STARTTLS',
    body: '能力列表里没有 STARTTLS：可能你还没发 EHLO，可能已经在用 TLS，也可能这个端口不支持。请先发 EHLO 查看；465 端口一开始就加密。',
  },
  'provider.exim.heloFirst': {
    title: '缺少 EHLO',
    body: 'Exim 要求先发 EHLO 并附上主机名，才接受这条命令。请补发 EHLO，再重发命令。',
  },
  'provider.exim.synchronization': {
    title: '抢在服务器前面说话',
    body: 'Exim 还没发出欢迎语或上一条应答，就收到了你的数据，于是断开。请重新连接，等到应答再发下一行。',
  },
  'provider.exim.tooManyConnections': {
    title: '同时连接太多',
    body: '服务器的 SMTP 连接数到了上限，可能是总数，也可能只算你的 IP 地址。请用 QUIT 关掉不用的连接，稍后再试。',
  },
  'provider.exim.overloaded': {
    title: '服务器负载过高',
    body: '系统负载太高，服务器暂时不接受新连接。问题不在你这边，过几分钟再试。',
  },
  'provider.exim.blockListed': {
    title: 'IP 地址在黑名单上',
    body: '服务器查询了应答末尾那个黑名单（block list），你的地址在上面。请到该名单的网站查询原因，解决后申请移除；在家里请改用服务商的 587 端口发信。',
  },
};
