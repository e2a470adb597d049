// The words of the certificate's card, in each language. Loaded with the card, when there is one.

import type { Language } from '@mailterm/shared/i18n/languages';

const english = {
  trusted: 'Certificate of {host} is trusted',
  subject: 'For',
  names: 'Names',
  named: '{host} is among them',
  otherName: '{host} is not among them',
  issuer: 'Issued by',
  until: 'Valid until',
  days: '({days} days left)',
  over: '(over for {days} days)',
  acceptOwn: 'For practice: accept untrusted certificates unasked',
  acceptOwnWhere:
    'Only of practice servers and of the computer that Mailterm runs on, never on the Internet. Kept in this browser.',
};

type CertificateWord = keyof typeof english;

const chinese: Readonly<Record<CertificateWord, string>> = {
  trusted: '{host} 的证书受信任',
  subject: '持有者',
  names: '适用于',
  named: '其中有 {host}',
  otherName: '其中没有 {host}',
  issuer: '签发者',
  until: '有效期至',
  days: '（还剩 {days} 天）',
  over: '（已过期 {days} 天）',
  acceptOwn: '练习用：不受信任的证书，不询问就接受',
  acceptOwnWhere: '只对练习服务器和运行 Mailterm 的这台机器有效，对互联网上的服务器永远无效。设置保存在这个浏览器里。',
};

export const certificateWords: Readonly<Record<Language, Readonly<Record<CertificateWord, string>>>> = {
  en: english,
  zh: chinese,
};
