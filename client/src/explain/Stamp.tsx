// Where the words of a practice server's reply come from: seen on a real server, from its documentation, or our own. Asked
// for once for each practice server, when one of its replies is looked at.

import { useEffect, useState } from 'react';
import { lineEndLength, toLatin1 } from '@mailterm/shared/octets';
import type { WordedReply, WordingTold } from '@mailterm/shared/wire/wording';
import { ask } from '../link/ask.ts';
import type { UnitEntry } from '../session/model.ts';
import { useTable } from '../ui/partWords.tsx';
import { sourceOfLine } from './wordingSource.ts';
import { stampWords } from './stampWords.ts';
import styles from './Stamp.module.css';

const known = new Map<string, Promise<readonly WordedReply[]>>();

/** The replies of a practice server; none where the question could not be asked. */
function repliesOf(host: string): Promise<readonly WordedReply[]> {
  const asked =
    known.get(host) ??
    ask<WordingTold>(`practice/wording?host=${encodeURIComponent(host)}`).then((answer) => {
      if (!answer.ok) known.delete(host);
      return answer.ok ? answer.value.replies : [];
    });
  known.set(host, asked);
  return asked;
}

interface StampProps {
  readonly host: string;
  readonly dialect: string;
  readonly unit: UnitEntry;
}

export default function Stamp({ host, dialect, unit }: StampProps) {
  const word = useTable(stampWords);
  const [replies, setReplies] = useState<readonly WordedReply[]>([]);
  useEffect(() => {
    let stale = false;
    void repliesOf(host).then((told) => {
      if (!stale) setReplies(told);
    });
    return () => {
      stale = true;
    };
  }, [host]);
  const line = toLatin1(unit.octets.subarray(0, unit.octets.length - lineEndLength(unit.octets)));
  const source = sourceOfLine(replies, dialect, line);
  if (!source) return null;
  return (
    <p className={styles.stamp}>
      {source.kind === 'own' && word('own')}
      {source.kind === 'observed' && `${word('observed')}${source.where}`}
      {source.kind === 'documented' && (
        <>
          {word('documented')}
          <Page page={source.page} />
        </>
      )}
    </p>
  );
}

/** An RFC by its name; an address as a link, with what is said behind it. */
function Page({ page }: { readonly page: string }) {
  if (!page.startsWith('https:')) return page;
  const [address = '', ...rest] = page.split(',');
  return (
    <>
      <a href={address} target="_blank" rel="noreferrer">
        {new URL(address).hostname}
      </a>
      {rest.map((part) => `,${part}`).join('')}
    </>
  );
}
