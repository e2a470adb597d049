// OK、NO、BAD 和 BYE 后面方括号里的词（中文）。

import type { Text } from '../../../i18n/text.ts';
import type { ResponseCodeId } from '../vocabulary/responseCodes.ts';

export const responseCodeTexts: Record<ResponseCodeId, Text> = {
  'code.NEWNAME': {
    title: '邮件夹已改名',
    body: '你说的邮件夹改了名字，后面依次是旧名和新名。请用新名字重发命令。只有很老的服务器才这样说。',
  },
  'code.REFERRAL': {
    title: '请去另一台服务器',
    body: '你要的东西在另一台服务器上，地址跟在后面。请改连那台并重新登录。如果应答是 OK，也可以留下来用这里的共享邮件夹。',
  },
  'code.ALERT': {
    title: '有话要对你说',
    body: '方括号后面的文字是写给你本人看的，请读一读。如果连接没有加密，别人也可能插入这段话，不要点里面的链接。',
  },
  'code.BADCHARSET': {
    title: '不支持这种字符集',
    body: '服务器不能用你指定的 CHARSET 搜索。括号里可能列出了它支持的字符集，UTF-8 几乎到处都能用。',
  },
  'code.CAPABILITY': {
    title: '能力列表',
    body: '不等你问，服务器就说明了它从现在起会什么。STARTTLS 和登录之后，列表可能变化。',
  },
  'code.PARSE': {
    title: '有邮件不合格式',
    body: '服务器读不懂某封邮件的信头或结构，问题在那封邮件本身。用 FETCH 加 BODY.PEEK[] 仍能看到原文。',
  },
  'code.PERMANENTFLAGS': {
    title: '能长久保存的标志',
    body: '只有列在这里的标志能长久保存，其他的会被忽略，或在会话结束后丢失。\\* 表示可以自创关键字。',
  },
  'code.READ-ONLY': {
    title: '只读打开',
    body: '在这里只能看，不能改标志，也不能彻底删除。用 EXAMINE 打开就是这样；用 SELECT 打开却只读，是因为你的权限只有这么多。',
  },
  'code.READ-WRITE': {
    title: '可读可写',
    body: '在这个邮件夹里可以看邮件、改标志、彻底删除。注意 FETCH BODY[] 会把邮件标为已读，BODY.PEEK[] 不会。',
  },
  'code.TRYCREATE': {
    title: '目标邮件夹不存在',
    body: '你要存入的邮件夹不存在，什么都没有存。先核对拼写，再用 CREATE 加名字新建，然后重发命令。',
  },
  'code.UIDNEXT': {
    title: '下一个 UID',
    body: '下一封邮件会得到这个 UID，或更大的。如果比上次大，说明来过新邮件。',
  },
  'code.UIDVALIDITY': {
    title: 'UID 的有效标记',
    body: '这个数不变，以前记下的 UID 才有效。一旦变了，就要全部作废。',
  },
  'code.UNSEEN': {
    title: '第一封未读邮件',
    body: '第一封没有 \\Seen 的邮件的编号，可以从它开始 FETCH。IMAP4rev2 已取消这一行。',
  },
  'code.UNKNOWN-CTE': {
    title: '不认识这种编码',
    body: '这一部分用了服务器不会解的编码。把 BINARY[] 换成 BODY[]，就能取回未解码的内容。',
  },
  'code.UIDNOTSTICKY': {
    title: 'UID 不固定',
    body: '这个邮件夹的 UID 每次会话都会换，不要记下来。APPEND 和 COPY 之后也不会告诉你 UID。',
  },
  'code.APPENDUID': {
    title: '已存入，附 UID',
    body: '邮件已经存好。第一个数是那个邮件夹的 UIDVALIDITY，第二个是这封邮件的 UID。',
  },
  'code.COPYUID': {
    title: '已复制，附 UID',
    body: '先是目标邮件夹的 UIDVALIDITY，然后是原来的 UID 和新的 UID，两边顺序一致。',
  },
  'code.URLMECH': {
    title: '给地址签名的方式',
    body: '说明 GENURLAUTH 能用什么方式保护这个邮件夹的地址。INTERNAL 总是有的，只有这台服务器自己能验证。',
  },
  'code.TOOBIG': {
    title: '邮件太大',
    body: '邮件超过了服务器能存的大小，什么都没有存。请缩小后再试，上限可能写在 CAPABILITY 的 APPENDLIMIT 里。',
  },
  'code.BADURL': {
    title: '地址不能用',
    body: '后面是你在 APPEND 里写的地址：它在这里找不到对应的邮件或部分，或者写错了。什么都没有存。',
  },
  'code.HIGHESTMODSEQ': {
    title: '最近一次变化的编号',
    body: '这个邮件夹每变一次，编号就增大，这是目前最大的。记下它，以后用 FETCH 加 CHANGEDSINCE 就能只看新的变化。',
  },
  'code.NOMODSEQ': {
    title: '变化没有编号',
    body: '这个邮件夹不给变化编号，CHANGEDSINCE、UNCHANGEDSINCE 和 MODSEQ 在这里都会被拒绝。请重新取一遍标志。',
  },
  'code.MODIFIED': {
    title: '期间被别人改过',
    body: '所列邮件在你给的 UNCHANGEDSINCE 之后又变过，所以没有动它们。先取一次标志，再决定怎么办。',
  },
  'code.COMPRESSIONACTIVE': {
    title: '已经在压缩',
    body: '这条连接的某一层（可能是 TLS）已经在压缩了。不用 COMPRESS，继续即可。',
  },
  'code.CLOSED': {
    title: '先前的邮件夹已关闭',
    body: '先前打开的邮件夹现在关闭了。上面的行说的是它，下面的行说的是新打开的那个。',
  },
  'code.NOTSAVED': {
    title: '结果没有记住',
    body: '服务器没有保存搜索结果，$ 现在是空的。去掉 SAVE 再搜一次，自己写编号。',
  },
  'code.BADCOMPARATOR': {
    title: '不支持这种比较规则',
    body: '你列出的文字比较规则，服务器一种也没有。单独输入 COMPARATOR 可以看当前规则。',
  },
  'code.ANNOTATE': {
    title: '批注没有存入',
    body: 'TOOBIG 表示批注太长，TOOMANY 表示批注已经太多。请写短一些，或先删掉别的。',
  },
  'code.ANNOTATIONS': {
    title: '这个邮件夹的批注',
    body: '数字是一条批注最多多少字节。NONE 表示不能有批注，READ-ONLY 表示你不能改，NOPRIVATE 表示所有批注都是共享的。',
  },
  'code.TEMPFAIL': {
    title: '暂时无法转换',
    body: '服务器此刻缺少转换所需的资源。稍后再发 CONVERT，或者直接取原件。',
  },
  'code.MAXCONVERTMESSAGES': {
    title: '要转换的邮件太多',
    body: '一条 CONVERT 最多处理后面那么多封邮件。请减少每次的数目。',
  },
  'code.MAXCONVERTPARTS': {
    title: '要转换的部分太多',
    body: '一条 CONVERT 最多处理一封邮件的后面那么多个部分。请分几条命令来做。',
  },
  'code.NOUPDATE': {
    title: '结果不会保持更新',
    body: '搜索本身没有失败，但之后的变化服务器不再通知，也许是跟踪的结果太多了。可以用 CANCELUPDATE 取消一个旧的。',
  },
  'code.NOTIFICATIONOVERFLOW': {
    title: '通知已关闭',
    body: '要通知的事太多，服务器全部停掉了，等于你输入了 NOTIFY NONE。请缩小范围，重新发 NOTIFY。',
  },
  'code.BADEVENT': {
    title: '不支持这种事件',
    body: 'NOTIFY 里有服务器不能通知的事件。后面列出了它支持的种类，请只用这些。',
  },
  'code.UNDEFINED-FILTER': {
    title: '没有这个已存的搜索',
    body: 'SEARCH FILTER 里的名字没有存在服务器上。请核对名字，或者直接写出搜索条件。',
  },
  'code.METADATA': {
    title: '与附注有关',
    body: 'MAXSIZE：附注超过了后面的字节数。TOOMANY：附注太多，先删掉别的。NOPRIVATE：这里只有共享附注。LONGENTRIES：有更长的内容没有返回。',
  },
  'code.UNAVAILABLE': {
    title: '后台有部分停了',
    body: '服务器背后的某个部分没有响应，例如用户目录或邮件存储。这不是你的错，过几分钟重发命令也许就好了。',
  },
  'code.AUTHENTICATIONFAILED': {
    title: '登录未被接受',
    body: '服务器不接受这组用户名和密码，也不说哪个不对。原样再试没有用。许多邮箱在这里要用授权码或应用专用密码。',
  },
  'code.AUTHORIZATIONFAILED': {
    title: '不能代替那个用户',
    body: '密码是对的，但你要求以另一个用户的身份操作，而你没有这个权力。用 PLAIN 登录时，第一个 NUL 之前请留空。',
  },
  'code.EXPIRED': {
    title: '密码已过期',
    body: '这个密码或令牌以前有效，现在过期了。到账户设置里换一个新的，再用它登录。',
  },
  'code.PRIVACYREQUIRED': {
    title: '需要先加密',
    body: '服务器不允许用明文做这件事。输入 STARTTLS 后重试，或改连 993 端口。如果密码已经用明文发过，最好换掉。',
  },
  'code.CONTACTADMIN': {
    title: '请联系管理员',
    body: '这个账户的事只有服务器的管理者能处理，后面的文字也许说明了原因。请联系他们的客服。',
  },
  'code.NOPERM': {
    title: '没有权限',
    body: '你已经登录，但无权对那个邮件夹这样做。服务器支持 ACL 时，用 MYRIGHTS 看自己的权限；邮件夹的主人可以给你更多。',
  },
  'code.INUSE': {
    title: '正被另一个会话占用',
    body: '别人或你的另一个程序正占着你要改的东西，所以什么都没有做。稍后再试。',
  },
  'code.EXPUNGEISSUED': {
    title: '期间有邮件被删',
    body: '另一个会话在这个邮件夹里彻底删除了邮件，你的一些编号已经落空。输入 NOOP 就知道是哪些。',
  },
  'code.CORRUPTION': {
    title: '存储的邮件损坏',
    body: '服务器发现自己的数据坏了，也许就是这个邮件夹。你在这里修不了，请告诉管理者，日志里会有细节。',
  },
  'code.SERVERBUG': {
    title: '服务器有缺陷',
    body: '服务器发现自己出了错，你输入的不一定有问题。请报告给它的管理者。',
  },
  'code.CLIENTBUG': {
    title: '服务器认为你不该这样做',
    body: '命令看得懂，但此时没有道理，例如对正打开的邮件夹用 STATUS。如果应答是 OK，还是照做了。',
  },
  'code.CANNOT': {
    title: '永远不行',
    body: '服务器的固定规则不允许，例如名字里有 //。再试也没用，请换个做法。',
  },
  'code.LIMIT': {
    title: '到了程序的上限',
    body: '这类东西服务器只能容纳那么多，例如一个邮件夹里的关键字。请少用一些。',
  },
  'code.OVERQUOTA': {
    title: '配额用完了',
    body: '这样做会超过账户的限额，多半是空间。删掉一些邮件再 EXPUNGE；用 GETQUOTAROOT INBOX 看用了多少。Gmail 在一天流量太大时也这样说。',
  },
  'code.ALREADYEXISTS': {
    title: '名字已被占用',
    body: '同名的邮件夹已经存在。用 LIST "" "*" 看全部，然后换个名字，或者直接用现有的。',
  },
  'code.NONEXISTENT': {
    title: '不存在',
    body: '你说的东西这里没有。用 LIST "" "*" 核对拼写和层级分隔符。',
  },
  'code.USEATTR': {
    title: '不能有这种用途',
    body: '邮件夹没有建成，因为它不能有你在 USE 里写的用途。去掉 USE，或换一种用途再建。',
  },
  'code.HASCHILDREN': {
    title: '下面还有邮件夹',
    body: '只要下面还有邮件夹，这台服务器就不删除它。先从最下层开始逐个 DELETE。',
  },
  'code.MAILBOXID': {
    title: '邮件夹的固定标识',
    body: '括号里的词一直跟着这个邮件夹，改名也不变。它是给程序用的，你不用管。',
  },
  'code.DOWNGRADED': {
    title: '信头被简化',
    body: '这些 UID 的邮件信头里有 UTF-8 文字，发给你的是简化过的副本。发 ENABLE UTF8=ACCEPT 之后就能取到原件。',
  },
  'code.INPROGRESS': {
    title: '还在进行',
    body: '一条费时的命令正在执行。标签（tag）说明是哪一条，两个数里前一个是进度，后一个是总数。等着就好。',
  },
  'code.TOOFEW': {
    title: '每段太小',
    body: 'UIDBATCHES 要求的每段邮件数，比服务器肯给的还小。请要 500 封或更多。',
  },
  'code.UIDREQUIRED': {
    title: '请用 UID',
    body: '发出 ENABLE UIDONLY 之后，邮件编号就不存在了。在命令前加 UID，并写 UID。',
  },
  'code.MESSAGELIMIT': {
    title: '只做了一部分',
    body: '一条命令最多处理后面那么多封邮件。如果再后面有 UID，下一条命令从比它小的接着来；应答是 NO 时，则什么都没有做。',
  },
  'code.THROTTLED': {
    title: '被限速',
    body: '账户短时间内请求太多时，Gmail 会这样说，常常在 OK 那一行的最后。命令已经成功，请放慢一些，并关掉其他程序。',
  },
  'code.WEBALERT': {
    title: '请先在网页上登录',
    body: '谷歌不信任这次登录，要你用浏览器打开方括号里的地址确认。改用应用专用密码就不会遇到。',
  },
  'code.UNAVAILABLE.login': {
    title: '无法核对密码',
    body: 'Dovecot 查密码的地方没有响应时会这样说。用户名和密码很可能没错，过几分钟再试。一直这样，就要由服务器的管理者处理。',
  },
  'code.unknown': {
    title: '{code}：未知响应码',
    body: 'Mailterm 所知的 RFC 里没有这个响应码，也许是这台服务器自己的。方括号后面的文字也许会说明。',
  },
};
