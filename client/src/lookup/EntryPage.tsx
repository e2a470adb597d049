// The page of one name: what it says part by part, after which command, which wordings tell its causes apart, and the ways
// to what belongs to it.

import { useEffect, useRef } from 'react';
import { dialectOf } from '@mailterm/shared/lookup/index';
import type { Answer, Entry, Headword, Path } from '@mailterm/shared/lookup/index';
import { classGlyphs } from '@mailterm/shared/replyClass';
import { Source } from '../explain/Source.tsx';
import { useTell } from '../ReadingPage.tsx';
import { useSpeech } from '../ui/language.tsx';
import { kindsOf, sampleText, titleWithout } from './gloss.ts';
import { linkTo, nameOf } from './paths.ts';
import { Wordings } from './Wordings.tsx';
import type { LookupWordId } from './words/ids.ts';
import styles from './EntryPage.module.css';

interface EntryPageProps {
  readonly entry: Entry;
  /** Whoever came by a link begins to read at the heading. The first page of a visit leaves the focus alone. */
  readonly takesFocus: boolean;
}

/** One entry of the dictionary. */
export function EntryPage({ entry, takesFocus }: EntryPageProps) {
  const { words, wordings, reasons, rule } = entry;
  const tell = useTell<LookupWordId>();
  const isParts = words.some(({ name }) => name !== nameOf(entry.path)) && words.length > 1;
  const isReason = words[0].kind === 'reason';
  return (
    <article className={styles.entry}>
      <Heading entry={entry} takesFocus={takesFocus} />
      <Caution entry={entry} />
      {rule && (
        <Section title={tell('sample')}>
          <pre className={styles.sample}>{sampleText(rule)}</pre>
          {rule.sample.origin === 'made' && <p className={styles.remark}>{tell('composed')}</p>}
        </Section>
      )}
      <Section title={tell(isParts ? 'parts' : 'meaning')}>
        {words.map((word) => (
          <Word key={`${word.kind} ${word.name}`} word={word} entry={entry} />
        ))}
        <Refusal entry={entry} />
      </Section>
      <Answers entry={entry} />
      {wordings.length > 0 && (
        <Section title={tell(isReason || reasons.length < 2 ? 'samples' : 'wordings')}>
          <Wordings wordings={wordings} isGrouped={!isReason} />
        </Section>
      )}
      {entry.path.length === 2 && <Links title={tell(rule ? 'codes' : 'pairs')} paths={entry.pairs} />}
      <Links title={tell('elsewhere')} paths={entry.elsewhere} withShelf />
      <Neighbours entry={entry} />
    </article>
  );
}

function Heading({ entry, takesFocus }: EntryPageProps) {
  const { path, words, rule, replyClass } = entry;
  const tell = useTell<LookupWordId>();
  const { say, word } = useSpeech();
  const heading = useRef<HTMLHeadingElement>(null);
  const address = path.join('/');
  useEffect(() => {
    if (takesFocus) heading.current?.focus({ preventScroll: true });
  }, [address, takesFocus]);
  const isWire = path[0] !== 'reason' && path[0] !== 'provider';
  return (
    <header className={styles.heading}>
      <p className={styles.crumbs}>
        {isWire && `${tell(`shelf.${path[0]}`)} `}
        {kindsOf(path, words)
          .map((kind) => tell(`kind.${kind}`))
          .join(' · ')}
        {rule && ` · ${rule.provider}`}
      </p>
      <h1 ref={heading} tabIndex={-1} className={isWire ? styles.wireName : undefined}>
        {isWire ? nameOf(path) : say(words[0].sayings[0], dialectOf(path[0])).title}
        {path[0] === 'reason' && <code className={styles.id}>{path[1]}</code>}
        {replyClass && (
          <span className={styles.class} data-class={replyClass}>
            {classGlyphs[replyClass]} {word(`class.${replyClass}`)}
          </span>
        )}
      </h1>
    </header>
  );
}

/** What must be known before anything else is believed. */
function Caution({ entry }: { readonly entry: Entry }) {
  const { path, words, wordings, reasons, isListed, oddity, refusal } = entry;
  const tell = useTell<LookupWordId>();
  const { say } = useSpeech();
  const name = nameOf(path);
  const provesNothing = reasons.length > 1 && !refusal && words[0].kind !== 'reason';
  const odd = oddity && say(oddity, 'smtp');
  if (isListed && !odd && !provesNothing) return null;
  return (
    <div className={styles.caution}>
      {!isListed && (
        <p>
          {tell('unlisted', { name })}
          {wordings.length > 0 && tell('unlistedWordings')}
        </p>
      )}
      {odd && (
        <p>
          {odd.title}: {odd.body}
        </p>
      )}
      {provesNothing && <p>{tell('proves', { name, wordings: wordings.length, reasons: reasons.length })}</p>}
    </div>
  );
}

interface SectionProps {
  readonly title: string;
  readonly children: React.ReactNode;
}

