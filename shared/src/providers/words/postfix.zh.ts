// What the rules of rules/postfix.ts mean, in Chinese.

import type { Text } from '../../i18n/text.ts';
import type { PostfixRuleId } from '../rules/postfix.ts';

export const postfixWords: Record<`provider.${PostfixRuleId}`, Text> = {
  'provider.greylisting.tryLater': {
    title: '灰名单：过几分钟再来',
    body: '服务器没见过这个发件人、收件人和 IP 地址的组合，第一次有意先拒绝。请过几分钟从同一地址原样再发一次；正规的邮件服务器会自动重试。',
  },
  'provider.postfix.relayDenied': {
    title: 'Postfix 不为你中继',
    body: '收件人的域不归这台服务器管，而你没有登录。要发给任何人，请用 587 或 465 端口并做 AUTH；或者连接收件人所在域的邮件交换主机（MX）。',
  },
  'provider.postfix.senderDomainLater': {
    title: '查不到 MAIL FROM 的域',
    body: 'DNS 里没有发件人域的邮件服务器或地址记录，或者暂时没有答复。即使应答出现在 RCPT 之后，问题也出在 MAIL FROM：请换用真实域下的发件地址，或等它的 DNS 恢复后再试。',
  },
  'provider.postfix.senderDomainUnknown': {
    title: '发件人的域不存在，永久拒绝',
    body: 'MAIL FROM 里的域在 DNS 中不存在，这台服务器不会再接受。请改正拼写，或换一个发件地址。',
  },
  'provider.postfix.noReverseName': {
    title: '你的 IP 地址没有反向 DNS 记录',
    body: '反向 DNS（PTR）查不到你所用 IP 地址的主机名。请让地址的所有者（主机商或宽带商）设置；家庭宽带请改用自己邮箱服务商的 587 端口。',
  },
  'provider.postfix.nameMismatch': {
    title: '主机名与 IP 地址对不上',
    body: 'Postfix 要求你的 IP 地址有反向 DNS 记录（PTR），而且那个主机名能解析回同一地址，现在至少缺一样。请两边都设好，等 DNS 缓存过期后再试。',
  },
  'provider.postfix.heloUnknownHost': {
    title: 'EHLO 里的主机名查不到',
    body: '服务器查询了你在 EHLO 里报的主机名，没有地址记录，也没有 MX。请换一个能解析的名字，重新发 EHLO。',
  },
  'provider.postfix.heloShortName': {
    title: 'EHLO 要用完整的主机名',
    body: '没有点的短名字不够。请发 EHLO client.example.org，或者把自己的地址放在方括号里：EHLO [192.0.2.7]。',
  },
  'provider.postfix.senderNotYours': {
    title: '这个发件地址不属于你',
    body: '你已登录，但 MAIL FROM 写的是别人的地址。请用自己的地址，或请管理员把它加到你的账号下。',
  },
  'provider.postfix.senderNeedsLogin': {
    title: '这个发件人必须先登录',
    body: 'MAIL FROM 的地址属于这台服务器的用户，不登录就不能用。请依次发送 RSET、AUTH，再重发 MAIL FROM。',
  },
  'provider.postfix.starttlsFirst': {
    title: '先加密，再继续',
    body: '连接没有加密时，这个端口只接受 EHLO、NOOP、STARTTLS 和 QUIT。请先发 STARTTLS，握手（handshake）之后重新发 EHLO。',
  },
  'provider.postfix.authNotEnabled': {
    title: '这个连接上不能登录',
    body: 'Postfix 在这里没有提供 AUTH：25 端口很少有，其他端口往往要等 STARTTLS 之后。请看 EHLO 应答里有没有 AUTH，并改用 587 或 465 端口。',
  },
  'provider.postfix.authMechanism': {
    title: '这里没有这种认证机制',
    body: '密码根本没有被核对。请使用 EHLO 应答里 AUTH 后面列出的机制，通常是 PLAIN 或 LOGIN。',
  },
  'provider.postfix.authBase64': {
    title: '你的回答不是 base64',
    body: '你发的内容无法解码，密码没有被核对。请先编码：334 之后只能发一行 base64，不带空格，也不能直接写明文。',
  },
  'provider.postfix.authFailed': {
    title: '用户名或密码不被接受',
    body: '第二个冒号后面的话来自认证库，参考价值不大；“UGFzc3dvcmQ6”只是 base64 编码（不是加密）的“Password:”。请试试用户名带域名和不带域名两种写法。iCloud 也这样回答，它要求应用专用密码（app password）。',
  },
  'provider.postfix.authNeedsTls': {
    title: '这种登录方式要先加密',
    body: 'PLAIN 和 LOGIN 会让线路上的人看到密码，所以 Postfix 只在加密连接上接受。请先发 STARTTLS 和 EHLO，再重发 AUTH。',
  },
  'provider.postfix.heloFirst': {
    title: '请先发 EHLO',
    body: '每个会话都从 EHLO 加主机名开始，STARTTLS 之后还要再发一次。请补发 EHLO，再重发这条命令。',
  },
  'provider.postfix.nestedMail': {
    title: '已经开始了一封邮件',
    body: 'Postfix 已经有了发件人，不接受第二个。请继续发 RCPT TO；要重新开始，请发 RSET。',
  },
  'provider.postfix.noRecipients': {
    title: '收件人全部被拒绝',
    body: '发过 RCPT TO，但没有一个得到 250，所以无人可发。请看 RCPT 的应答，真正的原因在那里。',
  },
  'provider.postfix.timeout': {
    title: '等得太久',
    body: '几分钟没有动静（默认 5 分钟，繁忙时更短），Postfix 断开了连接。请重新连接；没有用句点结束的邮件不会保留。',
  },
  'provider.postfix.tooManyErrors': {
    title: '一次会话里出错太多',
    body: 'Postfix 会数被拒绝的命令，到了上限（默认 20 条）就断开。请重新连接，并回看前面的应答，弄清错在哪里。',
  },
  'provider.postfix.synchronization': {
    title: '没等应答就发了命令',
    body: '还没收到应答，你就发了下一行，比如一次粘贴了多行。请重新连接，逐行发送；只有 EHLO 列出 PIPELINING 之后才能用流水线（一次发送多条命令）。',
  },
  'provider.postfix.spokeTooEarly': {
    title: '欢迎语还没说完你就开口了',
    body: 'Postfix 前面的守卫 postscreen 还没发完 220 欢迎语，或一条命令还没应答，就又收到了数据，垃圾邮件程序常这样做。请重新连接，等 220 和每一条应答。',
  },
  'provider.postfix.portsBusy': {
    title: '连接已满',
    body: 'Postfix 前面的守卫 postscreen 的连接数到了上限。问题不在你这边，过几分钟再试。',
  },
  'provider.postfix.addressRefused': {
    title: '你的 IP 地址被拒之门外',
    body: '管理员在 postscreen 自己的访问名单里列了你的地址或网段，等待没有用。请用别的方式联系那台服务器的管理员（postmaster），或者通过自己的服务商发信。',
  },
  'provider.postfix.comeBack': {
    title: '暂时不收：守卫还在考察',
    body: 'postscreen 对还不认识的客户端，测试完说话方式后会这样回答；对先连备用服务器的客户端也一样。请过几分钟再连接 MX 优先级最高（数字最小）的那台服务器。',
  },
  'provider.postfix.messageTooBig': {
    title: '超过服务器允许的大小',
    body: '邮件本身，或 MAIL FROM 里申报的大小，超过了 EHLO 应答中 SIZE 后面的数字。请缩小邮件；附件经 base64 编码会变大三分之一。',
  },
  'provider.postfix.needsSmtputf8': {
    title: '非 ASCII 地址没有声明 SMTPUTF8',
    body: '地址里有 ASCII 以外的字符，必须事先声明。如果 EHLO 列出了 SMTPUTF8，请先发 RSET，再发 MAIL FROM:<…> SMTPUTF8。',
  },
  'provider.postfix.lookupFailure': {
    title: '服务器读不到自己的数据表',
    body: '存放用户或域的表（常在 LDAP 或 SQL 里）没有回应，你写的地址未必有错。请稍后再试；管理员可以在邮件日志里看到是哪张表。',
  },
  'provider.postfix.misconfigured': {
    title: '服务器配置有误',
    body: '某项设置自相矛盾，或引用了不存在的东西，谁来都会得到这个应答。请告知管理员（postmaster）；邮件日志里有一条警告，写着是哪项设置。',
  },
  'provider.postfix.spfFail': {
    title: '发件人的域不允许你的 IP 发信',
    body: 'MAIL FROM 那个域的 SPF 记录里没有你所用的 IP 地址。请通过该域自己的服务器发信，或者把你的服务器加进这条记录。',
  },
};
