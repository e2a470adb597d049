// The header of every page: the name, the pages, the session on screen (or the list of them), and the switches. 48 pixels,
// no menus.

import { Suspense, useState } from 'react';
import { languages, languageTags } from '@mailterm/shared/i18n/languages';
import type { Language } from '@mailterm/shared/i18n/languages';
import { addressOf, holdsTerminal } from '../routes.ts';
import type { PageName } from '../routes.ts';
import { classes } from './classes.ts';
import { useSpeech } from './language.tsx';
import type { Settings } from './settings.ts';
import type { SessionsShown } from './HeaderSessions.tsx';
import { themes } from './theme.ts';
import type { Theme } from './theme.ts';
import { part } from './part.ts';
import styles from './Header.module.css';

/** Before the first connection there is nothing to say about sessions. Without it the page goes on. */
const HeaderSessions = part(() => import('./HeaderSessions.tsx'));
const SettingsDialog = part(() => import('../ease/SettingsDialog.tsx'));

interface HeaderProps {
  readonly page: PageName;
  /** On the terminal's page. */
  readonly sessions?: SessionsShown;
  readonly onLanguage: (language: Language) => void;
  readonly settings: Settings;
  /** On the terminal's page: puts it on a projector. */
  readonly onProject?: () => void;
  /** Beside a practice session: the drawer where its server is made to fail. */
  readonly faults?: { readonly isOpen: boolean; readonly onToggle: () => void } | undefined;
}

/** Each language is named in itself. */
const languageNames: Readonly<Record<Language, string>> = { en: 'EN', zh: '中文' };

/** The page's header. */
export function Header(props: HeaderProps) {
  const { page, sessions } = props;
  const isTalking = sessions?.shown.phase === 'open' || sessions?.shown.phase === 'connecting';
  const isKnown = sessions?.all.some(({ target }) => target);
  const name = (
    <>
      mailterm
      <span className={styles.caret} aria-hidden="true" />
    </>
  );
  return (
    <header className={classes(styles.header, isKnown && styles.known, isTalking && styles.talking)}>
      {page === 'terminal' ? (
        <h1 className={styles.name}>{name}</h1>
      ) : (
        <a className={styles.name} href={addressOf('/')}>
          {name}
        </a>
      )}
      <Pages page={page} />
      <div className={styles.session}>
        <Suspense>{sessions && isKnown && <HeaderSessions {...sessions} />}</Suspense>
      </div>
      <Switches {...props} />
    </header>
  );
}

/** Each page as a link; going to another one leaves the session as it is. */
function Pages({ page }: { readonly page: PageName }) {
  const { word } = useSpeech();
  return (
    <nav className={styles.pages} aria-label={word('header.pages')}>
      {(['terminal', 'lessons', 'code', 'explain', 'transcripts'] as const).map((each) => (
        <a
          key={each}
          href={addressOf(each === 'terminal' ? '/' : `/${each}`)}
          aria-current={each === (page === 'lesson' ? 'lessons' : page) ? 'page' : undefined}
        >
          {word(`header.${each}`)}
        </a>
      ))}
    </nav>
  );
}

function Switches({ page, onLanguage, settings, faults, onProject }: HeaderProps) {
  const { language, word } = useSpeech();
  const { theme, showTimes } = settings;
  const nextTheme = themes[(themes.indexOf(theme) + 1) % themes.length] ?? 'auto';
  return (
    <div className={styles.switches}>
      {faults && (
        <button type="button" className={styles.switch} aria-pressed={faults.isOpen} onClick={faults.onToggle}>
          {word('header.faults')}
        </button>
      )}
      {holdsTerminal(page) && (
        <button
          type="button"
          className={classes(styles.switch, styles.wide)}
          aria-pressed={showTimes}
          title={word('header.timesHint')}
          onClick={settings.toggleTimes}
        >
          {word('header.times')}
        </button>
      )}
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
        className={classes(styles.switch, styles.wide)}
        aria-label={word('header.theme', { theme: word(`theme.${theme}`) })}
        onClick={() => settings.setTheme(nextTheme)}
      >
        <span aria-hidden="true">{themeGlyphs[theme]}</span>
        <span className={styles.themeName}>{word(`theme.${theme}`)}</span>
      </button>
      <SettingsButton settings={settings} />
      {onProject && (
        <button
          type="button"
          className={classes(styles.switch, styles.wide)}
          aria-label={word('header.projector')}
          title={word('header.projector')}
          aria-keyshortcuts="Control+Alt+P"
          onClick={onProject}
        >
          <span className={styles.screen} aria-hidden="true" />
        </button>
      )}
    </div>
  );
}

function SettingsButton({ settings }: Pick<HeaderProps, 'settings'>) {
  const { word } = useSpeech();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <button
        type="button"
        className={styles.switch}
        aria-label={word('header.settings')}
        title={word('header.settings')}
        aria-haspopup="dialog"
        onClick={() => setOpen(true)}
      >
        <span aria-hidden="true">Aa</span>
      </button>
      <Suspense>{isOpen && <SettingsDialog settings={settings} onClose={() => setOpen(false)} />}</Suspense>
    </>
  );
}

const themeGlyphs: Readonly<Record<Theme, string>> = { auto: '◐', light: '○', dark: '●' };
