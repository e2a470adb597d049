// Domains that people write behind the @, and that are no mail servers themselves: their mail is taken by other hosts, which
// their MX records name (RFC 5321 §5.1). Forms only; nothing is looked up.

/** Large providers, by the domain of their addresses. */
export const mailDomains: ReadonlySet<string> = new Set(
  [
    'qq.com foxmail.com vip.qq.com 163.com 126.com yeah.net 188.com vip.163.com sina.com sina.cn sohu.com aliyun.com',
    '139.com 189.cn 21cn.com tom.com naver.com daum.net',
    'gmail.com googlemail.com outlook.com hotmail.com live.com msn.com yahoo.com icloud.com me.com mac.com aol.com',
    'gmx.de gmx.net gmx.com web.de t-online.de freenet.de mail.ru yandex.ru yandex.com proton.me protonmail.com',
    'zoho.com fastmail.com',
  ].flatMap((line) => line.split(' ')),
);

/** Second levels under which names are given out, as in tsinghua.edu.cn. */
const secondLevels: ReadonlySet<string> = new Set(['ac', 'co', 'com', 'edu', 'gov', 'net', 'org']);

/** First labels that name a mail server, whatever comes behind them. */
const serverLabel = /^(?:mail|smtp|mx|pop|imap|relay|mta)\d*(?:-|$)/;

/** True for a name that has the form of a domain, and not of a host within one. */
export function isBareDomain(host: string): boolean {
  const name = host.toLowerCase().replace(/\.$/, '');
  if (mailDomains.has(name)) return true;
  if (!/^[a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z][a-z0-9-]+$/.test(name)) return false;
  const labels = name.split('.');
  const [first = '', second = ''] = labels;
  const levels = labels.length === 3 && labels[2]?.length === 2 && secondLevels.has(second) ? 3 : 2;
  return labels.length === levels && !serverLabel.test(first);
}
