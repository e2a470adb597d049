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
  'sasl.challenge.cram': {
    title: '质询：{decoded}',
    body: '只用一次的字符串。以密码为密钥，对整个字符串（连同 < 和 >）算 HMAC-MD5（openssl dgst -md5 -hmac 可以算），再把“用户名、空格、32 位十六进制数”做 base64 编码后发送。',
  },
  'sasl.challenge.scram': {
    title: '盐值和 {rounds} 轮',
    body: '解码后：随机数 {nonce}，盐值 {salt}，散列 {rounds} 轮。程序用这些和密码算出你的证明。随机数必须以你发出的那一段开头，否则就发 * 放弃。',
  },
  'sasl.challenge.scramFinal': {
    title: '服务器的证明',
    body: '服务器证明它也知道你的密码。拿它可以验证猜测，所以对别人隐藏。回一个空行，就会收到最后的应答。',
  },
  'sasl.challenge.scramError': {
    title: 'SCRAM 拒绝：{error}',
    body: '解码后是“e={error}”：登录已经失败，这个词就是原因。再发一个空行，最后的应答就会来。',
  },
  'sasl.challenge.digest': {
    title: 'DIGEST-MD5，域 {realm}',
    body: '解码后：域（realm）{realm}，随机数 {nonce}，保护级别 {qop}。回答是把它们连同用户名和密码一起算出的摘要，得让程序来算。',
  },
  'sasl.challenge.digestFinal': {
    title: '服务器的摘要',
    body: '服务器用 rspauth 证明自己也知道密码。和你的摘要一样，对别人隐藏。回一个空行即可。',
  },
  'sasl.challenge.oauthError': {
    title: '令牌被拒：{status}',
    body: '看起来像提问，其实已经是拒绝。解码后：{decoded}。发一个空行（XOAUTH2）或 AQ==（OAUTHBEARER），服务器才给出最后的应答。',
  },
  'sasl.challenge.otp': {
    title: '第 {sequence} 个一次性密码',
    body: '在计算器里填入种子 {seed}、序号 {sequence} 和算法 {algorithm}，或者查密码表上的这一号。结果前面加 hex: 或 word:，做 base64 编码后发送。',
  },
  'sasl.challenge.ntlm': {
    title: 'NTLM 消息 {type}',
    body: '微软 NTLM 的二进制消息，2 号就是服务器的质询。Mailterm 不拆解它。只有程序能回答，所以请发 * 放弃，换一种机制。',
  },
  'sasl.challenge.kerberos': {
    title: 'Kerberos 令牌',
    body: '二进制内容，只对一张票据、一个时刻有效。只有持有票据的程序能读懂并回答。',
  },
  'sasl.challenge.binary': {
    title: '二进制质询',
    body: '解码后不是文字，是给程序看的。手工操作只能单独发一个 * 放弃。',
  },
  'sasl.challenge.empty': { title: '空质询', body: '服务器没有要问的，只等这种机制的第一个回答。' },
  'sasl.challenge.empty.plain': {
    title: '轮到你：用户名和密码',
    body: "PLAIN 不提问。把 NUL、用户名、NUL、密码做成一段 base64 发送：printf '\\0用户名\\0密码' | base64。",
  },
  'sasl.challenge.empty.login': {
    title: '没有文字的提示',
    body: '服务器什么也没写。LOGIN 按步骤走：先用户名，后密码，各自做 base64 编码。',
  },
  'sasl.challenge.empty.scram': {
    title: '轮到你：名字和随机数',
    body: 'SCRAM 由你开头：把 n,,n=用户名,r=随机字符 做 base64 编码发送，服务器会回答盐值和轮数。',
  },
  'sasl.challenge.empty.bearer': {
    title: '轮到你：令牌',
    body: '把含有访问令牌的字符串做 base64 编码，放在一行里发送。开头是 user=（XOAUTH2）或 n,a=（OAUTHBEARER），末尾是两个 ^A。',
  },
  'sasl.challenge.empty.kerberos': {
    title: '轮到你：Kerberos 令牌',
    body: '服务器等的令牌，只有拿着票据的程序才做得出来。没有的话，发 * 放弃。',
  },
  'sasl.challenge.empty.ntlm': {
    title: '轮到你：NTLM 消息 1',
    body: '三条消息里的第一条：由 Windows 程序说明自己会什么。',
  },
  'sasl.challenge.empty.external': {
    title: '轮到你：以谁的身份',
    body: '你是谁，TLS 证书已经说明。就用这个身份，请发空行；要用别的名字，把它做 base64 编码后发送。',
  },
  'sasl.challenge.empty.anonymous': {
    title: '轮到你：留个名',
    body: '访客留一个词，例如邮件地址，做 base64 编码后发送。没有人会核对。',
  },
  'sasl.challenge.empty.more': {
    title: '没有要问的，请继续',
    body: '登录途中的空质询。除非这种机制还有内容要发，否则回一个空行。',
  },
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
  'sasl.response.plain': {
    title: '用户名和密码（base64）',
    body: 'NUL、用户名、NUL、密码，只是编码，没有加密。谁看到这一行就两样都有了，所以对别人隐藏。',
  },
  'sasl.response.cram': {
    title: '用户名和摘要',
    body: '你的用户名，加上用密码对质询算出的 MD5。里面没有密码，但能用来验证猜测，所以别人看不到。',
  },
  'sasl.response.digest': {
    title: 'DIGEST-MD5 的回答',
    body: '用户名、域、双方的随机数，以及把它们和密码一起算出的摘要。弱密码可能被猜出来，所以对别人隐藏。',
  },
  'sasl.response.clientFirst': {
    title: 'SCRAM 的第一条消息',
    body: '你的名字，加上一段随机字符，让每次登录都不一样。密码此时还没有用到。',
  },
  'sasl.response.clientFinal': {
    title: 'SCRAM 证明',
    body: '证明你知道密码，又不把密码发出去。配上盐值和轮数，别人可以拿它试密码，所以隐藏。',
  },
  'sasl.response.token': {
    title: '访问令牌（base64）',
    body: '用户名和令牌。在过期之前，谁拿到令牌谁就能进来，所以除了你谁都看不到。',
  },
  'sasl.response.kerberos': {
    title: '你的 Kerberos 令牌',
    body: '程序用票据做出来的。虽然只能用一次，仍按秘密对待。',
  },
  'sasl.response.ntlm': {
    title: '你的 NTLM 消息',
    body: '第一条说明程序会什么，第三条含有用密码算出的摘要。曾有人由此破出密码，所以隐藏。',
  },
  'sasl.response.external': {
    title: '要用的身份',
    body: '你是谁，登录之前就已证明；这里只是你想使用的名字。',
  },
  'sasl.response.anonymous': {
    title: '访客留名',
    body: '服务器可能写进日志的一个词，什么也不证明。隐藏它只是为了稳妥。',
  },
  'sasl.response.acknowledge': {
    title: '错误已读，请继续',
    body: 'AQ== 是一个 ^A 的 base64，表示你已读过服务器的错误，请它给出最后的应答。',
  },
  'sasl.response.none': {
    title: '空回答',
    body: '你没有要补充的。接下来由服务器继续，或者作出决定。',
  },
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
  'sasl.cramShape': {
    title: 'CRAM-MD5 的结构不对',
    body: '解码后应为用户名、一个空格和 32 位十六进制数。摘要本身不做 base64，整行才做。',
  },
  'sasl.scramShape': {
    title: 'SCRAM 的结构不对',
    body: '第一次回答是 n,,n=用户名,r=随机数，第二次是 c=biws,r=双方的随机数,p=证明。各自做 base64，逗号不能少。',
  },
  'sasl.bearerShape': {
    title: '令牌这一行的结构不对',
    body: '解码后，XOAUTH2 是 user=NAME^Aauth=Bearer TOKEN^A^A；OAUTHBEARER 的开头换成 n,a=NAME,^A。每个 ^A 都是值为 1 的八位组。',
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
  'sasl.oauth.token': {
    title: '令牌未被接受',
    body: '访问令牌会过期，多半不到一小时，而且只属于一个账号。请用这个地址重新登录授权，取一个能收发邮件的新令牌。',
  },
  'sasl.oauth.scope': {
    title: '令牌的权限不够',
    body: '令牌是真的，但不是为这种邮件访问签发的。请按服务器写明的范围（scope）重新申请。',
  },
  'sasl.oauth.request': {
    title: '令牌这一行写错了',
    body: '服务器没法把你的回答当作 OAuth 来读。请检查各个部分、中间的 ^A，以及末尾的两个。',
  },
  'sasl.noTicket': {
    title: '多半没有有效的票据',
    body: 'Kerberos 只认本域内未过期的票据，手工操作时没有。请用程序，或者换一种机制。',
  },
  'sasl.noCertificate': {
    title: '多半没有客户端证书',
    body: 'EXTERNAL 依靠你在 TLS 握手时出示的证书，而手工连接并没有出示。请换一种机制。',
  },
  'sasl.noGuests': {
    title: '不接待访客',
    body: '服务器认得 ANONYMOUS，但这里不让用。请用账号登录。',
  },
  'sasl.scramError.invalid-encoding': {
    title: 'SCRAM 消息读不懂',
    body: '服务器拆不开你的消息。请检查逗号、字母和 base64，并确认都在同一行里。',
  },
  'sasl.scramError.extensions-not-supported': {
    title: '不认识的 SCRAM 扩展',
    body: '你的消息要求了服务器没有的扩展（m=）。把它去掉。',
  },
  'sasl.scramError.invalid-proof': {
    title: '证明不对',
    body: '最常见的是密码错了，也可能是算错：盐值、轮数和三条消息都要原样参与计算。',
  },
  'sasl.scramError.channel-bindings-dont-match': {
    title: '不是同一条 TLS 连接',
    body: '你这边和服务器看到的 TLS 连接不一样，中间有什么拆开了加密。不要在这条连接上登录。',
  },
  'sasl.scramError.server-does-support-channel-binding': {
    title: '服务器其实能绑定 TLS',
    body: '你说它不能（y,,），它却能。也许有人在途中删掉了 -PLUS 机制；如果是你这边不能，就用 n,,。',
  },
  'sasl.scramError.channel-binding-not-supported': {
    title: '服务器不能绑定 TLS',
    body: '你要求把登录绑定到 TLS 连接上。请选不带 -PLUS 的机制，并以 n,, 开头。',
  },
  'sasl.scramError.unsupported-channel-binding-type': {
    title: '绑定方式不认识',
    body: '服务器不认识 p= 后面的方式。常用的是 tls-exporter 和 tls-server-end-point。',
  },
  'sasl.scramError.unknown-user': {
    title: 'SCRAM 里没有这个用户',
    body: '没有叫这个名字的人能这样登录。请核对用户名，看服务器要不要完整地址。',
  },
  'sasl.scramError.invalid-username-encoding': {
    title: '用户名写法不对',
    body: '用户名要用 UTF-8，不能含禁用字符；其中的逗号写作 =2C，等号写作 =3D。',
  },
  'sasl.scramError.no-resources': {
    title: '服务器资源不足',
    body: '这次登录没有得到判定。过几分钟再试。',
  },
  'sasl.scramError.other-error': {
    title: 'SCRAM 失败，未说原因',
    body: '服务器有时也用它来掩盖真正的原因，多半是用户名或密码不对。',
  },
};
