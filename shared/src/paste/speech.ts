// What an explained paste says in one language, ready to be shown: texts with their placeholders filled, sources with their
// links. Pure: the catalogues come in loaded. The page and `mailterm explain` both speak through it.

import { visible } from '../charset.ts';
import { citationLabel, citationLink } from '../citation.ts';
import type { Citation } from '../citation.ts';
import type { Reading, Saying } from '../dialect.ts';
import { loadExplanations } from '../dialects/explanations.ts';
import type { Explanations } from '../dialects/explanations.ts';
import type { Language } from '../i18n/languages.ts';
import { sayIn } from '../i18n/text.ts';
import type { Text } from '../i18n/text.ts';
import { mapSaying } from '../params.ts';
import { someAddress } from './talk/opening.ts';
import { protocols } from './paste.ts';
import type { PasteSaying, Protocol } from './paste.ts';
import { loadPasteTexts } from './texts.ts';
import type { PasteTexts } from './texts.ts';

/** Where an explanation comes from. */
export interface Source {
  /** As people write it: `RFC 5321 §4.2.3`. */
  readonly label: string;
  readonly link?: string;
  /** Nobody of us has seen it: others report it. */
  readonly reported?: true;
}

/** Speaks one language about pastes. */
export interface PasteSpeech {
  /** The text of a saying; an id without a text is shown as it is, so that nobody takes silence for an explanation. */
  say(saying: Saying, protocol: Protocol): Text;
  /** What is said about the paste as a whole. */
  note(saying: PasteSaying): Text;
  source(id: string, protocol: Protocol): Source | undefined;
}

/** Loads all texts of a language that an explained paste can need. */
export async function loadPasteSpeech(language: Language): Promise<PasteSpeech> {
  const [texts, ...explanations] = await Promise.all([
    loadPasteTexts(language),
    ...protocols.map((protocol) => loadExplanations(protocol, language)),
  ]);
  const byProtocol = Object.fromEntries(protocols.map((protocol, i) => [protocol, explanations[i]]));
  return speechOf(texts, byProtocol as Readonly<Record<Protocol, Explanations>>);
}

function speechOf(texts: PasteTexts, explanations: Readonly<Record<Protocol, Explanations>>): PasteSpeech {
  // What a peer said may be quoted in a text: it is made visible like everything else of a peer.
  const shown = (value: string): string => (value === someAddress ? texts['paste.someAddress'].title : visible(value));
  const known = (saying: Saying): Saying => mapSaying(saying, shown);
  return {
    say(saying, protocol) {
      const text = sayIn(explanations[protocol].texts, known(saying)) ?? { title: saying.id, body: '' };
      const isSomebody = Object.values(saying.params ?? {}).includes(someAddress);
      return isSomebody ? { title: closeUp(text.title), body: closeUp(text.body) } : text;
    },
    note: (saying) => sayIn(texts, known(saying)) ?? { title: saying.id, body: '' },
    source(id, protocol) {
      const { citations } = explanations[protocol];
      const citation = Object.hasOwn(citations, id) ? citations[id] : undefined;
      return citation && sourceOf(citation);
    },
  };
}

/** Chinese texts set a placeholder for Latin letters off by blanks; Chinese words in its place need none. */
function closeUp(text: string): string {
  return text.replace(/([\u4e00-\u9fff]) (?=[\u4e00-\u9fff])/g, '$1');
}

function sourceOf(citation: Citation): Source {
  const link = citationLink(citation);
  return {
    label: citationLabel(citation),
    ...(link !== undefined && { link }),
    ...('reported' in citation && { reported: true }),
  };
}

/**
 * The saying that tells most about a reply: what the person's own octets prove, what a provider means by its own wording,
 * what the words say where nothing is known of the command; else what the reply means here.
 */
export function headlineOf({ answers, diagnoses, means }: Reading): Saying {
  const [first] = diagnoses;
  if (first?.certainty === 'certain') return first;
  const byProvider = diagnoses.find(({ id }) => id.startsWith('provider.'));
  if (byProvider) return byProvider;
  return first?.certainty === 'likely' && answers === undefined ? first : means;
}
