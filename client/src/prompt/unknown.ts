// A line that the prompt does not do: what it probably is, and what to type instead. Arguments are never repeated. Pure.

import { countEdits, nearestVerb } from '@mailterm/shared/line/nearest';
import { answer } from './command.ts';
import type { Command, PromptContext } from './command.ts';
import { commandFor } from './commandFor.ts';
import { promptSaying } from './say.ts';
import { mailVerbs, openers, otherPrograms } from './vocabulary.ts';

export function explainUnknown(line: string, context: PromptContext): Command {
  const word = verbIn(line);
  const verb = word.toUpperCase();
  if (Object.hasOwn(mailVerbs, verb)) return notConnected(verb, context);
  const lower = word.toLowerCase();
  if (otherPrograms.has(lower)) return answer(promptSaying('prompt.otherProgram', { word: lower }));
  const shown = word.slice(0, 40);
  if (/^[a-z0-9-]+(?:\.[a-z0-9-]+)+(?::\d+)?$/i.test(word)) {
    const suggestion = `telnet ${line.replace(':', ' ')}`.slice(0, 120);
    return { ...answer(promptSaying('prompt.bareHost', { host: shown, suggestion })), lines: [suggestion] };
  }
  const near = nearestWord(word, word.length < 4 ? promptWords : [...promptWords, ...Object.keys(mailVerbs)]);
  if (near === undefined) {
    const said = answer(promptSaying('prompt.unknown', { word: shown }));
    // Whoever types on after the end of a connection wants it back.
    return context.target ? { ...said, lines: [commandFor(context.target)] } : said;
  }
  if (Object.hasOwn(mailVerbs, near.toUpperCase())) return notConnected(near.toUpperCase(), context);
  const suggestion = Object.hasOwn(openers, near) ? commandLike(near) : near;
  return answer(promptSaying('prompt.didYouMean', { word: shown, suggestion }));
}

/** A command that a mail server would understand, and none is there. */
function notConnected(verb: string, { phase, target }: PromptContext): Command {
  if (phase === 'connecting') return answer(promptSaying('prompt.connecting'));
  const practice = commandFor({ host: 'practice', port: mailVerbs[verb] ?? 25 });
  const suggestion = target ? commandFor(target) : practice;
  const said = answer(promptSaying('prompt.notConnected', { verb, suggestion }));
  return { ...said, lines: [...new Set([suggestion, practice])] };
}

/** The first word; of an IMAP command with a tag before it, the command. */
function verbIn(line: string): string {
  const [first = '', second = ''] = line.split(/\s+/);
  return /^[a-z]{0,4}\d{1,4}$|^\.$/i.test(first) && Object.hasOwn(mailVerbs, second.toUpperCase()) ? second : first;
}

const promptWords = [...Object.keys(openers), 'help', 'quit', 'exit', 'clear', 'presets'].map((word) =>
  word.toUpperCase(),
);

/** The one of some words in upper case that a mistyped word was meant to be. In a short word two edits would turn anything into anything. */
function nearestWord(word: string, words: readonly string[]): string | undefined {
  if (word.length < 3) return undefined;
  const near = nearestVerb(word, words);
  const edits = near === undefined ? 0 : countEdits(word.toUpperCase(), near);
  return edits > 1 && word.length < 5 ? undefined : near?.toLowerCase();
}

function commandLike(opener: string): string {
  return opener === 'smtp' ? 'smtp practice' : `${opener} practice 25`;
}
