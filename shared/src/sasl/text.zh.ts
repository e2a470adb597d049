// SASL 登录过程中能说的话（中文）。

import type { Text } from '../i18n/text.ts';
import type { SaslId } from './citations.ts';

export const saslTexts: Record<SaslId, Text> = {
  // ---- 机制
  'sasl.9798-M-DSA-SHA1': {
    title: '9798-M-DSA-SHA1',
    body: '双方用证书和 DSA 签名互相证明身份。2001 年的方案，你用的邮件软件不会有。',
  },
  'sasl.9798-M-ECDSA-SHA1': {
    title: '9798-M-ECDSA-SHA1',
    body: '双方用椭圆曲线证书互相证明身份。2001 年定义，几乎没有人实现过。',
  },
  'sasl.9798-M-RSA-SHA1-ENC': {
    title: '9798-M-RSA-SHA1-ENC',
    body: '双方用 RSA 证书互相证明身份。后来被带客户端证书的 TLS（EXTERNAL）取代。',
  },
  'sasl.9798-U-DSA-SHA1': {
    title: '9798-U-DSA-SHA1',
    body: '只有客户端证明自己，用证书和 DSA 签名。需要专门的程序。',
  },
  'sasl.9798-U-ECDSA-SHA1': {
    title: '9798-U-ECDSA-SHA1',
    body: '只有客户端证明自己，用椭圆曲线证书。有别的机制就换别的。',
  },
  'sasl.9798-U-RSA-SHA1-ENC': {
    title: '9798-U-RSA-SHA1-ENC',
    body: '只有客户端证明自己，用 RSA 证书。服务器没有被证明，所以应在 TLS 之下用。',
  },
  'sasl.ANONYMOUS': {
    title: 'ANONYMOUS',
    body: '访客登录。应答不是秘密，只是一条痕迹，例如你的地址；访客能做的事很少。',
  },
  'sasl.CRAM-MD5': {
    title: 'CRAM-MD5',
    body: '密码本身不上路：用你的名字加上带密钥的 MD5 摘要来回答质询。可以用 openssl 来算；MD5 已经老了，最好在 TLS 之下用。',
  },
  'sasl.DIGEST-MD5': {
    title: 'DIGEST-MD5',
    body: '一种质询加摘要的方式，选项太多，各家程序谈不拢，2011 年退役。请换一种机制。',
  },
  'sasl.EAP-AES128': {
    title: 'EAP-AES128',
    body: '你在自己的学校或单位登录，服务器去那里核实，就像 eduroam。需要有这种账号的程序。',
  },
  'sasl.EAP-AES128-PLUS': {
    title: 'EAP-AES128-PLUS',
    body: '和 EAP-AES128 一样，并且绑定在这条 TLS 连接上，中间人没法把登录转手。',
  },
  'sasl.ECDH-X25519-CHALLENGE': {
    title: 'ECDH-X25519-CHALLENGE',
    body: '证明你持有一把 Curve25519 密钥，不用密码。来自聊天网络（IRC），不是邮件里用的。',
  },
  'sasl.ECDSA-NIST256P-CHALLENGE': {
    title: 'ECDSA-NIST256P-CHALLENGE',
    body: '用椭圆曲线密钥给服务器的质询签名。聊天网络（IRC）在用，邮件服务器不用。',
  },
  'sasl.EXTERNAL': {
    title: 'EXTERNAL',
    body: '你是谁，已在协议之外证明过，通常靠 TLS 客户端证书。应答只是你想用的身份，多半留空。',
  },
  'sasl.GS2-*': {
    title: 'GS2 类机制',
    body: '某种单点登录系统，装在统一的外壳里，GS2- 后面的字母是它的编号。需要加入了那个系统的程序。',
  },
  'sasl.GS2-KRB5': {
    title: 'GS2-KRB5',
    body: '装在新式外壳里的 Kerberos 票据。需要持有票据的程序，一般在同一机构的电脑上。',
  },
  'sasl.GS2-KRB5-PLUS': {
    title: 'GS2-KRB5-PLUS',
    body: '绑定在这条 TLS 连接上的 Kerberos 票据，中间人拿去别处也没用。',
  },
  'sasl.GSS-SPNEGO': {
    title: 'GSS-SPNEGO',
    body: '微软的办法，让双方在 Kerberos 和 NTLM 之间商量。Windows 程序会自己处理，手工请换别的。',
  },
  'sasl.GSSAPI': {
    title: 'GSSAPI',
    body: '用 Kerberos 票据证明身份，线上没有密码。需要持有票据的程序，手工请换别的。',
  },
  'sasl.KERBEROS_V4': {
    title: 'KERBEROS_V4',
    body: 'Kerberos 4 的票据，早就被攻破。还提供它的服务器该更新了，请改用 GSSAPI。',
  },
  'sasl.KERBEROS_V5': {
    title: 'KERBEROS_V5',
    body: '为 Kerberos 5 登记的名字，没有人用：真正的服务器把同一件事叫作 GSSAPI。',
  },
  'sasl.LOGIN': {
    title: 'LOGIN',
    body: '服务器先问用户名，再问密码，每次都用 base64 回答。它很老，从未成为标准，却至今最常用。base64 什么也藏不住，应在 TLS 之下用。',
  },
  'sasl.NMAS-SAMBA-AUTH': {
    title: 'NMAS-SAMBA-AUTH',
    body: 'Novell 的登录方式，用于与 Windows 文件服务器共用的账号。只有 Novell 自家程序会说。',
  },
  'sasl.NMAS_AUTHEN': {
    title: 'NMAS_AUTHEN',
    body: 'Novell 模块化登录的一部分：确认先前已打开的会话。只有 Novell 自家程序会说。',
  },
  'sasl.NMAS_LOGIN': {
    title: 'NMAS_LOGIN',
    body: 'Novell 模块化登录的一部分：凭密码、卡片或指纹打开会话。只有 Novell 自家程序会说。',
  },
  'sasl.NTLM': {
    title: 'NTLM',
    body: '微软为 Windows 账号设计的旧式质询应答，分三步。不适合手算，也不再安全。',
  },
  'sasl.OAUTH10A': {
    title: 'OAUTH10A',
    body: '用 OAuth 1.0a 的签名请求代替密码。服务商都转向 OAuth 2.0 了，请找 OAUTHBEARER 或 XOAUTH2。',
  },
  'sasl.OAUTHBEARER': {
    title: 'OAUTHBEARER',
    body: '用 OAuth 2.0 令牌代替密码，标准写法。令牌来自服务商的登录页面，一般一小时内就过期。',
  },
  'sasl.OPENID20': {
    title: 'OPENID20',
    body: '你在 OpenID 2.0 提供方的网页登录，由它告诉服务器。OpenID 2.0 已经没人用了。',
  },
  'sasl.OTP': {
    title: 'OTP',
    body: '一次性密码，从单子或计算器上取，服务器会说该用第几个。被人听去也没有用。',
  },
  'sasl.PLAIN': {
    title: 'PLAIN',
    body: '用户名和密码放在同一个 base64 串里：NUL、用户名、NUL、密码。base64 不是加密，应在 TLS 之下使用。',
  },
  'sasl.SAML20': {
    title: 'SAML20',
    body: '你在单位的网页登录（SAML），由它告诉服务器。需要会打开那个网页的程序。',
  },
  'sasl.SCRAM-*': {
    title: 'SCRAM 类机制',
    body: '双方都证明自己知道密码，谁也不把它发出去。SCRAM- 后面是散列函数的名字，要算很多轮，交给程序做。',
  },
  'sasl.SCRAM-SHA-1': {
    title: 'SCRAM-SHA-1',
    body: '双方都证明自己知道密码，谁也不发送它，要用 SHA-1 算几千轮。程序做得到；手工请在 TLS 下用 PLAIN。',
  },
  'sasl.SCRAM-SHA-1-PLUS': {
    title: 'SCRAM-SHA-1-PLUS',
    body: '绑定在这条 TLS 连接上的 SCRAM-SHA-1：中间的假服务器没法把你的登录转手。',
  },
  'sasl.SCRAM-SHA-256': {
    title: 'SCRAM-SHA-256',
    body: '双方都证明自己知道密码，谁也不发送它；常见的密码登录里数它最好。要用 SHA-256 算几千轮，交给程序做。',
  },
  'sasl.SCRAM-SHA-256-PLUS': {
    title: 'SCRAM-SHA-256-PLUS',
    body: '绑定在这条 TLS 连接上的 SCRAM-SHA-256，中间人没法转手。你的程序会的话就用它。',
  },
  'sasl.SCRAM-SHA-512': {
    title: 'SCRAM-SHA-512',
    body: '散列更长的 SCRAM。虽未登记，Dovecot、Cyrus 等也提供；对你来说 SCRAM-SHA-256 一样好。',
  },
  'sasl.SCRAM-SHA3-512': {
    title: 'SCRAM-SHA3-512',
    body: '用最新一族散列的 SCRAM，目前只是提案。你的程序多半不认识，请用 SCRAM-SHA-256。',
  },
  'sasl.SECURID': {
    title: 'SECURID',
    body: '回答 RSA 令牌上不断变化的数字，加上你的 PIN。没有令牌就进不去。',
  },
  'sasl.SKEY': {
    title: 'SKEY',
    body: '最早的一次性密码，用 MD4 算。1998 年被 OTP 取代，请用 OTP。',
  },
  'sasl.SPNEGO': {
    title: 'SPNEGO',
    body: '保留这个名字，是为了不让人用：在商量好的登录里再商量一次，攻击者就能挑最弱的路。请换别的。',
  },
  'sasl.SPNEGO-PLUS': {
    title: 'SPNEGO-PLUS',
    body: '和 SPNEGO 一样禁止使用，绑定了 TLS 也不行。提供它的服务器违反了规定。',
  },
  'sasl.SXOVER-PLUS': {
    title: 'SXOVER-PLUS',
    body: '密封的登录，由服务器转交给你所属的机构来决定。还是草案，需要专门的账号和程序。',
  },
  'sasl.XOAUTH': { title: 'XOAUTH', body: 'Google 最早的令牌登录，用 OAuth 1。早已关闭，请用 XOAUTH2。' },
  'sasl.XOAUTH2': {
    title: 'XOAUTH2',
    body: '用 OAuth 2.0 令牌代替密码：先写 user=…，再写 auth=Bearer …，各以 ^A 结束。Google 和微软要求这种方式，令牌一小时内就过期。',
  },
  'sasl.mechanism': { title: '机制 {name}', body: '一种登录方式。Mailterm 没有它的说明，它的回答一律按秘密对待。' },
  'sasl.challenge': {
    title: '质询：{decoded}',
    body: '这段 base64 解码后是“{decoded}”。你发送的下一行会被当作对它的回答。',
  },
  'sasl.challenge.user': {
    title: '询问：{decoded}',
    body: '看起来像密文，其实是“{decoded}”的 base64：服务器在问用户名，回答也要用 base64。',
  },
  'sasl.challenge.password': {
    title: '询问：{decoded}',
    body: '解码后是“{decoded}”：现在轮到密码或授权码，同样先做 base64 编码再发送。',
  },
  'sasl.challenge.empty': { title: '空质询', body: '服务器没有要问的，只等这种机制的第一个回答。' },
  'sasl.challenge.notBase64': {
    title: '不是 base64 的质询',
    body: '质询本该是 base64。这里是普通文字，有些老服务器会这样发。',
  },
  'sasl.response.user': {
    title: '用户名（base64）',
    body: '编码后的用户名。谁看到这一行都能解码，所以对别人隐藏。',
  },
  'sasl.response.password': {
    title: '密码（base64）',
    body: '编码后的密码或授权码，只是编码，没有加密。除了你，谁都看不到它。',
  },
  'sasl.response': { title: '登录应答', body: '这种机制用来证明身份的内容，按秘密对待。' },
  'sasl.response.empty': { title: '空的首个应答', body: '单独一个 = 表示首个应答为空，因为空白是看不见的。' },
  'sasl.cancel': { title: '取消', body: '单独一个星号表示放弃这次登录，服务器会回答 501 或 -ERR。' },
  'sasl.notBase64': {
    title: '发送的不是 base64',
    body: '这一行不是合法的 base64。请先把原文编码，末尾的 = 一个都不能少，并且放在同一行里发送。',
  },
  'sasl.endsWithNewline': {
    title: 'base64 里多了一个换行',
    body: "解码后末尾有换行符，这是 echo 加上的。请用 printf '%s' 或 echo -n 再接 base64。",
  },
  'sasl.plainShape': {
    title: 'PLAIN 的结构不对',
    body: "解码后应为 NUL、用户名、NUL、密码：共两个 NUL，第一个就在最前面。可以用 printf '\\0用户名\\0密码' | base64 生成。",
  },
  'sasl.looksLikeCommand': {
    title: '命令被当成了回答',
    body: '服务器等待登录应答时，每一行都算应答，QUIT 也不例外。先单独发一个 * 取消，再输入命令。',
  },
  'sasl.sameAsUserName': {
    title: '两次回答一模一样',
    body: '密码那一行和用户名那一行相同。两个提示本身也是 base64，很容易弄混。',
  },
  'sasl.authorizationCode': {
    title: '用户名或密码未被接受',
    body: '163、QQ 等许多邮箱在这里不认网页登录密码，要用在网页邮箱设置里生成的授权码。',
  },
  'sasl.userForm': {
    title: '也许用户名要换一种写法',
    body: '有的服务器要完整地址（alice@163.com），有的只要 @ 前面的部分。可以换另一种写法试一次。',
  },
};
