// What the codes are worth, as a table. On a phone each row is a small card; the roles say that it is still a table.

import { visible } from '@mailterm/shared/charset';
import { languageTags } from '@mailterm/shared/i18n/languages';
import { useTell } from '../../ReadingPage.tsx';
import { useSpeech } from '../../ui/language.tsx';
import type { CodeRow } from './rows.ts';
import type { VerifyWordId } from './words/ids.ts';
import styles from './VerifyPage.module.css';

const columns = ['line', 'state', 'name', 'lesson', 'when', 'file'] as const satisfies readonly VerifyWordId[];

/** The table. */
export function Results({ rows }: { readonly rows: readonly CodeRow[] }) {
  const tell = useTell<VerifyWordId>();
  return (
    <table role="table" className={styles.results} aria-label={tell('results')}>
      <thead role="rowgroup">
        <tr role="row">
          {columns.map((column) => (
            <th key={column} role="columnheader" scope="col">
              {tell(column)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {rows.map((row) =>
          row.worth.isGenuine ? <Genuine key={row.line} row={row} /> : <Other key={row.line} row={row} />,
        )}
      </tbody>
    </table>
  );
}

function Genuine({ row: { line, worth, title, sameAs } }: { readonly row: CodeRow }) {
  const tell = useTell<VerifyWordId>();
  const { language } = useSpeech();
  const { nickname = '', lesson = '', completedMs = 0, isShipped, hash = '', steps = 0 } = worth;
  const when = new Intl.DateTimeFormat(languageTags[language], { dateStyle: 'medium', timeStyle: 'short' });
  return (
    <tr role="row">
      <td role="cell">{line}</td>
      <td role="cell">
        <span className={styles.genuine}>
          <span aria-hidden="true">✓</span> {tell('genuine')}
        </span>
        {sameAs !== undefined && <span className={styles.again}>{tell('again', { line: sameAs })}</span>}
      </td>
      <td role="cell">
        <strong>{visible(nickname)}</strong>
      </td>
      <td role="cell">
        {title?.[language] ?? <code>{visible(lesson)}</code>}
        <span className={styles.soft}>{tell('steps', { count: steps })}</span>
      </td>
      <td role="cell">
        <time dateTime={new Date(completedMs).toISOString()}>{when.format(completedMs)}</time>
      </td>
      <td role="cell">
        {isShipped ? tell('shipped') : <span className={styles.other}>{tell('changed', { hash })}</span>}
      </td>
    </tr>
  );
}

function Other({ row: { line, code, worth } }: { readonly row: CodeRow }) {
  const tell = useTell<VerifyWordId>();
  const why = worth.why ?? 'notOurs';
  return (
    <tr role="row">
      <td role="cell">{line}</td>
      <td role="cell">
        <span className={why === 'mistyped' ? styles.mistyped : styles.wrong}>
          <span aria-hidden="true">{why === 'mistyped' ? '?' : '✗'}</span> {tell(why)}
        </span>
      </td>
      <td role="cell" colSpan={4}>
        {tell(`${why}Body`)}
        <code className={styles.code}>{visible(code.slice(0, 120))}</code>
      </td>
    </tr>
  );
}
