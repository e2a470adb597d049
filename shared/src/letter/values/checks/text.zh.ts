// 签名、封印和服务器的检查结果（中文）。

import type { Text } from '../../../i18n/text.ts';
import type { CheckId } from './citations.ts';

export const checkTexts: Record<CheckId, Text> = {
  'letter.dkim.v': { title: '版本', body: '永远是 1。别的版本没法核对。' },
  'letter.dkim.a': {
    title: '算法',
    body: '签名用的散列和密钥。rsa-sha256 最常见，ed25519-sha256 较新，rsa-sha1 已经不算数。',
  },
  'letter.dkim.b': {
    title: '签名',
    body: '用域名的私钥，对 h 里列出的信头字段签的名。谁都能核对，只有域名主人能签。',
  },
  'letter.dkim.bh': {
    title: '正文的散列值',
    body: '与正文对不上，说明途中有人改过正文。邮件列表加一段页脚就会这样。',
  },
  'letter.dkim.c': {
    title: '允许多少改动',
    body: '先说信头，后说正文。relaxed 容许空白和折行变化，simple 几乎什么都不容许。',
  },
  'letter.dkim.d': {
    title: '签名的域名',
    body: '{value} 为这封邮件负责。要通过 DMARC，它必须是 From 里的域名，或与之同属一家。',
  },
  'letter.dkim.h': { title: '签了哪些字段', body: '这些信头字段受保护。没列在这里的字段，改了也不影响签名。' },
  'letter.dkim.i': { title: '代表谁', body: '替哪个用户或子域名签的名，含义由域名主人自己定。' },
  'letter.dkim.l': {
    title: '签名的长度',
    body: '正文只签了这么多字节，后面谁都能添加内容，所以许多收信方不信任它。',
  },
  'letter.dkim.q': { title: '公钥在哪里', body: '永远是 dns/txt，即 DNS 的 TXT 记录。' },
  'letter.dkim.s': {
    title: '选择符',
    body: '用的是域名的哪把密钥。公钥在 DNS 的 {value}._domainkey 后面加点和 d 里的域名。',
  },
  'letter.dkim.t': { title: '签名时间', body: '签名的时刻，写成自 1970 年起的秒数。' },
  'letter.dkim.x': { title: '有效期', body: '过了这一刻签名就不再有效，同样写成自 1970 年起的秒数。' },
  'letter.dkim.z': { title: '字段的副本', body: '签名时的信头原样，用来查出哪里被改过，不参与核对。' },
  'letter.dkim.other': { title: '未知的标记', body: '核对签名的程序会略过不认识的标记。' },
  'letter.arc.i': { title: '第几站', body: '编号相同的 ARC 字段是一组。1 是第一台转交邮件的服务器。' },
  'letter.arc.cv': {
    title: '到此为止的链条',
    body: '第一站写 none；前面的封印都完好写 pass，有一个坏了写 fail。出现 fail，整条链就作废。',
  },
  'letter.auth.server': {
    title: '做检查的服务器',
    body: '只有它是你自己邮箱的服务器时，才能相信这些结果：这样的一行谁都能写。',
  },
  'letter.auth.version': { title: '字段的版本', body: '后面结果的格式版本。不写就是 1。' },
  'letter.auth.nothing': { title: '没有检查', body: '这台服务器没做检查，或者没有可检查的。' },
  'letter.auth.dkim': { title: '核对签名', body: 'DKIM：核对域名的签名，与邮件是否相符，公钥在不在 DNS 里。' },
  'letter.auth.spf': { title: '检查发信服务器', body: 'SPF：发信服务器的地址，是不是信封发件人的域名所允许的。' },
  'letter.auth.dmarc': {
    title: '检查看得见的发件人',
    body: 'DMARC：读信人在 From 里看到的域名，SPF 或 DKIM 有没有为它通过。防冒充发件人，主要看这一项。',
  },
  'letter.auth.arc': { title: '检查封印', body: 'ARC：邮件列表等转交者留下的封印是否完好。' },
  'letter.auth.iprev': { title: '检查客户端的名字', body: '检查客户端的地址有没有名字，名字又能不能指回这个地址。' },
  'letter.auth.auth': { title: '登录', body: '客户端发信之前有没有用 AUTH 登录。' },
  'letter.auth.domainkeys': { title: '旧的签名核对', body: 'DomainKeys 是 DKIM 的前身，已经停用。' },
  'letter.auth.sender-id': { title: '微软的旧检查', body: 'Sender ID 是微软版的 SPF，已经停用。' },
  'letter.auth.dkim-adsp': {
    title: '旧的策略检查',
    body: 'ADSP：DMARC 出现之前，域名用它说明未签名邮件怎么办。已经停用。',
  },
  'letter.auth.smime': { title: '核对作者的签名', body: 'S/MIME：核对作者自己在邮件里签的名。' },
  'letter.auth.dnswl': { title: '好发件人名单', body: '查公开名单，看客户端的地址是不是口碑好的邮件服务器。' },
  'letter.auth.compauth': {
    title: '微软的综合判断',
    body: 'Microsoft 365 把 SPF、DKIM、DMARC 和自己的线索合起来判断。reason 里的数字说明依据哪条规则。',
  },
  'letter.auth.other': { title: '检查项 {method}', body: '没有登记过的检查，含义要问写它的服务商。' },
  'letter.result.none': {
    title: '没有可检查的',
    body: '对 {method} 来说，发件方没有公布什么，或邮件里没带什么。不算好，也不算坏。',
  },
  'letter.result.pass': { title: '通过', body: '{method} 检查通过。它只说明是谁寄的，不说明这人可靠。' },
  'letter.result.fail': {
    title: '未通过',
    body: '{method} 检查没有通过：是冒充的，或途中被改过。转发和邮件列表也会造成这种结果。',
  },
  'letter.result.softfail': {
    title: '多半不允许',
    body: '按 {method} 多半不允许，但域名主人没有要求严格处理。',
  },
  'letter.result.neutral': { title: '不置可否', body: '{method} 检查没有得出结论。' },
  'letter.result.policy': {
    title: '不合本服务器的规则',
    body: '本身没有错，但这台服务器自己的规则不接受，例如密钥太短。',
  },
  'letter.result.temperror': {
    title: '暂时查不了',
    body: '{method} 检查当时没能做成，多半是 DNS 没有回答。',
  },
  'letter.result.permerror': {
    title: '没法检查',
    body: '发件方的域名不改好 DNS 记录或签名，{method} 检查就不可能通过。',
  },
  'letter.result.bestguesspass': { title: '本来可以通过', body: '域名没有 DMARC 记录，但按普通的记录本来可以通过。' },
  'letter.result.other': { title: '别的结果', body: '不是 {method} 登记过的结果，含义要问写它的服务商。' },
  'letter.spf.pass': { title: '允许发信', body: '信封发件人的域名允许这台服务器替它发信。' },
  'letter.spf.fail': {
    title: '不允许发信',
    body: '域名声明这台服务器不能替它发信。如果确实是你寄的，请把这台服务器加进域名的 SPF 记录。',
  },
  'letter.spf.softfail': {
    title: '多半不允许发信',
    body: '服务器不在域名的 SPF 记录里，而记录以 ~all 结尾：可疑，但不单凭这一点拒收。',
  },
  'letter.spf.neutral': { title: '没说允不允许', body: '域名的 SPF 记录没有说这台服务器行不行（?all）。' },
  'letter.spf.none': { title: '没有 SPF 记录', body: '域名没有公布哪些服务器可以替它发信。' },
  'letter.spf.temperror': { title: 'DNS 没有回答', body: '当时取不到记录，以后的邮件也许能通过。' },
  'letter.spf.permerror': {
    title: 'SPF 记录有错',
    body: '域名的 SPF 记录读不懂，或者查询超过十次。要由域名主人改正。',
  },
  'letter.property.reason': { title: '原因', body: '为什么是这个结果，服务器自己的说法。' },
  'letter.property.header.d': { title: '签名的域名', body: '核对的是哪个域名的 DKIM 签名（签名里的 d）。' },
  'letter.property.header.i': { title: '签名代表谁', body: '所核对签名里的 i。' },
  'letter.property.header.b': { title: '哪一个签名', body: '签名的开头几个字符，用来区分多个签名。' },
  'letter.property.header.a': { title: '核对的算法', body: '所核对的签名是用什么算法做的。' },
  'letter.property.header.s': { title: '核对的选择符', body: '所核对的签名用的是域名的哪把密钥。' },
  'letter.property.header.from': { title: 'From 里的域名', body: '读信人看到的域名，DMARC 保护的就是它。' },
  'letter.property.smtp.mailfrom': { title: '信封发件人', body: '检查的是 MAIL FROM 里的这个地址或域名。' },
  'letter.property.smtp.helo': { title: 'EHLO 里的名字', body: '客户端自报的名字。信封发件人为空时检查它。' },
  'letter.property.smtp.auth': { title: '登录的用户名', body: 'AUTH 认证通过的名字。' },
  'letter.property.smtp.remote-ip': { title: '客户端的地址', body: '把邮件交过来的 IP 地址。' },
  'letter.property.smtp.rcptto': { title: '检查的收件人', body: '检查针对的是 RCPT 里的这个地址。' },
  'letter.property.policy.iprev': { title: '反查的地址', body: '用客户端的这个 IP 地址去 DNS 里查名字。' },
  'letter.property.policy.dmarc': {
    title: '域名的策略',
    body: 'From 里的域名希望怎样处理没通过的邮件：none、quarantine 或 reject。',
  },
  'letter.property.action': { title: '采取的措施', body: '收信服务器因此做了什么：none、quarantine、reject 等。' },
  'letter.property.other': { title: '细节 {name}', body: '结果背后的一个事实，由做检查的服务器记下。' },
  'letter.spfKey.client-ip': { title: '被检查的地址', body: '发信服务器的 IP 地址，要看 SPF 记录允不允许它。' },
  'letter.spfKey.envelope-from': {
    title: '被检查的发件人',
    body: 'MAIL 里的信封发件人，查的是它那个域名的 SPF 记录。',
  },
  'letter.spfKey.helo': { title: 'EHLO 里报的名字', body: '客户端是这样称呼自己的。' },
  'letter.spfKey.receiver': {
    title: '谁做的检查',
    body: '查询 SPF 记录的服务器。只有它是你自己邮箱的服务器，才能相信。',
  },
  'letter.spfKey.identity': { title: '检查哪个名字', body: 'mailfrom 是信封发件人，helo 是客户端自报的名字。' },
  'letter.spfKey.mechanism': { title: '记录里的哪一条', body: 'SPF 记录里起决定作用的那一项。' },
  'letter.spfKey.problem': { title: '出了什么问题', body: '记录为什么没法用。' },
  'letter.spfKey.x-software': { title: '做检查的程序', body: '软件的名字和版本。' },
  'letter.spfKey.other': { title: '附注 {name}', body: '做检查的服务器自己加的，标准里没有。' },
};
