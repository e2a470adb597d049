// What the rules of rules/cyrus.ts mean, in Chinese.

import type { Text } from '../../i18n/text.ts';
import type { CyrusRuleId } from '../rules/cyrus.ts';

export const cyrusWords: Record<`provider.${CyrusRuleId}`, Text> = {
  'provider.cyrus.loginFailed': {
    title: 'Cyrus 拒绝登录',
    body: '用户名或密码不对。请检查两者，并确认这台服务器的用户名要不要带域名。',
  },
  'provider.cyrus.noMechanism': {
    title: '没有可用的登录方式',
    body: '登录库里没有合适的认证机制，密码根本没有被核对。请看 CAPABILITY 里的 AUTH= 项，改用其中一种；STARTTLS 之后可能会多出几种。',
  },
  'provider.cyrus.loginBroken': {
    title: '登录服务出错',
    body: '服务器的登录库出了故障，与你的密码对不对无关。请稍后再试；原因在服务器日志里，常见的是 saslauthd 没有运行，需由管理员处理。',
  },
  'provider.cyrus.loginFirst': {
    title: '请先登录',
    body: '这条命令要登录以后才能用。请先发 LOGIN 或 AUTHENTICATE，再重发一次。',
  },
  'provider.cyrus.selectFirst': {
    title: '请先打开邮件夹',
    body: '这条命令针对已打开的邮件夹，而现在一个也没有打开。请先发 SELECT INBOX（只读用 EXAMINE），再重发一次。',
  },
  'provider.cyrus.unknownCommand': {
    title: 'Cyrus 不认识这条命令',
    body: '标签（tag）后面的词不是这台服务器的命令。请检查拼写；增加命令的扩展都列在 CAPABILITY 里。',
  },
  'provider.cyrus.invalidTag': {
    title: '标签缺失或不合法',
    body: '每行命令都以你自选的标签（tag）开头，例如 a1，后面跟一个空格。标签不能是 *，也不能含有 +、%、引号或括号。',
  },
  'provider.cyrus.missingArgument': {
    title: '缺少参数',
    body: '命令本身没错，但后面还应有参数，或者该写一个空格的地方写了两个。请对照应答中提到的那条命令的格式。',
  },
  'provider.cyrus.loginDelay': {
    title: '登录间隔太短',
    body: '服务器要求同一账号两次登录之间隔一段时间，应答里写明了多久。请等够再登录；邮件客户端应降低收信频率。',
  },
};
