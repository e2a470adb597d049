// 为什么被拒绝、为什么结束（中文）。每条文字可用的参数见 reasons.ts。

import type { Text } from '../i18n/text.ts';
import type { ReasonId } from './reasons.ts';

export const reasonTexts: Record<ReasonId, Text> = {
  'name.notFound': {
    title: '没有这个域名',
    body: 'DNS 里查不到 {host}。看看有没有拼错，邮件服务器的名字多以 smtp. 或 pop. 开头。',
  },
  'name.failed': { title: '域名查询失败', body: '查询 {host} 时 DNS 没有给出答复。多半是暂时的，过一分钟再试。' },
  'name.malformed': {
    title: '不是主机名',
    body: '“{host}”不能用作主机名。请只写名字（如 smtp.163.com）或地址（如 192.0.2.7），不要带别的内容。',
  },
  'name.noFault': {
    title: '没有这种故障',
    body: 'fault.test 下的名字说明要出什么故障，如 421.fault.test、data-452.fault.test、drop.fault.test。{host} 不在其中。',
  },
  'port.malformed': {
    title: '不是端口号',
    body: '“{port}”不是端口号。端口是 1 到 65535 之间的整数：SMTP 用 25，POP3 用 110。',
  },
  'lookup.outside': {
    title: '不在练习世界里',
    body: '这里只查询练习世界里的名字，{name} 不在其中。可以试试：dig MX practice.test',
  },
  'lookup.type': {
    title: '没有这种记录类型',
    body: '这里查不了 {type}。邮件用得到的是 MX、A、AAAA、TXT 和 PTR。',
  },
  'lookup.notTold': {
    title: '这里不透露',
    body: '这个 Mailterm 对所有人开放，而 {name} 属于某个网络的内部。',
  },
  'lookup.failed': { title: 'DNS 答不上来', body: 'DNS 没能回答 {name}：{code}。请再试一次。' },
  'lookup.timeout': { title: 'DNS 没有回应', body: '{limit} 秒内没有域名服务器回答 {name}，请再试一次。' },
  'lookup.tooLarge': {
    title: '回答太长',
    body: '关于 {name} 的回答超过 {limit} 个八位组，请只查一种类型。',
  },
  'target.refused': {
    title: '这里连不到',
    body: '这个 Mailterm 不会连接 {host}：要么没有叫这个名字的公网邮件服务器，要么这里不允许连接它。',
  },
  'target.port': {
    title: '不是邮件端口',
    body: '这个 Mailterm 只连接邮件端口，{port} 不在其中。SMTP 可以用 25 或 587，POP3 用 110。',
  },
  'target.practiceOnly': {
    title: '只能连练习服务器',
    body: '这个 Mailterm 只连接自带的练习服务器，{host} 不是其中之一。可以试试：telnet practice 25',
  },
  'target.notListed': {
    title: '不在名单上',
    body: '这个 Mailterm 只连接管理员列出的服务器，{host} 的 {port} 端口不在名单上。',
  },
  'dial.refused': {
    title: '连接被拒绝',
    body: '主机 {host}（{address}）有回应，但 {port} 端口上没有程序在监听，或者防火墙拒绝了连接。',
  },
  'dial.timeout': {
    title: '没有回应',
    body: '等了 {limit} 秒，{host}（{address}）的 {port} 端口没有任何回应。多半是途中的防火墙丢弃了数据包，很多网络会封锁 25 端口。',
  },
  'dial.unreachable': {
    title: '无法到达',
    body: '从这里没有通往 {address}（{host} 的地址）的路，{port} 端口根本没有碰到。请检查网络是否正常。',
  },
  'dial.failed': {
    title: '连接失败',
    body: '没能连上 {host}（{address}）的 {port} 端口。系统给出的原因是 {name}。',
  },
  'close.server': { title: '服务器已断开', body: '邮件服务器关闭了连接。' },
  'close.serverReset': {
    title: '连接被服务器重置',
    body: '邮件服务器没有道别就中断了连接（TCP 重置），还在路上的内容可能已经丢失。',
  },
  'close.client': { title: '你已断开', body: '你主动离开了。在邮件服务器看来，连接没有等到 QUIT 就结束了。' },
  'close.program': {
    title: '程序已断开',
    body: '连到练习端口的那个程序关闭了连接。',
  },
  'close.pageGone': { title: '页面已离开', body: '网页离开后没有及时回来，所以到邮件服务器的连接已关闭。' },
  'close.shutdown': { title: 'Mailterm 正在停止', body: 'Mailterm 本身正在停止或重启，稍等片刻再连接。' },
  'close.internal': {
    title: '是我们的错',
    body: 'Mailterm 内部出了问题，与你的操作无关。请重新连接；如果再次出现，请告诉管理员。',
  },
  'close.unsent': {
    title: '没有发出',
    body: '连接结束时，你输入的 {octets} 个八位组还没有发出。',
  },
  'tls.selfSigned': {
    title: '自签名证书',
    body: '{host} 的证书是自己给自己签发的，没有机构担保。可能服务器没错、只是证书自制，也可能有人在中间冒充。',
  },
  'tls.unknownIssuer': {
    title: '签发者未知',
    body: '{host} 的证书由本机不认识的机构签发。常见原因是服务器漏发了中间证书。',
  },
  'tls.practiceIssuer': {
    title: '练习用的签发者',
    body: '{host} 的证书本身没有问题，但签发它的是 Mailterm 自己的机构：这台服务器第一次启动时生成，别的机器都不认识它。邮件程序遇到这种证书会停下来询问，所以这里也问你。练习服务器上没有真实数据，可以放心继续。',
  },
  'tls.expired': {
    title: '证书已过期',
    body: '{host} 的证书已过有效期，需要它的管理员更新。',
  },
  'tls.notYetValid': {
    title: '证书尚未生效',
    body: '{host} 的证书还没到生效时间。可能证书太新，也可能本机时钟不准。',
  },
  'tls.otherName': {
    title: '证书属于别的名字',
    body: '证书是真的，但不是发给 {host} 的。请核对输入的主机名；证书适用的名字见卡片。',
  },
  'tls.untrusted': {
    title: '证书不受信任',
    body: '无法验证 {host} 的证书。OpenSSL 的说法：{name}。',
  },
  'tls.clearPort': {
    title: '此端口没有 TLS',
    body: '本应开始 TLS，{host} 却用明文回答。先用明文的端口要用明文连接，收到欢迎语后再用 STARTTLS 或 STLS 加密。',
  },
  'tls.old': {
    title: 'TLS 版本太旧',
    body: '{host} 最高只支持 TLS 1.1，而它自 2021 年起已被禁用（RFC 8996），需要管理员升级。',
  },
  'tls.oldVersion': {
    title: 'TLS 版本太旧',
    body: '{host} 选了 {version}，没有更新的可用。TLS 1.2 之前的版本自 2021 年起都已被禁用（RFC 8996），需要管理员升级。',
  },
  'tls.broken': {
    title: '握手被中断',
    body: '{host} 在 TLS 握手途中关闭了连接，没有说明原因。',
  },
  'tls.timeout': {
    title: '握手没有完成',
    body: '{host} 在 {limit} 秒内没有完成 TLS 握手，也许这个端口使用明文。',
  },
  'tls.failed': {
    title: '握手失败',
    body: '与 {host} 的 TLS 握手失败。OpenSSL 的说法：{name}。',
  },
  'tls.unsent': {
    title: '没有发出',
    body: '你输入的 {octets} 个八位组在等待 TLS 握手，没有发出。',
  },
  'tls.droppedClear': {
    title: '明文已丢弃',
    body: '服务器同意开始 TLS 之后，又来了 {octets} 个未加密的八位组。它们可能是伪造的，因此不予读取。',
  },
  'limit.lineOctets': {
    title: '这一行太长',
    body: '一行最多 {limit} 个八位组。你的这一行超过了，没有发送，内容还留在输入处。',
  },
  'limit.sessionOctets': {
    title: '会话已满',
    body: '一次会话最多传送 {limit} 个八位组，现在已经用完。要继续，请新开一个会话。',
  },
  'limit.sessionUnits': {
    title: '这次会话的行数太多了',
    body: '一次会话最多 {limit} 行命令和应答。请重新连接再继续。',
  },
  'limit.sessionTime': { title: '时间到了', body: '一次会话最长 {limit} 分钟，现在已经到时。要继续，请新开一个会话。' },
  'limit.idleTime': {
    title: '闲置太久',
    body: '已有 {limit} 分钟没有任何往来，连接已关闭。真正的邮件服务器也会这样做。',
  },
  'limit.unanswered': { title: '一次发得太多', body: '已有 {limit} 条命令在等应答。先让服务器答完，再继续发送。' },
  'limit.sessionsPerAddress': {
    title: '会话太多',
    body: '同一个网络地址最多同时打开 {limit} 个会话。关掉一个再试。',
  },
  'limit.connectsPerMinute': {
    title: '连接太频繁',
    body: '同一个网络地址每分钟最多新建 {limit} 个连接。等一分钟再试。',
  },
  'limit.changesPerMinute': {
    title: '改动太频繁',
    body: '同一个网络地址每分钟最多改动练习邮箱 {limit} 次，请等一分钟再试。',
  },
  'limit.lookupsPerMinute': {
    title: '查询太频繁',
    body: '每个网络地址每分钟最多查询 {limit} 次，请等一分钟再试。',
  },
  'limit.preflightsPerMinute': {
    title: '测试太频繁',
    body: '每个网络地址每分钟最多测试 {limit} 台主机，请等一分钟再试。',
  },
  'limit.readsPerMinute': {
    title: '读取太频繁',
    body: '同一个网络地址每分钟最多读取 {limit} 份会话记录、导出或列表，请等一分钟再试。',
  },
  'limit.editsPerMinute': {
    title: '改动太频繁',
    body: '同一个网络地址每分钟最多改动会话记录 {limit} 次，请等一分钟再试。',
  },
  'limit.sharesPerHour': {
    title: '分享太频繁',
    body: '同一个网络地址每小时最多分享 {limit} 份会话记录，请晚些再试。',
  },
  'limit.commentsPerMinute': {
    title: '评论太频繁',
    body: '同一个网络地址每分钟最多写 {limit} 条评论，请等一分钟再试。',
  },
  'limit.lessonsPerMinute': {
    title: '请求太频繁',
    body: '同一个网络地址每分钟最多签发或核对 {limit} 个完成码，请等一分钟再试。',
  },
  'limit.lessonTriesPerMinute': {
    title: '演示太频繁',
    body: '同一个网络地址每分钟最多演示 {limit} 次解法，请等一分钟再试。',
  },
  'limit.credit': {
    title: '超出服务器的接收能力',
    body: '发送的内容超过了邮件服务器已收下的量：到此为止只允许 {limit} 个八位组。会话只能结束。',
  },
  'limit.logOctets': {
    title: '记录过长',
    body: '这次会话的命令和应答已超过 {limit} 个八位组，这是能为你保留的上限。会话只能结束。',
  },
  'limit.authPerServer': {
    title: '在这台服务器上登录太多',
    body: '这是公开的 Mailterm：同一网络地址一小时内对同一台邮件服务器最多尝试登录 {limit} 次，这一次没有发出。请一小时后再试，或先用练习服务器：telnet practice 110',
  },
  'limit.authPerAddress': {
    title: '登录次数太多',
    body: '这是公开的 Mailterm：同一网络地址一小时内最多尝试登录 {limit} 次，这一次没有发出。请一小时后再试，或先用练习服务器：telnet practice 110',
  },
  'limit.recipientsPerServer': {
    title: '给这台服务器的收件人太多',
    body: '这是公开的 Mailterm：同一网络地址一天内最多向同一台邮件服务器提交 {limit} 个收件人，这一个没有发出。请明天继续，或先用练习服务器：telnet practice 25',
  },
  'limit.recipientsPerAddress': {
    title: '收件人太多',
    body: '这是公开的 Mailterm：同一网络地址一天内最多提交 {limit} 个收件人，这一个没有发出。请明天继续，或先用练习服务器：telnet practice 25',
  },
  'limit.commandOctets': {
    title: '命令太长',
    body: '在公开的 Mailterm 上，一条命令最多 {limit} 个八位组，因为有些服务器会把更长的一行当成几条命令。你的这一条没有发出。请重新连接，分成几条来发。',
  },
  'limit.letterEnd': {
    title: '信的结尾不明确',
    body: '只有一个点的那一行，以及它的上一行，都必须以 CRLF 结尾（RFC 5321 §4.1.1.4）。别的写法各家服务器理解不一，所以公开的 Mailterm 没有发出。请重新连接，并使用 CRLF。',
  },
  'limit.accessTries': {
    title: '口令错误次数太多',
    body: '这个网络地址一小时内已输错 {limit} 次访问口令，请一小时后再试。',
  },
  'limit.faults': {
    title: '错误的消息太多',
    body: '网页已发来 {limit} 条无法理解或不允许的消息，不再听取。请刷新页面。',
  },
  'wire.malformed': { title: '不是消息', body: '网页发来的内容不是 Mailterm 的消息。请刷新页面。' },
  'wire.notJson': { title: '不是 JSON', body: '网页发来的消息不是 JSON。请刷新页面。' },
  'wire.unknownKind': {
    title: '未知消息',
    body: '这里不认识“{kind}”这种消息。网页和服务器的版本可能不同，请刷新页面。',
  },
  'wire.badField': { title: '字段有误', body: '消息里的字段“{field}”缺失，或者内容不对。' },
  'wire.badFrame': { title: '数据帧有误', body: '有一个二进制帧不完整，或者和前面的八位组接不上。' },
  'wire.badAck': { title: '确认有误', body: '网页确认了它不可能收到的八位组，或者确认数比之前还少。' },
  'wire.noSession': { title: '尚未连接', body: '现在没有打开的连接，这些内容无处可发。请先连接。' },
  'wire.sessionRunning': { title: '已经连接', body: '这条线路上已有一个会话。新会话需要另开一条线路。' },
  'wire.nothingAsked': {
    title: '没有要回答的问题',
    body: '页面接受了一张没有询问过的证书，未作任何处理。',
  },
  'wire.sessionGone': { title: '会话已不存在', body: '这次会话已经结束，记录也不再保留。请重新连接。' },
  'wire.watchOnly': {
    title: '这里不能输入',
    body: '这个会话属于一个连到练习端口的程序，只能旁观，谁都不能往里输入。',
  },
  'wire.watching': { title: '正在旁观', body: '这次会话在另一个页面里。要在这里输入，请先接管。' },
  'wire.replaced': { title: '已在别处继续', body: '这次会话已转到同一页面的新连接上。' },
  'wire.tooLarge': { title: '消息太大', body: '一条消息最多 {limit} 个八位组，这一条超过了。' },
  'wire.version': { title: '版本不一致', body: '网页和服务器使用的版本（{version}）不一致。请刷新页面。' },
  'recording.lost': {
    title: '不再记录',
    body: 'Mailterm 服务器暂时无法保存这个会话后面的内容。会话照常进行，对话记录只到最后一次保存的地方。',
  },
  'recording.notDeleted': {
    title: '可能没有删掉',
    body: '会话已从内存中清除，但存储没有确认对话记录已经删除。过一会儿请到“我的对话记录”里看一看，如果还在就删掉它。',
  },
  'access.code': {
    title: '需要访问口令',
    body: '这个 Mailterm 需要访问口令。口令可以问管理员，请打开首页输入。',
  },
  'access.wrong': {
    title: '访问口令不对',
    body: '口令不对，注意区分大小写。请再试一次，或者问问管理员。',
  },
  'origin.foreign': {
    title: '外来网页',
    body: '来自 {origin} 的网页不能连接这里。管理员可以用 MAILTERM_ORIGINS 设置来允许它。',
  },
  'origin.proxied': {
    title: '仅限本机使用',
    body: '这个 Mailterm 可以连接任何地方，所以只为本机服务；而 {name} 头表明这个请求来自别处。要给别人使用，请把 MAILTERM_TARGETS 设为 practice、listed 或 public，并把 MAILTERM_ORIGINS 设为网页的地址。',
  },
  'http.notFound': { title: '这里什么也没有', body: '这个地址没有网页。请回到首页。' },
  'http.notJson': {
    title: '不是 JSON',
    body: '这里的改动要用 JSON 提交，请求头为 Content-Type: application/json。什么都没有改动。',
  },
  'transcript.notFound': {
    title: '没有这份会话记录',
    body: '这里没有你能看的会话记录：地址可能不完整，也可能已被删除、已过期，或者没有分享。',
  },
  'transcript.changed': {
    title: '内容已经变了',
    body: '录下的内容和你刚才预览的不一样了。请重新看一遍预览再分享。这次没有分享任何内容。',
  },
  'transcript.quota': {
    title: '空间用完了',
    body: '你分享的会话记录已经占满了这里的 {limit} MiB。请先删掉不再需要的，再分享这一份。',
  },
  'transcript.field': {
    title: '没有看懂',
    body: '字段“{field}”缺失、过长，或者这里做不到它所说的。什么都没有改动。',
  },
  'transcript.form': { title: '没有这种格式', body: '这里不提供“{form}”格式，请改用 JSON。' },
  'comment.closed': {
    title: '不接受评论',
    body: '分享这份会话记录的人没有开放评论。请用别的方式联系对方。',
  },
  'comment.empty': { title: '还没有写', body: '评论里至少要有一个字。' },
  'comment.tooLong': { title: '评论太长', body: '一条评论最多 {limit} 个字符。请写短一些，或者分成两条。' },
  'comment.tooMany': {
    title: '评论太多',
    body: '这份会话记录已经有 {limit} 条评论。它的主人可以删掉一些。',
  },
  'comment.noTurn': { title: '没有这个回合', body: '这份会话记录没有第 {turn} 回合，无法评论。' },
  'cast.malformed': {
    title: '不是录像文件',
    body: '文件第 {line} 行不符合 asciicast（asciinema 的格式）。文件可能不完整，或者被改动过。',
  },
  'cast.version': {
    title: '版本不同',
    body: '这份录像标明是 asciicast {version}。这里能打开第 2 版和第 3 版。',
  },
  'cast.foreign': {
    title: '不是 Mailterm 的录像',
    body: '这是一份终端录像，但不是 Mailterm 录的，无法看出与邮件服务器说了什么。',
  },
  'practice.faultMalformed': {
    title: '不是有效的故障',
    body: '故障的字段“{field}”缺失，或者练习服务器做不到它所说的。什么都没有改动。',
  },
  'practice.faultsTooMany': { title: '故障太多', body: '最多同时打开 {limit} 个故障。请先关掉一个。' },
  'practice.faultTwice': {
    title: '每处只能有一个故障',
    body: '在 {stage} 处只能有一个答复和一个别的故障。请先关掉已有的那个。',
  },
  'practice.doubleMalformed': {
    title: '不是有效的替身',
    body: '要让练习服务器代替的内容里，字段“{field}”缺失，或者无法照做。',
  },
  'practice.doubleGone': {
    title: '这个替身已经不在了',
    body: '练习替身只保留几个小时。请重新打开那份会话记录，再从那里继续。',
  },
  'transcript.tooLarge': {
    title: '太大',
    body: '一份会话记录最多 {limit} MB，这份超过了。请不带邮件内容重新保存一次。',
  },
  'transcript.notJson': {
    title: '文件不完整',
    body: '这不是 JSON，或者被截断了。请选择 Mailterm 保存的 .json 文件原样。',
  },
  'transcript.notOurs': { title: '不是会话记录', body: '这是 JSON，但不是 Mailterm 的会话记录：字段“format”不对。' },
  'transcript.version': {
    title: '来自更新的 Mailterm',
    body: '这份会话记录的格式版本是 {version}，这里只能读版本 1。请用更新的 Mailterm 打开。',
  },
  'transcript.malformed': {
    title: '会话记录已损坏',
    body: '会话记录的字段“{field}”缺失或不合要求。什么都没有打开。',
  },
  'lesson.malformed': { title: '不是课程', body: '这份课程用不了：第 {line} 行看不懂，原因请看编辑器。' },
  'lesson.notRecorded': {
    title: '这里没有完成码',
    body: '这个 Mailterm 不记录会话，没法证明你做过什么，所以不签发完成码。',
  },
  'lesson.noKey': {
    title: '这里没有完成码',
    body: '这个 Mailterm 没有签发完成码的密钥：数据目录写不进去。请告诉管理员。',
  },
  'lesson.busy': { title: '同时演示的太多', body: '现在有好几份解法正在演示，请过几秒再试。' },
  'room.notFound': {
    title: '没有这个课堂',
    body: '现在没有课堂用这个号码。请和黑板上的六位数字对一遍；已经结束的课堂不再有号码。',
  },
  'room.nickname': {
    title: '这不能作昵称',
    body: '昵称要有 1 到 {limit} 个字符，并且看得见。',
  },
  'room.nicknameTaken': {
    title: '这个昵称已经有人用了',
    body: '这个课堂里已经有人叫 {nickname}。请换一个。',
  },
  'room.full': {
    title: '课堂坐满了',
    body: '这个课堂有 {limit} 个座位，都有人了。老师可以腾出一个。',
  },
  'room.locked': {
    title: '课堂锁上了',
    body: '老师不再让别人进来。已经有座位的人不受影响，断线后也能回来。',
  },
  'room.kicked': {
    title: '老师让你离开了课堂',
    body: '老师收回了你在这个课堂的座位。你可以自己继续练习。',
  },
  'room.left': {
    title: '你已经离开课堂',
    body: '你的终端又只属于你自己了。',
  },
  'room.ended': {
    title: '课堂结束了',
    body: '老师结束了课堂，或者时间到了。你的会话记录仍然归你。',
  },
  'room.seatGone': {
    title: '这个座位不再是你的了',
    body: '座位已经放弃，或者本来就不在这个课堂里。请用六位数字重新加入。',
  },
  'room.secret': {
    title: '这个链接打不开课堂',
    body: '链接里 # 后面的部分是老师的钥匙，这一把不对。请用你开课堂时得到的链接。',
  },
  'room.elsewhere': {
    title: '课堂转到了另一个窗口',
    body: '同一个座位或讲台已经在另一个窗口或另一台机器上打开。',
  },
  'room.notSeated': {
    title: '还没有进入课堂',
    body: '这里第一句话要说进入哪个课堂。',
  },
  'room.notTeacher': {
    title: '只有老师能这样做',
    body: '课堂里的座位管不了别人。',
  },
  'room.notLearner': {
    title: '只有学生能这样做',
    body: '这句话要从座位上说，而你在讲台上。',
  },
  'room.noSeat': {
    title: '那里没有人',
    body: '这个课堂现在没有这个座位。',
  },
  'room.pollOver': {
    title: '投票已经结束',
    body: '你的选择到达之前，投票就关闭了。',
  },
  'room.notAllowed': {
    title: '不是这个课堂的服务器',
    body: '在这个课堂里，只能连接练习服务器和老师允许的服务器；{host} 的 {port} 端口不在其中。',
  },
  'limit.roomsAtOnce': {
    title: '课堂太多了',
    body: '这台服务器同时最多开 {limit} 个课堂。等其中一个结束后再试。',
  },
  'limit.roomsPerHour': {
    title: '开的课堂太多了',
    body: '一个网络地址一小时最多开 {limit} 个课堂。请稍后再试。',
  },
  'limit.wrongCodes': {
    title: '课堂号码错得太多了',
    body: '一个网络地址一小时内最多试 {limit} 个错误号码。已经有座位的人仍然能回来。',
  },
  'limit.roomSessions': {
    title: '课堂里的会话太多了',
    body: '一个课堂同时最多有 {limit} 个会话。请关掉一个用不着的。',
  },
  'limit.roomConnects': {
    title: '课堂连接得太频繁了',
    body: '一个课堂一分钟最多打开 {limit} 个连接。请等一会儿再试。',
  },
  'limit.roomSockets': {
    title: '课堂里打开的页面太多了',
    body: '一个课堂的页面最多有 {limit} 条连接。请关掉一个用不着的窗口。',
  },
};
