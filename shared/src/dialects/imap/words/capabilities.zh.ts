// IMAP 服务器说它会什么（中文）。

import type { Text } from '../../../i18n/text.ts';
import type { CapabilityId } from '../vocabulary/capabilities.ts';

export const capabilityTexts: Record<CapabilityId, Text> = {
  'capability.ACL': {
    title: 'ACL',
    body: '邮件夹可以共享，每个邮件夹都记着谁能做什么。用 MYRIGHTS INBOX 看自己的权限，用 GETACL INBOX 看所有人的。',
  },
  'capability.ANNOTATE-EXPERIMENT-1': {
    title: 'ANNOTATE-EXPERIMENT-1',
    body: '可以给单封邮件加批注，用 FETCH 1 (ANNOTATION ("/comment" "value")) 读取。这是一项试验，支持的服务器很少。',
  },
  'capability.APPENDLIMIT': {
    title: '{name}',
    body: 'APPEND 最大能存多大的邮件，单位是字节。后面没有数字时，各邮件夹的上限不同，用 STATUS INBOX (APPENDLIMIT) 询问。',
  },
  'capability.AUTH=': {
    title: '{name}',
    body: '一种登录方式：输入 AUTHENTICATE，再加等号后面的词。列出的其他 AUTH= 也是登录方式，任选一种即可。',
  },
  'capability.BINARY': {
    title: 'BINARY',
    body: '服务器可以替你解开 base64 和 quoted-printable：FETCH 1 BINARY[1] 取回的就是解码后的第一部分。',
  },
  'capability.CATENATE': {
    title: 'CATENATE',
    body: 'APPEND 可以用服务器上已有的部分拼出新邮件，转发附件时不必再传一遍。',
  },
  'capability.CHILDREN': {
    title: 'CHILDREN',
    body: 'LIST 会给每个邮件夹标上 \\HasChildren 或 \\HasNoChildren，一看就知道下面有没有子邮件夹。',
  },
  'capability.COMPRESS=DEFLATE': {
    title: 'COMPRESS=DEFLATE',
    body: '连接可以压缩。手工输入时不要用：发出 COMPRESS DEFLATE 之后，线路上的内容就读不懂了。',
  },
  'capability.CONDSTORE': {
    title: 'CONDSTORE',
    body: '标志每变一次，编号就增大。SELECT INBOX (CONDSTORE) 显示这个编号，FETCH 1:* (FLAGS) (CHANGEDSINCE 900) 只取之后有变化的邮件。',
  },
  'capability.CONTEXT=SEARCH': {
    title: 'CONTEXT=SEARCH',
    body: '搜索结果可以保持更新：发出 SEARCH RETURN (UPDATE) UNSEEN 之后，哪些邮件进入或离开结果，服务器会主动告诉你。',
  },
  'capability.CONTEXT=SORT': {
    title: 'CONTEXT=SORT',
    body: '排序结果也可以保持更新：发出 SORT RETURN (UPDATE) (DATE) UTF-8 ALL 之后，服务器会告诉你邮件在第几位出现或消失。',
  },
  'capability.CONVERT': {
    title: 'CONVERT',
    body: '服务器可以先把附件转成别的格式再发给你。用 CONVERSIONS 询问支持哪些格式。很少见。',
  },
  'capability.CREATE-SPECIAL-USE': {
    title: 'CREATE-SPECIAL-USE',
    body: '新建邮件夹时可以同时指定用途：CREATE Posted (USE (\\Sent))。',
  },
  'capability.ENABLE': {
    title: 'ENABLE',
    body: '有些扩展会改变服务器的应答方式，你不开口就不启用。登录后输入 ENABLE 和扩展的名字即可。',
  },
  'capability.ESEARCH': {
    title: 'ESEARCH',
    body: '搜索不必返回整份名单：SEARCH RETURN (COUNT) UNSEEN 只给一个数目，MIN 和 MAX 只给最小和最大的编号。',
  },
  'capability.ESORT': {
    title: 'ESORT',
    body: '排序结果可以只要一部分：SORT RETURN (COUNT MIN) (DATE) UTF-8 ALL。',
  },
  'capability.FILTERS': {
    title: 'FILTERS',
    body: '常用的搜索条件可以取个名字存在服务器上，以后用 SEARCH FILTER 加名字就能再用。',
  },
  'capability.I18NLEVEL=1': {
    title: 'I18NLEVEL=1',
    body: '搜索和排序时，不但 A 与 a 相同，É 与 é 也算同一个字母。你不用做什么。',
  },
  'capability.I18NLEVEL=2': {
    title: 'I18NLEVEL=2',
    body: '服务器搜索和排序时怎样比较文字，可以由你选：COMPARATOR 显示当前规则，也能换一种。',
  },
  'capability.ID': {
    title: 'ID',
    body: 'ID NIL 询问服务器的名称和版本。也可以不写 NIL，而是自我介绍：ID ("name" "Mailterm")。有的邮箱服务商要求先这样做，才让你打开邮件夹。',
  },
  'capability.IDLE': {
    title: 'IDLE',
    body: '有新邮件时服务器会主动通知。SELECT 之后输入 IDLE 等着看，想结束就输入 DONE。',
  },
  'capability.IMAP4rev1': {
    title: 'IMAP4rev1',
    body: '服务器会说 2003 年版的 IMAP，几乎所有服务器和邮件软件都懂这个版本。',
  },
  'capability.IMAP4rev2': {
    title: 'IMAP4rev2',
    body: '服务器也会说 2021 年版的 IMAP，IDLE、MOVE、NAMESPACE 等都已包括在内。如果同时列出了 IMAP4rev1，要输入 ENABLE IMAP4rev2 才会切换。',
  },
  'capability.IMAPSIEVE=': {
    title: '{name}',
    body: '存入、复制邮件或改标志时，可以自动运行过滤脚本。等号后面的地址用来管理脚本，走的是另一种协议。',
  },
  'capability.INPROGRESS': {
    title: 'INPROGRESS',
    body: '命令执行得久时，服务器会用带 [INPROGRESS] 的行告诉你进行到哪里了。',
  },
  'capability.JMAPACCESS': {
    title: 'JMAPACCESS',
    body: '同样的邮件也能通过 JMAP 读取，那是走 HTTPS 的新协议。用 GETJMAPACCESS 询问地址。',
  },
  'capability.LANGUAGE': {
    title: 'LANGUAGE',
    body: 'OK 和 NO 后面的文字可以换语言：LANGUAGE 列出有哪些，LANGUAGE zh 选定一种。',
  },
  'capability.LIST-EXTENDED': {
    title: 'LIST-EXTENDED',
    body: 'LIST 可以筛选，也可以多返回一些信息：LIST (SUBSCRIBED) "" "*" RETURN (CHILDREN)。',
  },
  'capability.LIST-METADATA': {
    title: 'LIST-METADATA',
    body: 'LIST 可以顺便带回邮件夹的附注：LIST "" "%" RETURN (METADATA ("/shared/comment"))。',
  },
  'capability.LIST-MYRIGHTS': {
    title: 'LIST-MYRIGHTS',
    body: 'LIST "" "*" RETURN (MYRIGHTS) 一次说明你在每个邮件夹里能做什么，不必逐个询问。',
  },
  'capability.LIST-STATUS': {
    title: 'LIST-STATUS',
    body: '一条命令看全部数目：LIST "" "*" RETURN (STATUS (MESSAGES UNSEEN))。',
  },
  'capability.LITERAL+': {
    title: 'LITERAL+',
    body: '在花括号里加一个 + 号，例如 {5+}，就可以紧接着发送字面量（literal），不用等服务器回 + 行。',
  },
  'capability.LITERAL-': {
    title: 'LITERAL-',
    body: '4096 字节以内的字面量（literal）写成 {5+} 就不用等。更长的要写成 {5000}，等到 + 行再发。',
  },
  'capability.LOGIN-REFERRALS': {
    title: 'LOGIN-REFERRALS',
    body: '登录时，服务器可能在方括号里用 REFERRAL 给出另一台服务器的地址。你的邮箱在那边，请改连那台。',
  },
  'capability.LOGINDISABLED': {
    title: 'LOGINDISABLED',
    body: '这条连接现在不能用 LOGIN。如果还没加密，先输入 STARTTLS 或改用 993 端口，之后这个词通常就不见了。',
  },
  'capability.MAILBOX-REFERRALS': {
    title: 'MAILBOX-REFERRALS',
    body: '有些邮件夹可能在别的服务器上。RLIST 会把它们也列出来，SELECT 时服务器会给出地址。',
  },
  'capability.MESSAGELIMIT=': {
    title: '{name}',
    body: '一条命令最多处理这么多封邮件。更多的要分几次来，并留意应答里有没有 [MESSAGELIMIT]。',
  },
  'capability.METADATA': {
    title: 'METADATA',
    body: '可以给邮件夹和服务器存附注，例如说明文字：GETMETADATA INBOX /shared/comment。',
  },
  'capability.METADATA-SERVER': {
    title: 'METADATA-SERVER',
    body: '只有服务器自己有附注，邮件夹没有：用 GETMETADATA "" /shared/comment 读取，/shared/admin 则说明由谁管理。',
  },
  'capability.MOVE': {
    title: 'MOVE',
    body: 'MOVE 1 Archive 一步就把邮件移到另一个邮件夹。没有它，就得依次用 COPY、STORE 和 EXPUNGE。',
  },
  'capability.MULTIAPPEND': {
    title: 'MULTIAPPEND',
    body: '一条 APPEND 可以存入几封邮件：要么全部存入，有一封失败就一封也不存。',
  },
  'capability.MULTISEARCH': {
    title: 'MULTISEARCH',
    body: '一次搜索可以查几个邮件夹：ESEARCH IN (subtree "lists") UNSEEN。',
  },
  'capability.NAMESPACE': {
    title: 'NAMESPACE',
    body: 'NAMESPACE 会说明你自己的邮件夹从哪里开始，别人的和共享的在哪里，以及用哪个字符分隔层级。',
  },
  'capability.NOTIFY': {
    title: 'NOTIFY',
    body: '不只是打开着的邮件夹：哪些邮件夹里的哪些事要通知你，都可以自己定。NOTIFY NONE 取消通知。',
  },
  'capability.OBJECTID': {
    title: 'OBJECTID',
    body: '邮件、会话串和邮件夹都有固定的标识，移动或改名之后也不变：FETCH 1 (EMAILID THREADID)。',
  },
  'capability.PARTIAL': {
    title: 'PARTIAL',
    body: '结果可以一页一页地取：UID SEARCH RETURN (PARTIAL -1:-10) ALL 给出最新的十封。',
  },
  'capability.PREVIEW': {
    title: 'PREVIEW',
    body: 'FETCH 1 (PREVIEW) 取回邮件开头的几句纯文字，就像邮件软件在列表里显示的那样。',
  },
  'capability.QRESYNC': {
    title: 'QRESYNC',
    body: '邮件软件重新连上时，一步就能知道哪些变了、哪些没了。发出 ENABLE QRESYNC 之后，被删的邮件会用 VANISHED 加 UID 报告。',
  },
  'capability.QUOTA': {
    title: 'QUOTA',
    body: '可以看账户用了多少：GETQUOTAROOT INBOX。空间以 1024 字节为单位计算。',
  },
  'capability.QUOTA=RES-': {
    title: '{name}',
    body: '指出这里限制的是什么：STORAGE 是空间，MESSAGE 是邮件数，MAILBOX 是邮件夹数，ANNOTATION-STORAGE 是批注占用的空间。',
  },
  'capability.QUOTASET': {
    title: 'QUOTASET',
    body: '可以用 SETQUOTA 修改限额，不过通常只有管理员能用。',
  },
  'capability.REPLACE': {
    title: 'REPLACE',
    body: '保存草稿时，一条命令就能用新版本替换旧版本：REPLACE 4 Drafts，再用字面量（literal）发送新邮件。',
  },
  'capability.RIGHTS=': {
    title: '{name}',
    body: '等号后面的字母是 SETACL 还认识的权限：k 新建邮件夹，x 删除邮件夹，t 给邮件标上删除，e 彻底删除。',
  },
  'capability.SASL-IR': {
    title: 'SASL-IR',
    body: '登录只要一行：AUTHENTICATE PLAIN 后面直接写 base64 编码的凭据，不用等 + 行。',
  },
  'capability.SAVEDATE': {
    title: 'SAVEDATE',
    body: 'FETCH 1 (SAVEDATE) 说明邮件是什么时候进入这个邮件夹的，移动过来的也算；SEARCH SAVEDSINCE 1-Jan-2025 可以按它查找。',
  },
  'capability.SAVELIMIT=': {
    title: '{name}',
    body: 'COPY 和 APPEND 一次最多存入这么多封邮件，其他命令不受限制。',
  },
  'capability.SEARCH=FUZZY': {
    title: 'SEARCH=FUZZY',
    body: '可以模糊搜索，拼写或词形略有出入也能找到：SEARCH FUZZY SUBJECT "meeting"。',
  },
  'capability.SEARCHRES': {
    title: 'SEARCHRES',
    body: '服务器可以记住搜索结果：发出 SEARCH RETURN (SAVE) UNSEEN 之后，就能用 $ 代表它，例如 FETCH $ ENVELOPE。',
  },
  'capability.SORT': {
    title: 'SORT',
    body: '服务器可以替你排序：SORT (REVERSE DATE) UTF-8 ALL 列出邮件编号，最新的在前。',
  },
  'capability.SORT=DISPLAY': {
    title: 'SORT=DISPLAY',
    body: '可以按显示的姓名排序，而不是按地址：SORT (DISPLAYFROM) UTF-8 ALL。',
  },
  'capability.SPECIAL-USE': {
    title: 'SPECIAL-USE',
    body: '不管邮件夹叫什么，LIST 都会标明哪个放已发送、草稿、垃圾邮件或已删除的邮件：看 \\Sent、\\Drafts、\\Junk、\\Trash。',
  },
  'capability.STARTTLS': {
    title: 'STARTTLS',
    body: '可以从这里开始加密连接。登录之前输入 STARTTLS，然后再问一次 CAPABILITY，列出的能力可能不同。',
  },
  'capability.STATUS=SIZE': {
    title: 'STATUS=SIZE',
    body: 'STATUS INBOX (SIZE) 说明一个邮件夹里所有邮件一共占多少字节。',
  },
  'capability.THREAD=ORDEREDSUBJECT': {
    title: 'THREAD=ORDEREDSUBJECT',
    body: '服务器可以按主题归并邮件：THREAD ORDEREDSUBJECT UTF-8 ALL。主题都叫“你好”的无关邮件也会归在一起。',
  },
  'capability.THREAD=REFERENCES': {
    title: 'THREAD=REFERENCES',
    body: '服务器可以按“谁回复谁”把邮件归成会话串：THREAD REFERENCES UTF-8 ALL。',
  },
  'capability.UIDBATCHES': {
    title: 'UIDBATCHES',
    body: 'UIDBATCHES 2000 把大邮件夹切成若干段 UID 范围，每段 2000 封，方便一段一段处理。',
  },
  'capability.UIDONLY': {
    title: 'UIDONLY',
    body: '发出 ENABLE UIDONLY 之后就没有邮件编号，只有 UID：要用 UID FETCH，不能用 FETCH。适合特别大的邮件夹，手工输入时容易弄混。',
  },
  'capability.UIDPLUS': {
    title: 'UIDPLUS',
    body: 'APPEND 和 COPY 之后，服务器会告诉你新邮件的 UID；UID EXPUNGE 只彻底删除你指定的那些。',
  },
  'capability.UNAUTHENTICATE': {
    title: 'UNAUTHENTICATE',
    body: 'UNAUTHENTICATE 退出登录但不断开连接，好让另一个用户登录。主要给网关用。',
  },
  'capability.UNSELECT': {
    title: 'UNSELECT',
    body: 'UNSELECT 关闭邮件夹，什么都不删。换成 CLOSE，则会把标了 \\Deleted 的邮件彻底删除。',
  },
  'capability.URL-PARTIAL': {
    title: 'URL-PARTIAL',
    body: '命令里写 IMAP 地址时，可以加上 ;PARTIAL= 和范围，只指邮件的一段。',
  },
  'capability.URLAUTH': {
    title: 'URLAUTH',
    body: 'GENURLAUTH 生成一个地址，别的服务器凭它就能取走某一封邮件（例如为了发送），而不需要你的密码。',
  },
  'capability.URLAUTH=BINARY': {
    title: 'URLAUTH=BINARY',
    body: 'URLFETCH 取这种地址的内容时，可以直接要解码后的数据，也可以询问结构。',
  },
  'capability.UTF8=ACCEPT': {
    title: 'UTF8=ACCEPT',
    body: '发出 ENABLE UTF8=ACCEPT 之后，邮件夹名和信头可以直接用中文等文字，不必编码。',
  },
  'capability.UTF8=ALL': {
    title: 'UTF8=ALL',
    body: '早期的 UTF-8 方案，已经废弃：表示所有邮件夹都能存放 UTF-8 信头。现在用 UTF8=ACCEPT。',
  },
  'capability.UTF8=APPEND': {
    title: 'UTF8=APPEND',
    body: '早期的词，已经废弃：表示 APPEND 接受带 UTF-8 信头的邮件。UTF8=ACCEPT 已包括这一点。',
  },
  'capability.UTF8=ONLY': {
    title: 'UTF8=ONLY',
    body: '服务器坚持使用 UTF-8：登录后先输入 ENABLE UTF8=ACCEPT，否则 SELECT 等命令会以 [CANNOT] 被拒绝。',
  },
  'capability.UTF8=USER': {
    title: 'UTF8=USER',
    body: '早期的词，已经废弃：表示用户名和密码可以用 UTF-8。',
  },
  'capability.WITHIN': {
    title: 'WITHIN',
    body: '搜索时可以从现在往回数秒：SEARCH YOUNGER 86400 找出最近一天收到的邮件。',
  },
  'capability.X-GM-EXT-1': {
    title: 'X-GM-EXT-1',
    body: 'Gmail 自己的扩展。FETCH 1 (X-GM-LABELS X-GM-THRID) 看标签和会话串，SEARCH X-GM-RAW "has:attachment" 可以像在网页上那样搜索。',
  },
  'capability.XLIST': {
    title: 'XLIST',
    body: 'Gmail 早年用来标明邮件夹用途的命令。现在用 LIST 就行，用途也写在那里。',
  },
  'capability.XYZZY': {
    title: 'XYZZY',
    body: '老冒险游戏里的一句咒语，Gmail 列在这里当玩笑。它不代表任何功能，不必去试。',
  },
  'capability.XAPPLEPUSHSERVICE': {
    title: 'XAPPLEPUSHSERVICE',
    body: '来信时用推送唤醒苹果的邮件软件。它需要在苹果那边登记，你没有什么可输入的。',
  },
  'capability.XAPPLELITERAL': {
    title: 'XAPPLELITERAL',
    body: '苹果自己的扩展，没有公开文档。它不是 LITERAL+，发送字面量（literal）之前仍然要等 + 行。',
  },
  'capability.X-SERVERINFO': {
    title: 'X-SERVERINFO',
    body: '据说是微软 Exchange 的私有扩展，没有公开文档。可以不理它。',
  },
  'capability.X-APPLE-REMOTE-LINKS': {
    title: 'X-APPLE-REMOTE-LINKS',
    body: 'iCloud 与苹果邮件软件之间的私有扩展，对你输入的命令没有影响。',
  },
  'capability.X-CM-EXT-1': {
    title: 'X-CM-EXT-1',
    body: '这是 Coremail 服务器，163、126 等邮箱用的就是它。登录后先发 ID ("name" "Mailterm")，否则 SELECT 可能以“不安全的登录”为由被拒绝。',
  },
  'capability.ANNOTATEMORE': {
    title: 'ANNOTATEMORE',
    body: 'METADATA 的草案版，命令叫 GETANNOTATION 和 SETANNOTATION。见于 Cyrus 服务器。',
  },
  'capability.X-REPLICATION': {
    title: 'X-REPLICATION',
    body: 'Cyrus 服务器之间用它互相复制邮件夹，不是给人或邮件软件用的。',
  },
  'capability.NO_ATOMIC_RENAME': {
    title: 'NO_ATOMIC_RENAME',
    body: '这是提醒而不是功能：在这台 Cyrus 服务器上，RENAME 不是一步完成的，中途打断时，一部分邮件夹可能还是旧名字。',
  },
  'capability.IMAP4': {
    title: 'IMAP4',
    body: '服务器也懂 1994 年版的 IMAP。同一行里的 IMAP4rev1 等新版本更重要。',
  },
  'capability.THREAD=REFS': {
    title: 'THREAD=REFS',
    body: 'THREAD=REFERENCES 的变体：不看主题，最近有新邮件的会话串排在最后。这是草案，Dovecot 和 Cyrus 支持。',
  },
  'capability.PREVIEW=FUZZY': {
    title: 'PREVIEW=FUZZY',
    body: 'PREVIEW 的草案写法，Dovecot 仍然列出。你用 FETCH 1 (PREVIEW) 就行。',
  },
  'capability.SNIPPET=FUZZY': {
    title: 'SNIPPET=FUZZY',
    body: 'PREVIEW 最早的写法：FETCH 1 (SNIPPET (FUZZY))。Dovecot 为老邮件软件保留着。',
  },
  'capability.unknown': {
    title: '{name}：未知能力',
    body: 'Mailterm 不认识这项能力，也许是这台服务器自己的。不使用就没有影响。',
  },
};
