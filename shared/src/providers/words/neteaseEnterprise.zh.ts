// 关于网易企业邮箱的规则的文字（中文）。

import type { Text } from '../../i18n/text.ts';
import type { NeteaseEnterpriseRuleId } from '../rules/neteaseEnterprise.ts';

export const neteaseEnterpriseWords: Record<`provider.${NeteaseEnterpriseRuleId}`, Text> = {
  'provider.neteaseEnterprise.authorizationCode': {
    title: 'REQCODE：需要客户端授权码',
    body: '企业邮箱只让客户端用授权码登录，网页密码或错误的授权码都会被拒绝。登录网页版，进入“设置 → 客户端设置”生成授权码。',
  },
  'provider.neteaseEnterprise.password': {
    title: 'PASSERR：账号或密码错误',
    body: '用户名和密码不匹配。用户名要写完整的邮箱地址；如果开启了客户端授权码，密码处填授权码。',
  },
  'provider.neteaseEnterprise.noSuchUser': {
    title: 'USERNOTEXIST：账号不存在',
    body: '这个域名在这里，但没有这个用户。请检查 @ 前面的部分。',
  },
  'provider.neteaseEnterprise.userDisabled': {
    title: 'USERSTATUS：账号被禁用或删除',
    body: '账号已被禁用或删除，只有企业的邮箱管理员能恢复。',
  },
  'provider.neteaseEnterprise.userExpired': {
    title: 'USEREXP：账号已过期',
    body: '这个账号的使用期限已过。请联系管理员续期。',
  },
  'provider.neteaseEnterprise.noLogin': {
    title: 'DOMAINDENY：邮箱暂无登录权限',
    body: '这个邮箱目前没有登录权限。原因要问管理员。',
  },
  'provider.neteaseEnterprise.domainExpired': {
    title: 'DOMAINEXPED：企业邮箱已过期',
    body: '整个域名的企业邮箱服务已到期，换密码没有用。管理员要向网易续费。',
  },
  'provider.neteaseEnterprise.noSuchDomain': {
    title: 'DOMAINNOTEXIST：域名没有开通企业邮箱',
    body: '网易企业邮箱里没有这个域名。请检查拼写，并确认你的邮箱是不是在别家。',
  },
  'provider.neteaseEnterprise.domainDisabled': {
    title: 'DOMAINSTATUS：企业邮箱被禁用',
    body: '这个域名的企业邮箱已被网易禁用。管理员要联系网易客服处理。',
  },
  'provider.neteaseEnterprise.addressBlocked': {
    title: 'IPDENY：你的 IP 被禁止登录',
    body: '你现在的 IP 地址不能登录，与密码无关。换个网络试试，或者联系管理员。',
  },
  'provider.neteaseEnterprise.addressRule': {
    title: 'IPDENY：管理员限制了登录 IP',
    body: '管理员设置了可以登录的 IP 地址，你的不在其中。请用公司网络或 VPN。',
  },
  'provider.neteaseEnterprise.noProduct': {
    title: 'PERMDENY：域名没有此产品的权限',
    body: '企业开通的服务里不包含你要用的产品。请问管理员可以用哪种方式访问。',
  },
  'provider.neteaseEnterprise.mailingList': {
    title: 'ILLEGALACCOUNT：这是邮件列表',
    body: '这个地址是邮件列表或别名，不能登录。请用你自己的账号。',
  },
  'provider.neteaseEnterprise.busy': {
    title: 'SYSTEMBUSY：系统繁忙',
    body: '网易的登录系统正忙，与密码无关。等几分钟再试。',
  },
};
