// What the codes are worth, as a table. On a phone each row is a small card; browsers keep to it that it is a table.

import { visible } from '@mailterm/shared/charset';
import type { ByLanguage } from '@mailterm/shared/lesson/lesson';
import { useTell } from '../../ReadingPage.tsx';
import { formatDay } from '../../ui/day.ts';
import { useSpeech } from '../../ui/language.tsx';
import type { CodeRow, Titles } from './rows.ts';
import type { VerifyWordId } from './words/ids.ts';
import styles from './VerifyPage.module.css';

const columns = ['line', 'state', 'name', 'lesson', 'when', 'file'] as const satisfies readonly VerifyWordId[];

/** The table. */
export function Results({ rows, titles }: { readonly rows: readonly CodeRow[]; readonly titles: Titles }) {
  const tell = useTell<VerifyWordId>();
  return (
    <table className={styles.results} aria-label={tell('results')}>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column} scope="col">
              {tell(column)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) =>
          row.worth.isGenuine ? (
            <Genuine key={row.line} row={row} title={titles.get(row.worth.lesson ?? '')} />
          ) : (
            <Other key={row.line} row={row} />
          ),
        )}
      </tbody>
    </table>
  );
}

interface GenuineProps {
  readonly row: CodeRow;
  readonly title: ByLanguage | undefined;
}

function Genuine({ row: { line, worth, sameAs }, title }: GenuineProps) {
  const tell = useTell<VerifyWordId>();
  const { language } = useSpeech();
  const { nickname = '', lesson = '', completedMs = 0, isShipped, hash = '', steps = 0 } = worth;
  return (
    <tr>
      <td>{line}</td>
      <td>
        <span className={styles.genuine}>
          <span aria-hidden="true">✓</span> {tell('genuine')}
        </span>
        {sameAs !== undefined && <span className={styles.again}>{tell('again', { line: sameAs })}</span>}
      </td>
      <td>
        <strong>{visible(nickname)}</strong>
      </td>
      <td>
        {title?.[language] ?? <code>{visible(lesson)}</code>}
        <span className={styles.soft}>{tell('steps', { count: steps })}</span>
      </td>
      <td>
        <time dateTime={new Date(completedMs).toISOString()}>{formatDay(completedMs, language)}</time>
      </td>
      <td>{isShipped ? tell('shipped') : <span className={styles.other}>{tell('changed', { hash })}</span>}</td>
    </tr>
  );
}

function Other({ row: { line, code, worth } }: { readonly row: CodeRow }) {
  const tell = useTell<VerifyWordId>();
  const why = worth.why ?? 'notOurs';
  return (
    <tr>
      <td>{line}</td>
      <td>
        <span className={why === 'mistyped' ? styles.mistyped : styles.wrong}>
          <span aria-hidden="true">{why === 'mistyped' ? '?' : '✗'}</span> {tell(why)}
        </span>
      </td>
      <td colSpan={4}>
        {tell(`${why}Body`)}
        <code className={styles.code}>{visible(code.slice(0, 120))}</code>
      </td>
    </tr>
  );
}
