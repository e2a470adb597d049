// The page: header, conversation, explanation, and what holds them together. It knows no protocol and sends nothing that
// was not confirmed with Enter.

import { useCallback, useMemo, useRef, useState } from 'react';
import type { ReactNode, Ref } from 'react';
import { Conversation } from './Conversation.tsx';
import type { ConversationHandle } from './Conversation.tsx';
import { Explanation } from './explain/Explanation.tsx';
import { explainedUnit, neighbourUnit } from './explain/selection.ts';
import { usePageKeys } from './keys.ts';
import type { SessionStore } from './session/store.ts';
import { useSessions } from './session/useSessions.ts';
import { useGaze } from './gaze.ts';
import { classes } from './ui/classes.ts';
import { clampPercent, Divider } from './ui/Divider.tsx';
import { Header } from './ui/Header.tsx';
import { SpeechProvider, useLanguage, useSpeech } from './ui/language.tsx';
import { Sheet } from './ui/Sheet.tsx';
import { useStored } from './ui/stored.ts';
import { useMedia, useScheme, useTheme } from './ui/theme.ts';
import styles from './App.module.css';

/** From here up, conversation and explanation stand side by side. */
const wide = '(min-width: 1100px)';

/** The whole page. */
export function App({ store }: { readonly store: SessionStore }) {
  const { sessions } = useSessions(store);
  const dialects = useMemo(() => sessions.flatMap(({ dialect }) => (dialect ? [dialect] : [])), [sessions]);
  const language = useLanguage(dialects);
  if (!language.speech) return language.failed ? <Unreachable /> : null;
  return (
    <SpeechProvider value={language.speech}>
      <Page store={store} onLanguage={language.choose} />
    </SpeechProvider>
  );
}

/** Without words there is no language to say this in: the one sentence is in both. */
function Unreachable() {
  return (
    <p className={styles.loading}>
      The words of this page could not be fetched. <span lang="zh-Hans">没能取得界面文字。</span>{' '}
      <a href="">Reload · 重新加载</a>
    </p>
  );
}

/** The explanation beside the conversation. It takes the focus, so that it can be scrolled with the keyboard. */
function Pane({ pane, children }: { readonly pane: Ref<HTMLElement>; readonly children: ReactNode }) {
  const { word } = useSpeech();
  return (
    <aside ref={pane} className={styles.explanation} aria-label={word('page.explanation')} tabIndex={0}>
      {children}
    </aside>
  );
}

interface PageProps {
  readonly store: SessionStore;
  readonly onLanguage: ReturnType<typeof useLanguage>['choose'];
}

function Page({ store, onLanguage }: PageProps) {
  const { sessions, shown, targets } = useSessions(store);
  const [theme, setTheme] = useTheme();
  const scheme = useScheme(theme);
  const [times, setTimes] = useStored<'on' | 'off'>('times', (word) => (word === 'on' ? 'on' : 'off'));
  const [split, setSplit] = useStored('split', (word) => String(clampPercent(Number(word ?? Number.NaN))));
  const sideBySide = useMedia(wide);
  const gaze = useGaze(shown);
  const talk = useRef<ConversationHandle>(null);
  const pane = useRef<HTMLElement>(null);
  const [sheetOpen, setSheetOpen] = useState(false);
  const { choose } = gaze;

  const chooseAndShow = useCallback(
    (key: string | undefined) => {
      choose(key);
      if (key !== undefined) talk.current?.showEntry(key);
    },
    [choose],
  );
  const step = (by: -1 | 1) => {
    const next = neighbourUnit(shown, explainedUnit(shown, gaze.chosenKey)?.key, by);
    if (next) chooseAndShow(next.key);
  };
  usePageKeys({
    onStep: step,
    onChip: (number) => {
      const hint = explainedUnit(shown, undefined)?.reading?.hints[number - 1];
      if (hint && shown.phase === 'open') talk.current?.type(hint.line);
    },
    onSwap: () => {
      if (!sideBySide) setSheetOpen(!sheetOpen);
      else if (pane.current?.contains(document.activeElement)) talk.current?.focus();
      else pane.current?.focus();
    },
    onLeave: () => store.leave(),
    onPage: (pages) => talk.current?.scrollPages(pages),
    onStray: () => talk.current?.focus(),
  });

  const explanation = (
    <Explanation
      session={shown}
      chosenKey={gaze.chosenKey}
      onChoose={chooseAndShow}
      raised={gaze.raised}
      onRaise={gaze.raise}
      revealed={gaze.revealed}
      onReveal={gaze.reveal}
      onType={(line) => {
        setSheetOpen(false);
        talk.current?.type(line);
      }}
      showTimes={times === 'on'}
    />
  );

  return (
    <div className={classes(styles.app, !sideBySide && sheetOpen && styles.reading)}>
      <Header
        sessions={sessions}
        shown={shown}
        onShow={(id) => store.show(id)}
        onLanguage={onLanguage}
        theme={theme}
        onTheme={setTheme}
        showTimes={times === 'on'}
        onTimes={(on) => setTimes(on ? 'on' : 'off')}
      />
      <div className={styles.panes} style={{ '--split': `${split}%` }}>
        <Conversation
          handle={talk}
          store={store}
          session={shown}
          targets={targets}
          gaze={gaze}
          scheme={scheme}
          showTimes={times === 'on'}
          onTap={sideBySide ? undefined : () => setSheetOpen(true)}
        />
        {sideBySide && <Divider percent={Number(split)} onPercent={(percent) => setSplit(String(percent))} />}
        {sideBySide && <Pane pane={pane}>{explanation}</Pane>}
      </div>
      {!sideBySide && sheetOpen && (
        <Sheet
          onClose={() => {
            setSheetOpen(false);
            talk.current?.focus();
          }}
        >
          {explanation}
        </Sheet>
      )}
    </div>
  );
}
