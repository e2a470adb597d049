// The shelves, for those who look around: the words of one shelf, kind after kind, each with a few words about it.

import { dialectOf, kinds, ruleNamed, shelves, wordsOn } from '@mailterm/shared/lookup/index';
import type { Headword, Kind, Shelf } from '@mailterm/shared/lookup/index';
import { addressOf } from '../routes.ts';
import { useTell } from '../ReadingPage.tsx';
import { useSpeech } from '../ui/language.tsx';
import { glossOf } from './gloss.ts';
import { linkTo, pathOf } from './paths.ts';
import type { LookupWordId } from './words/ids.ts';
import styles from './Browse.module.css';

/** A shelf with the way to the others. */
export function Browse({ shelf }: { readonly shelf: Shelf }) {
  const tell = useTell<LookupWordId>();
  const groups = groupsOf(shelf);
  return (
    <>
      <h1 className={styles.heading}>{tell('title')}</h1>
      <Shelves shown={shelf} />
      {groups.map(({ kind, name, words }) => (
        <section key={name ?? kind} className={styles.group}>
          <h2>
            {name ?? tell(`kinds.${kind}`)} <span className={styles.count}>{words.length}</span>
          </h2>
          <ul data-kind={kind} className={name === undefined && kind !== 'reason' ? styles.names : styles.titles}>
            {words.map((word) => (
              <Item key={word.name} word={word} />
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}

/** The way from shelf to shelf. */
export function Shelves({ shown }: { readonly shown: Shelf | undefined }) {
  const tell = useTell<LookupWordId>();
  return (
    <nav className={styles.shelves} aria-label={tell('shelves')}>
      {shelves.map((shelf) => (
        <a key={shelf} href={addressOf(pathOf([shelf]))} aria-current={shelf === shown ? 'page' : undefined}>
          {tell(`shelf.${shelf}`)}
        </a>
      ))}
    </nav>
  );
}

interface Group {
  readonly kind: Kind;
  /** Of the wordings of a provider: whose they are. */
  readonly name?: string;
  readonly words: readonly Headword[];
}

function groupsOf(shelf: Shelf): readonly Group[] {
  const words = wordsOn(shelf);
  if (shelf !== 'provider') {
    return kinds
      .map((kind) => ({ kind, words: words.filter((word) => word.kind === kind) }))
      .filter((group) => group.words.length > 0);
  }
  const groups = new Map<string, Headword[]>();
  for (const word of words) {
    const provider = ruleNamed(word.name)?.provider ?? '';
    groups.set(provider, [...(groups.get(provider) ?? []), word]);
  }
  return [...groups].map(([name, own]) => ({ kind: 'wording', name, words: own }));
}

function Item({ word }: { readonly word: Headword }) {
  const { say } = useSpeech();
  const text = say(word.sayings[0], dialectOf(word.shelf));
  const link = linkTo([word.shelf, word.name]);
  if (word.shelf === 'provider' || word.shelf === 'reason') {
    return (
      <li>
        <a href={link}>{text.title}</a>
      </li>
    );
  }
  return (
    <li>
      <a href={link}>
        <code>{word.name}</code>
        <span className={styles.gloss}>{glossOf(text, word.name)}</span>
      </a>
    </li>
  );
}
