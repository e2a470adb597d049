// 邮件的标志和关键字，邮件夹的属性（中文）。

import type { Text } from '../../../i18n/text.ts';
import type { FlagId } from '../vocabulary/flags.ts';

export const flagTexts: Record<FlagId, Text> = {
  'flag.Seen': {
    title: '已读',
    body: '有人打开过这封邮件。FETCH BODY[] 会自动加上，STORE 1 -FLAGS (\\Seen) 可以改回未读。',
  },
  'flag.Answered': {
    title: '已回复',
    body: '回复已经发出。这是发回复的邮件软件加上的，服务器自己并不知道。',
  },
  'flag.Flagged': {
    title: '已加星标',
    body: '人给邮件加的星标或小旗：STORE 1 +FLAGS (\\Flagged)。',
  },
  'flag.Deleted': {
    title: '待删除',
    body: '邮件还在，但 EXPUNGE 或 CLOSE 会把它彻底删除。在那之前，STORE 1 -FLAGS (\\Deleted) 可以救回来。',
  },
  'flag.Draft': {
    title: '草稿',
    body: '还没写完的邮件，没有发出。',
  },
  'flag.Recent': {
    title: '上次会话之后新到',
    body: '这封邮件是上次打开邮件夹之后来的，你的会话最先得知。这个标志不能自己设。IMAP4rev2 已取消它。',
  },
  'flag.*': {
    title: '可以自创关键字',
    body: '在这里可以自己起关键字：STORE 1 +FLAGS (invoice) 有效，而且会保存下来。',
  },
  'flag.keyword': {
    title: '{flag}：关键字',
    body: '某人或某个程序自创的标签，含义只有设它的一方知道。SEARCH KEYWORD {flag} 可以找出带它的邮件。',
  },
  'flag.unknown': {
    title: '{flag}：未知标志',
    body: '带反斜杠的标志应当出自 RFC，而 Mailterm 不知道哪篇 RFC 里有它。也许是这台服务器自己的。',
  },
  'keyword.$MDNSent': {
    title: '回执已处理',
    body: '发件人要的已读回执，已经回复或拒绝了。邮件软件不应再问你，也不应再发。',
  },
  'keyword.$Forwarded': {
    title: '已转发',
    body: '这封邮件转发给过别人。一旦加上就保留着。',
  },
  'keyword.$SubmitPending': {
    title: '等待发送',
    body: '这是一封等邮件软件去发的邮件。如果同时有 $Submitted，就是正在发送。',
  },
  'keyword.$Submitted': {
    title: '已交出',
    body: '邮件软件已经开始发送这封邮件。等 $SubmitPending 消失，就是发送成功了。',
  },
  'keyword.$Junk': {
    title: '垃圾邮件',
    body: '你或过滤器判定它是垃圾邮件。如果同一封邮件还有 $NotJunk，两个都不算数。',
  },
  'keyword.$NotJunk': {
    title: '不是垃圾邮件',
    body: '你或过滤器说它不是垃圾邮件，有的过滤器会从中学习。',
  },
  'keyword.$Phishing': {
    title: '可能是钓鱼邮件',
    body: '过滤器认为这封邮件想骗取密码或钱财。不要点里面的链接。',
  },
  'keyword.$Important': {
    title: '可能对你重要',
    body: '这是服务器根据发件人和内容猜的。人手工加的星标是 \\Flagged。',
  },
  'keyword.$seen': {
    title: '\\Seen 的 JMAP 写法',
    body: '在 IMAP 里，已读邮件用 \\Seen。这种写法属于 JMAP，不要在这里设。',
  },
  'keyword.$draft': {
    title: '\\Draft 的 JMAP 写法',
    body: '在 IMAP 里，草稿用 \\Draft。带美元符号的写法只用于 JMAP。',
  },
  'keyword.$flagged': {
    title: '\\Flagged 的 JMAP 写法',
    body: '在 IMAP 里，星标是 \\Flagged。带美元符号的写法只在 JMAP 里出现。',
  },
  'keyword.$answered': {
    title: '\\Answered 的 JMAP 写法',
    body: '在 IMAP 里，已回复的邮件用 \\Answered。JMAP 才这样写，服务器不应在这里显示它。',
  },
  'keyword.$recent': {
    title: '保留字',
    body: '为了不和 \\Recent 混淆而保留，服务器和程序都不应使用。',
  },
  'keyword.$notify': {
    title: '要通知用户',
    body: '这封邮件要提醒你，例如在手机上，哪怕其他邮件悄悄地来。',
  },
  'keyword.$muted': {
    title: '会话串已静音',
    body: '你不想再关注这个会话串，新的回复可能会自动收到一边。',
  },
  'keyword.$followed': {
    title: '关注此会话串',
    body: '这个会话串的每个回复你都想看到，不管别的过滤规则怎么说。',
  },
  'keyword.$memo': {
    title: '给自己的便笺',
    body: '不是别人的来信，而是你附在会话串上的便笺。',
  },
  'keyword.$hasmemo': {
    title: '附有你的便笺',
    body: '这个会话串里有你写给自己的便笺，便笺本身带有 $memo。',
  },
  'keyword.$hasattachment': {
    title: '有附件',
    body: '服务器查看过，里面有附件。SEARCH KEYWORD $hasattachment 可以找出所有这样的邮件。',
  },
  'keyword.$hasnoattachment': {
    title: '没有附件',
    body: '服务器查看过，里面没有附件。如果它和 $hasattachment 都没有，说明还没查看。',
  },
  'keyword.$autosent': {
    title: '自动发出',
    body: '服务器以你的名义发的，例如休假回复，不是你写的。',
  },
  'keyword.$unsubscribed': {
    title: '你已退订',
    body: '你已要求退出这封邮件所属的邮件列表。如果还收到新的，就是对方没有照办。',
  },
  'keyword.$canunsubscribe': {
    title: '可以退订',
    body: '邮件里写明了退订的办法，服务器认为是安全的。邮件软件会显示退订按钮。',
  },
  'keyword.$imported': {
    title: '导入的',
    body: '这封邮件是从别的账户或程序复制来的，不是投递到这里的。',
  },
  'keyword.$istrusted': {
    title: '发件人已核实',
    body: '服务器确信发件人的名称和地址是真的，但这不代表内容可信。',
  },
  'keyword.$maskedemail': {
    title: '寄到了隐私地址',
    body: '邮件寄到了你的一个一次性地址，那是为了不让网站知道你的真实地址而建的。',
  },
  'keyword.$new': {
    title: '重新显示为新邮件',
    body: '这封邮件要再次引起你的注意，例如你把它推迟到了今天。',
  },
  'keyword.$MailFlagBit0': {
    title: '旗标颜色第一位',
    body: '三个记号合起来表示苹果邮件里 \\Flagged 的颜色。只有这一个是橙色，一个都没有是红色。',
  },
  'keyword.$MailFlagBit1': {
    title: '旗标颜色第二位',
    body: '苹果邮件的第二个颜色记号。单独出现是黄色，与第一个一起是绿色。',
  },
  'keyword.$MailFlagBit2': {
    title: '旗标颜色第三位',
    body: '苹果邮件的第三个颜色记号。单独出现是蓝色，与第一个一起是紫色，与第二个一起是灰色。',
  },
  'keyword.Junk': {
    title: '垃圾邮件（旧写法）',
    body: '在统一为 $Junk 之前，Thunderbird 等软件用它标记垃圾邮件。',
  },
  'keyword.NonJunk': {
    title: '非垃圾邮件（旧写法）',
    body: 'Thunderbird 的过滤器看过这封邮件，认为不是垃圾邮件。统一的写法是 $NotJunk。',
  },
  'keyword.$label': {
    title: '彩色标签',
    body: 'Thunderbird 的五个标准标签之一。默认依次是：重要、工作、个人、待办、稍后。',
  },
  'attribute.Noselect': {
    title: '不能打开',
    body: '它只是目录里的一层，用来装别的邮件夹，SELECT 会被拒绝。请打开它下面的邮件夹。',
  },
  'attribute.NonExistent': {
    title: '并不存在',
    body: '没有这个邮件夹。列出它，是因为你订阅了这个名字，或者它下面有邮件夹。',
  },
  'attribute.Noinferiors': {
    title: '下面不能再建',
    body: '不管现在还是将来，都不能在它下面新建邮件夹。',
  },
  'attribute.HasChildren': {
    title: '下面有邮件夹',
    body: '它下面还有邮件夹。想看的话，LIST 它的名字加分隔符和 % 号。',
  },
  'attribute.HasNoChildren': {
    title: '下面没有邮件夹',
    body: '它下面没有你能看到的邮件夹，不过也许可以新建。',
  },
  'attribute.Marked': {
    title: '可能有新邮件',
    body: '服务器认为，上次打开之后又来了邮件。',
  },
  'attribute.Unmarked': {
    title: '没有新邮件',
    body: '上次打开之后没有再来邮件。',
  },
  'attribute.Subscribed': {
    title: '已订阅',
    body: '你的邮件软件会显示这个邮件夹。用 SUBSCRIBE 和 UNSUBSCRIBE 更改，不会删除任何东西。',
  },
  'attribute.Remote': {
    title: '在别的服务器上',
    body: '这个邮件夹在别处，打开时可能会收到 [REFERRAL]，指向它所在的服务器。',
  },
  'attribute.All': {
    title: '全部邮件',
    body: '不管邮件在哪里，这里都能看到。在这里删掉的邮件，在别的邮件夹里可能也没了。',
  },
  'attribute.Archive': {
    title: '归档',
    body: '不想留在眼前、又不想删除的邮件，邮件软件放在这里。',
  },
  'attribute.Drafts': {
    title: '草稿箱',
    body: '写了一半还没发的邮件放在这里。',
  },
  'attribute.Flagged': {
    title: '星标邮件',
    body: '汇集各邮件夹里带 \\Flagged 的邮件。',
  },
  'attribute.Junk': {
    title: '垃圾邮件夹',
    body: '垃圾邮件放在这里。等的信没来，可以到这里找找。',
  },
  'attribute.Sent': {
    title: '已发送',
    body: '你发出的邮件的副本。有的服务器会自动放进来，否则由邮件软件用 APPEND 存入。',
  },
  'attribute.Trash': {
    title: '已删除邮件夹',
    body: '删掉的邮件先放在这里，许多服务器几周后会清空。',
  },
  'attribute.Important': {
    title: '重要邮件',
    body: '汇集服务器认为对你重要的邮件，也就是带 $Important 的。',
  },
  'attribute.Memos': {
    title: '便笺',
    body: '你附在会话串上的便笺存在这里。',
  },
  'attribute.Scheduled': {
    title: '定时发送',
    body: '服务器会在你选定的时间把这些邮件发出去。',
  },
  'attribute.Snoozed': {
    title: '稍后再看',
    body: '你想过一阵再看的邮件，到时候服务器会放回来。',
  },
  'attribute.unknown': {
    title: '{flag}：未知属性',
    body: 'Mailterm 不认识邮件夹的这个属性，可以不理它。',
  },
};
