// The header: the name, the session on screen (or the list of them), and three switches. 48 pixels, no menus.

import { languages, languageTags } from '@mailterm/shared/i18n/languages';
import type { Language } from '@mailterm/shared/i18n/languages';
import type { Session } from '../session/model.ts';
import { useSpeech } from './language.tsx';
import type { Settings } from './settings.ts';
import { SessionFacts } from './SessionFacts.tsx';
import { SessionTabs } from './SessionTabs.tsx';
import { themes } from './theme.ts';
import type { Theme } from './theme.ts';
import styles from './Header.module.css';

interface HeaderProps {
  readonly sessions: readonly Session[];
  readonly shown: Session;
  readonly onShow: (id: number) => void;
  readonly onLanguage: (language: Language) => void;
  readonly settings: Settings;
}

/** Each language is named in itself. */
const languageNames: Readonly<Record<Language, string>> = { en: 'EN', zh: '中文' };

/** The page's header. */
export function Header(props: HeaderProps) {
  const { sessions, shown, onShow } = props;
  const withTarget = sessions.filter((session) => session.target);
  return (
    <header className={styles.header}>
      <h1 className={styles.name}>
        mailterm
        <span className={styles.caret} aria-hidden="true" />
      </h1>
      <div className={styles.session}>
        {withTarget.length > 1 && <SessionTabs sessions={withTarget} shown={shown} onShow={onShow} />}
        <SessionFacts session={shown} named={withTarget.length < 2} />
      </div>
      <Switches {...props} />
    </header>
  );
}

function Switches({ onLanguage, settings }: HeaderProps) {
  const { language, word } = useSpeech();
  const { theme, showTimes } = settings;
  const nextTheme = themes[(themes.indexOf(theme) + 1) % themes.length] ?? 'auto';
  return (
    <div className={styles.switches}>
      <button
        type="button"
        className={styles.switch}
        aria-pressed={showTimes}
        title={word('header.timesHint')}
        onClick={settings.toggleTimes}
      >
        {word('header.times')}
      </button>
      <div className={styles.languages} role="group" aria-label={word('header.language')}>
        {languages.map((each) => (
          <button
            key={each}
            type="button"
            className={styles.switch}
            lang={languageTags[each]}
            aria-pressed={each === language}
            onClick={() => onLanguage(each)}
          >
            {languageNames[each]}
          </button>
        ))}
      </div>
      <button
        type="button"
        className={styles.switch}
        aria-label={`${word('header.theme')}: ${word(`theme.${theme}`)}`}
        onClick={() => settings.setTheme(nextTheme)}
      >
        <span aria-hidden="true">{themeGlyphs[theme]}</span>
        <span className={styles.themeName}>{word(`theme.${theme}`)}</span>
      </button>
    </div>
  );
}

const themeGlyphs: Readonly<Record<Theme, string>> = { auto: '◐', light: '○', dark: '●' };
