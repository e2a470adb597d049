// What the rules of rules/services.ts mean, in Chinese.

import type { Text } from '../../i18n/text.ts';
import type { ServicesRuleId } from '../rules/services.ts';

export const servicesWords: Record<`provider.${ServicesRuleId}`, Text> = {
  'provider.icloud.localPolicy': {
    title: 'iCloud 拒收邮件内容',
    body: 'Apple 的过滤器拒收了这封邮件；已有案例中，原因是正文链接指向名声不好的域。请去掉链接再发一次看看，检查 SPF、DKIM 和 DMARC，再按 Apple 的说明处理。',
  },
  'provider.gmx.blockListed': {
    title: 'GMX 或 WEB.DE 封锁了你的 IP 地址',
    body: '你连接用的 IP 地址在 GMX、WEB.DE、IONOS 采用的黑名单上，任何邮件都进不去。请打开最后一行的网址，那里写着是哪个名单，并有申请解除的表单。',
  },
  'provider.gmx.reverseDns': {
    title: 'GMX 要求反向 DNS 记录',
    body: '你的 IP 地址没有反向 DNS 记录（PTR），或者看起来像家庭宽带。请让地址的所有者设一个能解析回该地址的自有主机名；在家里请用服务商的 587 端口。',
  },
  'provider.gmx.explained': {
    title: '原因写在 GMX、WEB.DE 或 IONOS 的网页上',
    body: '这条应答里没写原因，要看最后一行的网址。打开它，网页会说明拒绝了什么、该怎么改、可以问谁。',
  },
  'provider.orange.tooManyConnections': {
    title: 'Orange：连接太多',
    body: 'Orange 对同一 IP 地址只接受少量并发连接，每个连接里的邮件数也有限。请把发往 Orange 的连接降到两个以内，稍后再试。',
  },
  'provider.orange.blocked': {
    title: 'Orange：IP 地址因垃圾邮件被封',
    body: '你的 IP 地址发出过垃圾邮件，Orange 拒绝连接，依据多半是“Ref”后面的名单。请先消除原因，再到那个网址申请解除。',
  },
  'provider.orange.reverseDns': {
    title: 'Orange：缺少反向 DNS 记录',
    body: '你的 IP 地址没有反向 DNS 记录（PTR）。请让地址的所有者设置一个，并保证那个主机名能解析回这个地址。',
  },
  'provider.orange.invalidRecipient': {
    title: 'Orange：收件人不存在',
    body: 'Orange 或 Wanadoo 没有这个邮箱。请检查拼写，并把它从你的名单里去掉。',
  },
  'provider.orange.mailboxFull': {
    title: 'Orange：收件人的邮箱已满',
    body: '收件人删掉一些邮件之前，什么也收不进去。请用别的方式告诉对方，或过几天再试。',
  },
  'provider.orange.authentication': {
    title: 'Orange：SPF、DKIM 或 DMARC 不通过',
    body: '看代码就知道是哪一项：397、398 是 SPF，515 是 DMARC，535 是缺少 DKIM 签名。请修正发件域的 DNS 记录，并给邮件签名。',
  },
  'provider.orange.spam': {
    title: 'Orange 认为是垃圾邮件',
    body: '邮件内容或发件方的名声让过滤器拒收。请改掉像广告的部分，检查链接；一直这样就联系 Orange 的邮件管理员。',
  },
  'provider.orange.tryLater': {
    title: 'Orange 暂时拒绝服务',
    body: 'Orange 没有说明原因；实际上多是给发得太多或陌生的地址限速。请减少同时发送的数量，一小时以后再试。',
  },
  'provider.orange.coded': {
    title: 'Orange 用代码说明原因',
    body: 'OFR 开头的是 Orange 自己的原因代码，含义列在它的 postmaster 网页上。去询问时请附上整行应答。',
  },
  'provider.comcast.blockListed': {
    title: 'Comcast 封锁了你的 IP 地址',
    body: 'BL 代码说明是哪个黑名单：BL000000 是 Comcast 自己的，其他的包含 Spamhaus、Cloudmark、Sender Score。请先止住垃圾邮件，再到相应名单申请解除。',
  },
  'provider.comcast.rateLimited': {
    title: 'Comcast 限速',
    body: '你在一段时间里发得太多，超过了 Comcast 给这个 IP 地址的限额；名声好，限额会提高。请等一等，放慢发送。',
  },
  'provider.comcast.dmarc': {
    title: 'Comcast：DMARC 不通过',
    body: 'From 信头字段里的域要求别人拒收未经它授权的邮件，这封就属于此类。请通过该域的服务器发送并加 DKIM 签名，或把 From 换成自己的地址。',
  },
  'provider.comcast.residential': {
    title: 'Comcast 不接受家庭宽带直接投递',
    body: '你的 IP 地址被视为动态或住宅地址，不允许直接连接 Comcast 的邮件服务器。请通过自己服务商的 587 端口发信。',
  },
  'provider.comcast.reverseDns': {
    title: 'Comcast：缺少反向 DNS 记录',
    body: 'Comcast 只收有反向 DNS 记录（PTR）的地址发来的邮件。请让 IP 地址的所有者设置；DNS 缓存更新可能要几个小时。',
  },
  'provider.comcast.coded': {
    title: '原因见 Comcast 的代码表',
    body: '末尾的字母和数字是 Comcast 的原因代码。请到它的错误代码页查询，那里也写着可以问谁。',
  },
  'provider.att.blockListed': {
    title: 'AT&T 封锁了你的 IP 地址',
    body: '尖括号里的地址在 AT&T 自己的黑名单上，sbcglobal.net、bellsouth.net 也用它。请先消除原因，再写信给应答里的邮箱，附上整行内容。',
  },
  'provider.mailRu.spam': {
    title: 'Mail.ru 认为是垃圾邮件',
    body: '过滤器因内容或发件方的名声拒收了这封邮件。请打开应答里的网址，那里的表单已填好这封邮件的代码；同时检查 SPF 和 DKIM。',
  },
  'provider.yandex.spam': {
    title: 'Yandex 怀疑是垃圾邮件',
    body: 'Yandex 拒收了邮件内容，继续尝试更容易被封；只发垃圾邮件的发件方会被封一天。请先停下，修改正文和链接，并检查 SPF、DKIM、DMARC。',
  },
  'provider.yandex.access': {
    title: '还没有允许使用邮件客户端',
    body: 'Yandex 认得这个账号，但没有开启客户端访问，或者用了普通密码。请在 Yandex 邮箱设置的“邮件客户端”里允许 IMAP，生成应用专用密码（app password），再用它登录。',
  },
  'provider.zoho.accessRestricted': {
    title: '这个 Zoho 账号不能用 SMTP',
    body: '问题不在密码：用户没有开启 SMTP，套餐里不含它，或者主机不对（smtppro.zoho.com 只给付费套餐）。请在设置里允许，并使用与套餐和地区相符的主机。',
  },
  'provider.zoho.authFailed': {
    title: '登录被拒绝（Zoho 的说法）',
    body: '开启两步验证后，Zoho 要求应用专用密码（app password）。账号属于别的数据中心时这里也不认：zoho.com、zoho.eu、zoho.in、zoho.com.cn 各有自己的 SMTP 主机。',
  },
  'provider.zoho.unusualActivity': {
    title: 'Zoho 已停止发信',
    body: '短时间内发得太多，Zoho 停掉了对外发信，反复重试只会更糟。请登录 Zoho 网页解除限制，之后放慢发送。',
  },
  'provider.ses.notVerified': {
    title: '地址没有在 SES 里验证',
    body: 'Amazon 只为在该区域验证过的地址或域发信；处于沙盒时，收件人也要验证。请验证应答里列出的地址，或申请移出沙盒。',
  },
  'provider.ses.badCredentials': {
    title: 'SES 不认识这组 SMTP 凭据',
    body: 'SMTP 凭据不是 AWS 访问密钥，而且只在一个区域有效。请在 SES 控制台为主机所在区域创建 SMTP 凭据；新建的要等一两分钟才生效。',
  },
  'provider.ses.sendingRate': {
    title: '发得比 SES 允许的快',
    body: '账号每秒能发的邮件数有限。请稍等再重发，并把速度控制在控制台显示的速率以内。',
  },
  'provider.ses.dailyQuota': {
    title: 'SES 当天的配额已用完',
    body: '配额按最近 24 小时滚动计算，会逐渐恢复。请等待，或在控制台申请提高配额。',
  },
  'provider.sendgrid.unverifiedSender': {
    title: 'SendGrid 不认这个 From 地址',
    body: 'From 信头字段里必须是在 SendGrid 验证过的地址，或属于已认证的域。请去验证，或修改邮件的 From 行。',
  },
  'provider.sendgrid.creditsUsed': {
    title: 'SendGrid 套餐额度已用完',
    body: '密钥没有问题，但套餐当天或当月的额度已经用完。请等到下一个周期，或升级 Email API 套餐。',
  },
  'provider.brevo.unauthorizedIp': {
    title: 'Brevo 不认识你的 IP 地址',
    body: 'SMTP 密钥没有问题，但账号只允许名单里的 IP 地址使用。请在 Brevo 的 Security → Authorized IPs 里加上，或关闭这项限制；家庭宽带的地址可能会变。',
  },
  'provider.mailgun.testAccount': {
    title: 'Mailgun：测试账号',
    body: '沙盒域或免费账号只能发给少数已确认的授权收件人。请在 Mailgun 里添加收件人并让对方点确认链接，或改用自己的域。',
  },
  'provider.mailgun.notAllowed': {
    title: 'Mailgun 不允许这个域发信',
    body: '冒号后面写着原因：账号没激活、被停用，或达到上限。请登录 Mailgun 处理，与 SMTP 密码无关。',
  },
  'provider.fastmail.badCredentials': {
    title: '登录被拒绝（据称是 Fastmail 的说法）',
    body: 'Fastmail 不允许客户端使用普通密码：请在设置里生成应用专用密码（app password），用户名写完整地址。GMX 也用过同样的话，那里要检查是否允许了客户端收发。',
  },
};
