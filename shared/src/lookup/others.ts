// The words of POP3, IMAP and SASL, and the reasons of refusals.

import { capabilityCitations, capabilityId } from '../dialects/imap/vocabulary/capabilities.ts';
import { attributeId, flagCitations, flagId } from '../dialects/imap/vocabulary/flags.ts';
import { responseCodeCitations, responseCodeId } from '../dialects/imap/vocabulary/responseCodes.ts';
import { imapCitations } from '../dialects/imap/citations.ts';
import { commands as imapCommands } from '../dialects/imap/commands.ts';
import { pop3Citations } from '../dialects/pop3/citations.ts';
import { commands as pop3Commands } from '../dialects/pop3/commands.ts';
import { reasonIds } from '../refusal/vocabulary.ts';
import { mechanismId, saslCitations } from '../sasl/index.ts';
import { commandsOf, headword, wordsOf } from './headwords.ts';
import type { Headword } from './headwords.ts';

const pop3Ids = Object.keys(pop3Citations);

export const pop3Words: readonly Headword[] = [
  headword('pop3', 'status', '+OK', ['status.ok']),
  headword('pop3', 'status', '-ERR', ['status.err']),
  ...wordsOf('pop3', pop3Ids, { kind: 'responseCode', prefix: 'code.', except: /^[a-z]/ }),
  ...wordsOf('pop3', pop3Ids, { kind: 'capability', prefix: 'capa.', except: /^[a-z]/ }),
  ...commandsOf('pop3', pop3Commands, ['verb.', 'ask.'], (id) => Object.hasOwn(pop3Citations, id)),
];

const capabilities = Object.keys(capabilityCitations);
const codes = Object.keys(responseCodeCitations);
const flags = Object.keys(flagCitations);

/** A number is part of the word: $label1 to $label5 have one explanation. */
const numberedLabels = ['$label1', '$label2', '$label3', '$label4', '$label5'];

const imapIds = Object.keys(imapCitations);

export const imapWords: readonly Headword[] = [
  ...wordsOf('imap', imapIds, { kind: 'status', prefix: 'reply.', except: /^[a-z]/ }),
  ...wordsOf('imap', codes, { kind: 'responseCode', prefix: 'code.', except: /^[a-z]|\./ }),
  ...wordsOf('imap', capabilities, { kind: 'capability', prefix: 'capability.', except: /^[a-z]/ }),
  ...commandsOf('imap', imapCommands, ['verb.', 'sent.'], (id) => Object.hasOwn(imapCitations, id)),
  ...wordsOf('imap', flags, { kind: 'flag', prefix: 'flag.', except: /^[a-z]/, sign: '\\' }),
  ...wordsOf('imap', flags, { kind: 'keyword', prefix: 'keyword.', except: /^\$label$/ }),
  ...numberedLabels.map((name) => headword('imap', 'keyword', name, [flagId(name)])),
  ...wordsOf('imap', flags, { kind: 'mailboxMark', prefix: 'attribute.', except: /^[a-z]/, sign: '\\' }),
  ...wordsOf('imap', imapIds, { kind: 'response', prefix: 'data.', except: /^[a-z]/ }),
  ...wordsOf('imap', imapIds, { kind: 'item', prefix: 'item.', except: /^[a-z]/ }),
  ...wordsOf('imap', imapIds, { kind: 'count', prefix: 'count.', except: /^[a-z]/ }),
  ...wordsOf('imap', imapIds, { kind: 'searchKey', prefix: 'search.', except: /^[a-z]/ }),
];

/** A word of IMAP that carries a value of the server's choice: `AUTH=PLAIN`, `UNAVAILABLE …`. */
export function openEndedWord(word: string): Headword | undefined {
  const capability = capabilityId(word);
  if (capability !== 'capability.unknown') return headword('imap', 'capability', word.toUpperCase(), [capability]);
  const code = responseCodeId(word);
  if (code !== 'code.unknown') return headword('imap', 'responseCode', word.toUpperCase(), [code]);
  // RFC 9979 §4.2: the newest mailbox attributes are written without a backslash.
  const mark = attributeId(word);
  return imapWords.find(({ kind, sayings: [{ id }] }) => kind === 'mailboxMark' && id === mark);
}

export const saslWords: readonly Headword[] = wordsOf('sasl', Object.keys(saslCitations), {
  kind: 'mechanism',
  prefix: 'sasl.',
  except: /^[a-z]/,
});

/** A mechanism of a family that is explained as a whole: `SCRAM-SHA-384`. */
export function familyWord(name: string): Headword | undefined {
  const id = mechanismId(name);
  return id === 'sasl.mechanism' ? undefined : headword('sasl', 'mechanism', name.toUpperCase(), [id]);
}

export const reasonWords: readonly Headword[] = reasonIds.map((id) =>
  headword('reason', 'reason', id, [`reason.${id}`]),
);
