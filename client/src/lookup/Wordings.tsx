// Wordings of providers, by the reason that each of them gives: what tells causes apart when a code does not.

import type { ProviderRule } from '@mailterm/shared/providers/rule';
import { useTell } from '../ReadingPage.tsx';
import { useSpeech } from '../ui/language.tsx';
import { clipped, sampleText } from './gloss.ts';
import { linkTo } from './paths.ts';
import type { LookupWordId } from './words/ids.ts';
import styles from './Wordings.module.css';

/** Of each reason so many are seen at once, and so many characters of each. */
const shownMax = 4;
const sampleCharactersMax = 240;

interface WordingsProps {
  readonly wordings: readonly ProviderRule[];
  /** By reason; false where all have the same. */
  readonly isGrouped: boolean;
}

/** The list. */
export function Wordings({ wordings, isGrouped }: WordingsProps) {
  if (!isGrouped) return <List wordings={wordings} shown={wordings.length} />;
  const groups = new Map<string, ProviderRule[]>();
  for (const rule of wordings) groups.set(rule.reason, [...(groups.get(rule.reason) ?? []), rule]);
  const byCount = [...groups].sort(([, a], [, b]) => b.length - a.length);
  return byCount.map(([reason, own]) => <Group key={reason} reason={reason} wordings={own} />);
}

function Group({ reason, wordings }: { readonly reason: string; readonly wordings: readonly ProviderRule[] }) {
  const { say } = useSpeech();
  return (
    <div className={styles.group}>
      <h3>
        <a href={linkTo(['reason', reason])}>{say({ id: `reason.${reason}` }, 'smtp').title}</a>
      </h3>
      <List wordings={wordings} shown={shownMax} />
    </div>
  );
}

function List({ wordings, shown }: { readonly wordings: readonly ProviderRule[]; readonly shown: number }) {
  const tell = useTell<LookupWordId>();
  // A fold for one line would take its place.
  const first = wordings.length === shown + 1 ? wordings.length : shown;
  const rest = wordings.slice(first);
  return (
    <>
      <Rows wordings={wordings.slice(0, first)} />
      {rest.length > 0 && (
        <details className={styles.more}>
          <summary>{tell('more', { count: rest.length })}</summary>
          <Rows wordings={rest} />
        </details>
      )}
    </>
  );
}

function Rows({ wordings }: { readonly wordings: readonly ProviderRule[] }) {
  const tell = useTell<LookupWordId>();
  const { say, word } = useSpeech();
  return (
    <ul className={styles.rows}>
      {wordings.map((rule) => (
        <li key={rule.id}>
          <code className={styles.sample}>{clipped(sampleText(rule), sampleCharactersMax)}</code>
          <span className={styles.says}>
            <a href={linkTo(['provider', rule.id])}>{say({ id: `provider.${rule.id}` }, 'smtp').title}</a>{' '}
            <span className={styles.provider}>
              {rule.provider}
              {rule.confidence === 'recalled' && ` · ${word('explain.reported').replace(/[:：]\s*$/, '')}`}
              {rule.sample.origin === 'made' && ` · ${tell('composed')}`}
            </span>
          </span>
        </li>
      ))}
    </ul>
  );
}
