// A page of the class without a terminal: the header, and one column that scrolls. Knows no room.

import type { ReactNode } from 'react';
import type { ReadingPageProps } from '../../ReadingPage.tsx';
import type { ClassPageName } from '../../routes.ts';
import { Header } from '../../ui/Header.tsx';
import '../../styles/reading.css';
import reading from '../../ReadingPage.module.css';
import styles from './Join.module.css';

interface FrameProps extends ReadingPageProps {
  readonly page: ClassPageName;
  /** Between the header and the column. */
  readonly above?: ReactNode;
  readonly children: ReactNode;
}

/** Around the column. */
export function Frame({ page, above, onLanguage, settings, children }: FrameProps) {
  return (
    <div className={reading.page}>
      <Header page={page} onLanguage={onLanguage} settings={settings} />
      {above}
      <main className={styles.column}>{children}</main>
    </div>
  );
}
