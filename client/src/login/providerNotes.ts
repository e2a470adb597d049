// What providers want in the place of a password, as data: by the names of their servers, each with its source and when it
// was noted. Their words are in words/. Providers change their minds; a note that is older than a year deserves a look.

export interface ProviderNote {
  readonly id: (typeof providerNoteIds)[number];
  /** Names of their servers, in lower case. */
  readonly hosts: RegExp;
  /** The month in which the note was written. */
  readonly noted: string;
  readonly page: string;
}

export const providerNoteIds = ['netease', 'qq', 'tencentWork', 'gmail', 'outlook', 'icloud', 'yahoo'] as const;

const notes: readonly ProviderNote[] = [
  {
    id: 'netease',
    hosts: /(?:^|\.)(?:163|126|188|yeah)\.(?:com|net)$/,
    noted: '2026-11',
    page: 'https://help.mail.163.com/faqDetail.do?code=d7a5dc8471cd0c0e8b4b8f4f8e49998b374173cfe9171305fa1ce630d7f67ac2eda07326646e6eb0',
  },
  {
    id: 'tencentWork',
    hosts: /(?:^|\.)exmail\.qq\.com$/,
    noted: '2026-11',
    page: 'https://service.mail.qq.com/detail/0/75',
  },
  {
    id: 'qq',
    hosts: /(?:^|\.)(?:qq|foxmail)\.com$/,
    noted: '2026-11',
    page: 'https://service.mail.qq.com/detail/0/75',
  },
  {
    id: 'gmail',
    hosts: /(?:^|\.)(?:gmail|googlemail)\.com$/,
    noted: '2026-11',
    page: 'https://support.google.com/accounts/answer/185833',
  },
  {
    id: 'outlook',
    hosts: /(?:^|\.)(?:outlook|office365|hotmail|live)\.com$/,
    noted: '2026-11',
    page: 'https://learn.microsoft.com/en-us/exchange/clients-and-mobile-in-exchange-online/deprecation-of-basic-authentication-exchange-online',
  },
  { id: 'icloud', hosts: /(?:^|\.)mail\.me\.com$/, noted: '2026-11', page: 'https://support.apple.com/102654' },
  {
    id: 'yahoo',
    hosts: /(?:^|\.)(?:yahoo\.com|yahoo\.co\.jp|aol\.com)$/,
    noted: '2026-11',
    page: 'https://help.yahoo.com/kb/generate-manage-rd-party-passwords-sln15241.html',
  },
];

/** The note for a server, if there is one. */
export function noteFor(host: string): ProviderNote | undefined {
  const name = host.toLowerCase().replace(/\.$/, '');
  return notes.find(({ hosts }) => hosts.test(name));
}
