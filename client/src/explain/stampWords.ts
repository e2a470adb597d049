// The words of the stamp on a practice server's reply. Loaded with it.

import type { Language } from '@mailterm/shared/i18n/languages';

interface StampWords {
  readonly observed: string;
  readonly documented: string;
  readonly own: string;
}

export const stampWords: Readonly<Record<Language, StampWords>> = {
  en: {
    observed: 'These words were seen on ',
    documented: 'These words are from documentation: ',
    own: 'These words are our own; a real server may say it differently.',
  },
  zh: {
    observed: '这句措辞在真实服务器上见过：',
    documented: '这句措辞来自文档：',
    own: '这句措辞是我们写的，真实服务器的说法可能不同。',
  },
};
