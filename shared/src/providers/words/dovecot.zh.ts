// What the rules of rules/dovecot.ts mean, in Chinese.

import type { Text } from '../../i18n/text.ts';
import type { DovecotRuleId } from '../rules/dovecot.ts';

export const dovecotWords: Record<`provider.${DovecotRuleId}`, Text> = {
  'provider.dovecot.plaintextRefused': {
    title: '没有加密就不收密码',
    body: '连接没有加密，Dovecot 不会核对密码。请先发 STARTTLS，握手（handshake）之后再登录，或者直接连 993 端口。',
  },
  'provider.dovecot.passwordExposed': {
    title: '密码已经明文发出',
    body: '服务器不允许，你还是在没有 TLS 时发了 LOGIN。线路上的任何人都可能看到密码：请更换密码，以后先发 STARTTLS，或者用 993 端口。',
  },
  'provider.dovecot.loginDisabled': {
    title: '要先 STARTTLS 才能登录',
    body: '欢迎语里有 LOGINDISABLED：连接还没加密，密码对不对 LOGIN 都会被拒绝。请先发 STARTTLS，握手之后这个词就没有了。',
  },
  'provider.dovecot.refusedBeforeLogin': {
    title: '看不懂，或者登录前不能用',
    body: '登录之前 Dovecot 只认少数命令，如 CAPABILITY、STARTTLS、LOGIN、AUTHENTICATE。如果是别的命令，请先登录；如果就是它们，请检查标签（tag）、拼写和引号。',
  },
  'provider.dovecot.unknownCommand': {
    title: 'Dovecot 不认识这条命令',
    body: '应答里提到的命令可能拼错了，可能属于没有启用的扩展，也可能已经过了时机：登录之后不再有 LOGIN 和 STARTTLS。可以用 CAPABILITY 查看有什么。',
  },
  'provider.dovecot.badArguments': {
    title: '参数不对',
    body: '命令没错，后面的参数 Dovecot 看不懂，冒号之后写着卡在哪里。请检查空格、引号和括号；“Invalid messageset”也可能是编号超过了最后一封邮件。',
  },
  'provider.dovecot.idleTooLong': {
    title: '太久没有动静，已断开',
    body: '登录之前 3 分钟、登录之后 30 分钟没有命令，Dovecot 就会断开。请重新连接；隔一阵发一次 NOOP 可以保持会话（session）。',
  },
  'provider.dovecot.tryCreate': {
    title: '目标邮件夹不存在',
    body: '没有这个名字的邮件夹，所以什么也没有复制、移动或保存。请用 CREATE 建好后重发命令，或用 LIST "" "*" 查看正确的名字。',
  },
  'provider.dovecot.noSuchMailbox': {
    title: '没有这个邮件夹',
    body: 'Dovecot 里没有这个名字的邮件夹。除 INBOX 外名字区分大小写，有时还要带前缀：用 LIST "" "*" 可以看到确切写法。',
  },
  'provider.dovecot.mailboxExists': {
    title: '这个名字已被占用',
    body: '已经有同名的邮件夹，所以没有新建，也没有改名。请直接用它，或换个名字。',
  },
  'provider.dovecot.quotaExceeded': {
    title: '邮箱已满',
    body: '配额放不下这封邮件，因此没有保存。请腾出空间：给旧邮件加上 \\Deleted 标志，再发 EXPUNGE；GETQUOTAROOT INBOX 可以查看用量。',
  },
  'provider.dovecot.tooManySessions': {
    title: '该用户的会话太多',
    body: '同一用户从你的 IP 地址建立的连接到了上限，数字写在末尾。请关掉其他邮件客户端或忘记退出的会话，再重新登录。',
  },
  'provider.dovecot.internalError': {
    title: 'Dovecot 内部出错',
    body: '你的命令没有问题；原因只写在服务器日志里，常见的是文件权限或磁盘已满。请把出错时间（应答末尾方括号里若有）告诉管理员。',
  },
  'provider.dovecot.ambiguousPipelining': {
    title: '同时发出的命令互相冲突',
    body: '上一条命令还没完成，你就发了下一条，而两者的结果取决于先后。请等到带标签的应答再发下一条命令。',
  },
  'provider.dovecot.tlsAlready': {
    title: '连接已经加密',
    body: 'STARTTLS（POP3 里是 STLS）只能用一次；993、995 端口一开始就有 TLS，更用不着它。直接登录即可。',
  },
  'provider.dovecot.popLoginFailed': {
    title: 'POP3 登录被拒绝',
    body: '用户名或密码不对，Dovecot 不会说是哪一个。请重新发送 USER 和 PASS，并试试用户名带域名和不带域名两种写法。',
  },
  'provider.dovecot.popPlaintextRefused': {
    title: 'POP3 要先加密才能输密码',
    body: '连接没有加密，Dovecot 不接受 USER 和 PASS。请先发 STLS，握手之后再登录，或者直接连 995 端口。',
  },
  'provider.dovecot.popLocked': {
    title: '另一个 POP3 会话占着邮箱',
    body: '同一时间只能有一个 POP3 会话使用邮箱。请用 QUIT 结束另一个会话，或等服务器把它断开；常见原因是邮件客户端在自动收信。',
  },
  'provider.dovecot.popUnknownCommand': {
    title: 'POP3 里没有这条命令',
    body: '冒号后面是 Dovecot 读到的词。请检查拼写；登录之后 USER、PASS、AUTH、STLS 不再可用，可选的命令都列在 CAPA 里。',
  },
  'provider.dovecot.popRefusedBeforeLogin': {
    title: '不认识，或者登录前不能用',
    body: '登录之前 Dovecot 只认 CAPA、STLS、AUTH、APOP、USER、PASS 和 QUIT，STAT、LIST、RETR 要登录后才有。请先用 USER 和 PASS 登录，或检查拼写。',
  },
  'provider.dovecot.popNoSuchMessage': {
    title: '没有这个编号的邮件',
    body: 'POP3 的编号从 1 到 STAT 显示的总数，只在本次会话里有效。用 LIST 可以看到有哪些。',
  },
  'provider.dovecot.popDeleted': {
    title: '这封邮件已标记删除',
    body: 'DELE 之后，本次会话里就读不到它了，但在 QUIT 之前它还在。RSET 可以撤销所有删除标记。',
  },
  'provider.dovecot.popIdleTooLong': {
    title: 'POP3 会话因长时间无命令被关闭',
    body: '太久没有命令：登录前 3 分钟，登录后 10 分钟。因为没有发 QUIT，用 DELE 标记的邮件并没有删除。请重新连接，再发一遍 DELE。',
  },
};
