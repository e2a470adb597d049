// What a search found, as links: the name, what it is, and for a provider's wording the reply itself. The arrow keys go from
// one to the next, and from the first back to the field.

import { useRef } from 'react';
import type { KeyboardEvent } from 'react';
import { languageTags } from '@mailterm/shared/i18n/languages';
import { dialectOf, hitsMax, ruleNamed } from '@mailterm/shared/lookup/index';
import type { Hit } from '@mailterm/shared/lookup/index';
import { addressOf } from '../routes.ts';
import { useTell } from '../ReadingPage.tsx';
import { useSpeech } from '../ui/language.tsx';
import { clipped, glossOf, kindsOf, sampleText, titleWithout } from './gloss.ts';
import { linkTo, nameOf } from './paths.ts';
import type { LookupWordId } from './words/ids.ts';
import styles from './Results.module.css';

interface ResultsProps {
  readonly query: string;
  readonly hits: readonly Hit[];
  /** The list, for the keys of the field. */
  readonly listId: string;
  readonly onLeave: () => void;
  /** A result is about to be gone to. */
  readonly onGo: () => void;
}

/** The list, with how much was found; a sentence where nothing was. */
export function Results({ query, hits, listId, onLeave, onGo }: ResultsProps) {
  const tell = useTell<LookupWordId>();
  const list = useRef<HTMLOListElement>(null);
  const count = hits.length;
  const said = count === 1 ? tell('foundOne') : tell(count < hitsMax ? 'found' : 'foundMost', { count });
  return (
    <>
      <p className={styles.count} role="status">
        {count === 0 ? tell('nothing', { query: clipped(query, 60) }) : said}
      </p>
      {count === 0 && <Nothing />}
      <ol id={listId} ref={list} className={styles.results}>
        {hits.map((hit) => (
          <Result
            key={hit.path.join('/')}
            hit={hit}
            onStep={(event) => step(event, list.current, onLeave)}
            onGo={onGo}
          />
        ))}
      </ol>
    </>
  );
}

function Nothing() {
  const tell = useTell<LookupWordId>();
  return (
    <p className={styles.hint}>
      {tell('nothingHint')} <a href={addressOf('/explain')}>{tell('nothingExplain')}</a>
    </p>
  );
}

interface ResultProps {
  readonly hit: Hit;
  readonly onStep: (event: KeyboardEvent) => void;
  readonly onGo: () => void;
}

function Result({ hit, onStep, onGo }: ResultProps) {
  const tell = useTell<LookupWordId>();
  const { say } = useSpeech();
  const [shelf] = hit.path;
  // Of two codes together the second one says more.
  const word = (hit.path.length > 2 && hit.words[1]) || hit.words[0];
  const text = say(word.sayings[0], dialectOf(shelf));
  const rule = shelf === 'provider' ? ruleNamed(word.name) : undefined;
  const isCode = !rule && shelf !== 'reason';
  return (
    <li>
      <a className={styles.result} href={linkTo(hit.path)} onKeyDown={onStep} onClick={onGo}>
        <span className={isCode ? styles.name : styles.title}>{isCode ? nameOf(hit.path) : text.title}</span>
        {isCode && <span className={styles.gloss}>{glossOf(text, word.name)}</span>}
        <span className={styles.kind}>
          {rule?.provider ?? (
            <>
              {isCode && `${tell(`shelf.${shelf}`)} `}
              {kindsOf(hit.path, hit.words)
                .map((kind) => tell(`kind.${kind}`))
                .join(' · ')}
            </>
          )}
        </span>
        {rule && <code className={styles.sample}>{clipped(sampleText(rule), 160)}</code>}
        <Foreign hit={hit} />
      </a>
    </li>
  );
}

/** The title in the language in which it was found, where that is not the one on the screen. */
function Foreign({ hit }: { readonly hit: Hit }) {
  const { language } = useSpeech();
  if (hit.found === undefined || hit.found.language === language) return null;
  return (
    <span className={styles.foreign} lang={languageTags[hit.found.language]}>
      {titleWithout(hit.found.title, hit.words[0].name)}
    </span>
  );
}

function step(event: KeyboardEvent, list: HTMLOListElement | null, onLeave: () => void): void {
  const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (by === undefined || !list) return;
  event.preventDefault();
  const links = [...list.querySelectorAll('a')];
  const at = links.findIndex((link) => link === document.activeElement) + by;
  if (at < 0) onLeave();
  else links[at]?.focus();
}
