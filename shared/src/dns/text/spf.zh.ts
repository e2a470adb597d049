// DNS 记录的说明（中文）：SPF。

import type { Text } from '../../i18n/text.ts';

export const spfTexts = {
  'dns.spf': { title: 'SPF：谁可以发信', body: '收信方拿连接过来的地址与这份名单从左到右比对，第一个符合的项说了算。' },
  'dns.spf.version': { title: '版本', body: '有了它，这段文字才是 SPF 记录。' },
  'dns.spf.all.pass': { title: '其余都通过', body: '没列出的也都可以发信。' },
  'dns.spf.all.fail': { title: '其余都不通过', body: '没列出的都不许发信。' },
  'dns.spf.all.softfail': { title: '其余都可疑', body: '没列出的多半不许发信。' },
  'dns.spf.all.neutral': { title: '其余不表态', body: '没列出的能不能发信，域名没有说。' },
  'dns.spf.end.pass': { title: '等于没有保护', body: '有了 +all，全世界的服务器都可以用这个名字发信。' },
  'dns.spf.end.fail': { title: '收信方怎么做', body: '别的地址发来的：fail，可以拒收，多用 550 5.7.23。' },
  'dns.spf.end.softfail': { title: '收信方怎么做', body: '别的地址发来的：softfail，会收下但查得更严，常进垃圾箱。' },
  'dns.spf.end.neutral': { title: '收信方怎么做', body: '别的地址发来的：neutral，和没有记录一样。' },
  'dns.spf.end.redirect': { title: '由另一条记录决定', body: '没有一项符合时，改读 redirect 后面那条记录。' },
  'dns.spf.end.none': { title: '收信方怎么做', body: '结尾没有 all。别的地址发来的：neutral，和没有记录一样。' },
  'dns.spf.include': { title: '在那里通过的', body: '{value} 的记录允许谁，这里就允许谁；它结尾的 all 在这里不算。' },
  'dns.spf.a': { title: '{value} 的地址', body: '允许这个名字的地址。' },
  'dns.spf.a.own': { title: '域名自己的地址', body: '允许 A 和 AAAA 记录里的地址。' },
  'dns.spf.mx': { title: '{value} 的邮件服务器', body: '允许替它收信的服务器。' },
  'dns.spf.mx.own': { title: '域名自己的邮件服务器', body: 'MX 记录里收信的服务器也可以发信。' },
  'dns.spf.ptr': { title: '名字在它之下的', body: '又慢又不可靠，标准要求不要再用。' },
  'dns.spf.ip4': { title: 'IPv4 地址', body: '允许 {value}。斜线后面是从左数必须相同的位数。' },
  'dns.spf.ip6': { title: 'IPv6 地址', body: '允许 {value}。斜线后面是从左数必须相同的位数。' },
  'dns.spf.exists': { title: '如果某个名字存在', body: '这个名字有地址就允许。% 后面的部分每封信现填。' },
  'dns.spf.redirect': { title: '改读另一条', body: '都不符合时，由 {value} 的记录决定。' },
  'dns.spf.exp': { title: '拒收时的说明', body: '{value} 里有一段文字，拒收时可以引用。' },
  'dns.spf.unknown': { title: '不认识', body: '不是 SPF 的项，或者写法不对。' },
  'dns.spf.sign.pass': { title: '通过', body: '与不写符号相同。' },
  'dns.spf.sign.fail': { title: '这些不行', body: '符合后面这一项的不许发信。' },
  'dns.spf.sign.softfail': { title: '这些多半不行', body: '符合后面这一项的多半不许发信。' },
  'dns.spf.sign.neutral': { title: '这些不表态', body: '符合后面这一项的，域名不表态。' },
  'dns.spf.syntax': { title: '整条记录无效', body: '因为 {term}，对任何发件方的检查都以 permerror 告终。' },
  'dns.spf.afterAll': { title: '不会被读到', body: '{term} 在 all 之后，那时已有结论。' },
  'dns.spf.lookups': {
    title: '查询次数',
    body: '这条记录会让收信方再查 DNS：{count} 次。最多十次，include 里面的也算。',
  },
  'dns.spf.tooMany': { title: '查询太多', body: '有 {count} 项要查 DNS，而最多只许十次，检查以 permerror 告终。' },
  'dns.spf.none': {
    title: '没有 SPF 记录',
    body: '{name} 没有说谁可以替它发信。大的服务商因此更不信任它的邮件，甚至拒收。',
  },
  'dns.spf.several': {
    title: 'SPF 记录不止一条',
    body: '{name} 只能有一条。有多条时检查以 permerror 告终，请合并成一条。',
  },
} as const satisfies Readonly<Record<string, Text>>;
