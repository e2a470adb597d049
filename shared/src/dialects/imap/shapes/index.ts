// Every rule, by its name: what walk.ts looks up.

import type { Rule, RuleName } from '../places.ts';
import { commandRules, requestRules } from './requests.ts';
import { dataRules, responseRules } from './responses.ts';

export const rules: Readonly<Record<RuleName, Rule>> = {
  ...commandRules,
  ...requestRules,
  ...dataRules,
  ...responseRules,
};

/** The rules in whose lists a bracket begins something. Elsewhere it is a letter of a word: of a mailbox name. */
export const withBrackets: ReadonlySet<RuleName> = new Set<RuleName>([
  'command.FETCH',
  'fetchItems',
  'fetchData',
  'text',
]);