/** A heading in the margin and what belongs to it. */
export function Section({ title, children }: SectionProps) {
  return (
    <section className={styles.section}>
      <h2>{title}</h2>
      <div>{children}</div>
    </section>
  );
}

function Word({ word, entry }: { readonly word: Headword; readonly entry: Entry }) {
  const { shelf, name, kind, sayings, syntax } = word;
  const isNamed = entry.words.length > 1;
  // The heading of such a page is the title.
  const isTitled = shelf === 'reason' || shelf === 'provider';
  const tell = useTell<LookupWordId>();
  const { say } = useSpeech();
  const dialect = dialectOf(shelf);
  const texts = sayings.map((saying) => ({ ...say(saying, dialect), id: saying.id }));
  return (
    <div className={isNamed ? styles.part : undefined}>
      {isNamed && (
        <p className={styles.key}>
          {name !== nameOf(entry.path) && <a href={linkTo([shelf, name])}>{name}</a>}
          <span className={styles.kind}>{tell(`kind.${kind}`)}</span>
        </p>
      )}
      <div>
        {texts.map(({ id, title, body }) => (
          <p key={id} className={styles.text}>
            {title !== name && !isTitled && <strong>{titleWithout(title, name)}</strong>} {body}{' '}
            <Source dialect={dialect} id={id} />
          </p>
        ))}
        {syntax !== undefined && syntax !== name && (
          <p className={styles.syntax}>
            <span>{tell('syntax')}</span> <code>{syntax}</code>
          </p>
        )}
      </div>
    </div>
  );
}

/** The reason, and who can mend it, where the word proves them. */
function Refusal({ entry: { refusal } }: { readonly entry: Entry }) {
  const { say, word } = useSpeech();
  if (!refusal) return null;
  const reason = say({ id: `reason.${refusal.reason}` }, 'smtp');
  const mender = say({ id: `mender.${refusal.mender}` }, 'smtp');
  return (
    <dl className={styles.refusal}>
      <dt>{word('explain.reason')}</dt>
      <dd>
        <a href={linkTo(['reason', refusal.reason])}>{reason.title}</a>{' '}
        <code className={styles.id}>{refusal.reason}</code>
      </dd>
      <dt>{word('explain.mender')}</dt>
      <dd>
        {mender.title}
        <p className={styles.soft}>{mender.body}</p>
      </dd>
    </dl>
  );
}

function Answers({ entry: { path, words, answers } }: { readonly entry: Entry }) {
  const tell = useTell<LookupWordId>();
  const { say, word } = useSpeech();
  if (answers.length === 0) return null;
  const isCommand = words.some(({ kind }) => kind === 'command');
  const keyOf = ({ command, status }: Answer): React.ReactNode => {
    if (isCommand) return <a href={linkTo([path[0], status])}>{status}</a>;
    if (command === 'connect') return <span>{word('explain.greeting')}</span>;
    if (command === '.') return <span>{tell('letterEnd')}</span>;
    return <a href={linkTo([path[0], command])}>{command}</a>;
  };
  return (
    <Section title={tell(isCommand ? 'answers' : 'after')}>
      <ul className={styles.answers}>
        {answers.map((answer) => {
          const { title, body } = say(answer.saying, dialectOf(path[0]));
          return (
            <li key={answer.saying.id}>
              <span className={styles.key}>{keyOf(answer)}</span>
              <p className={styles.text}>
                <strong>{title}</strong> {body} <Source dialect={dialectOf(path[0])} id={answer.saying.id} />
              </p>
            </li>
          );
        })}
      </ul>
    </Section>
  );
}

interface LinksProps {
  readonly title: string;
  readonly paths: readonly Path[];
  readonly withShelf?: boolean;
}

function Links({ title, paths, withShelf = false }: LinksProps) {
  const tell = useTell<LookupWordId>();
  if (paths.length === 0) return null;
  return (
    <Section title={title}>
      <ul className={styles.links}>
        {paths.map((path) => (
          <li key={path.join('/')}>
            <a href={linkTo(path)}>
              {withShelf && <span className={styles.soft}>{tell(`shelf.${path[0]}`)}</span>} <code>{nameOf(path)}</code>
            </a>
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Neighbours({ entry: { before, next } }: { readonly entry: Entry }) {
  const tell = useTell<LookupWordId>();
  const { say } = useSpeech();
  if (!before && !next) return null;
  const nameHere = (path: Path): React.ReactNode =>
    path[0] === 'provider' || path[0] === 'reason' ? (
      say({ id: `${path[0]}.${path[1]}` }, 'smtp').title
    ) : (
      <code>{nameOf(path)}</code>
    );
  return (
    <nav className={styles.neighbours} aria-label={`${tell('before')} · ${tell('next')}`}>
      {before && (
        <a href={linkTo(before)} rel="prev">
          <span aria-hidden="true">←</span> {nameHere(before)}
        </a>
      )}
      {next && (
        <a href={linkTo(next)} rel="next">
          {nameHere(next)} <span aria-hidden="true">→</span>
        </a>
      )}
    </nav>
  );
}
